"""One quantity is stated twice with two values.

What it finds:
    The same measure, object, side, place and moment with two figures that cannot be one number: when both come with the
    same companions ("85 drones and 30 missiles" after "585 drones and 30 missiles"), when one slip of the pen lies
    between large numbers, or when both belong to one dated wave. And one length, area or weight that a bracket gives
    in another unit, of which it is not the amount.
Why it matters:
    One of the two was miscopied, and the article itself shows which values it could be.
Example:
    "585 drones and 30 missiles were intercepted ... intercepted: 85 drones + 30 missiles": 85 could be 585 with its
    first digit dropped.
Not a finding:
    Counts that grow (update-or-conflict), two speakers (speakers-disagree), the headline (headline-and-body), "another
    12", chronicles of many values, and sentences that point to another time.
Units:
    Those of the figures; the same for both.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from crossfoot.check.check import ArticleInput, Check, page_of
from crossfoot.check.conversions import agree, conversions_of, converted
from crossfoot.check.findings import (
    OTHER_WINDOW,
    ROUNDED,
    could_be,
    counted,
    digits,
    finding_of,
    said,
    slips_either_way,
)
from crossfoot.check.passages import headline_end
from crossfoot.check.restatements import Kind, Restatement, restatements_of
from crossfoot.check.terms import Term
from crossfoot.model.finding import Finding, Severity

NAME = "restated-differently"

TENTH = Decimal("0.1")


def find(article: ArticleInput) -> Iterable[Finding]:
    """Pairs of the body that restate one quantity with two values."""
    body = headline_end(article.document.text)
    for pair in restatements_of(tuple(term for term in article.terms if term.start >= body)):
        if pair.kind is Kind.RESTATED:
            yield _finding(pair)
    for given, again in conversions_of(article.terms):
        if not agree(given, again):
            yield _converted(given, again)


def _converted(given: Term, again: Term) -> Finding:
    unit = given.figure.unit or ""
    low, high = (value.quantize(TENTH) for value in converted(again, unit))
    amount = digits(low) if low == high else f"{digits(low)} to {digits(high)}"
    computation = f"{said(again)} {again.figure.unit} = {amount} {unit}, not {said(given)}"
    return finding_of(
        NAME,
        Severity.CONTRADICTION,
        f"Two units of one amount do not agree: {computation}.",
        computation,
        (given, again),
        reasons=("the units may be those of two things",),
    )


def _finding(pair: Restatement) -> Finding:
    first, second = pair.first, pair.second
    slips = slips_either_way(first, second)
    companions = (pair.companion,) if pair.companion else ()
    beside = "".join(f", both beside {counted(companion)}" for companion in companions)
    return finding_of(
        NAME,
        pair.severity,
        f"{counted(first)} and {counted(second)} are given for one thing{beside}; they cannot both hold.",
        f"{said(first)} against {said(second)}",
        (first, second, *companions),
        proposal=could_be(slips),
        reasons=(OTHER_WINDOW, ROUNDED),
    )


RESTATED_DIFFERENTLY = Check(name=NAME, page=page_of(__doc__), article=find)
