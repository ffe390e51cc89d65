"""What sites have asked of us in this run: rules for robots, and when to come back."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from crossfoot.read.robots import Robots

#: RFC 9309: the rules of a site are not kept for longer.
ROBOTS_HOURS = 24


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True, kw_only=True)
class Courtesy:
    """The memory of a run that fetches several addresses. Safe to share between threads."""

    _robots: dict[str, tuple[datetime, Robots]] = field(default_factory=dict)
    _waits: dict[str, datetime] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def find_robots(self, site: str) -> Robots | None:
        """The rules of a site (scheme, host and port), if they were read within a day."""
        with self._lock:
            read_at, robots = self._robots.get(site, (None, None))
        return robots if read_at and _now() - read_at < timedelta(hours=ROBOTS_HOURS) else None

    def keep_robots(self, site: str, robots: Robots) -> None:
        """Keep the rules of a site."""
        with self._lock:
            self._robots[site] = (_now(), robots)

    def find_wait(self, host: str) -> datetime | None:
        """Until when a host has asked not to be asked again, if that is still to come."""
        with self._lock:
            until = self._waits.get(host)
        return until if until and until > _now() else None

    def keep_wait(self, host: str, until: datetime) -> None:
        """Keep until when a host has asked not to be asked again."""
        with self._lock:
            self._waits[host] = until


def find_retry_moment(written: str | None, now: datetime) -> datetime | None:
    """The moment a Retry-After field names, in seconds from now or as a date."""
    written = (written or "").strip()
    if written.isascii() and written.isdigit():
        # Ten digits are three centuries; more would be no date.
        return now + timedelta(seconds=int(written[:10])) if len(written) <= 10 else None
    try:
        moment = parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
