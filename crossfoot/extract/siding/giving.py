"""To whom prisoners and the dead are given."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import FROM, OF
from crossfoot.extract.parties import seat_of
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.placing.mention import Role
from crossfoot.extract.seats import SEAT
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.tokens import STOP

_GIVE, _TO, _THE = (CONCEPTS.bit(name) for name in ("give-back", "to", "a"))
_HAND_OVER = CONCEPTS.bit("hand-over")
_DASH = CONCEPTS.bit("dash")
_CAME = CONCEPTS.any(("exchange", "come-back", "give-back"))
#: «Вернули 12 детей, вывезенных в Норландию»: not where they came back to
_NOT_BACK = STOP | CONCEPTS.bit("rescue")
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
        """The country right before what it is given, "handed Norland 320 bodies", or before the verb in its case."""
        low, high = bisect_left(self._actors.positions, first - _BEFORE), bisect_left(self._actors.positions, first)
        verb = self._verb(first)
        told = verb >= 0 and self._actors.tokens.masks[verb] & _HAND_OVER
        named = [
            actor for actor in self._actors.all[low:high] if not actor.owns and not (told and actor.position < verb)
        ]
        return named[-1].country if named else self._recipient(first)

    def headed(self, first: int) -> str | None:
        """The country or its seat that a dash parts from its number: «Норландия вернула 40 военных, Осло – 12»."""
        tokens = self._actors.tokens
        if first >= _BEFORE and tokens.masks[first - 1] & _DASH and tokens.masks[first - _BEFORE] & SEAT:
            return seat_of(tokens.masks[first - _BEFORE])
        at = bisect_left(self._actors.positions, first - _BEFORE)
        near = self._actors.all[at] if at < len(self._actors.all) else None
        tied = near is not None and near.position == first - _BEFORE and tokens.masks[first - 1] & _DASH
        return near.country if tied and near is not None else None

    def _verb(self, first: int) -> int:
        """The verb of giving before those who are given, in their sentence, or -1."""
        masks, start = self._actors.tokens.masks, self._actors.start_of(first)
        return next((at for at in range(first - 1, max(first - _VERB, start) - 1, -1) if masks[at] & _GIVE), -1)

    def _recipient(self, first: int) -> str | None:
        """Who stands before a verb of giving and cannot be its subject by the endings: «Норландии передали тела 40»."""
        tokens, verb = self._actors.tokens, self._verb(first)
        language = tokens.lexicon.language
        told = tokens.words[verb]
        if verb < 0 or not told.endswith(language.past_endings + language.passive_endings):
            return None
        low, high = bisect_left(self._actors.positions, verb - _BEFORE), bisect_left(self._actors.positions, verb)
        named = [actor for actor in self._actors.all[low:high] if not actor.owns and not actor.place]
        if not named or tokens.words[named[-1].position][-1] in language.subject_letters(told):
            return None
        return named[-1].country

    def handed_to(self, first: int) -> str | None:
        """The party between a verb of giving and those who are given, or its seat before it: "gave Norland 40"."""
        tokens, masks = self._actors.tokens, self._actors.tokens.masks
        verb = self._verb(first)
        if verb < 0:
            return None
        low, high = bisect_left(self._actors.positions, verb), bisect_left(self._actors.positions, first)
        named = [actor for actor in self._actors.all[low:high] if not actor.place]
        if named:
            return named[-1].country
        before = tokens.before(verb)
        seat = before >= 0 and masks[before] & SEAT and verb == first - 1
        return seat_of(masks[before]) if seat else self._recipient(first)

    def handed_by(self, first: int) -> str | None:
        """The party that hands people over to nobody named, and so to its enemy: "Norland handed over 20"."""
        tokens, verb = self._actors.tokens, self._verb(first)
        if verb < 0 or not tokens.masks[verb] & _HAND_OVER:
            return None
        before = self._actors.before(verb)
        told = tokens.words[verb]
        letters = tokens.lexicon.language.subject_letters(told)
        if not before or before[-1].owns or (letters and tokens.words[before[-1].position][-1] not in letters):
            return None
        return self._actors.opponent(before[-1].country)

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
            if base[before] & _TO and not compound and not tokens.concepts(last, actor.position) & _NOT_BACK:
                return actor.country
        return None

    def brought_from(self, first: int, last: int) -> str | None:
        """Whose people they are whom a country let go: «из Норландии вернули 12 детей», "12 came back from Norland"."""
        actors, mentions = self._actors, self._actors.places.mentions
        start, masks = actors.start_of(first), actors.tokens.masks
        at = bisect_left(mentions, start, key=lambda mention: mention.first)
        for mention in mentions[at:]:
            if mention.first > last + _GIVEN:
                return None
            if mention.kind != "country" or mention.country not in ADVERSARIES or mention.role is not Role.FROM:
                continue
            came = range(start, mention.first if mention.first >= last else last + _VERB)
            if any(masks[step] & _CAME for step in came if step < len(masks)):
                return actors.opponent(mention.country)
        return None

    def from_home(self, last: int) -> str | None:
        """The country of the place that those who end before a token come from: "five boys from Norland's north"."""
        mentions = self._actors.places.mentions
        at = bisect_left(mentions, last, key=lambda mention: mention.first)
        near = mentions[at] if at < len(mentions) else None
        if near is None or near.first > last + _FROM_HOME or near.country is None:
            return None
        return near.country if self._actors.tokens.base[last] & (FROM | OF) else None
