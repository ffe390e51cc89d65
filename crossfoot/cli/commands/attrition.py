"""``crossfoot attrition``: what the record of launches and interceptions amounts to."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

from typer import Argument, Option

from crossfoot.cli import say
from crossfoot.cli.options import AsOf, Json, LedgerFile, Since, Until, Zone, in_order, zone_named


class Weapons(Enum):
    """The weapon classes a rate is read for."""

    DRONES = "drones"
    MISSILES = "missiles"
    CRUISE_MISSILES = "cruise-missiles"
    BALLISTIC_MISSILES = "ballistic-missiles"

    @property
    def object(self) -> str:
        """The object of the vocabulary."""
        return self.value.removesuffix("s").replace("-", "_")


def attrition(
    weapons: Annotated[
        list[Weapons] | None,
        Argument(metavar="CLASS", help="drones, missiles, cruise-missiles, ballistic-missiles; all by default."),
    ] = None,
    ledger: LedgerFile = None,
    as_of: AsOf = None,
    since: Since = None,
    until: Until = None,
    zone: Zone = "UTC",
    excluded: Annotated[bool, Option("--excluded", help="List the claims that were left out.")] = False,
    json: Json = False,
) -> None:
    """Say what share was intercepted or suppressed over Ukraine, and how many were launched.

    By weapon class: the share with its interval, levels that differ, launches and their trend, what the next month may
    bring, and which rows were left out and why. It describes one side's reports, and plans nothing.
    """
    from crossfoot.ask.series import wave_reports
    from crossfoot.cli.attrition_pages import account_form, account_page, excluded_page
    from crossfoot.cli.book import open_ledger
    from crossfoot.track.account import account_for

    in_order(since, until)
    with open_ledger(ledger) as book:
        reports = wave_reports(book, "ukraine", as_of=as_of, zone=zone_named(zone))
    for one in weapons or list(Weapons):
        account = account_for(reports, one.object, since=since, until=until)
        if json:
            say.form({"class": one.value, **account_form(account)})
            continue
        say.page(account_page(one.value.replace("-", " "), account))
        if excluded:
            say.page(excluded_page(account, reports))
