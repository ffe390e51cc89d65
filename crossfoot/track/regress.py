"""Regression of shares or counts on time and size, with errors that allow for neighbouring nights being alike.

Method: iteratively reweighted least squares; Newey and West's covariance (*Econometrica* 55, 1987) with Bartlett
weights.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.special import expit

from crossfoot.track.betabinomial import Floats

#: From the linear predictor to each observation's score and information.
Family = Callable[[Floats], tuple[Floats, Floats]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """Coefficients, and their covariance by Newey and West."""

    coefficients: Floats
    covariance: Floats

    def interval(self, index: int, width: float = 1.96) -> tuple[float, float, float]:
        """Coefficient, and its ends ``width`` standard errors off (1.96: 95 %)."""
        value, error = self.coefficients[index], np.sqrt(self.covariance[index, index])
        return float(value), float(value - width * error), float(value + width * error)


def shares(seen: Floats, weights: Floats) -> Family:
    """Shares between 0 and 1 on the logit scale, each worth ``weights`` independent trials."""

    def family(predictor: Floats) -> tuple[Floats, Floats]:
        mean = expit(predictor)
        return weights * (seen - mean), weights * mean * (1 - mean)

    return family


def counts(seen: Floats, dispersion: float) -> Family:
    """Counts on the log scale with variance ``mean + dispersion * mean**2`` (negative binomial)."""

    def family(predictor: Floats) -> tuple[Floats, Floats]:
        mean = np.exp(np.clip(predictor, -30, 30))
        scale = 1 + dispersion * mean
        return (seen - mean) / scale, mean / scale

    return family


def fit(design: Floats, family: Family, start: Floats, *, lags: int = 14, rounds: int = 60) -> Fit:
    """Fits ``design @ coefficients`` as the linear predictor.

    Raises:
        ValueError: the coefficients do not settle, or the design does not determine them.
    """
    coefficients: Floats = np.asarray(start, dtype=np.float64)
    for _ in range(rounds):
        score, information = family(design @ coefficients)
        bread = design.T @ (design * information[:, None])
        try:
            step: Floats = np.asarray(np.linalg.solve(bread, design.T @ score), dtype=np.float64)
        except np.linalg.LinAlgError as error:
            raise ValueError("the nights do not determine the regression") from error
        coefficients = coefficients + step
        if np.max(np.abs(step)) < 1e-9:
            break
    else:
        raise ValueError(f"the regression has not settled after {rounds} rounds")
    score, information = family(design @ coefficients)
    inverse = np.linalg.inv(design.T @ (design * information[:, None]))
    return Fit(coefficients=coefficients, covariance=inverse @ _long_run(design * score[:, None], lags) @ inverse)


def _long_run(moments: Floats, lags: int) -> Floats:
    total = moments.T @ moments
    for lag in range(1, min(lags, len(moments) - 1) + 1):
        product = moments[lag:].T @ moments[:-lag]
        total = total + (1 - lag / (lags + 1)) * (product + product.T)
    return np.asarray(total)
