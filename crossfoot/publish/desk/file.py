"""The desk's own small SQLite file, beside the ledger: people, sessions, failed logins, who decided what.

Nothing of it is ever in the ledger or an export: the ledger knows roles, this file knows names.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

_SCHEMA = """
CREATE TABLE person (
    name TEXT PRIMARY KEY, shown TEXT NOT NULL, role TEXT NOT NULL, password TEXT NOT NULL, added_at REAL NOT NULL,
    keys TEXT NOT NULL DEFAULT '{}'
);
CREATE TABLE session (
    token BLOB PRIMARY KEY, person TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
    opened_at REAL NOT NULL, seen_at REAL NOT NULL
);
CREATE TABLE attempt (who BLOB NOT NULL, at REAL NOT NULL);
CREATE INDEX ix_attempt ON attempt (who, at);
CREATE TABLE decision (
    number INTEGER PRIMARY KEY, person TEXT NOT NULL, judgement TEXT NOT NULL, verdict TEXT NOT NULL,
    path TEXT NOT NULL, at REAL NOT NULL, undone_at REAL
);
CREATE TABLE proposal (
    number INTEGER PRIMARY KEY, document TEXT NOT NULL, version INTEGER NOT NULL, lifted TEXT NOT NULL,
    reason TEXT NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL, at REAL NOT NULL,
    answered_by TEXT, answered_at REAL, granted INTEGER, judgement TEXT
);
PRAGMA user_version = 1;
"""


def desk_path(ledger: str) -> Path:
    """Where the desk's file of a ledger lies: beside it, or in the user's data folder for a database elsewhere."""
    if "://" in ledger:
        name = hashlib.sha256(ledger.encode()).hexdigest()[:16]
        return platformdirs.user_data_path("crossfoot") / f"{name}.desk.sqlite"
    path = Path(ledger)
    return path.with_name(f"{path.name.removesuffix('.sqlite')}.desk.sqlite")


class DeskFile:
    """The file, which is made when something is first written; each use opens it anew, so threads may share this."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection to ask; of an empty file in memory where there is none yet."""
        connection = self._connect(":memory:" if not self.path.exists() else str(self.path))
        try:
            yield connection
        finally:
            connection.close()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection that alone writes, and keeps all of what it wrote or nothing."""
        if not self.path.exists():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # Password hashes are nobody else's business.
            os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))
        connection = self._connect(str(self.path))
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")
        finally:
            connection.close()

    def _connect(self, where: str) -> sqlite3.Connection:
        connection = sqlite3.connect(where, timeout=10, isolation_level=None)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
            # Two processes may come here at once: the second finds the tables of the first.
            connection.execute("BEGIN IMMEDIATE")
            if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
                for statement in _SCHEMA.split(";\n"):
                    connection.execute(statement)
            connection.execute("COMMIT")
        return connection
