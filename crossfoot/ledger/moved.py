"""Where a claim stands in a later text or reading: found again by its words, their place, and what it states."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from crossfoot.ledger.forms import claim_body
from crossfoot.model.claim import Claim, claim_id
from crossfoot.model.finding import Finding
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import Span, span_of

#: Code points on each side that tell one place of the same words from another, as in a text quote selector.
_AROUND = 32


def find_again(span: Span, before: str, after: str) -> Span | None:
    """The place in ``after`` of the words that stand at ``span`` in ``before``, where they still stand anywhere.

    Of several places it is the one with most of the old text on both sides of it, then the one that moved least.
    """
    if before == after:
        return span
    left, right = before[max(0, span.start - _AROUND) : span.start], before[span.end : span.end + _AROUND]
    places = [found.start() for found in re.finditer(f"(?={re.escape(span.quote)})", after)]
    if not places:
        return None

    def likeness(start: int) -> tuple[int, int]:
        end = start + len(span.quote)
        same = _common(left[::-1], after[max(0, start - _AROUND) : start][::-1]) + _common(right, after[end:])
        return same, -abs(start - span.start)

    start = max(places, key=likeness)
    return span_of(after, start, start + len(span.quote))


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    for at, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return at
    return min(len(one), len(other))


def counterpart(claim: Claim, place: Span | None, among: Iterable[Claim]) -> Claim | None:
    """The claim at ``place`` that states what ``claim`` states.

    Another rule may have read it, and from a few words more or fewer; what it states is never another.
    """
    if place is None:
        return None
    alike = [
        (min(place.end, one.span.end) - max(place.start, one.span.start), one.id, one)
        for one in among
        if place.start < one.span.end and one.span.start < place.end and states_the_same(claim, one)
    ]
    return max(alike)[2] if alike else None


def states_the_same(one: Claim, other: Claim) -> bool:
    """Whether two claims differ in nothing that a person who accepts one of them has looked at."""
    return _stated(one) == _stated(other)


def _stated(claim: Claim) -> tuple[object, ...]:
    said, record = claim.attribution, claim.record
    if isinstance(record, Figure):
        record = replace(record, part_of=None)  # an id, which moves with the total
    return record, said.speaker, said.via, said.unverified, claim.place, claim.date, claim.window


def same_sum(one: Finding, other: Finding) -> bool:
    """Whether two findings are the same sum on the same words of the same articles."""
    words = [[(item.document, item.span.quote) for item in finding.evidence] for finding in (one, other)]
    return (one.check, one.computation, one.series) == (other.check, other.computation, other.series) and (
        words[0] == words[1]
    )


def named_by_hand(claim: Claim) -> Claim:
    """A claim as a person has corrected it, under the id that only its content and its place give it."""
    content = claim_body(replace(claim, id="", rule=""))
    return replace(claim, id=claim_id(claim.document, claim.span, claim.rule, "corrected", content))
