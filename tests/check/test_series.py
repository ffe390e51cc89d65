"""Checks along a series. A case writes its points as "2031-05-02 1231 +27", with ``backlog=`` and ``definition=``."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from crossfoot.check.run import check_series
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Attribution
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.series import Point, Series
from tests.check.build import claim

DAY = date(2031, 5, 1)


def bound(text: str) -> Bound:
    hedge = Hedge.AT_LEAST if text.startswith(">=") else Hedge.EXACT
    return Bound(low=Decimal(text.removeprefix(">=")), high=Decimal(text.removeprefix(">=")), hedge=hedge)


def point(line: str) -> Point:
    day, value, *rest = line.split()
    fields = dict(word.split("=") for word in rest if "=" in word)
    change = next((word for word in rest if word[0] in "+-"), None)
    return Point(
        date=date.fromisoformat(day),
        bound=bound(value),
        change=bound(change) if change else None,
        backlog=bound(fields["backlog"]) if "backlog" in fields else None,
        definition=fields.get("definition"),
        claims=tuple(fields["claim"].split(",")) if "claim" in fields else (),
    )


def series(lines: str, *, cumulative: bool = True, unit: str | None = None) -> Series:
    points = tuple(point(line) for line in lines.strip().splitlines())
    return Series(name="losses", points=points, cumulative=cumulative, unit=unit)


def found(given: Series, check: str) -> list[Finding]:
    return [finding for finding in check_series(given) if finding.check == check]


def daily(values: list[int], *, cumulative: bool = False) -> Series:
    points = tuple(Point(date=DAY + timedelta(days=at), bound=bound(str(value))) for at, value in enumerate(values))
    return Series(name="nights", points=points, cumulative=cumulative)


# total-fell


def test_a_fall_without_a_correction_is_a_doubt_with_the_slips_that_fit() -> None:
    (finding,) = found(series("2031-05-01 1204\n2031-05-02 1231\n2031-05-03 1148\n2031-05-04 1264"), "total-fell")
    assert finding.severity is Severity.DOUBT
    assert finding.computation == "1231 on 2031-05-02, 1148 on 2031-05-03"
    assert finding.proposal == "could be 1248 for 1148 (a wrong digit)"


@pytest.mark.parametrize(
    "lines",
    [
        "2031-05-01 316\n2031-05-02 315 -1",
        "2031-05-01 1300 definition=old\n2031-05-02 1100 definition=new",
    ],
    ids=["said", "redefined"],
)
def test_a_fall_that_is_explained_is_a_note(lines: str) -> None:
    (finding,) = found(series(lines), "total-fell")
    assert finding.severity is Severity.NOTE


def test_values_per_day_may_fall() -> None:
    assert found(series("2031-05-01 316\n2031-05-02 3", cumulative=False), "total-fell") == []


def test_a_fall_to_a_value_it_had_is_stale() -> None:
    given = series("2031-05-01 1204\n2031-05-02 1231\n2031-05-03 1204\n2031-05-04 1264")
    assert found(given, "total-fell") == []
    (finding,) = found(given, "stale-figure")
    assert finding.computation == "1204 on 2031-05-03 as on 2031-05-01"


def test_a_fall_that_stays_is_no_stale_figure() -> None:
    given = series("2031-05-01 315\n2031-05-02 316\n2031-05-03 315\n2031-05-04 315")
    assert found(given, "stale-figure") == []
    assert len(found(given, "total-fell")) == 1


# daily-against-total


@pytest.mark.parametrize(
    ("lines", "cause", "severity"),
    [
        ("2031-05-02 1204\n2031-05-03 1530 +28 backlog=298", "backlog", Severity.NOTE),
        ("2031-05-02 1204\n2031-05-03 1204 +41\n2031-05-04 1303 +58", "lag", Severity.NOTE),
        ("2031-05-01 1000\n2031-05-02 1060 +60\n2031-05-03 1095 +95", "two days", Severity.DOUBT),
        ("2031-05-02 1204\n2031-05-03 1389 +158\n2031-05-04 1400 +11", "typing slip", Severity.DOUBT),
        ("2031-05-02 3697\n2031-05-03 3617 +5\n2031-05-04 3619 +2", "rebased", Severity.DOUBT),
        ("2031-05-02 1204\n2031-05-03 1311 +8", "unexplained", Severity.DOUBT),
        (
            "2031-05-02 1231\n2031-05-03 1258 +27\n2031-05-04 285 +27\n2031-05-05 1312 +27",
            "typing slip",
            Severity.DOUBT,
        ),
    ],
)
def test_the_cause_of_a_gap_is_typed(lines: str, cause: str, severity: Severity) -> None:
    first = found(series(lines), "daily-against-total")[0]
    assert cause in first.message
    assert first.severity is severity


def test_a_stated_change_that_fits_is_silent() -> None:
    assert found(series("2031-05-02 1204\n2031-05-03 1231 +27"), "daily-against-total") == []


def test_a_gap_in_the_series_says_nothing_of_the_change() -> None:
    assert found(series("2031-05-02 1204\n2031-05-05 1500 +27"), "daily-against-total") == []


def test_the_day_after_a_lag_is_told_as_its_other_half() -> None:
    lines = "2031-05-02 1204\n2031-05-03 1204 +41\n2031-05-04 1303 +58"
    messages = [finding.message for finding in found(series(lines), "daily-against-total")]
    assert messages[0].endswith("lag: the next day's gap cancels it.")
    assert messages[1].endswith("lag: it cancels the gap of the day before.")


# missing-days


def test_missing_days_are_named() -> None:
    given = series("2031-05-02 3\n2031-05-03 4\n2031-05-06 5\n2031-05-07 1", cumulative=False)
    (finding,) = found(given, "missing-days")
    assert finding.computation == "2031-05-04 to 2031-05-05: 2 missing"


def test_a_monthly_series_misses_no_days() -> None:
    assert found(series("2031-05-01 3\n2031-06-01 4\n2031-07-01 5", cumulative=False), "missing-days") == []


# implausible-jump


def test_a_factor_of_ten_after_quiet_nights_is_unlikely() -> None:
    (finding,) = found(daily([60 + at % 17 for at in range(40)] + [870]), "implausible-jump")
    assert finding.severity is Severity.DOUBT
    assert "87 for 870 (a factor of ten)" in (finding.proposal or "")


def test_a_jump_needs_a_past_to_stand_out_from() -> None:
    assert found(daily([60 + at % 17 for at in range(20)] + [870]), "implausible-jump") == []


def test_rare_things_come_in_bursts() -> None:
    assert found(daily([0, 0, 0, 1] * 10 + [9]), "implausible-jump") == []


# ordinal-count


def test_an_ordinal_ahead_of_our_count_is_a_note_and_said_once() -> None:
    lines = "2031-05-01 8\n2031-07-01 >=1\n2031-09-01 11\n2031-10-01 12"
    (finding,) = found(series(lines, unit="ordinal"), "ordinal-count")
    assert finding.severity is Severity.NOTE
    assert "number 11 on 2031-09-01 is number 10 by our count" in finding.message


def test_an_ordinal_behind_our_count_is_a_doubt() -> None:
    (finding,) = found(series("2031-05-01 8\n2031-07-01 8", unit="ordinal"), "ordinal-count")
    assert finding.severity is Severity.DOUBT


def test_ordinals_that_count_on_are_silent() -> None:
    given = series("2031-05-01 8\n2031-07-01 >=1\n2031-09-01 10", unit="ordinal")
    assert check_series(given) == ()


# window-mismatch


def test_two_values_of_a_day_and_a_new_definition_are_noted() -> None:
    given = series("2031-05-01 8 definition=a\n2031-05-01 9 definition=a\n2031-05-02 9 definition=b", cumulative=False)
    assert [finding.severity for finding in found(given, "window-mismatch")] == [Severity.NOTE, Severity.NOTE]


# evidence


def test_a_finding_cites_the_claims_at_hand_and_keeps_its_id_without_them() -> None:
    text = "1231 were lost, 1118 were lost."
    claims = tuple(claim(text, number, "losses_personnel", "soldier", number) for number in ("1231", "1118"))
    lines = f"2031-05-02 1231 claim={claims[0].id}\n2031-05-03 1118 claim={claims[1].id}"
    (bare,) = found(series(lines), "total-fell")
    (cited,) = check_series(series(lines), claims)
    assert bare.evidence == ()
    assert [item.claim for item in cited.evidence] == [one.id for one in claims]
    assert (bare.id, bare.series) == (cited.id, "losses")


@pytest.mark.parametrize(("other", "severity"), [("the academy", Severity.NOTE), ("the institute", Severity.DOUBT)])
def test_a_fall_to_the_total_of_another_speaker_is_only_noted(other: str, severity: Severity) -> None:
    text = "1231 were lost, 1118 were lost."
    claims = tuple(
        replace(claim(text, number, "losses_personnel", "soldier", number), attribution=Attribution(speaker=who))
        for number, who in (("1231", "the institute"), ("1118", other))
    )
    lines = f"2031-05-02 1231 claim={claims[0].id}\n2031-05-03 1118 claim={claims[1].id}"
    (finding,) = check_series(series(lines), claims)
    assert finding.severity is severity


def test_an_empty_series_is_silent() -> None:
    assert check_series(Series(name="none", points=(), cumulative=True)) == ()
