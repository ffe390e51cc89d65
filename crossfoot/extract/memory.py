"""What is looked up once a word and remembered."""

from __future__ import annotations

from typing import TypeVar

V = TypeVar("V")

#: Words remembered at most: hostile text may bring endless new ones.
LIMIT = 200_000


class Memory(dict[str, V]):
    """word -> what `look_up` says of it, asked once; ``memory[word]`` is as fast as any look-up in a dictionary."""

    limit = LIMIT

    def __missing__(self, word: str) -> V:
        if len(self) > self.limit:
            self.clear()
        found = self[word] = self.look_up(word)
        return found

    def look_up(self, word: str) -> V:
        """What is to be remembered of a word; each memory says it."""
        raise NotImplementedError
