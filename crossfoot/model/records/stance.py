"""What an actor holds on an issue."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Position(StrEnum):
    """How the actor stands to the issue."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    DEMANDS = "demands"
    OFFERS = "offers"
    REJECTS = "rejects"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """One position; ``reported_by`` is set where one actor states it of another."""

    actor: str
    issue: str
    issue_text: str
    stance: Position
    condition: str | None = None
    reported_by: str | None = None
