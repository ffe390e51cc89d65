from __future__ import annotations

import random
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from crossfoot.track.attrition import Tuning, Wave, begin, expect, grid, learn, track_attrition, weighted_tuning
from crossfoot.track.betabinomial import Beta, BetaBinomial
from crossfoot.track.levels import find_levels, segment
from crossfoot.track.size import measure_size_slope

START = date(2031, 1, 1)


def waves(shares: list[float], launched: int = 100) -> list[Wave]:
    return [
        Wave(date=START + timedelta(days=day), launched=launched, neutralised=round(launched * share))
        for day, share in enumerate(shares)
    ]


def noisy(share_of_day: list[float], seed: int = 1, rho: float = 0.03) -> list[Wave]:
    rng = np.random.default_rng(seed)
    strength = 1 / rho - 1
    made = []
    for day, share in enumerate(share_of_day):
        launched = int(rng.integers(40, 200))
        drawn = rng.beta(share * strength, (1 - share) * strength)
        made.append(
            Wave(date=START + timedelta(days=day), launched=launched, neutralised=int(rng.binomial(launched, drawn)))
        )
    return made


def test_a_wave_is_checked() -> None:
    with pytest.raises(ValueError, match="12 neutralised of 10"):
        Wave(date=START, launched=10, neutralised=12)
    with pytest.raises(ValueError, match="no wave"):
        Wave(date=START, launched=0, neutralised=0)


def test_one_step_by_hand() -> None:
    # a, b start at 1, 1; a wave of 10 with 8 neutralised, rho 0.1: weight 10 / 1.9, a gap of no days.
    state = learn(begin([Tuning(discount=0.9, overdispersion=0.1, size_slope=0.0)]), waves([0.8], 10)[0])
    assert state.a[0] == pytest.approx(1 + 10 / 1.9 * 0.8)
    assert state.b[0] == pytest.approx(1 + 10 / 1.9 * 0.2)
    level, share = expect(state, START + timedelta(days=2), None)
    faded = 0.81 * (2 + 10 / 1.9)
    assert level.a + level.b == pytest.approx(faded)
    assert share.a + share.b == pytest.approx(1 / (0.1 + 0.9 / (faded + 1)) - 1)


def test_a_larger_wave_shifts_the_share_only_where_the_size_is_known() -> None:
    state = begin([Tuning(discount=0.95, overdispersion=0.03, size_slope=0.4)])
    for wave in waves([0.8] * 20):
        state = learn(state, wave)
    day = START + timedelta(days=20)
    usual, larger = expect(state, day, 100)[1], expect(state, day, 400)[1]
    unknown = expect(state, day, None)[1]
    assert larger.mean > usual.mean
    assert unknown.mean == pytest.approx(usual.mean)


def test_nothing_later_enters_an_earlier_night() -> None:
    series = noisy([0.8] * 40)
    whole, _ = track_attrition(series)
    part, _ = track_attrition(series[:25])
    assert whole[:25] == part


def test_waves_out_of_order_are_refused() -> None:
    first, second = waves([0.8, 0.8])
    with pytest.raises(ValueError, match="comes before"):
        track_attrition([second, first])


def test_the_tuning_follows_the_record() -> None:
    steady, state = track_attrition(noisy([0.8] * 200))
    _, jumping = track_attrition(noisy([0.9 if day // 10 % 2 else 0.6 for day in range(200)]))
    assert weighted_tuning(state).discount > weighted_tuning(jumping).discount
    assert steady[-1].level.mean == pytest.approx(0.8, abs=0.03)


def test_the_expected_counts_cover_what_comes() -> None:
    nights, _ = track_attrition(noisy([0.8 + 0.05 * np.sin(day / 30) for day in range(400)], seed=3))
    for share, least, most in ((0.5, 0.43, 0.58), (0.8, 0.74, 0.87), (0.95, 0.92, 0.985)):
        inside = [
            low <= night.wave.neutralised <= high
            for night in nights[50:]
            for low, high in [night.expected.interval(share)]
        ]
        assert least <= np.mean(inside) <= most


def test_a_silence_of_years_is_survived() -> None:
    state = learn(begin(), waves([1.0])[0])
    level, share = expect(state, date(2051, 1, 1), 50)
    assert 0 < level.mean < 1
    assert 0 < share.mean < 1


@settings(max_examples=50)
@given(st.integers(1, 120), st.floats(0.2, 60), st.floats(0.2, 60))
def test_the_beta_binomial_is_scipys(launched: int, a: float, b: float) -> None:
    ours = BetaBinomial(launched=launched, a=a, b=b)
    theirs = stats.betabinom(launched, a, b)
    masses = ours.masses()
    assert masses == pytest.approx(theirs.pmf(np.arange(launched + 1)), rel=1e-6, abs=1e-12)
    assert ours.mean == pytest.approx(theirs.mean())
    low, high = ours.interval(0.8)
    assert 0 <= low <= high <= launched
    assert low <= theirs.median() <= high
    assert ours.log_score(low) == pytest.approx(-theirs.logpmf(low))


def test_a_share() -> None:
    share = Beta(a=8, b=2)
    low, high = share.interval(0.9)
    assert stats.beta(8, 2).cdf(high) - stats.beta(8, 2).cdf(low) == pytest.approx(0.9)
    assert share.chance_above(0.8) == pytest.approx(stats.beta(8, 2).sf(0.8))


def test_a_change_of_five_points_is_found_near_its_day() -> None:
    levels = find_levels(noisy([0.9] * 180 + [0.82] * 180, seed=5))
    assert len(levels) == 2
    assert abs((levels[1].start - (START + timedelta(days=180))).days) <= 21
    assert levels[0].share > levels[1].share
    assert levels[0].waves + levels[1].waves == 360


def test_one_level_stays_one() -> None:
    assert len(find_levels(noisy([0.85] * 365, seed=2))) == 1
    assert len(find_levels(waves([0.8] * 100))) == 1
    assert find_levels([]) == ()
    assert len(find_levels(noisy([0.8] * 20))) == 1


@pytest.mark.parametrize("seed", range(4))
def test_the_segments_are_those_of_pelt(seed: int) -> None:
    ruptures = pytest.importorskip("ruptures")
    rng = np.random.default_rng(seed)
    values = np.concatenate([rng.normal(0, 1, 60), rng.normal(1.5, 1, 50), rng.normal(-0.5, 1, 70)])
    ours = segment(values, np.ones(len(values)), penalty=9.0, min_length=14)
    noise = 1.4826 * np.median(np.abs(np.diff(values) / np.sqrt(2)))
    scaled = ((values - np.median(values)) / noise).reshape(-1, 1)
    assert ours == ruptures.Pelt(model="l2", min_size=14, jump=1).fit(scaled).predict(pen=9.0)[:-1]


def test_the_size_slope_is_found_beside_a_trend() -> None:
    rng = random.Random(4)
    made = []
    for day in range(400):
        launched = round(2 ** rng.uniform(4, 9))
        logit = 1.5 - 0.004 * day + 0.3 * (np.log2(launched) - 6.5)
        share = 1 / (1 + np.exp(-logit))
        stopped = sum(rng.random() < share for _ in range(launched))
        made.append(Wave(date=START + timedelta(days=day), launched=launched, neutralised=stopped))
    slope = measure_size_slope(made)
    assert slope.low < 0.3 < slope.high
    assert slope.high - slope.low < 0.2
    assert [band.low for band in slope.bands][:2] == [1, 51]
    assert sum(band.waves for band in slope.bands) == 400


def test_a_slope_needs_waves_of_several_sizes() -> None:
    with pytest.raises(ValueError, match="30 waves"):
        measure_size_slope(waves([0.8] * 5))
    with pytest.raises(ValueError, match="one size"):
        measure_size_slope(waves([0.8] * 40))


def test_a_grid_holds_every_combination() -> None:
    assert len(grid((0.9, 0.95), (0.02,), (0.0, 0.3, 0.6))) == 6
