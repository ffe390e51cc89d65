"""Two readings of a stated number: the plain one and the widest that a fair reader could defend.

A disagreement under the widest reading is a contradiction; one under the plain reading alone is a doubt.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from crossfoot.model.bound import Bound, Hedge, Interval, step_of
from crossfoot.model.finding import Severity

#: Below this, people do not round a count they do not hedge.
SMALLEST_ROUNDED = 20
SMALLEST_HUNDRED = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a number, or a sum of numbers, can be."""

    plain: Interval
    wide: Interval

    def __add__(self, other: Reading) -> Reading:
        return Reading(plain=self.plain + other.plain, wide=self.wide + other.wide)

    def __sub__(self, other: Reading) -> Reading:
        return Reading(plain=self.plain - other.plain, wide=self.wide - other.wide)

    def open_above(self) -> Reading:
        """The same without an upper end."""
        return Reading(plain=Interval(low=self.plain.low, high=None), wide=Interval(low=self.wide.low, high=None))

    def clash(self, other: Reading) -> Severity | None:
        """How surely the two cannot be the same number; ``None`` where they can."""
        if not self.wide.meets(other.wide):
            return Severity.CONTRADICTION
        return None if self.plain.meets(other.plain) else Severity.DOUBT

    def exceeds(self, other: Reading) -> Severity | None:
        """How surely this is more than the other, at the least against at the most; ``None`` where it need not be."""
        if _above(self.wide, other.wide):
            return Severity.CONTRADICTION
        return Severity.DOUBT if _above(self.plain, other.plain) else None


def _above(one: Interval, other: Interval) -> bool:
    return one.low is not None and other.high is not None and one.low > other.high


def exactly(number: Decimal) -> Reading:
    """The reading of a number that is known."""
    point = Interval(low=number, high=number)
    return Reading(plain=point, wide=point)


def total_of(readings: Iterable[Reading]) -> Reading:
    """The reading of a sum."""
    total = exactly(Decimal(0))
    for reading in readings:
        total += reading
    return total


@lru_cache(maxsize=8192)
def reading_of(bound: Bound, unit: str | None = None, *, quote: str = "", round_figures: bool = False) -> Reading:
    """What a stated number can be.

    Args:
        bound: the number as said.
        unit: its unit; a percentage is read by the steps of percentages, a measured quantity is always rounded.
        quote: its words; a share spelled out ("half") is looser than one in digits.
        round_figures: whether its text mixes round figures, so that an unhedged round number may be rounded.
    """
    if unit == "percent":
        return _share(bound, in_words=not any(letter.isdigit() for letter in quote or "0"))
    measured = unit is not None
    plain = bound.interval(round_figures=round_figures)
    if measured and bound.single and bound.hedge is Hedge.EXACT:
        plain = _around(bound.low, step_of(bound.low) / 2)
    return Reading(plain=plain, wide=_wide(bound, measured))


def _around(number: Decimal, slack: Decimal) -> Interval:
    return Interval(low=number - slack, high=number + slack)


def _wide(bound: Bound, measured: bool) -> Interval:
    plain = bound.interval(round_figures=True)
    step = step_of(bound.low)
    if not bound.single:
        return plain
    match bound.hedge:
        case Hedge.EXACT if measured or (step > 1 and bound.low >= SMALLEST_ROUNDED):
            # 60 may be cut from 69 and 600 from 653, but 100 is no 190.
            cut = bound.low < SMALLEST_HUNDRED or bound.low >= 5 * step
            return _around(bound.low, step if cut else step / 2)
        case Hedge.ABOUT:
            return _around(bound.low, max(step, bound.low / 10))
        case Hedge.NEARLY:
            return Interval(low=bound.low - 2 * step, high=bound.low + step)
        case Hedge.MORE_THAN:
            return Interval(low=bound.low, high=None)
        case Hedge.AT_MOST | Hedge.LESS_THAN:
            return Interval(low=Decimal(0), high=bound.low + (step if step > 1 else 0))
    return plain


def _share(bound: Bound, *, in_words: bool) -> Reading:
    plain = bound.interval(percent=True)
    if in_words and bound.single and bound.hedge is Hedge.EXACT:
        # "a third" is .30 to .37, "half" .45 to .55: a tenth to either side.
        plain = _around(bound.low, bound.low / 10)
    slack = Decimal("2.5") if bound.low % 5 == 0 or in_words else min(step_of(bound.low), Decimal(1))
    wide = Interval(
        low=None if plain.low is None else plain.low - slack,
        high=None if plain.high is None else plain.high + slack,
    )
    return Reading(plain=plain, wide=Interval(low=wide.low, high=None) if bound.hedge is Hedge.MORE_THAN else wide)
