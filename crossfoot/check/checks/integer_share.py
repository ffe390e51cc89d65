"""No whole number of cases lies behind a stated percentage of a small total.

What it finds:
    A percentage of a named count ("23 % of the 12 crews") that no whole number out of that count rounds to, either up
    or down. It is the GRIM test (Brown and Heathers, 2017) on one share.
Why it matters:
    Cases are whole. A share that no case count gives was worked out on another total, or is mistyped.
Example:
    "23 % of the 12 crews": 2 of 12 are 16.7 % and 3 of 12 are 25 %; nothing gives 23 %.
Not a finding:
    A hedged share, a share in words, a total that is itself rounded, and totals of 200 and more, where some case always
    fits.
Units:
    Percent of cases.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from crossfoot.check.check import ArticleInput, Check, page_of
from crossfoot.check.cues import ENDS_WITH_OF, ONLY_OF
from crossfoot.check.findings import digits, finding_of, said
from crossfoot.check.terms import Term
from crossfoot.model.finding import Finding, Severity

NAME = "integer-share"

LARGEST_TOTAL = 200


def find(article: ArticleInput) -> Iterable[Finding]:
    """Shares right before or behind their whole, with no whole number of cases behind them."""
    text = article.document.text
    for first, second in pairwise(article.terms):
        between = text[first.end : second.start]
        if _is_share(first) and _is_small(second) and ONLY_OF.fullmatch(between):
            yield from _judge(first, second)
        elif _is_small(first) and _is_share(second) and not between.strip(" ,") and ENDS_WITH_OF.search(first.before):
            yield from _judge(second, first)


def _is_share(term: Term) -> bool:
    return term.is_percent and term.is_exact and any(letter.isdigit() for letter in term.span.quote)


def _is_small(term: Term) -> bool:
    whole = term.number == term.number.to_integral_value()
    return term.is_exact and term.figure.unit is None and whole and 0 < term.number < LARGEST_TOTAL


def _judge(share: Term, whole: Term) -> Iterable[Finding]:
    below = int(share.number * whole.number / 100)
    near = tuple(Decimal(cases) * 100 / whole.number for cases in (below, below + 1))
    # Writers cut as well as round, so a case within one whole point is enough.
    if any(abs(percent - share.number) < 1 or percent in share.reading.plain for percent in near):
        return
    sums = " and ".join(
        f"{cases} / {digits(whole.number)} = {digits(percent.quantize(Decimal('0.1')))} %"
        for cases, percent in zip((below, below + 1), near, strict=True)
    )
    yield finding_of(
        NAME,
        Severity.DOUBT,
        f"No whole number out of {said(whole)} is {said(share)}: {sums}.",
        sums,
        (share, whole),
        reasons=("the share may be of another total",),
    )


INTEGER_SHARE = Check(name=NAME, page=page_of(__doc__), article=find)
