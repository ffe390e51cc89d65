"""A forecast as a weighted sample of values."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crossfoot.track.betabinomial import Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """Values and their weights, not necessarily in order."""

    values: Floats
    weights: Floats

    def quantile(self, *levels: float) -> tuple[float, ...]:
        """The values below which each share of the weight lies, between neighbours by straight lines."""
        order = np.argsort(self.values)
        weights = self.weights[order]
        reached = (np.cumsum(weights) - weights / 2) / weights.sum()
        return tuple(float(value) for value in np.interp(levels, reached, self.values[order]))

    def interval(self, probability: float) -> tuple[float, float]:
        """The central interval that holds ``probability``."""
        low, high = self.quantile((1 - probability) / 2, (1 + probability) / 2)
        return low, high

    def chance_above(self, threshold: float) -> float:
        """The share of the weight above ``threshold``."""
        return float(self.weights[self.values > threshold].sum() / self.weights.sum())

    def crps(self, observed: float) -> float:
        """As `crossfoot.track.scores.crps_sample`, for large samples."""
        order = np.argsort(self.values)
        values, weights = self.values[order], self.weights[order] / self.weights.sum()
        below = np.cumsum(weights)[:-1]
        return float(weights @ np.abs(values - observed) - np.sum(np.diff(values) * below * (1 - below)))
