"""Where a claim stands in a later text or reading: found again by its words, their place, and what it states."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from crossfoot.ledger.forms import claim_body
from crossfoot.model.claim import Claim, Record, claim_id
from crossfoot.model.finding import Finding
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import Span, span_of

#: Code points on each side that tell one place of the same words from another, as in a text quote selector.
_AROUND = 32
#: So many of them on each side must be the same, as far as the sentence goes.
_LEAST = 16
_SENTENCE_ENDS = re.compile(r"[.!?…]\s|\n")


def find_again(span: Span, before: str, after: str) -> Span | None:
    """The place in ``after`` of the words that stand at ``span`` in ``before``, where they still stand.

    Of several places it is the one with most of the old sentence around it, then most of the old text, then the one
    that moved least. Of all places of these words in ``before`` it must be this one that it is most like, and what is
    nearest to it in its sentence must be the same. Else this place is gone: to ask a person again does less harm than
    to take one statement for another.
    """
    if before == after:
        return span
    start = _most_like(span.quote, before, span.start, after)
    if start is None or _most_like(span.quote, after, start, before) != span.start:
        return None
    old, new = _in_sentence(span.quote, before, span.start), _in_sentence(span.quote, after, start)
    if any(_common(one, other) < min(_LEAST, len(one), len(other)) for one, other in zip(old, new, strict=True)):
        return None
    return span_of(after, start, start + len(span.quote))


def _most_like(words: str, one: str, at: int, other: str) -> int | None:
    """Where in ``other`` the words stand that stand at ``at`` in ``one``, as far as what is around them tells."""
    here = (*_in_sentence(words, one, at), *_around(words, one, at))

    def likeness(start: int) -> tuple[int, int, int]:
        there = (*_in_sentence(words, other, start), *_around(words, other, start))
        same = [_common(mine, its) for mine, its in zip(here, there, strict=True)]
        return same[0] + same[1], same[2] + same[3], -abs(start - at)

    places = (found.start() for found in re.finditer(f"(?={re.escape(words)})", other))
    return max(places, key=likeness, default=None)


def _around(words: str, text: str, at: int) -> tuple[str, str]:
    """What stands before the words, from right to left, and after them."""
    return text[max(0, at - _AROUND) : at][::-1], text[at + len(words) :][:_AROUND]


def _in_sentence(words: str, text: str, at: int) -> tuple[str, str]:
    """`_around` without what stands in other sentences."""
    left, right = _around(words, text, at)
    begins = [found.end() for found in _SENTENCE_ENDS.finditer(left[::-1])]
    ends = _SENTENCE_ENDS.search(right)
    return left[: len(left) - begins[-1]] if begins else left, right[: ends.start()] if ends else right


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    for at, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return at
    return min(len(one), len(other))


def states_the_same(one: Claim, other: Claim) -> bool:
    """Whether two claims differ in nothing that a person who accepts one of them has looked at."""
    return records_the_same(one, other) and _setting(one) == _setting(other)


def records_the_same(one: Claim, other: Claim) -> bool:
    """Whether two claims state the same figure, state, position, meeting or expectation, whoever says so."""
    return _record(one) == _record(other)


def _record(claim: Claim) -> Record:
    # Of which total it is a part is an id, which moves with the total.
    return replace(claim.record, part_of=None) if isinstance(claim.record, Figure) else claim.record


def _setting(claim: Claim) -> tuple[object, ...]:
    said = claim.attribution
    return said.speaker, said.via, said.unverified, claim.place, claim.date, claim.window


def counterpart(
    claim: Claim,
    place: Span | None,
    among: Iterable[Claim],
    same: Callable[[Claim, Claim], bool] = states_the_same,
) -> Claim | None:
    """The claim at ``place`` that states what ``claim`` states.

    Another rule may have read it, and from a few words more or fewer; what it states is never another.
    """
    if place is None:
        return None
    alike = [
        (min(place.end, one.span.end) - max(place.start, one.span.start), one.id, one)
        for one in among
        if place.start < one.span.end and one.span.start < place.end and same(claim, one)
    ]
    return max(alike)[2] if alike else None


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
