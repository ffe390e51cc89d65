"""Whether what was called seventy percent came seven times in ten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Forecasts of one range of probabilities: their mean, how often it came, and Wilson's 95 % interval of that."""

    low: float
    high: float
    forecasts: int
    mean: float
    came: float
    wilson_low: float
    wilson_high: float


def wilson(hits: int, trials: int, width: float = 1.96) -> tuple[float, float]:
    """Wilson's interval of a proportion (*JASA* 22, 1927); ``width`` 1.96 gives 95 %.

    Raises:
        ValueError: no trials.
    """
    if trials < 1:
        raise ValueError("no trials, so no interval")
    share = hits / trials
    scale = 1 + width**2 / trials
    middle = (share + width**2 / (2 * trials)) / scale
    half = width / scale * sqrt(share * (1 - share) / trials + width**2 / (4 * trials**2))
    return max(middle - half, 0.0), min(middle + half, 1.0)


def calibration_bins(forecasts: Sequence[tuple[float, bool]], bins: int = 10) -> tuple[Bin, ...]:
    """Bins of equal width that hold forecasts, in order; each forecast is a probability and whether it came."""
    groups: dict[int, list[tuple[float, bool]]] = {}
    for probability, came in forecasts:
        groups.setdefault(min(int(probability * bins), bins - 1), []).append((probability, came))
    made = []
    for index, group in sorted(groups.items()):
        hits = sum(came for _, came in group)
        low, high = wilson(hits, len(group))
        made.append(
            Bin(
                low=index / bins,
                high=(index + 1) / bins,
                forecasts=len(group),
                mean=sum(probability for probability, _ in group) / len(group),
                came=hits / len(group),
                wilson_low=low,
                wilson_high=high,
            )
        )
    return tuple(made)


def pit(levels: Sequence[float], quantiles: Sequence[float], observed: float) -> float:
    """Where in a forecast by quantiles the observed number fell, 0 to 1, by straight lines between the quantiles.

    Beyond the outermost quantile it is the middle of what lies beyond. Calibrated forecasts give an even spread.

    Raises:
        ValueError: there are no quantiles.
    """
    if not levels:
        raise ValueError("a forecast without quantiles")
    if observed < quantiles[0]:
        return levels[0] / 2
    if observed > quantiles[-1]:
        return (1 + levels[-1]) / 2
    steps = zip(zip(levels, quantiles, strict=True), zip(levels[1:], quantiles[1:], strict=True), strict=False)
    for (level, value), (next_level, next_value) in steps:
        if observed <= next_value:
            share = (observed - value) / (next_value - value) if next_value > value else 0.5
            return level + (next_level - level) * share
    return levels[-1]
