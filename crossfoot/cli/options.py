"""The options that several subcommands share, said once."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from typer import Argument, BadParameter, Option

from crossfoot.cli.exits import UserError
from crossfoot.model.finding import Severity

Inputs = Annotated[
    list[str],
    Argument(
        metavar="INPUT",
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
Jobs = Annotated[
    int | None,
    Option(
        "--jobs",
        "-j",
        metavar="N",
        min=1,
        help="Extract and check in N processes at a time; by default one a core, where the inputs are many.",
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


def read_day(given: str) -> date:
    """The day that was written, as 2031-05-02.

    Raises:
        BadParameter: it is none.
    """
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise BadParameter(f"{given!r} is no day; one is 2031-05-02") from None


Since = Annotated[
    date | None, Option("--since", parser=read_day, metavar="DATE", help="From this day on.", show_default=False)
]
Until = Annotated[
    date | None, Option("--until", parser=read_day, metavar="DATE", help="Up to this day.", show_default=False)
]
AsOf = Annotated[
    date | None,
    Option(
        "--as-of",
        parser=read_day,
        metavar="DATE",
        help="As the ledger knew it at the end of this day.",
        show_default=False,
    ),
]
Zone = Annotated[
    str, Option("--zone", metavar="ZONE", help="Where days end for --as-of, and for times that are shown.")
]

Layout = Annotated[
    str | None,
    Option(
        "--layout",
        metavar="NAME",
        help="strikes, losses or casualties; by default found by the names of the fields.",
        show_default=False,
    ),
]
TableName = Annotated[
    str | None,
    Option("--name", metavar="NAME", help="What the table is called; by default the file's name.", show_default=False),
]

At = Annotated[
    str | None,
    Option(
        "--at",
        metavar="TIME",
        help="When it was so, as 2031-05-02T09:00Z; by default now. The ledger keeps when it was recorded, too.",
        show_default=False,
    ),
]


def in_order(since: date | None, until: date | None) -> None:
    """See that the days asked for are not none at all.

    Raises:
        UserError: the last day comes before the first.
    """
    if since and until and until < since:
        raise UserError(f"--until {until} comes before --since {since}: no day lies between them")


def zone_named(name: str) -> ZoneInfo:
    """The time zone an option names.

    Raises:
        UserError: there is none of this name.
    """
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        raise UserError(f"--zone: {name!r} is no time zone; one is called Europe/Kyiv") from None


def moment_of(given: str | None) -> datetime:
    """The time an option names, in UTC where it names no zone; now where it is not given.

    Raises:
        UserError: it is no time, or one that lies ahead.
    """
    now = datetime.now(UTC)
    if given is None:
        return now
    try:
        moment = datetime.fromisoformat(given)
    except ValueError:
        raise UserError(f"--at: {given!r} is no time; one is 2031-05-02T09:00Z") from None
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    if moment > now:
        raise UserError(f"--at: {given} lies ahead")
    return moment
