"""Whose people, money, stocks or shares are counted where no deed tells it."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import MILITARY_PEOPLE, PEOPLE, PLACES
from crossfoot.extract.parties import seat_of
from crossfoot.extract.places.conflicts import ADVERSARIES, HOMES
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.seats import SEAT
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.near import Near

_TO, _GIVEN, _RECEIVED = (CONCEPTS.bit(name) for name in ("to", "give-back", "receive"))
#: "Norland brought 12 prisoners home": its own
_HOMEWARD = CONCEPTS.any(("exchange", "come-back"))
#: the same of whoever goes from one to the other; so near a figure it is told
_RETURNS, _RETURN = CONCEPTS.any(("exchange", "come-back", "give-back", "set-free")), 8
#: People who are counted where they fled to, or where they are held.
_AWAY = frozenset({"refugee", "displaced_person", "displaced person", "prisoner", "body"})
#: What is supplied with power belongs where it stands.
_HOMES = frozenset({"household", "customer", "apartment", "house", "settlement"})
#: Who lives where it happens is of that place, whoever was told of before.
_DWELLING = _AWAY | _HOMES | {"resident", "civilian", "patient", "child"}
#: What is counted where it is.
_LOCAL = (PEOPLE - MILITARY_PEOPLE) | {"hospital", "school", "house", "building", "district", "settlement", "family"}
_SEATS = FAMILIES.of_concepts(SEAT)
#: A text that names one country so many times as often as any other is about it.
_MOSTLY = 4


class Concerned:
    """Finds whom the figures of one text concern."""

    def __init__(self, actors: Actors, near: Near) -> None:
        """Look among these; ``near`` tells who stands near a figure."""
        self._actors = actors
        self._near = near

    def tells_return(self, first: int, last: int) -> bool:
        """Whether people are told to be handed over or to come home."""
        concepts = self._actors.tokens.concepts
        return bool(concepts(max(self._actors.start_of(first), first - _RETURN), last + _RETURN) & _RETURNS)

    def people_or_things(self, object_: str | None, place: Mention | None, first: int) -> str | None:
        """Whose people, money or stocks are counted."""
        if object_ == "body":
            # "The bodies were returned to Norland", wherever they lay
            return self._returned_to() or self._received(first) or self._actors.home
        if object_ in _AWAY:
            homeward = object_ == "prisoner" and any(mask & _HOMEWARD for mask in self._near.masks_before(first))
            return (self._coming_home(first) if homeward else None) or self._actors.home
        if object_ in _HOMES and place is not None and place.country and place.first >= self._actors.start_of(first):
            # "After the Russian raid power is back in 300 homes in Odesa"
            return place.country
        if object_ in PLACES and place is not None and place.country and place.last > first:
            # "over ten regions of Norland"
            return place.country
        if object_ in PEOPLE and place is not None and place.last == first and place.country:
            # "Norland's two million residents"
            return place.country
        here = place is not None and place.first >= self._actors.start_of(first)
        if here and place is not None and place.country and place.country not in ADVERSARIES and object_ in _LOCAL:
            # "In Westland 40 clinics closed", in a text on another country's war
            return place.country
        if here and place is not None and place.country and object_ in _LOCAL and self._is_since(place, first):
            return place.country
        striker = self._actors.nearest(first) if object_ in _LOCAL and not here else None
        if striker is not None and self._near.striking(first):
            # "Norland struck the town; 900 residents spent the night in shelters"
            return self._actors.opponent(striker.country)
        named = self._near.concern(first) or self._near.people(first)
        told = None if here or object_ in _DWELLING else self._near.topics.of(first)
        return named or told or self._actors.party_of(place)

    def _coming_home(self, first: int) -> str | None:
        """Whose prisoners came home: those of the party named before, of two those for whom the text is told."""
        before = self._actors.before(first)
        parties = {actor.country for actor in before if not actor.place and actor.country in ADVERSARIES}
        zone = HOMES.get(self._actors.tokens.lexicon.language.zone or "")
        return zone if zone in parties and len(parties) > 1 else self._near.party(first)

    def _is_since(self, place: Mention, first: int) -> bool:
        """Whether a place stands nearer before people than who acts: "After Norland's orders 900 ... in Southford"."""
        named = self._actors.before(first)
        return place.role is Role.AT and place.last <= first and bool(named) and named[-1].position <= place.first

    def _told_before(self, start: int) -> str | None:
        """Whom the sentence before a token is about, where it names one party alone."""
        before = self._actors.before(start - 1) if start else []
        alone = len({actor.country for actor in before if actor.country in ADVERSARIES}) == 1
        return self._near.concern(start - 1) if alone else None

    def spending(self, place: Mention | None, first: int) -> str | None:
        """Whose economy it is where its sentence names nobody: that of the seat it names, or of nearly all the text."""
        actors = self._actors
        start = actors.start_of(first)
        here = place is not None and place.first >= start
        if here or self._near.party(first) or self._near.people(first):
            return None
        seats = [seat_of(mask) for mask in actors.tokens.masks[start:first] if mask & SEAT]
        # Who is at no war gives away what it spends.
        if not seats and (told := self._near.topics.of(first) or self._told_before(start)):
            return told
        return next((seat for seat in seats if seat in ADVERSARIES), None if seats else self._most_told)

    @cached_property
    def _most_told(self) -> str | None:
        """The country that nearly all of the text is about, its seat of government counted in."""
        tokens = self._actors.tokens
        told = self._actors.counts + Counter(seat_of(tokens.masks[at]) for at in tokens.families[_SEATS])
        ranked = [*told.most_common(2), ("", 0), ("", 0)]
        return ranked[0][0] if ranked[0][1] >= _MOSTLY * max(1, ranked[1][1]) else None

    def _received(self, first: int) -> str | None:
        """Whose dead they are that the party named before a figure got back, or gave: "Norland received 90 bodies"."""
        told = self._actors.tokens.concepts(self._actors.start_of(first), first)
        parties = {actor.country for actor in self._actors.before(first)}
        acting = self._near.acting(first) if told & (_RECEIVED | _GIVEN) and len(parties) == 1 else None
        return acting if told & _RECEIVED else self._actors.opponent(acting)

    def _returned_to(self) -> str | None:
        """The party that a text says something comes back to."""
        base = self._actors.tokens.base
        for mention in self._actors.places.mentions:
            if mention.kind == "country" and mention.country in ADVERSARIES and base[mention.first - 1] & _TO:
                return mention.country
        return None
