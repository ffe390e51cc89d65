"""Whose weapons reach so far: the range of drones and missiles, the distance they flew."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.flying import Flying

_REACH = FAMILIES.of_concepts(CONCEPTS.bit("flight-range"))
#: A word of reach stands within so many tokens before a distance or behind it.
_BEFORE, _BEHIND = 9, 4


class Reach:
    """Finds whose weapons of one text reach how far."""

    def __init__(self, actors: Actors, flying: Flying) -> None:
        """Look among these; ``flying`` tells whose weapons are named."""
        self._actors = actors
        self._flying = flying

    def of(self, first: int, last: int) -> str | None:
        """Who has the weapon or craft that reaches as far as the tokens ``[first, last)`` say; None where none does."""
        tokens, actors = self._actors.tokens, self._actors
        start = actors.start_of(first)
        if not tokens.has(_REACH, max(start, first - _BEFORE), last + _BEHIND):
            return None
        named = self._flying.weapon(start, last) or self._flying.since(start, first)
        if named is None:
            low, high = bisect_left(actors.positions, start), bisect_left(actors.positions, first)
            owners = [actor.country for actor in actors.all[low:high] if actor.owns and not actor.place]
            named = owners[-1] if owners else self._flying.weapon(0, first) or self._flying.since(0, first)
        return named or actors.friend(first)
