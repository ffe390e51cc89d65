"""What an HTML page says of itself: in JSON-LD, in its meta tags, in its markup, in that order."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crossfoot.read.dates import Published, find_published, language_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "publishdate", "publish_date", "publish-date", "pubdate", "dc.date.issued", "dcterms.issued",
    "dc.date", "dcterms.date", "date",
)  # fmt: skip
_ARTICLE_TYPES = ("Article", "Posting", "Report", "Statement", "WebPage")
_FURTHEST_NODE = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a page says of itself, ``None`` where it says nothing; ``body`` is an article's text in JSON-LD."""

    url: str | None
    title: str | None
    outlet: str | None
    lang: str | None
    published: Published | None
    body: str | None = None


def read_metadata(tree: HtmlElement, url: str | None = None) -> Metadata:
    """The metadata of a parsed page that was found at ``url``."""
    article = _linked_article(tree)
    named = _named(tree)
    return Metadata(
        url=_address(named.get("og:url")) or _address(next(iter(tree.xpath("//link[@rel='canonical']/@href")), None)),
        title=_line(article.get("headline")) or named.get("og:title") or _heading(tree),
        outlet=named.get("og:site_name") or _publisher(article) or named.get("application-name"),
        lang=language_of(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang"))
        or language_of(_text(article.get("inLanguage")))
        or language_of(named.get("og:locale"))
        or language_of(named.get("content-language")),
        published=_published(tree, article, named) or _guessed_date(tree, url),
        body=_text(article.get("articleBody")),
    )


def _named(tree: HtmlElement) -> dict[str, str]:
    """The first content of each meta tag by its name, property, itemprop or http-equiv, in lower case."""
    found: dict[str, str] = {}
    for tag in tree.iterfind(".//meta"):
        content = _line(tag.get("content"))
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = tag.get(key)
            if name and content:
                found.setdefault(name.lower(), content)
    return found


def _linked_article(tree: HtmlElement) -> dict[str, Any]:
    """The first JSON-LD node that is an article, or an empty one."""
    best: dict[str, Any] = {}
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        with contextlib.suppress(ValueError, RecursionError):
            for node in _nodes(json.loads(script.text or "", strict=False)):
                kind = node.get("@type")
                kinds = kind if isinstance(kind, list) else [kind]
                if not any(isinstance(one, str) and one.endswith(_ARTICLE_TYPES) for one in kinds):
                    continue
                if "WebPage" not in kinds:
                    return node
                best = best or node
    return best


def _nodes(linked: object) -> Iterator[dict[str, Any]]:
    waiting, seen = [linked], 0
    while waiting and seen < _FURTHEST_NODE:
        node, seen = waiting.pop(0), seen + 1
        if isinstance(node, list):
            waiting[:0] = node
        elif isinstance(node, dict):
            yield node
            waiting.extend(node[key] for key in ("@graph", "mainEntity") if key in node)


def _published(tree: HtmlElement, article: dict[str, Any], named: dict[str, str]) -> Published | None:
    written = [
        _text(article.get("datePublished")),
        *(named.get(name) for name in _PUBLISHED_NAMES),
        *tree.xpath("//*[@itemprop='datePublished']/@datetime"),
        *tree.xpath("(//article//time | //main//time | //time[@pubdate])/@datetime")[:1],
    ]
    return next((moment for text in written if (moment := find_published(text))), None)


def _guessed_date(tree: HtmlElement, url: str | None) -> Published | None:
    """The day the address or well-known places of the markup state, by htmldate."""
    from htmldate import find_date

    with contextlib.suppress(Exception):
        return find_published(find_date(tree, url=url, original_date=True, extensive_search=False))
    return None


def _heading(tree: HtmlElement) -> str | None:
    headings = tree.findall(".//h1")
    if len(headings) == 1 and (heading := _line(headings[0].text_content())):
        return heading
    return _line(tree.findtext(".//title"))


def _publisher(article: dict[str, Any]) -> str | None:
    publisher = article.get("publisher")
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    return _line(publisher.get("name") if isinstance(publisher, dict) else publisher)


def _address(written: str | None) -> str | None:
    written = (written or "").strip()
    return written if written.startswith(("http://", "https://")) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _line(value: object) -> str | None:
    """A text on one line, or ``None`` for no text."""
    return " ".join(value.split()) or None if isinstance(value, str) else None
