"""``crossfoot import``: compilers' tables into the ledger."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from typer import Argument, Exit, Option

from crossfoot.cli import say
from crossfoot.cli.exits import ExitCode
from crossfoot.cli.options import Json, Layout, LedgerFile, TableName


def import_(
    files: Annotated[list[Path], Argument(metavar="FILE", help="Tables in CSV or JSON.", show_default=False)],
    ledger: LedgerFile = None,
    layout: Layout = None,
    name: TableName = None,
    compiler: Annotated[
        str | None, Option(metavar="NAME", help="Who compiled it; by default the table's name.", show_default=False)
    ] = None,
    json: Json = False,
) -> None:
    """Keep hand-compiled tables in the ledger, a claim a cell.

    Strikes by wave and weapon, losses and casualties by day come in as claims of their compilers. A later state of a
    table supersedes an earlier one under the same --name.
    """
    from crossfoot.cli.book import open_ledger
    from crossfoot.cli.journey import counted, progress
    from crossfoot.cli.tables import known_layout, read_table, refusal_lines
    from crossfoot.pipeline import Reading, keep, link
    from crossfoot.settings import load_settings

    settings = load_settings()
    limit = settings.limits.input_bytes
    asked = known_layout(layout)
    tables = [read_table(one, layout=asked, name=name, compiler=compiler, max_bytes=limit) for one in files]
    code = ExitCode.DONE
    with open_ledger(ledger, create=True) as book:
        for table in tables:
            reading = Reading(document=table.document, claims=table.imported.claims, findings=())
            (kept,) = keep([reading], book, batch=1)
            refused = list(refusal_lines(table.imported))
            for line in refused:
                say.note(line)
                code = ExitCode.PARTLY
            new = kept.appended
            if json:
                say.form(
                    {
                        "document": table.document.id,
                        "origin": table.document.origin,
                        "layout": table.layout,
                        "claims": len(table.imported.claims),
                        "new": new.claims,
                        "superseded": new.superseded,
                        "refused": len(refused),
                        "unread_fields": list(table.imported.unread_fields),
                    }
                )
            unread = table.imported.unread_fields
            aside = f"; no claim is made of {', '.join(unread)}" if unread else ""
            say.note(
                f"{table.document.origin}: {table.layout}, {counted(len(table.imported.claims), 'claim')},"
                f" {new.claims:,} new, {new.superseded:,} superseded, {len(refused):,} refused{aside}"
            )
        with progress(answering=json) as show:
            link(book, show)
    if code:
        raise Exit(code)
