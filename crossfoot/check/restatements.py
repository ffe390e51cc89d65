"""Figures of one quantity that cannot be one number, and what speaks for their being meant as one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from itertools import combinations

from crossfoot.check.alike import (
    GROWING,
    STRIKE,
    Tie,
    is_far,
    is_named_part,
    is_on_top,
    quantity_key,
    same_moment,
    same_quantity,
    speaker_tie,
)
from crossfoot.check.cues import says_updated
from crossfoot.check.slips import is_slip
from crossfoot.check.terms import Term
from crossfoot.model.finding import Severity
from crossfoot.model.measure import Measure

#: More values of one quantity than this are a chronicle or a table, in which nothing is restated.
MOST_VALUES = 5

#: So many figures of one value are compared; the others say nothing new.
MOST_MENTIONS = 4

#: From this number on, a figure that two sentences share is seldom chance, and one that differs worth a word.
SHARED = 10

#: From this number on, one slip between two figures is seldom chance.
LARGE = 100

#: Amounts, spans and shares of two speakers are seldom meant as one.
UNDISPUTED = frozenset({Measure.MONEY, Measure.DURATION, Measure.DISTANCE, Measure.SHARE_PERCENT})


class Kind(StrEnum):
    """Which question a differing pair belongs to."""

    RESTATED = "restated"
    UPDATED = "updated"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Restatement:
    """Two figures of one quantity that cannot be one number, in the order of the text.

    ``severity`` says how surely they differ; ``companion`` is a further figure that both sentences share, so that one
    retells the other; ``slip`` is whether one slip of the pen lies between them.
    """

    first: Term
    second: Term
    kind: Kind
    severity: Severity
    slip: bool
    companion: Term | None = None


@lru_cache(maxsize=4)
def restatements_of(terms: tuple[Term, ...]) -> tuple[Restatement, ...]:
    """The differing pairs of an article, each pair of values once; of several, one with a companion.

    Remembered for a moment, since several checks ask of the same terms.
    """
    found: dict[tuple[object, ...], Restatement] = {}
    sentences = _by_sentence(terms)
    for group in _by_quantity(terms):
        for first, second in combinations(group, 2):
            pair = _compare(first, second, sentences)
            if pair is None:
                continue
            key = (pair.kind, first.figure.measure, first.figure.object, *sorted((first.number, second.number)))
            if key not in found or (pair.companion and not found[key].companion):
                found[key] = pair
    # What one place of the text tells as an update is no dispute in another.
    updated = {key[1:] for key in found if key[0] is Kind.UPDATED}
    return tuple(pair for key, pair in found.items() if pair.kind is not Kind.DISPUTED or key[1:] not in updated)


def _by_quantity(terms: Iterable[Term]) -> Iterator[list[Term]]:
    """Groups of figures worth comparing, a few for each value; chronicles left out."""
    groups: dict[tuple[object, ...], dict[Decimal, list[Term]]] = defaultdict(lambda: defaultdict(list))
    for term in terms:
        figure = term.figure
        key = (quantity_key(term), figure.unit, figure.cumulative)
        groups[key][term.number].append(term)
    for values in groups.values():
        if 1 < len(values) <= MOST_VALUES:
            few = (term for same in values.values() for term in same[:MOST_MENTIONS])
            yield sorted(few, key=lambda term: (term.claim.document, term.start))


def _by_sentence(terms: Iterable[Term]) -> dict[tuple[str, int], list[Term]]:
    sentences: dict[tuple[str, int], list[Term]] = defaultdict(list)
    for term in terms:
        sentences[term.claim.document, term.sentence].append(term)
    return sentences


def _compare(first: Term, second: Term, sentences: dict[tuple[str, int], list[Term]]) -> Restatement | None:
    severity = first.alone.clash(second.alone)
    if severity is None or first.is_percent or not same_quantity(first, second):
        return None
    # "Another 12" comes on top of an earlier count; "of which 60" is a part of one.
    if any(is_on_top(term) or is_named_part(term) for term in (first, second)):
        return None
    if any(_is_below(term, sentences) for term in (first, second)):
        return None
    moment = same_moment(first, second)
    if first.is_cut_from(second.number) or second.is_cut_from(first.number):
        return None
    if moment is Tie.DIFFERENT:
        return None
    companion = _companion(first, second, sentences)
    slip = is_slip(first.number, second.number)
    kind = _kind(first, second, companion, slip)
    if kind is not Kind.RESTATED and is_far(first, second):
        return None
    if kind is Kind.DISPUTED and (first.figure.measure in UNDISPUTED or _sets_beside(first, second, sentences)):
        return None
    if kind is Kind.DISPUTED and (_counts_both(first, second, sentences) or _counts_both(second, first, sentences)):
        return None
    if kind is Kind.DISPUTED and moment is not Tie.SAME and not first.near(second):
        return None
    if kind is Kind.RESTATED and companion is None:
        # Two figures of one list, of which one went unread as a part, look just like this.
        wave = first.figure.measure in STRIKE
        apart_in_text = moment is Tie.SAME and not first.near(second)
        larger = max(first.number, second.number)
        if (
            not wave
            or is_far(first, second)
            or not ((apart_in_text and larger >= SHARED) or (slip and larger >= LARGE))
        ):
            # "25 drones of one kind", and below "three of another"
            return None
        severity = Severity.DOUBT
    elif kind is Kind.RESTATED and not slip:
        severity = Severity.DOUBT
    return Restatement(first=first, second=second, kind=kind, severity=severity, slip=slip, companion=companion)


def _kind(first: Term, second: Term, companion: Term | None, slip: bool) -> Kind:
    grows = first.figure.measure in GROWING
    if speaker_tie(first.claim, second.claim) is Tie.DIFFERENT:
        # "The mayor had earlier spoken of 28": an older count by another speaker is no dispute.
        return Kind.UPDATED if grows and first.near(second) and _is_update(first, second) else Kind.DISPUTED
    retold = slip and companion is not None and not _is_update(first, second)
    return Kind.UPDATED if grows and not retold else Kind.RESTATED


def _is_below(term: Term, sentences: dict[tuple[str, int], list[Term]]) -> bool:
    """Whether a larger count of its kind stands before it in its sentence: "112 died, 22 of hunger"."""
    beside = sentences[term.claim.document, term.sentence]
    return any(
        other.start < term.start and other.number > term.number and other.thing == term.thing
        for other in beside
        if other.figure.measure is term.figure.measure and other.figure.side == term.figure.side
    )


def _sets_beside(first: Term, second: Term, sentences: dict[tuple[str, int], list[Term]]) -> bool:
    """Whether one sentence tells both numbers: "lowered from 43 to 41"."""
    pairs = ((first, second), (second, first))
    return any(
        term.number == other.number and term.figure.measure is other.figure.measure and term.thing == other.thing
        for one, other in pairs
        for term in sentences[one.claim.document, one.sentence]
    )


def _counts_both(part: Term, whole: Term, sentences: dict[tuple[str, int], list[Term]]) -> bool:
    """Whether one figure is the other with what its sentence counts beside it: "205 and 12" here, "217" there."""
    beside = (term for term in sentences[part.claim.document, part.sentence] if term is not part)
    alike = (term.number for term in beside if term.figure.measure is part.figure.measure)
    return whole.number - part.number in alike


def _is_update(first: Term, second: Term) -> bool:
    return says_updated(first.words) or says_updated(second.words)


def _companion(first: Term, second: Term, sentences: dict[tuple[str, int], list[Term]]) -> Term | None:
    """A figure of the first's sentence that the second's repeats: same measure, side and number, other object."""
    told = {
        (term.figure.measure, term.figure.object, term.figure.side, term.number)
        for term in sentences[second.claim.document, second.sentence]
        if term.figure.object != second.figure.object or term.figure.measure is not second.figure.measure
    }
    for term in sentences[first.claim.document, first.sentence]:
        if term.number >= SHARED and (term.figure.measure, term.figure.object, term.figure.side, term.number) in told:
            return term
    return None
