"""What can be in the way: each is one clear line, and nothing acknowledged is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event, text

from crossfoot.ledger import query
from crossfoot.ledger.errors import (
    LedgerDamaged,
    LedgerError,
    LedgerFull,
    LedgerLocked,
    LedgerMissing,
    LedgerNewer,
    NotALedger,
)
from crossfoot.ledger.store import Ledger
from tests.ledger.crash import batch


def fill(ledger: Ledger) -> int:
    """Add until there is no room any more; gives how many batches were acknowledged."""
    with pytest.raises(LedgerFull, match=r"no room to write.*nothing of this batch was kept"):
        for number in range(1000):
            done = number
            ledger.append(batch(number))
    return done


def assert_whole(ledger: Ledger, batches: int) -> None:
    assert query.count(ledger).documents == 5 * batches
    assert query.verify(ledger) == ()


def test_no_pages_left(sqlite_file: str) -> None:
    with Ledger.open(sqlite_file) as ledger:

        @event.listens_for(ledger._engine, "begin")
        def _few_pages(connection) -> None:  # type: ignore[no-untyped-def]
            connection.exec_driver_sql("PRAGMA max_page_count = 200")

        done = fill(ledger)
        assert done > 0
    with Ledger.open(sqlite_file) as ledger:
        assert_whole(ledger, done)
        assert ledger.append(batch(done)).documents == 5


LIMITED = """
import resource, signal, sys
from crossfoot.ledger.errors import LedgerFull
from crossfoot.ledger.store import Ledger
from tests.ledger.crash import batch
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (800_000, 800_000))
try:
    with Ledger.open(sys.argv[1]) as ledger:
        for number in range(1000):
            ledger.append(batch(number))
            print(number + 1, flush=True)
except LedgerFull as full:
    print(full, file=sys.stderr)
"""


def test_a_limit_on_the_size_of_files(sqlite_file: str) -> None:
    child = subprocess.run(
        [sys.executable, "-c", LIMITED, sqlite_file], capture_output=True, text=True, timeout=120, check=True
    )
    done = int(child.stdout.split()[-1])
    assert child.stderr.startswith(f"{sqlite_file}: no room to write")
    assert child.stderr.count("\n") == 1
    with Ledger.open(sqlite_file) as ledger:
        assert_whole(ledger, done)


@contextmanager
def small_disk() -> Iterator[Path]:
    """A disk of 2 MB in memory; `subprocess.CalledProcessError` where we may not mount one."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], check=True, capture_output=True)
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)


def may_mount() -> bool:
    if os.geteuid() != 0:
        return False
    try:
        with small_disk():
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


# Where no disk can be mounted, the two tests above stand for it.
if may_mount():

    def test_a_full_disk() -> None:
        with small_disk() as disk:
            with Ledger.open(disk / "ledger.sqlite") as ledger:
                done = fill(ledger)
                assert_whole_but_for_writing(ledger, done)
            subprocess.run(["mount", "-o", "remount,size=8m", str(disk)], check=True)
            with Ledger.open(disk / "ledger.sqlite") as ledger:
                assert_whole(ledger, done)
                assert ledger.append(batch(done)).documents == 5


def assert_whole_but_for_writing(ledger: Ledger, batches: int) -> None:
    """On a full disk the book can still be read."""
    assert query.count(ledger).documents == 5 * batches
    assert len(query.find_claims(ledger)) == 20 * batches


def test_a_locked_ledger(where: str) -> None:
    with Ledger.open(where) as ledger, Ledger.open(where, wait_seconds=0.1) as other:
        ledger.append(batch(0))
        with ledger.writing():
            with pytest.raises(LedgerLocked, match=r"another process .* more than 0\.1 s; nothing of this batch was"):
                other.append(batch(1))
            assert query.count(other).documents == 5
            with Ledger.open(where, create=False, wait_seconds=0.1) as reader:
                assert query.count(reader).documents == 5
        assert other.append(batch(1)).documents == 5
        assert_whole(ledger, 2)


def test_who_waits_for_another_process_is_told(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crossfoot.ledger.store._SILENT_SECONDS", 0.05)
    told: list[str] = []
    with Ledger.open(where) as ledger, Ledger.open(where, wait_seconds=0.5, on_wait=told.append) as other:
        assert other.append(batch(0)).documents == 5
        assert told == []
        with ledger.writing(), pytest.raises(LedgerLocked):
            other.append(batch(1))
    assert len(told) == 1
    assert told[0].endswith("another process is writing; waiting for it, up to 0.5 s")


def test_no_ledger_there(tmp_path: Path) -> None:
    with pytest.raises(LedgerMissing, match=r"no ledger there yet; `crossfoot add` makes one"):
        Ledger.open(tmp_path / "none.sqlite", create=False)
    assert list(tmp_path.iterdir()) == []


def test_no_ledger_in_an_empty_database(postgresql_database: str) -> None:
    with pytest.raises(LedgerMissing):
        Ledger.open(postgresql_database, create=False)


def test_folders_are_made(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "a" / "b" / "ledger.sqlite") as ledger:
        assert_whole(ledger, 0)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LedgerError, match="cannot be opened"):
        Ledger.open(tmp_path / "file" / "ledger.sqlite")


@pytest.mark.parametrize("content", ["An article about 12 drones.\n" * 100, "x"])
def test_a_text_file(tmp_path: Path, content: str) -> None:
    article = tmp_path / "article.txt"
    article.write_text(content)
    with pytest.raises(NotALedger, match=r"article\.txt: not a ledger"):
        Ledger.open(article)
    assert article.read_text() == content


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(NotALedger, match="a folder, not a ledger"):
        Ledger.open(tmp_path)


def test_a_database_of_something_else(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as raw:
        raw.execute("CREATE TABLE songs (title)")
    before = other.read_bytes()
    with pytest.raises(NotALedger, match="a database of something else"):
        Ledger.open(other)
    assert other.read_bytes() == before


def test_tables_of_the_same_names_in_postgresql(postgresql_database: str) -> None:
    with Ledger.open(postgresql_database) as ledger, ledger.writing() as (connection, _):
        connection.execute(text("DROP TABLE crossfoot_version"))
    with pytest.raises(NotALedger):
        Ledger.open(postgresql_database)


def test_a_newer_ledger(where: str) -> None:
    with Ledger.open(where) as ledger, ledger.writing() as (raw, _):
        raw.execute(text("UPDATE crossfoot_version SET version_num = 'hologram'"))
    with pytest.raises(LedgerNewer, match=r"a newer Crossfoot \(form 'hologram'\)"):
        Ledger.open(where)


def test_a_damaged_file(sqlite_file: str) -> None:
    with Ledger.open(sqlite_file) as ledger:
        for number in range(5):
            ledger.append(batch(number))
    raw = bytearray(Path(sqlite_file).read_bytes())
    raw[4096 * 3 :] = bytes(len(raw) - 4096 * 3)
    Path(sqlite_file).write_bytes(raw)
    with pytest.raises(LedgerDamaged, match=r"damaged .*; keep the file as it is"), Ledger.open(sqlite_file) as ledger:
        query.find_claims(ledger)


@pytest.mark.parametrize("address", ["mysql://host/db", "postgresql://host:port/x", "://"])
def test_an_address_of_no_ledger(address: str) -> None:
    with pytest.raises(LedgerError, match="a ledger"):
        Ledger.open(address)


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(LedgerError) as failed:
        Ledger.open(f"postgresql://someone:secret@/ledger?host={tmp_path}", wait_seconds=1)
    assert "secret" not in str(failed.value)
    assert "\n" not in str(failed.value)
