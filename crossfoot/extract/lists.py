"""Lists below a sentence: "199 targets were shot down:" and then one entry a line.

The sentence that ends with a colon heads the list; what governs it governs the first number of every entry.
"""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, Tokens

DASH = CONCEPTS.bit("dash")
_BULLETS = frozenset("-–—•·▪▫◾◽●○►▶➖+")


@dataclass(frozen=True, slots=True)
class Header:
    """The sentence ``[first, last)`` above a list."""

    first: int
    last: int


def header_of(tokens: Tokens, first: int, last: int) -> Header | None:
    """The sentence as header of a list, where it ends with a colon."""
    end = last
    while end > first and tokens.masks[end - 1] & NEWLINE:
        end -= 1
    return Header(first, end) if end > first and tokens.words[end - 1] == ":" else None


def is_entry(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a sentence is a line of a list: it begins with a bullet or with a number."""
    while first < last and tokens.masks[first] & NEWLINE:
        first += 1
    return first < last and (tokens.words[first] in _BULLETS or bool(tokens.masks[first] & (NUMBER | NUMERAL)))
