"""The lines of one transaction, numbered and sealed before any of them is written."""

from __future__ import annotations

from collections import defaultdict
from operator import itemgetter
from typing import Literal

from sqlalchemy import Connection, Table, insert, select

from crossfoot.ledger.chain import EMPTY, Head, seal
from crossfoot.ledger.forms import body_of
from crossfoot.ledger.rows import Row
from crossfoot.ledger.tables import BATCH, BOOK, CLAIM_KEY, ENDING, LINE
from crossfoot.ledger.word_index import index_words

How = Literal["superseded", "retracted"]
"""How a line ends."""


def head_of(connection: Connection) -> Head:
    """The last line of the book."""
    last = connection.execute(select(LINE.c.number, LINE.c.hash).order_by(LINE.c.number.desc()).limit(1)).first()
    return Head(line=last.number, hash=bytes(last.hash)) if last else EMPTY


class Draft:
    """Collects what one transaction adds. Numbers go on from the book's head, so it must be locked meanwhile."""

    def __init__(self, connection: Connection, now: str) -> None:
        batch = connection.execute(
            select(BATCH.c.number, BATCH.c.recorded_at).order_by(BATCH.c.number.desc()).limit(1)
        ).first()
        self.batch: int = batch.number + 1 if batch else 1
        # A clock that was set back must not put a later line before an earlier one.
        self.recorded_at: str = max(now, batch.recorded_at) if batch else now
        self.rows: defaultdict[Table, list[Row]] = defaultdict(list)
        self.head = head_of(connection)
        self._number, self._hash = self.head.line, self.head.hash

    def add(self, table: Table, body: str, columns: Row) -> int:
        """Write a line of the kind that ``table`` finds, and complete its ``columns``; gives its number."""
        # A plain string: the name of a table is of a class of its own, which the driver asks for an adapter each time.
        kind = str(table.name)
        self._number += 1
        self._hash = seal(self._hash, self._number, self.recorded_at, kind, body)
        self.rows[LINE].append(
            {"number": self._number, "batch": self.batch, "kind": kind, "body": body, "hash": self._hash}
        )
        columns["line"] = self._number
        self.rows[table].append(columns)
        return self._number

    def end(
        self,
        what: Table,
        line: int,
        id: str,
        *,
        how: How,
        reason: str,
        by: str | None = None,
        successor: int | None = None,
    ) -> int:
        """Write the line that ends an earlier one, which stays where it is."""
        form: Row = {"ends": line, "what": what.name, "id": id, "how": how, "successor": successor}
        form |= {"reason": reason, "by": by}
        return self.add(ENDING, body_of(form), {"ended": line, "successor": successor, "decided_by": by})

    def save(self, connection: Connection) -> None:
        """Write everything; nothing where nothing was added."""
        if self._number == self.head.line:
            return
        self.rows[BATCH].append({"number": self.batch, "recorded_at": self.recorded_at, "last_line": self._number})
        for table in (*BOOK, CLAIM_KEY):
            if self.rows[table]:
                _write(connection, table, self.rows[table])
        index_words(connection, self.head.line)


def _write(connection: Connection, table: Table, rows: list[Row]) -> None:
    # As tuples that the driver takes as they are: naming each value in each row takes longer than writing it.
    statement = insert(table).compile(dialect=connection.dialect)
    values = itemgetter(*(statement.positiontup or ()))
    connection.exec_driver_sql(str(statement), [values(row) for row in rows])
