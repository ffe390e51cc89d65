"""Whose share it is: of missiles shot down, of strikes, of what was hit."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AT, FROM, OF
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.harms import RAID

_DOWNED = CONCEPTS.any(("shoot-down", "air-defence"))
_STRUCK = CONCEPTS.any(("destroy", "strike-at", "struck", "damage", "eliminate", "knock-out", "attack-verb"))
#: what stands between a share and a country that it is not of
_PARTING = AT | FROM | CONCEPTS.any(("say", "be", "have", "by-agent", "with", "that", "clause", "territory-verb"))
_DESTROYED = CONCEPTS.bit("destroy")
_FLIES = CONCEPTS.any("drone missile cruise_missile ballistic_missile drone_or_missile aerial_target rocket".split())
#: So near a share it is told what was done; so far behind what was struck stands whose it was.
_NEAR, _OWNER = 6, 16
#: So near before a share stands the verb, so many words behind it whose it is, a thing between.
_VERB, _WHOSE, _THING = 4, 6, 2


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

    def owner(self, last: int) -> str | None:
        """Whose things a share is of, by the country that ends its phrase: "90% of the defence budget of Norland"."""
        tokens, actors = self._actors.tokens, self._actors
        at = next((at for at in actors.positions[bisect_left(actors.positions, last) :][:1]), None)
        words, language = tokens.words[last:at], tokens.lexicon.language
        if at is None or not _THING <= at - last <= _WHOSE or not all(word.isalpha() for word in words):
            return None
        if language.active_endings and any(word.endswith(language.active_endings) for word in words):
            # «по 12% дали Норландія й Судландія»
            return None
        actor = actors.all[bisect_left(actors.positions, at)]
        whose = language.inflects or any(mask & OF for mask in tokens.base[last:at])
        parted = tokens.concepts(last, at) & _PARTING or tokens.concepts(at + 1, at + 3) & RAID
        return actor.country if whose and not (actor.place or parted or actors.speaks(at)) else None
