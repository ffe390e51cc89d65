from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from crossfoot.track.launches import (
    Launched,
    expect_month,
    expect_next_night,
    measure_trend,
    month_after,
)
from crossfoot.track.sample import Sample

START = date(2031, 1, 1)


def nights(counts: list[int]) -> list[Launched]:
    return [Launched(date=START + timedelta(days=day), count=count) for day, count in enumerate(counts)]


def drawn(mean: float, days: int, seed: int = 1) -> list[int]:
    rng = np.random.default_rng(seed)
    return [int(count) for count in rng.negative_binomial(4, 4 / (4 + mean), days)]


def test_the_next_night_is_drawn_from_the_last_weeks() -> None:
    sample = expect_next_night(nights([400] * 60 + [100] * 100))
    (middle,) = sample.quantile(0.5)
    assert middle == pytest.approx(100, rel=0.1)
    low, high = sample.interval(0.8)
    assert low < 100 < high
    assert 0 < sample.chance_above(200) < 0.2


def test_a_night_of_none_is_a_count_too() -> None:
    assert expect_next_night(nights([0, 0, 0])).quantile(0.5)[0] < 1


def test_the_next_month_stays_where_things_are() -> None:
    known = nights(drawn(120, 400))
    sample = expect_month(known)
    recent = np.mean([night.count for night in known[-60:]])
    assert sample.quantile(0.5)[0] == pytest.approx(recent, rel=0.25)
    few = expect_month(known[-5:])
    assert few.interval(0.8)[1] / few.interval(0.8)[0] > 1.8


def test_a_month_with_few_reports_has_no_mean() -> None:
    known = nights(drawn(50, 60))
    assert month_after(known, START + timedelta(days=20)) is not None
    assert month_after(known, START + timedelta(days=50)) is None


def test_a_trend_is_found_with_its_interval() -> None:
    rng = np.random.default_rng(2)
    counts = [int(rng.negative_binomial(5, 5 / (5 + 80 * 1.1 ** (day / 30)))) for day in range(365)]
    trend = measure_trend(nights(counts))
    assert trend.low < 10 < trend.high
    assert trend.low > 0
    flat = measure_trend(nights(drawn(80, 365)))
    assert flat.low < 0 < flat.high


def test_too_little_is_said_so() -> None:
    with pytest.raises(ValueError, match="no night"):
        expect_next_night([])
    with pytest.raises(ValueError, match="no night"):
        expect_month([])
    with pytest.raises(ValueError, match="20 nights"):
        measure_trend(nights([3, 4]))


def test_a_sample() -> None:
    sample = Sample(values=np.array([3.0, 1.0, 2.0]), weights=np.array([1.0, 1.0, 2.0]))
    assert sample.quantile(0.5) == (2.0,)
    assert sample.chance_above(2.0) == 0.25
