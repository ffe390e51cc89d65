"""The whole book as text, the same from SQLite and PostgreSQL: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, RowMapping, or_, select

from crossfoot.ledger.filters import newest
from crossfoot.ledger.forms import claim_of, finding_of
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import BATCH, CLAIM, DOCUMENT, ENDING, FINDING, JUDGEMENT, LINE, OUTLOOK
from crossfoot.model.claim import claim_to_json
from crossfoot.model.finding import finding_to_json

_PAGE = 500


def export_jsonl(ledger: Ledger, *, current: bool = False) -> Iterator[str]:
    """The lines of the book in order, without line ends.

    Each object begins with ``line``, ``type`` (``document``, ``capture``, ``claim``, ``finding``, ``judgement``,
    ``ending``, ``outlook``) and ``recorded_at``. A document goes on with the fields of a document input (``id``,
    ``text``, ``url`` ...), a claim and a finding with their JSON form, so that either can be given to what reads those.

    Args:
        current: leave out captures and endings, older versions, and what does not stand any more.
    """
    after = 0
    with ledger.reading() as connection:
        while rows := _page(connection, after, current):
            for row in rows:
                yield json.dumps(_form(row), ensure_ascii=False)
            after = rows[-1]["line"]


def _page(connection: Connection, after: int, current: bool) -> list[RowMapping]:
    of_claim = DOCUMENT.alias()
    chosen = (
        select(
            LINE.c.number.label("line"),
            LINE.c.kind,
            LINE.c.body,
            BATCH.c.recorded_at,
            DOCUMENT.c.text,
            DOCUMENT.c.version,
            of_claim.c.version.label("claim_version"),
        )
        .join(BATCH, BATCH.c.number == LINE.c.batch)
        .outerjoin(DOCUMENT, DOCUMENT.c.line == LINE.c.number)
        .outerjoin(CLAIM, CLAIM.c.line == LINE.c.number)
        .outerjoin(of_claim, of_claim.c.line == CLAIM.c.document)
        .where(LINE.c.number > after)
        .order_by(LINE.c.number)
        .limit(_PAGE)
    )
    if current:
        chosen = chosen.outerjoin(ENDING, ENDING.c.ended == LINE.c.number).where(
            ENDING.c.line.is_(None),
            or_(
                LINE.c.kind.in_([table.name for table in (CLAIM, FINDING, JUDGEMENT, OUTLOOK)]),
                (LINE.c.kind == DOCUMENT.name) & newest(None),
            ),
        )
    return list(connection.execute(chosen).mappings())


def _form(row: RowMapping) -> dict[str, Any]:
    form: dict[str, Any] = {"line": row["line"], "type": row["kind"], "recorded_at": row["recorded_at"]}
    match row["kind"]:
        case "claim":
            return {**form, **claim_to_json(claim_of(row["body"])), "version": row["claim_version"]}
        case "finding":
            return {**form, **finding_to_json(finding_of(row["body"]))}
        case "document":
            return {**form, **json.loads(row["body"]), "version": row["version"], "text": row["text"]}
    if row["kind"] == "outlook":
        entry = json.loads(row["body"])
        return {**form, "what": entry.pop("type"), **entry}
    return {**form, **json.loads(row["body"])}
