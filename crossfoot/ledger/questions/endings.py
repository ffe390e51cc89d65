"""Whether what was asked for still stands, and what ended it."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import RowMapping, Select, Table, and_

from crossfoot.ledger.filters import recorded_by
from crossfoot.ledger.held import Ending
from crossfoot.ledger.tables import ENDING, LINE

_END = LINE.alias("ending_line")


def with_ending(chosen: Select[Any], table: Table, vintage: int | None, *, ended: bool = False) -> Select[Any]:
    """``chosen``, without what had ended by ``vintage`` or, where ``ended``, with what ended it."""
    by_then = and_(ENDING.c.ended == table.c.line, *recorded_by(ENDING.c.line, vintage))
    chosen = chosen.where(*recorded_by(table.c.line, vintage)).outerjoin(ENDING, by_then)
    if not ended:
        return chosen.where(ENDING.c.line.is_(None))
    chosen = chosen.outerjoin(_END, _END.c.number == ENDING.c.line)
    return chosen.add_columns(_END.c.number.label("ending"), _END.c.body.label("ending_body"))


def ending_of(row: RowMapping) -> Ending | None:
    """The ending that `with_ending` found for a row."""
    if "ending" not in row or row["ending"] is None:
        return None
    form = json.loads(row["ending_body"])
    return Ending(line=row["ending"], how=form["how"], reason=form["reason"], by=form["by"])
