"""Answers: every page in every form it has, and what is asked of programs alone. Bytes out, nothing of HTTP in here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from crossfoot.publish import feeds, forms, headers
from crossfoot.publish.asked import BadQuery, number_asked
from crossfoot.publish.catalogue import catalogue
from crossfoot.publish.corpus import corpus_of
from crossfoot.publish.envelope import envelope, error
from crossfoot.publish.openapi import description
from crossfoot.publish.public import NotPublic, PublicBook, State
from crossfoot.publish.render import Frame, render, trouble
from crossfoot.publish.routes import Met, meet
from crossfoot.publish.shelf import usable_exporters
from crossfoot.publish.tables import table_of

#: The longest first: ``.feed.json`` ends in ``.json`` too.
SUFFIXES = (".feed.json", ".json", ".csv", ".atom")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The body of an answer with its type."""

    status: int
    media_type: str
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What an address asks for: a language, a path without suffix, a suffix."""

    lang: str
    path: str
    suffix: str


def wanted_by(path: str) -> Wanted:
    """The parts of an address such as ``/uk/articles`` or ``/articles.json``."""
    path = path.removeprefix("/")
    lang = "en"
    if path == "uk" or path.startswith("uk/"):
        lang, path = "uk", path[3:]
    for suffix in SUFFIXES:
        if path.endswith(suffix):
            path = path.removesuffix(suffix)
            return Wanted(lang=lang, path="" if path == "index" else path, suffix=suffix)
    return Wanted(lang=lang, path=path, suffix="")


def answer(book: PublicBook, path: str, query: Mapping[str, str], *, state: State, base: str) -> Answer:
    """The answer to an address; what went wrong is an answer too, except for faults of our own."""
    wanted = wanted_by(path)
    frame = Frame(lang=wanted.lang, path=wanted.path, state=state, safety=book.safety, base=base)
    try:
        if special := _special(book, path, query, state, base):
            return special
        met = meet(wanted.path)
        if met is None or (wanted.suffix and wanted.lang != "en"):
            raise NotPublic(path)
        view = met.route.view(book, {**query, **met.parts})
        return in_form(view, met, wanted, frame, query)
    except (NotPublic, BadQuery) as problem:
        bad = problem if isinstance(problem, BadQuery) else None
        status, what = (400, "query") if bad else (404, "missing")
        if wanted.suffix or path.startswith(("/data/", "/changes")):
            said = str(bad) if bad else "nothing here, or nothing that may be public yet"
            return Answer(status=status, media_type=headers.JSON, body=error(status, said))
        elsewhere = Frame(lang=wanted.lang, path="", state=state, safety=book.safety, base=base)
        page = trouble(what, elsewhere, bad.said(wanted.lang) if bad else "")
        return Answer(status=status, media_type=headers.HTML, body=page.encode())


def in_form(view: Any, met: Met, wanted: Wanted, frame: Frame, query: Mapping[str, str]) -> Answer:
    """A view in the form the suffix asks for.

    Raises:
        NotPublic: the page has no such form.
    """
    route, path = met.route, f"{frame.path}"
    title = catalogue("en").texts.get(f"nav.{route.name}", route.about)
    match wanted.suffix:
        case "":
            return Answer(status=200, media_type=headers.HTML, body=render(route, view, frame).encode())
        case ".json":
            before = getattr(view, "before", None)
            own = f"/{path or 'index'}.json"
            next_path = _asked(own, {**query, "before": str(before)}) if before else None
            body = envelope(route.form(view), path=_asked(own, query), state=frame.state, next_path=next_path)
            return Answer(status=200, media_type=headers.JSON, body=body)
        case ".csv" if route.tables:
            return Answer(status=200, media_type=headers.CSV, body=table_of(view))
        case ".atom" if route.feed:
            body = feeds.atom(feeds.items_of(view), title=title, path=path, base=frame.base, state=frame.state)
            return Answer(status=200, media_type=headers.ATOM, body=body)
        case ".feed.json" if route.feed:
            body = feeds.json_feed(feeds.items_of(view), title=title, path=path, base=frame.base)
            return Answer(status=200, media_type=headers.JSON_FEED, body=body)
    raise NotPublic(path)


def _asked(path: str, query: Mapping[str, str]) -> str:
    return f"{path}?{urlencode(sorted(query.items()))}" if query else path


def changes(book: PublicBook, query: Mapping[str, str], state: State) -> bytes:
    """What has changed after the line ``since``: additions, and a tombstone for everything that ended."""
    since = number_asked(query, "since") or 0
    limit = number_asked(query, "limit", least=1, most=1000) or 500
    found, last = book.changes(since, limit=limit)
    next_path = f"/changes.json?since={last}&limit={limit}" if last > since else None
    return envelope(
        [forms.change(one) for one in found],
        path=f"/changes.json?since={since}&limit={limit}",
        state=state,
        next_path=next_path,
    )


def _special(book: PublicBook, path: str, query: Mapping[str, str], state: State, base: str) -> Answer | None:
    if path == "/openapi.json":
        body = json.dumps(description(base), ensure_ascii=False, indent=1).encode()
        return Answer(status=200, media_type=headers.JSON, body=body)
    if path == "/changes.json":
        return Answer(status=200, media_type=headers.JSON, body=changes(book, query, state))
    if path.startswith("/data/"):
        for exporter in usable_exporters():
            if path == f"/data/{exporter.file}":
                body = exporter.write(corpus_of(book, state, base))
                return Answer(status=200, media_type=exporter.media_type, body=body)
        raise NotPublic(path)
    return None
