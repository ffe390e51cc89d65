"""``crossfoot series``: figures over time."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from crossfoot.cli.exits import UserError
from crossfoot.cli.options import AsOf, Json, LedgerFile, Since, Until, Zone, in_order, read_day, zone_named

_Name = Annotated[
    str | None,
    Argument(
        metavar="NAME",
        help="A series as drones-launched:ukraine, or plants, talks, positions; without one, all are listed.",
        show_default=False,
    ),
]
_Place = Annotated[
    str | None, Option(metavar="CODE", help="Only what is said of this region, as UA-32.", show_default=False)
]
_Speaker = Annotated[
    str | None, Option(metavar="NAME", help="Only what this speaker says, by name or id.", show_default=False)
]
_Model = Annotated[
    str | None, Option(metavar="NAME", help="Only figures of this weapon model, as Shahed.", show_default=False)
]
_Changes = Annotated[bool, Option("--changes", help="A running total as its changes from day to day.")]
_RevisedSince = Annotated[
    date | None,
    Option(
        "--revised-since",
        parser=read_day,
        metavar="DATE",
        help="Only what has changed since the ledger knew it at the end of this day.",
        show_default=False,
    ),
]
_Csv = Annotated[bool, Option("--csv", help="Answer in CSV, a row a day.")]
_Plot = Annotated[
    bool, Option("--plot", help="Draw it: a line of blocks in the terminal, and a drawing in an SVG file.")
]
_Svg = Annotated[
    Path | None,
    Option("--svg", metavar="FILE", help="Where --plot draws; by default NAME.svg, here.", show_default=False),
]


def series(
    name: _Name = None,
    ledger: LedgerFile = None,
    as_of: AsOf = None,
    since: Since = None,
    until: Until = None,
    zone: Zone = "UTC",
    place: _Place = None,
    speaker: _Speaker = None,
    model: _Model = None,
    changes: _Changes = False,
    revised_since: _RevisedSince = None,
    json: Json = False,
    csv: _Csv = False,
    plot: _Plot = False,
    svg: _Svg = None,
) -> None:
    """Print a series: a value a day, as the ledger knows it now or knew it then.

    The name after the colon is the country that is struck or that loses; without it the one with most values is taken.
    A day that nobody speaks of has no value: silence is not zero.
    """
    from crossfoot.ask.series import WHOLE, Part
    from crossfoot.cli.book import open_ledger
    from crossfoot.cli.series_answers import SHAPES, Asked, Form, print_names, print_revisions, print_rows, print_series

    in_order(since, until)
    form = Form.chosen(json=json, csv=csv, plot=plot or svg is not None)
    part = Part(place=place, speaker=speaker, model=model)
    asked = Asked(as_of=as_of, since=since, until=until, zone=zone_named(zone), part=part, changes=changes)
    with open_ledger(ledger) as book:
        if name is None:
            print_names(book, form)
        elif name in SHAPES:
            if revised_since or changes or part != WHOLE or form is Form.PLOT:
                raise UserError(f"{name} has no values by day: it takes --as-of, --since, --until, --json and --csv")
            print_rows(book, name, asked, form)
        elif revised_since:
            print_revisions(book, name, asked, revised_since, form)
        else:
            print_series(book, name, asked, form, svg)
