"""What the book holds of the outlook."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import select

from crossfoot.ledger.filters import recorded_by
from crossfoot.ledger.held import OutlookLine
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import BATCH, LINE, OUTLOOK
from crossfoot.model.outlook import entry_from_json


def find_outlook(ledger: Ledger, question: str | None = None, *, vintage: int | None = None) -> tuple[OutlookLine, ...]:
    """The entries of one question, or of all, in the order of their lines."""
    chosen = (
        select(OUTLOOK.c.line, LINE.c.body, LINE.c.hash, BATCH.c.recorded_at)
        .join(LINE, LINE.c.number == OUTLOOK.c.line)
        .join(BATCH, BATCH.c.number == LINE.c.batch)
        .where(*recorded_by(OUTLOOK.c.line, vintage))
        .order_by(OUTLOOK.c.line)
    )
    if question is not None:
        chosen = chosen.where(OUTLOOK.c.question == question)
    with ledger.reading() as connection:
        return tuple(
            OutlookLine(
                line=row["line"],
                entry=entry_from_json(json.loads(row["body"])),
                recorded_at=datetime.fromisoformat(row["recorded_at"]),
                hash=bytes(row["hash"]),
            )
            for row in connection.execute(chosen).mappings()
        )
