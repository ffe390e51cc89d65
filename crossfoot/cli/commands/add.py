"""``crossfoot add``: articles, their claims and findings into the ledger."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict

from crossfoot.cli import say
from crossfoot.cli.journey import Journey, counted
from crossfoot.cli.options import FailOn, Fetch, Inputs, Jobs, Json, LedgerFile


def add(
    inputs: Inputs,
    ledger: LedgerFile = None,
    fail_on: FailOn = None,
    json: Json = False,
    fetch: Fetch = False,
    jobs: Jobs = None,
) -> None:
    """Keep articles and claims in the ledger.

    The articles are read and checked first. What the ledger already holds changes nothing. Then its events and series
    are brought up to date and checked too.
    """
    from crossfoot.cli.book import open_ledger
    from crossfoot.pipeline import keep
    from crossfoot.settings import load_settings

    settings = load_settings()
    journey = Journey(done="stored", fail_on=fail_on, answering=json)
    new: Counter[str] = Counter()
    with open_ledger(ledger, create=True) as book:
        for kept in keep(journey.readings(inputs, settings, fetch=fetch, jobs=jobs), book, batch=settings.batch):
            new.update(asdict(kept.appended))
            for reading in kept.readings if json else ():
                document = reading.document
                form = {"document": document.id, "origin": document.origin, "partial": list(document.partial)}
                say.form(form | {"claims": len(reading.claims), "findings": len(reading.findings)})
        things = [counted(new[name], name[:-1]) for name in ("documents", "claims", "findings")]
        say.note(f"{book.path}: new in it {', '.join(things)}; {new['superseded']:,} superseded")
        journey.link(book)
    journey.end()
