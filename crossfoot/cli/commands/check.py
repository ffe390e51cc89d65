"""``crossfoot check``: what does not add up in articles."""

from __future__ import annotations

from crossfoot.cli import say
from crossfoot.cli.journey import Journey
from crossfoot.cli.options import FailOn, Fetch, Inputs, Jobs, Json


def check(inputs: Inputs, fail_on: FailOn = None, json: Json = False, fetch: Fetch = False, jobs: Jobs = None) -> None:
    """Print what does not add up in articles.

    Each finding shows its sum and the words it stands on; sums that do add up are told after them.
    """
    from crossfoot.cli.cards import findings_page, sums_page
    from crossfoot.model.finding import finding_to_json
    from crossfoot.settings import load_settings

    journey = Journey(done="read", fail_on=fail_on)
    for reading in journey.readings(inputs, load_settings(), fetch=fetch, jobs=jobs):
        if json:
            for finding in reading.findings:
                say.form(finding_to_json(finding))
        else:
            say.page(findings_page(reading.document, reading.findings))
            say.page(sums_page(reading.document, reading.sums_that_hold()))
    journey.end()
