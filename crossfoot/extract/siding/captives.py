"""Who holds the people that a figure counts: prisoners, hostages, those who came back from captivity.

Whose people they are and who held them are two questions, which a sentence answers with different words: "Norland's
soldiers", "from Southland's captivity", "the militia took 40 hostages".
"""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import FROM, OF
from crossfoot.extract.objects import PEOPLE, object_of
from crossfoot.extract.phrase import IN
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.named import Actor
from crossfoot.extract.tokens import NUMBER, NUMERAL

_CAPTIVITY, _HOSTAGE = CONCEPTS.bit("captivity"), CONCEPTS.bit("hostage")
TAKEN, _BE = CONCEPTS.any(("capture", "detain")), CONCEPTS.bit("be")
_FALL_CAPTIVE = CONCEPTS.bit("fall-captive")
#: "freed 40 detainees": so many tokens before them the verb
_FREE, _FREED, _OWN = CONCEPTS.bit("set-free"), 5, CONCEPTS.bit("own")
_SWAP, _WHENCE = CONCEPTS.any(("come-back", "exchange")), 8
#: So many tokens behind those who came back stands where to.
_GIVEN = 6


class Captives:
    """Finds who of the actors of one text holds or held whom."""

    def __init__(self, actors: Actors) -> None:
        """Look among these."""
        self._actors = actors

    def captor(self, last: int, first: int | None = None) -> str | None:
        """Who held those counted right before a token: "84 people returned from Northland's captivity".

        With ``first`` also who is named so before: "in Northland's captivity for three years".
        """
        start = last if first is None else self._actors.start_of(first)
        low, high = bisect_left(self._actors.positions, start), bisect_left(self._actors.positions, last + _GIVEN)
        held = (actor for actor in self._actors.all[low:high] if self._behind(actor) & _CAPTIVITY)
        return next((actor.country for actor in held), None) or self._let_go(last)

    def _let_go(self, last: int) -> str | None:
        """From whose captivity those counted came, named before them: «З нордландського полону звільнено 9»."""
        for actor in reversed(self._actors.before(last)):
            if actor.country in ADVERSARIES:
                whence = self._actors.tokens.base[actor.position - 1] & FROM
                return actor.country if whence and self._behind(actor) & _CAPTIVITY else None
        return None

    def held_by(self, first: int) -> str | None:
        """Who held those counted at a token by what opens their clause: «из норландского плена вернулись 12 женщин»."""
        base = self._actors.tokens.base
        held = (actor for actor in self._actors.before(first) if self._behind(actor) & _CAPTIVITY)
        return next((actor.country for actor in held if base[actor.position - 1] & (FROM | IN)), None)

    def captive(self, first: int) -> str | None:
        """Whose people are named before a token, the last of all parties: "Southland's soldiers spent two years"."""
        actor = self._actors.nearest(first)
        owns = actor is not None and actor.owns and object_of(self._behind(actor)) in PEOPLE
        return actor.country if actor is not None and owns else None

    def hostages(self, first: int, last: int) -> bool:
        """Whether those counted are held by the other side where they are: "100 hostages in the south"."""
        return any(mask & _HOSTAGE for mask in self._actors.tokens.base[first : last + 1])

    def releaser(self, first: int) -> str | None:
        """The party that is told to let people go before a token, who are of the other side: "the militia freed 40".

        Not those that a side brought home: "freed 40 of its own from captivity".
        """
        actors, tokens = self._actors, self._actors.tokens
        free = [at for at in range(max(actors.start_of(first), first - _FREED), first) if tokens.masks[at] & _FREE]
        if not free or tokens.concepts(free[-1], first + _WHENCE) & (_CAPTIVITY | _OWN):
            return None
        if tokens.concepts(actors.start_of(first), free[-1]) & _SWAP:
            # «40 вернулись домой, при обмене освободили ещё 17»
            return None
        if tokens.base[free[-1] - 1] & _BE or tokens.base[tokens.behind(free[-1])] & OF:
            # "were freed", "demands the release of"
            return None
        actor = actors.nearest(free[-1])
        return actor.country if actor is not None and not actors.speaks(actor.position) else None

    def taker(self, first: int) -> str | None:
        """The party that is told to have taken people before a token: "the militia took 40 hostages"."""
        masks = self._actors.tokens.masks
        for actor in reversed(self._actors.before(first)):
            if actor.place or actor.country not in ADVERSARIES or self._actors.speaks(actor.position):
                continue
            if masks[actor.position - 1] & (NUMBER | NUMERAL):
                # "killed 90 Norland soldiers and took 40 captive": they took nobody
                continue
            behind = range(actor.position + 1, first)
            if any(masks[at] & _FALL_CAPTIVE for at in behind):
                # «Норландские солдаты сдались, всего 12»
                return self._actors.opponent(actor.country)
            taken = any(masks[at] & TAKEN and not masks[at - 1] & _BE for at in behind)
            return actor.country if taken else None
        return None

    def _behind(self, actor: Actor) -> int:
        """The concepts of the word behind an actor's."""
        return self._actors.tokens.concepts(actor.position + 1, actor.position + 2)
