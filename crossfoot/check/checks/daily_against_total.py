"""The stated "+n" is not the change in the running total.

What it finds:
    A day whose stated change differs from the step of the running total, with its cause where the numbers show one:
    backlog (the report says how many are of earlier days), lag (the next day's gap cancels it), two days (the "+n" is
    the step of this day and the one before), typing slip (of the "+n", or of a total that the next day leaves again),
    rebased (the total moved for good), or unexplained (the last day known).
Why it matters:
    Daily and cumulative counts are used side by side. Which one was changed decides every rate made of them.
Example:
    Total 1204, then 1231 with "+25": 27 against 25. The next day's "+30" beside 1259 is 28: together they agree, a lag.
Not a finding:
    Days without a stated change, and days after a gap in the series.
Units:
    Those of the series, per day.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from crossfoot.check.check import Check, SeriesInput, page_of
from crossfoot.check.findings import could_be, digits
from crossfoot.check.points import DAY, finding_on, gap, is_redefined, moved
from crossfoot.check.readings import exactly, reading_of
from crossfoot.check.slips import Slip, SlipKind, slips_between
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.series import Series

NAME = "daily-against-total"

#: A single digit in place of another explains any small gap, so only from here on is it offered.
SMALLEST_SLIP = 10


class Cause(StrEnum):
    """Why the stated change and the step of the total differ, as far as the numbers tell."""

    BACKLOG = "backlog: the step includes cases of earlier days, as the report says"
    LAG = "lag: the next day's gap cancels it"
    LAGGED = "lag: it cancels the gap of the day before"
    TWO_DAYS = "two days: the stated change covers the day before too"
    SLIP_IN_TOTAL = "typing slip: the next total leaves this one again"
    SLIP_IN_CHANGE = "typing slip: in the stated change"
    REBASED = "rebased: the total moved for good"
    UNEXPLAINED = "unexplained: no later day shows the cause"


#: Causes that leave nothing open.
HARMLESS = frozenset({Cause.BACKLOG, Cause.LAG, Cause.LAGGED})


def find_in_series(history: SeriesInput) -> Iterable[Finding]:
    """Days whose stated change and step differ, each with its cause."""
    series = history.series
    points = series.points
    for at in range(1, len(points)):
        if not _is_step(series, at) or gap(points[at - 1], points[at], series).clash(exactly(Decimal(0))) is None:
            continue
        cause, slips = _cause(series, at)
        yield _finding(history, at, cause, slips)


def _is_step(series: Series, at: int) -> bool:
    """Whether the point has a stated change and follows the one before by a day, with one definition."""
    if not series.cumulative or not 0 < at < len(series.points):
        return False
    before, point = series.points[at - 1], series.points[at]
    return point.change is not None and point.date - before.date == DAY and not is_redefined(before, point)


def _gap(series: Series, at: int) -> Decimal | None:
    """The step beyond the stated change, as a number; ``None`` where a day is missing or says no change."""
    if not _is_step(series, at):
        return None
    before, point = series.points[at - 1], series.points[at]
    return moved(before, point) - point.change.best if point.change is not None else None


def _cause(series: Series, at: int) -> tuple[Cause, tuple[Slip, ...]]:
    here, after, prior = (_gap(series, day) for day in (at, at + 1, at - 1))
    before, point = series.points[at - 1], series.points[at]
    assert here is not None and point.change is not None, "only days with a stated change are asked"
    step, change = moved(before, point), point.change.best
    backlog = reading_of(point.backlog, series.unit) if point.backlog is not None else None
    if backlog is not None and gap(before, point, series).clash(backlog) is None:
        return Cause.BACKLOG, ()
    if after == -here:
        slips = slips_between(point.bound.best, point.bound.best - here)
        is_slip = bool({slip.kind for slip in slips} - {SlipKind.WRONG}) and step < 0
        return (Cause.SLIP_IN_TOTAL, slips) if is_slip else (Cause.LAG, ())
    if prior == -here:
        return Cause.LAGGED, ()
    if at >= 2 and _covers_two_days(series, at, change):
        return Cause.TWO_DAYS, ()
    if step > 0 and change >= SMALLEST_SLIP:
        slips = tuple(slip for slip in slips_between(change, step) if slip.kind is not SlipKind.WRONG)
        if slips:
            return Cause.SLIP_IN_CHANGE, slips
    return (Cause.UNEXPLAINED if after is None else Cause.REBASED), ()


def _covers_two_days(series: Series, at: int, change: Decimal) -> bool:
    first, _, point = series.points[at - 2 : at + 1]
    return point.date - first.date == 2 * DAY and moved(first, point) == change != 0


def _finding(history: SeriesInput, at: int, cause: Cause, slips: tuple[Slip, ...]) -> Finding:
    before, point = history.series.points[at - 1], history.series.points[at]
    assert point.change is not None, "only days with a stated change are asked"
    step, change = digits(moved(before, point)), digits(point.change.best)
    return finding_on(
        NAME,
        Severity.NOTE if cause in HARMLESS else Severity.DOUBT,
        history,
        (before, point),
        f'the total moves by {step} on {point.date}, the stated change is "{int(point.change.best):+d}"; {cause}.',
        f"{digits(point.bound.best)} - {digits(before.bound.best)} = {step}, not {change}",
        proposal=could_be(slips),
        reasons=("the total may have been corrected", "the day may end at another hour for the two"),
    )


DAILY_AGAINST_TOTAL = Check(name=NAME, page=page_of(__doc__), series=find_in_series)
