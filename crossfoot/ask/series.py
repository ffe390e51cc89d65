"""The series of the book: points kept by day, and the claims themselves where those lag behind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, tzinfo

from crossfoot.ask.events import repeats_in
from crossfoot.ask.progress import linked_until
from crossfoot.ask.repeats import Repeats
from crossfoot.ask.reports import Reports
from crossfoot.ledger import query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.query import ClaimFilter
from crossfoot.ledger.store import Ledger
from crossfoot.model.claim import Claim
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.report import Report
from crossfoot.model.series import Point, Series
from crossfoot.track.country import country_of
from crossfoot.track.every import COUNTED, subjects_counting, track_every_series
from crossfoot.track.series import Choice, track_series
from crossfoot.track.subjects import SUBJECTS, Subject

#: Days whose claims are held in memory at once.
DAYS_AT_ONCE = 31
#: Any figure that some series counts.
_ANY = ClaimFilter(kind="figure")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Which of the claims of a series are wanted: those of a place (by its code), a speaker, a weapon model.

    ``without`` names documents whose claims are left out.
    """

    place: str | None = None
    speaker: str | None = None
    model: str | None = None
    without: frozenset[str] = frozenset()


#: All of them.
WHOLE = Part()


def track_days(
    ledger: Ledger,
    days: Iterable[date],
    *,
    vintage: int | None = None,
    reports: Reports | None = None,
    repeats: Repeats | None = None,
) -> dict[str, list[Point]]:
    """The points that every series has on these days, worked out from the claims as they stand, or stood at a vintage.

    ``reports`` and ``repeats`` remember claims and dispatches that were asked for before, of the book as it stands.
    """
    points: dict[str, list[Point]] = defaultdict(list)
    reports, repeats = reports or Reports(ledger), repeats or repeats_in(ledger, vintage=vintage)
    for first, last in _stretches(days):
        if vintage is None:
            of_days = _with_dispatches(reports.of_days(first, last, COUNTED), repeats)
        else:
            of_days = _reports(ledger, replace(_ANY, since=first, until=last), repeats, vintage)
        for name, series in track_every_series(of_days).items():
            points[name] += series.points
    return points


def names_touched(ledger: Ledger, after: int) -> frozenset[str]:
    """The kept series that count anything that was added or ended after line ``after``."""
    subjects = subjects_counting(query.changed_measures(ledger, after))
    return frozenset(name for name in named_series(ledger) if name.partition(":")[0] in subjects)


def get_series(
    ledger: Ledger,
    name: str,
    *,
    as_of: date | None = None,
    since: date | None = None,
    until: date | None = None,
    zone: tzinfo = UTC,
) -> Series:
    """A series; with ``as_of`` as the book knew it at the end of that day in ``zone``.

    Its kept points are taken, and for days whose claims have changed since they were kept the claims themselves.

    Raises:
        NotInLedger: no series of this name has a point.
    """
    subject, vintage = _subject(ledger, name), _vintage(ledger, as_of, zone)
    points = query.get_points(ledger, name, since=since, until=until, vintage=vintage)
    changed = query.changed_days(ledger, linked_until(ledger, vintage=vintage), vintage=vintage)
    if lagging := {day for day in changed if (since or date.min) <= day <= (until or date.max)}:
        now = track_days(ledger, lagging, vintage=vintage).get(name, [])
        kept = (point for point in points if point.date not in lagging)
        points = tuple(sorted((*kept, *(point for point in now if point.date in lagging)), key=lambda one: one.date))
    if not points and not query.kept_days(ledger, name):
        raise _no_value(ledger, name)
    return Series(name=name, points=points, unit=subject.unit, cumulative=subject.cumulative)


def get_part(
    ledger: Ledger,
    name: str,
    part: Part,
    *,
    as_of: date | None = None,
    since: date | None = None,
    until: date | None = None,
    zone: tzinfo = UTC,
) -> Series:
    """Like `get_series`, worked out from those claims alone that ``part`` lets in; of any country if none is named.

    Raises:
        NotInLedger: there is no such series, or none of the claims is let in.
    """
    subject, vintage = _subject(ledger, name), _vintage(ledger, as_of, zone)
    country = name.partition(":")[2] or None
    repeats = repeats_in(ledger, vintage=vintage)
    reports: list[Report] = []
    for measure in subject.measures:
        where = replace(_ANY, measure=measure.value, place=part.place, speaker=part.speaker, since=since, until=until)
        reports += [
            report
            for report in _reports(ledger, where, repeats, vintage)
            if country in (None, _country(report)) and report.claim.document not in part.without
        ]
    series = track_series(reports, subject, Choice(country=country, place=part.place, model=part.model))
    if not series.points:
        raise _no_value(ledger, name, " of such claims")
    return replace(series, name=name)


def as_kept(ledger: Ledger, name: str) -> Series:
    """A series as its points were kept last; the road uses it, which has just kept them."""
    subject = _subject(ledger, name)
    points = query.get_points(ledger, name)
    return Series(name=name, points=points, unit=subject.unit, cumulative=subject.cumulative)


def named_series(ledger: Ledger, subject: str | None = None) -> tuple[str, ...]:
    """The names of all series that were ever kept, or of those of one subject."""
    kept = query.kept_series(ledger, subject or "")
    return tuple(name for name in kept if name.partition(":")[0] in ({subject} if subject else SUBJECTS))


def find_name(ledger: Ledger, subject: str) -> str | None:
    """The series of a subject; where several countries have one, that with the most days."""
    names = named_series(ledger, subject)
    if not names:
        # Nothing was kept yet: what the claims themselves give.
        lagging = track_days(ledger, query.changed_days(ledger, linked_until(ledger)))
        names = tuple(sorted(name for name in lagging if name.partition(":")[0] == subject))
    return max(names, key=lambda name: (query.kept_days(ledger, name), name), default=None)


def claims_behind(ledger: Ledger, series: Series) -> tuple[Claim, ...]:
    """One claim behind each point, for findings to cite."""
    first = [point.claims[0] for point in series.points if point.claims]
    return tuple(line.claim for line in query.find_claims_by_id(ledger, first))


def reports_of(
    ledger: Ledger, where: ClaimFilter, *, as_of: date | None = None, zone: tzinfo = UTC
) -> Iterator[Report]:
    """The claims that fit as reports; with ``as_of`` as the book stood at the end of that day in ``zone``."""
    return (line.report for line in query.find_claims(ledger, where, vintage=_vintage(ledger, as_of, zone)))


def wave_reports(ledger: Ledger, country: str, *, as_of: date | None = None, zone: tzinfo = UTC) -> tuple[Report, ...]:
    """The figures that waves against a country are made of: launched, intercepted, suppressed."""
    measures = (Measure.LAUNCHED, Measure.INTERCEPTED, Measure.SUPPRESSED)
    return tuple(
        report
        for measure in measures
        for report in reports_of(ledger, replace(_ANY, measure=measure.value), as_of=as_of, zone=zone)
        if _country(report) in (country, None)
    )


def end_of(day: date, zone: tzinfo = UTC) -> datetime:
    """The last moment of a day."""
    return datetime.combine(day, time.max, zone)


def _vintage(ledger: Ledger, as_of: date | None, zone: tzinfo) -> int | None:
    return query.vintage_at(ledger, end_of(as_of, zone)) if as_of else None


def _subject(ledger: Ledger, name: str) -> Subject:
    subject = SUBJECTS.get(name.partition(":")[0])
    if subject is None:
        raise _no_value(ledger, name)
    return subject


def _no_value(ledger: Ledger, name: str, of: str = "") -> NotInLedger:
    return NotInLedger(f"{ledger.path}: no series {name} has a value{of}")


def _country(report: Report) -> str | None:
    return country_of(_figure(report))


def _measure(report: Report) -> Measure:
    return _figure(report).measure


def _figure(report: Report) -> Figure:
    assert isinstance(report.claim.record, Figure), "only figures are counted"
    return report.claim.record


def _reports(ledger: Ledger, where: ClaimFilter, repeats: Repeats, vintage: int | None) -> list[Report]:
    """The figures that a series counts, with the dispatches that articles of one day carry."""
    lines = query.find_claims(ledger, where, vintage=vintage)
    dated = (line for line in lines if line.claim.date and isinstance(line.claim.record, Figure))
    return _with_dispatches((line.report for line in dated if _measure(line.report) in COUNTED), repeats)


def _with_dispatches(reports: Iterable[Report], repeats: Repeats) -> list[Report]:
    """The reports with the dispatches that articles which speak of one day carry."""
    by_day: dict[date | None, list[Report]] = defaultdict(list)
    for report in reports:
        by_day[report.claim.date].append(report)
    return [report for together in by_day.values() for report in repeats.told(together)]


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
