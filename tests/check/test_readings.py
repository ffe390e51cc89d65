from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.check.readings import Reading, exactly, reading_of, total_of
from crossfoot.check.terms import terms_of
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.finding import Severity
from tests.check.build import claim, document

HEDGES = st.sampled_from(Hedge)
UNITS = st.sampled_from((None, "percent", "GW"))


def reading(number: str, hedge: Hedge = Hedge.EXACT, unit: str | None = None, **options: object) -> Reading:
    low, _, high = number.partition("-")
    bound = Bound(low=Decimal(low), high=Decimal(high or low), hedge=hedge)
    return reading_of(bound, unit, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [
        (reading("653"), 653, 653),
        (reading("650"), 650, 650),
        (reading("650", round_figures=True), 625, 675),
        (reading("10", round_figures=True), 10, 10),
        (reading("500", Hedge.ABOUT), 450, 550),
        (reading("600", Hedge.MORE_THAN), 600, 700),
        (reading("700000", Hedge.NEARLY), 600000, 700000),
        (reading("7", Hedge.AT_LEAST), 7, None),
        (reading("12000", Hedge.AT_MOST), 0, 12000),
        (reading("6.5", unit="GW"), Decimal("6.45"), Decimal("6.55")),
        (reading("12", unit="percent"), Decimal("11.5"), Decimal("12.5")),
        (reading("20", unit="percent"), Decimal("17.5"), Decimal("22.5")),
        (reading("12", Hedge.NEARLY, "percent"), 11, 12),
        (reading("50", unit="percent", quote="half"), 45, 55),
        (reading("50", unit="percent", quote="50%"), Decimal("47.5"), Decimal("52.5")),
    ],
)
def test_the_plain_reading_follows_the_table(said: Reading, low: object, high: object) -> None:
    assert (said.plain.low, said.plain.high) == (low, high)


@given(st.integers(min_value=0, max_value=10**6), HEDGES, UNITS, st.booleans())
def test_the_wide_reading_covers_the_plain_one(number: int, hedge: Hedge, unit: str | None, rounds: bool) -> None:
    said = reading(str(number), hedge, unit, round_figures=rounds)
    for end in (said.plain.low, said.plain.high):
        assert end is None or end in said.wide
    assert said.plain.low is not None or said.wide.low is None
    assert said.plain.high is not None or said.wide.high is None


@given(st.integers(min_value=0, max_value=10**6), HEDGES, UNITS)
def test_a_number_never_clashes_with_itself(number: int, hedge: Hedge, unit: str | None) -> None:
    said = reading(str(number), hedge, unit)
    assert said.clash(said) is None
    assert said.exceeds(said) is None


def test_severity_is_contradiction_only_under_every_reading() -> None:
    rounded = reading("650", round_figures=True)
    assert rounded.clash(exactly(Decimal(660))) is None
    assert rounded.clash(exactly(Decimal(690))) is Severity.DOUBT
    assert rounded.clash(exactly(Decimal(900))) is Severity.CONTRADICTION


def test_a_sum_is_as_wide_as_its_parts_together() -> None:
    total = total_of((reading("500", Hedge.ABOUT), exactly(Decimal(30))))
    assert (total.plain.low, total.plain.high) == (480, 580)


@pytest.mark.parametrize(
    ("number", "hedge", "other", "others", "cut"),
    [
        ("180", "exact", "187", "about 200", True),
        ("180", "exact", "187", "211", False),  # nothing else in its text is rounded
        ("180", "exact", "190", "about 200", False),  # a whole step away
        ("180", "exact", "174", "about 200", False),  # a number is cut downwards
        ("187", "exact", "189", "about 200", False),  # not round
        ("180", "about", "187", "about 200", False),  # hedged, which is granted more already
    ],
)
def test_a_round_number_may_be_cut(number: str, hedge: str, other: str, others: str, cut: bool) -> None:
    text = f"{number} drones came, and {others} the night before."
    night = others.removeprefix("about ")
    claims = (
        claim(text, number, "launched", "drone", number, hedge=hedge),
        claim(text, night, "launched", "drone", night, hedge="about" if "about" in others else "exact"),
    )
    first, _ = terms_of(claims, document(text))
    assert first.is_cut_from(Decimal(other)) is cut
