"""Unknown names told as what was shelled, fired at, fought for or lived in: a village that no table knows."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.known import KnownNames
from crossfoot.extract.naming.name import Name
from crossfoot.extract.naming.unknown import UnknownNames
from crossfoot.extract.naming.view import OF, View
from crossfoot.extract.objects import AIR
from crossfoot.extract.places.stems import OBJECT, OWNED
from crossfoot.extract.tokens import NUMBER, NUMERAL, SIGN
from crossfoot.extract.wordbook import PLACE

_FIRED = CONCEPTS.any(("launch", "fall", "attack-verb", "where-strike"))
_WEAPON = CONCEPTS.any(AIR)
#: what may stand between a verb and what it was done to: "with two drones"
_MEANS = _WEAPON | NUMBER | NUMERAL | CONCEPTS.any(("where-from", "with", "artillery_system", "mortar"))
#: what leads from fights to the town fought for
_FOR = CONCEPTS.any(("for", "of"))
#: So far before a preposition the verb stands, and so many words of means behind it; so near a verb behind the name.
_BEFORE, _BETWEEN, _BEHIND = 6, 3, 4


class TargetNames:
    """Reads the names of unknown towns that one text tells to have been aimed at, fought for or lived in."""

    def __init__(self, view: View, known: KnownNames, unknown: UnknownNames) -> None:
        """Prepare for one text."""
        self._view, self._known, self._unknown = view, known, unknown

    def shelled(self, at: int) -> Name | None:
        """What a verb says was shelled: «обстріляли Лужани», «атакували двома дронами Лужани»."""
        view, core = self._view, at + 1
        while core - at <= _BETWEEN and (view.tokens.concepts(core, core + 1) | view.mask(core)) & _MEANS:
            core += 1
        return self._name(core, OBJECT)

    def shelling(self, at: int) -> Name | None:
        """What a noun says was shelled: «обстріл Лужан», "the bombing of Lowford"."""
        view = self._view
        if view.cyrillic:
            return self._name(at + 1, OWNED)
        return self._unknown.governed(at + 1) if view.mask(at + 1) & OF and self._is_new(at + 2) else None

    def fired_at(self, at: int) -> Name | None:
        """What weapons were fired at: «вдарили по Лужанах», "dropped two bombs on Lowford"."""
        view, masks = self._view, self._view.tokens.masks
        if not self._is_new(at + 1):
            return None
        first = next(
            (step for step in range(at - 1, max(-1, at - 1 - _BEFORE), -1) if masks[step] & SIGN), at - _BEFORE
        )
        before = view.tokens.concepts(max(0, first), at)
        told = before & _FIRED and (view.cyrillic or before & _WEAPON)
        if not told and view.cyrillic and view.begins_sentence(at):
            told = view.tokens.concepts(at + 2, at + 2 + _BEHIND) & _FIRED
        return self._unknown.governed(at) if told else None

    def lived_in(self, at: int) -> Name | None:
        """Whose home it is: «жителі Лужан», "residents of Lowford"."""
        view = self._view
        if view.cyrillic:
            return self._name(at + 1, OWNED)
        return self._unknown.governed(at + 1) if view.mask(at + 1) & OF and self._is_new(at + 2) else None

    def fought_for(self, at: int) -> Name | None:
        """What is fought for: «бої за Лужани», "the battle for Lowford"."""
        view = self._view
        return self._unknown.governed(at + 1) if view.mask(at + 1) & _FOR and self._is_new(at + 2) else None

    def _name(self, core: int, endings: tuple[str, ...]) -> Name | None:
        """The name that begins at a token in the case that the endings tell."""
        if not self._is_new(core):
            return None
        last = self._unknown.end_of(core)
        if last == core or self._view.capital(last) or not self._view.words[last - 1].endswith(endings):
            return None
        if self._view.kind_word(last)[0] is not None:
            # «обстріл Лужанської громади»
            return None
        return Name(core, last, core, "city")

    def _is_new(self, core: int) -> bool:
        """Whether a word in capitals stands there that is neither a place we know nor another word of the language."""
        view = self._view
        if not view.capital(core) or view.foreign(core) or view.begins_sentence(core):
            return False
        if view.mask(core) & PLACE and self._known.at(core) is not None:
            return False
        return not view.tokens.lexicon.masks.get(view.words[core], 0)
