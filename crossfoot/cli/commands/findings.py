"""``crossfoot findings``: what does not add up in the ledger."""

from __future__ import annotations

from typing import Annotated

from typer import Exit, Option

from crossfoot.cli import say
from crossfoot.cli.exits import ExitCode, UserError
from crossfoot.cli.options import FailOn, Json, LedgerFile, Since, Until, in_order
from crossfoot.model.finding import FindingScope, Severity
from crossfoot.model.measure import Measure

_Severity = Annotated[Severity | None, Option("--severity", help="Only this severity and graver.", show_default=False)]
_Check = Annotated[str | None, Option("--check", help="Only of this check.", show_default=False)]
_Scope = Annotated[
    FindingScope | None,
    Option("--scope", help="Only in single articles, between them, or along series.", show_default=False),
]
_Speaker = Annotated[
    str | None, Option(help="Only on claims of this speaker: a name, or an id of the register.", show_default=False)
]
_Place = Annotated[str | None, Option(help="Only on claims of this place: a name or a code.", show_default=False)]
_Measure = Annotated[Measure | None, Option("--measure", help="Only on claims of this measure.", show_default=False)]
_Outlet = Annotated[str | None, Option(help="Only on claims in this outlet.", show_default=False)]
_Document = Annotated[str | None, Option(help="Only on this document, by its id.", show_default=False)]
_Series = Annotated[str | None, Option(help="Only on this series.", show_default=False)]


def findings(
    ledger: LedgerFile = None,
    severity: _Severity = None,
    check: _Check = None,
    scope: _Scope = None,
    since: Since = None,
    until: Until = None,
    speaker: _Speaker = None,
    place: _Place = None,
    measure: _Measure = None,
    outlet: _Outlet = None,
    document: _Document = None,
    series: _Series = None,
    fail_on: FailOn = None,
    json: Json = False,
) -> None:
    """Print what does not add up in the ledger: in articles, between them, and along series.

    --since and --until ask for the days that the claims speak of. Every finding comes with an excerpt of each article
    it stands on.
    """
    from crossfoot.check.run import all_checks
    from crossfoot.cli.book import open_ledger
    from crossfoot.cli.finding_pages import finding_page
    from crossfoot.cli.journey import counted
    from crossfoot.ledger import query
    from crossfoot.model.finding import finding_to_json

    in_order(since, until)
    if check and check not in all_checks():
        raise UserError(f"no check is called {check}; crossfoot explain lists them")
    claims = query.ClaimFilter(speaker=speaker, place=place, measure=measure, outlet=outlet, since=since, until=until)
    where = query.FindingFilter(
        severity=severity,
        check=check,
        scope=scope,
        document=document,
        series=series,
        on=claims if claims != query.ClaimFilter() else None,
    )
    with open_ledger(ledger) as book:
        for line in query.each_finding(book, where):
            if json:
                say.form(finding_to_json(line.finding) | {"recorded_at": line.recorded_at.isoformat()})
            else:
                say.page(finding_page(line.finding, query.find_documents_by_id(book, line.finding.documents)))
        counts = query.count_findings(book, where)
        say.note(f"{book.path}: {', '.join(counted(number, one.value) for one, number in counts.items())}")
    if fail_on and any(number and one.rank >= fail_on.rank for one, number in counts.items()):
        raise Exit(ExitCode.FINDINGS)
