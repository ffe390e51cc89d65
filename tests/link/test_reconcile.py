from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.link.reconcile import Standing, reconcile
from tests.link.build import figure, report


def test_nothing_to_reconcile() -> None:
    assert reconcile([], toll=False) is None


def test_repeats_add_reach_never_support() -> None:
    copies = [report(f"c{n}", figure(90), outlet=f"o{n}", dispatch="s", hours=n) for n in range(5)]
    others = [report("a", figure(87), by="the ministry", hours=6), report("b", figure(87), by="the governor", hours=7)]
    account = reconcile([*copies, *others], toll=False)
    assert account is not None
    assert account.best == 87
    assert account.voices == 3
    assert account.reports == 7
    assert account.plain.majority == 90


def test_one_speaker_quoted_by_many_is_one_voice() -> None:
    quoted = [report(f"q{n}", figure(120), by="The  Air Force", outlet=f"o{n}") for n in range(6)]
    account = reconcile(quoted, toll=False)
    assert account is not None
    assert account.voices == 1
    assert account.standing is Standing.SINGLE


def test_a_repeat_that_drops_the_name_keeps_the_voice() -> None:
    reports = [
        report("a", figure(12), by="the governor", dispatch="s"),
        report("b", figure(12), dispatch="s", outlet="elsewhere"),
    ]
    account = reconcile(reports, toll=False)
    assert account is not None
    assert account.voices == 1


def test_a_hedge_that_allows_the_figure_is_no_misfit() -> None:
    reports = [
        report("a", figure(117), by="one"),
        report("b", figure(100, hedge="more_than"), by="another"),
        report("c", figure(120, hedge="about"), by="a third"),
    ]
    account = reconcile(reports, toll=False)
    assert account is not None
    assert account.best == 117
    assert account.misfits == ()
    assert account.standing is Standing.CORROBORATED


def test_sides_that_contradict_are_contested_and_never_averaged() -> None:
    reports = [report("a", figure(30), by="a ministry"), report("b", figure(4), by="b ministry")]
    account = reconcile(reports, toll=False, sides={"a ministry": "a", "b ministry": "b"})
    assert account is not None
    assert account.standing is Standing.CONTESTED
    assert account.best is None
    assert (account.low, account.high) == (4, 30)
    assert [(answer.side, answer.centre) for answer in account.sides] == [("a", 30), ("b", 4)]
    assert not account.calibrated


def test_one_side_alone_is_unchecked() -> None:
    account = reconcile([report("a", figure(30), by="a ministry")], toll=False, sides={"a ministry": "a"})
    assert account is not None
    assert account.standing is Standing.ONE_SIDE


def test_two_voices_with_two_counts_are_contested() -> None:
    account = reconcile([report("a", figure(30), by="one"), report("b", figure(41), by="two")], toll=False)
    assert account is not None
    assert account.standing is Standing.CONTESTED


def test_a_toll_that_rises_is_no_conflict() -> None:
    reports = [
        report("a", figure(3, "killed", "person"), by="police", hours=0),
        report("b", figure(7, "killed", "person"), by="rescuers", hours=5),
        report("c", figure(9, "killed", "person"), by="rescuers", hours=9),
        report("d", figure(9, "killed", "person"), by="police", hours=10),
        report("e", figure(7, "killed", "person"), outlet="late paper", hours=11),
    ]
    account = reconcile(reports, toll=True)
    assert account is not None
    assert account.best == 9
    assert account.standing is Standing.CORROBORATED
    assert {misfit.reason for misfit in account.misfits} == {"older figure", "older figure still in circulation"}


def test_a_lone_slip_in_a_toll_is_not_the_newest() -> None:
    reports = [report(f"a{n}", figure(12, "killed", "person"), by=f"speaker {n}", hours=n) for n in range(4)] + [
        report("slip", figure(120, "killed", "person"), outlet="hasty", hours=9)
    ]
    account = reconcile(reports, toll=True)
    assert account is not None
    assert account.best == 12
    assert [misfit.reason for misfit in account.misfits] == ["could be a slip of one digit"]


def test_a_range_from_past_errors() -> None:
    reports = [report("a", figure(100), by="one")]
    errors = [number / 100 for number in range(-20, 21)]
    account = reconcile(reports, toll=False, past_errors={0: errors})
    assert account is not None
    assert account.calibrated
    assert account.low < 100 < account.high
    few = reconcile(reports, toll=False, past_errors={0: errors[:10]})
    assert few is not None
    assert (few.low, few.high, few.calibrated) == (100, 100, False)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.integers(1, 60),
            st.sampled_from(["exact", "about", "more_than", "nearly", "at_least"]),
            st.sampled_from([None, "police", "ministry", "governor"]),
            st.sampled_from([None, "s1", "s2"]),
            st.integers(0, 6),
        ),
        min_size=1,
        max_size=9,
    ),
    st.randoms(use_true_random=False),
    st.booleans(),
)
def test_arrival_order_plays_no_part(rows: list[tuple[int, str, str, str, int]], rng: object, toll: bool) -> None:
    reports = [
        report(f"c{n}", figure(number, hedge=hedge), by=by, dispatch=dispatch, outlet=f"o{n % 4}", hours=hours)
        for n, (number, hedge, by, dispatch, hours) in enumerate(rows)
    ]
    mixed = list(reports)
    rng.shuffle(mixed)  # type: ignore[attr-defined]
    sides = {"ministry": "a", "governor": "b"}
    one, other = reconcile(reports, toll=toll, sides=sides), reconcile(mixed, toll=toll, sides=sides)
    assert one == other
    assert one is not None
    stated = {Decimal(number) for number, *_ in rows}
    assert one.centre in stated
    assert len(one.claims) == len(rows)
