"""Which side a figure speaks of: who acted (attacks, interceptions, gains) or who suffered (people, things, outages).

The answer is a country in lower case. It comes, in this order, from a country's word inside or beside the figure
("Ukrainian drones"), from the place, from who is named before as acting, and from what the whole text is about. No
country is assumed: names come from the place tables, armies and regimes from the language files, enemies from the table
of conflicts.
"""

from __future__ import annotations

import functools
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import product

from crossfoot.extract.attribute import Speakers
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import sides
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.mentions import Mention, Role
from crossfoot.extract.naming.view import AT, FROM
from crossfoot.extract.objects import MILITARY_PEOPLE, OBJECT, PEOPLE, PLACES, UNITS_OF_TROOPS, object_of
from crossfoot.extract.parties import SEAT, seat_of
from crossfoot.extract.place import Places
from crossfoot.extract.places.conflicts import ADVERSARIES, HELD, HOMES, SHARED
from crossfoot.extract.register import register
from crossfoot.extract.side_words import SIDED, foe_words, side_words, weapon_words
from crossfoot.extract.tokens import STOP, Tokens
from crossfoot.model.measure import AIR_OBJECTS, Measure

_bit = CONCEPTS.bit
SAY, THAT = _bit("say"), _bit("that")
STRUCK = _bit("come-under")
#: "-made", "-backed"
COMPOUND = _bit("compound-end")

#: what the one does to the other
_HARM = CONCEPTS.any(("destroy", "eliminate", "strike-at", "kill", "damage", "injure", "shoot-down"))
_LAUNCH, _ATTACK = _bit("launch"), CONCEPTS.any(("attack-verb", "attack-with", "aggression"))
_AFTER = _bit("clause")
_DESTROY, _BY = _bit("destroy"), _bit("by-agent")
_RAID = CONCEPTS.any(("attack-noun", "strike", "attack", "launch", "attack-verb"))
_BE, _TO, _SHOOT_DOWN = _bit("be"), _bit("to"), _bit("shoot-down")
_DEED = CONCEPTS.any(("launch", "carry-out", "attack-verb"))
_ATTACK_NOUN = _bit("attack-noun")
_SUFFER = _bit("suffer-injury")
_BODY = _bit("speaker-body")
_FREED = _bit("set-free")
_INFLICT = _bit("inflict")
_RANKS = _bit("from-ranks")
_ATTACKS = frozenset({Measure.LAUNCHED, Measure.HIT, Measure.PLACES_HIT, Measure.PLACES_DEBRIS})
DEFENCES = frozenset({Measure.INTERCEPTED, Measure.SUPPRESSED})
_GAINS = frozenset({Measure.TERRITORY, Measure.CAPTURED})
_LOSE = FAMILIES.of_concepts(_bit("lose"))
_LOSSES = frozenset({Measure.LOSSES_PERSONNEL, Measure.LOSSES_EQUIPMENT})
_CASUALTIES = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})
_SPANS = frozenset({Measure.DISTANCE, Measure.DURATION})
_ACTIONS = frozenset({"attack", "strike", "engagement", "attempt"})
_PRISONERS = PEOPLE
#: People who are counted where they fled to, or where they are held.
_AWAY = frozenset({"refugee", "displaced_person", "displaced person", "prisoner", "body"})
#: What is supplied with power belongs where it stands.
_HOMES = frozenset({"household", "customer", "apartment", "house", "settlement"})
#: Things that belong to whoever holds the place.
_ARMS = AIR_OBJECTS | {"tank", "armored_vehicle", "artillery_system", "mlrs", "air_defense_system", "ship", "submarine"}

#: Parties that others have for an adversary too.
_FOES = frozenset(foe for others in ADVERSARIES.values() for foe in others) & ADVERSARIES.keys()

#: How far before and behind a figure a country's word still belongs to it, in tokens.
_BEFORE, _BEHIND = 2, 3
#: How far back in a sentence, in tokens, and in a text, in words for countries, one is looked for.
_REACH, _ACTORS = 300, 50
#: The verb stands so close before attacks that are repelled.
_REPELLED = 3
#: How far behind a country's word a verb of saying makes it a speaker, and a flying thing makes it its owner.
_SPEAKS, _OWNS = 6, 4
#: So many tokens behind the dead it is told who killed them.
_KILLER = 14
#: So many tokens before a word of loss stands who lost.
_LOST = 5
#: A verb of saying stands right before what it reports: "reported at least 14 deaths".
_REPORTED = 4


_SIDED = FAMILIES.of_words(SIDED)
_LOSSES_OF = FAMILIES.of_concepts(_bit("casualties"))


@dataclass(slots=True)
class Actor:
    """A word for a country, its people or its forces at a token; ``country`` is ISO 3166-1."""

    position: int
    country: str
    #: it only tells where
    place: bool = False
    #: an adjective or a force, that can belong to a thing
    owns: bool = True


class Sides:
    """The sides of one text."""

    def __init__(self, tokens: Tokens, places: Places, speakers: Speakers | None = None) -> None:
        """Find who is named and who fights whom; ``speakers`` tell whose enemy "the enemy" is."""
        self._tokens = tokens
        self._speakers = speakers
        self._active = tokens.lexicon.language.active_endings
        self._places = places
        self._counts: Counter[str] = Counter()
        self._spoken_from: Counter[str] = Counter()
        self._actors = self._find_actors()
        self._positions = [actor.position for actor in self._actors]
        self._sentence_starts = [first for first, _ in tokens.sentences]
        self._where = Counter(
            HELD.get(mention.code or "", mention.country)
            for mention in places.mentions
            if mention.role is Role.AT and mention.country
        )
        self._home = self._find_home()
        #: the text itself tells whose events these are, or its language does: Russian is written on both sides
        self._told = bool(self._counts or self._where or self._spoken_from) or self._home not in SHARED

    def of(
        self, measure: Measure, object_: str | None, first: int, last: int, place: Mention | None = None
    ) -> str | None:
        """The side of the figure at the tokens ``[first, last)``; ``place`` is that of one place of a list."""
        country = self._country(measure, object_, first, last, place or self._places.mention_at(first, last))
        return sides().get(country) if country is not None else None

    def named(self, first: int, last: int) -> bool:
        """Whether a country's word stands inside the figure at the tokens ``[first, last)`` or right beside it."""
        return self._beside(first, last) is not None

    def silent(self, first: int, last: int) -> bool:
        """Whether no country, people or force is named at the tokens ``[first, last)``."""
        return bisect_left(self._positions, first) == bisect_left(self._positions, last)

    def both(self) -> tuple[str, ...]:
        """The two sides of the war the text is about, the one spoken from first; fewer where it does not tell."""
        named = (sides().get(country or "") for country in (self._home, self.opponent(self._home)))
        return tuple(dict.fromkeys(side for side in named if side))

    # -- by kind of figure

    def _country(
        self, measure: Measure, object_: str | None, first: int, last: int, place: Mention | None
    ) -> str | None:
        beside = self._beside(first, last)
        if beside not in (None, self._home, self.opponent(self._home)):
            # "Ten Iranian Shaheds" over Ukraine: who made them does not fly them.
            beside = self._weapon(first, last) or beside
        if object_ == "body":
            # "Received from Norland 26 bodies of Southland's soldiers"
            beside = self._beside(first, last, 0) or self._given_to(first) or beside
        if measure in DEFENCES:
            return self._defender(beside, place, first)
        flies = measure is Measure.COUNT_OTHER and (object_ in _ACTIONS or object_ in AIR_OBJECTS)
        if measure is Measure.PLACES_HIT and (struck := self._beside(first, last, 0)) is not None:
            # «300 целей противника»: whose targets were struck.
            return self.opponent(struck)
        if flies and beside is None and any(mask & _SHOOT_DOWN for mask in self._masks_before(first)):
            # «Отразили шесть атак»: the attacks of others
            return self.opponent(self._acting(first) or self._friend(first))
        if measure in _ATTACKS or flies:
            return beside or self._attacker(place, first)
        if measure in _GAINS and not (measure is Measure.CAPTURED and object_ in _PRISONERS):
            freed = any(mask & _FREED for mask in self._tokens.masks[self._start_of(first) : first])
            taker = self._home if freed else self.opponent(self._home)
            return self._acting(first) or self._party(first) or taker
        if beside is not None:
            return beside
        if measure in _LOSSES:
            # An army that names nobody tells of the enemy's losses.
            known = self._loser(first) or self._told_loser(first) or self.opponent(self._friend(first))
            return known or (self._party_of(place) if place is not None else self.opponent(self._home))
        military = measure in _CASUALTIES and object_ in MILITARY_PEOPLE
        if military and (named := self._loser(first) or self._told_loser(first)):
            return named
        if measure in _CASUALTIES and (reported := self._reporting(first)):
            return reported
        troops = measure is Measure.COUNT_OTHER and object_ in UNITS_OF_TROOPS
        if troops and self._harmed_before(first):
            # «Нанесено поражение технике двух бригад»
            return self._loser(first) or self.opponent(self._friend(first))
        if measure in _SPANS:
            return self._country_of(place)
        if measure in (Measure.COUNT_OTHER, Measure.MONEY, Measure.SHARE_PERCENT):
            return self._concerned(object_, place, first)
        if measure in (Measure.DESTROYED, Measure.DAMAGED) and object_ in _ARMS:
            return self._weapon(first, last) or self._holder_of(place) or self._home
        if place is None and measure in _CASUALTIES and (killer := self._killer(first, last)):
            return self.opponent(killer)
        return self._country_of(place) or self._home

    def _killer(self, first: int, last: int) -> str | None:
        """Who is told to have killed: "by Northland's forces", "in Northland's strikes"."""
        tokens = self._tokens
        low, high = bisect_left(self._positions, last), bisect_left(self._positions, last + _KILLER)
        end = tokens.sentences[bisect_right(self._sentence_starts, first) - 1][1]
        for actor in self._actors[low:high]:
            at = actor.position
            if at >= end or not actor.owns or actor.country not in ADVERSARIES:
                continue
            if tokens.base[at - 1] & _BY or tokens.concepts(at + 1, at + 3) & _RAID:
                return actor.country
        return None

    def _defender(self, beside: str | None, place: Mention | None, first: int) -> str | None:
        """Whose air defence: the enemy of what flies, whose sky it is, who is named; the sentence itself goes first."""
        start = self._start_of(first)
        owner = beside or self._flying_since(start, first)
        if owner is not None:
            return self.opponent(owner)
        voice = self._voice(first) if self._party(first) is None else None
        if voice is not None:
            return voice
        here = place is not None and place.first >= start
        if here and self._holder_of(place) is not None:
            return self._holder_of(place)
        party = self._party(first)
        if party is not None:
            # "The enemy's strike was repelled, seven rockets were shot down": not by the enemy.
            return self.opponent(party) if self._is_foe(first) or self._launched(first) else party
        owner = self._flying_since(0, first)
        return self.opponent(owner) if owner is not None else self._holder_of(place) or self._home

    def _attacker(self, place: Mention | None, first: int) -> str | None:
        """Who strikes: the enemy of the place struck, else who is named as acting."""
        holder, acting = self._holder_of(place), self._acting(first)
        told = acting is not None and place is not None and place.last <= self._start_of(first)
        if holder in ADVERSARIES and not told:
            return self.opponent(holder)
        if acting is None:
            return self.opponent(self._home) if self._told else None
        since = max((actor.position for actor in self._before(first) if actor.country == acting), default=0)
        # "Ukraine was hit with 14 missiles", "Ukraine shot down 70 of 90 launched"
        struck = any(mask & (STRUCK | _SHOOT_DOWN) for mask in self._tokens.masks[since:first])
        return self.opponent(acting) if struck else acting

    def _concerned(self, object_: str | None, place: Mention | None, first: int) -> str | None:
        """Whose people, money or stocks are counted."""
        if object_ == "body":
            # "The bodies were returned to Norland", wherever they lay
            return self._returned_to() or self._home
        if object_ in _AWAY:
            return self._home
        if object_ in _HOMES and place is not None and place.country and place.first >= self._start_of(first):
            # "After the Russian raid power is back in 300 homes in Odesa"
            return place.country
        if object_ in PLACES and place is not None and place.country and place.last > first:
            # "over ten regions of Norland"
            return place.country
        return self._party(first) or self._people(first) or self._party_of(place)

    def _returned_to(self) -> str | None:
        """The party that a text says something comes back to."""
        base = self._tokens.base
        for mention in self._places.mentions:
            if mention.kind == "country" and mention.country in ADVERSARIES and base[mention.first - 1] & _TO:
                return mention.country
        return None

    # -- the parties

    def opponent(self, country: str | None) -> str | None:
        """The adversary of a country that the text names most, else the one it is known to have."""
        if country is None:
            return None
        known = ADVERSARIES.get(country, ())
        named = [other for other in known if self._counts.get(other)]
        if named:
            return max(named, key=lambda other: self._counts[other])
        return known[0] if known else None

    def _find_home(self) -> str | None:
        """The country most of the places lie in, else the one most named; of parties to a conflict where there are.

        Where none is named, a seat of government stands for its country: "Moscow and Kyiv agreed".
        """
        # A country that only sides with one of them is seldom whose events are told.
        # A country that only sides with one of two is seldom the one whose events are told.
        for among, counts in product((_FOES, ADVERSARIES.keys()), (self._where, self._spoken_from, None)):
            counts = self._seats() if counts is None else counts
            parties = [country for country in counts if country in among]
            zone = HOMES.get(self._tokens.lexicon.language.zone or "")
            alone = counts is self._spoken_from and len(parties) == 1 and not self._places.mentions
            if alone and zone in ADVERSARIES.get(parties[0], ()):
                # Only the enemy is named: the text is told from the other side.
                return zone
            if parties:
                return max(parties, key=lambda country: counts[country])
        named = next(iter(self._where or self._counts), None)
        return named or HOMES.get(self._tokens.lexicon.language.zone or "")

    def _seats(self) -> Counter[str]:
        return Counter(seat_of(mask) for mask in self._tokens.masks if mask & SEAT)

    def _country_of(self, place: Mention | None) -> str | None:
        return place.country if place is not None else None

    def _party_of(self, place: Mention | None) -> str | None:
        """The country of a place if it is a party, else what the text is about."""
        country = self._country_of(place)
        return country if country in ADVERSARIES or self._home is None else self._home

    def _holder_of(self, place: Mention | None) -> str | None:
        """Who holds a place, which may be another than whose it is."""
        return HELD.get(place.code or "", place.country) if place is not None else None

    # -- who is named

    def _find_actors(self) -> list[Actor]:
        tokens = self._tokens
        base = tokens.base
        actors = [
            Actor(people.position, people.country, place=bool(base[people.position - 1] & (AT | FROM)))
            for people in self._places.peoples
        ]
        for actor in actors:
            # "U.S.-made", "Russian-backed": neither owner nor actor.
            if tokens.hyphen(actor.position + 1) and base[actor.position + 2] & COMPOUND:
                actor.owns, actor.place = False, True
        for mention in self._places.mentions:
            if mention.kind == "country" and mention.country is not None:
                # "Northland's 270 missiles"
                owner = mention.end < tokens.ends[mention.last - 1]
                actors.append(Actor(mention.first, mention.country, place=mention.role is Role.AT, owns=owner))
        words, foes = side_words(tokens.lexicon), foe_words(tokens.lexicon)
        enemies: list[Actor] = []
        for at in tokens.families[_SIDED]:
            word = tokens.words[at]
            # "Cleared of the enemy": those who left did not act.
            left = bool(base[at - 1] & FROM)
            (enemies if word in foes or not words[word] else actors).append(Actor(at, words[word], place=left))
        actors.sort(key=lambda actor: actor.position)
        self._counts.update(actor.country for actor in actors)
        # Whoever speaks of the enemy is the enemy's enemy.
        self._spoken_from = self._counts.copy()
        positions = [actor.position for actor in actors]
        for actor in enemies:
            # The enemy of whoever speaks, else the one the language has, else that of whoever was named last.
            friend, meant = self._voice(actor.position), actor.country
            if friend is None and not meant:
                friend = self._lived_in()
            if friend is None and not meant:
                before = bisect_left(positions, actor.position)
                friend = actors[before - 1].country if before else None
            actor.country = (self.opponent(friend) if friend else None) or meant
            if meant:
                self._counts[actor.country] += 1
                self._spoken_from[ADVERSARIES[actor.country][0]] += 1
        return sorted(actors + [actor for actor in enemies if actor.country], key=lambda actor: actor.position)

    def _lived_in(self) -> str | None:
        """The party in whose country most places of the text lie: whoever is shelled there speaks of the enemy."""
        lived = Counter(mention.country for mention in self._places.mentions if mention.role is Role.AT)
        return next((country for country, _ in lived.most_common(1) if country in ADVERSARIES), None)

    def _voice(self, at: int) -> str | None:
        """The country in whose interest the speaker at a token speaks, if it is a party to a conflict."""
        body = self._speakers.at(at, at + 1).register if self._speakers is not None else None
        country = codes().get(register().get(body).side or "") if body is not None else None
        return country if country in ADVERSARIES else None

    def _friend(self, first: int) -> str | None:
        """For whom the text speaks at a token: its speaker's side, else the party whose language it is."""
        country = self._voice(first) or HOMES.get(self._tokens.lexicon.language.zone or "")
        if country not in ADVERSARIES:
            return None
        # A text on another war is told from neither side of this one.
        named = self._counts.keys() | self._where.keys()
        return country if not named or named & {country, *ADVERSARIES[country]} else None

    def _speaks(self, at: int) -> bool:
        masks, words = self._tokens.masks, self._tokens.words
        for step in range(at + 1, min(at + 1 + _SPEAKS, len(masks))):
            if masks[step] & STOP or words[step] == ",":
                return False
            if masks[step] & SAY:
                return True
        return False

    def _attacks(self, at: int) -> bool:
        """Whether a country's word only tells whose attack it was: "21 deaths in a Russian attack" are not Russian."""
        return bool(self._tokens.concepts(at + 1, at + 2) & _ATTACK_NOUN)

    def _owns_flying(self, at: int) -> bool:
        masks = self._tokens.masks
        for step in range(at + 1, min(at + 1 + _OWNS, len(masks))):
            if masks[step] & (STOP | _SHOOT_DOWN | _DESTROY):
                # Who shoots drones down does not own them.
                return False
            if masks[step] & OBJECT and object_of(masks[step]) in AIR_OBJECTS:
                return True
        return False

    def _beside(self, first: int, last: int, before: int = _BEFORE) -> str | None:
        """The country whose word stands inside the figure's phrase or right beside it, ``before`` it at most so far."""
        if last < len(self._tokens.masks) and self._tokens.masks[last] & _RANKS:
            # «205 пленных из состава армии»
            last = self._tokens.behind(last)
        low = bisect_left(self._positions, first - before)
        high = bisect_left(self._positions, last + _BEHIND)
        if low == high:
            return None
        near = [actor for actor in self._actors[low:high] if actor.owns and not self._speaks(actor.position)]
        # Inside the phrase it is the counted attacks that are whose: "8,000 Norland strikes".
        near = [actor for actor in near if first <= actor.position < last or not self._attacks(actor.position)]
        inside = [actor for actor in near if first <= actor.position < last]
        if inside:
            return inside[0].country
        words = self._tokens.words
        for actor in near:
            gap = words[actor.position + 1 : first] if actor.position < first else words[last : actor.position]
            between = self._tokens.base[last : actor.position]
            if any(mask & (AT | _AFTER) for mask in between):
                # "Nine hurt after Northland's tanks fired"
                continue
            if all(word.isalpha() for word in gap) and not self._harms(actor.position + 1, first):
                return actor.country
        return None

    def _given_to(self, first: int) -> str | None:
        """The country named right before what it is given: "handed Norland 320 bodies"."""
        low, high = bisect_left(self._positions, first - _BEFORE), bisect_left(self._positions, first)
        named = [actor.country for actor in self._actors[low:high] if not actor.owns]
        return named[-1] if named else None

    def _acting(self, first: int) -> str | None:
        """The nearest party named before in the sentence as acting, not as speaking or as a place."""
        found = [
            actor
            for actor in reversed(self._before(first))
            if not actor.place and actor.country in ADVERSARIES and not self._speaks(actor.position)
        ]
        if len(found) > 1:
            # "Our air force struck a post of the enemy and ten depots": who stands before the verb.
            masks, start = self._tokens.masks, self._start_of(first)
            verb = next((at for at in range(first - 1, start, -1) if masks[at] & _DEED), first)
            found = [actor for actor in found if actor.position < verb] or found
        return found[0].country if found else None

    def _loser(self, first: int) -> str | None:
        """Who lost: the nearest party named before, or its enemy where it is the one that destroys.

        Right behind "losses" stands whose they are, whoever caused them.
        """
        if (owner := self._owner_of_losses(first)) is not None:
            return owner
        for actor in reversed(self._before(first)):
            if self._names_body(actor):
                continue
            if not actor.place and actor.country in ADVERSARIES and not self._speaks(actor.position):
                harms = self._harms(actor.position + 1, first)
                return self.opponent(actor.country) if harms else actor.country
        # «Підрозділи бригади знищили танк»: those whom the text speaks for.
        friend = self._friend(first) if self._harms(self._start_of(first), first) else None
        return self.opponent(friend)

    def _told_loser(self, first: int) -> str | None:
        """Whose losses the sentences before a token last told of: "Russia's losses", "Norland has lost"."""
        for at in reversed(self._tokens.between(_LOSE, 0, self._start_of(first))):
            near = self._actors[bisect_left(self._positions, at - _LOST) : bisect_left(self._positions, at)]
            owners = [actor.country for actor in near if actor.position >= self._start_of(at) and not actor.place]
            if owners and owners[-1] in ADVERSARIES:
                return owners[-1]
        return None

    def _names_body(self, actor: Actor) -> bool:
        """Whether a country's name only says whose a body is: "the Defence Ministry of Norland" lost nothing."""
        return not actor.owns and bool(self._tokens.concepts(actor.position - 1, actor.position) & _BODY)

    def _owner_of_losses(self, first: int) -> str | None:
        lost = self._tokens.between(_LOSSES_OF, self._start_of(first), first)
        if not lost:
            return None
        low = bisect_left(self._positions, lost[-1])
        behind = self._actors[low : bisect_left(self._positions, min(first, lost[-1] + _SPEAKS))]
        parties = (actor.country for actor in behind if not actor.place and actor.country in ADVERSARIES)
        return next(parties, None)

    def _harmed_before(self, first: int) -> bool:
        return any(mask & (_HARM | _INFLICT) for mask in self._tokens.masks[self._start_of(first) : first])

    def _harms(self, start: int, first: int) -> bool:
        """Whether a verb of harm in the active stands between two tokens: "destroyed", not "was destroyed"."""
        masks, words = self._tokens.masks, self._tokens.words
        for at in [at for at in range(start, first) if masks[at] & _HARM and not masks[at] & _SUFFER]:
            if self._active:
                if words[at].endswith(self._active):
                    return True
            elif not masks[at - 1] & _BE:
                return True
        return False

    def _party(self, first: int) -> str | None:
        """The nearest party named before in the sentence, speaking or not."""
        for actor in reversed(self._before(first)):
            if not actor.place and actor.country in ADVERSARIES:
                return actor.country
        return None

    def _nearest(self, first: int) -> Actor | None:
        """The nearest party named before in the sentence."""
        parties = (actor for actor in reversed(self._before(first)) if actor.country in ADVERSARIES)
        return next((actor for actor in parties if not actor.place), None)

    def _reporting(self, first: int) -> str | None:
        """The party that reports the dead and hurt as its own: "Norland confirmed 13 deaths"."""
        masks = self._tokens.masks
        told = next((at for at in range(first - 1, max(first - _REPORTED, 0), -1) if masks[at] & SAY), None)
        if told is None or any(mask & THAT for mask in masks[told:first]):
            return None
        party = self._nearest(told)
        if party is None or told - party.position > _SPEAKS or party.country not in ADVERSARIES:
            return None
        return party.country

    def _is_foe(self, first: int) -> bool:
        """Whether the nearest party is only called the enemy, and is not told to have acted."""
        actor = self._nearest(first)
        if actor is None or self._tokens.words[actor.position] not in foe_words(self._tokens.lexicon):
            return False
        return not self._harms(actor.position + 1, first)

    def _masks_before(self, first: int) -> list[int]:
        """The concepts of the words right before a token."""
        return self._tokens.masks[max(self._start_of(first), first - _REPELLED) : first]

    def _launched(self, first: int) -> bool:
        """Whether the nearest party is told to have sent what is shot down now."""
        actor = self._nearest(first)
        if actor is None:
            return False
        sent = _LAUNCH | _ATTACK if actor.owns else _LAUNCH
        masks = self._tokens.masks
        # "Ukraine's air force said 90 drones were launched": not by Ukraine.
        return any(masks[at] & sent and not masks[at - 1] & _BE for at in range(actor.position + 1, first))

    def _people(self, first: int) -> str | None:
        """The nearest people or force named before in the sentence, of whatever country: "the German army"."""
        return next((actor.country for actor in reversed(self._before(first)) if actor.owns and not actor.place), None)

    def _before(self, first: int) -> list[Actor]:
        start = max(self._start_of(first), first - _REACH)
        return self._actors[bisect_left(self._positions, start) : bisect_left(self._positions, first)]

    def _start_of(self, first: int) -> int:
        sentence = bisect_right(self._sentence_starts, first) - 1
        return self._sentence_starts[sentence] if sentence >= 0 else 0

    def _flying_since(self, start: int, first: int) -> str | None:
        """Whose drones or missiles the text last spoke of between two tokens."""
        low, high = bisect_left(self._positions, start), bisect_left(self._positions, first)
        for actor in reversed(self._actors[max(low, high - _ACTORS) : high]):
            if actor.owns and self._owns_flying(actor.position):
                return actor.country
        return None

    def _weapon(self, first: int, last: int) -> str | None:
        """The country whose weapon's name stands in the figure's phrase, if it is a party here."""
        weapons = weapon_words(self._tokens.lexicon)
        for word in self._tokens.words[first:last]:
            if word in weapons:
                parties = weapons[word], self.opponent(weapons[word])
                if self._counts[parties[0]] or any(party and self._where[party] for party in parties):
                    return parties[0]
        return None


def sides_of(tokens: Tokens, places: Places, speakers: Speakers | None = None) -> Sides:
    """The sides of a text, from its tokens, places and speakers."""
    return Sides(tokens, places, speakers)


@functools.cache
def codes() -> dict[str, str]:
    """country in lower case -> ISO 3166-1 code"""
    return {name: code for code, name in sides().items()}
