"""Exports at their addresses on the site: each is there, described, and refused where its package is missing."""

from __future__ import annotations

import asyncio
import json
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from crossfoot.publish import site as site_module
from crossfoot.publish.api import Answer, answer
from crossfoot.publish.catalogue import LANGUAGES, catalogue
from crossfoot.publish.corpus import corpus_of
from crossfoot.publish.openapi import description
from crossfoot.publish.public import PublicBook
from crossfoot.publish.shelf import exporters, usable_exporters
from crossfoot.publish.site import Kept, Site
from tests.publish.build import LATER, made_up_book
from tests.publish.exporters.made import BASE


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> PublicBook:
    return made_up_book(tmp_path_factory.mktemp("data") / "book.sqlite")


def at(book: PublicBook, path: str) -> Answer:
    return answer(book, path, {}, state=book.state(), base=BASE)


@pytest.mark.parametrize("name", exporters())
def test_each_export_is_at_its_address(book: PublicBook, name: str) -> None:
    exporter = exporters()[name]
    got = at(book, f"/data/{exporter.file}")
    assert (got.status, got.media_type) == (200, exporter.media_type)
    assert got.body == exporter.write(corpus_of(book, book.state(), BASE))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_of_data_leads_to_each_and_says_what_it_is(book: PublicBook, lang: str) -> None:
    page = at(book, "/data" if lang == "en" else f"/{lang}/data").body.decode()
    for exporter in exporters().values():
        assert f"data/{exporter.file}" in page
        assert catalogue(lang).t(f"export.{exporter.name}") in page.replace("&#39;", "'")


def test_the_api_describes_each() -> None:
    paths = description(BASE)["paths"]
    assert {f"/data/{exporter.file}" for exporter in exporters().values()} <= paths.keys()
    assert len({exporter.file for exporter in exporters().values()}) == len(exporters())


def test_what_cannot_be_written_here_is_not_offered(book: PublicBook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crossfoot.publish.exporter.find_spec", lambda name: None)
    usable_exporters.cache_clear()
    try:
        got = at(book, "/data/claims.parquet")
        assert got.status == 404 and "error" in json.loads(got.body)
        assert "claims.parquet" not in at(book, "/data").body.decode()
        assert "/data/claims.parquet" not in description(BASE)["paths"]
    finally:
        usable_exporters.cache_clear()


def test_nothing_else_is_there(book: PublicBook, tmp_path: Path) -> None:
    assert {at(book, path).status for path in ("/data/ledger.sqlite", "/data/../claims.csv", "/data/")} == {404}


def test_an_export_is_made_once_a_minute_whatever_is_asked_beside_it(tmp_path: Path) -> None:
    now = [LATER]
    book = made_up_book(tmp_path / "book.sqlite", clock=lambda: now[0])
    site = Site(book, BASE)

    async def ask() -> tuple[Kept, ...]:
        first = await site.get("/data/claims.csv", ())
        others = await asyncio.gather(*(site.get("/data/claims.csv", (("q", str(at)),)) for at in range(5)))
        assert all(one is first for one in others)
        now[0] += timedelta(minutes=1)
        return first, await site.get("/data/claims.csv", ())

    first, later = asyncio.run(ask())
    assert later is not first and later.etag == first.etag and later.modified == first.modified


def test_pages_are_made_few_at_a_time(book: PublicBook, monkeypatch: pytest.MonkeyPatch) -> None:
    site, lock, at_once, most = Site(book, BASE), threading.Lock(), [0], [0]

    def slowly(*given: Any, **named: Any) -> Answer:
        with lock:
            at_once[0] += 1
            most[0] = max(most[0], at_once[0])
        try:
            return answer(*given, **named)
        finally:
            with lock:
                at_once[0] -= 1

    monkeypatch.setattr(site_module, "answer", slowly)

    async def ask() -> list[Kept]:
        return await asyncio.gather(*(site.get("/search", (("q", f"drones {at}"),)) for at in range(20)))

    assert {kept.status for kept in asyncio.run(ask())} == {200}
    assert 1 <= most[0] <= 2
