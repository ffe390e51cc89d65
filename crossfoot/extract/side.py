"""Which side a figure speaks of: who acted (attacks, interceptions, gains) or who suffered (people, things, outages).

The answer is a country in lower case. It comes, in this order, from a country's word inside or beside the figure
("Ukrainian drones"), from the place, from who is named before as acting, and from what the whole text is about. No
country is assumed: names come from the place tables, armies and regimes from the language files, enemies from the table
of conflicts.
"""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.attribute import Speakers
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import sides
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import PEOPLE, PLACES
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.placing.place import Places
from crossfoot.extract.siding.actors import Actors, codes
from crossfoot.extract.siding.belonging import Belonging
from crossfoot.extract.siding.deeds import ACTIONS, Deeds
from crossfoot.extract.siding.flying import Flying
from crossfoot.extract.siding.holders import Holders
from crossfoot.extract.siding.near import Near
from crossfoot.extract.siding.reach import Reach
from crossfoot.extract.siding.shares import Shares
from crossfoot.extract.siding.sufferers import CASUALTIES, LOSSES, Sufferers
from crossfoot.extract.tokens import Tokens
from crossfoot.model.measure import AIR_OBJECTS, Measure

_bit = CONCEPTS.bit
_SHOOT_DOWN, _FREED = _bit("shoot-down"), _bit("set-free")
_CAPTIVITY = FAMILIES.of_concepts(_bit("captivity"))
ATTACKS = frozenset({Measure.LAUNCHED, Measure.HIT, Measure.PLACES_HIT, Measure.PLACES_DEBRIS})
DEFENCES = frozenset({Measure.INTERCEPTED, Measure.SUPPRESSED})
_LAND = frozenset({Measure.TERRITORY, Measure.SHARE_PERCENT})
_BOUGHT = frozenset({Measure.COUNT_OTHER, Measure.MONEY})
#: what two sides do to each other is neither's
_MUTUAL = frozenset({"engagement"})
#: "a population of": how near a number
_POPULATION, _POPULATED = _bit("population-noun"), 3
#: "three rounds of talks", but not of shots
_MEETING, _TALKS, _ROUND, _OF_TALKS = _bit("me-noun"), CONCEPTS.any(("me-noun", "me-parley")), _bit("me-round"), 5
#: "between" stands within so many tokens behind what two countries exchange, and they behind it.
_BETWEEN, _PAIR = _bit("between"), 6


class Sides:
    """The sides of one text."""

    def __init__(self, tokens: Tokens, places: Places, speakers: Speakers | None = None) -> None:
        """Find who is named and who fights whom; ``speakers`` tell whose enemy "the enemy" is."""
        self._actors = Actors(tokens, places, speakers)
        self._near = Near(self._actors)
        #: whether the text tells of those who were held
        self._held = bool(tokens.families[_CAPTIVITY])
        self._holders = Holders(self._actors)
        self._flying = Flying(self._actors)
        self._belonging = Belonging(self._actors)
        self._shares = Shares(self._actors)
        self._deeds = Deeds(self._actors, self._near, self._flying)
        self._sufferers = Sufferers(self._actors, self._near, self._flying)
        self._reach = Reach(self._actors, self._flying)

    def killer(self, first: int, last: int) -> str | None:
        """Who is told to have killed those at the tokens ``[first, last)``, as its ISO code."""
        return self._near.blame.killer(first, last)

    def opponent(self, country: str | None) -> str | None:
        """The adversary of a country in this text."""
        return self._actors.opponent(country)

    def against(self, side: str | None) -> str | None:
        """The side that fights a side in this text."""
        return sides().get(self._actors.opponent(codes().get(side or "")) or "")

    def of(
        self, measure: Measure, object_: str | None, first: int, last: int, place: Mention | None = None
    ) -> str | None:
        """The side of the figure at the tokens ``[first, last)``; ``place`` is that of one place of a list."""
        country = self._country(measure, object_, first, last, place or self._actors.places.mention_at(first, last))
        return sides().get(country) if country is not None else None

    def named(self, first: int, last: int) -> bool:
        """Whether a country's word stands inside the figure at the tokens ``[first, last)`` or right beside it."""
        return self._near.owners.beside(first, last) is not None

    def silent(self, first: int, last: int) -> bool:
        """Whether no country, people or force is named at the tokens ``[first, last)``."""
        return bisect_left(self._actors.positions, first) == bisect_left(self._actors.positions, last)

    def both(self) -> tuple[str, ...]:
        """The two sides of the war the text is about, the one spoken from first; fewer where it does not tell."""
        named = (
            sides().get(country or "") for country in (self._actors.home, self._actors.opponent(self._actors.home))
        )
        return tuple(dict.fromkeys(side for side in named if side))

    def _country(
        self, measure: Measure, object_: str | None, first: int, last: int, place: Mention | None
    ) -> str | None:
        if measure is Measure.COUNT_OTHER and (object_ in _MUTUAL or self._are_meetings(object_, last)):
            return None
        if measure is Measure.COUNT_OTHER and self._are_inhabitants(first):
            return self._actors.country_of(place) or self._near.owners.beside(first, last) or self._actors.home
        beside = self._beside(measure, object_, first, last)
        held = self._of_held(measure, object_, beside, place, first, last)
        if held is not None:
            return self._actors.opponent(held)
        if measure is Measure.CAPTURED and object_ in PEOPLE:
            beside = beside or self._belonging.of(object_, last)
        if measure in LOSSES | CASUALTIES and self._near.of_both(first, last):
            return None
        if measure is Measure.SHARE_PERCENT and (share := self._of_share(object_, first, last)):
            return share
        if measure in DEFENCES or (measure is Measure.SHARE_PERCENT and self._shares.downed(first, last)):
            return self._deeds.defender(beside, place, first, last)
        if measure in ATTACKS:
            return self._deeds.striking(measure, object_, beside, place, first, last)
        if measure in _BOUGHT and object_ not in PEOPLE and (buyer := self._near.buyer(first)):
            return beside or buyer
        if measure is Measure.COUNT_OTHER and (counted := self._of_count(object_, beside, place, first, last)):
            return counted
        if measure in _LAND and (holder := self._holders.of(first, last)):
            return holder
        if measure is Measure.TERRITORY or (measure is Measure.CAPTURED and object_ not in PEOPLE):
            return self._taker(first)
        return self._of_people(measure, object_, beside, place, first, last)

    def _are_inhabitants(self, first: int) -> bool:
        """Whether it is how many live in a place, whoever is told of: "took a town with a population of 60,000"."""
        return bool(self._actors.tokens.concepts(max(0, first - _POPULATED), first) & _POPULATION)

    def _are_meetings(self, object_: str | None, last: int) -> bool:
        """Whether it is meetings that are counted: "three rounds of talks"."""
        tokens = self._actors.tokens
        noun = tokens.masks[last - 1] if object_ not in PEOPLE else 0
        of_talks = noun & _ROUND and tokens.concepts(last, last + _OF_TALKS) & _TALKS
        return bool(noun & _MEETING or of_talks)

    def _of_held(
        self, measure: Measure, object_: str | None, beside: str | None, place: Mention | None, first: int, last: int
    ) -> str | None:
        """Who holds, took or sets free those that are counted."""
        captor = self._captor(measure, object_, first, last)
        if captor is not None or object_ not in PEOPLE:
            return captor
        captives = self._near.captives
        holder = captives.releaser(first)
        if holder is not None and beside in (None, holder):
            return holder
        if measure is not Measure.CAPTURED or (beside or self._belonging.of(object_, last)) is not None:
            return None
        taker = captives.taker(first)
        there = self._actors.country_of(place)
        return taker if taker is not None and there in (None, taker, *ADVERSARIES[taker]) else None

    def _of_people(
        self, measure: Measure, object_: str | None, beside: str | None, place: Mention | None, first: int, last: int
    ) -> str | None:
        """Whose the people and things are that suffered, or were taken hostage."""
        if object_ in PEOPLE and self._near.captives.hostages(first, last):
            agent = self._near.blame.agent(last)
            held = agent or self._actors.country_of(place)
            if beside in (None, agent):
                # "240 hostages held by the militia": its name stands beside them
                return self._actors.opponent(held) if held in ADVERSARIES else self._actors.home
        if beside is None:
            beside = self._belonging.of(object_, last)
        return beside or self._sufferers.of(measure, object_, place, first, last)

    def _captor(self, measure: Measure, object_: str | None, first: int, last: int) -> str | None:
        """Who held those that are counted, or whose time of captivity it is."""
        lasts = measure is Measure.DURATION
        if not self._held or not (lasts or object_ in PEOPLE):
            return None
        captives = self._near.captives
        found = captives.captor(last, first if lasts else None)
        back = measure in (Measure.CAPTURED, Measure.COUNT_OTHER)
        return found or (captives.held_by(first) if back else None)

    def _of_share(self, object_: str | None, first: int, last: int) -> str | None:
        """Whose a share is: of what was struck, of attacks, of weapons."""
        if struck := self._shares.struck(first, last):
            return struck
        if self._shares.downed(first, last):
            return None
        aim = self._near.owners.aimed_at(last) if object_ in ACTIONS else None
        return self._actors.opponent(aim) or self._flying.weapon(first, last)

    def _of_count(
        self, object_: str | None, beside: str | None, place: Mention | None, first: int, last: int
    ) -> str | None:
        """Whose attacks, weapons or regions are counted of which no deed is told."""
        skies = object_ in PLACES and beside is None and place is None
        if skies and any(mask & _SHOOT_DOWN for mask in self._near.masks_before(first)):
            # "Downed 49 drones across seven regions": where it is whose they are
            return self._deeds.defender(None, place, first, last)
        if beside is None and (carrier := self._reach.carrying(first, last)):
            return carrier
        if object_ in ACTIONS or object_ in AIR_OBJECTS:
            return self._deeds.counted(Measure.COUNT_OTHER, object_, beside, place, first, last)
        return None

    def _taker(self, first: int) -> str | None:
        """Who took the land or the villages that are counted, or set them free."""
        freed = any(mask & _FREED for mask in self._actors.tokens.masks[self._actors.start_of(first) : first])
        home = self._actors.home
        taker = self._actors.teller or home if freed else self._actors.opponent(home)
        return self._near.gainer(first) or self._near.acting(first) or self._near.party(first) or taker

    def _beside(self, measure: Measure, object_: str | None, first: int, last: int) -> str | None:
        """Whose word stands beside a figure, for a weapon who flies it, for bodies who gets them."""
        if object_ == "body":
            # "Received from Norland 26 bodies of Southland's soldiers"
            giving = self._near.giving
            owner = self._near.owners.beside(first, last, 0, whence=False)
            return owner or giving.headed(first) or giving.given_to(first)
        beside = self._near.owners.beside(first, last, sent=measure in ATTACKS)
        if beside not in (None, self._actors.home, self._actors.opponent(self._actors.home)):
            # "Ten Iranian Shaheds" over Ukraine: who made them does not fly them.
            only_made = object_ in AIR_OBJECTS and not self._actors.acts(beside)
            return self._flying.weapon(first, last) or (None if only_made else beside)
        return beside

    def pair_behind(self, last: int) -> tuple[str, ...]:
        """The two countries right behind a figure that "between" names: "a swap between Norland and Sudland"."""
        tokens, positions = self._actors.tokens, self._actors.positions
        between = next(
            (at for at in range(last, min(last + _PAIR, len(tokens.masks))) if tokens.masks[at] & _BETWEEN), -1
        )
        if between < 0:
            return ()
        low, high = bisect_left(positions, between), bisect_left(positions, between + _PAIR)
        named = dict.fromkeys(sides().get(actor.country, "") for actor in self._actors.all[low:high])
        return tuple(named)[:2] if len(named) > 1 else ()


def sides_of(tokens: Tokens, places: Places, speakers: Speakers | None = None) -> Sides:
    """The sides of a text, from its tokens, places and speakers."""
    return Sides(tokens, places, speakers)
