"""A page gives the range that the command gives, and what is not public yet widens none."""

from __future__ import annotations

import json
import random
from datetime import timedelta
from pathlib import Path

import pytest

from crossfoot.ledger.store import Ledger
from crossfoot.link.hindsight import PastErrors
from crossfoot.link.reconcile import MIN_PAST
from crossfoot.publish.api import answer
from crossfoot.publish.past import Past
from crossfoot.publish.public import PublicBook
from tests.ask.test_history import accounts, outage
from tests.cli.nights import FIRST, NOON, keep_articles

NEW = 200


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Events that articles came back to, and a new one; what came back was recorded a week after the rest."""
    book, source = tmp_path_factory.mktemp("past") / "book.sqlite", random.Random(1)
    days = range(0, 3 * (MIN_PAST + 5), 3)
    early = [outage(after, 10_000 + 100 * after, told=0, who="operator") for after in days]
    late = [
        outage(after, round((10_000 + 100 * after) * source.uniform(1, 1.3)), told=8, who="auditor") for after in days
    ]
    keep_articles(book, [*early, outage(NEW, 20_001, told=0, who="operator")], at=NOON)
    keep_articles(book, late, at=NOON + timedelta(days=7))
    return book


def told(path: Path, after: timedelta) -> dict[str, object]:
    """The figure of the newest event as the site tells it so long after the last recording."""
    with Ledger.open(path, create=False) as ledger:
        book = PublicBook(ledger, clock=lambda: NOON + timedelta(days=7) + after)
        (id,) = [one.id for one in book.events() if one.event.date == (FIRST + timedelta(days=NEW))]
        body = answer(book, f"/event/{id}.json", {}, state=book.state(), base="").body
        return dict(json.loads(body)["data"]["accounts"][0])


def test_a_page_gives_the_range_that_the_command_gives(path: Path) -> None:
    form, account = told(path, timedelta(days=2)), accounts(path)[NEW].reconciled
    assert form["calibrated"] is True
    assert form["past"] == account.past >= MIN_PAST
    assert (form["low"], form["high"]) == (float(account.low), float(account.high))


def test_what_waits_widens_no_range(path: Path) -> None:
    form = told(path, timedelta(hours=1))
    assert (form["calibrated"], form["past"], form["low"], form["high"]) == (False, 0, 20_001, 20_001)


def test_past_errors_are_looked_up_seldom() -> None:
    made: list[PastErrors] = []

    def make() -> PastErrors:
        made.append(PastErrors({}))
        return made[-1]

    past = Past(make)
    for line in range(9):
        assert past.get(line, 1) is made[0]
    assert len(made) == 1
