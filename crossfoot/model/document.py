"""A published item as clean text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePath
from traceback import extract_tb


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The clean text of one article or statement, with what is known of its publication.

    ``text`` is what every offset refers to. Where the input has a title that the text does not begin with, it stays
    in ``title`` alone: claims are read from ``text``.
    """

    id: str
    text: str
    url: str | None = None
    title: str | None = None
    outlet: str | None = None
    lang: str | None = None
    published: datetime | None = None
    #: True where the input gave its publication date without a zone (it is then kept as UTC).
    published_zone_unknown: bool = False
    #: Where the input was found: a path, an address or "-".
    origin: str | None = None
    #: Its place in an input that holds several ("line 38"), while it is being read.
    where: str | None = field(default=None, compare=False)
    #: SHA-256 of the bytes the document was read from, in hexadecimal.
    bytes_hash: str | None = None
    #: Why the document is not whole ("cut at 10 MB", "nested deeper than the parser reads"); empty when it is whole.
    partial: tuple[str, ...] = field(default=())

    @property
    def found(self) -> str:
        """Where it was found, for messages: "night.jsonl (line 38)"; else its id."""
        return f"{self.origin} ({self.where})" if self.origin and self.where else self.origin or self.id

    @property
    def heading(self) -> str:
        """What a list shows of it: its title, else the first line of its text, 90 characters at most."""
        return self.title or self.text.lstrip().partition("\n")[0][:90]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """An input, or a part of one, that gave no document, and why. ``origin`` and ``where`` say which."""

    origin: str
    reason: str
    where: str | None = None


def refusal_for(document: Document, fault: Exception) -> Refusal:
    """The refusal of a document that Crossfoot itself failed on; it names the fault so that it can be reported."""
    at = extract_tb(fault.__traceback__)[-1]
    reason = f"{type(fault).__name__} in {PurePath(at.filename).name}, line {at.lineno}, while its claims were read"
    return Refusal(
        origin=document.origin or document.id,
        reason=f"{reason}: a fault of Crossfoot, please report it with the text",
        where=document.where,
    )
