"""Parts are, at the least, more than their total is at the most.

What it finds:
    Figures said to be parts of a total ("of 120 drones 87 were shot down and 41 lost") that together exceed it; and a
    subset that is larger than its set. In an event: weapons of one region above those of its whole country; a note
    where the two speak of other hours.
Why it matters:
    However many parts are left out, those named cannot be more than the whole.
Example:
    "Of 120 drones 87 were shot down and 41 were lost": parts come to 128, more than the stated total of 120.
Not a finding:
    Parts that can overlap are compared one by one: of 20 injured, 12 women and 15 in hospital are possible. A list laid
    out as complete belongs to parts-sum-to-total.
Units:
    Those of the figures, equal for the total and its parts.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import groupby

from crossfoot.check.alike import Tie, count_apart, is_far, is_on_top, place_tie, same_moment, within
from crossfoot.check.breakdowns import breakdowns_of, parts_by_total
from crossfoot.check.bulletins import bulletins_of
from crossfoot.check.check import ArticleInput, Check, EventInput, page_of
from crossfoot.check.cues import ENDS_WITH_OF
from crossfoot.check.findings import (
    OTHER_WINDOW,
    UPDATED,
    at_most,
    could_be,
    counted,
    digits,
    finding_of,
    repairs_of,
    said,
    sum_of,
)
from crossfoot.check.readings import total_of
from crossfoot.check.regions import exceeding_regions
from crossfoot.check.tallies import tallies_of
from crossfoot.check.terms import Term
from crossfoot.model.finding import Finding, Severity

NAME = "parts-exceed-total"


def find(article: ArticleInput) -> Iterable[Finding]:
    """Totals smaller than their parts, then sets smaller than one of their subsets."""
    whole = {breakdown.total.claim.id for breakdown in breakdowns_of(article) if breakdown.complete}
    for total, parts in parts_by_total(article):
        if total.is_percent:
            continue
        if len(parts) > 1 and count_apart(parts):
            if total.claim.id not in whole:
                yield from _exceeding(total, parts)
        else:
            # Alone, "another 13" is no part of the number before it.
            for part in (part for part in parts if not is_on_top(part)):
                yield from _exceeding(total, (part,))
    for bulletin in bulletins_of(article):
        taken_out = sum((term.number for term in bulletin.taken_out), Decimal(0))
        if not taken_out or bulletin.come_to - taken_out > bulletin.total.number:
            yield from _exceeding(bulletin.total, bulletin.parts)
    for tally in tallies_of(article):
        yield from _exceeding(tally.total, tally.parts)
    yield from _subsets(article)


def find_in_event(event: EventInput) -> Iterable[Finding]:
    """Regions above their whole country."""
    for found in exceeding_regions(event.terms):
        whole, part = found.whole, found.part
        where = part.claim.place.text if part.claim.place else "a region"
        yield finding_of(
            NAME,
            found.severity,
            f"{counted(part)} in {where} alone, {said(whole)} in the whole country.",
            f"{said(part)} > {said(whole)}",
            (whole, part),
            proposal=could_be(repairs_of(part, whole.reading)) if found.severity is not Severity.NOTE else None,
            reasons=(OTHER_WINDOW, UPDATED),
        )


def _exceeding(total: Term, parts: tuple[Term, ...]) -> Iterable[Finding]:
    reading = total_of(part.reading for part in parts)
    severity = reading.exceeds(total.alone)
    come_to = sum((part.number for part in parts), Decimal(0))
    if severity is None or (len(parts) == 1 and is_far(total, parts[0])):
        # "6,300 guests of 42 nations"
        return
    if not all(total.beside(part) for part in parts):
        severity = at_most(severity, Severity.DOUBT)
    sum_text = f"{sum_of(parts)} = {digits(come_to)}" if len(parts) > 1 else said(parts[0])
    slips = [slip for slip in repairs_of(total, reading) if slip.meant >= come_to]
    if len(parts) == 1:
        slips = list(repairs_of(parts[0], total.reading))
    yield finding_of(
        NAME,
        severity,
        f"{'Parts come' if len(parts) > 1 else 'A part comes'} to {digits(come_to)}, "
        f"more than the stated total of {said(total)}.",
        f"{sum_text} > {said(total)}",
        (total, *parts),
        proposal=could_be(slips),
        reasons=(OTHER_WINDOW, UPDATED),
    )


def _subsets(article: ArticleInput) -> Iterable[Finding]:
    """Narrowed figures above every unnarrowed one of the same measure, object, day and place in their paragraph."""
    for _, passage in groupby(article.terms, key=lambda term: term.paragraph):
        yield from _subsets_in(tuple(passage))


def _subsets_in(terms: tuple[Term, ...]) -> Iterable[Finding]:
    totals = {term.figure.part_of for term in terms}
    for part in terms:
        if part.figure.subset is None or part.figure.part_of is not None or part.is_percent:
            continue
        if part.claim.id in totals or ENDS_WITH_OF.search(part.before):
            # "Two of the three boilers lit at night": what narrows the two stands behind the three.
            continue
        wholes = [whole for whole in terms if _is_whole_of(whole, part)]
        if wholes and all(part.reading.exceeds(whole.alone) for whole in wholes):
            largest = max(wholes, key=lambda whole: whole.number)
            yield finding_of(
                NAME,
                Severity.DOUBT,
                f"{said(part)} ({part.figure.subset}) is more than all {said(largest)} of them.",
                f"{said(part)} > {said(largest)}",
                (largest, part),
                reasons=(UPDATED, OTHER_WINDOW),
            )


def _is_whole_of(whole: Term, part: Term) -> bool:
    first, second = whole.figure, part.figure
    return (
        first.subset is None
        and first.measure is second.measure
        and first.unit == second.unit
        and first.cumulative == second.cumulative
        and within(part, whole)
        and whole.figure.part_of is None
        and place_tie(whole.claim, part.claim) is Tie.SAME
        and same_moment(whole, part) is not Tie.DIFFERENT
    )


PARTS_EXCEED_TOTAL = Check(name=NAME, page=page_of(__doc__), article=find, event=find_in_event)
