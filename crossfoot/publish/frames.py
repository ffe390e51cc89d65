"""Rows in the tables of other tools, each loaded only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from importlib import import_module
from typing import Any

from crossfoot.publish.tables import Cell

#: Name, type as `CLAIM_COLUMNS` has it, and what else is known of the column.
Columns = Sequence[tuple[str, str, dict[str, str]]]

_READ: dict[str, Callable[[Any], Any]] = {
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "number": float,
}


class MissingExtra(ImportError):  # noqa: N818
    """A package that only an extra brings is not installed; the message says which extra."""


def needed(module: str, extra: str) -> Any:
    """A module that an extra brings.

    Raises:
        MissingExtra: it is not installed.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != module.partition(".")[0]:
            raise
        raise MissingExtra(f"this needs {module}: pip install 'crossfoot[{extra}]'", name=module) from None


def arrow_of(columns: Columns, rows: Iterable[Sequence[Cell]]) -> Any:
    """A ``pyarrow.Table``: days as ``date32``, times as ``timestamp[s, UTC]``, numbers as 64-bit floats.

    Raises:
        MissingExtra: pyarrow is not installed.
    """
    arrow = needed("pyarrow", "parquet")
    types = {
        "string": arrow.string(),
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "boolean": arrow.bool_(),
        "date": arrow.date32(),
        "datetime": arrow.timestamp("s", tz="UTC"),
    }
    schema = arrow.schema([arrow.field(name, types[kind], metadata=about) for name, kind, about in columns])
    held = columns_of(columns, rows)
    return arrow.table([arrow.array(held[field.name], field.type) for field in schema], schema=schema)


def columns_of(columns: Columns, rows: Iterable[Sequence[Cell]]) -> dict[str, list[Any]]:
    """Each column as a list: days and times as such, numbers as ``float``, ``None`` where nothing is known."""
    lists: list[list[Any]] = [[] for _ in columns]
    readers = [_READ.get(kind) for _, kind, _ in columns]
    for row in rows:
        for cells, read, cell in zip(lists, readers, row, strict=True):
            cells.append(cell if read is None or cell is None else read(cell))
    return {name: cells for (name, *_), cells in zip(columns, lists, strict=True)}
