"""A number as it was read, and one that was left out."""

from __future__ import annotations

from dataclasses import dataclass, field

from crossfoot.extract.governing.match import Match
from crossfoot.extract.number import Number
from crossfoot.extract.phrase import Phrase
from crossfoot.extract.rule import Rule

#: What another number of the same list costs more than the one it follows.
LIST_STEP = 1.0
#: What becomes of weapons that were launched.
OUTCOMES = frozenset({"intercepted", "suppressed", "hit"})


@dataclass(slots=True)
class Reading:
    """A phrase with the rule that reads it, and the other ways it could have been read."""

    phrase: Phrase
    rule: Rule
    match: Match | None
    cost: float
    sentence: tuple[int, int]
    losers: tuple[Match, ...] = ()
    #: the reading whose rule it took over
    follows: Reading | None = None
    part_of: Reading | None = None
    #: the sentence above, where this is an entry of its list
    header: tuple[int, int] | None = None
    parts: list[Reading] = field(default_factory=list)


@dataclass(slots=True)
class Dropped:
    """A number that is no figure, with the reason."""

    number: Number
    reason: str
