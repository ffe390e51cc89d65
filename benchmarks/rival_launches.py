"""Other ways to foretell the next night's launches: smoothing chosen by AICc, plain smoothing, past draws."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence

import numpy as np
from scipy.stats import norm

from crossfoot.track.launches import Launched, expect_next_night
from crossfoot.track.sample import Sample

_STEPS = np.linspace(-3, 3, 61)
_DENSITY = norm.pdf(_STEPS)

Rival = Callable[[Sequence[Launched]], Sample]


def empirical(nights: Sequence[Launched], count: int = 60) -> Sample:
    values = np.array([float(night.count) for night in nights[-count:]])
    return Sample(values=values, weights=np.ones(len(values)))


class Smoothing:
    """Exponential smoothing of logs, ``pace`` chosen on the past by squared error, normal errors."""

    def __call__(self, nights: Sequence[Launched]) -> Sample:
        logs = np.log([max(night.count, 0.5) for night in nights])
        fits = [self._errors(logs, pace) for pace in (0.02, 0.05, 0.08, 0.12, 0.2, 0.3)]
        level, errors = min(fits, key=lambda fit: float(np.mean(fit[1] ** 2)))
        return Sample(values=np.exp(level + float(np.std(errors[-120:])) * _STEPS), weights=_DENSITY)

    @staticmethod
    def _errors(logs: np.ndarray, pace: float) -> tuple[float, np.ndarray]:
        level, errors = float(logs[0]), []
        for value in logs[1:]:
            errors.append(value - level)
            level += pace * errors[-1]
        return level, np.array(errors)


class AutoEts:
    """Error-trend-season models of logs, the best by AICc, chosen anew every 20 nights and updated every night."""

    def __init__(self) -> None:
        self._chosen: tuple[int, dict[str, object], np.ndarray] | None = None

    def __call__(self, nights: Sequence[Launched]) -> Sample:
        from statsmodels.tsa.exponential_smoothing.ets import ETSModel

        logs = np.log([max(night.count, 0.5) for night in nights])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if self._chosen is None or len(nights) - self._chosen[0] >= 20:
                fits = []
                for form in (
                    {"trend": None},
                    {"trend": "add"},
                    {"trend": "add", "damped_trend": True},
                    {"trend": None, "seasonal": "add", "seasonal_periods": 7},
                ):
                    fitted = ETSModel(logs, error="add", **form).fit(disp=False)
                    fits.append((fitted.aicc, form, fitted.params))
                _, form, params = min(fits, key=lambda fit: fit[0])
                self._chosen = (len(nights), form, params)
            _, form, params = self._chosen
            smoothed = ETSModel(logs, error="add", **form).smooth(params)
            middle, spread = float(smoothed.forecast(1)[0]), float(np.std(smoothed.resid))
        return Sample(values=np.exp(middle + spread * _STEPS), weights=_DENSITY)


def rivals() -> dict[str, Rival]:
    """Every way by name; the first is ours."""
    return {
        "smoothed last weeks (ours)": expect_next_night,
        "AutoETS": AutoEts(),
        "exponential smoothing": Smoothing(),
        "empirical draw, 30 nights": lambda nights: empirical(nights, 30),
        "empirical draw, 60 nights": lambda nights: empirical(nights, 60),
    }
