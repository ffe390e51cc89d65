"""What a claim is about, and the keys by which the book finds others about the same.

A key is a plain string, so that a database can index it. Two claims that may speak of one event share a key, whatever
their language and outlet; most that share one speak of one event.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from crossfoot.model.claim import Claim, Place
from crossfoot.model.document import Document
from crossfoot.model.facility import facility_key
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.status import Status, What
from crossfoot.model.records.talks import Talks
from crossfoot.model.report import Report


class EventKind(StrEnum):
    """What kind of thing happened."""

    STRIKE = "strike"
    CASUALTIES = "casualties"
    OUTAGE = "outage"
    PLANT = "plant"
    MEETING = "meeting"


_KINDS = {
    Measure.LAUNCHED: EventKind.STRIKE,
    Measure.INTERCEPTED: EventKind.STRIKE,
    Measure.SUPPRESSED: EventKind.STRIKE,
    Measure.HIT: EventKind.STRIKE,
    Measure.PLACES_HIT: EventKind.STRIKE,
    Measure.PLACES_DEBRIS: EventKind.STRIKE,
    Measure.KILLED: EventKind.CASUALTIES,
    Measure.INJURED: EventKind.CASUALTIES,
    Measure.MISSING: EventKind.CASUALTIES,
    Measure.RESCUED_EVACUATED: EventKind.CASUALTIES,
    Measure.DAMAGED: EventKind.CASUALTIES,
    Measure.WITHOUT_POWER: EventKind.OUTAGE,
    Measure.WITHOUT_HEAT: EventKind.OUTAGE,
    Measure.WITHOUT_WATER: EventKind.OUTAGE,
    Measure.POWER_LOST: EventKind.OUTAGE,
    Measure.OUTAGE_HOURS: EventKind.OUTAGE,
}
#: Figures of these measures speak of an event, unless they are running totals or of no day.
EVENT_MEASURES = frozenset(_KINDS)
#: Measures whose side is the one that defends itself; all others name the one that acts or loses.
_DEFENCE = frozenset({Measure.INTERCEPTED, Measure.SUPPRESSED})
#: Who is struck by whom, for measures that name the one and mean the other.
OPPONENT = {"russia": "ukraine", "ukraine": "russia"}

#: Fewer hashes make a document's fingerprint than it has sequences; the smallest ones, the same in every copy.
FINGERPRINTS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One kind of thing on one day at one place: claims with one slot speak of one event, unless a person differs.

    ``place`` is a code without dashes, so that a region's begins with its country's; "" where none is known. ``side``
    is the country struck, or that lost. ``names`` are the facility, or the parties of a meeting.
    """

    kind: EventKind
    day: date
    place: str = ""
    side: str = ""
    names: tuple[str, ...] = ()


def slot_of(report: Report) -> Slot | None:
    """The slot of a report; ``None`` where it speaks of no event: running totals, positions, forecasts, no day."""
    claim, record = report.claim, report.claim.record
    day = day_of(report)
    if day is None:
        return None
    match record:
        case Figure():
            kind = _KINDS.get(record.measure)
            if kind is None or record.cumulative:
                return None
            place = "" if kind is EventKind.STRIKE else place_key(claim)
            return Slot(kind=kind, day=day, place=place, side=_struck(record))
        case Status():
            if record.what is What.SUPPLY:
                return Slot(kind=EventKind.OUTAGE, day=day, place=place_key(claim))
            return Slot(kind=EventKind.PLANT, day=day, names=(_plain(facility_key(claim)),))
        case Talks():
            return Slot(kind=EventKind.MEETING, day=day, names=tuple(sorted(map(_plain, record.parties))))
    return None


def keys_of(report: Report) -> tuple[str, ...]:
    """The keys of a report: its kind with its own day and the next, so that neighbouring days meet."""
    slot = slot_of(report)
    return keys_of_slot(slot) if slot else ()


@lru_cache(maxsize=4096)
def keys_of_slot(slot: Slot) -> tuple[str, ...]:
    """The keys of all reports of a slot."""
    # Places and sides are left to the comparison: reports name them at different depths or not at all.
    names = slot.names or ("",)
    days = (slot.day, slot.day + timedelta(days=1))
    return tuple(f"{slot.kind}|{day.isoformat()}|{name}" for day in days for name in names)


def day_of_key(key: str) -> date:
    """The day that a key files claims under."""
    return date.fromisoformat(key.split("|")[1])


def keys_with(published: Mapping[str, datetime | None]) -> Callable[[Claim], tuple[str, ...]]:
    """`keys_of` for the claims of documents whose times of publication are given by their ids."""
    return lambda claim: keys_of(Report(claim=claim, published_at=published.get(claim.document)))


def document_keys(document: Document) -> tuple[str, ...]:
    """The keys of a text by which its copies are found: the smallest hashes of its word sequences."""
    import numpy as np

    from crossfoot.link.shingles import shingle

    hashes = np.unique(shingle([document]).hashes)[:FINGERPRINTS]
    return tuple(f"{value:016x}" for value in hashes.tolist())


def day_of(report: Report) -> date | None:
    """The day a report speaks of: as it says, else the end of its window, else the day it was published.

    A toll without a day or a window speaks of none: that of a war, of a month, or of a time the text does not settle.
    What was launched in a week is compared on the day it is told.
    """
    claim = report.claim
    if claim.date:
        return claim.date
    if claim.window:
        return claim.window.end.date()
    if isinstance(claim.record, Figure) and _KINDS.get(claim.record.measure) is EventKind.CASUALTIES:
        return None
    return report.published_at.date() if report.published_at else None


def place_key(claim: Claim) -> str:
    """The code of a claim's place without dashes, else its name in lower case, else ""."""
    return place_key_of(claim.place)


def place_key_of(place: Place | None) -> str:
    """`place_key` of a place itself."""
    if place is None:
        return ""
    return place.code.replace("-", "") if place.code else "~" + _plain(place.text)


def _struck(record: Figure) -> str:
    side = record.side or ""
    attack = _KINDS[record.measure] is EventKind.STRIKE and record.measure not in _DEFENCE
    return OPPONENT.get(side, "") if attack else side


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
