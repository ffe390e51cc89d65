"""The share neutralised, read from the record night by night.

Method: a discounted beta-binomial (West and Harrison, *Bayesian Forecasting and Dynamic Models*, ch. 14) with a
slope on the size of the wave and over-dispersion, in closed form. The three tuning numbers are not fixed: a grid of
them runs side by side, and each is weighted by how well it foretold the past, older nights counting less (dynamic
model averaging: Raftery, Kárný and Ettler, *Technometrics* 52, 2010). The weighted mixture is then matched by one
beta-binomial of equal mean and variance. Nothing later than a night enters what is said of it.

The result describes one side's reports. It is no estimate of what was in the air.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from math import log

import numpy as np
from scipy.special import expit, logit

from crossfoot.track.betabinomial import Beta, BetaBinomial, Floats, log_mass

#: Waves over which the usual size is taken.
SIZE_WINDOW = 60
#: How much of its weight a past score keeps from one wave to the next: half after 34 waves.
MEMORY = 0.98


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """What one report says of one night and weapon class: of ``launched`` so many were ``neutralised``."""

    date: date
    launched: int
    neutralised: int

    def __post_init__(self) -> None:
        if self.launched < 1 or not 0 <= self.neutralised <= self.launched:
            raise ValueError(f"{self.date}: {self.neutralised} neutralised of {self.launched} launched is no wave")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuning:
    """How fast the past fades a day, how alike the weapons of one wave fare, and the slope per log of size."""

    discount: float
    overdispersion: float
    size_slope: float


def grid(discounts: Iterable[float], overdispersions: Iterable[float], slopes: Iterable[float]) -> tuple[Tuning, ...]:
    """Every combination of the three."""
    return tuple(
        Tuning(discount=discount, overdispersion=overdispersion, size_slope=slope)
        for discount, overdispersion, slope in product(discounts, overdispersions, slopes)
    )


GRID = grid(
    (0.80, 0.85, 0.90, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995),
    (0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.10, 0.15, 0.20, 0.30, 0.40, 0.50, 0.60),
    (0.0, 0.15, 0.30, 0.45, 0.60, 0.75),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Night:
    """One wave, what was expected of it before it was known, and the level after it."""

    wave: Wave
    expected: BetaBinomial
    level: Beta
    tuning: Tuning


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What has been learnt so far: one pair ``a, b`` and one summed log score for each tuning of the grid."""

    discount: Floats
    overdispersion: Floats
    size_slope: Floats
    a: Floats
    b: Floats
    score: Floats
    last: date | None = None
    log_sizes: tuple[float, ...] = field(default=())


def begin(tunings: Sequence[Tuning] = GRID) -> State:
    """The state before the first wave: any share is as likely as any other."""
    ones = np.ones(len(tunings))
    return State(
        discount=np.array([tuning.discount for tuning in tunings]),
        overdispersion=np.array([tuning.overdispersion for tuning in tunings]),
        size_slope=np.array([tuning.size_slope for tuning in tunings]),
        a=ones,
        b=ones,
        score=np.zeros(len(tunings)),
    )


def expect(state: State, day: date, launched: int | None) -> tuple[Beta, Beta]:
    """The level on ``day``, and the share to expect of one wave that night; two different things.

    Args:
        state: what was learnt before that day.
        day: not before the last wave learnt from.
        launched: the size of the wave; ``None`` where it is unknown, and then the size plays no part.

    Raises:
        ValueError: ``day`` lies before the last wave.
    """
    a, b = _faded(state, day)
    shares, correlation = _predictive(state, a, b, launched)
    mean, size = a / (a + b), a + b
    weights = _weights(state)
    return _matched(mean, 1 / (size + 1), weights), _matched(shares, correlation, weights)


def learn(state: State, wave: Wave) -> State:
    """The state after a wave."""
    a, b = _faded(state, wave.date)
    shares, correlation = _predictive(state, a, b, wave.launched)
    strength = 1 / correlation - 1
    seen = log_mass(np.asarray(float(wave.neutralised)), wave.launched, shares * strength, (1 - shares) * strength)
    worth = wave.launched / (1 + (wave.launched - 1) * state.overdispersion)
    share = wave.neutralised / wave.launched
    return State(
        discount=state.discount,
        overdispersion=state.overdispersion,
        size_slope=state.size_slope,
        a=a + worth * share,
        b=b + worth * (1 - share),
        score=MEMORY * state.score + seen,
        last=wave.date,
        log_sizes=(*state.log_sizes, log(wave.launched))[-SIZE_WINDOW:],
    )


def track_attrition(waves: Iterable[Wave], tunings: Sequence[Tuning] = GRID) -> tuple[tuple[Night, ...], State]:
    """Each wave in order of its day with what was expected of it, and the state after the last.

    Raises:
        ValueError: the waves do not stand in order of their days.
    """
    state, nights = begin(tunings), []
    for wave in waves:
        _, share = expect(state, wave.date, wave.launched)
        tuning = weighted_tuning(state)
        state = learn(state, wave)
        level, _ = expect(state, wave.date, None)
        expected = BetaBinomial(launched=wave.launched, a=share.a, b=share.b)
        nights.append(Night(wave=wave, expected=expected, level=level, tuning=tuning))
    return tuple(nights), state


def weighted_tuning(state: State) -> Tuning:
    """The grid's tunings averaged by their weights, for showing."""
    weights = _weights(state)
    return Tuning(
        discount=float(weights @ state.discount),
        overdispersion=float(weights @ state.overdispersion),
        size_slope=float(weights @ state.size_slope),
    )


def _faded(state: State, day: date) -> tuple[Floats, Floats]:
    gap = (day - state.last).days if state.last else 0
    if gap < 0:
        raise ValueError(f"{day} comes before {state.last}: waves are read in order of their days")
    kept = state.discount**gap
    # A floor keeps the shares inside (0, 1) after a silence of years.
    return np.maximum(state.a * kept, 1e-6), np.maximum(state.b * kept, 1e-6)


def _predictive(state: State, a: Floats, b: Floats, launched: int | None) -> tuple[Floats, Floats]:
    """Mean share and correlation within the wave, for each tuning."""
    shares = a / (a + b)
    if launched is not None and state.log_sizes:
        larger = log(launched) - sum(state.log_sizes) / len(state.log_sizes)
        shares = np.clip(expit(logit(shares) + state.size_slope * larger), 1e-9, 1 - 1e-9)
    correlation = state.overdispersion + (1 - state.overdispersion) / (a + b + 1)
    return shares, correlation


def _weights(state: State) -> Floats:
    weights = np.exp(state.score - state.score.max())
    return np.asarray(weights / weights.sum())


def _matched(shares: Floats, correlation: Floats, weights: Floats) -> Beta:
    """The Beta with the mean and variance of the weighted mixture."""
    mean = float(weights @ shares)
    variance = float(weights @ (shares * (1 - shares) * correlation + shares**2)) - mean**2
    strength = max(mean * (1 - mean) / variance - 1, 1e-6)
    return Beta(a=mean * strength, b=(1 - mean) * strength)
