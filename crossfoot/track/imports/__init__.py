"""Series compiled by hand come in as claims of their compilers, one claim a cell, the cell being its span."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from crossfoot.model.document import Document
from crossfoot.track.imports.casualties import read_casualties
from crossfoot.track.imports.cells import Imported
from crossfoot.track.imports.losses import read_losses
from crossfoot.track.imports.strikes import read_strikes

#: Layouts by name: the text of a file as a document -> its claims.
LAYOUTS: Final[dict[str, Callable[[Document], Imported]]] = {
    "casualties": read_casualties,
    "losses": read_losses,
    "strikes": read_strikes,
}
