"""Every kind of page in a real Chromium: accessible, quiet, its own, narrow enough, and true to the stored text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from crossfoot.publish.addresses import slug
from crossfoot.publish.public import PublicBook
from crossfoot.publish.routes import ROUTES
from tests.publish.build import SUMS, articles, document
from tests.publish.chromium import chromium
from tests.publish.newsroom import newsroom
from tests.publish.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

LOOKS = [*product(("light", "dark"), (320, 1280))]
#: Rules of axe whose answer depends on colours or widths; all others see one and the same document.
OF_LOOKS = ("color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size")
#: What stands in an article's text, without what was added to help: as a browser has it.
TEXT = """() => {
  const text = document.querySelector('.text').cloneNode(true);
  text.querySelectorAll('[data-helper]').forEach((helper) => helper.remove());
  return text.textContent;
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A served book and a browser to look at it."""

    book: PublicBook
    base: str
    browser: Browser
    paths: dict[str, str]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    more = [*(one.document for one in articles()), document("sums", SUMS)]
    book = newsroom(tmp_path_factory.mktemp("browser") / "book.sqlite", days=2, more=more)
    with chromium() as browser, serving(book) as base:
        yield Site(book=book, base=base, browser=browser, paths=paths_of(book))


def paths_of(book: PublicBook) -> dict[str, str]:
    """An address of each kind of page, the fullest there is."""
    article = book.article("mixed")
    # One with everything on it, and no more rows than that needs.
    events = [book.event(one.id) for one in book.events() if one.event.kind == "casualties"]
    event = min(events, key=lambda one: (not one.dispatches, len(one.reports)))
    finding = book.findings(limit=1)[0].finding
    inside = {
        "document": slug("mixed"),
        "version": str(article.version),
        "claim": slug(article.claims[0].id),
        "finding": slug(finding.id),
        "event": slug(event.id),
        "series": slug(book.series_names()[0]),
        "question": "talks",
        "speaker": slug("the Air Force"),
    }
    paths = {route.name: "/" + route.path.format(**inside) for route in ROUTES}
    return paths | {
        "search": "/search?q=drones",
        "search, nothing": "/search?q=-",
        "missing": "/nothing/here",
        "bad query": "/articles?limit=x",
        "another article": f"/article/{slug(articles()[4].document.id)}",
        "sums": "/article/sums",
        "events": "/events?limit=8",
        "contradictions": "/contradictions?limit=4",
        "articles": "/articles?limit=6",
        "older events": "/events?before=2031-05-02",
        "question about a number": "/outlook/launches",
    }


def every_page(site: Site) -> Iterator[tuple[str, str]]:
    for (name, path), lang in product(site.paths.items(), ("en", "uk")):
        yield f"{name} ({lang})", site.base + ("" if lang == "en" else "/uk") + path


@pytest.fixture(scope="module")
def looked(site: Site) -> Iterator[Page]:
    """A page under the policy that readers have."""
    with site.browser.new_context() as context:
        yield context.new_page()


def test_pages_are_quiet_their_own_and_narrow_enough(site: Site, looked: Page) -> None:
    wrong: list[str] = []
    seen: list[str] = []
    looked.on("console", lambda said: seen.append(f"console {said.type}: {said.text}"))
    looked.on("pageerror", lambda error: seen.append(f"error: {error}"))
    looked.on("request", lambda asked: asked.url.startswith(site.base) or seen.append(f"third party: {asked.url}"))
    looked.on("requestfailed", lambda asked: seen.append(f"failed: {asked.url} {asked.failure}"))
    for name, address in every_page(site):
        seen.clear()
        answer = looked.goto(address, wait_until="load")
        assert answer is not None
        for scheme, width in LOOKS:
            look(looked, scheme, width)
            if (beyond := looked.evaluate("document.documentElement.scrollWidth - window.innerWidth")) > 0:
                wrong.append(f"{name}, {scheme}, {width}: {beyond} px beyond the edge")
        # A page that is not there is an error to the console of a browser, and only it may be.
        allowed = answer.status in (400, 404)
        wrong += [f"{name}: {one}" for one in seen if not (allowed and "status of 4" in one)]
    assert not wrong, "\n".join(wrong)


def test_axe_finds_nothing(site: Site) -> None:
    from axe_playwright_python.base import AXE_FILE_PATH

    axe = Path(AXE_FILE_PATH).read_text(encoding="utf-8")
    wrong: list[str] = []
    # The policy of the pages lets no script in but their own; what looks at them has to be let in.
    with site.browser.new_context(bypass_csp=True) as context:
        page = context.new_page()
        for name, address in every_page(site):
            page.goto(address, wait_until="load")
            page.evaluate(axe)
            for number, (scheme, width) in enumerate(LOOKS):
                look(page, scheme, width)
                wrong += [f"{name}, {scheme}, {width}: {one}" for one in violations(page, whole=number == 0)]
    assert not wrong, "\n".join(wrong)


def look(page: Page, scheme: str, width: int) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": width, "height": 900})


def violations(page: Page, *, whole: bool) -> Iterator[str]:
    """What axe has to say; not ``whole`` asks only what colours and widths can change."""
    only = {} if whole else {"runOnly": {"type": "rule", "values": list(OF_LOOKS)}}
    found = page.evaluate(
        "(only) => axe.run(document, {resultTypes: ['violations'], elementRef: false, ...only})", only
    )
    for one in found["violations"]:
        yield f"{one['id']}: {one['help']} at {[node['target'] for node in one['nodes']][:3]}"


def test_the_text_of_an_article_is_the_stored_text(site: Site, looked: Page) -> None:
    for article in site.book.each_article():
        looked.goto(f"{site.base}/article/{slug(article.document.id)}", wait_until="domcontentloaded")
        assert looked.evaluate(TEXT) == article.document.text, article.document.id


def test_a_number_of_a_sum_leads_to_its_place_in_the_text(site: Site, looked: Page) -> None:
    looked.goto(f"{site.base}/article/sums", wait_until="load")
    met = []
    for number in looked.query_selector_all(".sums a"):
        number.click()
        met.append(looked.evaluate("document.querySelector('.text .anchor:target').parentElement.dataset.claims"))
    assert met == ["1", "2", "3", "5", "6", "4"]


def test_every_kind_of_page_is_looked_at(site: Site) -> None:
    assert {route.name for route in ROUTES} <= set(site.paths)
