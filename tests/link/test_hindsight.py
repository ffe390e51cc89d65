from __future__ import annotations

from datetime import timedelta
from math import log

import pytest

from crossfoot.link.hindsight import PastError, PastErrors, past_error
from crossfoot.link.reconcile import MIN_PAST, reconcile, words_for_range
from crossfoot.model.report import Report
from tests.link.build import DAY, figure, report

SIDES = {"defence": "ukraine", "attacker": "russia"}


def said(name: str, number: int, days: float, by: str | None = None, **more: object) -> Report:
    return report(name, figure(number), by=by, hours=24 * days, outlet=f"o-{name}", **more)  # type: ignore[arg-type]


def error(*reports: Report, toll: bool = False) -> PastError | None:
    return past_error(reports, toll=toll, sides=SIDES, day=DAY)


def test_an_event_is_resolved_by_what_is_said_later() -> None:
    found = error(said("a", 100, 0, "governor"), said("b", 125, 9, "auditor"))
    assert found == PastError(day=DAY, sides=0, error=pytest.approx(log(1.25)))
    assert error(said("a", 100, 0, "governor"), said("b", 100, 9, "auditor")) == PastError(day=DAY, sides=0, error=0.0)


@pytest.mark.parametrize(
    "reports",
    [
        [],
        [said("a", 100, 0)],
        # Neither early nor late: the event still unfolds.
        [said("a", 100, 0), said("b", 120, 3)],
        # A late copy of an early dispatch says nothing new.
        [said("a", 100, 0, dispatch="d"), said("b", 100, 9, dispatch="d")],
        # A side that repeats itself settles nothing.
        [said("a", 100, 0, "defence"), said("b", 100, 9, "defence")],
        # A ratio to nothing.
        [said("a", 0, 0), said("b", 5, 9)],
    ],
)
def test_an_event_is_not_resolved(reports: list[Report]) -> None:
    assert error(*reports) is None


def test_sides_that_spoke_early_are_counted_and_do_not_judge() -> None:
    early = [said("a", 100, 0, "defence"), said("b", 40, 1, "attacker")]
    found = error(*early, said("c", 100, 9, "defence"), said("d", 90, 9, "auditor"))
    assert found is not None and found.sides == 2
    other = error(said("a", 100, 0, "defence"), said("b", 50, 9, "attacker"))
    assert other is not None and (other.sides, other.error) == (1, pytest.approx(log(0.5)))


def test_the_last_word_of_each_voice_counts() -> None:
    found = error(said("a", 10, 0), said("b", 12, 6, "auditor"), said("c", 15, 9, "auditor"), toll=True)
    assert found is not None and found.error == pytest.approx(log(1.5))


def test_a_past_is_looked_up_by_kind_and_without_its_own_day() -> None:
    next_day = DAY + timedelta(days=1)
    errors = [PastError(day=DAY, sides=0, error=0.1), PastError(day=next_day, sides=1, error=0.2)]
    past = PastErrors({("strike", False): errors})
    assert past.of("strike", toll=False, but=None) == {0: [0.1], 1: [0.2]}
    assert past.of("strike", toll=False, but=DAY) == {1: [0.2]}
    assert past.of("strike", toll=True, but=None) == past.of("outage", toll=False, but=None) == {}


def test_the_words_say_what_a_range_rests_on() -> None:
    reports = [said("a", 100, 0, "x"), said("b", 120, 0, "y")]
    words = []
    for number in (0, 7, MIN_PAST):
        account = reconcile(reports, toll=False, past_errors={0: [0.05] * number})
        assert account is not None and account.past == number
        words.append(words_for_range(account))
    assert words == [
        "least and most stated, not calibrated: no past to judge by",
        "least and most stated, not calibrated: 7 of 30 resolved events needed are known",
        "80% of 30 such figures came to lie so near",
    ]
