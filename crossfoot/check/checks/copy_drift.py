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
    Counts that grow (update-or-conflict), rounding and hedges, two speakers, "some" against an exact number, a part
    ("of which 250") against the whole.
Units:
    Those of the figures; the same for both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from itertools import combinations, islice, product

from crossfoot.check.alike import GROWING, Tie, is_named_part, quantity_key, same_quantity, speaker_tie, time_tie
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
        for pairs in _pairs_by_values(group):
            judged = (_judge(*_in_time(pair, published), said_by_document) for pair in pairs)
            yield from islice(filter(None, judged), 1)


def _statements(terms: Iterable[Term]) -> dict[str, set[tuple[object, ...]]]:
    """The dated figures of each document, to see which two documents share."""
    found: dict[str, set[tuple[object, ...]]] = defaultdict(set)
    for term in terms:
        found[term.claim.document].add((quantity_key(term), term.number, term.claim.date))
    return found


def _undated(*terms: Term) -> bool:
    return all(term.claim.date is None and term.claim.window is None for term in terms)


def _pairs_by_values(group: list[Term]) -> Iterable[Iterator[tuple[Term, Term]]]:
    """For every two values their pairs from different articles, one figure of each article and value."""
    values: dict[Decimal, dict[str, Term]] = defaultdict(dict)
    for term in group:
        values[term.number].setdefault(term.claim.document, term)
    for one, other in combinations(values.values(), 2):
        pairs = product(one.values(), other.values())
        yield (pair for pair in pairs if pair[0].claim.document != pair[1].claim.document)


def _in_time(pair: tuple[Term, Term], published: dict[str, datetime | None]) -> tuple[Term, Term]:
    """The earlier one first where both times are known."""
    first, second = (published.get(term.claim.document) for term in pair)
    return pair[::-1] if first and second and second < first else pair


def _judge(first: Term, second: Term, statements: dict[str, set[tuple[object, ...]]]) -> Finding | None:
    severity = first.alone.clash(second.alone)
    one_speaker = speaker_tie(first.claim, second.claim) is Tie.SAME
    if severity is None or not one_speaker or not same_quantity(first, second):
        return None
    if is_named_part(first) or is_named_part(second):
        return None  # "of which some 250 were of one model" is a part of a number, not the number again
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
