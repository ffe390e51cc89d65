"""Compilers' files as the command line takes them: which layout they have, and the claims they make."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crossfoot.cli.exits import ExitCode, UserError
from crossfoot.cli.journey import counted
from crossfoot.ledger.entry import Appended
from crossfoot.model.document import Document
from crossfoot.track.imports import LAYOUTS, find_layout, import_id
from crossfoot.track.imports.cells import Imported


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A file as a document of its compiler, and what it states."""

    document: Document
    layout: str
    imported: Imported


def read_table(path: Path, *, layout: str | None, name: str | None, compiler: str | None, max_bytes: int) -> Table:
    """The table in a file.

    Args:
        path: a CSV or JSON file in UTF-8.
        layout: one of `LAYOUTS`; found by the names of the fields where it is ``None``.
        name: what the table is called, the same for every later state of it; by default the file's name.
        compiler: who compiled it; by default the table's name.
        max_bytes: the most that is read.

    Raises:
        UserError: the file is no such table, or cannot be read; the message says where and why.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UserError(f"{path}: could not be opened: {error.strerror or error}", ExitCode.PARTLY) from None
    if len(raw) > max_bytes:
        raise UserError(f"{path}: {len(raw):,} bytes are more than the {max_bytes:,} that limits.input_bytes allows")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(f"{path}: no UTF-8 at byte {error.start}") from None
    called = name or path.stem
    try:
        found = layout or find_layout(text)
        document = Document(
            id=import_id(found, called), text=text, outlet=compiler or called, title=called, origin=str(path)
        )
        return Table(document=document, layout=found, imported=LAYOUTS[found](document))
    except ValueError as error:
        raise UserError(f"{path}: {error}") from None


def known_layout(name: str | None) -> str | None:
    """The layout an option names.

    Raises:
        UserError: there is no such layout.
    """
    if name is not None and name not in LAYOUTS:
        raise UserError(f"--layout: there is no {name!r}; there are {', '.join(LAYOUTS)}")
    return name


def refusal_lines(imported: Imported) -> Iterable[str]:
    """What was not read, a line each."""
    for refusal in imported.refusals:
        yield f"{refusal.origin} ({refusal.where}): refused: {refusal.reason}"


def table_form(table: Table, kept: Appended) -> dict[str, Any]:
    """What became of a table, as JSON."""
    return {
        "document": table.document.id,
        "origin": table.document.origin,
        "layout": table.layout,
        "claims": len(table.imported.claims),
        "new": kept.claims,
        "superseded": kept.superseded,
        "refused": len(table.imported.refusals),
        "unread_fields": list(table.imported.unread_fields),
    }


def table_line(table: Table, kept: Appended) -> str:
    """The same in one line."""
    unread = table.imported.unread_fields
    aside = f"; no claim is made of {', '.join(unread)}" if unread else ""
    return (
        f"{table.document.origin}: {table.layout}, {counted(len(table.imported.claims), 'claim')},"
        f" {kept.claims:,} new, {kept.superseded:,} superseded, {len(table.imported.refusals):,} refused{aside}"
    )
