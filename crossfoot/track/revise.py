"""What a later state of the book changed in an earlier point, and where definitions change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from crossfoot.model.bound import Bound
from crossfoot.model.report import Report
from crossfoot.model.series import Point, Series
from crossfoot.track.series import EVERYTHING, Choice, track_series
from crossfoot.track.subjects import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One day's value before and after; ``None`` before where the point is new, after where it was withdrawn."""

    date: date
    before: Bound | None
    after: Bound | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vintage:
    """What was known of one day from ``known_from`` on, until the next vintage."""

    known_from: datetime
    point: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """The first day of another definition: values before and after it do not compare."""

    date: date
    before: str | None
    after: str | None


def track_revisions(earlier: Series, later: Series) -> tuple[Revision, ...]:
    """The days whose value differs between two vintages of one series, in order.

    Raises:
        ValueError: the two are not the same series.
    """
    if earlier.name != later.name:
        raise ValueError(f"{earlier.name} and {later.name} are two series, not two vintages")
    before = {point.date: point for point in earlier.points}
    after = {point.date: point for point in later.points}
    revisions = []
    for day in sorted(before.keys() | after.keys()):
        old, new = before.get(day), after.get(day)
        if old is None or new is None or old.bound != new.bound:
            revisions.append(
                Revision(
                    date=day,
                    before=old.bound if old else None,
                    after=new.bound if new else None,
                    claims=(old.claims if old else ()) + (new.claims if new else ()),
                )
            )
    return tuple(revisions)


def track_vintages(
    reports: Iterable[Report], subject: Subject, day: date, choice: Choice = EVERYTHING
) -> tuple[Vintage, ...]:
    """How the value of one day developed as the book grew: a vintage for each time it changed."""
    of_day = [report for report in reports if report.claim.date == day and report.recorded_at]
    vintages: list[Vintage] = []
    for moment in sorted({report.recorded_at for report in of_day if report.recorded_at}):
        if choice.as_of and moment > choice.as_of:
            break
        points = track_series(of_day, subject, replace(choice, as_of=moment)).points
        if points and (not vintages or vintages[-1].point.bound != points[0].bound):
            vintages.append(Vintage(known_from=moment, point=points[0]))
    return tuple(vintages)


def find_breaks(series: Series) -> tuple[Break, ...]:
    """Where the definition of a series changes."""
    return tuple(
        Break(date=later.date, before=earlier.definition, after=later.definition)
        for earlier, later in zip(series.points, series.points[1:], strict=False)
        if earlier.definition != later.definition
    )
