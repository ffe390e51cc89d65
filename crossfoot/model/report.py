"""A claim as one outlet carried it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from crossfoot.model.claim import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A claim with what is known of its document: who published it, when, and when the ledger recorded it.

    ``dispatch`` is the id of the dispatch the document carries, the same for all its repeats; ``None`` where the
    document repeats nothing that is known.
    """

    claim: Claim
    outlet: str | None = None
    published_at: datetime | None = None
    recorded_at: datetime | None = None
    dispatch: str | None = None
