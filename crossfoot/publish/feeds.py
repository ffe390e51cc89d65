"""Atom and JSON Feed. An entry keeps its id for ever; a correction only moves its ``updated``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from crossfoot.publish import views
from crossfoot.publish.addresses import slug
from crossfoot.publish.catalogue import catalogue
from crossfoot.publish.envelope import written
from crossfoot.publish.event_views import EventHeadline, EventsView
from crossfoot.publish.forms import moment
from crossfoot.publish.public import State

# XML cannot hold these, not even as references.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One entry of a feed; ``path`` is where it is read."""

    id: str
    title: str
    text: str
    path: str
    updated: datetime


def items_of(view: Any) -> tuple[Item, ...]:
    """The entries of a page that has a feed.

    Raises:
        TypeError: the page has none.
    """
    match view:
        case EventsView():
            return tuple(_event(one) for one in view.headlines)
        case views.ArticlesView():
            return tuple(_article(one) for one in view.headlines)
        case views.ListView():
            return tuple(_finding(card) for card in view.findings)
        case views.CorrectionsView():
            return tuple(
                Item(
                    id=f"urn:crossfoot:correction:{one.line}",
                    title=f"{one.what} {one.id} was {one.how}",
                    text=one.reason or "",
                    path="/corrections",
                    updated=one.recorded_at,
                )
                for one in view.endings
            )
    raise TypeError(f"no feed of a {type(view).__name__}")


def _event(one: EventHeadline) -> Item:
    words = catalogue("en")
    facts = [words.account(view.account, view.bound) for view in one.accounts]
    facts += [words.fact(quote.claim) for quote in one.quotes]
    return Item(
        id=f"urn:crossfoot:event:{one.event.id}",
        title=words.event(one.title, one.event.event.date),
        text=f"{'; '.join(facts)}. {words.n('count.speakers', one.event.voices)}, {one.contradictions} contradictions.",
        path=f"/event/{slug(one.event.id)}",
        updated=one.event.updated,
    )


def _article(one: views.Headline) -> Item:
    document = one.article.document
    fact = f"{catalogue('en').fact(one.claim)}. " if one.claim else ""
    return Item(
        id=f"urn:crossfoot:article:{slug(document.id)}",
        title=document.heading,
        text=f"{fact}{len(one.article.claims)} claims, {one.contradictions} contradictions.",
        path=f"/article/{slug(document.id)}",
        updated=one.article.recorded_at,
    )


def _finding(card: views.FindingCard) -> Item:
    return Item(
        id=f"urn:crossfoot:finding:{card.finding.id}",
        title=f"{card.finding.severity.value}: {catalogue('en').known('check', card.finding.check)}",
        text=card.finding.message,
        path=f"/finding/{slug(card.finding.id)}",
        updated=card.recorded_at,
    )


def atom(items: Iterable[Item], *, title: str, path: str, base: str, state: State) -> bytes:
    """The feed as Atom (RFC 4287)."""
    entries = [
        f"<entry><id>{_xml(item.id)}</id><title>{_xml(item.title)}</title><updated>{moment(item.updated)}</updated>"
        f"<link href={quoteattr(base + item.path)}/><summary>{_xml(item.text)}</summary></entry>\n"
        for item in items
    ]
    updated = moment(state.at or datetime(1970, 1, 1, tzinfo=UTC))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">'
        f"<id>urn:crossfoot:feed:{_xml(path)}</id><title>Crossfoot: {_xml(title)}</title><updated>{updated}</updated>"
        f"<author><name>Crossfoot</name></author><link href={quoteattr(f'{base}/{path}')}/>"
        f'<link rel="self" href={quoteattr(f"{base}/{path}.atom")}/>\n{"".join(entries)}</feed>\n'
    ).encode()


def json_feed(items: Iterable[Item], *, title: str, path: str, base: str) -> bytes:
    """The feed as JSON Feed 1.1."""
    return written(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": f"Crossfoot: {title}",
            "home_page_url": f"{base}/{path}",
            "feed_url": f"{base}/{path}.feed.json",
            "language": "en",
            "items": [
                {
                    "id": item.id,
                    "url": base + item.path,
                    "title": item.title,
                    "content_text": item.text,
                    "date_modified": moment(item.updated),
                }
                for item in items
            ],
        }
    )


def _xml(text: str) -> str:
    return escape(_NO_XML.sub("\ufffd", text))
