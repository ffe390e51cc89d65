"""What adds up in an article: on its page and in its JSON, each number with its claim, nothing that is covered."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from crossfoot.check.check import Identity
from crossfoot.check.run import holds
from crossfoot.ledger.store import Entry
from crossfoot.model.bound import Hedge
from crossfoot.model.finding import Evidence, Finding, Severity
from crossfoot.model.measure import Measure
from crossfoot.publish.api import answer
from crossfoot.publish.public import PublicBook
from crossfoot.publish.run import build
from crossfoot.publish.safety import Article, Safety, publish_finding, publish_safely
from crossfoot.publish.sums import stretches
from tests.publish.build import RECORDED, SUMS, claim, document, figure, made_up_book, read

#: Three children are too few to be told, and so is the sum that would tell them.
FEW = "Twelve people were killed in the Kherson region: nine adults and three children, police said."
BETWEEN = (
    "Twelve people were injured in the Sumy region, the governor said. Seven people were injured in the town of "
    "Hrushky. Three children were injured in the town of Yasen. Five people were injured in the town of Verbky."
)
APART = "Twelve people were injured in the Sumy region on Friday, the governor said. 40 drones were shot down."


def book_of(path: Path, text: str, *more: Entry) -> PublicBook:
    return made_up_book(path / "book.sqlite", [read(document("one", text)), *more])


def page(book: PublicBook, path: str = "/article/one") -> str:
    return answer(book, path, {}, state=book.state(), base="").body.decode()


def form(book: PublicBook) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(page(book, "/article/one.json"))["data"]
    return data


def lines(told: str) -> list[str]:
    """The sums of a page as they are read."""
    return [re.sub("<[^>]+>", "", line) for line in re.findall(r'<li class="sum">(.*?)</li>', told)]


def test_a_page_tells_the_sums_that_hold(tmp_path: Path) -> None:
    told = page(book_of(tmp_path, SUMS))
    assert '<h2 id="adds-up">What adds up</h2>' in told
    assert lines(told) == ["1,204 + 96 = 1,300", "7 + 7 = 14"]


def test_they_are_told_in_the_language_of_the_page(tmp_path: Path) -> None:
    told = page(book_of(tmp_path, SUMS), "/uk/article/one")
    assert '<h2 id="adds-up">Що сходиться</h2>' in told
    assert lines(told) == ["1\u00a0204 + 96 = 1\u00a0300", "7 + 7 = 14"]


def test_each_number_leads_to_its_own_claim(tmp_path: Path) -> None:
    book = book_of(tmp_path, SUMS)
    told = page(book)
    marks = [f"mark-{one.id}" for one in book.article("one").claims]
    led = re.findall(r'<a href="#(mark-\w+)" aria-label="([^"]+)">([\d,]+)</a>', told)
    assert [marks.index(mark) + 1 for mark, _, _ in led] == [1, 2, 3, 5, 6, 4]
    assert all(told.count(f'id="{mark}"') == 1 for mark in marks)
    assert [label for _, label, _ in led[:2]] == [
        "1,204: claim 1, to its place in the text",
        "96: claim 2, to its place in the text",
    ]
    assert all(label.startswith(number) for _, label, number in led)


def test_the_answer_in_json_has_them_with_their_evidence(tmp_path: Path) -> None:
    data = form(book_of(tmp_path, SUMS))
    assert [one["computation"] for one in data["sums"]] == ["1204 + 96 = 1300", "7 + 7 = 14"]
    ids = {one["claim"] for one in data["claims"]}
    for item in (item for one in data["sums"] for item in one["evidence"]):
        span = item["span"]
        assert data["text"][span["start"] : span["end"]] == span["quote"]
        assert item["claim"] in ids and item["document"] == "one"


@pytest.mark.parametrize("text", [APART, "Nothing was counted."])
def test_where_nothing_adds_up_nothing_is_said(tmp_path: Path, text: str) -> None:
    book = book_of(tmp_path, text)
    assert "adds-up" not in page(book) and "What adds up" not in page(book)
    assert form(book)["sums"] == []


def test_what_does_not_add_up_is_no_sum_that_holds(tmp_path: Path) -> None:
    book = book_of(tmp_path, "Of 120 drones 87 were shot down and 41 were lost from radar, the Air Force said.")
    assert form(book)["findings"] and not form(book)["sums"]


def test_an_older_version_has_its_own(tmp_path: Path) -> None:
    book = book_of(tmp_path, SUMS, read(document("one", SUMS.replace("1,300", "1,400"))))
    assert lines(page(book)) == ["7 + 7 = 14"]
    assert lines(page(book, "/article/one/v/1")) == ["1,204 + 96 = 1,300", "7 + 7 = 14"]


def test_a_sum_is_gone_with_a_claim_of_it(tmp_path: Path) -> None:
    book = book_of(tmp_path, SUMS)
    assert len(lines(page(book))) == 2
    total = next(one for one in book.article("one").claims if one.span.quote == "Fourteen people")
    book.ledger.retract(total.id, reason="there were fifteen", by="editor")
    assert lines(page(book)) == ["1,204 + 96 = 1,300"]


def test_a_site_of_files_has_them(tmp_path: Path) -> None:
    build(book_of(tmp_path, SUMS), tmp_path / "site")
    for name in ("article/one.html", "uk/article/one.html", "article/one/v/1.html"):
        assert len(lines((tmp_path / "site" / name).read_text(encoding="utf-8"))) == 2, name


def test_a_sum_that_would_tell_what_is_covered_is_not_told(tmp_path: Path) -> None:
    held = read(document("one", FEW))
    assert [one.computation for one in holds(held.document, held.claims)] == ["9 + 3 = 12"]
    book = book_of(tmp_path, FEW)
    assert form(book)["claims"] and not form(book)["sums"]
    assert "adds-up" not in page(book)


def test_others_do_not_make_up_a_total_because_a_figure_between_them_is_covered(tmp_path: Path) -> None:
    book = book_of(tmp_path, BETWEEN)
    article = book.article("one")
    assert [one.computation for one in holds(article.document, article.claims)] == ["7 + 5 = 12"]
    assert not article.sums


def test_sums_and_findings_name_claims_by_their_public_ids_and_quote_public_text() -> None:
    one = document("one", "Of 12 people near Kvartopil substation, 7 left and 5 stayed.")
    claims = (
        claim(one, "12 people near Kvartopil substation", figure(12, Measure.RESCUED_EVACUATED)),
        claim(one, "7 left", figure(7, Measure.RESCUED_EVACUATED)),
        claim(one, "5 stayed", figure(5, Measure.RESCUED_EVACUATED)),
    )
    evidence = tuple(Evidence(claim=item.id, document="one", span=item.span) for item in claims)
    held = Article(
        document=one, version=1, line=1, recorded_at=RECORDED, claims=claims,
        sums=(Identity(computation="7 + 5 = 12", evidence=evidence),),
    )  # fmt: skip
    public = publish_safely(held, Safety(), lambda id: f"covered-{id}")
    finding = Finding(
        id="f", check="parts-sum-to-total", severity=Severity.NOTE, message="7 + 5 = 12", computation="7 + 5 = 12",
        evidence=evidence,
    )  # fmt: skip
    shown = publish_finding(finding, {"one": public})
    assert shown is not None
    assert [item.claim for item in shown.evidence] == [item.id for item in public.claims]
    (total, *_) = public.claims
    assert total.id == f"covered-{claims[0].id}" and "Kvartopil" not in total.span.quote
    (told,) = public.sums
    assert [item.claim for item in told.evidence] == [item.id for item in public.claims]
    assert [item.span for item in told.evidence] == [item.span for item in public.claims]


def test_a_number_is_cut_from_what_stands_around_it() -> None:
    one = document("one", "Of 6.5 ha 4 and 2.5 burnt; about 9 more did not.")
    claims = (
        claim(one, "6.5 ha", figure(0, Measure.TERRITORY, unit="ha")),
        claim(one, "4", figure(4, Measure.TERRITORY, unit="ha")),
        claim(one, "about 9", figure(9, Measure.TERRITORY, unit="ha", hedge=Hedge.ABOUT)),
    )
    cited = tuple(Evidence(claim=item.id, document="one", span=item.span) for item in claims[:2])
    found = stretches(Identity(computation="4 + 2.5 = 6.5", evidence=cited), claims)
    assert "".join(stretch.text for stretch in found) == "4 + 2.5 = 6.5"
    assert [(stretch.number, stretch.claim) for stretch in found if stretch.number is not None] == [
        (Decimal(4), 2),
        (Decimal("2.5"), None),
        (Decimal("6.5"), None),
    ]


def test_one_claim_is_behind_one_number() -> None:
    one = document("one", "Ten came: 5 by boat.")
    came, boat = claim(one, "Ten", figure(10)), claim(one, "5", figure(5))
    evidence = tuple(Evidence(claim=item.id, document="one", span=item.span) for item in (came, boat))
    found = stretches(Identity(computation="5 + 5 = 10", evidence=evidence), (came, boat))
    assert [stretch.claim for stretch in found if stretch.number is not None] == [2, None, 1]
