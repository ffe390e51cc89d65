"""The ledger as the public may see it, for the commands that publish."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources, util
from pathlib import Path
from typing import TYPE_CHECKING

from crossfoot.cli.exits import UserError

if TYPE_CHECKING:
    from crossfoot.ledger.store import Ledger
    from crossfoot.publish.desk.app import DeskSite
    from crossfoot.publish.public import PublicBook


@contextmanager
def public_book(ledger: str | None) -> Iterator[PublicBook]:
    """The ledger with the safety defaults."""
    from crossfoot.cli.book import open_ledger

    need_packages()
    with open_ledger(ledger) as book:
        yield as_public(book)


def as_public(book: Ledger) -> PublicBook:
    """An open ledger as the public may see it, covered as the settings say."""
    from crossfoot.publish.public import PublicBook
    from crossfoot.publish.safety import Safety
    from crossfoot.settings import load_settings

    return PublicBook(book, Safety(cover=load_settings().cover))


@contextmanager
def demo_book() -> Iterator[PublicBook]:
    """The made-up articles in a ledger that is gone afterwards; as nothing in them is true, nothing has to wait."""
    from datetime import timedelta

    from crossfoot.ledger.store import Ledger
    from crossfoot.model.document import Refusal
    from crossfoot.pipeline import follow, keep, link, read_all
    from crossfoot.settings import Settings

    need_packages()
    from crossfoot.publish.public import PublicBook
    from crossfoot.publish.safety import Safety

    at_once = Safety(requires_public_source=False, delay=timedelta(0), critical_delay=timedelta(0))
    with resources.as_file(resources.files("crossfoot") / "demo") as articles:
        sources = sorted(str(path) for path in articles.iterdir())
        readings = [item for item in follow(read_all(sources, Settings())) if not isinstance(item, Refusal)]
    # Made-up days lie ahead of ours: it is the day after the newest article.
    now = max(filter(None, (item.document.published for item in readings))) + timedelta(days=1)
    with (
        tempfile.TemporaryDirectory() as folder,
        Ledger.open(Path(folder) / "demo.sqlite", clock=lambda: now) as book,
    ):
        for _ in keep(readings, book, batch=100):
            pass
        link(book)
        yield PublicBook(book, at_once, clock=lambda: now)


def desk_of(book: PublicBook, base: str) -> DeskSite:
    """The review desk of the ledger; who may sign in lies beside it."""
    from functools import partial

    from crossfoot.pipeline import link

    need_packages("argon2")
    from crossfoot.publish.desk.app import DeskSite
    from crossfoot.publish.desk.decisions import Desk
    from crossfoot.publish.desk.file import DeskFile, desk_path

    file = DeskFile(desk_path(book.ledger.path))
    return DeskSite(Desk(ledger=book.ledger, book=book, file=file, settle=partial(link, book.ledger)), base)


def has_people(book: PublicBook) -> bool:
    """Whether anybody may sign in at the ledger's desk."""
    from crossfoot.publish.desk.file import DeskFile, desk_path

    path = desk_path(book.ledger.path)
    if not path.exists():
        return False
    need_packages("argon2")
    from crossfoot.publish.desk.people import people

    return bool(people(DeskFile(path)))


def need_packages(*more: str) -> None:
    """Say which package of the site is missing, if one is."""
    missing = [name for name in ("jinja2", "starlette", "uvicorn", *more) if util.find_spec(name) is None]
    if missing:
        raise UserError(f"the site needs {', '.join(missing)}: pip install 'crossfoot[site]'")
