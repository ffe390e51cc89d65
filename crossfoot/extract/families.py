"""Sets of concepts whose tokens readers look for in every text: one pass over a text sorts its tokens for all of them.

A family is named once, when its reader's module is loaded, and has a number. What families a word belongs to is known
with the word, so that sorting a text costs little however many families there are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.extract.lexicon import Lexicon

#: Whether a folded word of a language, with these concepts of its own, is one of a family's.
Spelled = Callable[["Lexicon", str, int], bool]


class Families:
    """All families, by number."""

    def __init__(self) -> None:
        """Start without any."""
        self._masks: dict[int, int] = {}
        self._spelled: dict[int, Spelled] = {}
        self._known: dict[int, tuple[int, ...]] = {}

    def __len__(self) -> int:
        """How many there are."""
        return len(self._masks) + len(self._spelled)

    def of_concepts(self, mask: int) -> int:
        """The number of a new family: the tokens that have any of the concepts, phrases as a whole."""
        number = len(self)
        self._masks[number] = mask
        self._known.clear()
        return number

    def of_words(self, belongs: Spelled) -> int:
        """The number of a new family: the tokens whose word belongs to it, whatever phrase they stand in."""
        number = len(self)
        self._spelled[number] = belongs
        return number

    def with_concepts(self, mask: int) -> tuple[int, ...]:
        """The families of a token or phrase with these concepts."""
        found = self._known.get(mask)
        if found is None:
            found = tuple(number for number, concepts in self._masks.items() if mask & concepts)
            self._known[mask] = found
        return found

    def with_word(self, lexicon: Lexicon, word: str, base: int) -> tuple[int, ...]:
        """The families a word with the concepts ``base`` belongs to, in a phrase or out of it."""
        return tuple(number for number, belongs in self._spelled.items() if belongs(lexicon, word, base))


FAMILIES = Families()
