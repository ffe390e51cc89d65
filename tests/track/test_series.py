from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.report import Report
from crossfoot.model.series import Point, Series
from crossfoot.model.when import Window
from crossfoot.track.contrast import Verdict, contrast_series
from crossfoot.track.revise import find_breaks, track_revisions, track_vintages
from crossfoot.track.series import Choice, missing_days, per_period, track_series
from crossfoot.track.subjects import SUBJECTS
from crossfoot.track.waves import (
    LESS_AGREED,
    MORE_THAN_LAUNCHED,
    NO_OUTCOME,
    NOT_A_NUMBER,
    OTHER_DEFINITION,
    REGIONAL,
    comparable_waves,
)
from tests.link.build import DAY, START, figure, report

DRONES = SUBJECTS["drones-launched"]
NEXT = DAY + timedelta(days=1)


def values(series: Series) -> list[int]:
    return [int(point.bound.low) for point in series.points]


def window(start: int, end: int) -> Window:
    return Window(start=datetime(2031, 5, 1, start, tzinfo=UTC), end=datetime(2031, 5, 1, end, tzinfo=UTC))


def test_rows_of_one_document_add_up() -> None:
    reports = [
        report("a", figure(30, thing="cruise_missile", model=("Kalibr",)), document="d"),
        report("b", figure(12, thing="ballistic_missile", model=("Iskander-M",)), document="d"),
        report("c", figure(5, thing="drone"), document="d"),
    ]
    assert values(track_series(reports, SUBJECTS["missiles-launched"])) == [42]


def test_a_stated_total_stands_for_its_parts() -> None:
    reports = [
        report("t", figure(45, thing="missile"), document="d"),
        report("a", figure(30, thing="cruise_missile"), document="d"),
        report("b", figure(15, thing="cruise_missile", part_of="t"), document="d"),
    ]
    assert values(track_series(reports, SUBJECTS["missiles-launched"])) == [45]


def test_a_figure_said_twice_counts_once_and_windows_that_follow_add_up() -> None:
    twice = [report("a", figure(120), document="d"), report("b", figure(120), document="d")]
    assert values(track_series(twice, DRONES)) == [120]
    halves = [
        report("a", figure(70), document="d", window=window(0, 8)),
        report("b", figure(50), document="d", window=window(8, 20)),
    ]
    assert values(track_series(halves, DRONES)) == [120]
    (point,) = track_series(halves, DRONES).points
    assert point.window == window(0, 20)
    overlapping = [
        report("a", figure(70), document="d", window=window(0, 8)),
        report("b", figure(110), document="d", window=window(0, 20)),
    ]
    assert values(track_series(overlapping, DRONES)) == [110]


def test_a_figure_of_a_few_hours_is_not_the_days_while_another_is_known() -> None:
    afternoon = report("b", figure(30), by="Blueland", hours=9, window=window(12, 15))
    for night in (
        report("a", figure(159), by="Blueland"),
        report("a", figure(159), by="Blueland", window=window(0, 8)),
    ):
        assert values(track_series([night, afternoon], DRONES)) == [159]
    assert values(track_series([afternoon], DRONES)) == [30]


def test_most_independent_statements_win_and_repeats_do_not_count() -> None:
    reports = [
        report("a", figure(117), by="staff"),
        report("b", figure(117), by="governor"),
        *(report(f"r{n}", figure(171), dispatch="s", outlet=f"o{n}", hours=5) for n in range(4)),
        report("h", figure(100, hedge="more_than"), by="a third", hours=9),
    ]
    (point,) = track_series(reports, DRONES).points
    assert (point.bound.low, point.claims) == (117, ("a", "b"))


def test_a_speaker_corrects_itself() -> None:
    reports = [report("a", figure(117), by="staff"), report("b", figure(112), by="staff", hours=6)]
    assert values(track_series(reports, DRONES)) == [112]


def test_neutralised_is_both_fates() -> None:
    reports = [
        report("a", figure(80, "intercepted", side="ukraine"), document="d"),
        report("b", figure(20, "suppressed", side="ukraine"), document="d"),
        report("c", figure(9, "intercepted", side="russia"), document="e"),
    ]
    subject = SUBJECTS["drones-neutralised"]
    assert values(track_series(reports, subject, Choice(country="ukraine"))) == [100]
    assert values(track_series(reports, subject, Choice(country="russia"))) == [9]


def test_choices() -> None:
    reports = [
        report("a", figure(120, side="russia"), by="staff"),
        report("b", figure(30, side="russia"), code="UA-51"),
        report("c", figure(8, side="ukraine"), by="ministry"),
        report("m", figure(70, side="russia", model=("Shahed",)), day=NEXT),
    ]
    assert values(track_series(reports, DRONES, Choice(country="ukraine"))) == [120, 70]
    assert values(track_series(reports, DRONES, Choice(country="russia"))) == [8]
    assert values(track_series(reports, DRONES, Choice(place="UA-51"))) == [30]
    assert values(track_series(reports, DRONES, Choice(speaker="ministry"))) == [8]
    assert values(track_series(reports, DRONES, Choice(model="Shahed"))) == [70]


def test_units_are_brought_to_one() -> None:
    reports = [report("a", figure(2, "power_lost", None, unit="GW"))]
    series = track_series(reports, SUBJECTS["power-lost"])
    assert (series.unit, values(series)) == ("MW", [2000])


def test_a_running_total_carries_the_change_stated_beside_it() -> None:
    reports = [
        report("a", figure(10_000, "losses_personnel", "soldier", cumulative=True), document="d"),
        report("b", figure(850, "losses_personnel", "soldier"), document="d"),
        report("c", figure(10_900, "losses_personnel", "soldier", cumulative=True), day=NEXT),
    ]
    series = track_series(reports, SUBJECTS["personnel-losses-total"])
    assert values(series) == [10_000, 10_900]
    assert series.points[0].change is not None and series.points[0].change.low == 850
    assert values(per_period(series)) == [900]


def test_silence_is_not_zero() -> None:
    reports = [report("a", figure(5)), report("b", figure(7), day=DAY + timedelta(days=3))]
    series = track_series(reports, DRONES)
    assert len(series.points) == 2
    assert missing_days(series) == (NEXT, DAY + timedelta(days=2))
    assert missing_days(Series(name="none", points=())) == ()


def test_definitions_break() -> None:
    days = [date(2024, 8, 31), date(2024, 9, 1), date(2025, 7, 24)]
    reports = [report(f"c{n}", figure(9, "intercepted"), day=day) for n, day in enumerate(days)]
    breaks = find_breaks(track_series(reports, SUBJECTS["drones-neutralised"]))
    assert [one.date for one in breaks] == days[1:]
    # The words of the bulletins of one side say nothing of what another counts, nor of losses.
    assert not find_breaks(track_series(reports, SUBJECTS["drones-neutralised"], Choice(country="russia")))
    lost = [report(f"l{n}", figure(9, "losses_equipment"), day=day) for n, day in enumerate(days)]
    assert not find_breaks(track_series(lost, SUBJECTS["drone-losses"]))


def test_as_known_on_a_day() -> None:
    reports = [
        report("a", figure(117), by="staff", recorded_hours=1),
        report("b", figure(112), by="staff", hours=6, recorded_hours=7),
        report("c", figure(64), day=NEXT, recorded_hours=30),
    ]
    early = track_series(reports, DRONES, Choice(as_of=START + timedelta(hours=2)))
    late = track_series(reports, DRONES)
    assert (values(early), values(late)) == ([117], [112, 64])
    changed, added = track_revisions(early, late)
    assert (changed.before, changed.after) == (early.points[0].bound, late.points[0].bound)
    assert (added.before, added.date) == (None, NEXT)
    assert [int(vintage.point.bound.low) for vintage in track_vintages(reports, DRONES, DAY)] == [117, 112]
    with pytest.raises(ValueError, match="two series"):
        track_revisions(early, track_series(reports, SUBJECTS["drones-hit"]))


def series_of(*numbers: tuple[int, int, str]) -> Series:
    return Series(
        name="made-up",
        points=tuple(
            Point(
                date=DAY + timedelta(days=day),
                bound=Bound(low=Decimal(number), high=Decimal(number), hedge=Hedge(hedge)),
            )
            for day, number, hedge in numbers
        ),
    )


def test_cell_by_cell() -> None:
    ours = series_of((0, 10, "exact"), (1, 12, "exact"), (2, 10, "about"), (3, 5, "exact"))
    theirs = series_of((0, 10, "exact"), (1, 21, "exact"), (2, 10, "exact"), (4, 6, "exact"))
    contrast = contrast_series(ours, theirs)
    assert [cell.verdict for cell in contrast.cells] == [
        Verdict.EQUAL,
        Verdict.DIFFERENT,
        Verdict.COMPATIBLE,
        Verdict.ONLY_OURS,
        Verdict.ONLY_THEIRS,
    ]
    assert contrast.counts[Verdict.EQUAL] == 1
    with pytest.raises(ValueError, match="do not count alike"):
        contrast_series(ours, Series(name="total", points=(), cumulative=True))


def launch(name: str, launched: int, stopped: int | None, **where: object) -> list[Report]:
    reports = [report(name, figure(launched), document=f"doc-{name}", **where)]  # type: ignore[arg-type]
    if stopped is not None:
        outcome = figure(stopped, "intercepted", part_of=name)
        reports.append(report(f"{name}-down", outcome, document=f"doc-{name}", **where))  # type: ignore[arg-type]
    return reports


def test_waves_leave_out_what_does_not_compare() -> None:
    reports = [
        *launch("a", 120, 90),
        *launch("south", 30, 30, code="UA-51"),
        *launch("silent", 50, None, day=NEXT),
        *launch("slip", 50, 60, day=NEXT),
        *launch("old", 20, 15, day=date(2024, 3, 1)),
        report("vague", figure(100, hedge="about"), document="v", day=NEXT),
        report("vague-down", figure(80, "intercepted", part_of="vague"), document="v", day=NEXT),
    ]
    made = comparable_waves(reports, "drone")
    assert [(wave.date, wave.launched, wave.neutralised) for wave in made.waves] == [(DAY, 120, 90)]
    assert {one.reason for one in made.excluded} == {
        REGIONAL,
        NO_OUTCOME,
        MORE_THAN_LAUNCHED,
        OTHER_DEFINITION,
        NOT_A_NUMBER,
    }
    (regional,) = (one for one in made.excluded if one.reason == REGIONAL)
    assert regional.all_neutralised == 1


def test_a_night_told_by_several_counts_once() -> None:
    reports = [
        *launch("a", 120, 90),
        *launch("b", 120, 90, hours=2),
        *launch("c", 12, 9, hours=3),
        report("d", figure(120), document="d"),
        report("d-down", figure(90, "intercepted"), document="d"),
    ]
    made = comparable_waves(reports, "drone")
    assert [(wave.launched, wave.neutralised) for wave in made.waves] == [(120, 90)]
    assert [(one.reason, one.launches) for one in made.excluded] == [(LESS_AGREED, 3)]


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.integers(1, 200), st.sampled_from([None, "x", "y"]), st.integers(0, 9)),
        max_size=12,
    ),
    st.randoms(use_true_random=False),
)
def test_arrival_order_plays_no_part(rows: list[tuple[int, int, str | None, int]], rng: object) -> None:
    reports = [
        report(f"c{n}", figure(number), by=by, day=DAY + timedelta(days=day), hours=hours, document=f"d{n % 5}")
        for n, (day, number, by, hours) in enumerate(rows)
    ]
    mixed = list(reports)
    rng.shuffle(mixed)  # type: ignore[attr-defined]
    assert track_series(reports, DRONES) == track_series(mixed, DRONES)
    assert comparable_waves(reports, "drone") == comparable_waves(mixed, "drone")


def test_every_subject_has_its_own_name_and_title() -> None:
    assert len({subject.title for subject in SUBJECTS.values()}) == len(SUBJECTS)
    assert all(name == subject.name for name, subject in SUBJECTS.items())
