"""What an event comes to, figure by figure."""

from __future__ import annotations

from datetime import timedelta

from crossfoot.link.accounts import Account, accounts_of
from crossfoot.link.events import link_events
from crossfoot.model.report import Report
from crossfoot.model.when import Window
from tests.link.build import START, figure, report

NIGHT = Window(start=START - timedelta(hours=10), end=START)
LONGER = Window(start=START - timedelta(hours=12), end=START)
MORNING = Window(start=START, end=START + timedelta(hours=3))


def accounts(*reports: Report) -> list[Account]:
    (linked,) = link_events(reports)
    return list(accounts_of(linked.event, linked.reports))


def test_figures_of_other_hours_are_told_apart() -> None:
    night, morning = accounts(
        report("a", figure(120, "intercepted"), by="Blueland", window=NIGHT),
        report("b", figure(122, "intercepted"), by="Observers", window=LONGER),
        report("c", figure(118, "intercepted"), by="Outlet"),
        report("d", figure(9, "intercepted"), by="Blueland", window=MORNING),
    )
    # Who states no hours speaks of those of which most do.
    assert (night.window, night.reconciled.reports) == (LONGER, 3)
    assert (morning.window, morning.reconciled.centre) == (MORNING, 9)


def test_nobody_speaks_of_hours_that_are_still_to_come() -> None:
    found = accounts(
        report("a", figure(159, "intercepted"), by="Blueland", hours=-1),
        report("b", figure(30, "intercepted"), by="Blueland", window=MORNING, hours=4),
        report("c", figure(30, "intercepted"), by="Observers", hours=4),
    )
    assert {one.window: (one.reconciled.centre, one.reconciled.reports) for one in found} == {
        None: (159, 1),
        MORNING: (30, 2),
    }


def test_a_report_without_an_hour_may_speak_of_any() -> None:
    (account,) = accounts(
        # Its outlet gave a day alone, which is kept as its midnight.
        report("a", figure(30, "intercepted"), by="Observers", hours=-6),
        report("b", figure(30, "intercepted"), by="Blueland", window=MORNING, hours=4),
    )
    assert account.window is None


def test_hours_that_compare_are_not_shown() -> None:
    (account,) = accounts(
        report("a", figure(120, "intercepted"), by="Blueland", window=NIGHT),
        report("b", figure(120, "intercepted"), by="Observers", window=LONGER),
    )
    assert account.window is None


def test_a_toll_only_rises() -> None:
    (account,) = accounts(
        report("a", figure(2, "killed", "person"), by="Blueland", window=NIGHT),
        report("b", figure(3, "killed", "person"), by="Blueland", window=MORNING, hours=3),
    )
    assert (account.window, account.reconciled.centre) == (None, 3)
