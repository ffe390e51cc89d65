"""Words between two places that make the second only tell where the first lies.

"Southford, a town in Northmark", "Southford, located between Eastford and Westford", "Southford, some 60 km north of
Eastford", «Лісове, розташоване в Нордщині».
"""

from __future__ import annotations

from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AND, AT, BESIDE, FILL, FROM, LIES, OF, QUOTES, STRIKE, TOWN, TYPES
from crossfoot.extract.tokens import NUMBER, NUMERAL, Tokens

_ARTICLE, _UNIT = CONCEPTS.bit("a"), CONCEPTS.bit("unit")
_RELATIVE, _BE = CONCEPTS.any(("that", "relative")), CONCEPTS.bit("be")
_TO, _INDEFINITE = CONCEPTS.bit("to"), CONCEPTS.bit("where-indefinite")
_FIGURE, _COMPASS = NUMBER | NUMERAL, CONCEPTS.bit("where-compass")
_LEADS = AT | OF | FROM
#: Words that tell where or how far.
_TELLS = _LEADS | FILL | TOWN | TYPES | _UNIT | _FIGURE | _ARTICLE | CONCEPTS.any(("where-compass", "about", "and"))
_BRACKETS, _PARTING = frozenset("()"), frozenset(",(–—")
#: Such words are no more than these, and so many of them may tell anything.
_LONGEST, _OTHERS = 16, 2
#: So many words stand before the noun of an apposition: "a small but busy port city".
_ADJECTIVES = 4


class Lies:
    """Looks at the words between the places of one text."""

    def __init__(self, tokens: Tokens) -> None:
        """Look at these tokens."""
        self._tokens, self._words, self._base = tokens, tokens.words, tokens.base
        self._head_last = tokens.lexicon.language.head is Head.LAST

    def between(self, first: int, last: int, *, wider: bool) -> bool:
        """Whether the tokens ``[first, last)`` make of the place behind them a remark on the one before."""
        if not 1 < last - first <= _LONGEST or not self._base[last - 1] & _TELLS:
            return False
        if self._words[last - 2] == ")" and self._base[last - 1] & AND:
            # "Southford (around 7%) and Northford"
            return False
        at = self._past_quotes(first)
        parted = self._words[at] in _PARTING
        at = self._past_quotes(at + parted)
        if at >= last:
            return False
        if parted and self._is_relative(at, last):
            return True
        if not all(self._tells(step) for step in range(at, last)):
            # "A mostly Christian village north of"
            words = all(self._words[step].isalpha() or self._tokens.hyphen(step) for step in range(at, last))
            return parted and words and bool(self._base[at] & _INDEFINITE) and self._is_beside(last)
        if any(self._base[step] & STRIKE for step in range(at, last)):
            # "Drones from Eastford struck a depot on the outskirts of Westford"
            return False
        others = sum(not self._base[step] & (_TELLS | LIES) and self._words[step].isalpha() for step in range(at, last))
        if self._base[at] & LIES:
            return others <= _OTHERS
        reaches = any(self._base[step] & _TO for step in range(at, last))
        if others <= _OTHERS and self._is_beside(last) and not reaches:
            # Not "from Eastford in the south to the outskirts of Westford".
            return True
        if not parted or not any(self._base[step] & _LEADS for step in range(at, last)):
            return False
        if others <= _OTHERS and any(self._base[step] & _UNIT for step in range(at + 1, last)):
            # "Some 60 km north of"
            return bool(self._base[at] & (_FIGURE | _TELLS))
        return wider and self._is_apposition(at, last)

    def _is_relative(self, at: int, last: int) -> bool:
        """Whether nothing but a pronoun and a preposition stands there: «Лісове, що на Нордщині», ", which is in"."""
        led = self._base[at] & _RELATIVE and at < last - 1 and self._base[last - 1] & AT
        return bool(led) and all(self._base[step] & _BE for step in range(at + 1, last - 1))

    def near(self, first: int, last: int) -> bool:
        """Whether nothing but "near" stands between two names, or ", near the" where words keep their order."""
        first += self._head_last and self._words[first] == ","
        while last - 1 > first and (self._base[last - 1] & FILL or self._is_people(last - 1)):
            last -= 1
        return last - first == 1 and bool(self._base[first] & BESIDE)

    def _is_people(self, at: int) -> bool:
        """Whether a word tells whose a place is: "near the Norlandic town of"."""
        entry = GAZETTEER[self._words[at]]
        return entry is not None and entry.people is not None

    def _is_beside(self, last: int) -> bool:
        """Whether the last words tell on which side of a place something lies: "a village north of the"."""
        lead = last - 1
        while self._base[lead] & FILL and not self._base[lead] & _LEADS:
            lead -= 1
        return bool(self._base[lead] & (OF | FROM) and self._base[lead - 1] & _COMPASS)

    def _past_quotes(self, at: int) -> int:
        while at < len(self._words) and self._words[at] in QUOTES:
            at += 1
        return at

    def _tells(self, at: int) -> bool:
        """Whether a word can stand in such a remark: no sign, no name."""
        if self._base[at] & (_TELLS | LIES) or self._words[at] in _BRACKETS or self._tokens.hyphen(at):
            return True
        return self._words[at].isalpha() and not self._tokens.capital(at)

    def _is_apposition(self, at: int, last: int) -> bool:
        """ "A small town in", «містечко на»: the noun says what the place before is."""
        if self._head_last:
            if not self._base[at] & _ARTICLE:
                return False
            at += 1
        for step in range(at, min(at + _ADJECTIVES, last - 1)):
            if self._base[step] & (TOWN | TYPES | FILL) and self._base[step + 1] & (_LEADS | LIES):
                return not self._base[step] & _LEADS
            if self._base[step] & _LEADS:
                return False
        return False
