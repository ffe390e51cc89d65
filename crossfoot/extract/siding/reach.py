"""Whose weapons reach so far, and what they carry: the range of drones and missiles, their flight, their warheads."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.flying import Flying

_REACH, _PAYLOAD = FAMILIES.of_concepts(CONCEPTS.bit("flight-range")), FAMILIES.of_concepts(CONCEPTS.bit("payload"))
#: who develops a weapon has it
_DEVELOPED = FAMILIES.of_concepts(CONCEPTS.bit("develop"))
_WEIGHT = CONCEPTS.any(("unit:kg", "unit:ton"))
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
        word = _PAYLOAD if tokens.concepts(first, last) & _WEIGHT else _REACH
        if not tokens.has(word, max(start, first - _BEFORE), last + _BEHIND):
            return None
        named = self._flying.weapon(start, last) or self._flying.since(start, first)
        if named is None:
            low, high = bisect_left(actors.positions, start), bisect_left(actors.positions, first)
            owners = [actor.country for actor in actors.all[low:high] if actor.owns and not actor.place]
            named = owners[-1] if owners else self._developer(first)
            named = named or self._flying.weapon(0, first) or self._flying.since(0, first)
        if named is None and len(striking := actors.struck_before(first)) == 1:
            # «рф атакує місто новим дроном. Він летить 400 км»
            named = next((country for country in striking if country in ADVERSARIES), None)
        return named or actors.friend(first)

    def carrying(self, first: int, last: int) -> str | None:
        """Who has the weapon that carries the weight at the tokens ``[first, last)``; None where it is no weight."""
        return self.of(first, last) if self._actors.tokens.concepts(first, last) & _WEIGHT else None

    def _developer(self, first: int) -> str | None:
        """Who was last told to have developed a weapon: "Norland's engineers built a new drone. It flies 70 km"."""
        tokens, actors = self._actors.tokens, self._actors
        for made in reversed(tokens.between(_DEVELOPED, 0, first)):
            start = actors.start_of(made)
            low, high = bisect_left(actors.positions, start), bisect_left(actors.positions, made)
            makers = [actor.country for actor in actors.all[low:high] if not actor.place]
            if makers:
                return makers[-1]
        return None
