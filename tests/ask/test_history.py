"""Ranges calibrated from the ledger's own past."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

from crossfoot.ask.events import find_events, repeats_in, tell
from crossfoot.ask.history import past_errors_in
from crossfoot.ledger.store import Ledger
from crossfoot.link.accounts import Account
from crossfoot.link.reconcile import MIN_PAST
from crossfoot.model.document import Document
from crossfoot.model.measure import Measure
from tests.cli.nights import FIRST, NOON, keep_articles


def outage(after: int, number: int, *, told: int, who: str) -> Document:
    """An article that ``told`` days after a day says how many were without power on it."""
    day = FIRST + timedelta(days=after)
    text = f"In the Sumy region {number} customers were without power on {day:%d %B %Y}, the {who} said."
    id = f"outage-{after}-{told}"
    return Document(id=id, text=text, outlet=f"Outlet {id}", lang="en", published=NOON + timedelta(days=after + told))


def accounts(path: Path) -> dict[int, Account]:
    """What is made of the customers without power, by days after the first."""
    with Ledger.open(path, create=False) as book:
        repeats = repeats_in(book)
        past = past_errors_in(book, repeats)
        told = [tell(linked, repeats, past) for linked in find_events(book)]
    return {
        (one.event.date - FIRST).days: account
        for one in told
        for account in one.accounts
        if account.measure is Measure.WITHOUT_POWER and one.event.date
    }


def test_ranges_come_from_what_earlier_figures_came_to(tmp_path: Path) -> None:
    path, source = tmp_path / "book.sqlite", random.Random(1)
    days = range(0, 3 * (MIN_PAST + 5), 3)
    early = [outage(after, 10_000 + 100 * after, told=0, who="operator") for after in days]
    late = [
        outage(after, round((10_000 + 100 * after) * source.uniform(1.0, 1.3)), told=8, who="auditor") for after in days
    ]
    keep_articles(path, [*early, *late, outage(200, 20_001, told=0, who="operator")], at=NOON)
    account = accounts(path)[200].reconciled
    assert account.calibrated
    assert account.past == len(days)
    assert 19_900 < account.low < 21_500 < account.high < 26_100


def test_too_short_a_past_is_said(tmp_path: Path) -> None:
    path = tmp_path / "book.sqlite"
    told = [outage(after, 10_001 + after, told=told, who=who) for after in (0, 4) for told, who in ((0, "a"), (8, "b"))]
    keep_articles(path, [*told, outage(40, 20_001, told=0, who="operator")], at=NOON)
    account = accounts(path)[40].reconciled
    assert (account.calibrated, account.past, account.low, account.high) == (False, 2, 20_001, 20_001)
