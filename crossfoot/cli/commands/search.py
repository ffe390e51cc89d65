"""``crossfoot search``: full text over the ledger."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from crossfoot.cli import say
from crossfoot.cli.options import Json, LedgerFile


def search(
    words: Annotated[list[str], Argument(metavar="WORDS", help='Words; "words in quotes" stand together.')],
    ledger: LedgerFile = None,
    claims: Annotated[bool, Option("--claims", help="Search the quotes of claims, not whole articles.")] = False,
    lang: Annotated[str | None, Option(help="Only articles in this language, as in en.", show_default=False)] = None,
    outlet: Annotated[str | None, Option(help="Only articles of this outlet.", show_default=False)] = None,
    limit: Annotated[int, Option(min=1, help="At most so many answers.")] = 20,
    json: Json = False,
) -> None:
    """Find articles or claims by their words."""
    from crossfoot.cli.book import open_ledger
    from crossfoot.cli.found import document_form
    from crossfoot.cli.ledger_pages import claim_lines_page, hits_page
    from crossfoot.ledger.query import ClaimFilter, DocumentFilter, search_claims, search_text
    from crossfoot.model.claim import claim_to_json

    typed = " ".join(words)
    with open_ledger(ledger) as book:
        if claims:
            lines = search_claims(book, typed, ClaimFilter(lang=lang, outlet=outlet), limit=limit)
            if not json:
                say.page(claim_lines_page(lines))
            for line in lines if json else ():
                say.form(claim_to_json(line.claim))
            if not lines:
                say.note(f"{book.path}: no claim has these words")
            return
        hits = search_text(book, typed, DocumentFilter(lang=lang, outlet=outlet), limit=limit)
        if not json:
            say.page(hits_page(hits))
        for hit in hits if json else ():
            marks = [{"start": start, "end": end} for start, end in hit.marks]
            say.form(document_form(hit.document) | {"marks": marks})
        if not hits:
            say.note(f"{book.path}: no article has these words; all must occur, and word* finds words that begin so")
