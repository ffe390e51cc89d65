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
from crossfoot.extract.gazetteer import WIDTH, sides
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import MILITARY_PEOPLE, PEOPLE, PLACES, UNITS_OF_TROOPS
from crossfoot.extract.places.conflicts import ADVERSARIES, CONTESTED
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.placing.place import Places
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.belonging import Belonging
from crossfoot.extract.siding.concerned import Concerned
from crossfoot.extract.siding.flying import Flying
from crossfoot.extract.siding.holders import Holders
from crossfoot.extract.siding.near import Near
from crossfoot.extract.siding.reach import Reach
from crossfoot.extract.siding.shares import Shares
from crossfoot.extract.siding.troops import Troops
from crossfoot.extract.tokens import Tokens
from crossfoot.model.measure import AIR_OBJECTS, Measure

_bit = CONCEPTS.bit
_STRUCK, _SHOOT_DOWN, _FREED = (_bit(name) for name in ("come-under", "shoot-down", "set-free"))
#: what lasts for both sides alike, who is held, and how near a length of time they stand
_SHARED = CONCEPTS.any(("war-noun", "me-noun", "me-call", "iss-ceasefire"))
_CAPTIVES, _LASTING = CONCEPTS.any(("in-captivity", "still-held")), 8
#: "jailed for nine years" is no captivity, but that of those who were captured
_CAPTIVITY_OF_WAR = _bit("war-captivity")
_JAILED, _FIGHTERS = _bit("captivity"), CONCEPTS.any(("capture", "soldier", "prisoner"))
_CAPTIVITY = FAMILIES.of_concepts(_bit("captivity"))
_FOILED = CONCEPTS.any(("shoot-down", "thwart", "repel"))
_ATTACKS = frozenset({Measure.LAUNCHED, Measure.HIT, Measure.PLACES_HIT, Measure.PLACES_DEBRIS})
DEFENCES = frozenset({Measure.INTERCEPTED, Measure.SUPPRESSED})
_LAND = frozenset({Measure.TERRITORY, Measure.SHARE_PERCENT})
_GAINS = frozenset({Measure.TERRITORY, Measure.CAPTURED})
_LOSSES = frozenset({Measure.LOSSES_PERSONNEL, Measure.LOSSES_EQUIPMENT})
_CASUALTIES = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})
_HARMED = frozenset({Measure.DESTROYED, Measure.DAMAGED})
#: what is counted of soldiers
_OF_SOLDIERS = _LOSSES | _CASUALTIES | {Measure.COUNT_OTHER, Measure.SHARE_PERCENT}
_ACTIONS = frozenset({"attack", "strike", "attempt"})
#: what two sides do to each other is neither's
_MUTUAL = frozenset({"engagement"})
_PRISONERS = PEOPLE
#: People who are no party's force: they are lost where they live.
_UNARMED = PEOPLE - MILITARY_PEOPLE - {"person", "prisoner"}
#: So near before a craft it is told that something was launched from it.
_LAUNCHED, _FROM_IT = _bit("launch"), 8
#: What also stands on the ground.
_CRAFT = frozenset({"aircraft", "helicopter"})
#: So many words behind a weapon its name may end: "drones of the make".
_MODEL = 4
#: Things that belong to whoever holds the place.
_ARMS = AIR_OBJECTS | {"tank", "armored_vehicle", "artillery_system", "mlrs", "air_defense_system", "ship", "submarine"}


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
        self._concerned = Concerned(self._actors, self._near)
        self._flying = Flying(self._actors)
        self._belonging = Belonging(self._actors)
        self._shares = Shares(self._actors)
        self._troops = Troops(self._actors)
        self._reach = Reach(self._actors, self._flying)

    def opponent(self, country: str | None) -> str | None:
        """The adversary of a country in this text."""
        return self._actors.opponent(country)

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
        lasts = measure is Measure.DURATION
        if self._held and (lasts or object_ in PEOPLE):
            if captor := self._near.captives.captor(last, first if lasts else None):
                return self._actors.opponent(captor)
        if object_ in _MUTUAL and measure is Measure.COUNT_OTHER:
            return None
        beside = self._beside(measure, object_, first, last)
        if measure is Measure.CAPTURED and object_ in _PRISONERS:
            beside = beside or self._belonging.of(object_, last)
            taker = self._near.captives.taker(first) if beside is None else None
            there = self._actors.country_of(place)
            if taker is not None and there in (None, taker, *ADVERSARIES[taker]):
                return self._actors.opponent(taker)
        if measure in _LOSSES | _CASUALTIES and self._near.of_both(first):
            return None
        share = measure is Measure.SHARE_PERCENT
        if share and (struck := self._shares.struck(first, last)):
            return struck
        if measure in DEFENCES or (share and self._shares.downed(first, last)):
            return self._defender(beside, place, first)
        if share and object_ in _ACTIONS and (aim := self._near.owners.aimed_at(last)):
            return self._actors.opponent(aim)
        if share and (weapon := self._flying.weapon(first, last)):
            return weapon
        skies = measure is Measure.COUNT_OTHER and object_ in PLACES and beside is None and place is None
        if skies and any(mask & _SHOOT_DOWN for mask in self._near.masks_before(first)):
            # "Downed 49 drones across seven regions": where it is whose they are
            return self._defender(None, place, first)
        if measure in _ATTACKS:
            return self._striking(measure, object_, beside, place, first, last)
        if measure is Measure.COUNT_OTHER and beside is None and (carrier := self._reach.carrying(first, last)):
            return carrier
        if measure is Measure.COUNT_OTHER and (object_ in _ACTIONS or object_ in AIR_OBJECTS):
            return self._counted(measure, object_, beside, place, first, last)
        if measure in _LAND and (holder := self._holders.of(first, last)):
            return holder
        if measure in _GAINS and not (measure is Measure.CAPTURED and object_ in _PRISONERS):
            freed = any(mask & _FREED for mask in self._actors.tokens.masks[self._actors.start_of(first) : first])
            home = self._actors.home
            taker = self._actors.teller or home if freed else self._actors.opponent(home)
            return self._near.gainer(first) or self._near.acting(first) or self._near.party(first) or taker
        if object_ in PEOPLE and beside is None and self._near.captives.hostages(first, last):
            held = self._near.blame.agent(last) or self._actors.country_of(place)
            return self._actors.opponent(held) if held in ADVERSARIES else self._actors.home
        if beside is None:
            beside = self._belonging.of(object_, last)
        return beside or self._suffering(measure, object_, place, first, last)

    def _beside(self, measure: Measure, object_: str | None, first: int, last: int) -> str | None:
        """Whose word stands beside a figure, for a weapon who flies it, for bodies who gets them."""
        if object_ == "body":
            # "Received from Norland 26 bodies of Southland's soldiers"
            return self._near.owners.beside(first, last, 0, whence=False) or self._near.giving.given_to(first)
        beside = self._near.owners.beside(first, last, sent=measure in _ATTACKS)
        if beside not in (None, self._actors.home, self._actors.opponent(self._actors.home)):
            # "Ten Iranian Shaheds" over Ukraine: who made them does not fly them.
            only_made = object_ in AIR_OBJECTS and not self._actors.acts(beside)
            return self._flying.weapon(first, last) or (None if only_made else beside)
        return beside

    def _counted(
        self, measure: Measure, object_: str | None, beside: str | None, place: Mention | None, first: int, last: int
    ) -> str | None:
        """Whose attacks or weapons are counted of which no more is told than that there were so many."""
        if beside is None and any(mask & _FOILED for mask in self._near.masks_before(first)):
            # «Отразили шесть атак»: the attacks of others
            acting = self._near.acting(first)
            return acting if self._near.is_foe(first) else self._actors.opponent(acting or self._actors.friend(first))
        if object_ in AIR_OBJECTS and self._rests(object_, first, last):
            # "A plant there builds 300 drones a day", "twelve bombers moved to the north": theirs
            holder = self._actors.holder_of(place)
            owner = holder if holder in ADVERSARIES else self._actors.home
            return self._flying.weapon(first, last + _MODEL) or beside or self._near.acting(first) or owner
        return self._striking(measure, object_, beside, place, first, last)

    def _striking(
        self, measure: Measure, object_: str | None, beside: str | None, place: Mention | None, first: int, last: int
    ) -> str | None:
        """Whose attacks they are."""
        if measure is Measure.PLACES_HIT:
            struck = self._near.owners.beside(first, last, 0) or self._near.owners.target_of(first)
            if struck is not None:
                # «300 целей противника»: whose targets were struck.
                return self._actors.opponent(struck)
        ours = (object_ in ("strike", "attack") or measure is Measure.PLACES_HIT) and not self._near.acting(first)
        own = self._near.own_forces(first) if ours else None
        aim = self._actors.opponent(self._near.owners.aimed_at(last)) if object_ in _ACTIONS else None
        return beside or aim or own or self._flying.weapon(first, last) or self._attacker(place, first)

    def _suffering(
        self, measure: Measure, object_: str | None, place: Mention | None, first: int, last: int
    ) -> str | None:
        """Whose people and things they are where no word beside them tells it."""
        if measure in _OF_SOLDIERS and object_ not in _UNARMED and not self._is_here(place, first):
            if owner := self._told_troops(measure, object_, first, last):
                return owner
        if measure in _LOSSES and not (object_ in _UNARMED and place is not None and place.country):
            return self._losing(place, first)
        if measure in _CASUALTIES and object_ in MILITARY_PEOPLE and (lost := self._lost(first)):
            return lost
        if measure in _CASUALTIES and (reported := self._near.reporting(first)):
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
            return self._reach.of(first, last)
        if measure is Measure.DURATION:
            return self._lasting(place, first, last)
        if measure in (Measure.COUNT_OTHER, Measure.MONEY, Measure.SHARE_PERCENT):
            return self._told_of(measure, object_, place, first, last)
        return self._harmed(measure, object_, place, first, last)

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
        if near & _SHARED or (wide and not self._is_here(place, first)):
            return None
        return self._actors.country_of(place)

    def _told_of(
        self, measure: Measure, object_: str | None, place: Mention | None, first: int, last: int
    ) -> str | None:
        """Whom a count, a share or a sum concerns: who gets people or aid, who pays, else who is spoken of."""
        handed = object_ == "prisoner" or (object_ in PEOPLE and self._concerned.tells_return(first, last))
        giving = self._near.giving
        back = (giving.given_back(last) or giving.handed_to(first) or giving.from_home(last)) if handed else None
        given = (giving.aided(first, last) or self._reach.priced(first, last)) if measure is Measure.MONEY else None
        spent = given or (self._concerned.spending(place, first) if measure is not Measure.COUNT_OTHER else None)
        return back or spent or self._concerned.people_or_things(object_, place, first)

    def _harmed(
        self, measure: Measure, object_: str | None, place: Mention | None, first: int, last: int
    ) -> str | None:
        """Whose people or things were harmed: by who did it, else by where they were."""
        if measure in _HARMED and object_ in _ARMS:
            lost = self._near.losers.of(first) if place is None else None
            return self._flying.weapon(first, last) or lost or self._actors.holder_of(place) or self._actors.home
        here = self._actors.country_of(place) if self._is_here(place, first) else None
        if measure in _HARMED or (measure not in _GAINS and here is None):
            if victim := self._near.blame.victim(first, here):
                return victim
        if measure in _CASUALTIES | _GAINS and (struck := self._near.blame.target(first, place)):
            return struck
        if measure in _CASUALTIES and (killer := self._near.blame.killer(first, last)):
            # At a place in a third country, or in none that is known, whom it fights.
            there = self._actors.country_of(place)
            among_own = place is not None and there is None and self._actors.where[killer] > 1
            if place is None or not (among_own or there in (killer, *ADVERSARIES[killer])):
                return self._actors.opponent(killer)
        return self._actors.country_of(place) or self._actors.home

    def _rests(self, object_: str, first: int, last: int) -> bool:
        """Whether what could fly is made or kept, or is a craft that nothing was launched from."""
        sent = self._actors.tokens.concepts(max(self._actors.start_of(first), first - _FROM_IT), first) & _LAUNCHED
        return self._near.made(first, last) or (object_ in _CRAFT and not sent)

    def _is_here(self, place: Mention | None, first: int) -> bool:
        """Whether a place is named in the sentence of a figure, not carried over to it."""
        return place is not None and place.first >= self._actors.start_of(first)

    def _lost(self, first: int) -> str | None:
        """Who lost, by the sentence and those before it."""
        return self._near.losers.of(first) or self._near.losers.told(first)

    def _losing(self, place: Mention | None, first: int) -> str | None:
        """Whose losses: an army that names nobody tells of the enemy's."""
        actors = self._actors
        if known := self._lost(first) or actors.opponent(actors.friend(first)):
            return known
        return actors.party_of(place) if place is not None else actors.opponent(actors.home)

    def _defender(self, beside: str | None, place: Mention | None, first: int) -> str | None:
        """Whose air defence: the enemy of what flies, whose sky it is, who is named; the sentence itself goes first."""
        start = self._actors.start_of(first)
        owner = beside or self._flying.since(start, first)
        if owner is not None:
            return self._actors.opponent(owner)
        voice = self._actors.voice(first) if self._near.party(first) is None else None
        if voice is not None:
            return voice
        here = place is not None and place.first >= start
        if here and self._actors.holder_of(place) is not None:
            return self._actors.holder_of(place)
        party = self._near.party(first)
        if party is not None:
            # "The enemy's strike was repelled, seven rockets were shot down": not by the enemy.
            return self._actors.opponent(party) if self._near.is_foe(first) or self._near.launched(first) else party
        owner = self._flying.since(0, first)
        if owner is not None:
            return self._actors.opponent(owner)
        # «Потери противника - 40 человек. Сбито 12 беспилотников»: by those who speak of the enemy.
        return self._actors.holder_of(place) or self._actors.teller or self._actors.home

    def _attacker(self, place: Mention | None, first: int) -> str | None:
        """Who strikes: the enemy of the place struck, else who is named as acting."""
        holder, acting = self._actors.holder_of(place), self._near.acting(first)
        told = acting is not None and place is not None and place.last <= self._actors.start_of(first)
        told = told or self._near.striking(first) or self._near.dropped(first)
        told = told or (place is not None and self._near.strikes_at(place, first))
        if holder in ADVERSARIES and not told:
            # Where only the owner of a contested region was told to strike, it strikes what others took of it.
            contested = acting is None and place is not None and place.code in CONTESTED
            alone = contested and self._actors.struck_before(first) == {holder}
            return holder if alone else self._actors.opponent(holder)
        if acting is None:
            recent = self._actors.struck_before(first)
            if len(recent) == 1:
                return next(iter(recent))
            return self._actors.opponent(self._actors.home) if self._actors.told else None
        since = max((actor.position for actor in self._actors.before(first) if actor.country == acting), default=0)
        # "Ukraine was hit with 14 missiles", "Ukraine shot down 70 of 90 launched"
        struck = any(mask & (_STRUCK | _SHOOT_DOWN) for mask in self._actors.tokens.masks[since:first])
        return self._actors.opponent(acting) if struck else acting

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
