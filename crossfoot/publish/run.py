"""Publishing as a whole: the site on a port, or the same pages as files in a folder."""

from __future__ import annotations

import posixpath
import socket
import threading
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from uvicorn import Config, Server

from crossfoot.publish.addresses import file_of
from crossfoot.publish.api import Wanted, in_form
from crossfoot.publish.catalogue import LANGUAGES
from crossfoot.publish.corpus import corpus_of
from crossfoot.publish.envelope import written
from crossfoot.publish.openapi import description
from crossfoot.publish.patience import Patient
from crossfoot.publish.public import NotPublic, PublicBook
from crossfoot.publish.render import STATIC, Frame, make_ready, static_file
from crossfoot.publish.routes import ROUTES, Met, Route, meet
from crossfoot.publish.shelf import usable_exporters
from crossfoot.publish.site import Beside, make_app

#: Names every file of a built folder, one a line: the next build takes away what is no more.
MANIFEST = "crossfoot-files.txt"


class FolderTaken(ValueError):  # noqa: N818
    """The folder holds files that no build wrote."""


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes a free one.

    Raises:
        OSError: somebody else listens there, or it is no address of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=512)


def server_of(book: PublicBook, *, base: str, desk: Beside | None = None) -> Server:
    """A server of the site, to be run.

    One process: several would each have a memory of their own, and delay answers on kept connections.
    """
    # Beside the first pages, which may not need all of it.
    threading.Thread(target=make_ready, name="templates", daemon=True).start()
    config = Config(
        make_app(book, base=base, desk=desk),
        http=Patient,
        ws="none",
        lifespan="off",
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=5,
        limit_concurrency=500,
    )
    return Server(config)


def build(book: PublicBook, folder: Path, *, base: str = "") -> int:
    """Write every page in every form into a folder, and say how many files there are.

    The pages link by relative names and need no server. Files of an earlier build that are no more are taken away.

    Raises:
        FolderTaken: the folder holds files that no build wrote.
    """
    before = _earlier(folder)
    written_ = []
    for name, body in _files(book, base):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)
        written_.append(name)
    for name in before - set(written_):
        (folder / name).unlink(missing_ok=True)
    (folder / MANIFEST).write_text("".join(f"{name}\n" for name in sorted(written_)), encoding="utf-8")
    return len(written_)


def _earlier(folder: Path) -> set[str]:
    """The files an earlier build wrote; never one outside of the folder."""
    manifest = folder / MANIFEST
    if not manifest.exists():
        if folder.is_dir() and any(folder.iterdir()):
            raise FolderTaken(f"{folder}: holds files that no build wrote; name an empty or a new folder")
        return set()
    names = manifest.read_text(encoding="utf-8").splitlines()
    return {name for name in names if name and not PurePosixPath(name).is_absolute() and ".." not in name.split("/")}


def _files(book: PublicBook, base: str) -> Iterator[tuple[str, bytes]]:
    for name in STATIC:
        yield posixpath.join("static", name), static_file(name)
    yield "openapi.json", written(description(base))
    state = book.state()
    corpus = corpus_of(book, state, base)
    for exporter in usable_exporters():
        yield posixpath.join("data", exporter.file), exporter.write(corpus)
    for route in ROUTES:
        for path in route.every(book, corpus):
            met = meet(path)
            assert met is not None, path
            yield from _page(book, path, met, Frame(lang="en", path=path, state=state, safety=book.safety, base=base))


def _page(book: PublicBook, path: str, met: Met, frame: Frame) -> Iterator[tuple[str, bytes]]:
    """A page in each of its forms, and the older pages of a list after it."""
    before: int | None = None
    while True:
        asked = {"before": str(before)} if before else {}
        own = f"{path}/before-{before}" if before else path
        try:
            view = met.route.view(book, {**asked, **met.parts})
        except NotPublic:
            return  # its delay began, or it was withdrawn, while others were written
        for lang, suffix in _forms(met.route):
            wanted = Wanted(lang=lang, path=path, suffix=suffix)
            shown = Frame(
                lang=lang, path=own, state=frame.state, safety=frame.safety, base=frame.base, static=True
            )  # fmt: skip
            yield file_of(own, lang, suffix), in_form(view, met, wanted, shown, asked).body
        before = getattr(view, "before", None)
        if before is None:
            return


def _forms(route: Route) -> Iterator[tuple[str, str]]:
    yield from ((lang, "") for lang in LANGUAGES)
    yield "en", ".json"
    if route.tables:
        yield "en", ".csv"
    if route.feed:
        yield "en", ".atom"
        yield "en", ".feed.json"
