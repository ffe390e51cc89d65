"""HTML pages: the main text of one article an input."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossfoot.model.document import Document, Refusal
from crossfoot.read.item import Item, document_from_html, hash_of
from crossfoot.read.reader import Reader
from crossfoot.read.source import Source
from crossfoot.read.text import clean, declared_in, decode, is_junk

# Possessive throughout: a head of many remarks has one way to be read.
_START = re.compile(
    r"(?:<\?[^>]{0,200}+>\s*+|<!--(?:[^-]|-(?!->))*+-->\s*+)*+"
    r"<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h1)\b",
    re.IGNORECASE,
)


def _is_html(head: str) -> bool:
    return _START.match(head.lstrip()) is not None


def _read(source: Source) -> Iterator[Document | Refusal]:
    data, lost = source.whole()
    decoded = decode(data, source.charset or declared_in(data))
    item = Item(
        origin=source.origin,
        where=source.where,
        url=source.url,
        bytes_hash=hash_of(data),
        partial=(*lost, *decoded.partial),
    )
    if is_junk(decoded.text):
        yield item.refusal("binary data, no page")
    else:
        yield document_from_html(item, clean(decoded.text), source.limits)


HTML = Reader(
    name="html",
    endings=(".html", ".htm", ".xhtml"),
    media_types=("text/html", "application/xhtml+xml"),
    recognises=_is_html,
    read=_read,
)
