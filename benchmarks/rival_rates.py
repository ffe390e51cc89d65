"""Other ways to foretell the share neutralised, each chosen and scored as ours is: on the past alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit
from scipy.stats import binom, norm

from crossfoot.track.attrition import MEMORY, SIZE_WINDOW, Wave, track_attrition
from crossfoot.track.betabinomial import log_mass

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Foretold:
    """Masses of each count 0 .. launched, for one night."""

    wave: Wave
    masses: Floats

    def log_score(self) -> float:
        return -log(max(float(self.masses[self.wave.neutralised]), 1e-300))

    def crps_points(self) -> float:
        """In points of a percent of the wave."""
        reached = np.arange(len(self.masses)) >= self.wave.neutralised
        return float(np.sum((np.cumsum(self.masses) - reached) ** 2)) / self.wave.launched * 100

    def covers(self, probability: float) -> bool:
        """By the same mid-p interval for every rival."""
        below = float(self.masses[: self.wave.neutralised].sum())
        return abs(below + float(self.masses[self.wave.neutralised]) / 2 - 0.5) <= probability / 2


def ours(waves: Sequence[Wave]) -> list[Foretold]:
    nights, _ = track_attrition(waves)
    return [Foretold(wave=night.wave, masses=night.expected.masses()) for night in nights]


def plain_binomial(waves: Sequence[Wave], days: int = 30) -> list[Foretold]:
    told = []
    for index, wave in enumerate(waves):
        past = [earlier for earlier in waves[:index] if (wave.date - earlier.date).days <= days]
        launched = sum(earlier.launched for earlier in past)
        share = (sum(earlier.neutralised for earlier in past) + 1) / (launched + 2)
        told.append(Foretold(wave=wave, masses=binom.pmf(np.arange(wave.launched + 1), wave.launched, share)))
    return told


def window(waves: Sequence[Wave], days: int) -> list[Foretold]:
    """Beta-binomial over the last ``days`` days, its over-dispersion chosen on the past; 1 day: the last value."""
    correlations = np.array([0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.2])
    scores, told = np.zeros(len(correlations)), []
    for index, wave in enumerate(waves):
        past = [earlier for earlier in waves[:index] if (wave.date - earlier.date).days <= days] or waves[:index][-1:]
        a, b = np.ones(len(correlations)), np.ones(len(correlations))
        for earlier in past:
            worth = earlier.launched / (1 + (earlier.launched - 1) * correlations)
            a, b = (
                a + worth * earlier.neutralised / earlier.launched,
                b + worth * (1 - earlier.neutralised / earlier.launched),
            )
        correlation = correlations + (1 - correlations) / (a + b + 1)
        a, b = (side / (a + b) * (1 / correlation - 1) for side in (a, b))
        best = int(np.argmax(scores))
        counts = np.arange(wave.launched + 1.0)
        told.append(Foretold(wave=wave, masses=np.exp(log_mass(counts, wave.launched, a[best], b[best]))))
        scores += log_mass(np.asarray(float(wave.neutralised)), wave.launched, a, b)
    return told


def state_space(waves: Sequence[Wave], memory: float) -> list[Foretold]:
    """Random walk of the logit level with a size slope and beta-binomial noise, filtered exactly on a grid.

    ``memory`` 1 sums the log scores by which its three numbers are chosen; `MEMORY` discounts them as ours does.
    """
    steps = np.array([0.02, 0.04, 0.06, 0.08, 0.12, 0.16, 0.2, 0.3])
    correlations = np.array([0.01, 0.02, 0.03, 0.05, 0.08])
    slopes = np.array([0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7])
    levels = np.linspace(-3.5, 5.5, 161)
    spread = np.stack([norm.pdf(levels[:, None] - levels[None, :], scale=step) for step in steps])
    spread /= spread.sum(axis=1, keepdims=True)
    belief = np.full((len(steps), len(correlations), len(slopes), len(levels)), 1 / len(levels))
    strength = 1 / correlations - 1
    scores, told, sizes = np.zeros(belief.shape[:3]), [], []
    for index, wave in enumerate(waves):
        gap = (wave.date - waves[index - 1].date).days if index else 0
        for _ in range(min(gap, 5)):
            belief = np.einsum("sij,srbj->srbi", spread, belief)
        larger = log(wave.launched) - float(np.mean(sizes[-SIZE_WINDOW:])) if sizes else 0.0
        shares = expit(levels[None, :] + slopes[:, None] * larger)
        walk, noise, slope = np.unravel_index(int(np.argmax(scores)), scores.shape)
        told.append(
            _mixed(
                wave, belief[walk, noise, slope], shares[slope] * strength[noise], (1 - shares[slope]) * strength[noise]
            )
        )
        a = shares[None] * strength[:, None, None]
        b = (1 - shares[None]) * strength[:, None, None]
        belief = belief * np.exp(log_mass(np.asarray(float(wave.neutralised)), wave.launched, a, b))[None]
        seen = belief.sum(axis=-1)
        scores = memory * scores + np.log(seen)
        belief = belief / seen[..., None]
        sizes.append(log(wave.launched))
    return told


def _mixed(wave: Wave, weights: Floats, a: Floats, b: Floats) -> Foretold:
    counts = np.arange(wave.launched + 1.0)
    kept = weights > 1e-7
    masses = weights[kept] @ np.exp(log_mass(counts[None], wave.launched, a[kept][:, None], b[kept][:, None]))
    return Foretold(wave=wave, masses=masses / masses.sum())


#: Every way by name; the first is ours.
RIVALS = {
    "discounted beta-binomial (ours)": ours,
    "exact state space, same tuning": lambda waves: state_space(waves, MEMORY),
    "exact state space, summed scores": lambda waves: state_space(waves, 1.0),
    "30-day beta-binomial": lambda waves: window(waves, 30),
    "last value": lambda waves: window(waves, 1),
    "plain binomial, 30 days": plain_binomial,
}
