"""Whose people are counted, by the country right behind them: "four citizens of Norland", «двох громадян Литви»."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import PEOPLE, UNITS_OF_TROOPS
from crossfoot.extract.siding.actors import Actors

_OF, _THE = CONCEPTS.bit("of"), CONCEPTS.bit("a")
_OWNED = PEOPLE | UNITS_OF_TROOPS


class Belonging:
    """Finds to which country of one text people or troops belong."""

    def __init__(self, actors: Actors) -> None:
        """Look among these."""
        self._actors = actors
        self._inflects = actors.tokens.lexicon.language.dictionary is not None

    def of(self, object_: str | None, last: int) -> str | None:
        """The country whose people end right before a token, where its name says so."""
        if object_ not in _OWNED:
            return None
        base, at = self._actors.tokens.base, last
        if not self._inflects:
            if at >= len(base) or not base[at] & _OF:
                return None
            at += 1 + bool(at + 1 < len(base) and base[at + 1] & _THE)
        found = bisect_left(self._actors.positions, at)
        named = self._actors.all[found] if found < len(self._actors.all) else None
        return named.country if named is not None and named.position == at and not named.place else None
