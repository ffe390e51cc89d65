"""No script that comes with foreign text runs, wherever foreign text can stand, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from urllib.parse import quote

import pytest

from crossfoot.ledger.store import Entry
from crossfoot.model.attribution import Attribution
from crossfoot.model.claim import Place, claim_id
from crossfoot.model.measure import Measure
from crossfoot.model.outlook import Entry as Asked
from crossfoot.model.outlook import Kind, Question, Resolution
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.records.stance import Position, Stance
from crossfoot.model.records.status import State, Status, What
from crossfoot.model.records.talks import Talks
from crossfoot.publish.addresses import slug
from crossfoot.publish.public import PublicBook
from tests.publish.build import PUBLISHED, claim, document, figure, finding, made_up_book
from tests.publish.chromium import chromium
from tests.publish.foreseen import estimate
from tests.publish.payloads import payloads
from tests.publish.serving import serving

#: Whether a page holds elements or attributes that no template of ours has.
FOREIGN = """() => document.querySelector('script:not([src]),iframe,object,embed,base,template,[onerror],[onload]')
  || [...document.querySelectorAll('[href]')].some((a) => /^(javascript|data):/i.test(a.href))"""
#: Payloads in one article: each stands in all of its places.
TOGETHER = 25


def poisoned(number: int, some: list[str]) -> Entry:
    """An article whose every field holds payloads."""
    whole = " ".join(some)
    text = "\n".join(f"{payload} 12 people were hurt." for payload in some)
    one = document(f"poison-{number}", text, title=whole, outlet=whole, lang="en", url=f"https://a.example/{whole}")
    claims = []
    at = 0
    for payload, line in zip(some, text.split("\n"), strict=True):
        records = (
            replace(figure(12, Measure.INJURED), object=payload, subset=payload, model=(payload,)),
            Status(facility=f"nuclear {payload}", what=What.OFFSITE_POWER, state=State.LOST),
            Stance(actor=payload, issue=payload, issue_text=payload, stance=Position.REJECTS, condition=payload,
                   reported_by=payload),
            Talks(parties=(payload,), people=(payload,), outcome=payload),
            Forecast(event_text=payload, by=payload),
        )  # fmt: skip
        for record in records:
            made = claim(one, "12 people were hurt", record)
            span = replace(made.span, start=at + line.index("12 people"), end=at + line.index("12 people") + 19)
            said = Attribution(speaker=payload, cue=payload, via=(payload,))
            id = claim_id(one.id, span, payload, record)
            claims.append(
                replace(made, id=id, span=span, attribution=said, place=Place(text=payload, code="UA-63"), rule=payload)
            )
        at += len(line) + 1
    found = finding(tuple(claims[:2]), whole, computation=whole, proposal=whole, reasons=tuple(some))
    return Entry(document=one, claims=tuple(claims), findings=(found,))


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> PublicBook:
    every = payloads()
    groups = [every[at : at + TOGETHER] for at in range(0, len(every), TOGETHER)]
    entries = [poisoned(number, some) for number, some in enumerate(groups)]
    book = made_up_book(tmp_path_factory.mktemp("scripts") / "book.sqlite", entries)
    for number, some in enumerate(groups):
        book.ledger.foresee(*poisoned_question(number, some))
    return book


def poisoned_question(number: int, some: list[str]) -> list[Asked]:
    """A question whose every field holds payloads, with forecasts by authors who are payloads, and an answer."""
    whole, day = " ".join(some), PUBLISHED.date()
    asked = Question(
        id=f"poison-{number}", text=whole, kind=Kind.EVENT, opens=day - timedelta(days=9), closes=day, resolve_by=day,
        criteria=whole, void_if=whole, primary_source=whole, fallback_source=whole, made_by=whole, unit=whole,
    )  # fmt: skip
    at = PUBLISHED - timedelta(days=5)
    said = [estimate(asked.id, at, "0.4", by=payload, reason=payload) for payload in some]
    return [asked, *said, Resolution(question=asked.id, at=PUBLISHED, claims=(), void=whole)]


def addresses(book: PublicBook) -> Iterator[str]:
    yield from (
        "/",
        "/events",
        "/contradictions",
        "/articles",
        "/series/talks",
        "/series/plants",
        "/outlook",
        "/corrections",
    )
    for article in book.each_article():
        yield f"/article/{slug(article.document.id)}"
        yield f"/claim/{slug(article.claims[0].id)}"
    for event in book.events(limit=10)[:10]:
        yield f"/event/{slug(event.id)}"
    for one in book.outlook().followed:
        yield f"/outlook/{slug(one.question.id)}"
    for found in book.findings(limit=4):
        yield f"/finding/{slug(found.finding.id)}"
    for payload in payloads()[::40]:
        yield f"/search?q={quote(payload)}&outlet={quote(payload)}"
        yield f"/speaker/{slug(payload)}"
        yield f"/{quote(payload)}"


def test_there_are_enough() -> None:
    assert len(set(payloads())) >= 250


def test_no_script_runs(book: PublicBook) -> None:
    wrong: list[str] = []
    with chromium() as browser, serving(book) as base:
        for script in (True, False):
            # Once as readers have it, and once without the policy, so that it is not the policy alone that holds.
            with browser.new_context(bypass_csp=script) as context:
                page = context.new_page()
                page.on("dialog", lambda said: said.dismiss())
                page.on("console", lambda said: "Content Security" in said.text and wrong.append(said.text))
                for address in addresses(book):
                    page.goto(base + address, wait_until="load")
                    page.mouse.move(200, 300)
                    page.keyboard.press("Tab")
                    if page.evaluate("window.ran") or page.url.partition("#")[0] != base + address:
                        wrong.append(f"{address}: {page.url}")
                    if page.evaluate(FOREIGN):
                        wrong.append(f"{address}: markup of a foreign text")
    assert not wrong, "\n".join(wrong[:20])
