"""Points of a series as checks compare them, and findings about them."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

from crossfoot.check.check import SeriesInput
from crossfoot.check.readings import Reading, exactly, reading_of
from crossfoot.model.finding import Evidence, Finding, Severity, finding_id
from crossfoot.model.series import Point, Series

DAY = timedelta(days=1)

#: The unit of a series whose values are ordinals: "the eleventh loss of off-site power".
ORDINAL = "ordinal"


def reading(point: Point, series: Series) -> Reading:
    """What a point's value can be; an ordinal is never rounded."""
    return reading_of(point.bound, None if series.unit == ORDINAL else series.unit)


def steps(series: Series) -> tuple[tuple[Point, Point], ...]:
    """Neighbouring points that may be compared: one definition, the later one at least a day after."""
    return tuple(
        (before, point)
        for before, point in pairwise(series.points)
        if before.date < point.date and not is_redefined(before, point)
    )


def is_redefined(before: Point, point: Point) -> bool:
    """Whether both points name their definition and these differ."""
    return before.definition != point.definition and None not in (before.definition, point.definition)


def are_of_other_speakers(history: SeriesInput, before: Point, point: Point) -> bool:
    """Whether it is known who states both points, and nobody states both: each may count by means of their own."""
    said = {
        claim.id: claim.attribution.register or claim.attribution.speaker
        for claim in history.claims
        if claim.attribution.speaker
    }
    first, second = ({said[name] for name in one.claims if name in said} for one in (before, point))
    return bool(first and second) and first.isdisjoint(second)


def moved(before: Point, point: Point) -> Decimal:
    """By how much the value rose from one point to the next."""
    return point.bound.best - before.bound.best


def step(before: Point, point: Point, series: Series) -> Reading:
    """What the change of a running total can be. Two totals with one hedge ("about" both) differ by their numbers."""
    if before.bound.hedge is point.bound.hedge and series.unit is None:
        return exactly(moved(before, point))
    return reading(point, series) - reading(before, series)


def gap(before: Point, point: Point, series: Series) -> Reading:
    """What the change of a running total can be beyond its stated "+n"; the latter has to be stated."""
    change = exactly(Decimal(0)) if point.change is None else reading_of(point.change, series.unit)
    return step(before, point, series) - change


def falls_back_to(series: Series, at: int) -> Point | None:
    """The earlier point whose exact value a fallen running total repeats before it rises again; ``None`` for none.

    A total that stays down was corrected, whatever value it fell to.
    """
    points = series.points
    value = points[at].bound
    recovers = at + 1 == len(points) or points[at + 1].bound.best >= points[at - 1].bound.best
    if not series.cumulative or value.best >= points[at - 1].bound.best or not recovers:
        return None
    # A running total that fell further back than a month is no stale copy.
    for earlier in reversed(points[max(0, at - 31) : at - 1]):
        if earlier.bound == value:
            return earlier
    return None


def finding_on(
    check: str,
    severity: Severity,
    history: SeriesInput,
    points: tuple[Point, ...],
    message: str,
    computation: str,
    *,
    proposal: str | None = None,
    reasons: tuple[str, ...] = (),
) -> Finding:
    """A finding about points of a series. It cites those of their claims that are at hand.

    Its id depends on the series and the sum alone, so that it is the same with and without the claims.
    """
    named = {name for point in points for name in point.claims}
    return Finding(
        id=finding_id(check, (), f"{history.series.name}: {computation}"),
        check=check,
        severity=severity,
        message=f"{history.series.name}: {message}",
        computation=computation,
        evidence=tuple(
            Evidence(claim=claim.id, document=claim.document, span=claim.span)
            for claim in history.claims
            if claim.id in named
        ),
        proposal=proposal,
        reasons=reasons,
        series=history.series.name,
    )
