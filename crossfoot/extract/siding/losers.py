"""Whose losses they are: of the party told to have lost, or of the enemy of the one that destroys."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.siding.actors import SPEAKS, Actors
from crossfoot.extract.siding.harms import SUFFERED, Harms
from crossfoot.extract.siding.named import Actor
from crossfoot.extract.tokens import STOP

_bit = CONCEPTS.bit
_SAY, _THAT, _BODY, _ITSELF = (_bit(name) for name in ("say", "that", "speaker-body", "it-they"))
_TROOPS = _bit("of-troops")
_LOSE, _LOSSES_OF = FAMILIES.of_concepts(_bit("lose")), FAMILIES.of_concepts(_bit("casualties"))
#: whom the loser fights
_AGAINST = _bit("po-against")
#: "Suffered 40 deaths", "has lost 40"
_SUFFERS = CONCEPTS.any(("lose", "suffer-losses"))
_ACTS = CONCEPTS.any("lose destroy eliminate strike-at kill damage injure shoot-down".split())
#: "battles", "with"; so near before whom they are fought with
_FIGHT, _WITH, _FOUGHT = _bit("engagement"), _bit("me-with"), 5
#: So many tokens before a word of loss stands who lost.
_LOST = 5
#: So many tokens behind a body stands whose it is: "the Ministry of Defence of Norland".
_NAMED = 4


class Losers:
    """Finds who of the actors of one text lost what is counted."""

    def __init__(self, actors: Actors, harms: Harms) -> None:
        """Look among these; ``harms`` tell what they did."""
        self._actors = actors
        self._harms = harms

    def of(self, first: int) -> str | None:
        """Who lost: the nearest party named before, or its enemy where it is the one that destroys.

        Right behind "losses" stands whose they are, whoever caused them.
        """
        if (owner := self._owner_of_losses(first)) is not None:
            return owner
        teller: str | None = None
        named = self._actors.before(first)
        for actor in reversed(named):
            if self._names_body(actor) or (actor is not named[0] and self._is_fought(actor)):
                continue
            if actor.owns and actor.country in ADVERSARIES and self._actors.speaks(actor.position):
                teller = teller or actor.country
            if self._tells_own(actor, first):
                return actor.country
            if actor.country in ADVERSARIES and self._battles(actor):
                return self._actors.opponent(actor.country)
            if not actor.place and actor.country in ADVERSARIES and not self._actors.speaks(actor.position):
                if self._harms.done_to(actor.position):
                    return actor.country
                harms = (
                    self._harms.by(actor, first)
                    or self._harms.told_by(actor, first)
                    or self._harms.struck(actor.position + 1, first)
                )
                return self._actors.opponent(actor.country) if harms else actor.country
        # «Підрозділи бригади знищили танк»: those whom the text speaks for, or who says it of themselves.
        harm = self._harms.between(self._actors.start_of(first), first, SUFFERED)
        return self._actors.opponent(teller or self._actors.friend(first)) if harm else None

    def _is_fought(self, actor: Actor) -> bool:
        """Whether somebody is only named as the one against whom the other fights: "in its war against Norland"."""
        tokens, at = self._actors.tokens, actor.position
        return bool(at and tokens.base[tokens.before(at)] & _AGAINST)

    def _battles(self, actor: Actor) -> bool:
        """Whether a party is the one that others fight: "lost 40 in battles with Norland's 3rd Corps and 12 in"."""
        tokens, start = self._actors.tokens, max(self._actors.start_of(actor.position), actor.position - _FOUGHT)
        fights = next((at for at in range(actor.position - 1, start - 1, -1) if tokens.masks[at] & _FIGHT), -1)
        return fights >= 0 and any(mask & _WITH for mask in tokens.base[fights + 1 : fights + 2])

    def _tells_own(self, actor: Actor, first: int) -> bool:
        """Whether a party says that it lost itself: "Norland said it had lost 40 men"."""
        tokens, at = self._actors.tokens, actor.position
        if actor.country not in ADVERSARIES or not self._actors.speaks(at):
            return False
        itself = next((step for step in range(at + 1, min(at + SPEAKS, first)) if tokens.masks[step] & _ITSELF), first)
        return tokens.has(_LOSE, itself, first) and not self._harms.between(itself, first)

    def suffering(self, first: int) -> str | None:
        """The party told to have suffered the dead and hurt that are counted: "Norland suffered 40 deaths"."""
        tokens, actors = self._actors.tokens, self._actors
        actor = actors.nearest(first)
        # «Ворог втратив убитими 40»: they were not killed by who lost them
        means = tokens.lexicon.language.means_endings
        end = first - bool(means and tokens.words[first - 1].endswith(means))
        if (
            actor is None
            or actors.speaks(actor.position)
            or self._harms.wages(actor)
            or self._harms.between(actor.position + 1, end)
        ):
            return None
        suffers = any(mask & _SUFFERS for mask in tokens.masks[max(actor.position + 1, first - _LOST) : first])
        return actor.country if suffers else None

    def told(self, first: int) -> str | None:
        """Whose losses the sentences before a token last told of: "Russia's losses", "Norland has lost"."""
        start = self._actors.start_of(first)
        told = {*self._actors.tokens.between(_LOSE, 0, start), *self._actors.tokens.between(_LOSSES_OF, 0, start)}
        for at in sorted(told, reverse=True):
            if owner := self._owner_behind(at, min(start, at + SPEAKS)):
                # «Втрати ворога становили:», and a list below
                return owner
            near = self._actors.all[
                bisect_left(self._actors.positions, at - _LOST) : bisect_left(self._actors.positions, at)
            ]
            owners = [
                actor.country
                for actor in near
                if actor.position >= self._actors.start_of(at)
                if not (actor.place or self._actors.speaks(actor.position) or self._names_body(actor))
            ]
            if owners and owners[-1] in ADVERSARIES:
                return owners[-1]
        return None

    def _owner_of_losses(self, first: int) -> str | None:
        """Whose losses they are by what stands behind the word."""
        lost = self._actors.tokens.between(_LOSSES_OF, self._actors.start_of(first), first)
        return self._owner_behind(lost[-1], min(first, lost[-1] + SPEAKS)) if lost else None

    def _owner_behind(self, at: int, last: int) -> str | None:
        """The party named behind a word of loss at a token, before another."""
        if not self._actors.tokens.has(_LOSSES_OF, at, at + 1):
            return None
        low = bisect_left(self._actors.positions, at)
        behind = self._actors.all[low : bisect_left(self._actors.positions, last)]
        parties = (actor.country for actor in behind if not actor.place and actor.country in ADVERSARIES)
        return next(parties, None)

    def _names_body(self, actor: Actor) -> bool:
        """Whether a country's name only says whose a body is: "the Defence Ministry of Norland" lost nothing.

        "The army of Norland" did, and who stands right before the verb: «Армія Нордланду втратила».
        """
        tokens, at = self._actors.tokens, actor.position
        if tokens.concepts(at + 1, at + 2) & _ACTS:
            return False
        named = next((step for step in range(at - 1, max(-1, at - _NAMED), -1) if tokens.masks[step] & _BODY), None)
        if actor.owns or named is None or tokens.masks[named] & _TROOPS:
            return False
        return not any(mask & (_SAY | _THAT | STOP) for mask in tokens.masks[named + 1 : at])
