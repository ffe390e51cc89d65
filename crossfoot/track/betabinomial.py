"""The beta-binomial: how many of ``launched`` are neutralised when the share itself varies from night to night."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import betainc, betaincinv, betaln, gammaln

Floats = NDArray[np.float64]


def log_mass(count: Floats, launched: Floats | int, a: Floats | float, b: Floats | float) -> Floats:
    """Log probability of ``count`` out of ``launched``, natural logarithm; arguments broadcast."""
    launched = np.asarray(launched, dtype=float)
    ways = gammaln(launched + 1) - gammaln(count + 1) - gammaln(launched - count + 1)
    return np.asarray(ways + betaln(count + a, launched - count + b) - betaln(a, b))


@dataclass(frozen=True, slots=True, kw_only=True)
class Beta:
    """A share between 0 and 1, known up to ``Beta(a, b)``."""

    a: float
    b: float

    @property
    def mean(self) -> float:
        """The expected share."""
        return self.a / (self.a + self.b)

    def interval(self, probability: float) -> tuple[float, float]:
        """The central interval that holds the share with ``probability``."""
        tail = (1 - probability) / 2
        return float(betaincinv(self.a, self.b, tail)), float(betaincinv(self.a, self.b, 1 - tail))

    def chance_above(self, share: float) -> float:
        """The probability that the share exceeds ``share``."""
        return 1 - float(betainc(self.a, self.b, share))


@dataclass(frozen=True, slots=True, kw_only=True)
class BetaBinomial:
    """A count out of ``launched`` whose share is ``Beta(a, b)``."""

    launched: int
    a: float
    b: float

    @property
    def mean(self) -> float:
        """The expected count."""
        return self.launched * self.a / (self.a + self.b)

    def masses(self) -> Floats:
        """The probability of each count 0 .. ``launched``."""
        counts = np.arange(self.launched + 1, dtype=float)
        masses = np.exp(log_mass(counts, self.launched, self.a, self.b))
        return np.asarray(masses / masses.sum())

    def interval(self, probability: float) -> tuple[int, int]:
        """The counts whose mid-p distance from the middle is within ``probability``, both ends inclusive.

        Ordinary quantiles of a count cover more than they promise, since both ends belong to the interval; mid-p
        (Lancaster 1961) takes half of each end's own mass and covers what it says. It always holds the median.
        """
        masses = self.masses()
        middle = np.cumsum(masses) - masses / 2
        inside = np.flatnonzero(np.abs(middle - 0.5) <= probability / 2 + 1e-12)
        return int(inside[0]), int(inside[-1])

    def log_score(self, count: int) -> float:
        """Minus the log probability of what happened, in nats: less is better."""
        return -float(log_mass(np.asarray(float(count)), self.launched, self.a, self.b))

    def crps(self, count: int) -> float:
        """Continuous ranked probability score of what happened, in counts: less is better."""
        reached = np.arange(self.launched + 1) >= count
        return float(np.sum((np.cumsum(self.masses()) - reached) ** 2))
