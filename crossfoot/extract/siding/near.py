"""Who is named before a figure in its sentence, and what they are told to do there.

A party may act, strike, launch, report or only be spoken of; `Sides` asks for what fits the measure. What is asked of
one kind of thing alone has a file of its own: `owners`, `captives`, `doers`, `harms`, `blame`, `losers`, `giving`.
"""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AT, FROM, OF
from crossfoot.extract.parties import seat_of
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.seats import SEAT
from crossfoot.extract.side_words import foe_words
from crossfoot.extract.siding.actors import SPEAKS, Actors
from crossfoot.extract.siding.blame import Blame
from crossfoot.extract.siding.captives import Captives
from crossfoot.extract.siding.doers import Doers
from crossfoot.extract.siding.giving import Giving
from crossfoot.extract.siding.harms import Harms
from crossfoot.extract.siding.losers import Losers
from crossfoot.extract.siding.owners import Owners
from crossfoot.extract.siding.topics import Topics
from crossfoot.extract.tokens import NUMBER, NUMERAL

_bit = CONCEPTS.bit
_SAY, _THAT, _BE = (_bit(name) for name in ("say", "that", "be"))
_AND = _bit("and")
_TROOPS = CONCEPTS.any(("forces", "where-group-troops", "aviation"))
#: Behind these stands with whom somebody deals: "turned to Norland", "trade with Norland", "and Norland"
_DEALS = CONCEPTS.any(("to", "with", "and", "by-agent"))
_SEATS = FAMILIES.of_concepts(SEAT)
_LAUNCH, _ATTACK = _bit("launch"), CONCEPTS.any(("attack-verb", "attack-with", "aggression"))
_DEED = CONCEPTS.any(("launch", "carry-out", "attack-verb", "expose"))
_LOSSES = CONCEPTS.any(("casualties", "death", "lose"))
_TAKEN = FAMILIES.of_words(CONCEPTS.any(("territory-verb", "capture", "occupy")))
_CONTRASTS = FAMILIES.of_words(_bit("where-contrast"))
#: Two parties that "and" joins are no further apart.
_JOINED = 3
#: what whoever is struck does
_DEFENDS = CONCEPTS.any(("air-defence", "air_defense_system", "shoot-down", "repel", "come-under", "thwart"))
_ACQUIRE = _bit("acquire")
#: So many tokens before weapons stands that they are built.
_MADE, _MAKING, _GIVEN = 10, _bit("making"), _bit("supplied")
#: Who sent something stands within so many tokens before it, the verb between.
_SENT = 5
#: The verb stands so close before attacks that are repelled, in their part of the sentence.
_REPELLED = 7
#: A seat of government stands so near before what it says.
_ANSWERS = 3
#: A verb of saying stands right before what it reports: "reported at least 14 deaths".
_REPORTED = 4
_OWN = CONCEPTS.any(("own", "their-own"))


class Near:
    """Who of the actors of one text stands near a figure."""

    def __init__(self, actors: Actors) -> None:
        """Look among these."""
        self._actors = actors
        self.doers = Doers(actors)
        self.harms = Harms(actors, self.doers)
        self.blame = Blame(actors, self.harms, self.doers)
        self.losers = Losers(actors, self.harms)
        self.giving = Giving(actors)
        self.owners = Owners(actors, self.harms, self.doers)
        self.captives = Captives(actors)
        self.topics = Topics(actors)

    def acting(self, first: int) -> str | None:
        """The nearest party named before in the sentence as acting, not as speaking or as a place."""
        found = [
            actor
            for actor in reversed(self._actors.before(first))
            if not actor.place and actor.country in ADVERSARIES and not self._actors.speaks(actor.position)
        ]
        if found and not (free := [actor for actor in found if not self.harms.is_struck(actor.position)]):
            # "It struck Norland depots using 30 missiles"
            return self._actors.opponent(found[0].country)
        found = free if found else found
        if len(found) > 1:
            # "Our air force struck a post of the enemy and ten depots": who stands before the verb.
            masks, start = self._actors.tokens.masks, self._actors.start_of(first)
            verb = next((at for at in range(first - 1, start, -1) if masks[at] & _DEED), first)
            found = [actor for actor in found if actor.position < verb] or found
        return found[0].country if found else None

    def gainer(self, first: int) -> str | None:
        """Who took land before a token, whoever's it was: "Norland seized 40 km² of Sudland's land"."""
        tokens = self._actors.tokens
        contrasts = tokens.between(_CONTRASTS, self._actors.start_of(first), first)
        # "Norland took 40 villages, whereas Sudland regained two"
        turned = tokens.between(_TAKEN, contrasts[-1], first) if contrasts else []
        taken = turned or tokens.between(_TAKEN, self._actors.start_of(first), first)
        if not taken or tokens.masks[taken[0] - 1] & _BE:
            return None
        subjects = [
            actor
            for actor in self._actors.before(taken[0])
            if not actor.place and actor.country in ADVERSARIES and not self._actors.speaks(actor.position)
        ]
        return subjects[-1].country if subjects and not self.harms.is_owner(subjects[-1]) else None

    def own_forces(self, first: int) -> str | None:
        """For whom the speaker speaks, where forces are named before in the sentence without a country."""
        base = self._actors.tokens.base
        named = any(
            base[at] & _TROOPS and not self._actors.speaks(at) for at in range(self._actors.start_of(first), first)
        )
        return self._actors.voice(first) or self._actors.told_by if named else None

    def party(self, first: int) -> str | None:
        """The nearest party named before in the sentence, speaking or not."""
        for actor in reversed(self._actors.before(first)):
            if not actor.place and actor.country in ADVERSARIES:
                return actor.country
        return None

    def concern(self, first: int) -> str | None:
        """The party or the seat of a party that a sentence is about before a token, not to or with whom it deals."""
        base, start = self._actors.tokens.base, self._actors.start_of(first)
        dealt: str | None = None
        subject = None
        for actor in reversed(self._actors.before(first)):
            if actor.place or actor.country not in ADVERSARIES or self.harms.wages(actor):
                continue
            before = base[actor.position - 1]
            if actor.owns or not before & _DEALS or before & FROM:
                subject = actor
                break
            dealt = dealt or actor.country
        seats = [
            at for at in self._actors.tokens.between(_SEATS, start, first) if not base[at - 1] & (AT | FROM | _DEALS)
        ]
        if seats and (subject is None or seats[-1] > subject.position):
            seat = seat_of(self._actors.tokens.masks[seats[-1]])
            if seat in ADVERSARIES:
                return seat
        return subject.country if subject is not None else dealt

    def is_silent(self, first: int) -> bool:
        """Whether nobody is named before a token in its sentence."""
        return not self._actors.before(first)

    def people(self, first: int) -> str | None:
        """The nearest people or force named before in the sentence, of whatever country: "the German army"."""
        named = (actor for actor in reversed(self._actors.before(first)) if actor.owns and not actor.place)
        return next((actor.country for actor in named if not self.harms.wages(actor)), None)

    def is_foe(self, first: int) -> bool:
        """Whether the nearest party is only called the enemy, and is not told to have acted."""
        actor = self._actors.nearest(first)
        if actor is None or self._actors.tokens.words[actor.position] not in foe_words(self._actors.tokens.lexicon):
            return False
        return not self.harms.between(actor.position + 1, first)

    def launched(self, first: int) -> bool:
        """Whether the nearest party is told to have sent what is shot down now."""
        actor = self._actors.nearest(first)
        if actor is None or self._actors.speaks(actor.position):
            return False
        sent = _LAUNCH | _ATTACK if actor.owns else _LAUNCH
        masks = self._actors.tokens.masks
        # "Ukraine's air force said 90 drones were launched": not by Ukraine.
        return any(masks[at] & sent and not masks[at - 1] & _BE for at in range(actor.position + 1, first))

    def dropped(self, first: int) -> bool:
        """Whether the party named right before is told to have sent or dropped what is counted, wherever it fell."""
        actor = self._actors.nearest(first)
        if actor is None or not actor.owns or self._actors.speaks(actor.position):
            return False
        sent = self._actors.tokens.masks[first - 1] & _LAUNCH
        return bool(sent and first - actor.position <= _SENT)

    def reporting(self, first: int) -> str | None:
        """The party that reports the dead and hurt as its own: "Norland confirmed 13 deaths"."""
        masks = self._actors.tokens.masks
        told = next((at for at in range(first - 1, max(first - _REPORTED, 0), -1) if masks[at] & _SAY), None)
        if told is None or any(mask & _THAT for mask in masks[told:first]):
            return None
        seats = self._actors.tokens.between(_SEATS, max(self._actors.start_of(told), told - _ANSWERS), told)
        if seats and not self._actors.tokens.base[seats[-1] - 1] & (AT | FROM):
            # "Northford put its dead at 40"
            seat = seat_of(masks[seats[-1]])
            return seat if seat in ADVERSARIES else None
        party = self._actors.nearest(told)
        if party is None or told - party.position > SPEAKS or self.harms.wages(party):
            return None
        return party.country

    def own(self, first: int, last: int) -> str | None:
        """The party whose own people are counted: "Norland says nine of its soldiers", «потеряла 40 своих солдат»."""
        tokens = self._actors.tokens
        behind = tokens.concepts(last + 1, last + 2) if tokens.concepts(last, last + 1) & OF else 0
        if not (tokens.concepts(first, last) | behind) & _OWN:
            return None
        # "Killed 90 Norland soldiers and lost nine of its own": not theirs
        parties = [actor for actor in self._actors.before(first) if not actor.place and actor.country in ADVERSARIES]
        own = [actor for actor in parties if not tokens.masks[actor.position - 1] & (NUMBER | NUMERAL)]
        return own[-1].country if own else self.party(first)

    def telling(self, first: int) -> str | None:
        """The state that tells how many died, and not by whose hand: "Norland said that 40 had been killed"."""
        before = self._actors.before(first)
        actor = before[-1] if before else None
        if actor is None or actor.place or actor.owns or actor.country not in ADVERSARIES:
            return None
        told = self._actors.speaks(actor.position) and not self.harms.between(actor.position + 1, first)
        return actor.country if told else None

    def striking(self, first: int) -> bool:
        """Whether the nearest party before a token is told to strike there: "our forces struck two boats"."""
        actor = self._actors.nearest(first)
        silent = actor is not None and not self._actors.speaks(actor.position)
        return bool(silent and actor and self.harms.struck(actor.position + 1, first))

    def strikes_at(self, place: Mention, first: int) -> bool:
        """Whether who acts is named between a place and what is counted: "in the north Norland made nine strikes"."""
        actors, foes = self._actors, foe_words(self._actors.tokens.lexicon)
        if place.first < actors.start_of(first):
            return False
        since = [
            actor
            for actor in actors.before(first)
            if place.last <= actor.position and actor.owns and not actor.place and not actors.speaks(actor.position)
        ]
        if not since or actors.tokens.words[since[-1].position] in foes:
            return False
        return not actors.tokens.concepts(since[-1].position, first) & _DEFENDS

    def of_both(self, first: int, last: int) -> bool:
        """Whether two parties are named together as those whose losses are counted: "Norland's and Sudland's dead".

        So they are within the figure: "900 Norland and Sudland soldiers".
        """
        within = [actor for actor in self._actors.between(first, last) if actor.owns]
        if len({actor.country for actor in within}) > 1:
            return any(mask & _AND for mask in self._actors.tokens.base[within[0].position : within[-1].position])
        named = [actor for actor in self._actors.before(first) if not actor.place][-2:]
        if len({actor.country for actor in named}) < len(named) or len(named) < 2:
            return False
        one, other = (actor.position for actor in named)
        joined = self._actors.tokens.base[other - 1] & _AND and other - one <= _JOINED
        return bool(joined and self._actors.tokens.concepts(other + 1, other + 2) & _LOSSES)

    def buyer(self, first: int) -> str | None:
        """The country told to buy or get what is counted, at war or not: "Norland will buy 90 tanks for 2 billion"."""
        named = [actor for actor in self._actors.before(first) if not actor.place]
        if not named or not self._actors.tokens.concepts(named[-1].position + 1, first) & _ACQUIRE:
            return None
        subject = named[-1]
        return None if self._actors.tokens.base[subject.position - 1] & _DEALS else subject.country

    def made(self, first: int, last: int) -> bool:
        """Whether what is counted is told to be built, given or in stock."""
        start = max(self._actors.start_of(first), first - _MADE)
        given = any(mask & _GIVEN for mask in self.masks_before(first))
        return given or bool(self._actors.tokens.concepts(start, last) & _MAKING)

    def masks_before(self, first: int) -> list[int]:
        """The concepts of the words right before a token, back to a comma."""
        start = max(self._actors.start_of(first), first - _REPELLED)
        words = self._actors.tokens.words
        start = next((at for at in range(first - 1, start, -1) if words[at] == ","), start)
        return self._actors.tokens.masks[start:first]
