"""Lifting a safety default for one version of one article: two people and a reason, logged with both names.

The first person's proposal lies in the desk's file; only the second one's consent makes the judgement that
`crossfoot.publish.public` obeys. It never carries over to another version. Either may take it back alone.
"""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass
from datetime import UTC, datetime

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.model.names import stable_id
from crossfoot.publish.desk.file import DeskFile
from crossfoot.publish.desk.people import Person
from crossfoot.publish.labels import lifted_name
from crossfoot.publish.redact.masks import Why

#: What can be lifted: the delay, or the cover over one kind of words.
LIFTABLE = ("delay", *(why.value for why in Why))
SHORTEST_REASON, LONGEST_REASON = 10, 500


class OverrideRefused(ValueError):  # noqa: N818
    """``reason``: too short or too long; ``alone``: it takes another person; ``gone``: there is no such thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What one person asks for and another grants or refuses; ``standing`` while it is in force."""

    number: int
    document: str
    version: int
    lifted: str
    reason: str
    person: str
    role: str
    at: datetime
    answered_by: str | None
    answered_at: datetime | None
    granted: bool
    judgement: str | None
    standing: bool = False


def propose(file: DeskFile, ledger: Ledger, person: Person, document: str, lifted: str, reason: str) -> None:
    """Ask for a default to be lifted for the newest version of an article.

    Raises:
        OverrideRefused: there is no such article or default, or the reason is too short or too long.
    """
    line = query.find_document(ledger, document)
    if line is None or lifted not in LIFTABLE:
        raise OverrideRefused("gone")
    reason = " ".join(reason.split())
    if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
        raise OverrideRefused("reason")
    with file.writing() as db:
        db.execute(
            "INSERT INTO proposal (document, version, lifted, reason, person, role, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (document, line.version, lifted, reason, person.name, person.role, time.time()),
        )


def answer(file: DeskFile, ledger: Ledger, person: Person, number: int, *, grant: bool) -> None:
    """Grant or refuse what another person asked for; whoever asked may refuse, which withdraws it.

    Raises:
        OverrideRefused: there is no such open proposal, or one person would be both.
    """
    with file.writing() as db:
        row = db.execute("SELECT * FROM proposal WHERE number = ? AND answered_at IS NULL", (number,)).fetchone()
        if row is None:
            raise OverrideRefused("gone")
        if grant and row["person"] == person.name:
            raise OverrideRefused("alone")
        judgement = _judgement(row, person) if grant else None
        if judgement:
            ledger.judge(judgement)
        db.execute(
            "UPDATE proposal SET answered_by = ?, answered_at = ?, granted = ?, judgement = ? WHERE number = ?",
            (person.name, time.time(), grant, judgement and judgement.id, number),
        )


def take_back(file: DeskFile, ledger: Ledger, person: Person, number: int) -> None:
    """Put a lifted default back in force.

    Raises:
        OverrideRefused: it is not lifted.
    """
    for one in proposals(file, ledger):
        if one.number == number and one.standing and one.judgement:
            ledger.retract(one.judgement, reason="taken back", by=person.role)
            return
    raise OverrideRefused("gone")


def proposals(file: DeskFile, ledger: Ledger, *, limit: int = 50) -> tuple[Proposal, ...]:
    """What was asked for, the open ones and then the newest first."""
    with file.reading() as db:
        rows = db.execute(
            "SELECT * FROM proposal ORDER BY answered_at IS NOT NULL, number DESC LIMIT ?", (limit,)
        ).fetchall()
    judged = query.find_judgements(ledger, {row["document"] for row in rows}) if rows else ()
    standing = {line.judgement.id for line in judged}
    return tuple(_proposal(row, row["judgement"] in standing) for row in rows)


def _proposal(row: sqlite3.Row, standing: bool) -> Proposal:
    return Proposal(
        number=row["number"],
        document=row["document"],
        version=row["version"],
        lifted=row["lifted"],
        reason=row["reason"],
        person=row["person"],
        role=row["role"],
        at=datetime.fromtimestamp(row["at"], UTC),
        answered_by=row["answered_by"],
        answered_at=row["answered_at"] and datetime.fromtimestamp(row["answered_at"], UTC),
        granted=bool(row["granted"]),
        judgement=row["judgement"],
        standing=standing,
    )


def _judgement(row: sqlite3.Row, second: Person) -> Judgement:
    at = datetime.now(UTC)
    right = lifted_name(row["lifted"], row["version"])
    by = f"{row['role']} and {second.role}"
    return Judgement(
        id=stable_id("judgement", row["document"], right, by, at.isoformat()),
        left=row["document"],
        right=right,
        verdict=Verdict.LIFTED,
        by=by,
        reason=row["reason"],
        at=at,
    )
