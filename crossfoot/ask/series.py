"""The series of the book: kept points where there are some, else the claims themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import chain

from crossfoot.ask.events import repeats_in
from crossfoot.ask.repeats import Repeats
from crossfoot.ledger import query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.query import ClaimFilter
from crossfoot.ledger.store import Ledger
from crossfoot.model.claim import Claim
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.report import Report
from crossfoot.model.series import Point, Series
from crossfoot.track.every import COUNTED, subjects_counting, track_every_series
from crossfoot.track.subjects import SUBJECTS

#: Days whose claims are held in memory at once.
DAYS_AT_ONCE = 31


def track_days(ledger: Ledger, days: Iterable[date]) -> dict[str, list[Point]]:
    """The points that every series has on these days, worked out from the claims as they stand."""
    points: dict[str, list[Point]] = defaultdict(list)
    repeats = repeats_in(ledger)
    for first, last in _stretches(days):
        for name, series in track_every_series(_reports(ledger, first, last, repeats)).items():
            points[name] += series.points
    return points


def names_touched(ledger: Ledger, after: int) -> frozenset[str]:
    """The kept series that count anything that was added or ended after line ``after``."""
    subjects = subjects_counting(query.changed_measures(ledger, after))
    return frozenset(name for name in named_series(ledger) if name.partition(":")[0] in subjects)


def get_series(
    ledger: Ledger, name: str, *, as_of: date | None = None, since: date | None = None, until: date | None = None
) -> Series:
    """A kept series; with ``as_of`` as it was known at the end of that day (UTC).

    Raises:
        NotInLedger: no series of this name has a point.
    """
    subject = SUBJECTS.get(name.partition(":")[0])
    vintage = query.vintage_at(ledger, datetime.combine(as_of, time.max, UTC)) if as_of else None
    points = query.get_points(ledger, name, since=since, until=until, vintage=vintage)
    if subject is None or not (points or query.kept_days(ledger, name)):
        raise NotInLedger(f"{ledger.path}: no series {name} has a value")
    return Series(name=name, points=points, unit=subject.unit, cumulative=subject.cumulative)


def named_series(ledger: Ledger, subject: str | None = None) -> tuple[str, ...]:
    """The names of all series that were ever kept, or of those of one subject."""
    kept = query.kept_series(ledger, subject or "")
    return tuple(name for name in kept if name.partition(":")[0] in ({subject} if subject else SUBJECTS))


def find_name(ledger: Ledger, subject: str) -> str | None:
    """The series of a subject; where several countries have one, that with the most days."""
    names = named_series(ledger, subject)
    return max(names, key=lambda name: (query.kept_days(ledger, name), name), default=None)


def claims_behind(ledger: Ledger, series: Series) -> tuple[Claim, ...]:
    """One claim behind each point, for findings to cite."""
    first = [point.claims[0] for point in series.points if point.claims]
    return tuple(line.claim for line in query.find_claims_by_id(ledger, first))


def reports_of(ledger: Ledger, where: ClaimFilter, *, as_of: date | None = None) -> Iterator[Report]:
    """The claims that fit as reports; with ``as_of`` as the book stood at the end of that day (UTC)."""
    vintage = query.vintage_at(ledger, datetime.combine(as_of, time.max, UTC)) if as_of else None
    return (line.report for line in query.find_claims(ledger, where, vintage=vintage))


def wave_reports(ledger: Ledger, *, as_of: date | None = None) -> Iterator[Report]:
    """The figures that waves are made of: launched, intercepted, suppressed."""
    measures = (Measure.LAUNCHED, Measure.INTERCEPTED, Measure.SUPPRESSED)
    return chain.from_iterable(
        reports_of(ledger, ClaimFilter(measure=measure.value), as_of=as_of) for measure in measures
    )


def _reports(ledger: Ledger, first: date, last: date, repeats: Repeats) -> list[Report]:
    """The figures of some days that a series counts, with the dispatches that articles of one day carry."""
    by_day: dict[date, list[Report]] = defaultdict(list)
    for line in query.find_claims(ledger, ClaimFilter(kind="figure", since=first, until=last)):
        if line.claim.date and isinstance(line.claim.record, Figure) and line.claim.record.measure in COUNTED:
            by_day[line.claim.date].append(line.report)
    found: list[Report] = []
    for reports in by_day.values():
        dispatches = repeats.dispatches(reports)
        found += [replace(report, dispatch=dispatches.get(report.claim.document)) for report in reports]
    return found


def _stretches(days: Iterable[date]) -> Iterator[tuple[date, date]]:
    """Days as stretches without a gap, none longer than `DAYS_AT_ONCE`."""
    first = last = None
    for day in sorted(set(days)):
        if first is None or last is None or (day - last).days > 1 or (day - first).days >= DAYS_AT_ONCE:
            if first is not None and last is not None:
                yield first, last
            first = day
        last = day
    if first is not None and last is not None:
        yield first, last
