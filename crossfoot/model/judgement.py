"""A stored decision: on a pair of things, or on one of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """What was decided: the first three on a pair, then three on one claim or finding, then of an article's safety."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CORRECTED = "corrected"
    LIFTED = "lifted"

    @property
    def on_pair(self) -> bool:
        """Whether it is a decision on a pair."""
        return self in (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Who (a role, or a rule's name) holds that two claims, stories or events are the same, and why.

    A decision on one claim or finding names it on both sides; where a claim was corrected, ``right`` is what took its
    place. Where a safety default was lifted, ``left`` is the article and ``right`` names the default. ``follows`` is
    the judgement that this one repeats of the same words in a newer text or reading.
    """

    id: str
    left: str
    right: str
    verdict: Verdict
    by: str
    reason: str
    at: datetime
    follows: str | None = None
