"""Sets of concepts whose tokens readers look for in every text: one pass over a text sorts its tokens for all of them.

A family is named once, when its reader's module is loaded, and has a number. What families a word belongs to is known
with the word, so that sorting a text costs little however many families there are.
"""

from __future__ import annotations


class Families:
    """All families, by number."""

    def __init__(self) -> None:
        """Start without any."""
        self._of_tokens = _Sorted()
        self._of_words = _Sorted()

    def __len__(self) -> int:
        """How many there are."""
        return len(self._of_tokens.masks) + len(self._of_words.masks)

    def of_concepts(self, mask: int) -> int:
        """The number of a new family: the tokens that have any of the concepts, phrases as a whole."""
        return self._of_tokens.add(len(self), mask)

    def of_words(self, mask: int) -> int:
        """The number of a new family: the tokens whose word has any of the concepts, whatever phrase they stand in."""
        return self._of_words.add(len(self), mask)

    def with_concepts(self, mask: int) -> tuple[int, ...]:
        """The families of a token or phrase with these concepts."""
        return self._of_tokens[mask]

    def with_word(self, base: int) -> tuple[int, ...]:
        """The families of a word with these concepts, in a phrase or out of it."""
        return self._of_words[base]


class _Sorted(dict[int, tuple[int, ...]]):
    """Concepts -> the numbers of the families that have any of them."""

    def __init__(self) -> None:
        super().__init__()
        self.masks: dict[int, int] = {}

    def add(self, number: int, mask: int) -> int:
        self.masks[number] = mask
        self.clear()
        return number

    def __missing__(self, mask: int) -> tuple[int, ...]:
        found = self[mask] = tuple(number for number, concepts in self.masks.items() if mask & concepts)
        return found


FAMILIES = Families()
