"""One item of an input becomes a document."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from crossfoot.model.document import Document, Refusal
from crossfoot.model.front_matter import front_fields
from crossfoot.model.names import stable_id
from crossfoot.read.apart import BrokenError, OverdueError, read_page_apart
from crossfoot.read.dates import Published, find_published, language_of
from crossfoot.read.limits import Limits

_SHARE_FOR_MAIN_TEXT = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What an input says of one of its items; ``where`` is its place in the input, for a refusal."""

    origin: str
    bytes_hash: str
    where: str | None = None
    id: str | None = None
    url: str | None = None
    title: str | None = None
    outlet: str | None = None
    lang: str | None = None
    published: Published | None = None
    partial: tuple[str, ...] = ()

    def refusal(self, reason: str) -> Refusal:
        """The refusal of this item; what was lost before is part of the reason."""
        return Refusal(origin=self.origin, where=self.where, reason="; ".join((reason, *self.partial)))


def hash_of(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def with_fields(item: Item, text: str) -> Item:
    """The item with what the fields that its text begins with tell; what the input says of it holds before that."""
    fields = front_fields(text)
    if not fields:
        return item

    def told(*names: str) -> str | None:
        return next((fields[name] for name in names if name in fields), None)

    address = told("url", "canonical_url", "canonical", "link", "source")
    return replace(
        item,
        url=item.url or (address if address and address.startswith(("http://", "https://")) else None),
        title=item.title or told("title", "headline"),
        outlet=item.outlet or told("outlet", "publisher", "site_name", "site"),
        lang=item.lang or language_of(told("lang", "language")),
        published=item.published or find_published(told("published", "date", "pubdate", "published_at")),
    )


def document_from_text(item: Item, text: str) -> Document | Refusal:
    """The document of an item whose text is exactly this."""
    if not text.strip():
        return item.refusal("holds no text")
    published = item.published
    return Document(
        id=item.id or stable_id(item.url or item.bytes_hash),
        text=text,
        url=item.url,
        title=item.title,
        outlet=item.outlet,
        lang=item.lang,
        published=published.at if published else None,
        published_zone_unknown=published.zone_unknown if published else False,
        origin=item.origin,
        where=item.where,
        bytes_hash=item.bytes_hash,
        partial=item.partial,
    )


def document_from_html(item: Item, html: str, limits: Limits) -> Document | Refusal:
    """The document of an item whose main text stands in this HTML.

    What the item says of itself holds before what the page says. Finding the main text may take most of the time a
    document has; where that is not enough, all text of the page is kept instead, and the document says so.
    """
    if not html.strip():
        return item.refusal("holds no text")
    seconds = limits.seconds_per_document
    try:
        page = read_page_apart(html, url=item.url, seconds=seconds * _SHARE_FOR_MAIN_TEXT)
    except (BrokenError, OverdueError) as first:
        try:
            page = read_page_apart(html, url=item.url, seconds=seconds * (1 - _SHARE_FOR_MAIN_TEXT), plain=True)
        except (BrokenError, OverdueError):
            return item.refusal(f"the page could not be read within its limits: {first}")
        item = replace(item, partial=(*item.partial, f"all text of the page, its main text was not found: {first}"))
    item = replace(
        item,
        # The id stays that of the address or the bytes: a page may name any address as its own.
        id=item.id or stable_id(item.url or item.bytes_hash),
        url=item.url or page.url,
        title=item.title or page.title,
        outlet=item.outlet or page.outlet,
        lang=item.lang or page.lang,
        published=item.published or page.published,
        partial=(*item.partial, *page.partial),
    )
    return document_from_text(item, page.text)
