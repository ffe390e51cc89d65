"""``crossfoot verify``: whether the ledger is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Exit, Option

from crossfoot.cli import say
from crossfoot.cli.exits import ExitCode, UserError
from crossfoot.cli.options import Json, LedgerFile

if TYPE_CHECKING:
    from crossfoot.ledger.chain import Head


def verify(
    ledger: LedgerFile = None,
    noted: Annotated[
        str | None,
        Option(metavar="LINE:HASH", help="A head that verify printed earlier and you noted.", show_default=False),
    ] = None,
    json: Json = False,
) -> None:
    """Prove that the ledger is whole.

    Every line, every quote and every index is looked at. The head it prints, noted elsewhere, proves later that nothing
    before it was changed or cut off.
    """
    from crossfoot.cli.book import open_ledger
    from crossfoot.ledger import query

    with open_ledger(ledger) as book:
        problems = query.verify(book, noted=_head(noted) if noted else None)
        head = query.head(book)
    for problem in problems:
        if json:
            say.form({"line": problem.line, "message": problem.message})
        else:
            print(problem)
    if problems:
        say.note(f"{book.path}: {len(problems)} problems")
        raise Exit(ExitCode.STORAGE)
    if json:
        say.form({"ledger": book.path, "whole": True, "head": str(head)})
    else:
        print(f"{book.path} is whole; its head is {head}")


def _head(noted: str) -> Head:
    from crossfoot.ledger.chain import head_from_text

    try:
        return head_from_text(noted)
    except ValueError as error:
        raise UserError(f"--noted: {error}") from None
