"""Who is named in a text, and who fights whom there.

Whose enemy "the enemy" is, whose a place is and in whose interest somebody speaks is asked for every figure, and
answered from one list of those named (`named.py`) and from whose events the text tells (`home.py`).
"""

from __future__ import annotations

import functools
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property

from crossfoot.extract.attribute import Speakers
from crossfoot.extract.body import Kind
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import sides
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import OBJECT, PLACES
from crossfoot.extract.parties import seat_of
from crossfoot.extract.phrase import MODEL
from crossfoot.extract.places.conflicts import ADVERSARIES, HELD, HOMES, SHARED
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.placing.place import Places
from crossfoot.extract.register import register
from crossfoot.extract.seats import SEAT
from crossfoot.extract.side_words import WAR_NAMES, side_words, war_name_of
from crossfoot.extract.siding.home import AREAS, FOES, Counts, Home, striking
from crossfoot.extract.siding.named import ARMED, Actor, named_in
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

_SAY = CONCEPTS.bit("say")
#: by whose account
_BY_ACCOUNT = CONCEPTS.any(("account", "according"))
#: "our losses", "our troops"
_OURS = FAMILIES.of_concepts(CONCEPTS.bit("our-own"))
_ARMS = ARMED | MODEL | CONCEPTS.any(("lose", "casualties", "our-men"))
#: «наші збили»: they need no noun
_FOUGHT = CONCEPTS.any("attack-verb lose capture shoot-down destroy strike-at kill launch".split())
_SEATS = FAMILIES.of_concepts(SEAT)
_WAR_NAMES = FAMILIES.of_concepts(WAR_NAMES)
#: So many adjectives stand between "our" and troops.
_PRAISED = 2
#: How far back in a sentence one is looked for, in tokens.
_REACH = 300
#: How far behind a country's word a verb of saying makes it a speaker.
SPEAKS = 6
#: So near behind a seat of government it is told what it says.
_ANSWERS = 3
#: How far back in a text an attack is still the one that is told of, in tokens.
_RECENT = 80
#: So many letters tell a place by its name.
_STEM = 5
#: what is called occupied for no name of its own, and from where it is fired as well
_WHOLE = frozenset({"country", "area"})
#: What a text names so often it does not name by chance.
_TOLD = 2


#: A word so far before a place says that it, or a part of it, is occupied: "the occupied part of the region".
_OCCUPIED, _OCCUPIED_REACH = CONCEPTS.bit("occupied"), 6
_PARTING, _LANDS = SIGN | CONCEPTS.any(("and", "to")), CONCEPTS.any(PLACES)

#: Those who count the dead and hurt of their own country.
_CARING = frozenset({Kind.HEALTH, Kind.EMERGENCY, Kind.POLICE})


class Actors:
    """The countries, peoples and forces named in one text."""

    def __init__(self, tokens: Tokens, places: Places, speakers: Speakers | None) -> None:
        """Find who is named; ``speakers`` tell whose enemy "the enemy" is."""
        self.tokens = tokens
        self.places = places
        self._speakers = speakers
        publisher = _side_of(speakers.publisher) if speakers is not None else None
        #: the party that publishes the text, and that for which it is told where it does not say
        self.publisher = publisher if publisher in ADVERSARIES else None
        self.own = self.publisher or HOMES.get(tokens.lexicon.language.zone or "")
        #: country -> how often it is named; and by whom, where the enemy's word tells
        self.counts: Counter[str] = Counter()
        self._spoken_from: Counter[str] = Counter()
        #: for whom a text is told that speaks of "the enemy"
        self.told_by: str | None = None
        #: the party whose events are told; not known before all who are named are
        self.home: str | None = None
        self.all = self._find_actors()
        self.positions = [actor.position for actor in self.all]
        self.sentence_starts = [first for first, _ in tokens.sentences]
        # Of a list of villages most of which no table knows, the rest are known for others of their name.
        found = Counter((mention.group, bool(mention.country)) for mention in places.mentions)
        by_chance = {group for group, known in found if known and found[group, False] > found[group, True]}
        #: who holds the places in which something happened
        self.where = Counter(
            HELD.get(mention.code or "", mention.country)
            for mention in places.mentions
            if mention.role is Role.AT and mention.country and not self._is_spoken_in(mention)
            if mention.kind in AREAS or mention.group not in by_chance
        )
        counts = Counts(named=self.counts, where=self.where, spoken_from=self._spoken_from, seats=self._seats)
        self.home = Home(tokens, places.mentions, self.all, counts, self.own, outlet=self._publishing()).find()
        #: the text itself tells whose events these are, or its language does: Russian is written on both sides
        self.told = bool(self.counts or self.where or self._spoken_from) or self.home not in SHARED

    def _publishing(self) -> Kind | None:
        """What sort of body of a party publishes the text."""
        body = self._speakers.publisher if self._speakers is not None and self.publisher else None
        return register().get(body).kind if body is not None else None

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

    def struck_before(self, first: int) -> set[str]:
        """The countries that are told to attack not far before a token."""
        low, high = bisect_left(self.positions, first - _RECENT), bisect_left(self.positions, first)
        return striking(self.tokens, self.all[low:high])

    def struck_last(self, first: int) -> set[str]:
        """The countries that the sentence before that of a token tells to attack."""
        start = self.start_of(first)
        low = bisect_left(self.positions, self.start_of(start - 1)) if start else 0
        return striking(self.tokens, self.all[low : bisect_left(self.positions, start)])

    @property
    def teller(self) -> str | None:
        """For whom a text is told that speaks of the enemy, where it names that enemy too."""
        return self.told_by if self.counts[self.opponent(self.told_by) or ""] >= _TOLD else None

    @cached_property
    def _seats(self) -> Counter[str]:
        return Counter(seat_of(self.tokens.masks[at]) for at in self.tokens.families[_SEATS])

    def country_of(self, place: Mention | None) -> str | None:
        """The country a place lies in; one that the text never names has but a namesake of it there."""
        if place is None or self.home in (None, place.country):
            return place.country if place is not None else None
        area = place.kind in AREAS and place.country not in FOES
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
        """Who holds a place, which may be another than whose it is: «в окупованому Лісовому»."""
        if place is None:
            return None
        country = place.country or self.home
        if country in ADVERSARIES and place.code not in HELD:
            if self._is_occupied(place) or self._stem(place) in self._occupied:
                return self.opponent(country)
        return HELD.get(place.code or "", place.country)

    def _is_occupied(self, place: Mention) -> bool:
        """Whether the word right before a place, or before what it is a part of, says that it is occupied."""
        tokens, first = self.tokens, max(self.start_of(place.first), place.first - _OCCUPIED_REACH)
        told = [at for at in range(first, place.last) if (tokens.masks[at] | tokens.base[at]) & _OCCUPIED]
        if not told or place.kind in _WHOLE:
            return False
        between = tokens.masks[told[-1] + 1 : place.first]
        return not any(mask & (_PARTING | OBJECT & ~_LANDS) for mask in between)

    def _stem(self, place: Mention) -> str:
        """How the name of a town begins, whatever its case; of an area it may be another part."""
        name = self.tokens.words[place.last - 1 if place.labelled else place.first]
        return name[:_STEM] if place.kind not in AREAS | _WHOLE else ""

    @cached_property
    def _occupied(self) -> set[str]:
        """How the names of the towns begin that the text calls occupied."""
        return {self._stem(mention) for mention in self.places.mentions if self._is_occupied(mention)} - {""}

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
        """The country in whose interest the speaker at a token speaks, if it is a party to a conflict.

        Where nobody does, whoever publishes the text speaks.
        """
        said = self._speakers.at(at, at + 1) if self._speakers is not None else None
        country = _side_of(said.register) if said is not None else None
        if said is not None and said.speaker is None:
            country = country or self.publisher
        # «Минобороны» is that of those who fight here.
        return country if country in ADVERSARIES and self.fights(country) else None

    def civil_voice(self, at: int) -> str | None:
        """The party a speaker at a token speaks for that is no army: it tells what befell its own."""
        body = self._speakers.at(at, at + 1).register if self._speakers is not None else None
        known = register().get(body) if body is not None else None
        return self.voice(at) if known is not None and known.kind is not Kind.MILITARY else None

    def tells_own(self, at: int) -> str | None:
        """The party whose authorities speak at a token that look after its people: rescuers, doctors, police."""
        body = self._speakers.at(at, at + 1).register if self._speakers is not None else None
        known = register().get(body) if body is not None else None
        return self.voice(at) if known is not None and known.kind in _CARING else None

    def friend(self, first: int) -> str | None:
        """For whom the text speaks at a token: its speaker's side, who so names the war, or whose language it is."""
        country = self.voice(first) or self._naming_war(first) or self.own
        if country not in ADVERSARIES or not self.fights(country):
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
        led = masks[self.tokens.before(at)] if at else 0
        if led & _BY_ACCOUNT and not led & _SAY:
            # "Estimates Norland has lost 900": no account of Norland's
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

    def between(self, first: int, last: int) -> list[Actor]:
        """Who is named at the tokens ``[first, last)``."""
        return self.all[bisect_left(self.positions, first) : bisect_left(self.positions, last)]

    def nearest(self, first: int) -> Actor | None:
        """The nearest party named before in the sentence."""
        parties = (actor for actor in reversed(self.before(first)) if actor.country in ADVERSARIES)
        return next((actor for actor in parties if not actor.place), None)

    def start_of(self, first: int) -> int:
        """Where the sentence of a token begins."""
        sentence = bisect_right(self.sentence_starts, first) - 1
        return self.sentence_starts[sentence] if sentence >= 0 else 0

    def end_of(self, first: int) -> int:
        """Where the sentence of a token ends."""
        sentence = bisect_right(self.sentence_starts, first) - 1
        return self.tokens.sentences[sentence][1] if sentence >= 0 else first

    def _find_actors(self) -> list[Actor]:
        actors, enemies = named_in(self.tokens, self.places)
        self.counts.update(actor.country for actor in actors)
        # Whoever speaks of the enemy is the enemy's enemy.
        self._spoken_from = self.counts.copy()
        self._settle_enemies(actors, enemies)
        hostile = {actor.country for actor in enemies if actor.country}
        self.told_by = self.opponent(next(iter(hostile))) if len(hostile) == 1 else None
        enemies = [actor for actor in enemies if actor.country]
        return sorted(actors + enemies + self._ours(), key=lambda actor: actor.position)

    def _ours(self) -> list[Actor]:
        """Those who are called "our" troops, and whose "our losses" are: of who speaks, or whose language it is."""
        ours = (self._armed_at(at) for at in self.tokens.families[_OURS])
        named = ((at, self.voice(at) or self._spoken_here() or self.told_by) for at in ours if at >= 0)
        return [Actor(at, country) for at, country in named if country]

    def _armed_at(self, our: int) -> int:
        """Where those stand who fight and are called "our" at a token, or -1: «наші вправні пілоти», «наші знищили»."""
        tokens, at = self.tokens, our + 1
        endings = tokens.lexicon.language.attributive_endings
        while at <= our + _PRAISED and not tokens.concepts(at, at + 1) & _ARMS:
            if at >= len(tokens.words) or not tokens.words[at].endswith(endings):
                break
            at += 1
        if tokens.concepts(at, at + 1) & _ARMS:
            # One adjective is taken for what it is of, as a country's is.
            return max(our, at - 1)
        return our if tokens.concepts(our + 1, our + 2) & _FOUGHT else -1

    def _spoken_here(self) -> str | None:
        """The party whose language a text is written in, if nobody else writes it."""
        country = HOMES.get(self.tokens.lexicon.language.zone or "")
        return country if country in ADVERSARIES and country not in SHARED else None

    def _settle_enemies(self, actors: list[Actor], enemies: list[Actor]) -> None:
        """Give each word for the enemy the country it means: that of whoever fights the speaker."""
        tokens, words = self.tokens, side_words(self.tokens.lexicon)
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


def _side_of(body: str | None) -> str | None:
    """The country in whose interest a body of the register speaks."""
    return codes().get(register().get(body).side or "") if body is not None else None


@functools.cache
def codes() -> dict[str, str]:
    """country in lower case -> ISO 3166-1 code"""
    return {name: code for code, name in sides().items()}
