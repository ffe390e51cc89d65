"""Whose share it is: of missiles shot down, of strikes, of what was hit."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.siding.actors import Actors

_DOWNED = CONCEPTS.any(("shoot-down", "air-defence"))
_STRUCK = CONCEPTS.any(("destroy", "strike-at", "struck", "damage", "eliminate", "knock-out", "attack-verb"))
_DESTROYED = CONCEPTS.bit("destroy")
_FLIES = CONCEPTS.any("drone missile cruise_missile ballistic_missile drone_or_missile aerial_target rocket".split())
#: So near a share it is told what was done; so far behind what was struck stands whose it was.
_NEAR, _OWNER = 6, 16
#: So near before a share stands the verb.
_VERB = 4


class Shares:
    """Finds whose the shares in one text are."""

    def __init__(self, actors: Actors) -> None:
        """Look among these."""
        self._actors = actors

    def downed(self, first: int, last: int) -> bool:
        """Whether a share of what flies was shot down: "85 percent of the missiles are intercepted"."""
        tokens, start = self._actors.tokens, self._actors.start_of(first)
        near = tokens.concepts(max(start, first - _NEAR), last + _NEAR)
        return bool(near & _DOWNED or (near & _DESTROYED and tokens.concepts(start, last + _NEAR) & _FLIES))

    def struck(self, first: int, last: int) -> str | None:
        """Whose things a share of was struck: "hit 34% of the bombers at Norland's airfields"."""
        tokens, actors = self._actors.tokens, self._actors
        if not tokens.concepts(max(actors.start_of(first), first - _VERB), first) & _STRUCK:
            return None
        end = next((stop for start, stop in tokens.sentences if start <= first < stop), last)
        low, high = bisect_left(actors.positions, last), bisect_left(actors.positions, min(end, last + _OWNER))
        owners = (actor.country for actor in actors.all[low:high] if actor.country in ADVERSARIES)
        return next(owners, None)
