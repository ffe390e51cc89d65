"""Whose people are counted, by the country right behind them: "four citizens of Norland", «двох складів Литви»."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import PEOPLE, UNITS_OF_TROOPS, object_of
from crossfoot.extract.siding.actors import Actors

_OF, _THE = CONCEPTS.bit("of"), CONCEPTS.bit("a")
#: So many bodies, by their letters, stand between a thing and the country they are of.
_BODIES = 3
_OWNED = PEOPLE | UNITS_OF_TROOPS
#: whose word stands between other people and their country
_CITIZENS = CONCEPTS.bit("resident")


class Belonging:
    """Finds to which country of one text people or troops belong."""

    def __init__(self, actors: Actors) -> None:
        """Look among these."""
        self._actors = actors
        self._acts = actors.tokens.lexicon.language.active_endings
        self._inflects = actors.tokens.lexicon.language.inflects

    def of(self, object_: str | None, last: int) -> str | None:
        """The country whose people or things end right before a token, where its name says so."""
        if object_ is None:
            return None
        tokens, at = self._actors.tokens, last
        if not self._inflects:
            if object_ not in _OWNED or at >= len(tokens.base) or not tokens.base[at] & _OF:
                return None
            at += 1 + bool(at + 1 < len(tokens.base) and tokens.base[at + 1] & _THE)
        else:
            if at < len(tokens.masks) and object_of(tokens.masks[at]) in PEOPLE:
                # «двоє полонених громадян Нордланду»
                at += 1
            while at < min(last + _BODIES, len(tokens.words)) and tokens.surface(at).isupper() and not self._named(at):
                # «складів ГРАУ МО РФ»
                at += 1
            if object_ in PEOPLE and at < len(tokens.masks) and tokens.masks[at] & _CITIZENS:
                # «двоє полонених громадян Нордланду»
                at += 1
        country = self._named(at)
        behind = tokens.words[at + 1] if at + 1 < len(tokens.words) else ""
        # «30 ракет Норландія випустила»: it acts there.
        acts = object_ not in _OWNED and self._acts and behind.endswith(self._acts)
        return None if acts else country

    def _named(self, at: int) -> str | None:
        """The country whose name stands at a token, no place where something happened."""
        found = bisect_left(self._actors.positions, at)
        named = self._actors.all[found] if found < len(self._actors.all) else None
        return named.country if named is not None and named.position == at and not named.place else None
