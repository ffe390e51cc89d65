"""What keeps a word from governing a number, where word order is free: "not" before it, a noun of its own behind it."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import PEOPLE
from crossfoot.extract.phrase import Phrase
from crossfoot.extract.tokens import Tokens

_PEOPLE = CONCEPTS.any(PEOPLE)
_NEGATION, _BE = CONCEPTS.bit("negation"), CONCEPTS.bit("be")


class Barred:
    """The words of one text that cannot govern a number though their meaning could."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._attributes = tokens.lexicon.language.attributive_endings

    def denied(self, governor: int) -> bool:
        """Whether "not" stands before a verb: «2 дрони не були збиті», but not «не лише збито 2 дрони»."""
        base, at = self._tokens.base, governor - 1
        if at > 0 and base[at] & _BE:
            at -= 1
        return at >= 0 and bool(base[at] & _NEGATION)

    def describes_another(self, governor: int, phrase: Phrase) -> bool:
        """Whether a participle has people of its own behind it: «сто людей вийшли на підтримку зниклих воїнів»."""
        if phrase.noun < 0 or phrase.first <= governor < phrase.last:
            return False
        behind = self._tokens.behind(governor)
        if behind >= len(self._tokens.masks) or behind == phrase.first or not self._tokens.masks[behind] & _PEOPLE:
            return False
        return self._tokens.words[behind - 1].endswith(self._attributes)
