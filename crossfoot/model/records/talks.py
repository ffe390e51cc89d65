"""A meeting, round or call."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Talks:
    """Who met or is to meet whom. ``format``, ``stage`` and ``outcome_kind`` hold the words of ``docs/claims.md``."""

    parties: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    format: str | None = None
    stage: str = "held"
    outcome: str | None = None
    outcome_kind: str = "unknown"
