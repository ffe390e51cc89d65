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
    from crossfoot.cli.journey import progress
    from crossfoot.cli.tables import known_layout, read_table, refusal_lines, table_form, table_line
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
            for line in refusal_lines(table.imported):
                say.note(line)
                code = ExitCode.PARTLY
            if json:
                say.form(table_form(table, kept.appended))
            say.note(table_line(table, kept.appended))
        with progress(answering=json) as show:
            link(book, show)
    if code:
        raise Exit(code)
