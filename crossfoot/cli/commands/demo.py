"""``crossfoot demo``: the whole road on made-up articles, or on your own."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Annotated

from typer import Argument

from crossfoot.cli import say
from crossfoot.cli.journey import Journey
from crossfoot.cli.options import Fetch, LedgerFile


def demo(
    inputs: Annotated[
        list[str] | None, Argument(metavar="INPUT", help="Your own articles, instead of the made-up ones.")
    ] = None,
    ledger: LedgerFile = None,
    fetch: Fetch = False,
) -> None:
    """Try all of it on made-up articles.

    They are read, checked and kept in a ledger of their own; or your own INPUTs are.
    """
    from crossfoot.cli.book import demo_ledger, open_ledger
    from crossfoot.cli.cards import claims_page, findings_page
    from crossfoot.pipeline import keep
    from crossfoot.settings import load_settings

    settings = load_settings()
    journey = Journey(done="stored")
    with (
        resources.as_file(resources.files("crossfoot") / "demo") as articles,
        open_ledger(ledger or demo_ledger(), create=True) as book,
    ):
        sources = inputs or sorted(str(path) for path in articles.iterdir())
        for kept in keep(journey.readings(sources, settings, fetch=fetch), book, batch=1):
            for reading in kept.readings:
                say.page(claims_page(reading.document, reading.claims))
                say.page(findings_page(reading.document, reading.findings))
        journey.link(book)
    print(f"The ledger lies at {book.path}")
    if not inputs:
        print("These articles were made up. For your own:")
        print(f"\n    {_program()} demo FILE\n    {_program()} check FILE\n")
    journey.end()


def _program() -> str:
    local = Path(".venv/bin/crossfoot")
    return str(local) if local.exists() else "crossfoot"
