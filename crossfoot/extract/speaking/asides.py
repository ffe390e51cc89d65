"""Where the outlet turns aside from what a speaker tells: background, another time, a running count."""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.speaking.parts import Sentence
from crossfoot.extract.tokens import NUMBER, Tokens

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
        if masks[first] & c.EARLIER:
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

    def _is_past_year(self, at: int) -> bool:
        word = self._words[at]
        return self._year is not None and len(word) == 4 and word.isdecimal() and 1900 < int(word) < self._year
