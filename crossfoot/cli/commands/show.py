"""``crossfoot show``: one thing of the ledger, with what hangs on it."""

from __future__ import annotations

from typing import Annotated

from typer import Argument

from crossfoot.cli import say
from crossfoot.cli.options import Json, LedgerFile


def show(
    ids: Annotated[list[str], Argument(metavar="ID", help="Ids of documents, claims or findings.")],
    ledger: LedgerFile = None,
    json: Json = False,
) -> None:
    """Show a document, claim or finding.

    A document comes with its claims and findings, a claim with the findings that stand on it, a finding with its
    claims.
    """
    from crossfoot.cli.book import open_ledger
    from crossfoot.cli.cards import claims_page, findings_page
    from crossfoot.cli.found import form_of, get_found
    from crossfoot.cli.ledger_pages import history_page

    with open_ledger(ledger) as book:
        for id in ids:
            found = get_found(book, id)
            if json:
                say.form(form_of(found))
                continue
            for line in found.documents:
                own = [one.claim for one in found.claims if one.claim.document == line.document.id]
                say.page(claims_page(line.document, own))
            for line in found.documents[:1]:
                say.page(findings_page(line.document, [one.finding for one in found.findings]))
            say.page(history_page(found))
