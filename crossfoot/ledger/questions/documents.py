"""What the book holds of a document."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, select

from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.filters import EVERY_DOCUMENT, DocumentFilter, between, newest, recorded_by
from crossfoot.ledger.held import Capture, DocumentLine
from crossfoot.ledger.rows import document_from_form
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import BATCH, CAPTURE, DOCUMENT, LINE

#: Names in one question to the database.
_AT_ONCE = 500

_CHOSEN = (
    select(DOCUMENT.c.line, DOCUMENT.c.version, DOCUMENT.c.text, LINE.c.body, BATCH.c.recorded_at)
    .join(LINE, LINE.c.number == DOCUMENT.c.line)
    .join(BATCH, BATCH.c.number == LINE.c.batch)
)


def find_document(
    ledger: Ledger, id: str, *, version: int | None = None, vintage: int | None = None
) -> DocumentLine | None:
    """The newest version of a document, or the version asked for."""
    wanted = DOCUMENT.c.version == version if version is not None else newest(vintage)
    with ledger.reading() as connection:
        found = documents_where(connection, DOCUMENT.c.id == id, wanted, *recorded_by(DOCUMENT.c.line, vintage))
    return found[0] if found else None


def get_document(ledger: Ledger, id: str, *, version: int | None = None, vintage: int | None = None) -> DocumentLine:
    """Like `find_document`.

    Raises:
        NotInLedger: there is no such document, or no such version.
    """
    found = find_document(ledger, id, version=version, vintage=vintage)
    if found is None:
        raise NotInLedger(f"{ledger.path}: no document {id}" + (f" in version {version}" if version else ""))
    return found


def find_documents(
    ledger: Ledger,
    where: DocumentFilter = EVERY_DOCUMENT,
    *,
    vintage: int | None = None,
    after: int = 0,
    before: int | None = None,
    newest_first: bool = False,
    limit: int | None = None,
) -> tuple[DocumentLine, ...]:
    """The newest versions of the documents that fit, in the order of their lines.

    Go on ``after`` or, newest first, ``before`` the last of them.
    """
    conditions = (*where.conditions(), newest(vintage), *recorded_by(DOCUMENT.c.line, vintage))
    within = between(DOCUMENT.c.line, after, before)
    with ledger.reading() as connection:
        return documents_where(connection, *conditions, *within, newest_first=newest_first, limit=limit)


def find_documents_by_id(ledger: Ledger, ids: Iterable[str], *, vintage: int | None = None) -> tuple[DocumentLine, ...]:
    """The newest versions of the documents among ``ids`` that there are, in the order of their lines."""
    wanted = list(dict.fromkeys(ids))
    found: list[DocumentLine] = []
    with ledger.reading() as connection:
        for start in range(0, len(wanted), _AT_ONCE):
            chosen = DOCUMENT.c.id.in_(wanted[start : start + _AT_ONCE])
            found += documents_where(connection, chosen, newest(vintage), *recorded_by(DOCUMENT.c.line, vintage))
    return tuple(sorted(found, key=lambda line: line.line))


def published_times(ledger: Ledger) -> dict[str, datetime | None]:
    """When the newest version of each document was published, by its id."""
    chosen = select(DOCUMENT.c.id, DOCUMENT.c.published).where(newest(None))
    with ledger.reading() as connection:
        return {id: datetime.fromisoformat(at) if at else None for id, at in connection.execute(chosen)}


def find_captures(ledger: Ledger, id: str) -> tuple[Capture, ...]:
    """Every time a version of the document was met, in the order in which they were recorded."""
    chosen = (
        select(CAPTURE.c.line, DOCUMENT.c.version, LINE.c.body, BATCH.c.recorded_at)
        .join(DOCUMENT, DOCUMENT.c.line == CAPTURE.c.document)
        .join(LINE, LINE.c.number == CAPTURE.c.line)
        .join(BATCH, BATCH.c.number == LINE.c.batch)
        .where(DOCUMENT.c.id == id)
        .order_by(CAPTURE.c.line)
    )
    with ledger.reading() as connection:
        return tuple(_capture(row) for row in connection.execute(chosen).mappings())


def _capture(row: RowMapping) -> Capture:
    form = json.loads(row["body"])
    return Capture(
        line=row["line"],
        version=row["version"],
        at=datetime.fromisoformat(form["captured_at"] or row["recorded_at"]),
        origin=form["origin"],
        bytes_hash=form["bytes_hash"],
    )


def documents_where(
    connection: Connection, *conditions: ColumnElement[bool], newest_first: bool = False, limit: int | None = None
) -> tuple[DocumentLine, ...]:
    """The versions that meet all ``conditions``, in the order of their lines or the newest first."""
    order = DOCUMENT.c.line.desc() if newest_first else DOCUMENT.c.line
    rows = connection.execute(_CHOSEN.where(*conditions).order_by(order).limit(limit)).mappings().all()
    met = _first_captures(connection, [row["line"] for row in rows])
    return tuple(
        DocumentLine(
            line=row["line"],
            version=row["version"],
            document=document_from_form(json.loads(row["body"]), row["text"], met[row["line"]]),
            recorded_at=datetime.fromisoformat(row["recorded_at"]),
        )
        for row in rows
    )


def _first_captures(connection: Connection, lines: list[int]) -> dict[int, dict[str, Any]]:
    # The line after a version is always its first capture.
    bodies: Select[Any] = select(LINE.c.number, LINE.c.body).where(LINE.c.number.in_([line + 1 for line in lines]))
    return {number - 1: json.loads(body) for number, body in connection.execute(bodies)}
