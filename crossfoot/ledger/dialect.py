"""What SQLite and PostgreSQL spell differently, side by side: connections, locks, guards and errors.

`crossfoot.ledger.word_index` does the same for full text.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    create_engine,
    event,
    exc,
    inspect,
    make_url,
    text,
)

from crossfoot.ledger.errors import (
    LedgerDamaged,
    LedgerError,
    LedgerFull,
    LedgerLocked,
    LedgerMissing,
    NotALedger,
)

#: "CROSSFOOT"'s lock among the advisory locks of a server: any constant of our own.
_OPENING = 0x43726F7373
_HEADER = b"SQLite format 3\0"
#: Holds the name of the last migration; its presence makes a database a ledger.
VERSION_TABLE = "crossfoot_version"
_CACHE_KIB = 64 * 1024
#: 64 MB: a page that several commits change is written back once. In a large ledger each commit changes most pages of
#: the index over claim ids, which lie in no order.
_CHECKPOINT_PAGES = 16384


def address_of(where: str | Path) -> URL:
    """The database a path or an address names: a path is an SQLite file.

    Raises:
        LedgerError: an address of neither database.
    """
    if isinstance(where, Path) or "://" not in where:
        return URL.create("sqlite", database=str(Path(where).expanduser()))
    try:
        url = make_url(where)
    except (exc.ArgumentError, ValueError):
        raise LedgerError(f"{where}: no address of a ledger; one is a path or postgresql://...") from None
    match url.get_backend_name():
        case "sqlite":
            return url
        case "postgresql" | "postgres":
            return url.set(drivername="postgresql+psycopg")
    raise LedgerError(f"{shown(url)}: a ledger lies in SQLite (a path) or PostgreSQL (postgresql://...)")


def shown(url: URL) -> str:
    """The address as messages show it: a path, or an address without its password."""
    if url.get_backend_name() == "sqlite":
        return url.database or ":memory:"
    return url.set(drivername="postgresql").render_as_string(hide_password=True)


def engine_for(url: URL, *, create: bool, wait_seconds: float) -> Engine:
    """An engine whose connections keep what they acknowledge and wait for one another.

    Raises:
        LedgerMissing: no file lies there and none is to be made.
        LedgerError: the file's folder cannot be made, or the database's driver is not installed.
    """
    if url.get_backend_name() == "sqlite":
        _prepare_file(url, create)
        engine = create_engine(url)
        event.listen(engine, "connect", lambda raw, _: _set_up_sqlite(raw, wait_seconds))
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    try:
        engine = create_engine(url, paramstyle="format", connect_args={"connect_timeout": max(1, round(wait_seconds))})
    except ImportError:
        raise LedgerError("PostgreSQL needs one more package: pip install 'crossfoot[postgresql]'") from None
    event.listen(engine, "connect", lambda raw, _: _set_up_postgresql(raw, wait_seconds))
    return engine


def _prepare_file(url: URL, create: bool) -> None:
    path = Path(url.database or "")
    try:
        if path.is_dir():
            raise NotALedger(f"{path}: a folder, not a ledger")
        if path.exists():
            # SQLite would write over a file that is shorter than its header.
            with path.open("rb") as file:
                if file.read(len(_HEADER)) not in (_HEADER, b""):
                    raise NotALedger(f"{path}: not a ledger, nor any SQLite file")
        elif create:
            path.parent.mkdir(parents=True, exist_ok=True)
        else:
            raise LedgerMissing(f"{path}: no ledger there yet; `crossfoot add` makes one")
    except OSError as error:
        raise LedgerError(f"{path}: cannot be opened: {error.strerror}") from None


def _set_up_sqlite(raw: sqlite3.Connection, wait_seconds: float) -> None:
    raw.isolation_level = None  # transactions begin and end where we say
    raw.execute(f"PRAGMA busy_timeout = {round(wait_seconds * 1000)}")
    tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}
    if not tables or VERSION_TABLE in tables:  # nothing is changed in a file of something else
        _use_wal(raw, wait_seconds)
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")


def _use_wal(raw: sqlite3.Connection, wait_seconds: float) -> None:
    until = time.monotonic() + wait_seconds
    while raw.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        try:
            raw.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            # SQLite does not wait here by itself while another process does the same.
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _set_up_postgresql(raw: Any, wait_seconds: float) -> None:
    with raw.cursor() as cursor:
        cursor.execute(f"SET lock_timeout = {round(wait_seconds * 1000)}")
        cursor.execute("SET synchronous_commit = on")
    raw.commit()


def reading(connection: Connection) -> Connection:
    """The connection, about to see one state of the book until its transaction ends."""
    if connection.dialect.name == "sqlite":
        return connection
    return connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def writing(connection: Connection) -> Connection:
    """The connection, about to write."""
    return connection.execution_options(writing=True)


def lock_for_opening(connection: Connection) -> None:
    """Wait until no other process is making or migrating this ledger."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _OPENING})


def lock_for_writing(connection: Connection) -> None:
    """Wait until no other process writes; readers go on. SQLite has locked itself as the transaction began."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE batch IN EXCLUSIVE MODE"))


def holds_something_else(connection: Connection) -> bool:
    """Whether the database, which is no ledger, is not empty either."""
    tables = inspect(connection).get_table_names()
    return bool(tables) if connection.dialect.name == "sqlite" else bool({"line", "batch", "claim"} & set(tables))


def append_only(connection: Connection, table: str) -> None:
    """Make the database itself refuse every change and removal of what ``table`` holds."""
    refusal = f"the ledger is append-only: {table} is never changed"
    if connection.dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            connection.execute(
                text(
                    f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table}"
                    f" BEGIN SELECT RAISE(ABORT, '{refusal}'); END"
                )
            )
        return
    connection.execute(
        text(
            f"CREATE FUNCTION {table}_stays() RETURNS trigger LANGUAGE plpgsql"
            f" AS $$ BEGIN RAISE EXCEPTION '{refusal}'; END $$"
        )
    )
    connection.execute(
        text(
            f"CREATE TRIGGER {table}_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION {table}_stays()"
        )
    )


def damage(connection: Connection) -> list[str]:
    """What the database itself finds wrong with its file and its references; PostgreSQL checks both as it writes."""
    if connection.dialect.name == "postgresql":
        return []
    rows = connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
    found = [f"the file is damaged: {line}" for row in rows if row != "ok" for line in row.splitlines()]
    for table, line, other, _ in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(20):
        found.append(f"{table} line {line} refers to a row of {other} that is not there")
    return found


def explain(error: exc.DBAPIError, where: str, wait_seconds: float) -> LedgerError:
    """What a database's error means to the user of the ledger."""
    cause = error.orig
    name = getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None) or ""
    said = str(cause).strip().partition("\n")[0]
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE")) or name == "53100":
        return LedgerFull(
            f"{where}: no room to write, the disk or a quota is full; nothing of this batch was kept, everything before"
            " it was. Make room and give the same input again"
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) or name in ("55P03", "40P01"):
        return LedgerLocked(
            f"{where}: another process has been writing for more than {wait_seconds:g} s; nothing of this batch was"
            " kept, everything before it was. Give the same input again when that process has ended"
        )
    if name.startswith("SQLITE_NOTADB"):
        return NotALedger(f"{where}: not a ledger, nor any SQLite file")
    if name.startswith("SQLITE_CORRUPT") or name in ("XX001", "XX002"):
        return LedgerDamaged(f"{where}: damaged ({said}); keep the file as it is and go on with a copy made earlier")
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN")):
        return LedgerError(
            f"{where}: you may not write here, and SQLite keeps two files beside a ledger even while it is only read;"
            " copy it to a folder of your own"
        )
    return LedgerError(f"{where}: {said}")
