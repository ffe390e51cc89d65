"""A desk over a made-up book, with two people at it; passwords are hashed cheaply, since nobody guesses them here."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from crossfoot.ledger.store import Ledger
from crossfoot.pipeline import follow, keep, link
from crossfoot.publish import site
from crossfoot.publish.desk import people
from crossfoot.publish.desk.decisions import Desk
from crossfoot.publish.desk.file import DeskFile, desk_path
from crossfoot.publish.desk.people import add_person
from crossfoot.publish.public import PublicBook
from tests.publish.build import EVENING, LATER, NIGHT, RECORDED, document, mixed

PASSWORD = "a few plain words"
ARTICLES = [
    document("night", NIGHT, title="Hundreds of drones overnight"),
    document("second", NIGHT.replace("31 injured", "29 injured"), title="A night", outlet="The Daily Count"),
    document("evening", EVENING, lang="uk", title="Вечірнє зведення", outlet="Дніпровський кур’єр"),
]


@pytest.fixture(autouse=True)
def cheap_hashes_and_fresh_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    nobodys = cheap.hash("nobody's")
    monkeypatch.setattr(people, "_hasher", lambda: cheap)
    monkeypatch.setattr(people, "_nobodys", lambda: nobodys)
    monkeypatch.setattr(site, "_FRESH_SECONDS", -1.0)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two outlets on one night, a bulletin that does not add up, and an article with every kind of claim."""
    path = tmp_path_factory.mktemp("desk") / "book.sqlite"
    with Ledger.open(path, clock=lambda: RECORDED) as ledger:
        ledger.append([mixed()])
        for _ in keep(follow(ARTICLES), ledger, batch=10):
            pass
        link(ledger)
    return path


@pytest.fixture
def desk(made: Path, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "book.sqlite"
    shutil.copy(made, path)
    with Ledger.open(path, clock=lambda: RECORDED) as ledger:
        file = DeskFile(desk_path(ledger.path))
        add_person(file, "Olha", "editor", PASSWORD)
        add_person(file, "Ivan", "duty editor", PASSWORD)
        book = PublicBook(ledger, clock=lambda: LATER)
        yield Desk(ledger=ledger, book=book, file=file, settle=lambda: link(ledger))
