"""Series compiled by hand come in as claims of their compilers, one claim a cell, the cell being its span."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from crossfoot.model.document import Document
from crossfoot.track.imports.casualties import read_casualties
from crossfoot.track.imports.cells import Imported, table_fields
from crossfoot.track.imports.losses import read_losses
from crossfoot.track.imports.strikes import read_strikes

#: Begins the id of every document that is a compiler's table.
_PREFIX = "import:"

#: Layouts by name: the text of a file as a document -> its claims.
LAYOUTS: Final[dict[str, Callable[[Document], Imported]]] = {
    "casualties": read_casualties,
    "losses": read_losses,
    "strikes": read_strikes,
}


#: The fields that tell a layout.
_MARKS = {
    "casualties": frozenset({"report_date"}),
    "losses": frozenset({"date", "day"}),
    "strikes": frozenset({"time_start", "time_end", "model", "launched"}),
}


def find_layout(text: str) -> str:
    """The layout of a file, by the names of its fields.

    Raises:
        ValueError: it has none that is known.
    """
    fields = table_fields(text)
    for layout, marks in _MARKS.items():
        if marks <= fields:
            return layout
    told = "; ".join(f"{layout} has {', '.join(sorted(marks))}" for layout, marks in _MARKS.items())
    raise ValueError(f"no known layout with the fields {', '.join(sorted(fields)[:8]) or '(none)'}: {told}")


def import_id(layout: str, name: str) -> str:
    """The id of a compiler's file, the same for every later state of it."""
    return f"{_PREFIX}{layout}:{name}"


def is_imported(document: str) -> bool:
    """Whether a document's id is that of a compiler's file."""
    return document.startswith(_PREFIX)
