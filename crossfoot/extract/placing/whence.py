"""What "from" makes of the name of a place: where something came from, or whence people were taken."""

from __future__ import annotations

from bisect import bisect_right

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.name import Name
from crossfoot.extract.naming.view import AT
from crossfoot.extract.objects import MILITARY_PEOPLE, PEOPLE, object_of
from crossfoot.extract.placing.mention import Role
from crossfoot.extract.tokens import NUMBER, NUMERAL, Tokens

_COMPASS = CONCEPTS.bit("where-compass")
_SAY, _TO, _BE = CONCEPTS.bit("say"), CONCEPTS.bit("to"), CONCEPTS.bit("be")
_KM = CONCEPTS.any(("unit:km", "unit:mi", "unit:m"))
_COUNT = NUMBER | NUMERAL
_RESCUES = FAMILIES.of_concepts(CONCEPTS.bit("rescue"))
#: "led", and "to safety" or "out of", which only together tell of those who are taken out of a place
_TAKES, _TO_SAFETY = (FAMILIES.of_concepts(CONCEPTS.bit(name)) for name in ("take-people", "to-safety"))
#: who is taken out of a region, alive or dead
_BODIES = FAMILIES.of_concepts(CONCEPTS.any(("rescue", "body")))
_SEIZES = FAMILIES.of_concepts(CONCEPTS.bit("capture"))
#: who was hurt, and was brought to a hospital
_HURT, _TREATED = CONCEPTS.any(("injure", "injury")), FAMILIES.of_words(CONCEPTS.bit("where-treated"))
#: So far behind a distance from a place may stand the one that it reaches.
_REACH = 8


class Whence:
    """Reads "from" before the names of one text; ``bits`` are the concepts of its tokens as names see them."""

    def __init__(self, tokens: Tokens, bits: list[int]) -> None:
        """Prepare for one text."""
        self._tokens, self._masks, self._bits = tokens, tokens.masks, bits
        self._starts = [first for first, _ in tokens.sentences]
        self._head_last = tokens.lexicon.language.head is Head.LAST

    def of(self, at: int, name: Name) -> tuple[Role, int]:
        """What "from" at a token makes of a name: where something came from, or was taken out or lies beside."""
        bits = self._bits
        if at and bits[at - 1] & _COMPASS:
            # «на північ від Лозової»
            return Role.AT, at - 1 - bool(bits[at - 2] & AT)
        if at > 1 and name.kind != "country" and self._masks[at - 1] & _SAY and self._masks[at - 2] & _BE:
            # "Twelve deaths were reported from Southford"
            return Role.AT, at
        told = self._masks[name.last] if name.last < len(self._masks) else 0
        if name.kind != "country" and told & _SAY and not self._head_last:
            # «Из Лужан сообщают о четырёх взрывах»
            return Role.AT, at
        beside = at > 1 and name.kind != "country" and self._masks[at - 1] & _KM and self._masks[at - 2] & _COUNT
        if beside and not any(mask & _TO for mask in self._bits[name.last : name.last + _REACH]):
            # "Four kilometres from Southford", unlike "moved four kilometres from Southford to Northford"
            return Role.AT, at
        left = self._is_left(at, _BODIES if name.kind in ("direction", "region") else _RESCUES)
        return (Role.AT if left or self._is_seized(at) else Role.FROM), at

    def _is_seized(self, at: int) -> bool:
        """Whether people were carried off from what stands behind a token: "abducted nine women from Southford".

        Or brought to a hospital: «раненых из Лугового доставили в больницу».
        """
        if not at:
            return False
        first, last = self._tokens.sentences[bisect_right(self._starts, at) - 1]
        people = object_of(self._masks[at - 1]) in PEOPLE - MILITARY_PEOPLE
        if (people or self._masks[at - 1] & _HURT) and self._tokens.has(_TREATED, first, last):
            return True
        return people and self._tokens.has(_SEIZES, first, at)

    def _is_left(self, at: int, family: int) -> bool:
        """Whether people were taken out of a place: "evacuated from Sudzha", "five bodies from the Sumy direction"."""
        first, last = self._tokens.sentences[bisect_right(self._starts, at) - 1]
        if family == _RESCUES and self._tokens.has(_TAKES, first, at) and self._tokens.has(_TO_SAFETY, first, last):
            return True
        return self._tokens.has(family, first, last)
