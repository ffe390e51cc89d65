"""The outlook as the public sees it: questions, forecasts, scores; late, covered, and by public claims alone."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.outlook import Resolution
from crossfoot.publish.api import answer
from crossfoot.publish.public import PublicBook
from crossfoot.publish.run import build
from tests.publish.build import RECORDED, document
from tests.publish.foreseen import LAST, estimate, noon, question
from tests.publish.newsroom import LATER, fill, newsroom
from tests.publish.test_secrets import said

DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> PublicBook:
    return newsroom(tmp_path_factory.mktemp("outlook") / "book.sqlite", days=10)


def form(book: PublicBook, path: str) -> dict[str, Any]:
    body = answer(book, path, {}, state=book.state(), base="").body
    return dict(json.loads(body)["data"])


def test_questions_have_rules_forecasts_answers_and_scores(book: PublicBook) -> None:
    told = form(book, "/outlook.json")
    assert (told["asked"], told["resolved"], told["void"], told["late"]) == (9, 7, 1, 0)
    assert {(one["author"], one["rule"]) for one in told["scores"]} == {("desk", "brier"), ("desk", "log")}
    assert sum(one["forecasts"] for one in told["calibration"]) == 12
    (talks,) = [one for one in told["questions"] if one["id"] == "talks"]
    assert [(one["author"], one["basis"]) for one in talks["forecasts"]][-1] == ("an analyst", "quoted")
    assert talks["forecasts"][-1]["word"] == "likely"
    assert talks["resolution"] is None
    assert [one["resolution"] is None for one in told["questions"]] == sorted(
        (one["resolution"] is None for one in told["questions"]), reverse=True
    ), "open ones stand first"


@pytest.mark.parametrize("lang", ["", "/uk"])
def test_a_question_has_a_chart_and_its_table(book: PublicBook, lang: str) -> None:
    page = said(book, f"{lang}/outlook/talks")
    assert page.count('class="dot open"') == 5 == page.count('<td class="figure"><b>')
    assert ("60% (likely)" if not lang else "60\u00a0% (імовірно)") in page
    assert '<svg class="map"' in said(book, f"{lang}/outlook"), "calibration is drawn"
    rows = said(book, "/outlook/launches.csv").splitlines()
    assert len(rows) == 3
    assert ",4200,6900,9800," in rows[1]


def test_files_have_the_questions_too(book: PublicBook, tmp_path: Path) -> None:
    build(book, tmp_path / "site")
    for name in ("outlook.html", "outlook.csv", "outlook/talks.html", "uk/outlook/talks.html", "outlook/talks.json"):
        assert (tmp_path / "site" / name).exists(), name


def opened(path: Path, *, hours: float) -> PublicBook:
    """A book with one article, a question that names a secret, and an answer that rests on the article."""
    at = [RECORDED]
    ledger = Ledger.open(path / "book.sqlite", clock=lambda: at[0])
    text = "A new round of talks is likely by June, an analyst said. Three people were killed in the Sumy region."
    fill(ledger, [document("one", text, published=RECORDED)])
    day = RECORDED.date()
    asked = question("q", f"Will the {SECRET} substation be damaged again?", day - DAY * 8, day)
    reason = f"a strike damaged {SECRET} before"
    ledger.foresee(asked, estimate("q", noon(day - DAY * 8), "0.4", reason=reason))
    book = PublicBook(ledger, clock=lambda: RECORDED + timedelta(hours=hours))
    claims = ledger_claims(ledger)
    ledger.foresee(Resolution(question="q", at=noon(day), claims=claims[:1], happened=True))
    return book


SECRET = "Kvartopil"


def ledger_claims(ledger: Ledger) -> tuple[str, ...]:
    return tuple(line.claim.id for line in query.find_claims(ledger, query.ClaimFilter(kind="forecast")))


def test_entries_wait_and_what_is_sensitive_is_covered(tmp_path: Path) -> None:
    book = opened(tmp_path, hours=23)
    assert form(book, "/outlook.json")["questions"] == []
    assert answer(book, "/outlook/q", {}, state=book.state(), base="").status == 404


def test_after_the_delay_they_are_there_with_blocks(tmp_path: Path) -> None:
    book = opened(tmp_path, hours=30)
    (asked,) = form(book, "/outlook.json")["questions"]
    assert asked["resolution"]["happened"] is True
    for path in ("/outlook", "/uk/outlook", "/outlook/q", "/outlook.json", "/outlook.csv", "/outlook/q.json"):
        assert SECRET not in said(book, path), path


def test_an_answer_whose_claim_does_not_stand_is_none(tmp_path: Path) -> None:
    book = opened(tmp_path, hours=30)
    book.ledger.retract(ledger_claims(book.ledger)[0], reason="misread", by="editor")
    (asked,) = form(book, "/outlook.json")["questions"]
    assert asked["resolution"] is None


def test_the_made_up_month_ends_when_the_newsroom_does() -> None:
    assert noon(LAST, 10) + timedelta(days=1) < LATER
