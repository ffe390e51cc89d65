"""A running total falls without a correction.

What it finds:
    A cumulative figure below the one of the day before, with no change of definition, no stated negative change and no
    fall back to an exact earlier value (that is a stale figure).
Why it matters:
    What was counted stays counted. A fall is a correction that should be said, a slip, or another count.
Example:
    1204, 1231, 1148, 1264: the third total is below the second; it could be 1248 with a wrong digit.
Not a finding:
    A fall that the report states as a correction ("-3"), and values whose hedges leave room. Totals of two speakers are
    only noted: each may count by means of their own.
Units:
    Those of the series.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from crossfoot.check.check import Check, SeriesInput, page_of
from crossfoot.check.findings import could_be, digits
from crossfoot.check.points import are_of_other_speakers, falls_back_to, finding_on, is_redefined, moved, step
from crossfoot.check.readings import exactly
from crossfoot.check.slips import Slip, slips_into
from crossfoot.model.bound import Interval
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.series import Point

NAME = "total-fell"


def find_in_series(history: SeriesInput) -> Iterable[Finding]:
    """Falls of a running total."""
    series = history.series
    if not series.cumulative or series.unit == "ordinal":
        return
    for at in range(1, len(series.points)):
        before, point = series.points[at - 1], series.points[at]
        fell = exactly(Decimal(0)).exceeds(step(before, point, series)) is not None
        if fell and falls_back_to(series, at) is None:
            following = series.points[at + 1] if at + 1 < len(series.points) else None
            yield _finding(history, before, point, following)


def _finding(history: SeriesInput, before: Point, point: Point, following: Point | None) -> Finding:
    fall = -moved(before, point)
    corrected = point.change is not None and point.change.best == -fall
    redefined = is_redefined(before, point)
    others = are_of_other_speakers(history, before, point)
    recovers = following is not None and following.bound.best >= before.bound.best
    slips: tuple[Slip, ...] = ()
    if recovers and following is not None:
        slips = slips_into(point.bound.best, Interval(low=before.bound.best, high=following.bound.best))
    why = "as the report says" if corrected else "with another definition" if redefined else "without a correction"
    why = "as another speaker counts" if others and not (corrected or redefined) else why
    return finding_on(
        NAME,
        Severity.NOTE if corrected or redefined or others else Severity.DOUBT,
        history,
        (before, point),
        f"the running total falls by {digits(fall)} on {point.date}, {why}.",
        f"{digits(before.bound.best)} on {before.date}, {digits(point.bound.best)} on {point.date}",
        proposal=could_be(slips),
        reasons=("the count may have been corrected", "cases may have been moved to another category"),
    )


TOTAL_FELL = Check(name=NAME, page=page_of(__doc__), series=find_in_series)
