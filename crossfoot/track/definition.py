"""What a count of drones covers, by the day: the bulletins changed their words, not the sky.

Until the end of August 2024 only drones shot down were counted. From September 2024 those that were lost from radar
were stated apart; since 24 July 2025 both are one number. A rate that is read across such a day measures the words.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum


class Definition(StrEnum):
    """What the figures of one day count as neutralised."""

    SHOT_DOWN_ONLY = "shot down only"
    TOLD_APART = "shot down and lost from radar, told apart"
    TOGETHER = "shot down and lost from radar, one figure"


_DRONES = (
    (date(2025, 7, 24), Definition.TOGETHER),
    (date(2024, 9, 1), Definition.TOLD_APART),
    (date.min, Definition.SHOT_DOWN_ONLY),
)

#: Definitions under which shot down plus lost from radar mean the same.
NEUTRALISED = frozenset({Definition.TOLD_APART, Definition.TOGETHER})


def definition_on(thing: str | None, day: date) -> Definition | None:
    """The definition in force for drones over Ukraine on ``day``; ``None`` for everything else, which kept one."""
    if thing != "drone":
        return None
    return next(definition for since, definition in _DRONES if day >= since)
