"""Who decided what, with names: kept in the desk's file alone, so that everybody can undo their last decisions."""

from __future__ import annotations

import time
from dataclasses import dataclass

from crossfoot.model.judgement import Judgement
from crossfoot.publish.desk.file import DeskFile
from crossfoot.publish.desk.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A decision of one person; ``path`` is where it was made."""

    number: int
    judgement: str
    verdict: str
    path: str


def note_decision(file: DeskFile, person: Person, judgement: Judgement, path: str) -> None:
    """Note that a person has decided."""
    with file.writing() as db:
        db.execute(
            "INSERT INTO decision (person, judgement, verdict, path, at) VALUES (?, ?, ?, ?, ?)",
            (person.name, judgement.id, judgement.verdict.value, path, time.time()),
        )


def last_decision(file: DeskFile, person: Person) -> Logged | None:
    """The last decision of a person that was not undone."""
    with file.reading() as db:
        row = db.execute(
            "SELECT * FROM decision WHERE person = ? AND undone_at IS NULL ORDER BY number DESC LIMIT 1", (person.name,)
        ).fetchone()
    if row is None:
        return None
    return Logged(number=row["number"], judgement=row["judgement"], verdict=row["verdict"], path=row["path"])


def note_undone(file: DeskFile, decision: Logged) -> None:
    """Note that a decision was undone, or cannot be any more."""
    with file.writing() as db:
        db.execute("UPDATE decision SET undone_at = ? WHERE number = ?", (time.time(), decision.number))
