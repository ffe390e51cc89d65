"""Figures of one region above those of its whole country."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from crossfoot.check.alike import OUTCOMES, Tie, place_key, same_moment, speaker_tie
from crossfoot.check.findings import at_most
from crossfoot.check.terms import Term
from crossfoot.model.claim import Claim, Place
from crossfoot.model.finding import Severity
from crossfoot.model.measure import Measure
from crossfoot.model.when import Window

Figures = dict[tuple[Decimal, Window | None, date | None, str | None], Term]

COUNTED = frozenset({Measure.LAUNCHED, *OUTCOMES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Exceeding:
    """A whole country's figure of weapons and the largest one of a region that is more than it."""

    whole: Term
    part: Term
    severity: Severity


def exceeding_regions(terms: tuple[Term, ...]) -> Iterator[Exceeding]:
    """Every whole that a region exceeds: same measure, weapon, model and side, and a day that both touch.

    It is sure only where one speaker gives both and the region's window lies in the country's; where the windows cut
    across one another, as a whole day and the night that begins in it, the two are not comparable, which is a note.
    A region that is a part of another stated total ("159, including 53 over ...") belongs to that one alone, and one
    that only an earlier sentence names is not taken for the figure's. Figures of one number and window are compared
    once.
    """
    groups: dict[tuple[object, ...], tuple[Figures, Figures]] = defaultdict(lambda: ({}, {}))
    totals = {term.claim.id for term in terms if place_key(term.claim) is None}
    for term in terms:
        figure, claim = term.figure, term.claim
        if figure.measure not in COUNTED or claim.place is None or claim.date is None or figure.cumulative:
            continue
        region = place_key(claim)
        if region is not None and figure.part_of in totals:
            continue
        if region is None or _is_placed(term, claim.place):
            key = (figure.measure, term.thing, figure.model, figure.subset, figure.side)
            figures = groups[key][region is not None]
            figures.setdefault((term.number, claim.window, claim.date, region), term)
    for wholes, parts in groups.values():
        for whole in wholes.values():
            found = [(severity, part) for part in parts.values() if (severity := _judge(whole, part))]
            if found:
                severity, part = max(found, key=lambda one: (one[0].rank, one[1].number, one[1].claim.id))
                yield Exceeding(whole=whole, part=part, severity=severity)


def _is_placed(term: Term, place: Place) -> bool:
    """Whether the figure's own sentence names its region; the cell of a table has no sentence."""
    return not term.words or place.text in term.words


def _judge(whole: Term, part: Term) -> Severity | None:
    country, region = (term.claim.place.code or "" if term.claim.place else "" for term in (whole, part))
    severity = part.reading.exceeds(whole.alone) if part.number > whole.number else None
    if severity is None or (region and not region.startswith(country)):
        return None
    if not _share_a_day(whole.claim, part.claim):
        return None
    if speaker_tie(whole.claim, part.claim) is not Tie.SAME or whole.claim.window is None:
        severity = at_most(severity, Severity.DOUBT)
    return severity if _lies_in(part, whole) else Severity.NOTE


def _share_a_day(one: Claim, other: Claim) -> bool:
    (first, last), (begin, end) = _days(one), _days(other)
    return first <= end and begin <= last


def _days(claim: Claim) -> tuple[date, date]:
    """The first and the last day that the figure touches."""
    assert claim.date is not None
    if claim.window is None:
        return claim.date, claim.date
    return min(claim.date, claim.window.start.date()), max(claim.date, claim.window.end.date())


def _lies_in(part: Term, whole: Term) -> bool:
    """Whether the region's window lies in the country's; two bare days are one."""
    inner, outer = part.claim.window, whole.claim.window
    if inner is None or outer is None:
        return inner is outer and same_moment(part, whole) is not Tie.DIFFERENT
    return outer.start <= inner.start and inner.end <= outer.end
