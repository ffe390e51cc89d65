"""What the book holds of one document while a batch is written."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import Connection, RowMapping, Table, select

from crossfoot.ledger.draft import Draft, How
from crossfoot.ledger.entry import Item
from crossfoot.ledger.tables import CLAIM, CLAIM_KEY, ENDING, EVIDENCE, FINDING

NEW_VERSION = "a new version of the document"
ON_WHAT_ENDED = "a person ended a claim that it stands on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A claim or finding that holds now. ``by_hand``: a person put it there, so that reading again leaves it."""

    line: int
    body: str
    document: int | None
    by_hand: bool


@dataclass(slots=True, kw_only=True)
class Held:
    """Claims or findings of one document by id: those that stand, and those that a person has ended."""

    standing: dict[str, Standing] = field(default_factory=dict)
    withdrawn: set[str] = field(default_factory=set)

    def take(self, row: RowMapping) -> None:
        """Take in one row that `_held_rows` chose."""
        if row["ending"] is not None:
            self.withdrawn.add(row["id"])
        else:
            self.standing[row["id"]] = Standing(
                line=row["line"], body=row["body"], document=row["document"], by_hand=bool(row["hand"])
            )


@dataclass(slots=True, kw_only=True)
class Past:
    """One document: its versions by their body, the line of the newest, and what was read from it."""

    versions: dict[str, int] = field(default_factory=dict)
    newest: int = 0
    claims: Held = field(default_factory=Held)
    findings: Held = field(default_factory=Held)


def write(draft: Draft, table: Table, item: Item, document: int | None) -> int:
    """Write a claim or finding with what finds it; gives its line."""
    item.columns["document"] = document
    line = draft.add(table, item.body, item.columns)
    beside, name = (CLAIM_KEY, "claim") if table is CLAIM else (EVIDENCE, "finding")
    for row in item.rows:
        draft.rows[beside].append({name: line, **row})
    return line


def end_by_hand(
    connection: Connection,
    draft: Draft,
    table: Table,
    line: int,
    id: str,
    *,
    how: How,
    reason: str,
    by: str,
    successor: int | None = None,
) -> None:
    """End a claim, finding or judgement as a person says, and with a claim the findings that stand on it."""
    draft.end(table, line, id, how=how, reason=reason, by=by, successor=successor)
    if table is not CLAIM:
        return
    standing = (
        select(FINDING.c.line, FINDING.c.id)
        .where(FINDING.c.line.in_(select(EVIDENCE.c.finding).where(EVIDENCE.c.claim == id)))
        .where(FINDING.c.line.not_in(select(ENDING.c.ended)))
        .order_by(FINDING.c.line)
    )
    for found in connection.execute(standing):
        draft.end(FINDING, found.line, found.id, how="superseded", reason=ON_WHAT_ENDED)
