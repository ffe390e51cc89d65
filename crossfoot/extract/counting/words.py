"""What the words of one text say of numbers, by their concepts, and how its language writes them.

All that reads a number asks here; positions behind the text hold nothing.
"""

from __future__ import annotations

from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.tokens import Tokens

_bit = CONCEPTS.bit
A, THE, OF, OF_THEM, AND = _bit("a"), _bit("known-determiner"), _bit("of"), _bit("of-them"), _bit("and")
UNIT, DASH, SINGLE, ONE_AND_HALF, BY = (_bit(name) for name in ("unit", "dash", "single", "one-and-half", "by"))
IN = CONCEPTS.any(("in", "within"))
HEDGED = CONCEPTS.any(("at-least", "at-most", "more-than", "less-than", "about", "nearly"))


class NumberWords:
    """The words of one text, as parts of numbers."""

    __slots__ = ("apart", "language", "lexicon", "masks", "size", "tokens", "words")

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for the tokens of one text."""
        self.tokens = tokens
        self.masks = tokens.masks
        self.words = tokens.words
        self.size = len(tokens.words)
        self.lexicon = tokens.lexicon
        self.language = tokens.lexicon.language
        #: Ordinals of several words: two written apart (двадцять перший), or joined by a hyphen (twenty-first).
        self.apart = self.language.head is Head.FIRST

    def mask(self, at: int) -> int:
        """The concepts there."""
        return self.masks[at] if at < self.size else 0

    def mask_before(self, at: int) -> int:
        """The concepts of the word, or words that are one, before a token."""
        return self.mask(self.tokens.before(at)) if at > 0 else 0
