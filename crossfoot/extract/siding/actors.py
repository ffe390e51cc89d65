"""Who is named in a text, and who fights whom there."""

from __future__ import annotations

import functools
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from crossfoot.extract.attribute import Speakers
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import sides
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AT, FROM, OF
from crossfoot.extract.parties import SEAT, seat_of
from crossfoot.extract.places.conflicts import ADVERSARIES, HELD, HOMES, SHARED
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.placing.place import Places
from crossfoot.extract.register import register
from crossfoot.extract.side_words import SIDED, WAR_NAMES, foe_words, group_of, side_of, side_words, war_name_of
from crossfoot.extract.tokens import NEWLINE, STOP, Tokens

_SAY = CONCEPTS.bit("say")
#: by whose account
_BY_ACCOUNT = CONCEPTS.any(("account", "according"))
#: "-made", "-backed"
_COMPOUND = CONCEPTS.bit("compound-end")
#: «американского производства»
_MAKE = CONCEPTS.bit("make-noun")
_WAR_NAMES = FAMILIES.of_concepts(WAR_NAMES)
_SIDED, _SIDED_PHRASES = FAMILIES.of_words(SIDED), FAMILIES.of_concepts(SIDED)
#: Parties that others have for an adversary too.
_FOES = frozenset(foe for others in ADVERSARIES.values() for foe in others) & ADVERSARIES.keys()
#: what whoever strikes does, and what is his who stands behind it
_ATTACK_NOUN = CONCEPTS.bit("attack-noun")
_STRIKES = CONCEPTS.any(("launch", "attack-verb", "carry-out", "kill", "injure"))
#: How far back in a sentence one is looked for, in tokens.
_REACH = 300
#: How far behind a country's word a verb of saying makes it a speaker.
SPEAKS = 6
#: So near behind a seat of government it is told what it says.
_ANSWERS = 3
#: So near behind a country stands its attack.
_DEED, _RAID = 4, CONCEPTS.any(("attack-verb", "attack-noun", "attack-with", "launch"))
#: So near before a battlegroup stands that it only tells where.
_AREA = 2
#: How far back in a text an attack is still the one that is told of, in tokens.
_RECENT = 80
#: Kinds of places that no everyday word is by chance.
_AREAS = frozenset({"region", "district"})
#: A country named so often is what a text is about, so many times as often as any party even if it is none.
_TOLD, _FAR_MORE = 2, 3


@dataclass(slots=True)
class Actor:
    """A word for a country, its people or its forces at a token; ``country`` is ISO 3166-1."""

    position: int
    country: str
    #: it only tells where
    place: bool = False
    #: an adjective or a force, that can belong to a thing
    owns: bool = True


class Actors:
    """The countries, peoples and forces named in one text."""

    def __init__(self, tokens: Tokens, places: Places, speakers: Speakers | None) -> None:
        """Find who is named; ``speakers`` tell whose enemy "the enemy" is."""
        self.tokens = tokens
        self.places = places
        self._speakers = speakers
        #: country -> how often it is named; and by whom, where the enemy's word tells
        self.counts: Counter[str] = Counter()
        self._spoken_from: Counter[str] = Counter()
        #: for whom a text is told that speaks of "the enemy"
        self.told_by: str | None = None
        self.all = self._find_actors()
        self.positions = [actor.position for actor in self.all]
        self.sentence_starts = [first for first, _ in tokens.sentences]
        #: who holds the places in which something happened
        self.where = Counter(
            HELD.get(mention.code or "", mention.country)
            for mention in places.mentions
            if mention.role is Role.AT and mention.country and not self._is_spoken_in(mention)
        )
        #: the party whose events are told
        self.home = self._find_home()
        #: the text itself tells whose events these are, or its language does: Russian is written on both sides
        self.told = bool(self.counts or self.where or self._spoken_from) or self.home not in SHARED

    def _is_spoken_in(self, mention: Mention) -> bool:
        """Whether a seat of government only answers there: "in Moscow, a spokesman said"."""
        seat = self.tokens.masks[mention.first] & SEAT
        return bool(seat and self.tokens.concepts(mention.last, mention.last + _ANSWERS) & _SAY)

    def acts(self, country: str | None) -> bool:
        """Whether a country does more in the text than own one thing that flies."""
        return self.home not in ADVERSARIES or self.counts[country or ""] > 1

    def fights(self, country: str) -> bool:
        """Whether a country is one of the two that fight here, as far as the text tells who does."""
        return self.home not in ADVERSARIES or country in (self.home, self.opponent(self.home)) or self.acts(country)

    def opponent(self, country: str | None) -> str | None:
        """The adversary of a country that the text names most, else the one it is known to have."""
        if country is None:
            return None
        known = ADVERSARIES.get(country, ())
        for counts in (self.counts, self._seats):
            named = [other for other in known if counts.get(other)]
            if named:
                return max(named, key=lambda other: counts[other])
        return known[0] if known else None

    def _find_home(self) -> str | None:
        """The country most of the places lie in, else the one most named; of parties to a conflict where there are.

        Where none is named, a seat of government stands for its country: "Moscow and Kyiv agreed".
        """
        # A country that only sides with one of two is seldom the one whose events are told.
        told = (self.where, self._named_below(), self._spoken_from, self._seats)
        fighting = self._fighting_here()
        for among, counts in product((_FOES, ADVERSARIES.keys()), told):
            parties = [country for country in counts if country in among and country in fighting]
            zone = HOMES.get(self.tokens.lexicon.language.zone or "")
            alone = counts is self._spoken_from and len(parties) == 1 and self._names_no_place()
            if alone and zone in ADVERSARIES.get(parties[0], ()):
                # Only the enemy is named: the text is told from the other side.
                return zone
            if parties:
                # Of two named as often the one that is attacked.
                strikes = self._striking(self.all)
                return max(parties, key=lambda country: (counts[country], country not in strikes))
        # Who only speaks is at home elsewhere than where it happened.
        if self._is_abroad():
            return self._most_named
        there = next(iter(self.where), HOMES.get(self.tokens.lexicon.language.zone or ""))
        # "Kharkiv buried four of its dead": a town alone tells it where nothing else does.
        return there or next(iter(self.counts), None) or self._most_named

    @cached_property
    def _most_named(self) -> str | None:
        """The country that a text names most, with its places."""
        return next((country for country, _ in self._named.most_common(1)), None)

    @cached_property
    def _places_of(self) -> Counter[str]:
        """country -> how many of its places below it a text names"""
        places = self.places.mentions
        return Counter(place.country for place in places if place.country and place.kind != "country")

    @cached_property
    def _named(self) -> Counter[str]:
        """country -> how often a text names it, its people, its forces or a place in it"""
        return self.counts + self._places_of

    def _is_abroad(self) -> bool:
        """Whether a text names a country that is no party far more often than all parties together."""
        most = self._most_named
        parties = sum(self._named[country] for country in ADVERSARIES)
        return most is not None and most not in ADVERSARIES and self._named[most] > _FAR_MORE * max(1, parties)

    def _fighting_here(self) -> set[str]:
        """The parties of the war that a text is about, as far as it tells: none that is only a host or a guest there.

        "Norland's army and its rebels met in Riyadh": each is named with its enemy, or more often than those are.
        """
        named = self.counts.keys() | self._places_of.keys() | self._seats.keys()
        met = {country for country in named & ADVERSARIES.keys() if any(foe in named for foe in ADVERSARIES[country])}
        if not met and self._is_abroad():
            return set()
        often = max((self._named[country] for country in met), default=0)
        return met | {country for country in ADVERSARIES if self._named[country] > often or not met}

    def struck_before(self, first: int) -> set[str]:
        """The countries that are told to attack not far before a token."""
        low, high = bisect_left(self.positions, first - _RECENT), bisect_left(self.positions, first)
        return self._striking(self.all[low:high])

    def _striking(self, actors: list[Actor]) -> set[str]:
        """Those that are told to attack: "Norland attacked", "Norland's strikes"."""
        concepts = self.tokens.concepts
        return {actor.country for actor in actors if concepts(actor.position + 1, actor.position + _DEED) & _RAID}

    def _named_below(self) -> Counter[str]:
        """Who holds the towns and regions that are only named, but for seats of government: "Northford's governor".

        A bare word may be a town elsewhere by chance: of a country that nothing else names only areas count.
        """
        masks = self.tokens.masks
        home = HOMES.get(self.tokens.lexicon.language.zone or "") or ""
        known = {*self.counts, home, *ADVERSARIES.get(home, ())}
        return Counter(
            HELD.get(mention.code or "", mention.country)
            for mention in self.places.mentions
            if mention.role is Role.NAMED and mention.kind != "country" and mention.country
            if not masks[mention.first] & SEAT and (mention.kind in _AREAS or mention.country in known)
        )

    def _names_no_place(self) -> bool:
        """Whether a text names no place but who strikes: «Нордланд ударив по авто», «після атаки Нордланду»."""
        starts, masks = set(self.sentence_starts), self.tokens.masks
        head_first = self.tokens.lexicon.language.head is Head.FIRST
        return all(
            mention.kind == "country"
            and (
                mention.first in starts
                or any(mask & _STRIKES for mask in masks[mention.last : mention.last + 1])
                or (head_first and masks[mention.first - 1] & _ATTACK_NOUN)
            )
            for mention in self.places.mentions
        )

    @property
    def teller(self) -> str | None:
        """For whom a text is told that speaks of the enemy, where it names that enemy too."""
        return self.told_by if self.counts[self.opponent(self.told_by) or ""] >= _TOLD else None

    @cached_property
    def _seats(self) -> Counter[str]:
        return Counter(seat_of(mask) for mask in self.tokens.masks if mask & SEAT)

    def country_of(self, place: Mention | None) -> str | None:
        """The country a place lies in; one that the text never names has but a namesake of it there."""
        if place is None or self.home in (None, place.country):
            return place.country if place is not None else None
        area = place.kind in _AREAS and place.country not in _FOES
        if not area and (place.kind != "city" or place.labelled):
            return place.country
        if self.counts[place.country or ""] or self.counts[self.home or ""] < _TOLD:
            return place.country
        there = {mention.text for mention in self.places.mentions if mention.country == place.country}
        return place.country if len(there) > 1 else self.home

    def party_of(self, place: Mention | None) -> str | None:
        """The country of a place if it is a party, else what the text is about."""
        country = self.country_of(place)
        return country if country in ADVERSARIES or self.home is None else self.home

    def holder_of(self, place: Mention | None) -> str | None:
        """Who holds a place, which may be another than whose it is."""
        return HELD.get(place.code or "", place.country) if place is not None else None

    def _lived_in(self) -> str | None:
        """The party in whose country most places of the text lie: whoever is shelled there speaks of the enemy."""
        lived = Counter(mention.country for mention in self.places.mentions if mention.role is Role.AT)
        return next((country for country, _ in lived.most_common(1) if country in ADVERSARIES), None)

    def _fighting(self, actors: list[Actor]) -> str | None:
        """The country whose battlegroups the text tells of by their names: it is told by them."""
        groups = [mention for mention in self.places.mentions if mention.kind == "group"]
        named = (
            actor.country for actor in actors for group in groups if group.first - 1 <= actor.position < group.last
        )
        return next(named, None)

    def voice(self, at: int) -> str | None:
        """The country in whose interest the speaker at a token speaks, if it is a party to a conflict."""
        body = self._speakers.at(at, at + 1).register if self._speakers is not None else None
        country = codes().get(register().get(body).side or "") if body is not None else None
        return country if country in ADVERSARIES else None

    def friend(self, first: int) -> str | None:
        """For whom the text speaks at a token: its speaker's side, who so names the war, or whose language it is."""
        country = self.voice(first) or self._naming_war(first) or HOMES.get(self.tokens.lexicon.language.zone or "")
        if country not in ADVERSARIES:
            return None
        # A text on another war is told from neither side of this one.
        named = self.counts.keys() | self.where.keys()
        return country if not named or named & {country, *ADVERSARIES[country]} else None

    def _naming_war(self, first: int) -> str | None:
        """The party that alone gives the war the name it has before a token in its sentence."""
        named = self.tokens.between(_WAR_NAMES, self.start_of(first), first)
        return war_name_of(self.tokens.masks[named[-1]]) if named else None

    def speaks(self, at: int) -> bool:
        """Whether who is named at a token says something there, or is told to: "by Norland's data"."""
        masks, words = self.tokens.masks, self.tokens.words
        if at and masks[self.tokens.before(at)] & _BY_ACCOUNT:
            return True
        for step in range(at + 1, min(at + 1 + SPEAKS, len(masks))):
            if masks[step] & (STOP | NEWLINE) or words[step] == ",":
                return False
            if masks[step] & _SAY:
                return True
        return False

    def before(self, first: int) -> list[Actor]:
        """Who is named before a token in its sentence."""
        start = max(self.start_of(first), first - _REACH)
        return self.all[bisect_left(self.positions, start) : bisect_left(self.positions, first)]

    def nearest(self, first: int) -> Actor | None:
        """The nearest party named before in the sentence."""
        parties = (actor for actor in reversed(self.before(first)) if actor.country in ADVERSARIES)
        return next((actor for actor in parties if not actor.place), None)

    def start_of(self, first: int) -> int:
        """Where the sentence of a token begins."""
        sentence = bisect_right(self.sentence_starts, first) - 1
        return self.sentence_starts[sentence] if sentence >= 0 else 0

    def _only_made(self, first: int, last: int) -> bool:
        """Whether a country is only where a thing was made: it neither acts nor owns."""
        base = self.tokens.base
        return bool((base[first - 1] if first else 0) & _MAKE or (base[last] if last < len(base) else 0) & _MAKE)

    def _of_groups(self, actors: list[Actor]) -> list[Actor]:
        """The battlegroups whose names tell whose they are: "Battlegroup North"."""
        groups = [mention for mention in self.places.mentions if mention.kind == "group"]
        known = {actor.position for actor in actors} if groups else set()
        found: list[Actor] = []
        for group in groups:
            named = [country for at in range(group.first, group.last) if (country := group_of(self.tokens.base[at]))]
            if named and not known.intersection(range(group.first - 1, group.last)):
                # "The area of Norland's Battlegroup North"
                before = self.tokens.base[max(0, group.first - _AREA) : group.first]
                found.append(Actor(group.first, named[0], place=any(mask & (AT | OF | FROM) for mask in before)))
        return found

    def _find_actors(self) -> list[Actor]:
        tokens = self.tokens
        base = tokens.base
        actors = [
            Actor(people.position, people.country, place=bool(base[people.position - 1] & (AT | FROM)))
            for people in self.places.peoples
            if not self._only_made(people.position, people.position + 1)
        ]
        for actor in actors:
            # "U.S.-made", "Russian-backed": neither owner nor actor.
            if tokens.hyphen(actor.position + 1) and base[actor.position + 2] & _COMPOUND:
                actor.owns, actor.place = False, True
        for mention in self.places.mentions:
            if mention.kind == "country" and mention.country and not self._only_made(mention.first, mention.last):
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
        for at in tokens.families[_SIDED_PHRASES]:
            if at in tokens.phrases and tokens.words[at] not in words:
                # «сили оборони»; «Північна Корея» may be known as a place already
                actors.append(Actor(at, side_of(tokens.masks[at]), place=bool(base[at - 1] & FROM)))
        actors += self._of_groups(actors)
        actors.sort(key=lambda actor: actor.position)
        self.counts.update(actor.country for actor in actors)
        # Whoever speaks of the enemy is the enemy's enemy.
        self._spoken_from = self.counts.copy()
        positions = [actor.position for actor in actors]
        fights = self._fighting(actors) if enemies else None
        for actor in enemies:
            before = bisect_left(positions, actor.position)
            beside = before and positions[before - 1] == actor.position - 1 and actors[before - 1].owns
            if beside and tokens.words[actor.position - 1] not in words:
                # "The Norland invaders": a country's word says who they are, an army's does not.
                actor.country = actors[before - 1].country
                continue
            # The enemy of whoever speaks, else the one the language has, else that of whoever was named last.
            friend, meant = self.voice(actor.position), actor.country
            if friend is None and not meant:
                friend = fights or self._lived_in()
            if friend is None and not meant:
                friend = actors[before - 1].country if before else None
            actor.country = (self.opponent(friend) if friend else None) or meant
            if meant:
                self.counts[actor.country] += 1
                self._spoken_from[ADVERSARIES[actor.country][0]] += 1
        hostile = {actor.country for actor in enemies if actor.country}
        self.told_by = self.opponent(next(iter(hostile))) if len(hostile) == 1 else None
        return sorted(actors + [actor for actor in enemies if actor.country], key=lambda actor: actor.position)


@functools.cache
def codes() -> dict[str, str]:
    """country in lower case -> ISO 3166-1 code"""
    return {name: code for code, name in sides().items()}
