"""Levels: stretches of nights whose share neutralised differs before and after.

Method: the least-squares segmentation that PELT finds (Killick, Fearnhead and Eckley, *JASA* 107, 2012), here by the
exact recursion, which needs no pruning at this length. The logits of the shares are weighted by what a wave of its
size can tell; the noise is read from the differences of neighbours, which a change of level barely touches.

A slow drift is cut into levels too. The words are therefore "level differs before and after", never "changed on".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from crossfoot.track.attrition import Wave
from crossfoot.track.betabinomial import Floats

#: Turns the median absolute deviation of normal noise into its standard deviation.
MAD_TO_SD = 1.4826


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A stretch of waves, both days inclusive, and the share neutralised over all of them."""

    start: date
    end: date
    waves: int
    launched: int
    neutralised: int

    @property
    def share(self) -> float:
        """Neutralised out of launched."""
        return self.neutralised / self.launched


def find_levels(
    waves: Sequence[Wave], *, min_waves: int = 14, penalty: float = 2.5, overdispersion: float = 0.03
) -> tuple[Level, ...]:
    """The levels of a series, in order; one where nothing differs, none without waves.

    Args:
        waves: in order of their days.
        min_waves: the shortest stretch that may be a level.
        penalty: what a further level must gain, in units of log(number of waves).
        overdispersion: how alike the weapons of one wave fare, which limits what a large wave can tell.
    """
    if not waves:
        return ()
    launched = np.array([wave.launched for wave in waves], dtype=float)
    neutralised = np.array([wave.neutralised for wave in waves], dtype=float)
    logits = np.log((neutralised + 0.5) / (launched - neutralised + 0.5))
    weights = launched / (1 + (launched - 1) * overdispersion)
    weights /= weights.mean()
    cuts = segment(logits, weights, penalty=penalty * np.log(len(waves)), min_length=min_waves)
    ends = [*cuts, len(waves)]
    return tuple(_level(waves[start:end]) for start, end in zip([0, *cuts], ends, strict=True))


def segment(values: Floats, weights: Floats, *, penalty: float, min_length: int) -> list[int]:
    """Where a new segment begins, in order; values are scaled by their noise first.

    The sum over segments of weighted squared deviations, plus ``penalty`` a cut, is as small as it can be.
    """
    count = len(values)
    if count < 2 * min_length:
        return []
    noise = _noise(values, weights)
    if noise == 0:
        return []
    scaled = (values - np.median(values)) / noise
    mass, sums, squares = (
        np.concatenate(([0.0], np.cumsum(part))) for part in (weights, weights * scaled, weights * scaled**2)
    )
    best = np.full(count + 1, np.inf)
    best[0] = -penalty
    cut_before = np.zeros(count + 1, dtype=int)
    for end in range(min_length, count + 1):
        starts = np.arange(end - min_length + 1)
        spread = squares[end] - squares[starts] - (sums[end] - sums[starts]) ** 2 / (mass[end] - mass[starts])
        total = best[starts] + spread + penalty
        cut_before[end] = np.argmin(total)
        best[end] = total[cut_before[end]]
    cuts = []
    end = int(cut_before[count])
    while end > 0:
        cuts.append(end)
        end = int(cut_before[end])
    return cuts[::-1]


def _noise(values: Floats, weights: Floats) -> float:
    steps = np.diff(values) / np.sqrt(1 / weights[1:] + 1 / weights[:-1])
    return float(MAD_TO_SD * np.median(np.abs(steps)))


def _level(waves: Sequence[Wave]) -> Level:
    return Level(
        start=waves[0].date,
        end=waves[-1].date,
        waves=len(waves),
        launched=sum(wave.launched for wave in waves),
        neutralised=sum(wave.neutralised for wave in waves),
    )
