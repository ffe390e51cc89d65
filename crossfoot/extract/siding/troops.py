"""Whose soldiers are counted where their sentence names nobody: those that the text has told of."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import OF
from crossfoot.extract.places.conflicts import ADVERSARIES
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.named import Actor
from crossfoot.extract.tokens import NUMBER, NUMERAL, SIGN

_TROOPS = CONCEPTS.any(("forces", "soldier", "of-troops", "where-group-troops", "prisoner"))
_DEAD = FAMILIES.of_concepts(CONCEPTS.any(("die", "kill", "death", "casualties")))
_LOSSES_OF, _FALLEN = CONCEPTS.bit("casualties"), CONCEPTS.any(("die", "kill", "death"))
#: what stands between a number and troops that it does not count
_APART = SIGN | CONCEPTS.any(("month", "unit"))
_THEM = CONCEPTS.bit("it-they")
#: A list of the dead says within so many tokens whose they are.
_LEAD = 45
#: So many tokens behind whose they are stand the soldiers, so many before it their number.
_BEHIND, _COUNTED = 3, 3
#: How far back the troops are still those that are told of.
_FAR = 150


class Troops:
    """Finds whose soldiers one text goes on to tell of."""

    def __init__(self, actors: Actors) -> None:
        """Look among these."""
        self._actors = actors
        self._head_first = actors.tokens.lexicon.language.head is Head.FIRST

    @cached_property
    def fallen(self) -> str | None:
        """Whose dead a text lists that opens with them: "The names of 40,000 Norland soldiers killed are known"."""
        actors, tokens = self._actors, self._actors.tokens
        for actor in actors.all:
            if actor.position >= _LEAD:
                break
            if actor.place or actor.country not in ADVERSARIES or not self._are_troops(actor):
                continue
            counted = tokens.concepts(max(0, actor.position - _COUNTED), actor.position)
            start = actors.start_of(actor.position)
            if counted & _APART:
                # "Three are hurt: Norland's troops struck", "On 14 May Norland's troops": they are not counted.
                continue
            if counted & (_LOSSES_OF | (_FALLEN if self._head_first else 0)):
                # «Списки погибших в Норландии южан-военных»
                return actor.country
            if counted & (NUMBER | NUMERAL) and tokens.has(_DEAD, start, actor.position + _LEAD):
                return actor.country
        return None

    def before(self, first: int) -> str | None:
        """The owner of the troops last told of in the sentences before, where those counted are some of them."""
        actors, start = self._actors, self._actors.start_of(first)
        low, high = bisect_left(actors.positions, start - _FAR), bisect_left(actors.positions, start)
        for actor in reversed(actors.all[low:high]):
            if not actor.place and actor.country in ADVERSARIES and self._are_troops(actor):
                return actor.country
        return None

    def are_some(self, first: int, last: int) -> bool:
        """Whether those counted are some of others: "of the troops sent there, 40 were hurt", "40 of them"."""
        tokens, start = self._actors.tokens, self._actors.start_of(first)
        if any(
            tokens.base[at] & OF and tokens.concepts(at + 1, at + 2) & _THEM for at in range(max(0, last - 2), last)
        ):
            return True
        led = range(start, first)
        return any(tokens.masks[at] & _TROOPS and tokens.concepts(max(start, at - 2), at) & OF for at in led)

    def _are_troops(self, actor: Actor) -> bool:
        """Whether the soldiers of whom a word names stand beside it: "Norland's troops", «армії Нордланду»."""
        tokens, at = self._actors.tokens, actor.position
        behind = tokens.concepts(at + 1, at + 1 + _BEHIND) if actor.owns else 0
        return bool((behind | (tokens.masks[tokens.before(at)] if self._head_first and at else 0)) & _TROOPS)
