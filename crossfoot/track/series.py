"""From claims to a series: one value a day, as known on a date.

What a document says of one day is one statement, its rows summed. Of the statements of a day, those of a few of its
hours, repeats of one dispatch and older ones of the same speaker fall away; the value that most of the rest state is
taken, the newest among equals.
A day that nobody speaks of has no point: silence is not zero.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim
from crossfoot.model.measure import Measure, is_kind_of
from crossfoot.model.records.figure import Figure
from crossfoot.model.report import Report
from crossfoot.model.series import Point, Series
from crossfoot.model.when import Window
from crossfoot.track.country import ATTACKS
from crossfoot.track.definition import definition_on
from crossfoot.track.subjects import Subject

#: How long a figure speaks of that states no hours: what is reported by day is mostly a night's.
_NIGHT = timedelta(hours=12)
#: Hours compare where they are so much of the longest, as `crossfoot.link.compare` has it.
_MOST = 0.7
#: What the definitions of `crossfoot.track.definition` are about.
_DEFINED = frozenset({Measure.INTERCEPTED, Measure.SUPPRESSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which claims enter a series.

    ``as_of``: only what the ledger had recorded by then. ``country``: the country struck, or that lost, as sides are
    written; ``place``: the code of the place, ``None`` for a whole country. ``speaker``: only what this speaker says.
    """

    as_of: datetime | None = None
    country: str | None = None
    place: str | None = None
    speaker: str | None = None
    model: str | None = None


EVERYTHING = Choice()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Statement:
    """What one document says of one day."""

    bound: Bound
    claims: tuple[str, ...]
    voice: str | None
    dispatch: str
    at: datetime
    recorded_at: datetime | None
    window: Window | None


def track_series(reports: Iterable[Report], subject: Subject, choice: Choice = EVERYTHING) -> Series:
    """The series of ``subject`` over the reports that ``choice`` lets in.

    The points of a running total carry the change stated for the same day, where one is.
    """
    by_day: dict[date, dict[str, list[Report]]] = defaultdict(lambda: defaultdict(list))
    every = list(reports)
    known = (report for report in every if _belongs(report, subject, choice))
    for report in sorted(known, key=lambda report: report.claim.id):
        by_day[report.claim.date or date.min][report.claim.document].append(report)
    changes = _changes(every, subject, choice) if by_day else {}
    defined = _DEFINED.issuperset(subject.measures) and choice.country in (None, "ukraine")
    points = []
    for day, documents in sorted(by_day.items()):
        statements = [_statement(together, subject) for _, together in sorted(documents.items())]
        bound, claims, recorded_at, window = _agreed(statements)
        definition = definition_on(subject.object, day) if defined else None
        points.append(
            Point(
                date=day,
                bound=bound,
                claims=claims,
                recorded_at=recorded_at,
                definition=definition.value if definition else None,
                change=changes.get(day),
                window=window,
            )
        )
    return Series(name=subject.name, points=tuple(points), unit=subject.unit, cumulative=subject.cumulative)


def missing_days(series: Series) -> tuple[date, ...]:
    """The days between the first and the last point that have none."""
    if not series.points:
        return ()
    known = {point.date for point in series.points}
    first, last = series.points[0].date, series.points[-1].date
    days = (first + timedelta(days=number) for number in range((last - first).days))
    return tuple(day for day in days if day not in known)


def per_period(series: Series) -> Series:
    """A running total as changes from point to point; a change over a gap stands on the later day.

    Where a total falls the change is negative: a correction, kept as it is.
    """
    if not series.cumulative:
        return series
    points = []
    for earlier, later in zip(series.points, series.points[1:], strict=False):
        hedged = earlier.bound.hedge is not Hedge.EXACT or later.bound.hedge is not Hedge.EXACT
        points.append(
            Point(
                date=later.date,
                bound=Bound(
                    low=later.bound.low - earlier.bound.high,
                    high=later.bound.high - earlier.bound.low,
                    hedge=Hedge.ABOUT if hedged else Hedge.EXACT,
                ),
                claims=earlier.claims + later.claims,
                recorded_at=later.recorded_at,
                definition=later.definition,
            )
        )
    return Series(name=series.name, points=tuple(points), unit=series.unit, cumulative=False)


def _changes(reports: Sequence[Report], subject: Subject, choice: Choice) -> dict[date, Bound]:
    if not subject.cumulative:
        return {}
    return {
        point.date: point.bound for point in track_series(reports, replace(subject, cumulative=False), choice).points
    }


def _belongs(report: Report, subject: Subject, choice: Choice) -> bool:
    claim, record = report.claim, report.claim.record
    if not isinstance(record, Figure) or claim.date is None or record.measure not in subject.measures:
        return False
    of_subject = (
        record.cumulative == subject.cumulative
        and record.subset == subject.subset
        and (record.unit == subject.unit or any(record.unit == unit for unit, _ in subject.scale))
        and (subject.object is None or is_kind_of(record.object, subject.object))
    )
    if not of_subject or (choice.as_of and report.recorded_at and report.recorded_at > choice.as_of):
        return False
    if choice.country and record.side and (record.side == choice.country) == (record.measure in ATTACKS):
        return False
    if choice.speaker and claim.attribution.speaker != choice.speaker:
        return False
    if choice.model and choice.model not in record.model:
        return False
    if choice.place:
        return claim.place is not None and claim.place.code == choice.place
    return of_whole_country(claim)


def of_whole_country(claim: Claim) -> bool:
    """Whether a claim names no place within a country."""
    code = claim.place.code if claim.place else None
    return claim.place is None or (code is not None and "-" not in code)


def _statement(reports: Sequence[Report], subject: Subject) -> _Statement:
    first = reports[0]
    low = high = Decimal(0)
    hedges, claims, windows = set(), [], []
    for measure in subject.measures:
        for claim in _summands([report.claim for report in reports], measure, subject.object):
            bound = _figure(claim).bound
            scale = dict(subject.scale).get(_figure(claim).unit or "", Decimal(1))
            low, high = low + bound.low * scale, high + bound.high * scale
            hedges.add(bound.hedge)
            claims.append(claim.id)
            windows += [claim.window] if claim.window else []
    hedges.discard(Hedge.EXACT)
    hedge = Hedge.EXACT if not hedges else hedges.pop() if len(hedges) == 1 else Hedge.ABOUT
    return _Statement(
        bound=Bound(low=low, high=high, hedge=hedge),
        claims=tuple(claims),
        voice=first.claim.attribution.register or first.claim.attribution.speaker or first.outlet,
        dispatch=first.dispatch or first.claim.document,
        at=max(report.known_at for report in reports),
        recorded_at=max((report.recorded_at for report in reports if report.recorded_at), default=None),
        window=_around(windows),
    )


def _around(windows: Sequence[Window]) -> Window | None:
    """From the first beginning to the last end."""
    if not windows:
        return None
    return Window(
        start=min((window.start for window in windows), key=_moment),
        end=max((window.end for window in windows), key=_moment),
    )


def _moment(time: datetime) -> tuple[datetime, str]:
    # One moment in two zones: the same one is shown in whatever order the claims came.
    return time, time.isoformat()


def _summands(claims: Sequence[Claim], measure: Measure, thing: str | None) -> list[Claim]:
    """The claims of one document and day that add up to its statement: the total where one is stated, else parts.

    A figure that restates another (same kind, model and number) counts once, and of overlapping windows the longer.
    """
    figures = [claim for claim in claims if _figure(claim).measure is measure]
    if len(figures) < 2:
        return figures
    ids = {claim.id for claim in figures}
    whole = [claim for claim in figures if _figure(claim).part_of not in ids]
    plain = [claim for claim in whole if _figure(claim).object == thing and not _figure(claim).model]
    parts = [claim for claim in _without_overlaps(whole) if claim not in plain]
    total = max(plain, key=lambda claim: (_figure(claim).bound.high, claim.span.start, claim.id), default=None)
    if total is None:
        return parts
    listed = sum(_figure(claim).bound.low for claim in parts)
    return _without_overlaps(plain) if _figure(total).bound.high >= listed else _without_overlaps(whole)


def _without_overlaps(claims: Sequence[Claim]) -> list[Claim]:
    kept: list[Claim] = []
    for claim in sorted(claims, key=lambda claim: (-_hours(claim), -claim.span.start, claim.id)):
        kind = (_figure(claim).object, _figure(claim).model)
        if not any((_figure(other).object, _figure(other).model) == kind and _overlap(claim, other) for other in kept):
            kept.append(claim)
    return sorted(kept, key=lambda claim: (claim.span.start, claim.id))


def _overlap(one: Claim, other: Claim) -> bool:
    if one.window is None or other.window is None:
        return True
    return one.window.start < other.window.end and other.window.start < one.window.end


def _hours(claim: Claim) -> float:
    return _length(claim.window) / timedelta(hours=1) if claim.window else 0.0


def _length(window: Window) -> timedelta:
    return window.end - window.start


def _agreed(
    statements: Sequence[_Statement],
) -> tuple[Bound, tuple[str, ...], datetime | None, Window | None]:
    """The bound most independent statements share, the claims behind it, when it was first recorded, its window."""
    newest: dict[str, _Statement] = {}
    for statement in sorted(_of_most_hours(statements), key=lambda statement: (statement.at, statement.claims)):
        newest[statement.voice or statement.dispatch] = statement
    by_dispatch = {statement.dispatch: statement for statement in newest.values()}
    standing = list(by_dispatch.values())
    exact = [statement for statement in standing if statement.bound.hedge is Hedge.EXACT] or standing
    votes = Counter(statement.bound for statement in exact)
    chosen = max(exact, key=lambda statement: (votes[statement.bound], statement.at, statement.claims)).bound
    behind = [statement for statement in statements if statement.bound == chosen]
    recorded = [statement.recorded_at for statement in behind if statement.recorded_at]
    told = [statement for statement in behind if statement.window]
    return (
        chosen,
        tuple(dict.fromkeys(claim for statement in behind for claim in statement.claims)),
        min(recorded, default=None),
        max(told, key=lambda statement: (statement.at, statement.claims)).window if told else None,
    )


def _of_most_hours(statements: Sequence[_Statement]) -> list[_Statement]:
    """The statements that speak of most of the hours that any of them does: three hours are not the day's figure."""
    if all(one.window is None for one in statements):
        return list(statements)
    hours = [_length(one.window) if one.window else _NIGHT for one in statements]
    return [one for one, own in zip(statements, hours, strict=True) if own >= _MOST * max(hours)]


def _figure(claim: Claim) -> Figure:
    assert isinstance(claim.record, Figure), "only figures enter a series"
    return claim.record
