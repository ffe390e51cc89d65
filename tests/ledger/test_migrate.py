"""The migrations lead to the tables, by name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

import crossfoot.ledger
from crossfoot.ledger import migrate
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import METADATA

FOLDER = Path(crossfoot.ledger.__file__).parent / "migrations"


def test_the_migrations_give_the_tables(ledger: Ledger) -> None:
    with ledger.reading() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "include_name": lambda name, kind, parents: (
                    kind != "table" or not (name == "crossfoot_version" or "_words" in name)
                ),
            },
        )
        assert compare_metadata(context, METADATA) == []


def test_indexes_are_as_the_tables_say(ledger: Ledger) -> None:
    with ledger.reading() as connection:
        for table in METADATA.tables.values():
            wanted = {(index.name, tuple(column.name for column in index.columns)) for index in table.indexes}
            there = {
                (index["name"], tuple(index["column_names"]))
                for index in inspect(connection).get_indexes(table.name)
                if not index.get("duplicates_constraint")
            }
            assert there == wanted


def test_the_newest_is_named() -> None:
    scripts = ScriptDirectory(FOLDER, version_locations=[str(FOLDER)])
    assert scripts.get_heads() == [migrate.NEWEST]
    for script in scripts.walk_revisions():
        assert Path(script.path).stem == script.revision


def test_opening_again_runs_nothing(ledger: Ledger, where: str) -> None:
    with Ledger.open(where, create=False) as again, again.reading() as connection:
        assert migrate.version_of(connection) == migrate.NEWEST


def test_naming_the_ledger_loads_no_database() -> None:
    code = "import sys, crossfoot.ledger; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0


def test_opening_a_ledger_loads_no_alembic(book: Ledger) -> None:
    code = (
        "import sys; from crossfoot.ledger.store import Ledger;"
        " Ledger.open(sys.argv[1]).close(); sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, book.path], timeout=60, check=False).returncode == 0
