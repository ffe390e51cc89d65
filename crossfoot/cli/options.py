"""The options that several subcommands share, said once."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from crossfoot.model.finding import Severity

Inputs = Annotated[
    list[str],
    Argument(
        metavar="INPUT...",
        help="Files (text, HTML, feed, WARC, JSON Lines), folders, - for standard input, or with --fetch addresses.",
        show_default=False,
    ),
]
Json = Annotated[bool, Option("--json", help="Answer in JSON Lines, one object a line.")]
Fetch = Annotated[bool, Option("--fetch", help="Fetch INPUTs that are http or https addresses.")]
LedgerFile = Annotated[
    str | None,
    Option(
        "--ledger",
        metavar="FILE",
        help="The ledger's file, or a postgresql:// address; by default a file in your data folder.",
        show_default=False,
    ),
]
FailOn = Annotated[
    Severity | None,
    Option("--fail-on", help="Leave with code 1 on a finding of this severity or a worse one.", show_default=False),
]
Base = Annotated[
    str, Option(metavar="URL", help="The public address of the site, for permanent links.", show_default=False)
]
Demo = Annotated[bool, Option("--demo", help="Show made-up articles: no ledger is needed, and nothing has to wait.")]
