"""``crossfoot export``: the whole ledger as text."""

from __future__ import annotations

from typing import Annotated

from typer import Option

from crossfoot.cli import say
from crossfoot.cli.options import LedgerFile


def export(
    ledger: LedgerFile = None,
    jsonl: Annotated[bool, Option("--jsonl", help="JSON Lines, which is also the default.")] = True,
    current: Annotated[
        bool, Option("--current", help="Only what stands now, without what was superseded or retracted.")
    ] = False,
) -> None:
    """Print the whole ledger as JSON Lines.

    Every line of the book in its order; its documents, claims and findings have the form that the other commands print.
    """
    from crossfoot.cli.book import open_ledger
    from crossfoot.ledger.query import export_jsonl

    with open_ledger(ledger) as book:
        for line in export_jsonl(book, current=current):
            say.line(line)
