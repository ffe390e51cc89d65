"""The cells of a table in a text, each with the place where it stands."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from crossfoot.model.attribution import OUTLET, Attribution
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim, Place, claim_id
from crossfoot.model.document import Document, Refusal
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import span_of
from crossfoot.model.when import Window


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A value as it stands at ``[start, end)`` of the text, without quotes; ``row`` counts from 1, headings apart."""

    field: str
    text: str
    start: int
    end: int
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """The claims of a file, the cells that could not be read, and the fields that no claim is made of."""

    claims: tuple[Claim, ...]
    refusals: tuple[Refusal, ...]
    unread_fields: tuple[str, ...]


Row = dict[str, Cell]

_CSV_FIELD = re.compile(r'("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r?\n|\Z)')
_JSON_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)|[{}\[\]]')


def csv_rows(text: str) -> Iterator[Row]:
    """Rows of an RFC 4180 text whose first line names the fields; an empty cell has no entry.

    Raises:
        ValueError: a quote is left open, or a row has more cells than there are names; the message says where.
    """
    names: list[str] = []
    cells: list[Cell] = []
    place, row = 0, 0
    while place < len(text):
        match = _CSV_FIELD.match(text, place)
        if match is None:
            raise ValueError(f"row {row}: a quote at offset {place} does not end its cell")
        raw, ending = match.groups()
        quoted = raw.startswith('"')
        value = raw[1:-1].replace('""', '"') if quoted else raw
        if row and len(cells) >= len(names):
            raise ValueError(f"row {row}: more cells than the {len(names)} fields named")
        field = names[len(cells)] if row else value
        cells.append(Cell(field=field, text=value, start=match.start(1) + quoted, end=match.end(1) - quoted, row=row))
        place = match.end()
        if ending != ",":
            if not row:
                names = [cell.text for cell in cells]
            elif len(cells) > 1 or cells[0].text:
                yield {cell.field: cell for cell in cells if cell.text}
            cells, row = [], row + 1
    if row and cells:  # the text ends with a comma, so its last cell is empty
        yield {cell.field: cell for cell in cells if cell.text}


def json_rows(text: str) -> Iterator[Row]:
    """Objects of one JSON array, whose values are numbers, strings or null; null has no entry.

    Raises:
        ValueError: the text is no such array; the message says at which object.
    """
    whole = json.loads(text)
    if not isinstance(whole, list):
        raise ValueError("no JSON array")
    cells: list[Cell] = []
    row = 0
    for match in _JSON_PAIR.finditer(text):
        if match.group(1) is None:
            if match.group() == "}":
                row += 1
                if len(cells) != sum(value is not None for value in whole[row - 1].values()):
                    raise ValueError(f"object {row} holds more than numbers and strings")
                yield {cell.field: cell for cell in cells}
            cells = []
        elif match.group(2) != "null":
            value = match.group(2)
            quoted = value.startswith('"')
            cells.append(
                Cell(
                    field=json.loads(f'"{match.group(1)}"'),
                    text=json.loads(value) if quoted else value,
                    start=match.start(2) + quoted,
                    end=match.end(2) - quoted,
                    row=row + 1,
                )
            )


def table_rows(text: str) -> Iterator[Row]:
    """Rows of a table: objects where the text begins as a JSON array, else those of a CSV.

    Raises:
        ValueError: it is no table; the message says where.
    """
    return json_rows(text) if text.lstrip().startswith("[") else csv_rows(text)


def table_fields(text: str) -> frozenset[str]:
    """The names of the fields of a table: those of its first line, or of its first object.

    Raises:
        ValueError: it is no table.
    """
    if not text.lstrip().startswith("["):
        return frozenset(next(csv.reader([text.partition("\n")[0].rstrip("\r")]), ()))
    first: object = next(iter(json.loads(text)), {})
    if not isinstance(first, dict):
        raise ValueError("no JSON array of objects")
    return frozenset(first)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What the numbers of one field count."""

    measure: Measure
    object: str | None = None
    subset: str | None = None
    cumulative: bool = False
    hedge: Hedge = Hedge.EXACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What all cells of one row share."""

    document: Document
    rule: str
    day: date
    side: str | None = None
    place: Place | None = None
    window: Window | None = None
    attribution: Attribution = OUTLET


def figure_of(
    cell: Cell, column: Column, setting: Setting, *, model: tuple[str, ...] = (), part_of: str | None = None
) -> Claim:
    """The claim a cell makes.

    Raises:
        ValueError: the cell is no number of zero or more.
    """
    try:
        number = Decimal(cell.text)
    except InvalidOperation as error:
        raise ValueError(f"{cell.text!r} is no number") from error
    if not number.is_finite() or number < 0:
        raise ValueError(f"{cell.text!r} is no count")
    whole = Decimal(int(number)) if number == number.to_integral_value() else number
    span = span_of(setting.document.text, cell.start, cell.end)
    return Claim(
        id=claim_id(setting.document.id, span, setting.rule, column.measure, number, part_of),
        document=setting.document.id,
        span=span,
        record=Figure(
            bound=Bound(low=whole, high=whole, hedge=column.hedge),
            measure=column.measure,
            object=column.object,
            subset=column.subset,
            cumulative=column.cumulative,
            side=setting.side,
            model=model,
            part_of=part_of,
        ),
        rule=setting.rule,
        attribution=setting.attribution,
        place=setting.place,
        date=setting.day,
        window=setting.window,
    )


def refused(document: Document, cell: Cell, reason: str) -> Refusal:
    """A cell that makes no claim, and why."""
    return Refusal(origin=document.origin or document.id, where=f"row {cell.row}, field {cell.field!r}", reason=reason)
