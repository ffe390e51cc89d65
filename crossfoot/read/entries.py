"""The entries of a feed: RSS and Atom by feedparser, JSON Feed by its own field names.

Runs in the worker of `crossfoot.read.apart`.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from crossfoot.read.page import read_plain
from crossfoot.read.text import clean


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: its text, and its dates as written; ``raw`` is the content as it stood in the feed."""

    text: str
    raw: str
    key: str | None = None
    url: str | None = None
    title: str | None = None
    lang: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed and its entries in their order; ``broken`` says where and why it could not be read to its end."""

    title: str | None
    lang: str | None
    entries: tuple[Entry, ...]
    broken: str | None = None


def read_feed(text: str) -> Feed:
    """The feed this text is; one that cannot be read at all has no entries and says why."""
    return _read_json_feed(text) if text.lstrip().startswith("{") else _read_xml_feed(text)


def _read_xml_feed(text: str) -> Feed:
    import feedparser

    parsed = feedparser.parse(
        # A stream only: a string that looks like an address would be fetched, one like a path opened.
        io.BytesIO(text.encode("utf-8", "replace")),
        # Holds before the encoding the feed declares of itself, which the text is no longer in.
        response_headers={"content-type": "application/xml; charset=utf-8"},
        resolve_relative_uris=False,
        sanitize_html=False,
    )
    error = parsed.get("bozo_exception") if parsed.bozo else None
    return Feed(
        title=_line(parsed.feed.get("title")),
        lang=parsed.feed.get("language"),
        entries=tuple(_xml_entry(entry) for entry in parsed.entries),
        broken=None if error is None or isinstance(error, feedparser.CharacterEncodingOverride) else _cause(error),
    )


def _xml_entry(entry: Any) -> Entry:
    contents = entry.get("content") or [entry.get("summary_detail") or {}]
    content = max(contents, key=lambda one: len(one.get("value") or ""))
    raw = content.get("value") or ""
    return Entry(
        text=_text_of(raw, content.get("type") or "text/html"),
        raw=raw,
        key=entry.get("id"),
        url=entry.get("link"),
        title=_line(_text_of(entry.get("title") or "", (entry.get("title_detail") or {}).get("type") or "text/html")),
        lang=content.get("language"),
        published=entry.get("published") or entry.get("updated"),
    )


def _read_json_feed(text: str) -> Feed:
    try:
        feed = json.loads(text)
    except RecursionError:
        return Feed(title=None, lang=None, entries=(), broken="nested deeper than the parser reads")
    except ValueError as error:
        return Feed(title=None, lang=None, entries=(), broken=f"no JSON: {error}")
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        return Feed(title=None, lang=None, entries=(), broken="a JSON Feed has a list of items")
    entries = tuple(_json_entries(items))
    broken = f"{len(items) - len(entries)} of its items are no objects" if len(entries) < len(items) else None
    return Feed(title=_string(feed, "title"), lang=_string(feed, "language"), entries=entries, broken=broken)


def _json_entries(items: list[Any]) -> Iterator[Entry]:
    for item in items:
        if not isinstance(item, dict):
            continue
        html = _string(item, "content_html")
        raw = html or _string(item, "content_text") or _string(item, "summary") or ""
        yield Entry(
            text=_text_of(raw, "text/html" if html else "text/plain"),
            raw=raw,
            key=_string(item, "id"),
            url=_string(item, "url") or _string(item, "external_url"),
            title=_line(_string(item, "title")),
            lang=_string(item, "language"),
            published=_string(item, "date_published") or _string(item, "date_modified"),
        )


def _text_of(raw: str, media_type: str) -> str:
    # Many feeds call their content plain and put markup into it.
    if "html" in media_type or "</" in raw or "/>" in raw:
        return read_plain(f"<div>{raw}</div>").text
    return clean(raw).strip()


def _string(item: dict[str, Any], name: str) -> str | None:
    value = item.get(name)
    return value if isinstance(value, str) and value else None


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None


def _cause(error: Exception) -> str:
    line = getattr(error, "getLineNumber", lambda: None)()
    reason = getattr(error, "getMessage", lambda: str(error))()
    return f"line {line}: {reason}" if line else str(reason)


def feed_to_json(feed: Feed) -> dict[str, Any]:
    """The feed as JSON; the inverse is `feed_from_json`."""
    return asdict(feed)


def feed_from_json(form: dict[str, Any]) -> Feed:
    """The feed a JSON form describes."""
    return Feed(**{**form, "entries": tuple(Entry(**entry) for entry in form["entries"])})
