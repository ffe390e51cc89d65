"""The digit of a claim: from comparing alone, claim by claim, whoever said it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crossfoot.publish.api import answer
from crossfoot.publish.credibility import Credibility
from crossfoot.publish.event_views import event_view
from crossfoot.publish.public import PublicBook
from tests.publish.test_events import SIX, book_of, told

KILLED = "{} people were killed in the Sumy region on Friday, the {} said."


def digits(book: PublicBook) -> dict[str, int]:
    """The digit of the toll in each article, by the article's id."""
    found = {}
    for article in book.each_article():
        body = answer(book, f"/article/{article.document.id}.json", {}, state=book.state(), base="").body
        (claim,) = json.loads(body)["data"]["claims"]
        found[article.document.id] = claim["credibility"]
    return found


def test_who_agrees_with_independent_others_is_confirmed(tmp_path: Path) -> None:
    book = book_of(
        tmp_path,
        told("first", KILLED.format("Six", "governor")),
        told("second", SIX, after=1, outlet="Harbour News"),
        told("third", "In the Odesa region four people were killed on Friday, the mayor said.", after=2),
    )
    assert digits(book) == {"first": 1, "second": 1, "third": 6}


def test_who_is_alone_cannot_be_judged_and_repeats_confirm_nothing(tmp_path: Path) -> None:
    one = told("first", SIX)
    book = book_of(tmp_path, one, told("again", SIX, after=3, outlet="Harbour News"))
    assert digits(book) == {"first": 6, "again": 6}


def test_figures_that_cannot_both_hold_are_contradicted(tmp_path: Path) -> None:
    text = "Russia launched {} drones at Ukraine overnight into Friday, the {} said."
    book = book_of(
        tmp_path,
        told("first", text.format(120, "Air Force")),
        told("second", text.format(190, "governor"), after=1, outlet="Harbour News"),
    )
    assert digits(book) == {"first": 5, "second": 5}


@pytest.mark.parametrize("lang", ["", "/uk"])
def test_pages_show_the_digit_apart_from_the_letter(tmp_path: Path, lang: str) -> None:
    book = book_of(tmp_path, told("first", SIX), told("second", KILLED.format("Six", "mayor"), after=1, outlet="Other"))
    (event,) = book.events()
    assert set(event_view(book.event(event.id), ()).digits.values()) == {Credibility.CONFIRMED}
    for path in ("/article/first", f"/event/{event.id}", "/speaker/the police", f"/claim/{event.event.claims[0].id}"):
        page = answer(book, lang + path, {}, state=book.state(), base="").body.decode()
        assert '<span class="digit"><b>1</b>' in page, path
        assert "A1" not in page
