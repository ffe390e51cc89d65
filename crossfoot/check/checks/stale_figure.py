"""An older figure is presented as current though a newer one exists.

What it finds:
    In an event, a toll in a later article below one that was already published. Where the newest exact figure is under
    0.7 of the second highest it is a doubt; otherwise a note, "older figure still in circulation". In a series, a
    running total that falls back to exactly a value it had before.
Why it matters:
    Articles are built on old drafts. Taking the latest article for the latest figure loses the dead.
Example:
    Published at 9:00: 23 dead; at 14:00, elsewhere: 11 dead.
Not a finding:
    A toll that rises; a figure that says "at least"; articles whose times are unknown.
Units:
    Those of the figures; the same for all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from crossfoot.check.alike import GROWING, place_key
from crossfoot.check.check import Check, EventInput, SeriesInput, page_of
from crossfoot.check.findings import UPDATED, could_be, digits, finding_of, said
from crossfoot.check.points import falls_back_to, finding_on
from crossfoot.check.slips import slips_into
from crossfoot.check.terms import Term
from crossfoot.model.bound import Hedge, Interval
from crossfoot.model.finding import Finding, Severity

NAME = "stale-figure"

#: Of simulated right streams of tolls, this limit flags 0.8 %; "any later figure is lower" flags 59 %.
LOWEST_SHARE = Decimal("0.7")

OLDER = "an older figure may still be in circulation"


def find_in_event(event: EventInput) -> Iterable[Finding]:
    """Tolls of an event that fall with time of publication."""
    published = {document.id: document.published for document in event.documents}
    groups: dict[tuple[object, ...], list[tuple[datetime, Term]]] = defaultdict(list)
    for term in event.terms:
        figure = term.figure
        time = published.get(term.claim.document)
        if time is not None and figure.measure in GROWING and not figure.subset and not figure.part_of:
            key = (figure.measure, figure.object, figure.unit, place_key(term.claim), term.claim.date, figure.side)
            groups[key].append((time, term))
    for group in groups.values():
        ordered = [term for _, term in sorted(group, key=lambda pair: (pair[0], pair[1].number))]
        highest = max((term for term in ordered[:-1]), key=lambda term: term.number, default=None)
        if highest is not None and ordered[-1].claim.document != highest.claim.document:
            yield from _judge(ordered, highest)


def _judge(ordered: list[Term], highest: Term) -> Iterable[Finding]:
    newest = ordered[-1]
    if not newest.is_exact or highest.figure.bound.hedge is Hedge.AT_MOST or newest.number >= highest.number:
        return
    second = sorted((term.number for term in ordered), reverse=True)[1]
    low = second > newest.number and newest.number < LOWEST_SHARE * second
    slips = slips_into(newest.number, Interval(low=highest.number, high=highest.number)) if low else ()
    yield finding_of(
        NAME,
        Severity.DOUBT if low else Severity.NOTE,
        f"The newest article has {said(newest)}, an earlier one {said(highest)}: {OLDER}.",
        f"{said(newest)} after {said(highest)}",
        (highest, newest),
        proposal=could_be(slips),
        reasons=(OLDER, "the count may have been corrected downwards", UPDATED),
    )


def find_in_series(history: SeriesInput) -> Iterable[Finding]:
    """Running totals that fall back to exactly an earlier value."""
    points = history.series.points
    for at in range(2, len(points)):
        earlier = falls_back_to(history.series, at)
        if earlier is not None:
            value = digits(points[at].bound.best)
            message = f"{points[at].date} has {value} again, as {earlier.date}, below the value in between."
            sum_text = f"{value} on {points[at].date} as on {earlier.date}"
            yield finding_on(NAME, Severity.NOTE, history, (earlier, points[at]), message, sum_text, reasons=(OLDER,))


STALE_FIGURE = Check(name=NAME, page=page_of(__doc__), event=find_in_event, series=find_in_series)
