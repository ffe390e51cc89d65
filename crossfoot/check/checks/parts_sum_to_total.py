"""Parts laid out as complete do not sum to their total.

What it finds:
    A total and its parts, given in one place as all there are ("615 (85 drones + 30 missiles)", "512 weapons: 486
    drones and 26 missiles", four regions of "four regions"), whose sum is another number. Where only some parts are
    named, a sum below the total is a note that says how many are not accounted for, as where a headline counts all that
    was shot down and the bulletin below it nearly as many by kind; so it is where a text takes some out of the count
    and the total still holds them.
Why it matters:
    It is the commonest slip of a hurried desk: a digit lost while the sum was right.
Example:
    "They intercepted 615 (85 drones + 30 missiles)": 85 + 30 = 115, not 615. It could be 585 for 85 (a digit dropped).
Not a finding:
    Parts that could overlap (children and patients), a list that says "including", parts whose hedges or rounding leave
    room for the total.
Units:
    Those of the figures, equal for the total and its parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from crossfoot.check.alike import Tie, same_moment, side_tie
from crossfoot.check.breakdowns import Breakdown, breakdowns_of
from crossfoot.check.bulletins import bulletins_of
from crossfoot.check.check import ArticleInput, Check, page_of
from crossfoot.check.findings import (
    LEFT_OUT,
    ROUNDED,
    at_most,
    could_be,
    counted,
    digits,
    finding_of,
    repairs_of,
    said,
    sum_of,
)
from crossfoot.check.readings import total_of
from crossfoot.check.slips import Slip
from crossfoot.check.tallies import tallies_of
from crossfoot.check.terms import Term
from crossfoot.model.finding import Finding, Severity

NAME = "parts-sum-to-total"

#: the end of a sentence
ENDS = re.compile(r"[.!?…]")


def find(article: ArticleInput) -> Iterable[Finding]:
    """Breakdowns whose parts do not sum to their total."""
    for breakdown in (*breakdowns_of(article), *bulletins_of(article), *tallies_of(article)):
        if breakdown.taken_out and breakdown.total.number == breakdown.come_to:
            yield _not_lowered(breakdown)
        severity = breakdown.total.alone.clash(total_of(part.reading for part in breakdown.parts))
        if severity is None or breakdown.total.is_cut_from(breakdown.come_to):
            continue
        if breakdown.complete:
            yield _mismatch(article, breakdown, at_most(severity, _limit(breakdown)))
        elif breakdown.total.number - breakdown.come_to > breakdown.unnumbered:
            yield _unaccounted(article, breakdown)


def _limit(breakdown: Breakdown) -> Severity:
    return Severity.CONTRADICTION if breakdown.clean else Severity.DOUBT


def _mismatch(article: ArticleInput, breakdown: Breakdown, severity: Severity) -> Finding:
    total, parts, come_to = breakdown.total, breakdown.parts, breakdown.come_to
    slips = slips_in(breakdown)
    carriers = _carriers(article, breakdown, slips)
    carried = {term.number for term in carriers}
    computation = f"{sum_of(parts)} = {digits(come_to)}, not {said(total)}"
    likely = "".join(f"; {_repaired(breakdown, slip)} would hold" for slip in slips if slip.meant in carried)
    return finding_of(
        NAME,
        severity,
        f"Parts do not add up to the stated total: {computation}{likely}.",
        computation,
        (total, *parts, *carriers),
        proposal=could_be(slips, carried),
        reasons=(*((LEFT_OUT,) if come_to < total.number else ()), *(() if total.is_exact else (ROUNDED,))),
    )


def slips_in(breakdown: Breakdown) -> tuple[Slip, ...]:
    """Every slip of one figure after which the parts sum to the total."""
    total, parts = breakdown.total, breakdown.parts
    slips = list(repairs_of(total, total_of(part.reading for part in parts)))
    for part in parts:
        others = total_of(other.reading for other in parts if other is not part)
        slips += repairs_of(part, total.reading - others)
    return tuple(slips)


def _repaired(breakdown: Breakdown, slip: Slip) -> str:
    total, parts = breakdown.total, breakdown.parts
    if slip.stated == total.number:
        return f"{sum_of(parts)} = {digits(slip.meant)}"
    shown = [digits(slip.meant) if part.number == slip.stated else said(part) for part in parts]
    return f"{' + '.join(shown)} = {said(total)}"


def _carriers(article: ArticleInput, breakdown: Breakdown, slips: tuple[Slip, ...]) -> list[Term]:
    """Figures of the article outside the breakdown that state a repaired number of the same thing, each number once."""
    inside = (breakdown.total, *breakdown.parts)
    stated: dict[Decimal, list[Term]] = {}
    for term in article.terms:
        if term.is_exact and term not in inside:
            stated.setdefault(term.number, []).append(term)
    found = []
    for slip in slips:
        slipped = next(term for term in inside if term.number == slip.stated)
        found += [term for term in stated.get(slip.meant, ()) if _may_repeat(term, slipped)][:1]
    return found


def _may_repeat(term: Term, slipped: Term) -> bool:
    same_thing = term.figure.measure is slipped.figure.measure and term.thing == slipped.thing
    return same_thing and Tie.DIFFERENT not in (same_moment(term, slipped), side_tie(term, slipped))


def _not_lowered(breakdown: Breakdown) -> Finding:
    total, parts, taken_out = breakdown.total, breakdown.parts, breakdown.taken_out
    lowered = total.number - sum((term.number for term in taken_out), Decimal(0))
    computation = f"{sum_of(parts)} = {said(total)}, less {sum_of(taken_out)} = {digits(lowered)}"
    return finding_of(
        NAME,
        Severity.NOTE,
        f"The total of {said(total)} still holds the {sum_of(taken_out)} taken out of the count.",
        computation,
        (total, *taken_out, *parts),
        reasons=("those taken out may have been counted on an earlier day",),
    )


def _breaks_off(article: ArticleInput, part: Term) -> bool:
    """Whether the text ends behind a part, in its sentence and without a stop, so that more may have followed."""
    rest = article.document.text[part.end :]
    return not ENDS.search(rest) and "\n" not in rest.strip()


def _unaccounted(article: ArticleInput, breakdown: Breakdown) -> Finding:
    total, parts, come_to = breakdown.total, breakdown.parts, breakdown.come_to
    computation = f"{sum_of(parts)} = {digits(come_to)} of {said(total)}"
    beside = "".join(f", stated beside {counted(other)}" for other in breakdown.beside)
    return finding_of(
        NAME,
        Severity.NOTE,
        f"The parts named leave {digits(total.number - come_to)} of the total unaccounted for: {computation}{beside}.",
        computation,
        (total, *breakdown.beside, *parts),
        reasons=(
            *(("the text breaks off in the list",) if _breaks_off(article, parts[-1]) else ()),
            "the text need not name every part",
            "one may be told without a number",
        ),
    )


PARTS_SUM_TO_TOTAL = Check(name=NAME, page=page_of(__doc__), article=find)
