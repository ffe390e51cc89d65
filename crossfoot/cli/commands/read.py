"""``crossfoot read``: the claims in articles."""

from __future__ import annotations

from typing import Annotated

from typer import Option

from crossfoot.cli import say
from crossfoot.cli.journey import Journey
from crossfoot.cli.options import Fetch, Inputs, Jobs, Json


def read(
    inputs: Inputs,
    json: Json = False,
    fetch: Fetch = False,
    jobs: Jobs = None,
    trace: Annotated[
        bool, Option("--trace", help="Show how each sentence was read: tokens, concepts, matches, winner and losers.")
    ] = False,
) -> None:
    """Print the claims in articles.

    Each says what is counted, who says it, and where it stands.
    """
    from crossfoot.cli.cards import claims_page, trace_page
    from crossfoot.model.claim import claim_to_json
    from crossfoot.settings import load_settings

    journey = Journey(done="read")
    for reading in journey.readings(inputs, load_settings(), fetch=fetch, jobs=jobs):
        if trace:
            say.page(trace_page(reading.document))
        elif json:
            for claim in reading.claims:
                say.form(claim_to_json(claim))
        else:
            say.page(claims_page(reading.document, reading.claims))
    journey.end()
