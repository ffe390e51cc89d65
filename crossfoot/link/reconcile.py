"""What the claims of one event and measure come to together.

Count each original statement once, take the figure most originals agree on (for tolls: the newest that was taken up),
and give a range as wide as such figures have been wrong before. Every report that does not fit is listed with the
reason.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from itertools import combinations
from math import ceil, exp
from statistics import median

from crossfoot.link.centre import answers_of, find_centre, is_exact, meaning
from crossfoot.link.misfits import Misfit, find_misfits
from crossfoot.link.voices import Statement, statements_of
from crossfoot.model.bound import Bound, Interval
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.report import Report

#: Measures whose figures rise as more becomes known.
TOLLS = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.RESCUED_EVACUATED, Measure.DAMAGED})

#: Resolved events needed before a range is read from past errors.
MIN_PAST = 30
#: What share of truths a range from past errors is to hold.
COVERAGE = 0.8


class Standing(StrEnum):
    """How the figure stands."""

    CORROBORATED = "corroborated"
    SINGLE = "single-sourced"
    ONE_SIDE = "claimed by one side, unchecked"
    CONTESTED = "contested"


@dataclass(frozen=True, slots=True, kw_only=True)
class SideAnswer:
    """What those who speak for one side come to; ``side`` is ``None`` for all who speak for none.

    ``first`` and ``last`` are when the figure was first and last stated.
    """

    side: str | None
    centre: Decimal
    interval: Interval
    first: datetime
    last: datetime
    voices: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """What simpler rules would show: strong baselines, kept in view."""

    first: Decimal
    latest: Decimal
    median: Decimal
    majority: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciled:
    """The account of one event and measure.

    ``centre`` is the stated figure that the range is drawn around; ``best`` is the same figure as an answer, and
    ``None`` where speakers contradict each other. ``calibrated`` tells whether the range comes from past errors; if
    not, it is the least and the most that is stated. ``past`` is how many resolved events of the kind are known, with
    as many sides; below `MIN_PAST` they do not make a range. ``claims`` lists all claims, repeats included.
    """

    standing: Standing
    best: Decimal | None
    centre: Decimal
    low: Decimal
    high: Decimal
    calibrated: bool
    past: int
    voices: int
    reports: int
    sides: tuple[SideAnswer, ...]
    plain: Plain
    claims: tuple[str, ...]
    misfits: tuple[Misfit, ...]


def reconcile(
    reports: Sequence[Report],
    *,
    toll: bool,
    sides: Mapping[str, str] | None = None,
    past_errors: Mapping[int, Sequence[float]] | None = None,
) -> Reconciled | None:
    """The account of figures of one event, measure and object; ``None`` where there are none.

    Args:
        reports: the figures, each with its claim and document, in any order.
        toll: whether the figure rises as more becomes known (`TOLLS`).
        sides: the side each speaker or outlet speaks for, by register id or name in lower case.
        past_errors: log(truth / centre) of resolved events of this kind, by how many named sides spoke in them.
    """
    statements = statements_of(reports, sides)
    if not statements:
        return None
    by_side: dict[str | None, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_side[statement.side].append(statement)
    answers = tuple(_side_answer(side, by_side[side], toll) for side in sorted(by_side, key=lambda side: side or ""))
    centre = find_centre(statements, toll=toll)
    standing = _standing(statements, answers, centre, toll)
    named_sides = sum(answer.side is not None for answer in answers)
    errors = (past_errors or {}).get(named_sides, ())
    low, high, calibrated = _range(statements, centre, errors)
    return Reconciled(
        standing=standing,
        best=None if standing is Standing.CONTESTED else centre,
        centre=centre,
        low=low,
        high=high,
        calibrated=calibrated,
        past=len(errors),
        voices=len({statement.voice for statement in statements}),
        reports=sum(len(statement.reports) for statement in statements),
        sides=answers,
        plain=_plain(statements),
        claims=tuple(report.claim.id for statement in statements for report in statement.reports),
        misfits=find_misfits(statements, centre, {answer.side: answer.centre for answer in answers}, toll=toll),
    )


def words_for_range(account: Reconciled) -> str:
    """What the range of an account rests on, in a few words."""
    if account.calibrated:
        return f"{COVERAGE:.0%} of {account.past} such figures came to lie so near"
    told = f"{account.past} of {MIN_PAST} resolved events needed are known" if account.past else "no past to judge by"
    return f"least and most stated, not calibrated: {told}"


def _side_answer(side: str | None, statements: Sequence[Statement], toll: bool) -> SideAnswer:
    centre = find_centre(statements, toll=toll)
    behind = [statement for statement in statements if statement.bound.best == centre]
    exact = any(is_exact(statement.bound) for statement in behind)
    return SideAnswer(
        side=side,
        centre=centre,
        interval=Interval(low=centre, high=centre) if exact else meaning(behind[0].bound),
        first=min(statement.first for statement in behind),
        last=max(statement.last for statement in behind),
        voices=len({statement.voice for statement in statements}),
    )


def _standing(statements: Sequence[Statement], sides: Sequence[SideAnswer], centre: Decimal, toll: bool) -> Standing:
    named = [answer for answer in sides if answer.side is not None]
    if any(_contradict(one, other, toll) for one, other in combinations(named, 2)):
        return Standing.CONTESTED
    if len(sides) == 1 and named:
        return Standing.ONE_SIDE
    bounds = [meaning(bound) for bound in answers_of(statements).values()]
    if sum(centre in bound for bound in bounds) > 1:
        return Standing.CORROBORATED
    apart = any(not one.meets(other) for one, other in combinations(bounds, 2))
    return Standing.CONTESTED if apart and not toll else Standing.SINGLE


def _contradict(one: SideAnswer, other: SideAnswer, toll: bool) -> bool:
    """Whether two answers cannot both hold; a toll that is higher later is no contradiction."""
    if one.interval.meets(other.interval):
        return False
    lower, higher = sorted((one, other), key=lambda answer: answer.centre)
    return not toll or lower.last >= higher.first


def _stated_range(statements: Sequence[Statement]) -> tuple[Decimal, Decimal]:
    """The least and the most that is stated; an open end is closed by the number itself."""
    spans = [(statement.bound.interval(), statement.bound) for statement in statements]
    return (
        min(bound.low if span.low is None else span.low for span, bound in spans),
        max(bound.high if span.high is None else span.high for span, bound in spans),
    )


def _range(statements: Sequence[Statement], centre: Decimal, errors: Sequence[float]) -> tuple[Decimal, Decimal, bool]:
    """The shortest stretch of past errors that holds the share wanted, around the centre.

    Past errors of sides that always lean one way are not even on both sides of zero: equal tails would waste one.
    Where too few are known it is the stated range.
    """
    if len(errors) < MIN_PAST:
        return *_stated_range(statements), False
    ordered = sorted(errors)
    # One more than the plain share, as in split conformal prediction: the new event is one of the crowd.
    held = min(ceil((len(ordered) + 1) * COVERAGE), len(ordered))
    starts = range(len(ordered) - held + 1)
    start = min(starts, key=lambda index: (ordered[index + held - 1] - ordered[index], index))
    return _times(centre, ordered[start]), _times(centre, ordered[start + held - 1]), True


def _times(centre: Decimal, error: float) -> Decimal:
    return (centre * Decimal(exp(error))).quantize(Decimal("0.1"))


def _plain(statements: Sequence[Statement]) -> Plain:
    reports = [report for statement in statements for report in statement.reports]
    values = [
        _bound_of(report).best for report in sorted(reports, key=lambda report: (report.known_at, report.claim.id))
    ]
    middle = Decimal(median(values))
    votes = Counter(values)
    return Plain(
        first=values[0],
        latest=values[-1],
        median=middle,
        majority=max(votes, key=lambda value: (votes[value], -abs(value - middle), value)),
    )


def _bound_of(report: Report) -> Bound:
    assert isinstance(report.claim.record, Figure), "only figures are reconciled"
    return report.claim.record.bound
