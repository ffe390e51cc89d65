"""Who is named near a figure: as owner, as acting, as the one who lost."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AT, FROM
from crossfoot.extract.objects import PEOPLE, TARGETS, object_of
from crossfoot.extract.parties import SEAT, seat_of
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.side_words import foe_words
from crossfoot.extract.siding.actors import SPEAKS, Actor, Actors
from crossfoot.extract.siding.blame import Blame
from crossfoot.extract.siding.giving import Giving
from crossfoot.extract.siding.harms import Harms
from crossfoot.extract.siding.losers import Losers
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP

_bit = CONCEPTS.bit
_SAY, _THAT, _BE = (_bit(name) for name in ("say", "that", "be"))
_AFTER, _RANKS = _bit("clause"), _bit("from-ranks")
_ATTACK_NOUN, _AND = _bit("attack-noun"), _bit("and")
_DEFENCE = CONCEPTS.any(("air-defence", "air_defense_system"))
_TROOPS = CONCEPTS.any(("forces", "where-group-troops", "aviation"))
_FORCES = CONCEPTS.any(("forces", "soldier", "of-troops"))
_ARMY = CONCEPTS.any(("forces", "of", "a", "speaker-body", "from-ranks"))
#: What a list of units names, what ends it, and how far it reaches behind the first, in tokens.
_UNITS, _LIST = CONCEPTS.any(("brigade", "squad")), 40
_NO_LIST = STOP | AT | CONCEPTS.any(("attack-verb", "launch", "say", "lose"))
#: Behind these stands with whom somebody deals: "turned to Norland", "trade with Norland", "and Norland"
_DEALS = CONCEPTS.any(("to", "with", "and", "by-agent"))
_SEATS = FAMILIES.of_concepts(SEAT)
_POST = _bit("position")
_LAUNCH, _ATTACK = _bit("launch"), CONCEPTS.any(("attack-verb", "attack-with", "aggression"))
_DEED = CONCEPTS.any(("launch", "carry-out", "attack-verb", "expose"))
_EVERY = _bit("every")
_CAPTURE, _LOSSES = _bit("capture"), CONCEPTS.any(("casualties", "death", "lose"))
_TAKEN = FAMILIES.of_words(CONCEPTS.any(("territory-verb", "capture", "occupy")))
#: Two parties that "and" joins are no further apart.
_JOINED = 3
#: what whoever is struck does
_DEFENDS = _DEFENCE | CONCEPTS.any(("shoot-down", "repel", "come-under", "thwart"))
_CAPTIVITY, _HOSTAGE = _bit("captivity"), _bit("hostage")
#: How far before and behind a figure a country's word still belongs to it, in tokens.
_BEFORE, _BEHIND = 2, 3
#: So many tokens before weapons stands that they are built.
_MADE, _MAKING = 10, _bit("making")
#: Who sent something stands within so many tokens before it, the verb between.
_SENT = 5
#: The verb stands so close before attacks that are repelled, in their part of the sentence.
_REPELLED = 7
#: So many tokens behind those who came back stands where to.
_GIVEN = 6
#: So many tokens behind attacks stands whose things they were aimed at; a sign, a number or "and" ends these.
_AIMED, _ENDS_AIM = 8, SIGN | NUMBER | NEWLINE | STOP | _AND
#: So many words stand at most between whose an attack was and the attack, and none of these.
_RAIDED = 4
_PARTS = NUMBER | NEWLINE | STOP | _AND | _BE | _AFTER | AT | FROM | _FORCES | CONCEPTS.any(("to", "of", "by-agent"))
#: A verb of saying stands right before what it reports: "reported at least 14 deaths".
_REPORTED = 4


class Near:
    """Who of the actors of one text stands near a figure."""

    def __init__(self, actors: Actors) -> None:
        """Look among these."""
        self._actors = actors
        self.harms = Harms(actors)
        self.blame = Blame(actors, self.harms)
        self.losers = Losers(actors, self.harms)
        self.giving = Giving(actors)
        self._head_first = actors.tokens.lexicon.language.head is Head.FIRST

    def beside(
        self, first: int, last: int, before: int = _BEFORE, *, whence: bool = True, sent: bool = False
    ) -> str | None:
        """The country whose word stands inside the figure's phrase or right beside it, ``before`` it at most so far.

        Without ``whence`` none from where they came: "40 bodies from Norland's morgues". What is ``sent`` belongs
        to who acts beside it as well: «п'ятьма дронами нордландці спалили склад».
        """
        if last < len(self._actors.tokens.masks) and self._actors.tokens.masks[last] & _RANKS:
            # «205 пленных из состава армии»
            last = self._actors.tokens.behind(last)
        low = bisect_left(self._actors.positions, first - before)
        high = bisect_left(self._actors.positions, last + _BEHIND)
        if low == high:
            return None
        # "four Republic of Norland ships"
        near = [
            actor
            for actor in self._actors.all[low:high]
            if (actor.owns or (first < actor.position < last - 1 and not actor.place and not self._head_first))
            and not self._actors.speaks(actor.position)
        ]
        # Inside the phrase it is the counted attacks that are whose: "8,000 Norland strikes".
        near = [
            actor
            for actor in near
            if first <= actor.position < last
            or not (self._attacks(actor.position) or (not sent and self._attacked_first(actor.position, first, last)))
        ]
        near = [actor for actor in near if whence or not self._actors.tokens.base[actor.position - 1] & FROM]
        inside = [actor for actor in near if first <= actor.position < last]
        if inside:
            return inside[0].country
        words = self._actors.tokens.words
        for actor in near:
            gap = words[actor.position + 1 : first] if actor.position < first else words[last : actor.position]
            between = self._actors.tokens.base[last : actor.position]
            if any(mask & (AT | _AFTER | _EVERY | _POST) for mask in between):
                # "Nine hurt after Northland's tanks fired", "two for every Northland soldier", «атаки позиций войск»
                continue
            if actor.position < first and self._actors.tokens.concepts(actor.position + 1, first) & _DEFENCE:
                # «Российскими средствами ПВО дрон сбит»: theirs is what shot it down.
                continue
            if actor.position < first and self._actors.tokens.base[first - 1] & _AND:
                # «удару по пункту ворога та дев'яти ударів»: that of the next is another's
                continue
            if not sent and self._acts_behind(actor, last):
                continue
            if all(word.isalpha() for word in gap) and not self.harms.between(actor.position + 1, first):
                return actor.country
        return None

    def _acts_behind(self, actor: Actor, last: int) -> bool:
        """Whether who is named behind a figure does the harm there: «ще три трактори нордландці спалили»."""
        at = actor.position
        if at < last or not self._head_first or at + 1 >= len(self._actors.tokens.masks) or self.harms.is_owner(actor):
            return False
        return self.harms.between(at + 1, at + 2) or self.harms.struck(at + 1, at + 2)

    def _attacked_first(self, at: int, first: int, last: int) -> bool:
        """The same where the attack stands before: «через удар дронів ворога шість людей поранено»."""
        tokens = self._actors.tokens
        if not self._head_first:
            return False
        for step in range(at - 1, max(at - 1 - _RAIDED, -1), -1):
            if tokens.masks[step] & _ATTACK_NOUN:
                return not first <= step < last
            if tokens.base[step] & _PARTS & ~_FORCES or not tokens.words[step][0].isalpha():
                return False
        return False

    def _attacks(self, at: int) -> bool:
        """Whether a country's word only tells whose attack it was: "21 deaths in a Russian attack" are not Russian.

        Other words that tell of the attack may stand between: «російську ракетну атаку», "Norland's huge air raid".
        """
        tokens, masks = self._actors.tokens, self._actors.tokens.masks
        for step in range(at + 1, min(at + 1 + _RAIDED, len(masks))):
            if masks[step] & _ATTACK_NOUN:
                return True
            if masks[step] & _PARTS or not (tokens.words[step][0].isalpha() or tokens.hyphen(step)):
                return False
        return False

    def army_behind(self, last: int) -> str | None:
        """The country of whose army a unit is said to be: "three brigades of the armed forces of Norland".

        What ends a list of units holds for all of it: "two brigades, a battalion and a regiment of Norland's army".
        """
        tokens, masks, at = self._actors.tokens, self._actors.tokens.masks, last
        position = bisect_left(self._actors.positions, last)
        if position == len(self._actors.all):
            return None
        actor = self._actors.all[position]
        listed = max(
            (step for step in range(last, min(actor.position, last + _LIST)) if masks[step] & _UNITS), default=-1
        )
        if listed >= 0 and not tokens.concepts(last, listed) & _NO_LIST:
            at = tokens.behind(listed)
        start = at
        while at < len(tokens.words) and at < actor.position and tokens.concepts(at, at + 1) & _ARMY:
            at = tokens.behind(at)
        return actor.country if at == actor.position and (at > start or listed >= 0) else None

    def acting(self, first: int) -> str | None:
        """The nearest party named before in the sentence as acting, not as speaking or as a place."""
        found = [
            actor
            for actor in reversed(self._actors.before(first))
            if not actor.place and actor.country in ADVERSARIES and not self._actors.speaks(actor.position)
        ]
        if len(found) > 1:
            # "Our air force struck a post of the enemy and ten depots": who stands before the verb.
            masks, start = self._actors.tokens.masks, self._actors.start_of(first)
            verb = next((at for at in range(first - 1, start, -1) if masks[at] & _DEED), first)
            found = [actor for actor in found if actor.position < verb] or found
        return found[0].country if found else None

    def gainer(self, first: int) -> str | None:
        """Who took land before a token, whoever's it was: "Norland seized 40 km² of Sudland's land"."""
        tokens = self._actors.tokens
        taken = tokens.between(_TAKEN, self._actors.start_of(first), first)
        if not taken or tokens.masks[taken[0] - 1] & _BE:
            return None
        subjects = [
            actor
            for actor in self._actors.before(taken[0])
            if not actor.place and actor.country in ADVERSARIES and not self._actors.speaks(actor.position)
        ]
        return subjects[-1].country if subjects and not self.harms.is_owner(subjects[-1]) else None

    def target_of(self, first: int) -> str | None:
        """The party whose targets were named before in the sentence: "300 targets of Norland, of them 20 posts"."""
        masks, before = self._actors.tokens.masks, self._actors.tokens.before
        for actor in reversed(self._actors.before(first)):
            at = actor.position
            if actor.owns and actor.country in ADVERSARIES:
                beside = before(at) if self._head_first else at + 1
                return actor.country if object_of(masks[beside]) in TARGETS else None
        return None

    def aimed_at(self, last: int) -> str | None:
        """The party whose things attacks right before a token were aimed at: "14 strikes on posts of the enemy"."""
        tokens, masks = self._actors.tokens, self._actors.tokens.masks
        if last >= len(masks) or not tokens.base[last] & AT:
            return None
        end = next((at for at in range(last, min(last + _AIMED, len(masks))) if masks[at] & _ENDS_AIM), last + _AIMED)
        low, high = bisect_left(self._actors.positions, last), bisect_left(self._actors.positions, end)
        named = (actor for actor in self._actors.all[low:high] if actor.owns and not self._attacks(actor.position))
        return next((actor.country for actor in named if actor.country in ADVERSARIES), None)

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
            if actor.place or actor.country not in ADVERSARIES:
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

    def _nearest(self, first: int) -> Actor | None:
        """The nearest party named before in the sentence."""
        parties = (actor for actor in reversed(self._actors.before(first)) if actor.country in ADVERSARIES)
        return next((actor for actor in parties if not actor.place), None)

    def is_silent(self, first: int) -> bool:
        """Whether nobody is named before a token in its sentence."""
        return not self._actors.before(first)

    def people(self, first: int) -> str | None:
        """The nearest people or force named before in the sentence, of whatever country: "the German army"."""
        return next(
            (actor.country for actor in reversed(self._actors.before(first)) if actor.owns and not actor.place), None
        )

    def is_foe(self, first: int) -> bool:
        """Whether the nearest party is only called the enemy, and is not told to have acted."""
        actor = self._nearest(first)
        if actor is None or self._actors.tokens.words[actor.position] not in foe_words(self._actors.tokens.lexicon):
            return False
        return not self.harms.between(actor.position + 1, first)

    def launched(self, first: int) -> bool:
        """Whether the nearest party is told to have sent what is shot down now."""
        actor = self._nearest(first)
        if actor is None:
            return False
        sent = _LAUNCH | _ATTACK if actor.owns else _LAUNCH
        masks = self._actors.tokens.masks
        # "Ukraine's air force said 90 drones were launched": not by Ukraine.
        return any(masks[at] & sent and not masks[at - 1] & _BE for at in range(actor.position + 1, first))

    def dropped(self, first: int) -> bool:
        """Whether the party named right before is told to have sent or dropped what is counted, wherever it fell."""
        actor = self._nearest(first)
        if actor is None or not actor.owns or self._actors.speaks(actor.position):
            return False
        sent = self._actors.tokens.masks[first - 1] & _LAUNCH
        return bool(sent and first - actor.position <= _SENT)

    def captor(self, last: int, first: int | None = None) -> str | None:
        """Who held those counted right before a token: "84 people returned from Northland's captivity".

        With ``first`` also who is named so before: "in Northland's captivity for three years".
        """
        tokens, start = self._actors.tokens, last if first is None else self._actors.start_of(first)
        low, high = bisect_left(self._actors.positions, start), bisect_left(self._actors.positions, last + _GIVEN)
        held = (actor for actor in self._actors.all[low:high] if tokens.masks[actor.position + 1] & _CAPTIVITY)
        return next((actor.country for actor in held), None)

    def captive(self, first: int) -> str | None:
        """Whose people are named before a token, the last of all parties: "Southland's soldiers spent two years"."""
        actor = self._nearest(first)
        owns = actor is not None and actor.owns and object_of(self._actors.tokens.masks[actor.position + 1]) in PEOPLE
        return actor.country if actor is not None and owns else None

    def hostages(self, first: int, last: int) -> bool:
        """Whether those counted are held by the other side where they are: "100 hostages in the south"."""
        return any(mask & _HOSTAGE for mask in self._actors.tokens.base[first : last + 1])

    def reporting(self, first: int) -> str | None:
        """The party that reports the dead and hurt as its own: "Norland confirmed 13 deaths"."""
        masks = self._actors.tokens.masks
        told = next((at for at in range(first - 1, max(first - _REPORTED, 0), -1) if masks[at] & _SAY), None)
        if told is None or any(mask & _THAT for mask in masks[told:first]):
            return None
        party = self._nearest(told)
        if party is None or told - party.position > SPEAKS or party.country not in ADVERSARIES:
            return None
        return party.country

    def striking(self, first: int) -> bool:
        """Whether the nearest party before a token is told to strike there: "our forces struck two boats"."""
        actor = self._nearest(first)
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

    def taker(self, first: int) -> str | None:
        """The party that is told to have taken people before a token: "the militia took 40 hostages"."""
        masks = self._actors.tokens.masks
        for actor in reversed(self._actors.before(first)):
            if actor.place or actor.country not in ADVERSARIES or self._actors.speaks(actor.position):
                continue
            if masks[actor.position - 1] & (NUMBER | NUMERAL):
                # "killed 90 Norland soldiers and took 40 captive": they took nobody
                continue
            taken = any(masks[at] & _CAPTURE and not masks[at - 1] & _BE for at in range(actor.position + 1, first))
            return actor.country if taken else None
        return None

    def of_both(self, first: int) -> bool:
        """Whether two parties are named together as those whose losses are counted: "Norland's and Sudland's dead"."""
        named = [actor for actor in self._actors.before(first) if not actor.place][-2:]
        if len({actor.country for actor in named}) < len(named) or len(named) < 2:
            return False
        one, other = (actor.position for actor in named)
        joined = self._actors.tokens.base[other - 1] & _AND and other - one <= _JOINED
        return bool(joined and self._actors.tokens.concepts(other + 1, other + 2) & _LOSSES)

    def made(self, first: int, last: int) -> bool:
        """Whether what is counted is told to be built or in stock."""
        start = max(self._actors.start_of(first), first - _MADE)
        return bool(self._actors.tokens.concepts(start, last) & _MAKING)

    def masks_before(self, first: int) -> list[int]:
        """The concepts of the words right before a token, back to a comma."""
        start = max(self._actors.start_of(first), first - _REPELLED)
        words = self._actors.tokens.words
        start = next((at for at in range(first - 1, start, -1) if words[at] == ","), start)
        return self._actors.tokens.masks[start:first]
