"""Concepts and words beside a position of a text; beyond its ends there is nothing."""

from __future__ import annotations

from crossfoot.extract.language import Head
from crossfoot.extract.number import Number
from crossfoot.extract.tokens import Tokens


class Around:
    """What stands around the numbers of one text."""

    __slots__ = ("before", "firsts", "free_order", "masks", "month_first", "size", "tokens", "words")

    def __init__(self, tokens: Tokens, numbers: list[Number]) -> None:
        """Prepare for the numbers of one text."""
        self.tokens = tokens
        self.masks = tokens.masks
        self.words = tokens.words
        self.size = len(tokens.words)
        #: where the token, or the phrase, begins that ends right before a position
        self.before = tokens.before
        #: where the numbers begin
        self.firsts = {number.first for number in numbers}
        #: the order of words is free, a noun stands before what it is of
        self.free_order = tokens.lexicon.language.head is Head.FIRST
        #: the noun stands last in its group, the month before its day
        self.month_first = tokens.lexicon.language.head is Head.LAST

    def mask(self, at: int) -> int:
        """The concepts there."""
        return self.masks[at] if 0 <= at < self.size else 0

    def word(self, at: int) -> str:
        """The word there."""
        return self.words[at] if 0 <= at < self.size else ""
