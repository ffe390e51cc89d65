"""What the book says of itself: how long it is, how it stood, what has changed."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, distinct, func, select

from crossfoot.ledger.chain import Head
from crossfoot.ledger.draft import head_of
from crossfoot.ledger.filters import recorded_by, stands
from crossfoot.ledger.held import Change, Counts
from crossfoot.ledger.rows import moment
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import BATCH, CAPTURE, CLAIM, DOCUMENT, ENDING, FINDING, JUDGEMENT, LINE
from crossfoot.model.finding import Severity

#: Where a line's body names what it is about.
_NAMES = {
    "document": "id", "capture": "document", "claim": "claim", "finding": "finding", "judgement": "judgement",
    "outlook": "question",
}  # fmt: skip


def head(ledger: Ledger) -> Head:
    """The last line and its hash; noted elsewhere, it lets `verify` prove that nothing before it was changed."""
    with ledger.reading() as connection:
        return head_of(connection)


def vintage_at(ledger: Ledger, at: datetime) -> int:
    """The line that was the book's last at a time; 0 where it was still empty."""
    chosen = select(func.max(BATCH.c.last_line)).where(BATCH.c.recorded_at <= moment(at))
    with ledger.reading() as connection:
        return connection.scalar(chosen) or 0


def count(ledger: Ledger, *, vintage: int | None = None) -> Counts:
    """How much the book holds."""
    with ledger.reading() as connection:
        claims = _rows(connection, CLAIM, vintage)
        standing = connection.scalar(select(func.count()).select_from(CLAIM).where(*stands(CLAIM, vintage))) or 0
        severities = connection.execute(
            select(FINDING.c.severity, func.count().label("findings"))
            .where(*stands(FINDING, vintage))
            .group_by(FINDING.c.severity)
        )
        found = {row.severity: row.findings for row in severities}
        documents = select(func.count(distinct(DOCUMENT.c.id))).where(*recorded_by(DOCUMENT.c.line, vintage))
        return Counts(
            lines=head_of(connection).line if vintage is None else vintage,
            documents=connection.scalar(documents) or 0,
            versions=_rows(connection, DOCUMENT, vintage),
            captures=_rows(connection, CAPTURE, vintage),
            claims=standing,
            ended_claims=claims - standing,
            findings={severity: found.get(severity.value, 0) for severity in Severity},
            judgements=connection.scalar(select(func.count()).select_from(JUDGEMENT).where(*stands(JUDGEMENT, vintage)))
            or 0,
        )


def _rows(connection: Connection, table: Table, vintage: int | None) -> int:
    return connection.scalar(select(func.count()).select_from(table).where(*recorded_by(table.c.line, vintage))) or 0


def changes_since(ledger: Ledger, line: int, *, limit: int = 1000) -> tuple[Change, ...]:
    """What was written after ``line``, in order: additions, and for each ending a tombstone that names what ended.

    An empty answer means that nothing has; else go on from the last line of the answer.
    """
    chosen = (
        select(LINE.c.number, LINE.c.kind, LINE.c.body, BATCH.c.recorded_at)
        .join(BATCH, BATCH.c.number == LINE.c.batch)
        .where(LINE.c.number > line)
        .order_by(LINE.c.number)
        .limit(limit)
    )
    with ledger.reading() as connection:
        return tuple(_change(row) for row in connection.execute(chosen).mappings())


def last_endings(ledger: Ledger, *, limit: int = 100) -> tuple[Change, ...]:
    """What was superseded or retracted, the newest first."""
    chosen = (
        select(LINE.c.number, LINE.c.kind, LINE.c.body, BATCH.c.recorded_at)
        .join(BATCH, BATCH.c.number == LINE.c.batch)
        .join(ENDING, ENDING.c.line == LINE.c.number)
        .order_by(LINE.c.number.desc())
        .limit(limit)
    )
    with ledger.reading() as connection:
        return tuple(_change(row) for row in connection.execute(chosen).mappings())


def recorded_at(ledger: Ledger, line: int) -> datetime | None:
    """When a line was recorded; ``None`` where there is no such line."""
    chosen = select(BATCH.c.recorded_at).join(LINE, BATCH.c.number == LINE.c.batch).where(LINE.c.number == line)
    with ledger.reading() as connection:
        found = connection.scalar(chosen)
    return datetime.fromisoformat(found) if found else None


def _name_in(kind: str, form: dict[str, Any]) -> str:
    # A question's own line names it otherwise than a forecast of it does.
    return str(form[_NAMES[kind]] if _NAMES[kind] in form else form["id"])


def _change(row: RowMapping) -> Change:
    form = json.loads(row["body"])
    recorded_at = datetime.fromisoformat(row["recorded_at"])
    if row["kind"] != ENDING.name:
        return Change(
            line=row["number"], recorded_at=recorded_at, what=row["kind"], id=_name_in(row["kind"], form), how="added"
        )
    return Change(
        line=row["number"],
        recorded_at=recorded_at,
        what=form["what"],
        id=form["id"],
        how=form["how"],
        reason=form["reason"],
        by=form["by"],
        successor=form["successor"],
    )
