"""The main text of an HTML page, and what the page says of itself.

Runs in the worker of `crossfoot.read.apart`, so the heavy parsers are loaded when they are needed.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from crossfoot.read.dates import Published
from crossfoot.read.metadata import read_metadata
from crossfoot.read.text import clean

if TYPE_CHECKING:
    from configparser import ConfigParser

    from lxml.html import HtmlElement

#: Elements within elements that lxml reads; all text below is lost to it without an error.
PARSER_DEPTH = 254

# Characters; a shorter main text may be a piece of a longer one.
_SHORT = 250
_MUCH_LONGER = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The stored text of a page and its metadata; ``text`` is empty where the page has none."""

    text: str
    url: str | None = None
    title: str | None = None
    outlet: str | None = None
    lang: str | None = None
    published: Published | None = None
    partial: tuple[str, ...] = ()


def prepare() -> None:
    """Load the parsers, so that the time of the first page is its own."""
    import trafilatura  # noqa: F401
    from resiliparse.extract import html2text  # noqa: F401


def read_page(html: str, *, url: str | None = None) -> Page:
    """The main text by trafilatura, or by resiliparse or from JSON-LD where that is much longer than a short find."""
    tree, gave_up = _parse(html)
    if tree is None:
        return read_plain(html)
    about = read_metadata(tree, url)
    text = "" if gave_up else _main_text(tree)
    if len(text) < _SHORT:
        other = max(_simple_main_text(html), _stored(about.body or ""), key=len)
        text = other if len(other) > _MUCH_LONGER * len(text) else text
    return Page(
        text=text or read_plain(html).text,
        url=about.url,
        title=about.title,
        outlet=about.outlet,
        lang=about.lang,
        published=about.published,
        partial=(gave_up,) if gave_up else (),
    )


def read_plain(html: str) -> Page:
    """All text of a page, menus and all."""
    from resiliparse.extract.html2text import extract_plain_text

    return Page(text=_stored(extract_plain_text(html, alt_texts=False)))


def _parse(html: str) -> tuple[HtmlElement | None, str | None]:
    """The tree, and why the parser gave up before the end, if it did."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(
        collect_ids=False, default_doctype=False, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    try:
        tree = document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None, None
    for error in parser.error_log.filter_from_fatals():
        if "depth" in error.message:
            return tree, f"elements nested deeper than the parser reads ({PARSER_DEPTH}); read by a simpler one"
        return tree, f"the parser gave up at line {error.line} ({error.message}); read by a simpler one"
    return tree, None


@cache
def _settings() -> ConfigParser:
    from trafilatura.settings import use_config

    settings = use_config()
    # Its own way out on short pages takes menus along and breaks lines at every link and bold word.
    settings.set("DEFAULT", "MIN_EXTRACTED_SIZE", "0")
    return settings


def _main_text(tree: HtmlElement) -> str:
    import trafilatura

    found = trafilatura.bare_extraction(tree, fast=True, include_comments=False, config=_settings())
    return _stored(getattr(found, "text", None) or "")


def _simple_main_text(html: str) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return _stored(extract_plain_text(html, main_content=True, alt_texts=False))


def _stored(text: str) -> str:
    return clean(text).strip()


def page_to_json(page: Page) -> dict[str, Any]:
    """The page as JSON; the inverse is `page_from_json`."""
    form = asdict(page)
    if page.published:
        form["published"] = {"at": page.published.at.isoformat(), "zone_unknown": page.published.zone_unknown}
    return form


def page_from_json(form: dict[str, Any]) -> Page:
    """The page a JSON form describes."""
    published = form["published"]
    moment = (
        Published(at=datetime.fromisoformat(published["at"]), zone_unknown=published["zone_unknown"])
        if published
        else None
    )
    return Page(**{**form, "published": moment, "partial": tuple(form["partial"])})
