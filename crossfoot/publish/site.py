"""The site as one ASGI application: addresses in, cached answers out, the same headers on all of them."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import logging
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Protocol
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.routing import Route as Path
from starlette.types import Message, Receive, Scope, Send

from crossfoot.publish import headers
from crossfoot.publish.api import Answer, answer, wanted_by
from crossfoot.publish.envelope import error
from crossfoot.publish.public import PublicBook, State
from crossfoot.publish.render import DESK, STATIC, Frame, static_file, trouble
from crossfoot.publish.routes import ROUTES

log = logging.getLogger("crossfoot.site")

#: How many answers are kept, and how long the state of the book is taken for current.
_KEPT, _FRESH_SECONDS = 1024, 1.0
#: An answer that others ask for all the time is made anew in the background, and so often that making it takes a
#: twentieth of the time; one that is older than this is waited for.
_SHARE, _OLDEST_SECONDS = 20, 30.0
#: Pages made at the same time. Threads of one process share one interpreter: more only hold one another up.
_AT_ONCE = 2
#: What a page can be asked.
_NAMES = frozenset(name for route in ROUTES for name in route.query)
_LONGEST_QUERY = 2000
_TYPES = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml"}

Key = tuple[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An answer as it is sent: packed where that helps, with its tag and the time at which it last changed."""

    status: int
    media_type: str
    body: bytes
    packed: bytes | None
    etag: str
    modified: datetime
    #: The state it was made from, and until when delays cannot change it.
    line: int
    minute: int
    #: When it was made, by the clock of the loop, and how long that took.
    made_at: float
    seconds: float


class Beside(Protocol):
    """What stands beside the site's own pages: the review desk. Who is signed in there sees every decision at once."""

    def routes(self) -> Sequence[BaseRoute]:
        """Its routes."""

    async def signed_in(self, request: Request) -> bool:
        """Whether somebody asks who is signed in."""


class Site:
    """Answers with a memory. One process, one book; the book may grow meanwhile."""

    def __init__(self, book: PublicBook, base: str, desk: Beside | None = None) -> None:
        self._book, self._base, self._desk = book, base, desk
        self._kept: OrderedDict[Key, Kept] = OrderedDict()
        self._making: dict[Key, asyncio.Task[Kept]] = {}
        self._renewing: asyncio.Task[Kept] | None = None
        self._state: State | None = None
        self._seen_at = float("-inf")
        self._looking: asyncio.Task[State] | None = None
        self._exporting, self._making_pages = asyncio.Lock(), asyncio.Semaphore(_AT_ONCE)

    async def state(self) -> State:
        """Where the book stood a moment ago."""
        now = asyncio.get_running_loop().time()
        if self._state is None or now - self._seen_at > _FRESH_SECONDS:
            if self._looking is None:
                self._looking = asyncio.create_task(self._look())
                self._looking.add_done_callback(lambda done: done.cancelled() or done.exception())
            if self._state is None or now - self._seen_at > 5 * _FRESH_SECONDS:
                # Whoever comes meanwhile waits for the same look.
                return await asyncio.shield(self._looking)
        return self._state

    async def _look(self) -> State:
        try:
            self._state = await run_in_threadpool(self._book.state)
            self._seen_at = asyncio.get_running_loop().time()
            return self._state
        finally:
            self._looking = None

    async def get(self, path: str, query: tuple[tuple[str, str], ...], *, current: bool = False) -> Kept:
        """The answer to an address, made anew only where the book or the minute is another; an export once a minute.

        ``current`` asks that it be no older than the book is now.
        """
        # A look that began before the question may have missed the last line.
        state = await run_in_threadpool(self._book.state) if current else await self.state()
        whole = path.startswith("/data/")
        key = (path, () if whole else query)
        kept = self._kept.get(key)
        if kept:
            self._kept.move_to_end(key)
            if (whole or kept.line == state.line) and kept.minute == self._minute():
                return kept
        making = self._making.get(key)
        age = asyncio.get_running_loop().time() - kept.made_at if kept else float("inf")
        # An export is asked for seldom enough to be waited for.
        will_do = kept if kept and not (whole or current) and age < _OLDEST_SECONDS else None
        # Pages that nobody waits for are made one at a time, so that they hold up none that somebody waits for.
        if will_do and (age < _SHARE * will_do.seconds or (self._renewing and not self._renewing.done())):
            return will_do
        if making is None:
            making = self._making[key] = asyncio.create_task(self._make(key, state))
            making.add_done_callback(lambda done: self._made(key, done))
        if will_do:
            self._renewing = making
            return will_do
        made = await asyncio.shield(making)
        # What others had begun to make may be older.
        return await self.get(path, query, current=True) if current and made.line < state.line else made

    def _made(self, key: Key, done: asyncio.Task[Kept]) -> None:
        self._making.pop(key, None)
        if not done.cancelled() and done.exception():
            # Nobody may be waiting for it: whoever comes next tries again, and is told.
            self._kept.pop(key, None)

    async def _make(self, key: Key, state: State) -> Kept:
        path, query = key
        minute, before, clock = self._minute(), self._kept.get(key), asyncio.get_running_loop().time

        def make() -> Kept:
            start = clock()
            made = answer(self._book, path, dict(query), state=state, base=self._base)
            return kept_of(made, before, line=state.line, minute=minute, made_at=clock(), seconds=clock() - start)

        # An export reads the whole book: one at a time, so that pages do not wait for many.
        async with self._exporting if path.startswith("/data/") else self._making_pages:
            kept = self._kept[key] = await run_in_threadpool(make)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return kept

    def _minute(self) -> int:
        # A delay may end at any time; to the minute is exact enough, and never early.
        return int(self._book.now().timestamp() // 60)

    async def endpoint(self, request: Request) -> Response:
        """The one endpoint."""
        path = request.url.path
        if path.startswith("/static/"):
            return _static(path.removeprefix("/static/"))
        raw = request.url.query
        if len(raw) > _LONGEST_QUERY or len(path) > _LONGEST_QUERY:
            return Response(error(414, "the address is too long"), 414, media_type=headers.JSON)
        # Only what a page can be asked makes a difference; the rest must not fill the memory.
        asked = {name: value for name, value in parse_qsl(raw, errors="replace") if name in _NAMES}
        try:
            current = self._desk is not None and await self._desk.signed_in(request)
            kept = await self.get(path, tuple(sorted(asked.items())), current=current)
        except Exception:
            log.exception("an answer could not be made")
            return await self._fault(path)
        return _sent(kept, request)

    async def _fault(self, path: str) -> Response:
        if wanted_by(path).suffix:
            return Response(error(500, "a fault of ours"), 500, media_type=headers.JSON)
        state = self._state or State(line=0, hash="", at=None)
        frame = Frame(lang=wanted_by(path).lang, path="", state=state, safety=self._book.safety, base=self._base)
        return Response(trouble("fault", frame), 500, media_type=headers.HTML)


def kept_of(made: Answer, before: Kept | None, *, line: int, minute: int, made_at: float, seconds: float) -> Kept:
    """An answer ready to be sent; one that has not changed keeps the time of its last change."""
    etag = f'"{hashlib.sha256(made.body).hexdigest()[:20]}"'
    same = before is not None and before.etag == etag
    packed = gzip.compress(made.body, 5, mtime=0) if len(made.body) > 1000 else None
    return Kept(
        status=made.status,
        media_type=made.media_type,
        body=made.body,
        packed=packed,
        etag=etag,
        modified=before.modified if before and same else datetime.now(UTC).replace(microsecond=0),
        line=line,
        minute=minute,
        made_at=made_at,
        seconds=seconds,
    )


def _sent(kept: Kept, request: Request) -> Response:
    fields = {"etag": kept.etag, "last-modified": format_datetime(kept.modified, usegmt=True)}
    fields |= {"cache-control": "no-cache", "vary": "Accept-Encoding"}
    if kept.status == 200 and _known(kept, request):
        return Response(status_code=304, headers=fields)
    body = kept.body
    if kept.packed and "gzip" in request.headers.get("accept-encoding", ""):
        body, fields["content-encoding"] = kept.packed, "gzip"
    return Response(body, kept.status, media_type=kept.media_type, headers=fields)


def _known(kept: Kept, request: Request) -> bool:
    if tags := request.headers.get("if-none-match"):
        return tags.strip() == "*" or kept.etag in {tag.strip().removeprefix("W/") for tag in tags.split(",")}
    if since := request.headers.get("if-modified-since"):
        try:
            at = parsedate_to_datetime(since)
        except ValueError:
            return False
        return at.tzinfo is not None and kept.modified <= at
    return False


def _static(name: str) -> Response:
    if name not in (*STATIC, DESK):
        return Response(error(404, "nothing here"), 404, media_type=headers.JSON)
    keep = {"cache-control": "public, max-age=31536000, immutable"}
    return Response(static_file(name), media_type=_TYPES[name.rpartition(".")[2]], headers=keep)


def make_app(book: PublicBook, *, base: str = "", desk: Beside | None = None) -> SecureHeaders:
    """The application. ``base`` is the public address of the site, such as ``https://example.org``."""
    site = Site(book, base.rstrip("/"), desk)
    first = desk.routes() if desk else ()
    app = Starlette(routes=[*first, Path("/{path:path}", site.endpoint, methods=["GET", "HEAD"])])
    return SecureHeaders(app)


class SecureHeaders:
    """Puts the headers on every answer, those of the framework's own errors included."""

    def __init__(self, app: Starlette) -> None:
        self.app = app
        self._fields = [(name.encode(), value.encode()) for name, value in headers.SECURITY.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One message after another, the first of an answer with more headers."""

        async def send_with(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message["headers"], *self._fields]}
            await send(message)

        await self.app(scope, receive, send_with)
