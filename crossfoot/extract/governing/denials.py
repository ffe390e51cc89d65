"""What a sentence denies: the word that governs, what stands behind a denied one, and those who did not arrive.

How a language of free order denies a verb stands in ``barred``.
"""

from __future__ import annotations

from crossfoot.extract.governing.voice import Voice
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import NUMBERISH
from crossfoot.extract.phrase import AND, BE, Phrase
from crossfoot.extract.tokens import SIGN, Tokens

_NEGATION, _CLAUSE = CONCEPTS.bit("negation"), CONCEPTS.bit("clause")


class Denials:
    """What is denied in one text."""

    def __init__(self, tokens: Tokens, voice: Voice) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._voice = voice
        self._free_order = tokens.lexicon.language.head is Head.FIRST

    def is_denied(self, governor: int) -> bool:
        """Whether "no" or "not" stands right before a governor, or before the "be" there."""
        base, at = self._tokens.base, governor - 1
        return bool(base[at - 1 if at and base[at] & BE else at] & _NEGATION)

    def first_behind(self, phrase: Phrase, governing: list[int], bits: int) -> int:
        """The first governor behind a phrase that is denied, or the end of the text."""
        if self._free_order or not bits & _NEGATION:
            return len(self._masks)
        return next((at for at in governing if at >= phrase.last and self.is_denied(at)), len(self._masks))

    def stands_behind(self, governor: int, denied: int) -> bool:
        """Whether a governor behind a denied one says something of its own: another clause, another "be" before it.

        "The lines cannot be repaired under fire" says nothing of what is under fire; in "20 drones that did not get
        through were shot down" the last verb stands.
        """
        between = self._tokens.concepts(self._tokens.behind(denied), governor)
        if between & NUMBERISH:
            return False
        return bool(
            between & (_CLAUSE | AND | SIGN) or self._tokens.base[governor] & BE or self._voice.is_passive(governor)
        )

    def is_aside(self, phrase: Phrase, governor: int) -> bool:
        """Whether a relative clause only tells what did not become of them: "20 drones that did not arrive were"."""
        if phrase.last >= governor or not self._masks[phrase.last] & _CLAUSE:
            return False
        return any(self._tokens.base[step] & _NEGATION for step in range(governor, self._tokens.behind(governor)))
