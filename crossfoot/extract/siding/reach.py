"""Whose weapons reach so far, carry so much or cost so much: the data of drones and missiles."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.phrase import MODEL
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.flying import Flying
from crossfoot.model.measure import AIR_OBJECTS

#: what tells of the reach of weapons, of what they carry, of what they cost
_REACH, _PAYLOAD, _PRICE = (FAMILIES.of_concepts(CONCEPTS.bit(name)) for name in ("flight-range", "payload", "price"))
#: who develops a weapon has it
_DEVELOPED = FAMILIES.of_concepts(CONCEPTS.bit("develop"))
_WEAPON = MODEL | CONCEPTS.any(AIR_OBJECTS)
_WEIGHT = CONCEPTS.any(("unit:kg", "unit:ton"))
#: A word of reach stands within so many tokens before a distance or behind it, the name of the weapon so far behind.
_BEFORE, _BEHIND, _NAMED = 9, 4, 6


class Reach:
    """Finds whose weapons of one text reach how far."""

    def __init__(self, actors: Actors, flying: Flying) -> None:
        """Look among these; ``flying`` tells whose weapons are named."""
        self._actors = actors
        self._flying = flying

    def of(self, first: int, last: int) -> str | None:
        """Who has the weapon or craft that reaches as far as the tokens ``[first, last)`` say; None where none does."""
        return self._owner(first, last) if self._is_told(_REACH, first, last) else None

    def carrying(self, first: int, last: int) -> str | None:
        """Who has the weapon that carries the weight at the tokens ``[first, last)``; None where it is no weight."""
        weighs = self._actors.tokens.concepts(first, last) & _WEIGHT
        return self._owner(first, last) if weighs and self._is_told(_PAYLOAD, first, last) else None

    def priced(self, first: int, last: int) -> str | None:
        """Who has the weapon that costs the sum at the tokens ``[first, last)``; None where its sentence has none."""
        start = self._actors.start_of(first)
        end = min(self._actors.end_of(first), last + _NAMED)
        named = self._flying.weapon(start, end)
        weapon = named or self._actors.tokens.concepts(start, end) & _WEAPON
        if not weapon or not self._is_told(_PRICE, first, last):
            return None
        return named or self._flying.since(start, first) or self._developer(first)

    def _is_told(self, family: int, first: int, last: int) -> bool:
        start = max(self._actors.start_of(first), first - _BEFORE)
        return self._actors.tokens.has(family, start, last + _BEHIND)

    def _owner(self, first: int, last: int) -> str | None:
        """Whose weapon is told of, in the sentence first, then in what stands before it."""
        actors, start = self._actors, self._actors.start_of(first)
        named = self._flying.weapon(start, last + _NAMED) or self._flying.since(start, first)
        if named is None:
            low, high = bisect_left(actors.positions, start), bisect_left(actors.positions, first)
            owners = [actor.country for actor in actors.all[low:high] if actor.owns and not actor.place]
            before = actors.start_of(start - 1) if start else start
            # «Гардарика розробила аналог норландського дрона. Він летить 70 км»
            told = None if actors.tokens.has(_DEVELOPED, before, start) else self._flying.weapon(before, start)
            named = owners[-1] if owners else told or self._developer(first)
            named = named or self._flying.since(0, first) or self._flying.weapon(0, first)
        if named is None and len(striking := actors.struck_before(first)) == 1:
            # «рф атакує місто новим дроном. Він летить 400 км»
            named = next((country for country in striking if country in ADVERSARIES), None)
        return named or actors.friend(first)

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
