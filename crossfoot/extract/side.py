"""Which side a figure speaks of: who acted (attacks, interceptions, gains) or who suffered (people, things, outages).

The answer is a country in lower case. It comes, in this order, from a country's word inside or beside the figure
("Ukrainian drones"), from the place, from who is named before as acting, and from what the whole text is about. No
country is assumed: names come from the place tables, armies and regimes from the language files, enemies from the table
of conflicts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cached_property

from crossfoot.extract.attribute import Speakers
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import sides
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.mention import Mention
from crossfoot.extract.objects import MILITARY_PEOPLE, PEOPLE, PLACES, UNITS_OF_TROOPS
from crossfoot.extract.parties import SEAT, seat_of
from crossfoot.extract.place import Places
from crossfoot.extract.places.conflicts import ADVERSARIES, CONTESTED
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.belonging import Belonging
from crossfoot.extract.siding.flying import Flying
from crossfoot.extract.siding.holders import Holders
from crossfoot.extract.siding.near import Near
from crossfoot.extract.siding.reach import Reach
from crossfoot.extract.siding.shares import Shares
from crossfoot.extract.tokens import Tokens
from crossfoot.model.measure import AIR_OBJECTS, Measure

_bit = CONCEPTS.bit
_STRUCK, _TO, _SHOOT_DOWN, _FREED = (_bit(name) for name in ("come-under", "to", "shoot-down", "set-free"))
_CAPTIVITY = FAMILIES.of_concepts(_bit("captivity"))
_GIVEN = _bit("give-back")
_RECEIVED = _bit("receive")
#: "Norland brought 12 prisoners home": its own
_HOMEWARD = CONCEPTS.any(("exchange", "come-back"))
#: the same of whoever goes from one to the other; so near a figure it is told
_RETURNS, _RETURN = CONCEPTS.any(("exchange", "come-back", "give-back", "set-free")), 8
_FOILED = CONCEPTS.any(("shoot-down", "thwart", "repel"))
_ATTACKS = frozenset({Measure.LAUNCHED, Measure.HIT, Measure.PLACES_HIT, Measure.PLACES_DEBRIS})
DEFENCES = frozenset({Measure.INTERCEPTED, Measure.SUPPRESSED})
_LAND = frozenset({Measure.TERRITORY, Measure.SHARE_PERCENT})
_GAINS = frozenset({Measure.TERRITORY, Measure.CAPTURED})
_LOSSES = frozenset({Measure.LOSSES_PERSONNEL, Measure.LOSSES_EQUIPMENT})
_CASUALTIES = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})
_HARMED = frozenset({Measure.DESTROYED, Measure.DAMAGED})
_ACTIONS = frozenset({"attack", "strike", "engagement", "attempt"})
_PRISONERS = PEOPLE
#: People who are no party's force: they are lost where they live.
_UNARMED = PEOPLE - MILITARY_PEOPLE - {"person", "prisoner"}
#: People who are counted where they fled to, or where they are held.
_AWAY = frozenset({"refugee", "displaced_person", "displaced person", "prisoner", "body"})
#: What is supplied with power belongs where it stands.
_HOMES = frozenset({"household", "customer", "apartment", "house", "settlement"})
_LAUNCHED = _bit("launch")
#: What also stands on the ground.
_CRAFT = frozenset({"aircraft", "helicopter"})
#: So many words behind a weapon its name may end: "drones of the make".
_MODEL = 4
#: Things that belong to whoever holds the place.
_ARMS = AIR_OBJECTS | {"tank", "armored_vehicle", "artillery_system", "mlrs", "air_defense_system", "ship", "submarine"}


_SEATS = FAMILIES.of_concepts(SEAT)
#: A text that names one country so many times as often as any other is about it.
_MOSTLY = 4
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
        return self._near.beside(first, last) is not None

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
        if self._held and object_ in PEOPLE and (captor := self._near.captor(last)):
            return self._actors.opponent(captor)
        beside = self._near.beside(first, last)
        if beside not in (None, self._actors.home, self._actors.opponent(self._actors.home)):
            # "Ten Iranian Shaheds" over Ukraine: who made them does not fly them.
            only_made = object_ in AIR_OBJECTS and not self._actors.acts(beside)
            beside = self._flying.weapon(first, last) or (None if only_made else beside)
        if object_ == "body":
            # "Received from Norland 26 bodies of Southland's soldiers"
            beside = self._near.beside(first, last, 0, whence=False) or self._near.giving.given_to(first)
        share = measure is Measure.SHARE_PERCENT
        if share and (struck := self._shares.struck(first, last)):
            return struck
        if measure in DEFENCES or (share and self._shares.downed(first, last)):
            return self._defender(beside, place, first)
        flies = measure is Measure.COUNT_OTHER and (object_ in _ACTIONS or object_ in AIR_OBJECTS)
        if share and object_ in _ACTIONS and (aim := self._near.aimed_at(last)):
            return self._actors.opponent(aim)
        if share and object_ in AIR_OBJECTS and (weapon := self._flying.weapon(first, last)):
            return weapon
        if measure is Measure.PLACES_HIT:
            struck = self._near.beside(first, last, 0) or self._near.target_of(first)
            if struck is not None:
                # «300 целей противника»: whose targets were struck.
                return self._actors.opponent(struck)
        skies = measure is Measure.COUNT_OTHER and object_ in PLACES and beside is None and place is None
        if skies and any(mask & _SHOOT_DOWN for mask in self._near.masks_before(first)):
            # "Downed 49 drones across seven regions": where it is whose they are
            return self._defender(None, place, first)
        if flies and beside is None and any(mask & _FOILED for mask in self._near.masks_before(first)):
            # «Отразили шесть атак»: the attacks of others
            acting = self._near.acting(first)
            return acting if self._near.is_foe(first) else self._actors.opponent(acting or self._actors.friend(first))
        if flies and object_ in AIR_OBJECTS and self._rests(object_, first, last):
            # "A plant there builds 300 drones a day", "twelve bombers moved to the north": theirs
            holder = self._actors.holder_of(place)
            owner = holder if holder in ADVERSARIES else self._actors.home
            return self._flying.weapon(first, last + _MODEL) or beside or self._near.acting(first) or owner
        if measure in _ATTACKS or flies:
            ours = (object_ in ("strike", "attack") or measure is Measure.PLACES_HIT) and not self._near.acting(first)
            own = self._near.own_forces(first) if ours else None
            aim = self._actors.opponent(self._near.aimed_at(last)) if object_ in _ACTIONS else None
            return beside or aim or own or self._flying.weapon(first, last) or self._attacker(place, first)
        if measure in _LAND and (holder := self._holders.of(first, last)):
            return holder
        if measure in _GAINS and not (measure is Measure.CAPTURED and object_ in _PRISONERS):
            freed = any(mask & _FREED for mask in self._actors.tokens.masks[self._actors.start_of(first) : first])
            taker = self._actors.home if freed else self._actors.opponent(self._actors.home)
            return self._near.acting(first) or self._near.party(first) or taker
        if object_ in PEOPLE and beside is None and self._near.hostages(first, last):
            held = self._actors.country_of(place)
            return self._actors.opponent(held) if held in ADVERSARIES else self._actors.home
        if beside is None:
            beside = self._belonging.of(object_, last)
        if beside is not None:
            return beside
        if measure in _LOSSES and not (object_ in _UNARMED and place is not None and place.country):
            return self._losing(place, first)
        if measure in _CASUALTIES and object_ in MILITARY_PEOPLE and (lost := self._lost(first)):
            return lost
        if measure in _CASUALTIES and (reported := self._near.reporting(first)):
            return reported
        troops = measure is Measure.COUNT_OTHER and object_ in UNITS_OF_TROOPS
        if troops and (owner := self._near.army_behind(last)):
            return owner
        if troops and self._near.harms.before(first):
            # «Нанесено поражение технике двух бригад»
            return self._near.loser(first) or self._actors.opponent(self._actors.friend(first))
        if measure is Measure.POWER_LOST and place is None and (lost := self._near.loser(first)):
            return lost
        if measure is Measure.DISTANCE:
            return self._reach.of(first, last)
        if measure is Measure.DURATION:
            return self._actors.country_of(place)
        if measure in (Measure.COUNT_OTHER, Measure.MONEY, Measure.SHARE_PERCENT):
            handed = object_ == "prisoner" or (object_ in PEOPLE and self._tells_return(first, last))
            giving = self._near.giving if handed else None
            back = giving and (giving.given_back(last) or giving.handed_to(first) or giving.from_home(last))
            spent = self._spending(place, first) if measure is not Measure.COUNT_OTHER else None
            return back or spent or self._concerned(object_, place, first)
        if measure in _HARMED and object_ in _ARMS:
            lost = self._near.loser(first) if place is None else None
            return self._flying.weapon(first, last) or lost or self._actors.holder_of(place) or self._actors.home
        if measure in _HARMED and not self._is_here(place, first) and (victim := self._near.blame.victim(first)):
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

    def _tells_return(self, first: int, last: int) -> bool:
        """Whether people are told to be handed over or to come home."""
        concepts = self._actors.tokens.concepts
        return bool(concepts(max(self._actors.start_of(first), first - _RETURN), last + _RETURN) & _RETURNS)

    def _rests(self, object_: str, first: int, last: int) -> bool:
        """Whether what could fly is made or kept, or is a craft that nothing was launched from."""
        sent = self._actors.tokens.concepts(max(self._actors.start_of(first), first - _RETURN), first) & _LAUNCHED
        return self._near.made(first, last) or (object_ in _CRAFT and not sent)

    def _is_here(self, place: Mention | None, first: int) -> bool:
        """Whether a place is named in the sentence of a figure, not carried over to it."""
        return place is not None and place.first >= self._actors.start_of(first)

    def _lost(self, first: int) -> str | None:
        """Who lost, by the sentence and those before it."""
        return self._near.loser(first) or self._near.told_loser(first)

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
        return self._actors.opponent(owner) if owner is not None else self._actors.holder_of(place) or self._actors.home

    def _attacker(self, place: Mention | None, first: int) -> str | None:
        """Who strikes: the enemy of the place struck, else who is named as acting."""
        holder, acting = self._actors.holder_of(place), self._near.acting(first)
        told = acting is not None and place is not None and place.last <= self._actors.start_of(first)
        told = told or self._near.striking(first)
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

    def _concerned(self, object_: str | None, place: Mention | None, first: int) -> str | None:
        """Whose people, money or stocks are counted."""
        if object_ == "body":
            # "The bodies were returned to Norland", wherever they lay
            return self._returned_to() or self._received(first) or self._actors.home
        if object_ in _AWAY:
            homeward = object_ == "prisoner" and any(mask & _HOMEWARD for mask in self._near.masks_before(first))
            return (self._near.party(first) if homeward else None) or self._actors.home
        if object_ in _HOMES and place is not None and place.country and place.first >= self._actors.start_of(first):
            # "After the Russian raid power is back in 300 homes in Odesa"
            return place.country
        if object_ in PLACES and place is not None and place.country and place.last > first:
            # "over ten regions of Norland"
            return place.country
        if object_ in PEOPLE and place is not None and place.last == first and place.country:
            # "Norland's two million residents"
            return place.country
        return self._near.party(first) or self._near.people(first) or self._actors.party_of(place)

    def _spending(self, place: Mention | None, first: int) -> str | None:
        """Whose economy it is where its sentence names nobody: that of the seat it names, or of nearly all the text."""
        actors = self._actors
        start = actors.start_of(first)
        here = place is not None and place.first >= start
        if here or self._near.party(first) or self._near.people(first):
            return None
        seats = [seat_of(mask) for mask in actors.tokens.masks[start:first] if mask & SEAT]
        # Who is at no war gives away what it spends.
        return next((seat for seat in seats if seat in ADVERSARIES), None if seats else self._most_told)

    @cached_property
    def _most_told(self) -> str | None:
        """The country that nearly all of the text is about, its seat of government counted in."""
        tokens = self._actors.tokens
        told = self._actors.counts + Counter(seat_of(tokens.masks[at]) for at in tokens.families[_SEATS])
        ranked = [*told.most_common(2), ("", 0), ("", 0)]
        return ranked[0][0] if ranked[0][1] >= _MOSTLY * max(1, ranked[1][1]) else None

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


def sides_of(tokens: Tokens, places: Places, speakers: Speakers | None = None) -> Sides:
    """The sides of a text, from its tokens, places and speakers."""
    return Sides(tokens, places, speakers)
