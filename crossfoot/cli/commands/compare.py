"""``crossfoot compare``: a series of the ledger against a compiler's table."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

from typer import Argument, Exit, Option

from crossfoot.cli import say
from crossfoot.cli.exits import ExitCode
from crossfoot.cli.options import AsOf, Json, Layout, LedgerFile, Since, TableName, Until, Zone, in_order, zone_named


class Unlike(Enum):
    """What ``--fail-on`` may name; as `crossfoot.track.contrast.Verdict`."""

    DIFFERENT = "different"
    ONLY_OURS = "only-ours"
    ONLY_THEIRS = "only-theirs"


def compare(
    name: Annotated[str, Argument(metavar="SERIES", help="A series, as drones-launched:ukraine.")],
    file: Annotated[Path, Argument(metavar="FILE", help="A table in CSV or JSON.")],
    ledger: LedgerFile = None,
    layout: Layout = None,
    table_name: TableName = None,
    as_of: AsOf = None,
    since: Since = None,
    until: Until = None,
    zone: Zone = "UTC",
    unlike: Annotated[bool, Option("--unlike", help="Only the days that are not equal.")] = False,
    fail_on: Annotated[
        list[Unlike] | None,
        Option("--fail-on", help="Leave with code 1 where any day is so; may be given twice.", show_default=False),
    ] = None,
    json: Json = False,
) -> None:
    """Set a series against a table, day by day.

    Equal: the same number with the same hedge. Compatible: both can hold, as a rounded and an exact one. Different: no
    number satisfies both. What the ledger holds of the same table is left out on our side.
    """
    from crossfoot.cli.book import open_ledger
    from crossfoot.cli.comparing import cell_form, cell_line, contrast_with, sum_line
    from crossfoot.cli.tables import known_layout, read_table, refusal_lines
    from crossfoot.settings import load_settings
    from crossfoot.track.contrast import Verdict

    in_order(since, until)
    limit = load_settings().limits.input_bytes
    table = read_table(file, layout=known_layout(layout), name=table_name, compiler=None, max_bytes=limit)
    with open_ledger(ledger) as book:
        contrast, full = contrast_with(book, name, table, as_of=as_of, since=since, until=until, zone=zone_named(zone))
    for line in refusal_lines(table.imported):
        say.note(line)
    for cell in contrast.cells:
        if unlike and cell.verdict is Verdict.EQUAL:
            continue
        if json:
            say.form(cell_form(full, cell))
        else:
            print(cell_line(cell))
    say.note(sum_line(full, contrast))
    code = ExitCode.PARTLY if table.imported.refusals else ExitCode.DONE
    wanted = {one.value.replace("-", " ") for one in fail_on or ()}
    if any(cell.verdict.value in wanted for cell in contrast.cells):
        code = max(code, ExitCode.FINDINGS)
    if code:
        raise Exit(code)
