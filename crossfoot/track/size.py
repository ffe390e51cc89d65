"""Whether larger waves fare differently, with time held still.

A raw correlation of size and share over years mixes two trends. Here a smooth curve of time (cubic spline) takes up
what changed over months, so that the slope compares large and small waves of the same weeks. It is an association in
one side's reports, not the effect of size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.interpolate import BSpline

from crossfoot.track import regress
from crossfoot.track.attrition import Wave
from crossfoot.track.betabinomial import Floats

#: Upper ends of the size bands shown beside the slope.
BANDS = (50, 100, 200, 300, 600)


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Waves of ``low`` to ``high`` launched (``None``: no upper end), both inclusive; means are a wave."""

    low: int
    high: int | None
    waves: int
    share: float
    mean_not_neutralised: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeSlope:
    """Logits of the share neutralised per doubling of the wave, with its 95 % interval, and the bands beside it."""

    per_doubling: float
    low: float
    high: float
    waves: int
    bands: tuple[Band, ...]


def measure_size_slope(
    waves: Sequence[Wave], *, knot_days: int = 60, overdispersion: float = 0.03, lags: int = 14
) -> SizeSlope:
    """The slope over waves in order of their days.

    Args:
        waves: at least 30, not all of one size.
        knot_days: how far the knots of the time curve stand apart.
        overdispersion: how alike the weapons of one wave fare.
        lags: how many waves back neighbours may be alike.

    Raises:
        ValueError: too few waves, or sizes that do not tell a slope.
    """
    if len(waves) < 30:
        raise ValueError(f"a slope of size needs 30 waves, here are {len(waves)}")
    launched = np.array([wave.launched for wave in waves], dtype=float)
    seen = np.array([wave.neutralised for wave in waves], dtype=float) / launched
    days = np.array([(wave.date - waves[0].date).days for wave in waves], dtype=float)
    doublings = np.log2(launched)
    if np.ptp(doublings) == 0:
        raise ValueError("all waves are of one size: no slope")
    design = np.column_stack([doublings - doublings.mean(), _time_curve(days, knot_days)])
    family = regress.shares(seen, launched / (1 + (launched - 1) * overdispersion))
    value, low, high = regress.fit(design, family, np.zeros(design.shape[1]), lags=lags).interval(0)
    return SizeSlope(per_doubling=value, low=low, high=high, waves=len(waves), bands=_bands(waves))


def _time_curve(days: Floats, knot_days: int) -> Floats:
    span = max(float(days[-1]), 1.0)
    inner = np.linspace(0, span, max(2, round(span / knot_days) + 1))
    knots = np.concatenate(([0.0] * 3, inner, [span] * 3))
    return np.asarray(BSpline.design_matrix(np.clip(days, 0, span), knots, 3).toarray())


def _bands(waves: Sequence[Wave]) -> tuple[Band, ...]:
    lows = (1, *(high + 1 for high in BANDS))
    bands = []
    for low, high in zip(lows, (*BANDS, None), strict=True):
        inside = [wave for wave in waves if low <= wave.launched and (high is None or wave.launched <= high)]
        if inside:
            launched = sum(wave.launched for wave in inside)
            stopped = sum(wave.neutralised for wave in inside)
            bands.append(
                Band(
                    low=low,
                    high=high,
                    waves=len(inside),
                    share=stopped / launched,
                    mean_not_neutralised=(launched - stopped) / len(inside),
                )
            )
    return tuple(bands)
