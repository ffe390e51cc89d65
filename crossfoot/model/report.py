"""A claim as one outlet carried it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time

from crossfoot.model.claim import Claim

_BEGINNING = datetime.min.replace(tzinfo=UTC)


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

    @property
    def known_at(self) -> datetime:
        """When it became known: published, else the end of the day (UTC) it speaks of, else recorded.

        The ledger's own time comes last, so that it plays no part in which order an archive is read.
        """
        if self.published_at or self.claim.date is None:
            return self.published_at or self.recorded_at or _BEGINNING
        return datetime.combine(self.claim.date, time.max, UTC)
