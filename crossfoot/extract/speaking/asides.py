"""Where the outlet turns aside from what a speaker tells: background, another time, a running count."""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import fold
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import NUMBER, Tokens
from crossfoot.model.attribution import Attribution

#: A person is named by so many words or more, and told by so many letters of the last in every case.
_FULL_NAME, _STEM = 2, 5
_NUMBERS = FAMILIES.of_concepts(NUMBER)


class Asides:
    """Tells the asides of one text."""

    def __init__(self, tokens: Tokens, year: int | None) -> None:
        """``year`` is that of publication, to tell what lies far back."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._year = year

    def is_aside(self, sentence: Sentence) -> bool:
        """Whether a sentence that names nobody is the outlet's own."""
        if sentence.background:
            return True
        masks, first = self._masks, sentence.first
        if (masks[first] | self._tokens.base[first]) & c.EARLIER:
            return True
        opening = masks[first : min(first + 6, sentence.last)]
        if masks[first] & c.IS_THIS and any(mask & c.ORDINAL for mask in opening[:5]):
            return True
        for at in range(first, first + len(opening) - 2):
            if self._words[at] == "," and masks[at + 1] & c.ORDINAL and masks[at + 2] & c.PERIOD:
                # "The meeting, the sixth since May, ..."
                return True
        numbers = self._tokens.between(_NUMBERS, first, first + len(opening))
        return any(self._is_past_year(at) for at in numbers)

    def is_of(self, said: Attribution, sentence: Sentence) -> bool:
        """Whether a sentence tells of the person who spoke last, by name: "Moller received 40 guests"."""
        words = (said.speaker or "").split()
        if len(words) < _FULL_NAME or not all(word[0].isupper() and word.isalpha() for word in words[-_FULL_NAME:]):
            return False
        stem, tokens = fold(words[-1])[:_STEM], self._tokens
        known = tokens.lexicon.masks
        if len(stem) < _STEM - 1 or any(known.get(fold(word), 0) & (c.BODY | c.VOICE) for word in words):
            return False
        named = (at for at in range(sentence.first, sentence.last) if tokens.words[at].startswith(stem))
        return any(tokens.capital(at) for at in named)

    def _is_past_year(self, at: int) -> bool:
        word = self._words[at]
        return self._year is not None and len(word) == 4 and word.isdecimal() and 1900 < int(word) < self._year
