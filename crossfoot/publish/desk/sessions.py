"""Who is signed in: kept on the server, found by a token of which only the hash is stored."""

from __future__ import annotations

import hashlib
import json
import secrets
import time
from dataclasses import dataclass

from crossfoot.publish.desk.file import DeskFile
from crossfoot.publish.desk.keys import Keys, keys_from
from crossfoot.publish.desk.people import Person

#: A session ends so long after its last use, and so long after it was opened, whichever comes first.
IDLE_SECONDS, LONGEST_SECONDS = 2 * 3600, 12 * 3600
#: How exactly the last use is noted.
_NOTED_EVERY = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A person at the desk, with the keys they have chosen."""

    person: Person
    keys: Keys
    token: str


def open_session(file: DeskFile, person: Person) -> str:
    """A new token for a person who has just signed in; sessions that are over are forgotten."""
    token, now = secrets.token_urlsafe(32), time.time()
    with file.writing() as db:
        db.execute(
            "DELETE FROM session WHERE seen_at < ? OR opened_at < ?", (now - IDLE_SECONDS, now - LONGEST_SECONDS)
        )
        db.execute("INSERT INTO session VALUES (?, ?, ?, ?)", (_hash(token), person.name, now, now))
    return token


def find_session(file: DeskFile, token: str) -> Session | None:
    """The session of a token, unless it is over."""
    now = time.time()
    with file.reading() as db:
        row = db.execute(
            "SELECT * FROM session JOIN person ON person.name = session.person WHERE token = ?", (_hash(token),)
        ).fetchone()
    if row is None or row["seen_at"] < now - IDLE_SECONDS or row["opened_at"] < now - LONGEST_SECONDS:
        return None
    if row["seen_at"] < now - _NOTED_EVERY:
        with file.writing() as db:
            db.execute("UPDATE session SET seen_at = ? WHERE token = ?", (now, _hash(token)))
    person = Person(name=row["name"], shown=row["shown"], role=row["role"], added_at=row["added_at"])
    return Session(person=person, keys=keys_from(json.loads(row["keys"])), token=token)


def end_session(file: DeskFile, token: str) -> None:
    """Sign out."""
    with file.writing() as db:
        db.execute("DELETE FROM session WHERE token = ?", (_hash(token),))


def _hash(token: str) -> bytes:
    # Long and random: no slow hash is needed.
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()
