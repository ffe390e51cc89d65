"""How many are launched: the next night, the next thirty days, the trend.

Nights that nobody reported are missing, not zero: every figure here is a mean of reported nights. For the next night
nothing tried beats the smoothed last weeks; for the next month nothing beats staying where things are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import exp, log

import numpy as np

from crossfoot.track import regress
from crossfoot.track.betabinomial import Floats
from crossfoot.track.sample import Sample

#: A reported night weighs half after this many later ones.
HALF_LIFE_NIGHTS = 20
#: Standard deviation of the smoothing kernel on the log scale.
KERNEL = 0.22
MONTH_DAYS = 30
#: Spread of the log of the next month before there are past errors of our own to read it from.
UNTRIED_SPREAD = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Launched:
    """One reported night: how many were launched, over all its windows."""

    date: date
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Change of the nightly mean in percent a 30 days, with its 95 % interval."""

    percent: float
    low: float
    high: float
    nights: int


def expect_next_night(nights: Sequence[Launched]) -> Sample:
    """The count of the next reported night: earlier counts on the log scale, smoothed, older ones fading.

    Raises:
        ValueError: no night is known.
    """
    if not nights:
        raise ValueError("no night is known: nothing to expect from")
    recent = nights[-10 * HALF_LIFE_NIGHTS :]
    logs = np.log([max(night.count, 0.5) for night in recent])
    fading = 0.5 ** (np.arange(len(recent))[::-1] / HALF_LIFE_NIGHTS)
    steps = np.linspace(-2.4, 2.4, 25)
    values = np.exp(logs[:, None] + KERNEL * steps[None, :])
    weights = fading[:, None] * np.exp(-(steps**2) / 2)[None, :]
    return Sample(values=values.ravel(), weights=weights.ravel())


def expect_month(nights: Sequence[Launched], *, draws: int = 399) -> Sample:
    """The mean a reported night over the next 30 days.

    The middle is half-way between the means of the last 30 and the last 90 days; the spread is that of the errors the
    same rule made before, on the log scale. Whether next month will exceed this one it does not know, and says so by
    a chance near one half.

    Raises:
        ValueError: no night is known.
    """
    if not nights:
        raise ValueError("no night is known: nothing to expect from")
    spread = _past_spread(nights)
    levels = (np.arange(draws) + 0.5) / draws
    values = np.exp(log(_middle(nights, nights[-1].date)) + spread * _normal_quantiles(levels))
    return Sample(values=values, weights=np.ones(draws))


def measure_trend(nights: Sequence[Launched], *, lags: int = 14) -> Trend:
    """Negative-binomial regression of the nightly count on time, errors by Newey and West.

    Raises:
        ValueError: fewer than 20 nights, or all of one day.
    """
    if len(nights) < 20:
        raise ValueError(f"a trend needs 20 nights, here are {len(nights)}")
    counts = np.array([night.count for night in nights], dtype=float)
    months = np.array([(night.date - nights[0].date).days / MONTH_DAYS for night in nights])
    design = np.column_stack([np.ones(len(nights)), months])
    start = np.array([log(max(counts.mean(), 0.5)), 0.0])
    # Dispersion by moments around a first fit; twice is enough for it to settle.
    dispersion = 0.1
    for _ in range(2):
        fitted = regress.fit(design, regress.counts(counts, dispersion), start, lags=lags)
        mean = np.exp(design @ fitted.coefficients)
        dispersion = max(float(np.mean(((counts - mean) ** 2 - mean) / mean**2)), 1e-6)
    value, low, high = regress.fit(design, regress.counts(counts, dispersion), start, lags=lags).interval(1)
    return Trend(percent=_percent(value), low=_percent(low), high=_percent(high), nights=len(nights))


def month_after(nights: Sequence[Launched], day: date) -> float | None:
    """The mean a reported night over the 30 days after ``day``; ``None`` where fewer than 20 are reported."""
    return _mean(nights, day, day + timedelta(days=MONTH_DAYS), least=20)


def _middle(nights: Sequence[Launched], day: date) -> float:
    short = _mean(nights, day - timedelta(days=MONTH_DAYS), day)
    long = _mean(nights, day - timedelta(days=3 * MONTH_DAYS), day)
    known = [mean for mean in (short, long) if mean is not None]
    return sum(known) / len(known) if known else float(nights[-1].count) or 0.5


def _mean(nights: Sequence[Launched], after: date, until: date, least: int = 1) -> float | None:
    counts = [night.count for night in nights if after < night.date <= until]
    return max(sum(counts) / len(counts), 0.5) if len(counts) >= least else None


def _past_spread(nights: Sequence[Launched]) -> float:
    """Root mean square of log(what came / what was expected), weekly origins over all that is past."""
    first, last = nights[0].date, nights[-1].date
    errors: list[float] = []
    day = first + timedelta(days=3 * MONTH_DAYS)
    while day + timedelta(days=MONTH_DAYS) <= last:
        came = month_after(nights, day)
        if came is not None:
            known = [night for night in nights if night.date <= day]
            errors.append(log(came / _middle(known, day)))
        day += timedelta(days=7)
    if len(errors) < 12:
        return UNTRIED_SPREAD
    return max(float(np.sqrt(np.mean(np.square(errors)))), 0.02)


def _normal_quantiles(levels: Floats) -> Floats:
    from scipy.special import ndtri

    return np.asarray(ndtri(levels))


def _percent(slope: float) -> float:
    return (exp(slope) - 1) * 100
