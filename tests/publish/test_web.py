"""What every answer has and no answer tells: found by following every link of the site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urljoin

import httpx
import pytest

from crossfoot.publish import headers
from crossfoot.publish.api import answer
from crossfoot.publish.public import PublicBook
from tests.cli.test_site_commands import Links
from tests.publish.build import articles
from tests.publish.newsroom import newsroom
from tests.publish.serving import serving


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A client that takes the paths of a served site as they are."""

    http: httpx.Client
    base: str

    def ask(self, method: str, address: str, **rest: Any) -> httpx.Response:
        return self.http.request(method, self.base + address, timeout=60, **rest)

    def get(self, address: str, **rest: Any) -> httpx.Response:
        return self.ask("GET", address, **rest)


@contextmanager
def client_of(book: PublicBook) -> Iterator[Client]:
    with serving(book) as base, httpx.Client() as http:
        yield Client(http=http, base=base)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> PublicBook:
    more = [one.document for one in articles()]
    return newsroom(tmp_path_factory.mktemp("web") / "book.sqlite", days=2, more=more)


@pytest.fixture(scope="module")
def client(book: PublicBook) -> Iterator[Client]:
    with client_of(book) as client:
        yield client


def own(base: str, address: str, link: str) -> str | None:
    """A link as an address of the site, if it is one."""
    whole = urldefrag(urljoin(base + address, link)).url
    return whole.removeprefix(base) or "/" if whole.startswith(base + "/") or whole == base else None


def test_every_link_is_answered_with_every_header(client: Client) -> None:
    waiting, seen = (
        ["/", "/uk", "/nothing", "/articles?limit=x", "/static/none.css", "/events.csv", "/changes.json"],
        set(),
    )
    kinds: dict[str, int] = {}
    while waiting:
        address = waiting.pop()
        # A few of each kind of page are enough: they differ in nothing but their text.
        kind = re.sub(r"(?<=/)(article|claim|event|finding|speaker|series)/[^/.?]+", r"\1/x", address)
        kinds[kind] = kinds.get(kind, 0) + 1
        if address in seen or kinds[kind] > 4:
            continue
        seen.add(address)
        got = client.get(address)
        assert got.status_code in (200, 400, 404), (address, got.status_code)
        assert got.status_code == 200 or len(seen) < 8 or "nothing" in address, address
        for name, value in headers.SECURITY.items():
            assert got.headers.get_list(name) == [value], (address, name)
        assert "set-cookie" not in got.headers
        if got.headers["content-type"].startswith("text/html"):
            assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:|<script(?! src)", got.text), address
            links = Links()
            links.feed(got.text)
            waiting += [found for link in links.found if (found := own(client.base, address, link))]
    assert len(seen) > 100
    policy = headers.SECURITY["content-security-policy"]
    assert "unsafe" not in policy and "*" not in policy and "default-src 'none'" in policy


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_are_refused_with_every_header(client: Client, method: str) -> None:
    got = client.ask(method, "/articles")
    assert got.status_code == 405
    assert set(headers.SECURITY) <= set(got.headers)


@pytest.mark.parametrize(
    "address",
    ["//evil.example", "/\\evil.example", "/%2f%2fevil.example", "/%5cevil.example", "/uk//evil.example",
     "/..//evil.example", "/search?q=//evil.example", "/article/https:%2f%2fevil.example", "/?next=//evil.example",
     "/%09/evil.example", "/uk/%2e%2e/"],
)  # fmt: skip
def test_no_address_leads_to_another_host(client: Client, address: str) -> None:
    got = client.get(address)
    assert got.status_code in (200, 400, 404)
    assert "location" not in got.headers
    links = Links()
    links.feed(got.text)
    assert not [link for link in links.found if "evil.example" in link]


@pytest.mark.parametrize(
    "address",
    ["/zqxj", "/zqxj.json", "/article/zqxj", "/claim/zqxj.json", "/articles?limit=zqxj", "/articles.json?before=zqxj",
     "/search?lang=zqxj", "/search.json?since=zqxj", "/events.json?kind=zqxj", "/events?before=zqxj", "/data/zqxj",
     "/changes.json?since=zqxj", "/series/zqxj", "/speaker/zqxj", "/event/zqxj", "/event/strike-zqxjzqxjzqxj",
     "/static/../site.py?zqxj", "/article/mixed/v/zqxj", "/finding/~zqxj"],
)  # fmt: skip
def test_errors_repeat_nothing_and_show_no_path(client: Client, address: str) -> None:
    got = client.get(address)
    assert got.status_code in (400, 404)
    assert "zqxj" not in got.text
    assert not re.search(r"Traceback|\.py\b|/(?:home|tmp|work|usr|root)/|sqlite", got.text)


def test_a_fault_of_ours_shows_nothing_of_it(book: PublicBook, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: Any, **rest: Any) -> None:
        raise RuntimeError("/secret/place.sqlite is broken")

    monkeypatch.setattr("crossfoot.publish.site.answer", broken)
    with client_of(book) as client:
        for address in ("/", "/uk/articles", "/index.json"):
            got = client.get(address)
            assert got.status_code == 500
            assert "secret" not in got.text
            assert set(headers.SECURITY) <= set(got.headers)


def test_an_address_that_is_too_long_is_refused(client: Client) -> None:
    assert client.get("/search?q=" + "a" * 3000).status_code == 414


def test_an_answer_that_is_known_is_not_sent_again(client: Client) -> None:
    got = client.get("/articles")
    again = client.get("/articles", headers={"if-none-match": got.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/articles", headers={"if-modified-since": got.headers["last-modified"]}).status_code == 304
    assert client.get("/articles", headers={"if-modified-since": "yesterday"}).status_code == 200


def test_where_to_go_on_keeps_what_was_asked(book: PublicBook) -> None:
    import json

    state = book.state()
    first = json.loads(answer(book, "/events.json", {"kind": "strike", "limit": "1"}, state=state, base="").body)
    assert "kind=strike" in first["next"] and "limit=1" in first["next"]


def test_the_front_page_is_small(client: Client) -> None:
    got = client.get("/", headers={"accept-encoding": "identity"})
    links = Links()
    links.feed(got.text)
    files = {link for link in links.found if link.startswith("/static/")}
    sizes = [len(client.get(link, headers={"accept-encoding": "identity"}).content) for link in files]
    assert len(files) + 1 <= 6
    assert len(got.content) + sum(sizes) < 100_000
    assert len((Path(__file__).parents[2] / "crossfoot/publish/static/style.css").read_bytes()) < 20_000
    assert len((Path(__file__).parents[2] / "crossfoot/publish/static/script.js").read_bytes()) < 10_000


def test_schemathesis_finds_no_server_error(client: Client) -> None:
    import schemathesis
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import strategies as st

    schema = schemathesis.openapi.from_url(f"{client.base}/openapi.json")
    operations = [result.ok() for result in schema.get_all_operations()]
    assert len(operations) > 40

    @settings(max_examples=120, database=None, derandomize=True, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(st.sampled_from(operations).flatmap(lambda one: one.as_strategy()))
    def check(case: Any) -> None:
        assert case.call().status_code < 500, case.as_curl_command()

    check()
