"""What happened, as the claims that speak of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crossfoot.model.claim import Claim, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One strike night, outage, incident or meeting, with the claims linked to it."""

    id: str
    kind: str
    claims: tuple[Claim, ...]
    date: date | None = None
    place: Place | None = None
    side: str | None = None
