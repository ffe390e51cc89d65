"""The database itself refuses to change the book."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from crossfoot.ledger import query
from crossfoot.ledger.errors import LedgerError
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import BOOK, CLAIM_KEY, METADATA, POINT
from tests.ledger.build import entry


@pytest.mark.parametrize("table", [table.name for table in BOOK])
@pytest.mark.parametrize("verb", ["UPDATE {} SET {} = {}", "DELETE FROM {}"])
def test_nothing_is_updated_or_deleted(ledger: Ledger, table: str, verb: str) -> None:
    first, second = entry("evening", "120 drones; 41 drones"), entry("morning", "7 drones")
    ledger.append([first, second])
    ledger.retract(first.claims[0].id, reason="wrong", by="editor")
    column = METADATA.tables[table].columns.keys()[1]
    with pytest.raises(LedgerError, match=f"append-only: {table} is never changed"), ledger.writing() as (raw, _):
        # These two are empty here, and a trigger on rows fires on rows.
        if table == "outlook":
            raw.execute(text("INSERT INTO outlook SELECT number, 'q', 'question' FROM line LIMIT 1"))
        if table == "judgement":
            raw.execute(text("INSERT INTO judgement SELECT number, 'j', 'a', 'b', 'same', 'x' FROM line LIMIT 1"))
        raw.execute(text(verb.format(table, column, column)))
    assert query.verify(ledger) == ()


def test_every_table_of_the_book_is_guarded() -> None:
    assert {table.name for table in BOOK} == set(METADATA.tables) - {CLAIM_KEY.name, POINT.name}
