"""Prove that the book is whole: nothing changed, nothing missing, every quote where its claim says."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Column, Connection, RowMapping, Select, Table, func, select

from crossfoot.ledger import dialect
from crossfoot.ledger.chain import NOTHING, Head, seal, text_hash
from crossfoot.ledger.errors import LedgerDamaged
from crossfoot.ledger.forms import claim_of, finding_of
from crossfoot.ledger.rows import (
    Row,
    claim_columns,
    document_columns,
    document_from_form,
    evidence_columns,
    finding_columns,
    judgement_columns,
    judgement_from_form,
    outlook_columns,
)
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import BATCH, CAPTURE, CLAIM, DOCUMENT, ENDING, EVIDENCE, FINDING, JUDGEMENT, LINE, OUTLOOK
from crossfoot.ledger.word_index import disagreements
from crossfoot.model.outlook import entry_from_json

_PAGE = 1000
#: After so many problems the rest says nothing new.
_ENOUGH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something in the book that must not be. ``line`` says where, if it is in one place."""

    message: str
    line: int | None = None

    def __str__(self) -> str:
        return self.message if self.line is None else f"line {self.line}: {self.message}"


def verify(ledger: Ledger, *, noted: Head | None = None) -> tuple[Problem, ...]:
    """Everything that is wrong with the book, at most a hundred problems; empty where it is whole.

    Looks at the database's own checks, the chain of hashes over all lines, every table against the lines it finds,
    every quote against its text, and the full-text indexes.

    Args:
        noted: a head noted earlier elsewhere. The chain alone cannot show that lines were cut off its end, or that
            someone computed all of it anew; with this it can.
    """
    found: list[Problem] = []
    try:
        with ledger.reading() as connection:
            found += islice(_problems(connection, noted), _ENOUGH)
        with ledger.writing() as (connection, _):
            found += [Problem(message=message) for message in disagreements(connection)]
    except LedgerDamaged as error:
        found.append(Problem(message=str(error)))
    return tuple(found[:_ENOUGH])


def _problems(connection: Connection, noted: Head | None) -> Iterator[Problem]:
    for message in dialect.damage(connection):
        yield Problem(message=message)
    yield from _chain(connection, noted)
    versions: Counter[str] = Counter()
    yield from _each(connection, DOCUMENT, lambda row: _document(row, versions))
    read = _Text(connection)
    yield from _each(connection, CLAIM, lambda row: _claim(row, read), order=CLAIM.c.document)
    yield from _each(connection, FINDING, lambda row: _finding(connection, row))
    yield from _each(connection, JUDGEMENT, _judgement)
    yield from _each(connection, OUTLOOK, _outlook)
    yield from _each(connection, CAPTURE, _capture)
    yield from _each(connection, ENDING, _ending)
    yield from _missing(connection)


def _chain(connection: Connection, noted: Head | None) -> Iterator[Problem]:
    chosen = (
        select(LINE, BATCH.c.recorded_at, BATCH.c.last_line)
        .outerjoin(BATCH, BATCH.c.number == LINE.c.batch)
        .order_by(LINE.c.number)
    )
    previous, expected, batch, recorded_at = NOTHING, 1, 0, ""
    seen = noted is None or noted.line == 0
    for row in _streamed(connection, chosen):
        number = row["number"]
        if number != expected:
            yield Problem(line=number, message=f"follows line {expected - 1}: lines between them are missing")
        if row["batch"] < batch or (row["recorded_at"] or "") < recorded_at:
            yield Problem(line=number, message="recorded before the line above it")
        if row["hash"] != seal(previous, number, row["recorded_at"] or "", row["kind"], row["body"]):
            yield Problem(line=number, message="its hash does not fit: this line or one before it was changed")
        if row["last_line"] is None or number > row["last_line"]:
            yield Problem(line=number, message="does not lie inside its batch")
        if noted is not None and number == noted.line:
            seen = True
            if bytes(row["hash"]) != noted.hash:
                yield Problem(line=number, message="is not the line whose hash was noted: the book was written anew")
        # Going on from the hash that stands there, so that one change is one problem.
        previous, expected, batch, recorded_at = bytes(row["hash"]), number + 1, row["batch"], row["recorded_at"] or ""
    if noted is not None and not seen:
        yield Problem(message=f"the book ends at line {expected - 1}, before line {noted.line}, which was noted")


def _each(
    connection: Connection,
    table: Table,
    problems_of: Callable[[RowMapping], Iterator[Problem]],
    order: Column[Any] | None = None,
) -> Iterator[Problem]:
    chosen = (
        select(table, LINE.c.body)
        .join(LINE, (LINE.c.number == table.c.line) & (LINE.c.kind == table.name))
        .order_by(*(() if order is None else (order,)), table.c.line)
    )
    for row in _streamed(connection, chosen):
        try:
            yield from problems_of(row)
        except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError):
            yield Problem(line=row["line"], message=f"its body is not that of a {table.name}")


def _streamed(connection: Connection, chosen: Select[Any]) -> Iterator[RowMapping]:
    yield from connection.execute(chosen, execution_options={"yield_per": _PAGE}).mappings()


def _document(row: RowMapping, versions: Counter[str]) -> Iterator[Problem]:
    form = json.loads(row["body"])
    if text_hash(row["text"]) != form["text_hash"]:
        yield Problem(line=row["line"], message=f"the text of document {row['id']} was changed")
    document = document_from_form(form, row["text"], {"origin": None, "bytes_hash": None})
    yield from _compare(row, document_columns(document), "document")
    versions[row["id"]] += 1
    if row["version"] != versions[row["id"]]:
        yield Problem(line=row["line"], message=f"version {row['version']} of {row['id']} is out of order")


class _Text:
    """The text of the document last asked for, and its id."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._line = connection, 0
        self._found = ("", "")

    def __call__(self, line: int) -> tuple[str, str]:
        if line != self._line:
            chosen = select(DOCUMENT.c.id, DOCUMENT.c.text).where(DOCUMENT.c.line == line)
            found = self._connection.execute(chosen).first()
            self._line, self._found = line, (found.id, found.text) if found else ("", "")
        return self._found


def _claim(row: RowMapping, read: _Text) -> Iterator[Problem]:
    claim = claim_of(row["body"])
    owner, text = read(row["document"])
    if claim.document != owner:
        yield Problem(line=row["line"], message=f"claim {claim.id} hangs on another document than its own")
    elif not all(span.stands_in(text) for span in (claim.span, *claim.mentions)):
        yield Problem(line=row["line"], message=f"the quote of claim {claim.id} does not stand in its document")
    yield from _compare(row, claim_columns(claim), "claim")


def _finding(connection: Connection, row: RowMapping) -> Iterator[Problem]:
    finding = finding_of(row["body"])
    yield from _compare(row, finding_columns(finding), "finding")
    chosen = (
        select(EVIDENCE.c.position, EVIDENCE.c.claim, EVIDENCE.c.document)
        .where(EVIDENCE.c.finding == row["line"])
        .order_by(EVIDENCE.c.position)
    )
    if [dict(found) for found in connection.execute(chosen).mappings()] != evidence_columns(finding):
        yield Problem(line=row["line"], message="the table evidence says otherwise of it")


def _judgement(row: RowMapping) -> Iterator[Problem]:
    yield from _compare(row, judgement_columns(judgement_from_form(json.loads(row["body"]))), "judgement")


def _outlook(row: RowMapping) -> Iterator[Problem]:
    yield from _compare(row, outlook_columns(entry_from_json(json.loads(row["body"]))), "outlook")


def _capture(row: RowMapping) -> Iterator[Problem]:
    form = json.loads(row["body"])
    yield from _compare(row, {"id": form["capture"], "document": form["of"]}, "capture")


def _ending(row: RowMapping) -> Iterator[Problem]:
    form = json.loads(row["body"])
    columns: Row = {"ended": form["ends"], "successor": form["successor"], "decided_by": form["by"]}
    yield from _compare(row, columns, "ending")


def _compare(row: RowMapping, columns: Row, what: str) -> Iterator[Problem]:
    wrong = [name for name, value in columns.items() if row[name] != value]
    if wrong:
        yield Problem(line=row["line"], message=f"the table {what} says otherwise of {', '.join(wrong)}")


def _missing(connection: Connection) -> Iterator[Problem]:
    counted = connection.execute(select(LINE.c.kind, func.count().label("lines")).group_by(LINE.c.kind))
    kinds = {row.kind: row.lines for row in counted}
    for table in (DOCUMENT, CAPTURE, CLAIM, FINDING, JUDGEMENT, OUTLOOK, ENDING):
        rows = connection.scalar(select(func.count()).select_from(table)) or 0
        lines = kinds.pop(table.name, 0)
        if rows != lines:
            yield Problem(message=f"the table {table.name} has {rows} rows for {lines} lines of its kind")
    for kind, number in kinds.items():
        yield Problem(message=f"{number} lines are of the kind {kind!r}, which there is not")
