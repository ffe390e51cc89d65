"""To whom prisoners and the dead are given."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import FROM, OF
from crossfoot.extract.parties import SEAT, seat_of
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.tokens import STOP

_GIVE, _TO, _THE = (CONCEPTS.bit(name) for name in ("give-back", "to", "a"))
#: How far before a figure stands who is given it, and how far the verb, in tokens.
_BEFORE, _VERB = 2, 4
#: So many tokens behind those who came back stands where to.
_GIVEN = 12
_AID, _AIDED = FAMILIES.of_concepts(CONCEPTS.bit("aid")), 5
#: So near behind people stands the place that they come from.
_FROM_HOME = 3


class Giving:
    """Finds who of the actors of one text gets those who are counted."""

    def __init__(self, actors: Actors) -> None:
        """Look among these."""
        self._actors = actors

    def given_to(self, first: int) -> str | None:
        """The country named right before what it is given: "handed Norland 320 bodies"."""
        low, high = bisect_left(self._actors.positions, first - _BEFORE), bisect_left(self._actors.positions, first)
        named = [actor.country for actor in self._actors.all[low:high] if not actor.owns]
        return named[-1] if named else None

    def handed_to(self, first: int) -> str | None:
        """The party between a verb of giving and those who are given, or its seat before it: "gave Norland 40"."""
        tokens, masks = self._actors.tokens, self._actors.tokens.masks
        verb = next((at for at in range(first - 1, max(first - _VERB, -1), -1) if masks[at] & _GIVE), None)
        if verb is None or verb < self._actors.start_of(first):
            return None
        low, high = bisect_left(self._actors.positions, verb), bisect_left(self._actors.positions, first)
        named = [actor for actor in self._actors.all[low:high] if not actor.place]
        if named:
            return named[-1].country
        before = tokens.before(verb)
        return seat_of(masks[before]) if before >= 0 and masks[before] & SEAT and verb == first - 1 else None

    def aided(self, first: int, last: int) -> str | None:
        """The party that gets what a country at no war here gives: "Westland pledged 90 million in aid to Norland"."""
        actors, tokens = self._actors, self._actors.tokens
        start = actors.start_of(first)
        if not tokens.has(_AID, max(start, first - _AIDED), last + _AIDED):
            return None
        seat = next((at for at in range(first - 1, start, -1) if tokens.masks[at] & SEAT), None)
        if seat is not None and tokens.base[seat - 1] & _TO:
            # "Its aid to Kyiv, 90 million"
            return seat_of(tokens.masks[seat])
        parties = (actors.home, actors.opponent(actors.home))
        given = not any(actor.country in parties for actor in actors.before(first) if not actor.place)
        return actors.home if given and actors.home in ADVERSARIES else None

    def given_back(self, last: int) -> str | None:
        """The country right behind a figure that they came back to: "240 prisoners were returned to Norland"."""
        tokens, base = self._actors.tokens, self._actors.tokens.base
        low, high = bisect_left(self._actors.positions, last), bisect_left(self._actors.positions, last + _GIVEN)
        for actor in self._actors.all[low:high]:
            # "to the Norland side"
            before = actor.position - 2 if base[actor.position - 1] & _THE else actor.position - 1
            # Not "to the Norland-held coast"
            compound = tokens.hyphen(actor.position + 1)
            if base[before] & _TO and not compound and not tokens.concepts(last, actor.position) & STOP:
                return actor.country
        return None

    def from_home(self, last: int) -> str | None:
        """The country of the place that those who end before a token come from: "five boys from Norland's north"."""
        mentions = self._actors.places.mentions
        at = bisect_left(mentions, last, key=lambda mention: mention.first)
        near = mentions[at] if at < len(mentions) else None
        if near is None or near.first > last + _FROM_HOME or near.country is None:
            return None
        return near.country if self._actors.tokens.base[last] & (FROM | OF) else None
