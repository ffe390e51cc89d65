"""``crossfoot outlook``: questions about what will be, forecasts of them, and how these fared."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

from typer import Argument, Context, Option, Typer

from crossfoot.cli import say
from crossfoot.cli.exits import UserError
from crossfoot.cli.options import At, Json, LedgerFile, moment_of, read_day

outlook = Typer(name="outlook", rich_markup_mode=None, invoke_without_command=True)
_Id = Annotated[str, Argument(metavar="QUESTION", help="The id of a question.")]


@outlook.callback()
def overview(
    context: Context,
    ledger: LedgerFile = None,
    open_: Annotated[bool, Option("--open", help="Only questions that are not resolved.")] = False,
    json: Json = False,
) -> None:
    """List questions about what will be, with what is expected of them.

    Questions, forecasts and what came are kept in the ledger and never changed. There is a question only about a whole
    country, and none about the next week.
    """
    if context.invoked_subcommand is not None:
        return
    from crossfoot.ask.outlook import follow_outlook
    from crossfoot.cli.book import open_ledger
    from crossfoot.cli.outlook_pages import followed_page, line_form
    from crossfoot.ledger.query import find_outlook

    with open_ledger(ledger) as book:
        lines = find_outlook(book)
    followed = [one for one in follow_outlook(lines) if not (open_ and one.resolution)]
    if json:
        names = {one.question.id for one in followed}
        for form in (line_form(line) for line in lines):
            if form["question"] in names:
                say.form(form)
        return
    say.page(followed_page(followed))


_Closes = Annotated[date, Option("--closes", parser=read_day, metavar="DATE", help="The last day it speaks of.")]
_Opens = Annotated[
    date | None,
    Option("--opens", parser=read_day, metavar="DATE", help="The first day; by default today.", show_default=False),
]
_ResolveBy = Annotated[
    date | None,
    Option(
        "--resolve-by", parser=read_day, metavar="DATE", help="By when; by default a week later.", show_default=False
    ),
]
_Number = Annotated[bool, Option("--number", help="It asks for a number, not whether something happens.")]
_Unit = Annotated[str | None, Option("--unit", help="The unit of the number.", show_default=False)]
_Country = Annotated[str | None, Option("--country", help="The country it is about, as UA.", show_default=False)]
_Cluster = Annotated[
    str | None,
    Option("--cluster", help="A name shared by questions that one development would settle.", show_default=False),
]
_Series = Annotated[
    str | None, Option("--series", help="The series that the machine's own forecast is made from.", show_default=False)
]
_Above = Annotated[
    float | None, Option("--above", help="The number that the series is to exceed, for yes.", show_default=False)
]
_WatchedDays = Annotated[
    int | None,
    Option("--watched-days", help="For how many days such an event was looked out for ...", show_default=False),
]


@outlook.command()
def ask(
    text: Annotated[str, Argument(metavar="TEXT", help="The question, as one sentence.")],
    closes: _Closes,
    rule: Annotated[str, Option(help="What settles it, edge cases included.")],
    void_if: Annotated[str, Option(help="What makes it void.")],
    source: Annotated[str, Option(help="Whose word settles it.")],
    fallback: Annotated[str, Option(help="Whose word counts if that one falls silent.")],
    by: Annotated[str, Option(help="Who asks, as a role.")],
    ledger: LedgerFile = None,
    opens: _Opens = None,
    resolve_by: _ResolveBy = None,
    number: _Number = False,
    unit: _Unit = None,
    country: _Country = None,
    cluster: _Cluster = None,
    series: _Series = None,
    above: _Above = None,
    watched_days: _WatchedDays = None,
    seen: Annotated[int, Option(help="... and how often it was seen.")] = 0,
    at: At = None,
    json: Json = False,
) -> None:
    """Ask a question, with the rule that settles it.

    The machine writes its own forecast beside it, from a series or from how often such a thing was seen: whoever
    forecasts is measured against that.
    """
    from crossfoot.cli.foreseeing import Ground, ask_question, question_of

    now = moment_of(at)
    ground = Ground.chosen(series=series, above=above, watched_days=watched_days, seen=seen)
    question = question_of(
        text=text, number=number, opens=opens or now.date(), closes=closes, resolve_by=resolve_by, criteria=rule,
        void_if=void_if, sources=(source, fallback), made_by=by, unit=unit, country=country, cluster=cluster,
    )  # fmt: skip
    ask_question(ledger, question, ground, at=now, json=json)


@outlook.command()
def forecast(
    question: _Id,
    ledger: LedgerFile = None,
    probability: Annotated[
        str | None, Option(metavar="P", help="Between 0 and 1, for an event.", show_default=False)
    ] = None,
    quantiles: Annotated[
        str | None,
        Option(metavar="P=X,...", help="For a number, as 0.1=900,0.5=1400,0.9=2100.", show_default=False),
    ] = None,
    claim: Annotated[
        str | None, Option(metavar="ID", help="A claim that forecasts it: what its words tell.", show_default=False)
    ] = None,
    by: Annotated[str | None, Option(help="Who says so, as a role.", show_default=False)] = None,
    reason: Annotated[str | None, Option(help="Why.", show_default=False)] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Record what is expected of a question; the newest forecast of an author counts from then on."""
    from crossfoot.cli.foreseeing import record_claim, record_forecast

    if sum(given is not None for given in (probability, quantiles, claim)) != 1:
        raise UserError("a forecast has --probability, --quantiles or --claim: one of them")
    if claim is not None:
        record_claim(ledger, question, claim, at=moment_of(at) if at else None, json=json)
        return
    if by is None or reason is None:
        raise UserError("a forecast of your own needs --by and --reason")
    record_forecast(
        ledger,
        question,
        probability=probability,
        quantiles=quantiles,
        by=by,
        reason=reason,
        at=moment_of(at),
        json=json,
    )


@outlook.command()
def resolve(
    question: _Id,
    ledger: LedgerFile = None,
    yes: Annotated[bool, Option("--yes", help="It happened.")] = False,
    no: Annotated[bool, Option("--no", help="It did not happen.")] = False,
    value: Annotated[str | None, Option(metavar="NUMBER", help="The number it came to.", show_default=False)] = None,
    void: Annotated[str | None, Option(metavar="WHY", help="It cannot be settled.", show_default=False)] = None,
    claim: Annotated[
        list[str] | None,
        Option(metavar="ID", help="A claim that settles it; may be given several times.", show_default=False),
    ] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Say what came, by the claims that tell it."""
    from crossfoot.cli.foreseeing import record_resolution

    if sum((yes, no, value is not None, void is not None)) != 1:
        raise UserError("what came is --yes, --no, --value or --void: one of them")
    happened = True if yes else False if no else None
    record_resolution(
        ledger, question, happened=happened, value=value, void=void, claims=claim or [], at=moment_of(at), json=json
    )


@outlook.command()
def scores(
    ledger: LedgerFile = None,
    late: Annotated[bool, Option("--late", help="Score also what was recorded after its question had closed.")] = False,
    svg: Annotated[
        Path | None, Option("--svg", metavar="FILE", help="Draw the calibration into an SVG file.", show_default=False)
    ] = None,
    json: Json = False,
) -> None:
    """Say how forecasts fared, always beside the machine's own.

    Brier and log score for events, CRPS and that of the log for numbers; less is better. Voids are counted.
    """
    from crossfoot.cli.foreseeing import print_scores

    print_scores(ledger, late=late, svg=svg, json=json)
