"""Whose drones and missiles fly: by the country's word before them, or by the name of the weapon."""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import OBJECT, object_of
from crossfoot.extract.phrase import MODEL
from crossfoot.extract.side_words import weapon_of
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.tokens import STOP
from crossfoot.model.measure import AIR_OBJECTS

_DOWNS = CONCEPTS.any(("shoot-down", "destroy", "eliminate", "suppress", "end-flight", "clear-of"))
_SAY, _DEFENCE = CONCEPTS.bit("say"), CONCEPTS.any(("air-defence", "air_defense_system"))
#: what opens what somebody says
_OPENS = frozenset(',:"«“„')
#: How far back in a text, in words for countries, one is looked for.
_ACTORS = 50
#: How far behind a country's word a flying thing makes it its owner.
_OWNS = 4


class Flying:
    """What flies in one text."""

    def __init__(self, actors: Actors) -> None:
        """Look among these."""
        self._actors = actors
        self._head_first = actors.tokens.lexicon.language.head is Head.FIRST

    def since(self, start: int, first: int) -> str | None:
        """Whose drones or missiles the text last spoke of between two tokens."""
        low, high = bisect_left(self._actors.positions, start), bisect_left(self._actors.positions, first)
        for actor in reversed(self._actors.all[max(low, high - _ACTORS) : high]):
            if actor.owns and self._owned(actor.position) and self._actors.fights(actor.country):
                return actor.country
        return None

    def _owned(self, at: int) -> bool:
        """Whether what flies stands right behind a country's word, or before it where that owns what it follows."""
        masks, words = self._actors.tokens.masks, self._actors.tokens.words
        if self._head_first and at:
            before = self._actors.tokens.before(at)
            if masks[before] & MODEL:
                # «Истребитель Су-27 ВСУ»
                before = self._actors.tokens.before(before)
            if object_of(masks[before]) in AIR_OBJECTS:
                return True
        for step in range(at + 1, min(at + 1 + _OWNS, len(masks))):
            if masks[step] & (STOP | _DOWNS | _DEFENCE | _SAY) or words[step] in _OPENS:
                # Who shoots drones down does not own them, nor who speaks of them: "Norland's army said 90 drones".
                return False
            if masks[step] & OBJECT and object_of(masks[step]) in AIR_OBJECTS:
                return True
        return False

    def weapon(self, first: int, last: int) -> str | None:
        """The country whose weapon's name stands in the figure's phrase, if it is a party here."""
        home, counts, where = self._actors.home, self._actors.counts, self._actors.where
        for mask in self._actors.tokens.masks[first:last]:
            if owner := weapon_of(mask):
                parties = owner, self._actors.opponent(owner)
                if counts[owner] or home in parties or any(party and where[party] for party in parties):
                    return owner
        return None
