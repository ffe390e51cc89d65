"""Who suffered or is concerned: whose people, things, losses, time and money are counted."""

from __future__ import annotations

from crossfoot.extract.gazetteer import WIDTH
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import MILITARY_PEOPLE, PEOPLE, UNITS_OF_TROOPS
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.side_words import weapon_of
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.concerned import Concerned
from crossfoot.extract.siding.deeds import ACTIONS
from crossfoot.extract.siding.flying import Flying
from crossfoot.extract.siding.harms import RAID
from crossfoot.extract.siding.near import Near
from crossfoot.extract.siding.reach import Reach
from crossfoot.extract.siding.troops import Troops
from crossfoot.model.measure import AIR_OBJECTS, Measure

_bit = CONCEPTS.bit
#: what lasts for both sides alike, who is held, and how near a length of time they stand
_SHARED = CONCEPTS.any(("war-noun", "me-noun", "me-call", "me-conferred", "me-spoke", "iss-ceasefire", "exchange"))
_CAPTIVES, _LASTING = CONCEPTS.any(("in-captivity", "still-held")), 8
#: "jailed for nine years" is no captivity, but that of those who were captured
_CAPTIVITY_OF_WAR = _bit("war-captivity")
_JAILED, _FIGHTERS = _bit("captivity"), CONCEPTS.any(("capture", "soldier", "prisoner"))
GAINS = frozenset({Measure.TERRITORY, Measure.CAPTURED})
LOSSES = frozenset({Measure.LOSSES_PERSONNEL, Measure.LOSSES_EQUIPMENT})
CASUALTIES = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})
_MOVED = _bit("moved-on")
#: "at the cost of" stands so near before the dead
_COST, _PRICE = _bit("at-cost"), 4
_HARMED = frozenset({Measure.DESTROYED, Measure.DAMAGED})
#: what is counted of soldiers
_OF_SOLDIERS = LOSSES | CASUALTIES | {Measure.COUNT_OTHER, Measure.SHARE_PERCENT}
#: People who are no party's force: they are lost where they live.
_UNARMED = PEOPLE - MILITARY_PEOPLE - {"person", "prisoner"}
#: what rescuers put out, and whom they help
_CARED_FOR = _UNARMED | {"person", "fire"}
_LAUNCH = _bit("launch")
#: So near before a weapon stands its strike.
_STRIKE = 2
_AT = CONCEPTS.any(("on", "where-target"))
#: "84 firefighters and 20 engines"
_RESCUERS, _CAME_WITH = _bit("rescuer"), 3
#: a coin of a party that hardly anybody else counts in -> the party
_COINS = {_bit("unit:" + coin): coin[:2] for coin in ("UAH", "RUB", "ILS", "INR")}
#: Things that belong to whoever holds the place.
_ARMS = AIR_OBJECTS | {"tank", "armored_vehicle", "artillery_system", "mlrs", "air_defense_system", "ship", "submarine"}


class Sufferers:
    """Finds whose of the parties of one text it is that is lost, hurt, spent or counted."""

    def __init__(self, actors: Actors, near: Near, flying: Flying) -> None:
        """Look among these; ``near`` tells who stands near a figure, ``flying`` whose weapons are named."""
        self._actors = actors
        self._near = near
        self._flying = flying
        self._concerned = Concerned(actors, near)
        self._troops = Troops(actors)
        self._reach = Reach(actors, flying)

    def of(self, measure: Measure, object_: str | None, place: Mention | None, first: int, last: int) -> str | None:
        """Whose people and things they are where no word beside them tells it."""
        if measure in LOSSES and (doer := self._near.doers.behind(first, last)):
            return self._actors.opponent(doer[0])
        if measure in _OF_SOLDIERS and object_ not in _UNARMED and not self._is_here(place, first):
            if owner := self._told_troops(measure, object_, first, last):
                return owner
        if measure in _OF_SOLDIERS and (own := self._near.own(first, last)):
            return own
        if measure in CASUALTIES and not self._is_here(place, first) and (told := self._near.telling(first)):
            # "Norland said 40 fighters were killed" may be of others, "Norland reported 40 soldiers killed" is not
            if object_ not in MILITARY_PEOPLE or self._near.reporting(first):
                return told
        if measure in LOSSES and not (object_ in _UNARMED and place is not None and place.country):
            return self._losing(place, first)
        if measure in CASUALTIES and object_ in MILITARY_PEOPLE and (lost := self._lost(first) or self._hit_by(first)):
            return lost
        if measure in CASUALTIES and (lost := self._near.losers.suffering(first) or self._paid(first)):
            return lost
        if measure in CASUALTIES and (reported := self._near.reporting(first)):
            return reported
        if measure is Measure.COUNT_OTHER and object_ in UNITS_OF_TROOPS:
            if owner := self._near.owners.army_behind(last):
                return owner
            if self._near.harms.before(first):
                # «Нанесено поражение технике двух бригад»
                return self._near.losers.of(first) or self._actors.opponent(self._actors.friend(first))
        if measure is Measure.POWER_LOST and place is None and (lost := self._near.losers.of(first)):
            return lost
        if measure is Measure.DISTANCE:
            return self._advancing(first) or self._reach.of(first, last)
        if measure is Measure.DURATION:
            # "The raid lasted two hours": nobody's
            return None if object_ in ACTIONS else self._lasting(place, first, last)
        if measure is Measure.COUNT_OTHER and self._rescues(object_, first):
            # "Norland struck the port; 84 firefighters fought the blaze": those of whoever was struck
            return self._harmed(Measure.DAMAGED, object_, place, first, last)
        if measure in (Measure.COUNT_OTHER, Measure.MONEY, Measure.SHARE_PERCENT):
            return self._told_of(measure, object_, place, first, last)
        return self._harmed(measure, object_, place, first, last)

    def _rescues(self, object_: str | None, first: int) -> bool:
        """Whether rescuers are counted who came, or vehicles with them."""
        if object_ == "rescuer":
            return True
        beside = self._actors.tokens.concepts(max(0, first - _CAME_WITH), first)
        return object_ == "vehicle" and bool(beside & _RESCUERS)

    def _told_troops(self, measure: Measure, object_: str | None, first: int, last: int) -> str | None:
        """Whose soldiers they are by what was told before, where their sentence names nobody."""
        if not self._near.is_silent(first):
            return None
        people = object_ in PEOPLE or measure is not Measure.COUNT_OTHER
        if people and self._troops.fallen is not None:
            return self._troops.fallen
        counted = measure is Measure.COUNT_OTHER and object_ in MILITARY_PEOPLE
        return self._troops.before(first) if counted or self._troops.are_some(first, last) else None

    def _lasting(self, place: Mention | None, first: int, last: int) -> str | None:
        """Whose time it is: wars, truces and talks are nobody's, a captive is of the side that does not hold him."""
        tokens, start = self._actors.tokens, self._actors.start_of(first)
        near = tokens.concepts(max(start, first - _LASTING), last + _LASTING)
        if near & (_CAPTIVES | _CAPTIVITY_OF_WAR) or (near & _JAILED and near & _FIGHTERS):
            captive = self._near.captives.captive(first)
            captor = self._near.party(first) if near & _CAPTIVES else None
            if captive or captor is None:
                # «Захисник потрапив у полон, де пробув два роки»: one of those the text is about
                return captive or (self._actors.home if self._actors.home in ADVERSARIES else None)
            return self._actors.opponent(captor)
        wide = place is not None and WIDTH[place.kind] >= WIDTH["country"]
        if near & _SHARED:
            return None
        told = self._near.concern(first) or self._near.topics.of(first)
        if place is None or (wide and not self._is_here(place, first)):
            # "Norland has been without rotation for eight months"
            return told
        return self._actors.country_of(place)

    def _told_of(
        self, measure: Measure, object_: str | None, place: Mention | None, first: int, last: int
    ) -> str | None:
        """Whom a count, a share or a sum concerns: who gets people or aid, who pays, else who is spoken of."""
        own = self._actors.tells_own(first) if measure is Measure.COUNT_OTHER and object_ in _CARED_FOR else None
        if own is not None and self._actors.country_of(place) in (None, own):
            # «Після обстрілів ворога ліквідовано 9 пожеж», by the rescuers' own account
            return own
        handed = object_ == "prisoner" or (object_ in PEOPLE and self._concerned.tells_return(first, last))
        giving = self._near.giving
        back = self._returned(first, last) if handed else None
        if measure is Measure.MONEY and (country := self._coined(first, last)):
            return country
        given = (giving.aided(first, last) or self._reach.priced(first, last)) if measure is Measure.MONEY else None
        spent = given or (self._concerned.spending(place, first) if measure is not Measure.COUNT_OTHER else None)
        return back or spent or self._concerned.people_or_things(object_, place, first)

    def _coined(self, first: int, last: int) -> str | None:
        """The party whose own money it is: what is paid in its coin, it pays or gets.

        "Norland's damage is put at 9 million" of whatever coin, but not "Norland fired at the town, for 9 million".
        """
        near, named = self._near, self._actors.nearest(first)
        if named is not None and not (near.striking(first) or near.harms.between(named.position + 1, first)):
            if not self._actors.tokens.concepts(named.position + 1, first) & _LAUNCH:
                return None
        coin = self._actors.tokens.concepts(first, last)
        return next((country for bit, country in _COINS.items() if coin & bit and self._actors.fights(country)), None)

    def _returned(self, first: int, last: int) -> str | None:
        """Who gets the people back: to whom they are given, whose enemy let them go, or who lives there."""
        giving = self._near.giving
        back = giving.headed(first) or giving.given_back(last) or giving.brought_from(first, last)
        return back or giving.handed_to(first) or giving.handed_by(first) or giving.from_home(last)

    def _harmed(
        self, measure: Measure, object_: str | None, place: Mention | None, first: int, last: int
    ) -> str | None:
        """Whose people or things were harmed: by who did it, else by where they were."""
        doer = self._near.doers.behind(first, last) if measure in _HARMED else None
        if doer is not None and (place is None or object_ in _ARMS):
            return self._actors.opponent(doer[0])
        if measure in _HARMED and object_ in _ARMS:
            lost = self._near.losers.of(first) if place is None else None
            return self._flying.weapon(first, last) or lost or self._actors.holder_of(place) or self._actors.home
        here = self._actors.country_of(place) if self._is_here(place, first) else None
        if measure in _HARMED or (measure not in GAINS and here is None):
            if victim := self._near.blame.victim(first, here):
                return victim
        if measure in CASUALTIES | GAINS and (struck := self._near.blame.target(first, place)):
            return struck
        if measure in CASUALTIES | _HARMED and (killer := self._near.blame.killer(first, last)):
            # At a place in a third country, or in none that is known, whom it fights.
            there = self._actors.country_of(place)
            among_own = place is not None and there is None and self._actors.where[killer] > 1
            if place is None or not (among_own or there in (killer, *ADVERSARIES[killer])):
                return self._actors.opponent(killer)
        own = self._actors.tells_own(first) if place is None and measure in CASUALTIES else None
        return own or self._actors.country_of(place) or self._actors.home

    def _is_here(self, place: Mention | None, first: int) -> bool:
        """Whether a place is named in the sentence of a figure, not carried over to it."""
        return place is not None and place.first >= self._actors.start_of(first)

    def _hit_by(self, first: int) -> str | None:
        """Whose soldiers a strike hit by the weapon that only their enemy has: «погибли при ударе HIMARS по базе»."""
        actors = self._actors
        for at in range(actors.start_of(first), actors.end_of(first)):
            if actors.tokens.base[at - 1] & _AT:
                # «Удар по HIMARS»
                continue
            if weapon_of(actors.tokens.masks[at]) and actors.tokens.concepts(max(0, at - _STRIKE), at) & RAID:
                return actors.opponent(self._flying.weapon(at, at + 1))
        return None

    def _lost(self, first: int) -> str | None:
        """Who lost, by the sentence and those before it."""
        return self._near.losers.of(first) or self._near.losers.told(first)

    def _advancing(self, first: int) -> str | None:
        """Whose troops moved so far: "Norland's army advanced 3 km"."""
        moved = self._actors.tokens.concepts(max(self._actors.start_of(first), first - _LASTING), first) & _MOVED
        return self._near.acting(first) or self._near.topics.of(first) if moved else None

    def _paid(self, first: int) -> str | None:
        """Who paid with the dead that are counted for what it took: "took 40 km² at the cost of 900 men"."""
        if not self._actors.tokens.concepts(max(0, first - _PRICE), first) & _COST:
            return None
        return self._near.gainer(first) or self._near.acting(first) or self._near.topics.of(first)

    def _losing(self, place: Mention | None, first: int) -> str | None:
        """Whose losses: an army that names nobody tells of the enemy's."""
        actors = self._actors
        told = self._paid(first) or self._lost(first) or self._near.topics.of(first, taken=True)
        if known := told or actors.opponent(actors.friend(first)):
            return known
        return actors.party_of(place) if place is not None else actors.opponent(actors.home)
