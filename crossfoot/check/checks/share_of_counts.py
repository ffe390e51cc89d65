"""A stated percentage does not follow from the counts it speaks of.

What it finds:
    A percentage beside a part and its whole, or beside the outcome of a wave and its launches, that neither their ratio
    nor its complement can give, its hedge and rounding included.
Why it matters:
    A rate is what readers remember, and it is often worked out in a hurry or kept from an earlier version.
Example:
    "89 of 704 got through, nearly 12 %": 89 / 704 = 12.6 %, while nearly 12 % is 11 to 12.
Not a finding:
    A percentage whose counts the text does not name in the same sentence; one beside an outcome that is larger than the
    launches (another check speaks of that); changes ("up 40 %").
Units:
    Percent of the whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from crossfoot.check.alike import OUTCOMES, within
from crossfoot.check.check import ArticleInput, Check, page_of
from crossfoot.check.findings import OTHER_WINDOW, ROUNDED, at_most, digits, finding_of, said, span_of_values
from crossfoot.check.readings import Reading, exactly
from crossfoot.check.terms import Term
from crossfoot.check.waves import is_outcome_of
from crossfoot.model.bound import Interval
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.measure import Measure

NAME = "share-of-counts"

#: How far from its part a share may stand, in characters.
REACH = 80


def find(article: ArticleInput) -> Iterable[Finding]:
    """Percentages that no ratio of their sentence's counts gives."""
    passages: dict[int, list[Term]] = defaultdict(list)
    for term in article.terms:
        passages[term.paragraph].append(term)
    for terms in passages.values():
        for share in terms:
            if share.is_percent and share.figure.measure is Measure.SHARE_PERCENT:
                yield from _judge(share, ratios_of(share, terms))


def ratios_of(share: Term, terms: list[Term]) -> list[tuple[Term, Term]]:
    """The parts and wholes a share can speak of: the count nearest to it in its sentence is one of the two."""
    beside = [term for term in terms if not term.is_percent and term.beside(share) and _gap(term, share) <= REACH]
    nearest = min(beside, key=lambda term: _gap(term, share), default=None)
    known = {term.claim.id: term for term in terms}
    found = []
    for part in beside:
        if not _speaks_of(share, part):
            continue
        whole = known.get(part.figure.part_of or "")
        if whole is not None and whole.figure.unit == part.figure.unit:
            found.append((part, whole))
        elif part.figure.measure in OUTCOMES:
            launches = (term for term in terms if term.figure.measure is Measure.LAUNCHED)
            wholes = (launched for launched in launches if launched.number >= part.number)
            found += [(part, launched) for launched in wholes if is_outcome_of(part, launched)]
    close = [pair for pair in found if nearest in pair]
    return sorted(close, key=lambda pair: (_gap(pair[0], share), -pair[1].number))


def _speaks_of(share: Term, part: Term) -> bool:
    """Whether a share can be one of what a part counts: "55% of the power" is none of shelters."""
    if part.figure.measure in OUTCOMES or None in (share.thing, part.thing):
        return True
    return within(share, part) or within(part, share)


def _gap(part: Term, share: Term) -> int:
    return max(share.start - part.end, part.start - share.end, 0)


def _judge(share: Term, ratios: list[tuple[Term, Term]]) -> Iterable[Finding]:
    readings = [ratio(part, whole) for part, whole in ratios]
    if not readings or any(reading is None or _fits(share, reading) for reading in readings):
        return
    (part, whole), reading = ratios[0], readings[0]
    severity = None if reading is None else share.reading.clash(reading)
    if severity is None:
        return
    value = digits((part.number / whole.number * 100).quantize(Decimal("0.1")))
    yield finding_of(
        NAME,
        at_most(severity, Severity.CONTRADICTION if share.is_exact and part.is_exact else Severity.DOUBT),
        f"The stated share does not add up: {said(part)} / {said(whole)} = {value} %, "
        f"while {said(share)} is {span_of_values(share.reading.plain)}.",
        f"{said(part)} / {said(whole)} = {value} %, not {said(share)}",
        (part, whole, share),
        reasons=(ROUNDED, "the share may be of another whole", OTHER_WINDOW),
    )


def _fits(share: Term, reading: Reading) -> bool:
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


SHARE_OF_COUNTS = Check(name=NAME, page=page_of(__doc__), article=find)
