"""Lists of stems as patterns that are searched in lower-case text.

Where case is ignored, `re` tries each alternative in full at each word; in text that is in lower case already the first
letter rules most of them out, which is several times as fast.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_CAPITAL = re.compile(r"\\.|[A-ZА-ЯІЇЄҐЁ]")


class Stems:
    """Stems of `words` as a pattern of whole words, in any case. Offsets of what is found are those of the text."""

    def __init__(self, stems: str) -> None:
        lowered = _CAPITAL.sub(lambda one: one.group() if one.group()[0] == "\\" else one.group().lower(), stems)
        self._pattern = re.compile(rf"(?<![\w'’])(?:{lowered})(?![\w])", re.VERBOSE)

    def search(self, text: str) -> re.Match[str] | None:
        """The first of them in a text."""
        return self._pattern.search(lowered(text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All of them in a text."""
        return self._pattern.finditer(lowered(text))

    def fullmatch(self, word: str) -> re.Match[str] | None:
        """Whether a word is one of them."""
        return self._pattern.fullmatch(lowered(word))


@lru_cache(maxsize=1024)
def lowered(text: str) -> str:
    """The text in lower case, letter by letter: no offset moves."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(one.lower()[:1] for one in text)
