"""Plain text and Markdown: one document an input. The fields that it may begin with say what it is."""

from __future__ import annotations

from collections.abc import Iterator

from crossfoot.model.document import Document, Refusal
from crossfoot.model.front_matter import body_start
from crossfoot.read.item import Item, document_from_text, hash_of, with_fields
from crossfoot.read.reader import Reader
from crossfoot.read.source import Source
from crossfoot.read.text import clean, decode, is_junk


def _is_text(head: str) -> bool:
    # Anything may be text: it is what remains where no other reader recognises its kind.
    return False


def _read(source: Source) -> Iterator[Document | Refusal]:
    data, lost = source.whole()
    decoded = decode(data, source.charset)
    item = Item(
        origin=source.origin,
        where=source.where,
        url=source.url,
        bytes_hash=hash_of(data),
        partial=(*lost, *decoded.partial),
    )
    if is_junk(decoded.text):
        yield item.refusal("binary data, no text")
    else:
        text = clean(decoded.text)
        yield document_from_text(with_fields(item, text), text[body_start(text) :].lstrip("\n"))


TEXT = Reader(
    name="text",
    endings=(".txt", ".text", ".md"),
    media_types=("text/plain", "text/markdown"),
    recognises=_is_text,
    read=_read,
)
