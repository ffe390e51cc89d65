"""One way to read a phrase: a rule, the pattern of it that fits, the word that governs, and what the match costs.

The cheapest match of a phrase wins; the others are kept to be shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from crossfoot.extract.pattern import Pattern
from crossfoot.extract.rule import Rule

#: Patterns with so much in favour of them are tolls.
TOLL = -4


@dataclass(slots=True)
class Match:
    """One way to read a phrase."""

    rule: Rule
    pattern: Pattern | None
    governor: int
    cost: float


#: The cost of a match, to sort by.
cost_of: Callable[[Match], float] = attrgetter("cost")
