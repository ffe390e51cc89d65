"""Feeds (RSS, Atom, JSON Feed): one document an entry, of the text the feed itself carries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from crossfoot.model.document import Document, Refusal
from crossfoot.model.names import stable_id
from crossfoot.read.apart import BrokenError, OverdueError, read_feed_apart
from crossfoot.read.dates import find_published, language_of
from crossfoot.read.entries import Entry, Feed
from crossfoot.read.item import Item, document_from_text, hash_of
from crossfoot.read.reader import Reader
from crossfoot.read.source import Source
from crossfoot.read.text import clean, declared_in, decode

# Possessive throughout: a head of many remarks has one way to be read.
_XML_START = re.compile(
    r"(?:<\?[^>]{0,500}+>\s*+|<!--(?:[^-]|-(?!->))*+-->\s*+)*+(?:<!DOCTYPE\s+(?:rss|feed|rdf)\b|<(?:rss|feed|rdf:RDF)[\s>])",
    re.IGNORECASE,
)
_JSON_VERSION = re.compile(r'\{.*?"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org', re.DOTALL)


def _is_feed(head: str) -> bool:
    start = head.lstrip()
    return (_XML_START if start.startswith("<") else _JSON_VERSION).match(start) is not None


def _read(source: Source) -> Iterator[Document | Refusal]:
    data, lost = source.whole()
    decoded = decode(data, source.charset or declared_in(data))
    whole_feed = Item(
        origin=source.origin, where=source.where, bytes_hash=hash_of(data), partial=(*lost, *decoded.partial)
    )
    try:
        feed = read_feed_apart(clean(decoded.text), seconds=source.limits.seconds_per_document)
    except (BrokenError, OverdueError) as error:
        yield whole_feed.refusal(f"the feed could not be read within its limits: {error}")
        return
    for number, entry in enumerate(feed.entries, 1):
        item = replace(_item_of(entry, feed, whole_feed), where=source.place(f"entry {number}"))
        if feed.broken and number == len(feed.entries):
            item = replace(item, partial=(*item.partial, f"the feed is broken here ({feed.broken})"))
        # An entry that is only a headline still says what the headline says.
        yield document_from_text(item, entry.text or entry.title or "")
    if feed.broken or lost:
        place = source.place(f"after entry {len(feed.entries)}") if feed.entries else source.where
        reason = f"the feed is broken: {feed.broken}" if feed.broken else "the feed is not whole"
        yield replace(whole_feed, where=place).refusal(reason)
    elif not feed.entries:
        yield whole_feed.refusal("the feed has no entries")


def _item_of(entry: Entry, feed: Feed, whole_feed: Item) -> Item:
    key = entry.key or entry.url
    content_hash = hash_of("\x1f".join((entry.title or "", entry.raw)).encode("utf-8", "replace"))
    return replace(
        whole_feed,
        # An entry is not the article at its address, which may be read for itself.
        id=stable_id("entry", key or content_hash),
        bytes_hash=content_hash,
        url=entry.url,
        title=entry.title,
        outlet=feed.title,
        lang=language_of(entry.lang) or language_of(feed.lang),
        published=find_published(entry.published),
    )


FEED = Reader(
    name="feed",
    endings=(".rss", ".atom", ".rdf"),
    media_types=("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"),
    recognises=_is_feed,
    read=_read,
)
