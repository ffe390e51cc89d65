"""JSON Lines of documents: one a line, with ``id`` and ``text`` or ``html``.

The text is stored exactly as given: those who hand it over measure offsets against it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from crossfoot.model.document import Document, Refusal
from crossfoot.read.dates import find_published, language_of
from crossfoot.read.item import Item, document_from_html, document_from_text, hash_of, with_fields
from crossfoot.read.limits import Limits, in_bytes
from crossfoot.read.pieces import Loss, Piece
from crossfoot.read.reader import Reader
from crossfoot.read.source import Source
from crossfoot.read.text import clean

_START = re.compile(r'\{\s*"')
_FIELD = re.compile(r'"(?:text|html)"\s*:\s*"')
#: What others call the date of publication.
_PUBLISHED = ("date_published", "published_at", "posted_at", "publication_date", "pub_date", "datetime", "date")
#: What feeds and collectors call the other fields. Only an address is one, and no address is an outlet.
_ALSO = {"url": ("link", "permalink"), "outlet": ("publisher", "source", "site_name"), "lang": ("language",)}
_ADDRESS = re.compile(r"https?://")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NAMES = {dict: "an object", list: "a list", str: "a string", bool: "a truth value", type(None): "null"}


def _is_jsonl(head: str) -> bool:
    first, _, _ = head.lstrip().partition("\n")
    return _START.match(first) is not None and _FIELD.search(first) is not None and "jsonfeed.org" not in first


def _read(source: Source) -> Iterator[Document | Refusal]:
    found = False
    for number, line in _lines(source.pieces, source.limits.document_bytes):
        found = True
        where = source.place(f"line {number}")
        if isinstance(line, Loss):
            yield Refusal(origin=source.origin, where=where, reason=line.reason)
        else:
            yield _read_line(line, source, where)
    if not found:
        yield Refusal(origin=source.origin, where=source.where, reason="holds no lines")


def _lines(pieces: Iterator[Piece], limit_bytes: int) -> Iterator[tuple[int, bytes | Loss]]:
    """The lines that hold something, with their numbers; what was lost stands at the line it fell into."""
    number, waiting = 1, _Waiting(limit_bytes=limit_bytes)
    for piece in pieces:
        if isinstance(piece, Loss):
            yield number, piece
            # What stands before the loss in this line and what comes after it are no line together.
            waiting = _Waiting(limit_bytes=limit_bytes)
            continue
        *ended, rest = piece.split(b"\n")
        for part in ended:
            waiting.add(part)
            if (line := waiting.take()) is not None:
                yield number, line
            number += 1
        waiting.add(rest)
    if (line := waiting.take()) is not None:
        yield number, line


@dataclass(slots=True, kw_only=True)
class _Waiting:
    """The parts of a line that has not ended yet, dropped once they are too many."""

    limit_bytes: int
    parts: list[bytes] = field(default_factory=list)
    size: int = 0

    def add(self, part: bytes) -> None:
        self.size += len(part)
        if self.size > self.limit_bytes:
            self.parts.clear()
        else:
            self.parts.append(part)

    def take(self) -> bytes | Loss | None:
        size, line = self.size, b"".join(self.parts)
        self.size = 0
        self.parts.clear()
        if size > self.limit_bytes:
            return Loss(reason=f"longer than {in_bytes(self.limit_bytes)}", final=False)
        return line.strip() or None


def _read_line(line: bytes, source: Source, where: str) -> Document | Refusal:
    def refuse(reason: str) -> Refusal:
        return Refusal(origin=source.origin, where=where, reason=reason)

    try:
        fields = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return refuse(f"no UTF-8 at byte {error.start + 1}")
    except json.JSONDecodeError as error:
        return refuse(f"no JSON: {error.msg} at character {error.pos + 1}")
    except RecursionError:
        return refuse("nested deeper than the parser reads")
    except ValueError as error:
        return refuse(f"no JSON: {error}")
    if not isinstance(fields, dict):
        return refuse(f"{_name_of(fields)}, not an object")
    try:
        return _document(fields, line, source, where)
    except _WrongTypeError as error:
        return refuse(str(error))


class _WrongTypeError(Exception):
    """A field that a document cannot do without is of another type."""


def _document(fields: dict[str, Any], line: bytes, source: Source, where: str) -> Document | Refusal:
    if type(fields.get("id")) is int:
        fields["id"] = str(fields["id"])
    text, html, key = (_needed(fields, name) for name in ("text", "html", "id"))
    if text is None and html is None:
        raise _WrongTypeError("neither text nor html")
    reasons: list[str] = []
    told = {name: _optional(fields, name, reasons) for name in ("url", "title", "outlet", "lang", "published")}
    for name, others in _ALSO.items():
        told[name] = told[name] or _under_another_name(fields, others, address=name == "url")
    published = find_published(told["published"])
    if told["published"] and not published:
        reasons.append(f"published is no ISO 8601 date ({told['published'][:40]!r}) and left out")
    # Under other names it may be anything: what is no date is passed over.
    days = (fields[name] for name in _PUBLISHED if isinstance(fields.get(name), str))
    published = published or next(filter(None, map(find_published, days)), None)
    if text is not None and not text.isascii() and _SURROGATE.search(text):
        # One for one, so that offsets hold.
        text = _SURROGATE.sub("\ufffd", text)
        reasons.append("surrogates, which are no characters, stand as U+FFFD")
    item = Item(
        origin=source.origin,
        where=where,
        id=key and _storable(key),
        bytes_hash=hash_of(line),
        url=told["url"],
        title=told["title"],
        outlet=told["outlet"],
        lang=language_of(told["lang"]),
        published=published,
        partial=(*source.lost, *reasons),
    )
    if text is not None:
        return document_from_text(with_fields(item, text), text)
    return _page(item, html or "", source.limits)


def _page(item: Item, html: str, limits: Limits) -> Document | Refusal:
    return document_from_html(item, clean(_storable(html)), limits)


def _needed(fields: dict[str, Any], name: str) -> str | None:
    value = fields.get(name)
    if value is None or isinstance(value, str):
        return value
    raise _WrongTypeError(f"{name} is {_name_of(value)}, not a string")


def _optional(fields: dict[str, Any], name: str, reasons: list[str]) -> str | None:
    value = fields.get(name)
    if isinstance(value, str):
        return _storable(value) or None
    if value is not None:
        reasons.append(f"{name} is {_name_of(value)}, not a string, and left out")
    return None


def _under_another_name(fields: dict[str, Any], names: Iterable[str], *, address: bool) -> str | None:
    found = (fields[name] for name in names if isinstance(fields.get(name), str))
    return next((_storable(one) for one in found if one and bool(_ADDRESS.match(one)) is address), None)


def _storable(text: str) -> str:
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def _name_of(value: object) -> str:
    return _NAMES.get(type(value), "a number")


JSONL = Reader(
    name="jsonl",
    endings=(".jsonl", ".ndjson", ".jsonlines"),
    media_types=("application/jsonl", "application/x-ndjson", "application/ndjson"),
    recognises=_is_jsonl,
    read=_read,
)
