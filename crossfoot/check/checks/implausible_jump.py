"""A value lies far outside what the series so far would let expect.

What it finds:
    A value above all of the last 90 values (at least 30) and above their 99.9 % predictive interval, worked out on
    log(1 + value) as a normal sample with unknown mean and spread: mean +- t * s * sqrt(1 + 1/n). In a running total
    the daily steps are judged.
Why it matters:
    A slip by a factor of ten looks like a record.
Example:
    Nights between 40 and 110, then 870: it could be 87 with a factor of ten.
Not a finding:
    A night of none or few after busy ones: silence has many causes. Days after a gap. Series with a mean below 5, whose
    bursts no such interval describes.
Units:
    Those of the series, per period.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable
from decimal import Decimal
from math import exp, log1p, sqrt
from statistics import NormalDist, fmean, stdev

from crossfoot.check.check import Check, SeriesInput, page_of
from crossfoot.check.findings import could_be, digits
from crossfoot.check.points import DAY, finding_on, moved, steps
from crossfoot.check.slips import SlipKind, slips_into
from crossfoot.model.bound import Interval
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.series import Point, Series

NAME = "implausible-jump"

WINDOW = 90
FEWEST = 30
SMALLEST_MEAN = 5
TWO_SIDED = 0.999


def find_in_series(history: SeriesInput) -> Iterable[Finding]:
    """Values above the predictive interval of those before them and above all of these."""
    past: deque[float] = deque(maxlen=WINDOW)
    for point, value in _values(history.series):
        if len(past) >= FEWEST and fmean(past) >= SMALLEST_MEAN and value > max(past):
            highest = limit(past)
            if value > highest:
                yield _finding(history, point, value, highest)
        if value >= 0:
            past.append(float(value))


def _values(series: Series) -> Iterable[tuple[Point, Decimal]]:
    if series.unit == "ordinal":
        return []
    if series.cumulative:
        return [(point, moved(before, point)) for before, point in steps(series) if point.date - before.date == DAY]
    return [(point, point.bound.best) for point in series.points]


def limit(past: Collection[float]) -> Decimal:
    """The upper end of the predictive interval for one more value."""
    logs = [log1p(value) for value in past]
    spread = max(stdev(logs), 0.05) * sqrt(1 + 1 / len(logs))
    return Decimal(exp(fmean(logs) + t_quantile((1 + TWO_SIDED) / 2, len(logs) - 1) * spread) - 1)


def t_quantile(probability: float, freedom: int) -> float:
    """The quantile of Student's t by Hill's expansion in 1/freedom (within 0.1 % from 29 degrees of freedom on)."""
    z = NormalDist().inv_cdf(probability)
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3


def _finding(history: SeriesInput, point: Point, value: Decimal, highest: Decimal) -> Finding:
    slips = slips_into(value, Interval(low=Decimal(1), high=highest))
    usual = tuple(slip for slip in slips if slip.kind in (SlipKind.TEN, SlipKind.REPEATED))
    return finding_on(
        NAME,
        Severity.DOUBT,
        history,
        (point,),
        f"{digits(value)} on {point.date} is unlikely after the values so far, of which 99.9 % would stay below "
        f"{digits(highest.quantize(Decimal(1)))}.",
        f"{digits(value)} > {digits(highest.quantize(Decimal(1)))}",
        proposal=could_be(usual),
        reasons=("records happen", "the value may cover several days"),
    )


IMPLAUSIBLE_JUMP = Check(name=NAME, page=page_of(__doc__), series=find_in_series)
