"""Shares in percent and the counts that they can be of."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from crossfoot.check.alike import OUTCOMES, within
from crossfoot.check.readings import Reading, exactly
from crossfoot.check.terms import Term
from crossfoot.check.waves import is_outcome_of
from crossfoot.model.bound import Interval
from crossfoot.model.measure import Measure

#: How far from its part a share may stand, in characters.
REACH = 80

#: How close to its part, in characters, a share stands that speaks of it without a word, and how many figures off the
#: whole of both may be told.
_BESIDE, _WHOLE_REACH = 25, 8
#: A share of fewer may come about by chance.
_FEWEST = 20


def ratios_in(terms: list[Term]) -> Iterator[tuple[Term, list[tuple[Term, Term]]]]:
    """Each share of a paragraph with the parts and wholes it can speak of: the count nearest to it in its sentence is
    one of the two.
    """
    known = {term.claim.id: term for term in terms}
    launches = [term for term in terms if term.figure.measure is Measure.LAUNCHED]
    for at, share in enumerate(terms):
        if not share.is_percent or share.figure.measure is not Measure.SHARE_PERCENT:
            continue
        # Within so many characters stand no more figures than that.
        near = terms[max(0, at - REACH) : at + REACH]
        beside = [term for term in near if not term.is_percent and term.beside(share) and _gap(term, share) <= REACH]
        nearest = min(beside, key=lambda term: _gap(term, share), default=None)
        found = []
        for part in (part for part in beside if _speaks_of(share, part)):
            whole = known.get(part.figure.part_of or "")
            if whole is not None and whole.figure.unit == part.figure.unit:
                found.append((part, whole))
            elif part.figure.measure in OUTCOMES:
                wholes = (launched for launched in launches if launched.number >= part.number)
                found += [(part, launched) for launched in wholes if is_outcome_of(part, launched)]
        close = [pair for pair in found if nearest in pair]
        yield share, sorted(close, key=lambda pair: (_gap(pair[0], share), -pair[1].number))


def _speaks_of(share: Term, part: Term) -> bool:
    """Whether a share can be one of what a part counts: "55% of the power" is none of shelters."""
    if part.figure.measure in OUTCOMES or None in (share.thing, part.thing):
        return True
    return within(share, part) or within(part, share)


def _gap(part: Term, share: Term) -> int:
    return max(share.start - part.end, part.start - share.end, 0)


def fits(share: Term, reading: Reading) -> bool:
    """Whether a share can be a ratio or what that leaves of the whole."""
    complement = exactly(Decimal(100)) - reading
    return share.reading.clash(reading) is None or share.reading.clash(complement) is None


def ratio(part: Term, whole: Term) -> Reading | None:
    """The share of a part in its whole in percent; ``None`` where an end is open or the whole may be nothing."""
    plain = _divide(part.reading.plain, whole.reading.plain)
    wide = _divide(part.reading.wide, whole.reading.wide)
    return None if plain is None or wide is None else Reading(plain=plain, wide=wide)


def _divide(part: Interval, whole: Interval) -> Interval | None:
    if part.low is None or part.high is None or whole.low is None or whole.high is None or whole.low <= 0:
        return None
    return Interval(low=part.low / whole.high * 100, high=part.high / whole.low * 100)


def shares_that_hold(terms: tuple[Term, ...]) -> Iterator[tuple[Term, Term, Term]]:
    """Each share with the part right beside it and the nearest count of which that is this share."""
    for at, share in enumerate(terms):
        if not share.is_percent or share.figure.measure is not Measure.SHARE_PERCENT or not share.is_exact:
            continue
        near = [term for term in terms[max(0, at - _WHOLE_REACH) : at + _WHOLE_REACH] if _is_count(term, share)]
        parts = [term for term in near if term.beside(share) and _gap(term, share) <= _BESIDE]
        pairs = ((part, whole) for part in parts for whole in _wholes(near, part) if _is_ratio(share, part, whole))
        if found := next(pairs, None):
            yield share, *found


def _is_count(term: Term, share: Term) -> bool:
    return term.is_exact and not term.is_percent and term.claim.document == share.claim.document


def _wholes(near: list[Term], part: Term) -> Iterator[Term]:
    """What counts more of the part's kind, the nearest first."""
    for term in sorted(near, key=lambda term: _gap(term, part)):
        alike = term.figure.unit == part.figure.unit and (within(part, term) or None in (part.thing, term.thing))
        if term.number > part.number and term.number >= _FEWEST and alike:
            yield term


def _is_ratio(share: Term, part: Term, whole: Term) -> bool:
    """Whether a share is the ratio of two counts, rounded to the last digit that it tells."""
    exponent = share.number.as_tuple().exponent
    step = Decimal(1).scaleb(min(0, int(exponent)))
    return abs(part.number / whole.number * 100 - share.number) * 2 <= step
