"""What helps whoever aims the next strike is found nowhere, also after the delay."""

from __future__ import annotations

from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from crossfoot.ledger.store import Entry, Ledger
from crossfoot.model.document import Document
from crossfoot.publish.addresses import slug
from crossfoot.publish.api import answer
from crossfoot.publish.public import PublicBook
from crossfoot.publish.routes import ROUTES
from crossfoot.publish.shelf import exporters
from crossfoot.track.imports import import_id
from tests.publish.build import LATER, RECORDED, document, made_up_book
from tests.publish.newsroom import fill
from tests.publish.planted import PLANTED, Planted

STRUCK = "A strike damaged a power substation in the Kharkiv region, the operator said. "


@pytest.mark.parametrize(
    "repair", ["Repairs will take three weeks.", "The operator said repairs will take three weeks."]
)
def test_repair_times_of_critical_objects_stay_private(tmp_path: Path, repair: str) -> None:
    one = document("plant", STRUCK + repair)
    (article,) = made_up_book(tmp_path / "book.sqlite", [Entry(document=one, claims=(), findings=())]).each_article()
    assert "three weeks" not in article.document.text
    assert len(article.document.text) == len(one.text), "spans must still hold"


def test_other_repairs_may_be_told(tmp_path: Path) -> None:
    one = document("school", "A school window broke in the storm. Repairs will take three weeks.")
    (article,) = made_up_book(tmp_path / "book.sqlite", [Entry(document=one, claims=(), findings=())]).each_article()
    assert "three weeks" in article.document.text


def test_an_imported_table_is_no_public_article(tmp_path: Path) -> None:
    table = document(import_id("strikes", "made-up"), "date,place\n2031-05-02,Zelenohirsk\n", outlet="A compiler")
    book = made_up_book(tmp_path / "book.sqlite", [Entry(document=table, claims=(), findings=())])
    assert not list(book.each_article())
    assert book.withheld() == (0, 0)
    assert "Zelenohirsk" not in said(book, "articles.json") + said(book, "articles.json", since="0")


def planted_document(number: int, one: Planted) -> Document:
    # The title says it too: whatever is covered in the text is covered there.
    return document(f"planted-{number}", one.text, lang=one.lang, title=one.text)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> PublicBook:
    ledger = Ledger.open(tmp_path_factory.mktemp("secrets") / "book.sqlite", clock=lambda: RECORDED)
    fill(ledger, [planted_document(number, one) for number, one in enumerate(PLANTED)])
    return PublicBook(ledger, clock=lambda: LATER)


def said(book: PublicBook, path: str, **query: str) -> str:
    body = answer(book, path, query, state=book.state(), base="https://site.example").body
    if path.endswith(".zip"):
        with ZipFile(BytesIO(body)) as packed:
            body = b"".join(packed.read(name) for name in packed.namelist())
    return body.decode(errors="replace")


@pytest.mark.parametrize(("number", "one"), list(enumerate(PLANTED)), ids=lambda one: getattr(one, "text", str(one)))
def test_what_is_planted_is_found_nowhere(book: PublicBook, number: int, one: Planted) -> None:
    own = f"/article/planted-{number}"
    article = book.article(f"planted-{number}")
    paths = [own, f"/uk{own}", f"{own}.json", f"{own}.csv", *(f"/claim/{slug(claim.id)}" for claim in article.claims)]
    seen = "".join(said(book, path) for path in paths).casefold()
    assert [secret for secret in one.secrets if secret.casefold() in seen] == []
    assert [word for word in one.stays if word not in article.document.text] == []
    assert len(article.document.text) == len(one.text), "spans must still hold"
    for secret in one.secrets:
        found = said(book, "/search.json", q=f'"{secret}"')
        assert f'"planted-{number}"' not in found, "a search tells what is covered"


def test_the_planted_cover_every_default_in_three_languages() -> None:
    assert {(one.default, one.lang) for one in PLANTED} == {
        (default, lang)
        for default in ("critical", "detail", "civilian", "forces", "person", "groups")
        for lang in ("en", "uk", "ru")
    }


SECRET = "Kvartopil"
EVERYWHERE = (
    f"A missile hit the {SECRET} substation in the Kharkiv region on Friday, the {SECRET} mayor said. "
    f"At least 12 people were killed in {SECRET}, the governor said. 300 homes in {SECRET} are without power. "
    f"The operator in {SECRET} said 4,000 customers would wait. {SECRET} rejects a ceasefire without guarantees. "
    f"Envoys met in {SECRET} on Friday. In {SECRET} 14 people were killed, police said."
)


def test_a_secret_is_in_no_page_answer_feed_or_file(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "book.sqlite", clock=lambda: RECORDED)
    url = f"https://tally.example/{SECRET.lower()}-hit"
    other = EVERYWHERE.replace("12 people", "13 people")
    fill(ledger, [document("first", EVERYWHERE, title=f"{SECRET} hit", url=url)])
    fill(ledger, [document("first", f"{EVERYWHERE} It is {SECRET}.", title=f"{SECRET} hit", url=url)])
    fill(ledger, [document("second", other, title="Second", outlet="Harbour News")])
    book = PublicBook(ledger, clock=lambda: LATER)
    ledger.retract(book.article("first").claims[0].id, reason=f"it was not in {SECRET}", by="editor")
    told = {path: said(book, path, q="people") for path in every_path(book)}
    assert len(told) > 60
    assert [path for path, text in told.items() if SECRET.casefold() in text.casefold()] == []
    assert "Kharkiv region" in told["/article/first"], "the coarse level may be told"


def every_path(book: PublicBook) -> set[str]:
    """Every page, answer, feed and file of a book."""
    paths = {f"/data/{one.file}" for one in exporters().values()} | {"/changes.json", "/openapi.json"}
    for article in book.each_article():
        own = f"/article/{slug(article.document.id)}"
        paths |= {own, f"{own}.json", f"{own}.csv", f"{own}/v/1", f"{own}/v/1.json"}
        paths |= {f"/claim/{slug(claim.id)}{form}" for claim in article.claims for form in ("", ".json")}
    for event in book.events():
        paths |= {f"/event/{event.id}{form}" for form in ("", ".json", ".csv")}
    for found in book.findings():
        paths |= {f"/finding/{found.finding.id}{form}" for form in ("", ".json")}
    for route in ROUTES:
        if "{" not in route.path:
            name = route.path or "index"
            paths |= {f"/{route.path}", f"/uk/{route.path}", f"/{name}.json"}
            paths |= {f"/{name}.csv"} if route.tables else set()
            paths |= {f"/{name}.atom", f"/{name}.feed.json"} if route.feed else set()
    return paths


@pytest.mark.parametrize(("hours", "there"), [(23, False), (25, True)])
def test_before_the_delay_there_is_nothing_and_after_it_there_is(tmp_path: Path, hours: int, there: bool) -> None:
    ledger = Ledger.open(tmp_path / "book.sqlite", clock=lambda: RECORDED)
    fill(ledger, [document("first", EVERYWHERE)])

    def clock() -> datetime:
        return RECORDED + timedelta(hours=hours)

    book = PublicBook(ledger, clock=clock)
    assert bool(book.articles()) is there
    assert ("first" in said(book, "/articles.json")) is there
    assert bool(book.events()) is there
