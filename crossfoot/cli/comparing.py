"""A series of the ledger against the same series of a table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from crossfoot.ask.series import Part, get_part, get_series
from crossfoot.cli.cards import amount
from crossfoot.cli.exits import UserError
from crossfoot.cli.series_answers import known_subject
from crossfoot.cli.series_pages import bound_form
from crossfoot.cli.tables import Table
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.query import find_documents_by_id
from crossfoot.ledger.store import Ledger
from crossfoot.model.report import Report
from crossfoot.model.series import Point, Series
from crossfoot.track.contrast import Cell, Contrast, Verdict, contrast_series
from crossfoot.track.every import track_every_series


def contrast_with(
    book: Ledger,
    name: str,
    table: Table,
    *,
    as_of: date | None,
    since: date | None,
    until: date | None,
    zone: ZoneInfo,
) -> tuple[Contrast, str]:
    """Our series and the table's day by day, and the full name of both.

    Raises:
        UserError: the table says nothing of this series, or there is no such series.
    """
    known_subject(name)
    reports = (Report(claim=claim, outlet=table.document.outlet) for claim in table.imported.claims)
    stated = track_every_series(reports)
    meant = [one for one in stated.values() if name in (one.name, one.name.partition(":")[0])]
    theirs = max(meant, key=lambda one: (len(one.points), one.name), default=None)
    if theirs is None:
        told = f"; it tells of {', '.join(sorted(stated))}" if stated else ""
        raise UserError(f"{table.document.origin}: nothing of {name} in it{told}")
    full = theirs.name
    theirs = replace(theirs, points=tuple(one for one in theirs.points if _within(one, since, until)))
    ours = _ours(book, full, table, as_of, since, until, zone) or replace(theirs, points=())
    return contrast_series(ours, theirs), full


def cell_form(name: str, cell: Cell) -> dict[str, Any]:
    """A day of both as JSON."""
    return {
        "series": name,
        "date": cell.date.isoformat(),
        "verdict": cell.verdict.value,
        "ours": bound_form(cell.ours.bound) if cell.ours else None,
        "theirs": bound_form(cell.theirs.bound) if cell.theirs else None,
        "claims": list(cell.ours.claims) if cell.ours else [],
        "their_claims": list(cell.theirs.claims) if cell.theirs else [],
    }


def cell_line(cell: Cell) -> str:
    """A day of both in one line."""
    ours, theirs = (amount(one.bound, None) if one else "-" for one in (cell.ours, cell.theirs))
    return f"{cell.date}  {ours:>12}  {theirs:>12}  {cell.verdict.value}"


def sum_line(name: str, contrast: Contrast) -> str:
    """How many days there are of each verdict."""
    counts = ", ".join(f"{contrast.counts.get(verdict, 0):,} {verdict.value}" for verdict in Verdict)
    return f"{name}: {len(contrast.cells):,} days: {counts}"


def _ours(
    book: Ledger,
    full: str,
    table: Table,
    as_of: date | None,
    since: date | None,
    until: date | None,
    zone: ZoneInfo,
) -> Series | None:
    """Our series without what came from the table itself; ``None`` where nothing else speaks of it."""
    same = table.document.id
    try:
        if not find_documents_by_id(book, [same]):
            return get_series(book, full, as_of=as_of, since=since, until=until, zone=zone)
        part = Part(without=frozenset({same}))
        return get_part(book, full, part, as_of=as_of, since=since, until=until, zone=zone)
    except NotInLedger:
        return None


def _within(point: Point, since: date | None, until: date | None) -> bool:
    return (since or date.min) <= point.date <= (until or date.max)
