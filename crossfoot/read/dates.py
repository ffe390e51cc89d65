"""When something was published, as inputs write it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_LONGEST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """An aware moment; where the input gave no zone it is kept as UTC and ``zone_unknown`` is true."""

    at: datetime
    zone_unknown: bool


def find_published(written: str | None) -> Published | None:
    """The moment an ISO 8601 date or date-time, or the date of an Internet message (RFC 5322), states.

    >>> find_published("2031-05-02T20:30:00+03:00").at.isoformat()
    '2031-05-02T20:30:00+03:00'
    >>> find_published("2031-05-02").zone_unknown
    True
    """
    if not written or len(written) > _LONGEST:
        return None
    written = written.strip()
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        try:
            moment = parsedate_to_datetime(written)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    if moment.tzinfo is None:
        return Published(at=moment.replace(tzinfo=UTC), zone_unknown=True)
    return Published(at=moment, zone_unknown=False)


def language_of(tag: str | None) -> str | None:
    """The primary language of a tag, in lower case: ``en-US`` is ``en``.

    ``ua``, which is no language but often stands for Ukrainian, is ``uk``.
    """
    primary = (tag or "").strip().replace("_", "-").split("-")[0].lower()
    if not (primary.isascii() and primary.isalpha() and len(primary) in (2, 3)):
        return None
    return "uk" if primary == "ua" else primary
