"""Whose events a text tells: the party to a conflict in which what it tells happens, or is told from.

Most places of a text lie in its country, or it is the one named most; a text that only names the enemy is told from the
other side, and one on a country at no war is about no party at all.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from crossfoot.extract.body import Kind
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.places.conflicts import ADVERSARIES, HELD
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.seats import SEAT
from crossfoot.extract.siding.named import Actor
from crossfoot.extract.tokens import Tokens

#: Parties that others have for an adversary too.
FOES = frozenset(foe for others in ADVERSARIES.values() for foe in others) & ADVERSARIES.keys()
#: what whoever strikes does, and what is his who stands behind it
_ATTACK_NOUN = CONCEPTS.bit("attack-noun")
_STRIKES = CONCEPTS.any(("launch", "attack-verb", "carry-out", "kill", "injure"))
#: So near behind a country stands its attack.
_DEED, _RAID = 4, CONCEPTS.any(("attack-verb", "attack-noun", "attack-with", "launch"))
#: Kinds of places that no everyday word is by chance.
AREAS = frozenset({"region", "district"})
#: A country is what a text is about, named so many times as often as any party, even if it is none.
_FAR_MORE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How often a text names each country: by its words, its places, by whom the enemy is spoken of, by its seat."""

    named: Counter[str]
    where: Counter[str]
    spoken_from: Counter[str]
    seats: Counter[str]


class Home:
    """Finds whose events one text tells."""

    def __init__(self, tokens: Tokens, mentions: tuple[Mention, ...], actors: list[Actor], counts: Counts,
                 own: str | None, *, outlet: Kind | None) -> None:  # fmt: skip
        """``mentions`` are the places named in the text, ``actors`` who is.

        ``own`` is whose text it is by its language, or by which body of a party publishes it, of the kind ``outlet``.
        """
        self._own, self._outlet = own, outlet
        self._tokens, self._mentions, self._actors = tokens, mentions, actors
        self._counts, self._where = counts.named, counts.where
        self._spoken_from, self._seats = counts.spoken_from, counts.seats

    def find(self) -> str | None:
        """The country most of the places lie in, else the one most named; of parties to a conflict where there are.

        Where none is named, a seat of government stands for its country: "Moscow and Kyiv agreed".
        """
        # A country that only sides with one of two is seldom the one whose events are told.
        told = (self._where, self._named_below(), self._spoken_from, self._seats)
        fighting = self._fighting_here()
        for among, counts in product((FOES, ADVERSARIES.keys()), told):
            parties = [country for country in counts if country in among and country in fighting]
            alone = counts is self._spoken_from and len(parties) == 1 and self._own in ADVERSARIES.get(parties[0], ())
            if alone and (self._is_told_here(parties[0]) or self._names_no_place()):
                # Only the enemy is named: the text is told from the other side.
                return self._own
            if parties:
                # Of two named as often the one that is attacked.
                strikes = striking(self._tokens, self._actors)
                return max(parties, key=lambda country: (counts[country], country not in strikes))
        # Who only speaks is at home elsewhere than where it happened.
        if self._is_abroad():
            return self._most_named
        there = next(iter(self._where), self._own)
        # "Kharkiv buried four of its dead": a town alone tells it where nothing else does.
        return there or next(iter(self._counts), None) or self._most_named

    def _is_told_here(self, enemy: str) -> bool:
        """Whether who publishes tells of its own land, attacked or not; a newspaper may write of the enemy's too."""
        if self._outlet is Kind.OUTLET:
            return enemy in striking(self._tokens, self._actors)
        return self._outlet is not None

    @cached_property
    def _most_named(self) -> str | None:
        """The country that a text names most, with its places."""
        return next((country for country, _ in self._named.most_common(1)), None)

    @cached_property
    def _places_of(self) -> Counter[str]:
        """country -> how many of its places below it a text names"""
        places = self._mentions
        return Counter(place.country for place in places if place.country and place.kind != "country")

    @cached_property
    def _named(self) -> Counter[str]:
        """country -> how often a text names it, its people, its forces or a place in it"""
        return self._counts + self._places_of

    def _is_abroad(self) -> bool:
        """Whether a text names a country that is no party far more often than all parties together."""
        most = self._most_named
        parties = sum(times for country, times in self._named.items() if country in ADVERSARIES)
        return most is not None and most not in ADVERSARIES and self._named[most] > _FAR_MORE * max(1, parties)

    def _fighting_here(self) -> set[str]:
        """The parties of the war that a text is about, as far as it tells: none that is only a host or a guest there.

        "Norland's army and its rebels met in Riyadh": each is named with its enemy, or more often than those are.
        """
        named = self._counts.keys() | self._places_of.keys() | self._seats.keys()
        met = {country for country in named & ADVERSARIES.keys() if any(foe in named for foe in ADVERSARIES[country])}
        if not met and self._is_abroad():
            return set()
        if not met:
            return set(ADVERSARIES)
        often = max(self._named[country] for country in met)
        return met | {country for country in ADVERSARIES if self._named.get(country, 0) > often}

    def _named_below(self) -> Counter[str]:
        """Who holds the towns and regions that are only named, but for seats of government: "Northford's governor".

        A bare word may be a town elsewhere by chance: of a country that nothing else names only areas count.
        """
        masks = self._tokens.masks
        home = self._own or ""
        known = {*self._counts, home, *ADVERSARIES.get(home, ())}
        return Counter(
            HELD.get(mention.code or "", mention.country)
            for mention in self._mentions
            if mention.role is Role.NAMED and mention.kind != "country" and mention.country
            if not masks[mention.first] & SEAT and (mention.kind in AREAS or mention.country in known)
        )

    def _names_no_place(self) -> bool:
        """Whether a text names no place but who strikes: «Нордланд ударив по авто», «після атаки Нордланду»."""
        starts, masks = {first for first, _ in self._tokens.sentences}, self._tokens.masks
        head_first = self._tokens.lexicon.language.head is Head.FIRST
        return all(
            mention.kind == "country"
            and (
                mention.first in starts
                or any(mask & _STRIKES for mask in masks[mention.last : mention.last + 1])
                or (head_first and masks[mention.first - 1] & _ATTACK_NOUN)
            )
            for mention in self._mentions
        )


def striking(tokens: Tokens, actors: list[Actor]) -> set[str]:
    """Those that are told to attack: "Norland attacked", "Norland's strikes"."""
    concepts = tokens.concepts
    return {actor.country for actor in actors if concepts(actor.position + 1, actor.position + _DEED) & _RAID}
