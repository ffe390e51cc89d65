"""A figure changes as a dispatch is repeated.

What it finds:
    One speaker's figure of one day in two articles of an event with two values, where both articles carry a further
    figure unchanged, or one slip of the pen lies between the two. Where neither says of which day, two further figures
    have to be the same.
Why it matters:
    The copy is wrong, or the original is: either way one statement travels with two numbers.
Example:
    The ministry's night in two articles: both with 53 over one region, the total once 159 and once 150.
Not a finding:
    Counts that grow (update-or-conflict), rounding and hedges, two speakers, "some" against an exact number.
Units:
    Those of the figures; the same for both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from crossfoot.check.alike import GROWING, Tie, quantity_key, same_quantity, speaker_tie, time_tie
from crossfoot.check.check import Check, EventInput, page_of
from crossfoot.check.findings import OTHER_WINDOW, ROUNDED, at_most, could_be, finding_of, said, slips_either_way
from crossfoot.check.slips import is_slip
from crossfoot.check.terms import Term
from crossfoot.model.finding import Finding, Severity

NAME = "copy-drift"

#: So many figures that two articles share show one statement, also where neither says of which day.
MANY = 2

#: One speaker's values of one quantity beyond this many are separate statements.
MOST_VALUES = 6


def find_in_event(event: EventInput) -> Iterable[Finding]:
    """One speaker's figures that differ between articles, each pair of values once."""
    published = {document.id: document.published for document in event.documents}
    groups: dict[tuple[object, ...], list[Term]] = defaultdict(list)
    for term in event.terms:
        if term.claim.attribution.speaker is not None and not term.is_percent:
            groups[quantity_key(term)].append(term)
    said_by_document = _statements(event.terms)
    for group in groups.values():
        if len({term.number for term in group}) > MOST_VALUES or group[0].figure.measure in GROWING:
            continue
        seen = set()
        for first, second in _pairs(group, published):
            values = frozenset((first.number, second.number))
            if values not in seen and (finding := _judge(first, second, said_by_document)):
                seen.add(values)
                yield finding


def _statements(terms: Iterable[Term]) -> dict[str, set[tuple[object, ...]]]:
    """The dated figures of each document, to see which two documents share."""
    found: dict[str, set[tuple[object, ...]]] = defaultdict(set)
    for term in terms:
        found[term.claim.document].add((quantity_key(term), term.number, term.claim.date))
    return found


def _undated(*terms: Term) -> bool:
    return all(term.claim.date is None and term.claim.window is None for term in terms)


def _pairs(group: list[Term], published: dict[str, datetime | None]) -> Iterable[tuple[Term, Term]]:
    """Pairs from different articles, the earlier one first where both times are known."""
    values: dict[tuple[object, ...], Term] = {}
    for term in group:
        values.setdefault((term.number, term.claim.document), term)
    terms = list(values.values())
    for at, one in enumerate(terms):
        for other in terms[at + 1 :]:
            if one.claim.document == other.claim.document or one.number == other.number:
                continue
            first, second = published.get(one.claim.document), published.get(other.claim.document)
            yield (other, one) if first and second and second < first else (one, other)


def _judge(first: Term, second: Term, statements: dict[str, set[tuple[object, ...]]]) -> Finding | None:
    severity = first.alone.clash(second.alone)
    one_speaker = speaker_tie(first.claim, second.claim) is Tie.SAME
    if severity is None or not one_speaker or not same_quantity(first, second):
        return None
    shared = statements[first.claim.document] & statements[second.claim.document]
    if not (time_tie(first.claim, second.claim) is Tie.SAME or (_undated(first, second) and len(shared) >= MANY)):
        return None
    slip = is_slip(first.number, second.number)
    if not shared and not slip:
        return None
    slips = slips_either_way(first, second)
    return finding_of(
        NAME,
        severity if shared and slip else at_most(severity, Severity.DOUBT),
        f"{first.claim.attribution.speaker} is quoted with {said(first)} and with {said(second)} for one thing; "
        "the two cannot both hold.",
        f"{said(first)} against {said(second)}",
        (first, second),
        proposal=could_be(slips),
        reasons=("the speaker may have corrected the figure", ROUNDED, OTHER_WINDOW),
    )


COPY_DRIFT = Check(name=NAME, page=page_of(__doc__), event=find_in_event)
