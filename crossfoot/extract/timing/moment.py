"""A mention of time, and the words around it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from crossfoot.extract.timing.concepts import NIGHT, THAN
from crossfoot.extract.tokens import Tokens


class Kind(Enum):
    """What a moment settles."""

    DAY = "day"
    #: a longer or open time: no day
    PERIOD = "period"
    #: the day after the one spoken of, only for its own part of the sentence
    NEXT = "next"
    #: since a day: none for its own part of the sentence, that day for what follows in its paragraph
    SINCE = "since"


@dataclass(slots=True)
class Moment:
    """A mention of time at the tokens ``[first, last)``; ``shift`` counts days from the day spoken of before it."""

    first: int
    last: int
    kind: Kind
    day: date | None = None
    shift: int | None = None
    #: the first of several days, the last of which is ``day``
    opens: date | None = None


class Around:
    """The concepts of the words around a token."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._base = tokens.base

    def bit(self, at: int) -> int:
        """The concepts of a token; none outside the text."""
        return self._base[at] if 0 <= at < len(self._base) else 0

    def compares(self, at: int) -> bool:
        """Whether a day is that of something else: "less than on Saturday", unlike «у ніч проти суботи»."""
        near = self._base[max(0, at - 2) : at]
        than = next((step for step, mask in enumerate(near) if mask & THAN), None)
        return than is not None and not self.bit(at - len(near) + than - 1) & NIGHT

    def lead(self, at: int, reach: int = 2) -> int:
        """The concepts of the words right before a token."""
        mask = 0
        for before in self._base[max(0, at - reach) : at]:
            mask |= before
        return mask
