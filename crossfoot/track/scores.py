"""Proper scores: how far a forecast lay from what happened. Less is better, everywhere.

Definitions as in Gneiting and Raftery, *JASA* 102 (2007).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

#: No forecast is scored as surer than this, so that one miss does not outweigh a hundred hits.
CLIP = 0.01


def brier(probability: float, happened: bool) -> float:
    """The squared distance of the probability from 1 (happened) or 0."""
    return (probability - happened) ** 2


def log_score(probability: float, happened: bool, *, clip: float = CLIP) -> float:
    """Minus the log of the probability given to what happened, in nats, clipped to ``[clip, 1 - clip]``."""
    clipped = min(max(probability, clip), 1 - clip)
    return -log(clipped if happened else 1 - clipped)


def crps_sample(values: Sequence[float], observed: float, weights: Sequence[float] | None = None) -> float:
    """Continuous ranked probability score of a weighted sample: E|X - y| - E|X - X'| / 2, in units of ``observed``.

    Raises:
        ValueError: the sample is empty, or weights do not match it.
    """
    masses = [1.0] * len(values) if weights is None else list(weights)
    if not values or len(masses) != len(values):
        raise ValueError(f"{len(values)} values with {len(masses)} weights are no sample")
    total = sum(masses)
    ordered = sorted(zip(values, masses, strict=True))
    score, below = 0.0, 0.0
    for index, (value, mass) in enumerate(ordered):
        score += mass / total * abs(value - observed)
        below += mass / total
        if index + 1 < len(ordered):
            score -= (ordered[index + 1][0] - value) * below * (1 - below)
    return score


def crps_quantiles(levels: Sequence[float], quantiles: Sequence[float], observed: float) -> float:
    """CRPS of a forecast given as quantiles: twice the mean pinball loss, in units of ``observed``.

    Raises:
        ValueError: levels and quantiles do not match, or there are none.
    """
    if not levels or len(levels) != len(quantiles):
        raise ValueError(f"{len(levels)} levels with {len(quantiles)} quantiles are no forecast")
    losses = (
        level * (observed - value) if observed >= value else (1 - level) * (value - observed)
        for level, value in zip(levels, quantiles, strict=True)
    )
    return 2 * sum(losses) / len(levels)


def crps_log_quantiles(levels: Sequence[float], quantiles: Sequence[float], observed: float) -> float:
    """CRPS of the log of a count, ``log(1 + x)``: an error of a tenth weighs alike for ten and for a thousand."""
    return crps_quantiles(levels, [log(1 + value) for value in quantiles], log(1 + observed))
