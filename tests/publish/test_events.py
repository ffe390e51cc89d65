# ruff: noqa: E501
"""Events and series as the public sees them: public claims alone, regions alone, ranges as numbers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from crossfoot.ledger.store import Ledger
from crossfoot.model.bound import Hedge
from crossfoot.model.document import Document
from crossfoot.publish.api import answer
from crossfoot.publish.catalogue import catalogue
from crossfoot.publish.event_views import event_view
from crossfoot.publish.keyed import key_path
from crossfoot.publish.public import NotPublic, PublicBook
from crossfoot.publish.speaker_views import letter_of
from tests.publish.newsroom import fill

MORNING = datetime(2031, 5, 2, 6, 0, tzinfo=UTC)


def told(id: str, text: str, *, after: int = 0, outlet: str = "The Evening Tally", lang: str = "en") -> Document:
    return Document(id=id, text=text, outlet=outlet, lang=lang, published=MORNING + timedelta(hours=after), title=id)


def book_of(path: Path, *documents: Document, now: datetime = MORNING + timedelta(days=4)) -> PublicBook:
    at = [MORNING]
    ledger = Ledger.open(path / "book.sqlite", clock=lambda: at[0])
    for one in documents:
        at[0] = (one.published or MORNING) + timedelta(hours=1)
        fill(ledger, [one])
    return PublicBook(ledger, clock=lambda: now)


KILLED = "At least {} people were killed in the Sumy region on Friday, the {} said."


SIX = "Six people were killed in the Sumy region on Friday, the police said."


@pytest.fixture
def toll(tmp_path: Path) -> PublicBook:
    return book_of(
        tmp_path,
        told("first", KILLED.format(4, "governor")),
        told("second", KILLED.format(6, "Interior Ministry"), after=5, outlet="Harbour News"),
        told(
            "third",
            "Six people were killed in the Sumy region on Friday, the police said.",
            after=6,
            outlet="Meadow Radio",
        ),
    )


def test_an_event_tells_who_says_what_in_the_order_of_time(toll: PublicBook) -> None:
    (event,) = toll.events()
    view = event_view(toll.event(event.id), toll.findings_on(event))
    (account,) = view.accounts
    assert [(row.outlet, row.bound.low) for row in account.rows] == [
        ("The Evening Tally", 4), ("Harbour News", 6), ("Meadow Radio", 6),
    ]  # fmt: skip
    assert account.toll
    assert view.event.region == "UA-59"
    assert (
        catalogue("uk").event(view.title, event.event.date)
        == "Постраждалі та пошкодження: Сумська область, 2 травня 2031"
    )


def test_one_stated_figure_keeps_its_hedge(tmp_path: Path) -> None:
    book = book_of(tmp_path, told("one", KILLED.format(4, "governor")))
    (event,) = book.events()
    bound = event_view(event, ()).accounts[0].bound
    assert (bound.low, bound.hedge) == (Decimal(4), Hedge.AT_LEAST)


def test_who_copied_from_whom_is_a_tree(tmp_path: Path) -> None:
    text = (
        "Nine people were killed in the Sumy region on Friday, the governor said, when a drone fell on the market before noon. "
        "The market had opened an hour earlier, and the stalls by the river were full. Firemen from three towns came to help."
    )
    book = book_of(
        tmp_path,
        told("wire", text),
        told("copy", text, after=2, outlet="Harbour News"),
        told(
            "own",
            "Eight people were killed in the Sumy region on Friday, the police said.",
            after=3,
            outlet="Meadow Radio",
        ),
    )
    (event,) = book.events()
    (root,) = event_view(book.event(event.id), ()).trees
    assert (root.copy.document, [leaf.copy.document for leaf in root.copies]) == ("wire", ["copy"])
    assert [row.copied for row in event_view(book.event(event.id), ()).accounts[0].rows] == [False, True, False]


def test_claims_that_wait_are_in_no_event_and_no_series(tmp_path: Path) -> None:
    first = told("first", "Russia launched 100 drones at Ukraine overnight, the Air Force said.")
    late = told(
        "late", "Russia launched 140 drones at Ukraine overnight, the police said.", after=11, outlet="Harbour News"
    )
    book = book_of(tmp_path, first, late, now=MORNING + timedelta(hours=13))
    (event,) = book.events()
    assert [report.claim.document for report in event.reports] == ["first"]
    assert "140" not in answer(book, f"/event/{event.id}.json", {}, state=book.state(), base="").body.decode()
    assert b"140" not in answer(book, "/series.json", {}, state=book.state(), base="").body


def test_an_event_of_withheld_claims_alone_is_none(tmp_path: Path) -> None:
    book = book_of(tmp_path, told("late", KILLED.format(4, "governor")), now=MORNING + timedelta(hours=1))
    assert book.events() == ()
    with pytest.raises(NotPublic):
        book.event("casualties-2031-05-02-00000000")


def test_small_groups_of_children_are_in_no_series(tmp_path: Path) -> None:
    book = book_of(tmp_path, told("one", "Three children were killed in Ukraine on Friday, the president said."))
    for name in book.series_names():
        with pytest.raises(NotPublic):
            book.series(name)


def test_a_retraction_is_seen_at_once(toll: PublicBook) -> None:
    assert len(toll.events()[0].reports) == 3
    claim = next(report.claim.id for report in toll.events()[0].reports if report.claim.document == "third")
    toll._ledger.retract(claim, reason="a slip", by="editor")
    assert len(toll.events()[0].reports) == 2


@pytest.mark.parametrize(
    ("claims", "contested", "letter"),
    [(29, 0, "F"), (200, 0, "A"), (200, 2, "B"), (200, 6, "C"), (200, 20, "D"), (200, 50, "E")],
)
def test_letters_have_the_same_steps_for_all(claims: int, contested: int, letter: str) -> None:
    assert letter_of(claims, contested) == letter


@pytest.mark.parametrize("path", ["/", "/status", "/index.json", "/status.json", "/events.json", "/data/claims.csv"])
def test_what_waits_is_counted_nowhere(tmp_path: Path, path: str) -> None:
    public = told("public", KILLED.format(4, "governor"))
    hidden = [told(f"hidden{n}", KILLED.format(10 + n, "governor"), after=11) for n in range(3)]
    now = MORNING + timedelta(hours=13)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    for folder in "ab":
        key_path(str(tmp_path / folder / "book.sqlite")).write_text("5a" * 32)
    alone = book_of(tmp_path / "a", public, now=now)
    beside = book_of(tmp_path / "b", public, *hidden, now=now)
    state = alone.state()
    assert answer(alone, path, {}, state=state, base="").body == answer(beside, path, {}, state=state, base="").body


def test_figures_of_covered_places_come_to_nothing_together(tmp_path: Path) -> None:
    book = book_of(
        tmp_path,
        told("one", "Russia launched five drones at an oil depot near Lowmoor on Friday, the operator said."),
        told("two", "Russia launched 20 drones at a refinery near Highmoor on Friday, the operator said."),
        told("all", "Russia launched 64 drones at Ukraine on Friday, the air force said."),
    )
    (event,) = book.events()
    assert {report.claim.place.text for report in event.reports if report.claim.place} >= {"\u2588"}
    assert [(one.place, one.reconciled.low, one.reconciled.high) for one in event.accounts] == [(None, 64, 64)]
