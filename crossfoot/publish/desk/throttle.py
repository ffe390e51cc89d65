"""How often one may try to sign in: guessing passwords is made slow, without locking anybody out from elsewhere."""

from __future__ import annotations

import hashlib
import time

from crossfoot.publish.desk.file import DeskFile

#: Failed attempts are counted over so long.
WINDOW_SECONDS = 15 * 60
#: How many may fail in that time: of one name from one address, from one address, of one name from anywhere.
HERE, ADDRESS, NAME = 5, 30, 100


def wait_seconds(file: DeskFile, name: str, address: str) -> int:
    """How long to wait before the next attempt; 0 where there is no need."""
    now = time.time()
    waits = [0.0]
    with file.reading() as db:
        for who, most in _counted(name, address):
            rows = db.execute(
                "SELECT at FROM attempt WHERE who = ? AND at > ? ORDER BY at DESC LIMIT ?",
                (who, now - WINDOW_SECONDS, most),
            ).fetchall()
            if len(rows) == most:
                waits.append(rows[-1]["at"] + WINDOW_SECONDS - now)
    return int(max(waits)) + (max(waits) > 0)


def note_failure(file: DeskFile, name: str, address: str) -> None:
    """Count a failed attempt."""
    now = time.time()
    with file.writing() as db:
        db.execute("DELETE FROM attempt WHERE at <= ?", (now - WINDOW_SECONDS,))
        db.executemany("INSERT INTO attempt VALUES (?, ?)", [(who, now) for who, _ in _counted(name, address)])


def forget_failures(file: DeskFile, name: str, address: str) -> None:
    """Start anew for a name at an address, as after the right password."""
    with file.writing() as db:
        db.execute("DELETE FROM attempt WHERE who = ?", (_counted(name, address)[0][0],))


def _counted(name: str, address: str) -> tuple[tuple[bytes, int], ...]:
    # Hashed: a password typed into the wrong field is not kept.
    name = " ".join(name.casefold().split())
    return (_hash("here", name, address), HERE), (_hash("address", address), ADDRESS), (_hash("name", name), NAME)


def _hash(*parts: str) -> bytes:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).digest()
