"""A stated ordinal against our own count.

What it finds:
    In a series of occurrences with their stated ordinals ("the eleventh loss of off-site power"), one whose ordinal is
    not what counting on from the first stated one gives.
Why it matters:
    If theirs is higher, an occurrence is missing in our record; if lower, theirs leaves some out, or one of ours is no
    occurrence of its own.
Example:
    The eighth in May, one without a number in July, "the eleventh" in September: counting on from the eighth it is the
    tenth.
Not a finding:
    An occurrence with no stated ordinal: its point carries "at least 1". After a gap the count goes on from the newly
    stated ordinal, so that one missing occurrence is said once.
Units:
    Occurrences. The series has the unit "ordinal", one point for each occurrence.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from crossfoot.check.check import Check, SeriesInput, page_of
from crossfoot.check.findings import digits
from crossfoot.check.points import ORDINAL, finding_on, reading
from crossfoot.check.readings import exactly
from crossfoot.model.bound import Hedge
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.series import Point

NAME = "ordinal-count"


def find_in_series(history: SeriesInput) -> Iterable[Finding]:
    """Ordinals that our count does not bear out."""
    series = history.series
    if series.unit != ORDINAL:
        return
    anchor: tuple[int, Point] | None = None
    for at, point in enumerate(series.points):
        if anchor is not None:
            ours = anchor[1].bound.best + at - anchor[0]
            if reading(point, series).clash(exactly(ours)) is not None:
                yield _finding(history, anchor[1], point, ours)
        if point.bound.single and point.bound.hedge is Hedge.EXACT:
            anchor = (at, point)


def _finding(history: SeriesInput, anchor: Point, point: Point, ours: Decimal) -> Finding:
    theirs = point.bound.best
    why = (
        f"{digits(theirs - ours)} may be missing in our record"
        if theirs > ours
        else f"{digits(ours - theirs)} of ours may not count for them"
    )
    return finding_on(
        NAME,
        Severity.DOUBT if theirs < ours else Severity.NOTE,
        history,
        (anchor, point),
        f"number {digits(theirs)} on {point.date} is number {digits(ours)} by our count from number "
        f"{digits(anchor.bound.best)} on {anchor.date}; {why}.",
        f"stated {digits(theirs)}, counted {digits(ours)}",
        reasons=("they may count from another day", "two close ones may count as one"),
    )


ORDINAL_COUNT = Check(name=NAME, page=page_of(__doc__), series=find_in_series)
