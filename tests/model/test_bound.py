"""Bounds form an ordered algebra, and mean what the table in docs/checks.md says."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.model.bound import Bound, Hedge, Interval, step_of
from tests.model.made import bounds, intervals, stated

inside = st.integers(-120, 120).map(Decimal)


@given(intervals, intervals)
def test_meeting_is_mutual(one: Interval, other: Interval) -> None:
    assert one.meets(other) == other.meets(one)
    assert one.meets(one)


@given(intervals, intervals, inside)
def test_intervals_meet_where_a_value_lies_in_both(one: Interval, other: Interval, value: Decimal) -> None:
    if value in one and value in other:
        assert one.meets(other)


@given(intervals, intervals, intervals)
def test_adding_is_commutative_and_associative(one: Interval, other: Interval, third: Interval) -> None:
    assert one + other == other + one
    assert (one + other) + third == one + (other + third)


@given(intervals, intervals, inside, inside)
def test_sums_and_differences_hold_every_possible_value(
    one: Interval, other: Interval, value: Decimal, second: Decimal
) -> None:
    if value in one and second in other:
        assert value + second in one + other
        assert value - second in one - other


@given(bounds, st.booleans(), st.booleans())
def test_a_bound_can_be_what_it_says(bound: Bound, percent: bool, rounded: bool) -> None:
    interval = bound.interval(percent=percent, round_figures=rounded)
    assert interval.low is None or interval.high is None or interval.low <= interval.high
    assert bound.low in interval or bound.high in interval
    assert bound.low <= bound.best <= bound.high


@given(bounds)
def test_rounding_only_widens(bound: Bound) -> None:
    plain, rounded = bound.interval(), bound.interval(round_figures=True)
    assert rounded.low is None or (plain.low is not None and rounded.low <= plain.low)
    assert rounded.high is None or (plain.high is not None and plain.high <= rounded.high)


@given(stated)
def test_a_step_divides_its_number(number: Decimal) -> None:
    step = step_of(number)
    assert step > 0
    assert number % step == 0


@pytest.mark.parametrize(
    ("number", "step"),
    [
        ("653", "1"), ("640", "10"), ("650", "50"), ("600", "100"), ("9500", "500"), ("1200000", "100000"),
        ("1.2", "0.1"), ("5", "1"), ("0", "1"), ("55", "1"),
    ],
)  # fmt: skip
def test_the_last_significant_step(number: str, step: str) -> None:
    assert step_of(Decimal(number)) == Decimal(step)


@pytest.mark.parametrize(
    ("number", "hedge", "percent", "low", "high"),
    [
        ("653", Hedge.EXACT, False, "653", "653"),
        ("600", Hedge.ABOUT, False, "550", "650"),
        ("653", Hedge.ABOUT, False, "620.35", "685.65"),
        ("650", Hedge.MORE_THAN, False, "650", "700"),
        ("600", Hedge.NEARLY, False, "500", "600"),
        ("87", Hedge.AT_LEAST, False, "87", None),
        ("87", Hedge.AT_MOST, False, "0", "87"),
        ("12", Hedge.EXACT, True, "11.5", "12.5"),
        ("90", Hedge.EXACT, True, "87.5", "92.5"),
        ("12", Hedge.NEARLY, True, "11", "12"),
        ("90", Hedge.NEARLY, True, "85", "90"),
        ("40", Hedge.MORE_THAN, True, "40", "45"),
        ("40", Hedge.ABOUT, True, "37", "43"),
        ("12.6", Hedge.EXACT, True, "12.55", "12.65"),
    ],
)
def test_the_table_of_hedges(number: str, hedge: Hedge, percent: bool, low: str, high: str | None) -> None:
    interval = Bound(low=Decimal(number), high=Decimal(number), hedge=hedge).interval(percent=percent)
    assert interval == Interval(low=Decimal(low), high=None if high is None else Decimal(high))


def test_a_round_number_among_round_numbers_may_be_rounded() -> None:
    assert Bound(low=Decimal(650), high=Decimal(650)).interval(round_figures=True) == Interval(
        low=Decimal(625), high=Decimal(675)
    )
