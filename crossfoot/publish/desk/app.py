"""The addresses under ``/desk``: who may, from where, with what; then a page or the way to the next one."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import replace
from threading import Lock
from urllib.parse import parse_qsl, urlencode

from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route as Path

from crossfoot.publish import headers
from crossfoot.publish.addresses import id_of
from crossfoot.publish.desk import pages, signing
from crossfoot.publish.desk.decisions import Desk
from crossfoot.publish.desk.log import last_decision
from crossfoot.publish.desk.origin import from_our_page, hosts_of, own_path
from crossfoot.publish.desk.sessions import LONGEST_SECONDS, find_session
from crossfoot.publish.desk.visit import Go, NotHere, Show, Visit
from crossfoot.publish.render import Frame, desk_page

log = logging.getLogger("crossfoot.desk")

#: What the largest form needs, and more.
_LARGEST_FORM, _MOST_FIELDS = 64 * 1024, 60
_FORM = "application/x-www-form-urlencoded"

#: Path -> what shows it and what changes something there.
PAGES: Mapping[str, tuple[pages.Page | None, pages.Page | None]] = {
    "desk": (pages.show_queue, None),
    "desk/login": (signing.show_sign_in, signing.sign_in),
    "desk/logout": (None, signing.sign_out),
    "desk/undo": (None, pages.undo),
    "desk/keys": (pages.show_keys, pages.change_keys),
    "desk/overrides": (pages.show_overrides, pages.answer),
    "desk/overrides/{document}": (pages.show_overrides, pages.propose),
    "desk/claim/{claim}": (pages.show_item, pages.decide),
    "desk/claim/{claim}/correct": (pages.show_correction, pages.correct),
    "desk/claim/{claim}/link": (None, pages.link),
    "desk/finding/{finding}": (pages.show_item, pages.decide),
    "desk/finding/{finding}/link": (None, pages.link),
}
_PATTERNS = {path: re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path)) for path in PAGES}
_DONE = frozenset("accept reject correct same different undo keys signed_out proposed grant refuse take_back".split())
_PROBLEMS = frozenset("gone same since nothing override.reason override.alone override.gone".split())


class DeskSite:
    """The desk as a part of a site at ``base``."""

    def __init__(self, desk: Desk, base: str = "") -> None:
        self._desk, self._base, self._settling = desk, base.rstrip("/"), Lock()

    def routes(self) -> list[Path]:
        """The routes, to be put before those of the site."""
        paths = ("/desk", "/desk/{path:path}", "/uk/desk", "/uk/desk/{path:path}")
        return [Path(path, self._endpoint, methods=["GET", "HEAD", "POST"]) for path in paths]

    async def signed_in(self, request: Request) -> bool:
        """Whether a session of the desk comes with a request for any page of the site."""
        token = request.cookies.get(self._cookie(request))
        return token is not None and await run_in_threadpool(find_session, self._desk.file, token) is not None

    async def _endpoint(self, request: Request) -> Response:
        form: dict[str, str] = {}
        if request.method == "POST":
            if not from_our_page(request.headers, hosts_of(request.headers.get("host"), self._base)):
                return self._refused(request, 403, "origin")
            if request.headers.get("content-type", _FORM).partition(";")[0].strip().lower() != _FORM:
                return self._refused(request, 415, "form")
            body = b""
            async for part in request.stream():
                body += part
                if len(body) > _LARGEST_FORM:
                    return self._refused(request, 413, "form")
            try:
                fields = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
            except ValueError:
                return self._refused(request, 400, "form")
            form = dict(fields)
        return await run_in_threadpool(self._answer, request, form)

    def _answer(self, request: Request, form: dict[str, str]) -> Response:
        try:
            token = request.cookies.get(self._cookie(request))
            visit = Visit(
                lang=_lang(request),
                path=request.url.path.removeprefix("/uk").strip("/"),
                address=request.client.host if request.client else "",
                session=find_session(self._desk.file, token) if token else None,
                query=dict(parse_qsl(request.url.query[:2000], errors="replace")),
                form=form,
            )
            return self._page(request, visit)
        except NotHere:
            return self._refused(request, 404, "missing")
        except Exception:
            log.exception("a page of the desk could not be made")
            return self._refused(request, 500, "fault")

    def _page(self, request: Request, visit: Visit) -> Response:
        for path in PAGES:
            if found := _PATTERNS[path].fullmatch(visit.path):
                visit = replace(visit, parts={name: id_of(part) for name, part in found.groupdict().items()})
                break
        else:
            raise NotHere(visit.path)
        if visit.session is None and path not in ("desk/login", "desk/logout"):
            onward = own_path(request.url.path, "")
            return self._sent(Response(status_code=303, headers=_to(visit.lang, "desk/login", next=onward)))
        show, change = PAGES[path]
        page = change if request.method == "POST" else show
        if page is None:
            return self._refused(request, 405, "method")
        done = page(self._desk, visit)
        return self._went(request, visit, done) if isinstance(done, Go) else self._shown(visit, done)

    def _went(self, request: Request, visit: Visit, go: Go) -> Response:
        onward = own_path("/" + go.path.lstrip("/").removeprefix("uk/")).lstrip("/")
        answer = Response(status_code=303, headers=_to(visit.lang, onward, done=go.done, problem=go.problem))
        if go.settle:
            answer.background = BackgroundTask(self._settle)
        if go.token is not None:
            answer.set_cookie(
                self._cookie(request),
                go.token,
                max_age=LONGEST_SECONDS if go.token else 0,
                secure=self._secure(request),
                httponly=True,
                samesite="strict",
            )
        return self._sent(answer)

    def _settle(self) -> None:
        # One at a time; whoever comes meanwhile is settled with the next.
        with self._settling:
            try:
                self._desk.settle()
            except Exception:
                log.exception("events and series could not be brought up to date")

    def _shown(self, visit: Visit, show: Show) -> Response:
        done, problem = visit.query.get("done", ""), show.problem or visit.query.get("problem", "")
        more = {
            "session": visit.session,
            "last": last_decision(self._desk.file, visit.session.person) if visit.session else None,
            "done": done if done in _DONE else None,
            "problem": problem if show.problem or problem in _PROBLEMS else None,
            "wait": show.wait_seconds,
        }
        body = desk_page(show.template, show.view, self._frame(visit.lang, visit.path), **more)
        answer = Response(body, show.status, media_type=headers.HTML)
        if show.wait_seconds:
            answer.headers["retry-after"] = str(show.wait_seconds)
        return self._sent(answer)

    def _refused(self, request: Request, status: int, why: str) -> Response:
        frame = self._frame(_lang(request), "desk")
        more = {"session": None, "last": None, "done": None, "problem": None, "wait": None}
        return self._sent(Response(desk_page("refused", why, frame, **more), status, media_type=headers.HTML))

    def _frame(self, lang: str, path: str) -> Frame:
        return Frame(
            lang=lang, path=path, state=self._desk.book.state(), safety=self._desk.book.safety, base=self._base
        )

    def _sent(self, answer: Response) -> Response:
        answer.headers["cache-control"] = "no-store"
        answer.headers["x-robots-tag"] = "noindex"
        return answer

    def _secure(self, request: Request) -> bool:
        return self._base.startswith("https://") or request.url.scheme == "https"

    def _cookie(self, request: Request) -> str:
        # With this prefix the browser itself refuses one that another host has set.
        return "__Host-desk" if self._secure(request) else "desk"


def _lang(request: Request) -> str:
    return "uk" if request.url.path.startswith("/uk/") else "en"


def _to(lang: str, path: str, **asked: str) -> dict[str, str]:
    query = urlencode({name: value for name, value in asked.items() if value})
    return {"location": ("/uk/" if lang == "uk" else "/") + path + (f"?{query}" if query else "")}
