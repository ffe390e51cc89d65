"""Series compiled by hand come in as claims of their compilers, one claim a cell, the cell being its span."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from crossfoot.model.document import Document
from crossfoot.track.imports.casualties import read_casualties
from crossfoot.track.imports.cells import Imported
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


def import_id(layout: str, name: str) -> str:
    """The id of a compiler's file, the same for every later state of it."""
    return f"{_PREFIX}{layout}:{name}"


def is_imported(document: str) -> bool:
    """Whether a document's id is that of a compiler's file."""
    return document.startswith(_PREFIX)
