"""A ledger in each database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine, text

from crossfoot.ledger.store import Ledger
from tests.ledger import postgresql

_numbers = count()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    with postgresql.server() as folder:
        yield folder


@pytest.fixture
def sqlite_file(tmp_path: Path) -> str:
    return str(tmp_path / "ledger.sqlite")


@pytest.fixture
def postgresql_database(server: str) -> Iterator[str]:
    """The address of an empty database."""
    url = URL.create("postgresql+psycopg", "postgres", database="postgres", query={"host": server})
    name = f"ledger{next(_numbers)}"
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield url.set(drivername="postgresql", database=name).render_as_string()
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture(params=["sqlite_file", "postgresql_database"])
def where(request: pytest.FixtureRequest) -> str:
    """Where a ledger can be made, in each database."""
    return str(request.getfixturevalue(request.param))


class Clock:
    """A clock that goes on by a minute each time it is read."""

    def __init__(self) -> None:
        self.now = datetime(2031, 5, 3, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def ledger(where: str) -> Iterator[Ledger]:
    with Ledger.open(where, clock=Clock()) as opened:
        yield opened


@pytest.fixture
def book(sqlite_file: str) -> Iterator[Ledger]:
    """A ledger in SQLite, for what does not differ between the two."""
    with Ledger.open(sqlite_file, clock=Clock()) as opened:
        yield opened


@pytest.fixture
def both(sqlite_file: str, postgresql_database: str) -> Iterator[tuple[Ledger, Ledger]]:
    with ExitStack() as stack:
        yield tuple(
            stack.enter_context(Ledger.open(place, clock=Clock())) for place in (sqlite_file, postgresql_database)
        )  # type: ignore[misc]
