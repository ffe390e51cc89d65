"""An input that a reader is to read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from crossfoot.model.document import Document, Refusal
from crossfoot.read.limits import Limits
from crossfoot.read.pieces import Piece, whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One input: where it comes from, its bytes, and what was said about them on the way.

    ``pieces`` can be walked once. ``name`` is the file name or the path of the address, by whose ending a reader may be
    chosen; ``charset`` and ``media_type`` are what a server declared. An input within an archive has its place there as
    ``where`` and what the archive lost of it as ``lost``. ``read_within`` reads an input that stands within this one.
    """

    origin: str
    pieces: Iterator[Piece] = field(repr=False)
    limits: Limits
    name: str = ""
    url: str | None = None
    media_type: str | None = None
    charset: str | None = None
    where: str | None = None
    lost: tuple[str, ...] = ()
    read_within: Callable[[Source], Iterator[Document | Refusal]] | None = None

    def whole(self) -> tuple[bytes, tuple[str, ...]]:
        """All its bytes up to ``limits.document_bytes``, and the reasons why that is not all there was."""
        data, reasons = whole(self.pieces, self.limits.document_bytes)
        return data, (*self.lost, *reasons)

    def place(self, within: str) -> str:
        """A place within this input, as a refusal tells it."""
        return f"{self.where}, {within}" if self.where else within
