from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.track import scores
from crossfoot.track.sample import Sample

numbers = st.floats(-1000, 1000)


def test_by_hand() -> None:
    assert scores.brier(0.7, True) == pytest.approx(0.09)
    assert scores.log_score(0.5, False) == pytest.approx(0.6931471805599453)
    assert scores.log_score(0.0, True) == scores.log_score(0.01, True)
    assert scores.crps_sample([2.0], 5.0) == 3.0
    assert scores.crps_sample([0.0, 1.0], 0.0) == pytest.approx(0.25)
    assert scores.crps_quantiles([0.5], [4.0], 6.0) == 2.0
    assert scores.crps_log_quantiles([0.5], [0.0], 0.0) == 0.0


def test_no_forecast_is_said_so() -> None:
    with pytest.raises(ValueError, match="no sample"):
        scores.crps_sample([], 1.0)
    with pytest.raises(ValueError, match="no forecast"):
        scores.crps_quantiles([0.5], [1.0, 2.0], 1.0)


@settings(max_examples=100)
@given(st.lists(st.tuples(numbers, st.floats(0.05, 3)), min_size=1, max_size=20), numbers)
def test_the_sample_score_is_the_mean_distance_less_half_the_spread(
    members: list[tuple[float, float]], observed: float
) -> None:
    values, weights = (np.array(part) for part in zip(*members, strict=True))
    share = weights / weights.sum()
    direct = share @ np.abs(values - observed) - 0.5 * share @ np.abs(values[:, None] - values[None, :]) @ share
    assert scores.crps_sample(list(values), observed, list(weights)) == pytest.approx(direct, abs=1e-8)
    assert Sample(values=values, weights=weights).crps(observed) == pytest.approx(direct, abs=1e-8)


@settings(max_examples=50)
@given(st.floats(0.01, 0.99), st.booleans(), st.lists(numbers, min_size=7, max_size=7), numbers)
def test_the_scores_are_those_of_scoringrules(
    chance: float, happened: bool, quantiles: list[float], observed: float
) -> None:
    peer = pytest.importorskip("scoringrules")
    levels = np.array([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95])
    quantiles = sorted(quantiles)
    assert scores.brier(chance, happened) == pytest.approx(float(peer.brier_score(int(happened), chance)), abs=1e-9)
    assert scores.log_score(chance, happened) == pytest.approx(float(peer.log_score(int(happened), chance)), abs=1e-9)
    assert scores.crps_quantiles(list(levels), quantiles, observed) == pytest.approx(
        float(peer.crps_quantile(observed, np.array(quantiles), levels, backend="numpy")), abs=1e-9
    )
    assert scores.crps_sample(quantiles, observed) == pytest.approx(
        float(peer.crps_ensemble(observed, np.array(quantiles), estimator="nrg", backend="numpy")), abs=1e-9
    )
