"""Ledgers of made-up nights."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path

from crossfoot.ledger.store import Ledger
from crossfoot.model.document import Document
from crossfoot.pipeline import Reading, follow, keep, link

FIRST = date(2031, 5, 1)
NOON = datetime(2031, 5, 1, 12, tzinfo=UTC)


def night(after: int, launched: int, downed: int, *, told: int | None = None, name: str = "") -> Document:
    """An article on the night that ends ``after`` days after the first, published ``told`` days after it."""
    day = FIRST + timedelta(days=after)
    published = datetime.combine(FIRST + timedelta(days=after if told is None else told), time(9), UTC)
    when = "overnight" if told is None else f"on {day:%d %B %Y}"
    text = (
        f"Air defence shot down {downed} of {launched} drones launched by Russia at Ukraine {when}, the Air Force said."
    )
    id = name or f"night-{after}"
    return Document(id=id, text=text, outlet=f"Outlet {id}", lang="en", published=published, origin=f"{id}.txt")


def keep_articles(path: Path, articles: Iterable[Document], *, at: datetime, linked: bool = True) -> None:
    """Read articles into a ledger, which records them at ``at`` and some seconds after."""
    ticks = (at + timedelta(seconds=number) for number in count())
    with Ledger.open(path, clock=lambda: next(ticks)) as book:
        for _ in keep((one for one in follow(articles) if isinstance(one, Reading)), book, batch=10):
            pass
        if linked:
            link(book)
