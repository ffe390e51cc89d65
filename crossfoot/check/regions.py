"""Figures of one region above those of its whole country."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from crossfoot.check.alike import OUTCOMES, Tie, place_key, speaker_tie, time_tie
from crossfoot.check.findings import at_most
from crossfoot.check.terms import Term
from crossfoot.model.finding import Severity
from crossfoot.model.measure import Measure

COUNTED = frozenset({Measure.LAUNCHED, *OUTCOMES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Exceeding:
    """A whole country's figure of weapons and the largest one of a region that is more than it."""

    whole: Term
    part: Term
    severity: Severity


def exceeding_regions(terms: tuple[Term, ...]) -> Iterator[Exceeding]:
    """Every whole that a region exceeds: same measure, weapon, model, side and day.

    It is sure only where one speaker gives both and the region's window lies in the country's; where the windows cut
    across one another the two are not comparable, which is a note.
    """
    groups: dict[tuple[object, ...], tuple[list[Term], list[Term]]] = defaultdict(lambda: ([], []))
    for term in terms:
        figure, place = term.figure, term.claim.place
        if figure.measure in COUNTED and place is not None and not figure.cumulative and term.claim.date is not None:
            key = (figure.measure, term.thing, figure.model, figure.subset, figure.side, term.claim.date)
            groups[key][place_key(term.claim) is not None].append(term)
    for wholes, parts in groups.values():
        worst: dict[str, Exceeding] = {}
        for whole, part in product(wholes, parts):
            severity = _judge(whole, part)
            known = worst.get(whole.claim.id)
            if severity and (known is None or _rank(severity, part) > _rank(known.severity, known.part)):
                worst[whole.claim.id] = Exceeding(whole=whole, part=part, severity=severity)
        yield from worst.values()


def _rank(severity: Severity, part: Term) -> tuple[object, ...]:
    return (severity.rank, part.number, part.claim.id)


def _judge(whole: Term, part: Term) -> Severity | None:
    country, region = (term.claim.place.code or "" if term.claim.place else "" for term in (whole, part))
    severity = part.reading.exceeds(whole.alone)
    if severity is None or part.figure.part_of == whole.claim.id or (region and not region.startswith(country)):
        return None
    if speaker_tie(whole.claim, part.claim) is not Tie.SAME or whole.claim.window is None:
        severity = at_most(severity, Severity.DOUBT)
    return severity if _lies_in(part, whole) else Severity.NOTE


def _lies_in(part: Term, whole: Term) -> bool:
    """Whether the region's window lies in the country's; two bare days are one."""
    inner, outer = part.claim.window, whole.claim.window
    if inner is None or outer is None:
        return inner is outer and time_tie(part.claim, whole.claim) is Tie.SAME
    return outer.start <= inner.start and inner.end <= outer.end
