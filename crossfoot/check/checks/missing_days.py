"""Days without a value: silence is not zero.

What it finds:
    Gaps in a daily series, each with its days. In a series per period nothing is known of them; in a running total only
    their sum is.
Why it matters:
    A missing night that counts as zero lowers every mean and makes a trend.
Example:
    Values for 3 and 6 May only: 4 and 5 May are missing, and are not zero.
Not a finding:
    A stated zero; series that are not daily (most steps are longer than a day).
Units:
    Days.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from statistics import median

from crossfoot.check.check import Check, SeriesInput, page_of
from crossfoot.check.points import DAY, finding_on
from crossfoot.model.finding import Finding, Severity

NAME = "missing-days"


def find_in_series(history: SeriesInput) -> Iterable[Finding]:
    """Gaps of a daily series."""
    points = history.series.points
    steps = [(later.date - earlier.date).days for earlier, later in pairwise(points)]
    if not steps or median(steps) > 1 or history.series.unit == "ordinal":
        return
    for earlier, later in pairwise(points):
        days = (later.date - earlier.date).days - 1
        if days < 1:
            continue
        first, last = earlier.date + DAY, later.date - DAY
        which = str(first) if days == 1 else f"{first} to {last}"
        yield finding_on(
            NAME,
            Severity.NOTE,
            history,
            (earlier, later),
            f"{which}: {days} {'day is' if days == 1 else 'days are'} missing, which is not zero.",
            f"{which}: {days} missing",
            reasons=("nothing may have been published", "nothing may have happened"),
        )


MISSING_DAYS = Check(name=NAME, page=page_of(__doc__), series=find_in_series)
