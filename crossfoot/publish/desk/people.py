"""Who may sign in. There is no account until `crossfoot desk add-person` makes one."""

from __future__ import annotations

import sqlite3
import time
import unicodedata
from dataclasses import dataclass
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from crossfoot.publish.desk.file import DeskFile

#: As NIST SP 800-63B has it for passwords that stand alone; longer than the upper end nobody types.
SHORTEST, LONGEST = 12, 512
_LONGEST_NAME = 60


class PersonRefused(ValueError):  # noqa: N818
    """A person who cannot be added or removed; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who may sign in. ``role`` is all that the ledger and readers ever see."""

    name: str
    shown: str
    role: str
    added_at: float


def add_person(file: DeskFile, name: str, role: str, password: str) -> Person:
    """Let a person sign in.

    Raises:
        PersonRefused: the name is taken or no name, the role is none, or the password too short or too long.
    """
    shown, role = _plain(name), _plain(role)
    if not shown or len(shown) > _LONGEST_NAME or not shown.isprintable():
        raise PersonRefused(f"a name has 1 to {_LONGEST_NAME} letters")
    if not role or len(role) > _LONGEST_NAME or not role.isprintable():
        raise PersonRefused(f"a role has 1 to {_LONGEST_NAME} letters")
    if not SHORTEST <= len(password) <= LONGEST:
        raise PersonRefused(f"a password has {SHORTEST} to {LONGEST} letters; a few words will do")
    person = Person(name=shown.casefold(), shown=shown, role=role, added_at=time.time())
    hashed = _hasher().hash(_typed(password))
    try:
        with file.writing() as db:
            db.execute(
                "INSERT INTO person (name, shown, role, password, added_at) VALUES (?, ?, ?, ?, ?)",
                (person.name, person.shown, person.role, hashed, person.added_at),
            )
    except sqlite3.IntegrityError:
        raise PersonRefused(f"{shown} is there already") from None
    return person


def remove_person(file: DeskFile, name: str) -> None:
    """Let a person sign in no more, and end every session of theirs. What they decided stays.

    Raises:
        PersonRefused: there is no such person.
    """
    with file.writing() as db:
        if not db.execute("DELETE FROM person WHERE name = ?", (_plain(name).casefold(),)).rowcount:
            raise PersonRefused(f"{name}: no such person")


def people(file: DeskFile) -> tuple[Person, ...]:
    """Everybody who may sign in, by name."""
    with file.reading() as db:
        return tuple(_person(row) for row in db.execute("SELECT * FROM person ORDER BY name"))


def check_password(file: DeskFile, name: str, password: str) -> Person | None:
    """The person, where name and password are right. Takes as long where there is nobody of that name."""
    with file.reading() as db:
        row = db.execute("SELECT * FROM person WHERE name = ?", (_plain(name).casefold(),)).fetchone()
    hashed = row["password"] if row else _nobodys()
    try:
        _hasher().verify(hashed, _typed(password[: LONGEST + 1]))
    except (VerificationError, InvalidHashError):
        return None
    if row is None:
        return None
    if _hasher().check_needs_rehash(hashed):
        with file.writing() as db:
            db.execute("UPDATE person SET password = ? WHERE name = ?", (_hasher().hash(_typed(password)), row["name"]))
    return _person(row)


def _person(row: sqlite3.Row) -> Person:
    return Person(name=row["name"], shown=row["shown"], role=row["role"], added_at=row["added_at"])


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def _typed(password: str) -> bytes:
    # The same letters from another keyboard are the same password.
    return unicodedata.normalize("NFKC", password).encode("utf-8", "replace")


@cache
def _hasher() -> PasswordHasher:
    """Argon2id with the library's defaults, the second choice of RFC 9106: 64 MiB, 3 passes, 4 lanes."""
    return PasswordHasher()


@cache
def _nobodys() -> str:
    return _hasher().hash(b"a password that nobody has")
