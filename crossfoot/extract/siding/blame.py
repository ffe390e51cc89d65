"""Who is told to have killed, destroyed or damaged what is counted, so that its enemy suffered."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.doers import Doers
from crossfoot.extract.siding.harms import RAID, Harms

_ON, _ATTACKS = CONCEPTS.any(("on", "in")), CONCEPTS.bit("attack-noun")
_BY, _THE = CONCEPTS.bit("by-agent"), CONCEPTS.bit("a")
_FORCES = CONCEPTS.any(("forces", "soldier", "of-troops"))
#: So many tokens behind the dead it is told who killed them.
_KILLER = 14
#: So many behind those who are held it is told by whom.
_AGENT = 7
#: So near before a party it is told that it holds a place.
_HOLD, _HELD = CONCEPTS.any(("occupy", "territory-verb")), 3
#: what a killer does, and what stands where somebody only tells of it or suffers it
_KILL, _NO_DEED = CONCEPTS.any(("kill", "injure")), CONCEPTS.any(("say", "that", "be", "passive", "in", "die"))


class Blame:
    """Finds who of the actors of one text did the harm that a figure tells of."""

    def __init__(self, actors: Actors, harms: Harms, doers: Doers) -> None:
        """Look among these; ``harms`` tell what they did, ``doers`` are those whom the passive names."""
        self._actors = actors
        self._harms = harms
        self._doers = doers
        self._head_first = actors.tokens.lexicon.language.head is Head.FIRST

    def killer(self, first: int, last: int) -> str | None:
        """Who is told to have killed: "by Northland's forces", "in Northland's strikes"."""
        tokens = self._actors.tokens
        if before := self._actors.before(first):
            actor, between = before[-1], tokens.concepts(before[-1].position + 1, first)
            if between & _KILL and not between & _NO_DEED and "," not in tokens.words[actor.position : first]:
                # «Нордландці вбили двох людей»
                deed = actor.country in ADVERSARIES and not (actor.place or self._only_holds(actor.position))
                return actor.country if deed else None
        low, high = bisect_left(self._actors.positions, last), bisect_left(self._actors.positions, last + _KILLER)
        end = tokens.sentences[bisect_right(self._actors.sentence_starts, first) - 1][1]
        for actor in self._actors.all[low:high]:
            at = actor.position
            if at >= end or actor.country not in ADVERSARIES or self._only_holds(at):
                continue
            if self._doers.deed_of(actor) or (self._head_first and self._harms.raids(actor)):
                # «Через обстріл армії Нордланду», "in a strike by Norland"
                return actor.country
            if not (actor.owns or actor.place) and tokens.hyphen(at + 2) and tokens.concepts(at + 1, at + 5) & RAID:
                # "Killed in Norland cross-border shelling"
                return actor.country
            if not actor.owns and not any(mask & _FORCES for mask in tokens.base[at + 1 : at + 2]):
                continue
            by = at - 2 if tokens.base[at - 1] & _THE else at - 1
            if tokens.base[by] & _BY or tokens.concepts(at + 1, at + 3) & RAID:
                return actor.country
        return None

    def _only_holds(self, at: int) -> bool:
        """Whether a party only holds where it happened: "in the coast held by Norland's troops"."""
        tokens = self._actors.tokens
        return bool(tokens.concepts(max(0, at - _HELD), at) & _HOLD) and bool(
            tokens.concepts(max(0, at - 2), at) & _BY or tokens.lexicon.language.inflects
        )

    def agent(self, last: int) -> str | None:
        """The party that "by" names behind a token: "hostages held by Norland's fighters"."""
        tokens = self._actors.tokens
        low, high = bisect_left(self._actors.positions, last), bisect_left(self._actors.positions, last + _AGENT)
        for actor in self._actors.all[low:high]:
            by = actor.position - (2 if tokens.base[actor.position - 1] & _THE else 1)
            if tokens.base[by] & _BY and actor.country in ADVERSARIES:
                return actor.country
        return None

    def target(self, first: int, place: Mention | None) -> str | None:
        """The country that an attack named before the dead was aimed at: "an attack on Norland in which nine died"."""
        tokens = self._actors.tokens
        for actor in reversed(self._actors.before(first)):
            at = actor.position - (2 if tokens.base[actor.position - 1] & _THE else 1)
            if actor.owns or at < 1 or not tokens.base[at] & _ON or not tokens.concepts(at - 2, at) & _ATTACKS:
                continue
            # A place named since is where it was.
            return None if place is not None and actor.position < place.first < first else actor.country
        return None

    def victim(self, first: int, here: str | None = None) -> str | None:
        """The enemy of the nearest party before a token that is told to do the harm there: "our army destroyed".

        In the country ``here`` that is its own it burns what others hold: «На Поділлі наша армія спалила два склади».
        """
        for actor in reversed(self._actors.before(first)):
            if actor.place or actor.country not in ADVERSARIES or self._actors.speaks(actor.position):
                continue
            if self._harms.is_struck(actor.position):
                # "Norland pounded parts of Sudland, launching missiles which killed six": by Norland
                continue
            done = self._harms.by(actor, first) and not self._harms.told_by(actor, first)
            if done and here is not None:
                done = actor.country == here and "," not in self._actors.tokens.words[actor.position : first]
            return self._actors.opponent(actor.country) if done else None
        return None
