"""A stored decision on a pair of things."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """What was decided."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Who (a role, or a rule's name) holds that two claims, stories or events are the same, and why."""

    id: str
    left: str
    right: str
    verdict: Verdict
    by: str
    reason: str
    at: datetime
