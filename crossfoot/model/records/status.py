"""The state of a nuclear or energy facility."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class What(StrEnum):
    """Which part or service of a facility a status speaks of."""

    OFFSITE_POWER = "offsite_power"
    DIESEL = "diesel"
    REACTOR = "reactor"
    LINE = "line"
    RADIATION = "radiation"
    COOLING = "cooling"
    GENERATION = "generation"
    SUPPLY = "supply"
    STRUCTURE = "structure"


class State(StrEnum):
    """What is said to have become of it."""

    LOST = "lost"
    RESTORED = "restored"
    RUNNING = "running"
    SHUTDOWN = "shutdown"
    DAMAGED = "damaged"
    PARTIAL = "partial"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """One stated change or state of one facility."""

    facility: str
    what: What
    state: State

    @property
    def name(self) -> str | None:
        """The facility's name; ``None`` where the text speaks of a service or a structure as such ("power is out")."""
        return None if self.facility == self.what.value else self.facility
