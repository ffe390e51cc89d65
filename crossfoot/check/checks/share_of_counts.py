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

from crossfoot.check.check import ArticleInput, Check, page_of
from crossfoot.check.findings import OTHER_WINDOW, ROUNDED, at_most, digits, finding_of, said, span_of_values
from crossfoot.check.shares import fits, ratio, ratios_in
from crossfoot.check.terms import Term
from crossfoot.model.finding import Finding, Severity

NAME = "share-of-counts"


def find(article: ArticleInput) -> Iterable[Finding]:
    """Percentages that no ratio of their sentence's counts gives."""
    passages: dict[int, list[Term]] = defaultdict(list)
    for term in article.terms:
        passages[term.paragraph].append(term)
    for terms in passages.values():
        for share, ratios in ratios_in(terms):
            yield from _judge(share, ratios)


def _judge(share: Term, ratios: list[tuple[Term, Term]]) -> Iterable[Finding]:
    readings = [ratio(part, whole) for part, whole in ratios]
    if not readings or any(reading is None or fits(share, reading) for reading in readings):
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


SHARE_OF_COUNTS = Check(name=NAME, page=page_of(__doc__), article=find)
