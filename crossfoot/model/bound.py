"""What a stated number can be.

A number in a report is an interval: its digits are rounded, its hedge ("at least", "nearly") opens or moves an end.
`Bound` keeps what was said; `Bound.interval` gives what it can mean, by the table in ``docs/checks.md``.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Hedge(StrEnum):
    """The word beside a number that widens or opens it."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    ABOUT = "about"
    NEARLY = "nearly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """All values from ``low`` to ``high``, both ends inclusive; ``None`` is an open (infinite) end."""

    low: Decimal | None
    high: Decimal | None

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return not (
            (self.high is not None and other.low is not None and self.high < other.low)
            or (other.high is not None and self.low is not None and other.high < self.low)
        )

    def __contains__(self, value: Decimal) -> bool:
        return (self.low is None or self.low <= value) and (self.high is None or value <= self.high)

    def __add__(self, other: Interval) -> Interval:
        return Interval(
            low=None if self.low is None or other.low is None else self.low + other.low,
            high=None if self.high is None or other.high is None else self.high + other.high,
        )

    def __sub__(self, other: Interval) -> Interval:
        return Interval(
            low=None if self.low is None or other.high is None else self.low - other.high,
            high=None if self.high is None or other.low is None else self.high - other.low,
        )


def step_of(number: Decimal) -> Decimal:
    """The last significant step of a number as written: 653 -> 1, 640 -> 10, 650 -> 50, 9500 -> 500, 1.2 -> 0.1.

    A trailing 5 before zeros counts as half a step of the next size, since people round to 50s and 500s; a lone 5 does
    not: 500 has the step of 600.
    """
    if number == 0:
        return Decimal(1)
    # normalize() would round to the context's precision; digits are taken as they are.
    _, digits, exponent = number.as_tuple()
    assert isinstance(exponent, int), "a stated number is finite"
    while len(digits) > 1 and digits[-1] == 0:
        digits, exponent = digits[:-1], exponent + 1
    step = Decimal((0, (1,), exponent))
    if exponent > 0 and digits[-1] == 5 and len(digits) > 1:
        step *= 5
    return step


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """A number, or a range of two, as one text states it, with its hedge."""

    low: Decimal
    high: Decimal
    hedge: Hedge = Hedge.EXACT

    @property
    def single(self) -> bool:
        """Whether one number was said, not a range."""
        return self.low == self.high

    @property
    def best(self) -> Decimal:
        """The single value to show; never used for checking."""
        return self.low if self.single else (self.low + self.high) / 2

    def interval(self, *, percent: bool = False, round_figures: bool = False) -> Interval:
        """What the number can be.

        Args:
            percent: it is a percentage, for which other steps are usual.
            round_figures: the text itself mixes round figures, so that an unhedged round number may be rounded too.
        """
        if not self.single:
            return self._range(percent)
        number = self.low
        step = step_of(number)
        if percent:
            return _percent(number, self.hedge)
        match self.hedge:
            case Hedge.ABOUT:
                slack = max(step / 2, number * Decimal("0.05"))
                return Interval(low=number - slack, high=number + slack)
            case Hedge.MORE_THAN:
                return Interval(low=number, high=number + step)
            case Hedge.NEARLY:
                return Interval(low=number - step, high=number)
            case Hedge.AT_LEAST:
                return Interval(low=number, high=None)
            case Hedge.AT_MOST | Hedge.LESS_THAN:
                return Interval(low=Decimal(0), high=number)
        if round_figures and step > 1 and number >= 20:
            return Interval(low=number - step / 2, high=number + step / 2)
        return Interval(low=number, high=number)

    def _range(self, percent: bool) -> Interval:
        # Who gives a range gives round ends.
        low = Bound(low=self.low, high=self.low).interval(percent=percent, round_figures=True)
        high = Bound(low=self.high, high=self.high).interval(percent=percent, round_figures=True)
        match self.hedge:
            case Hedge.AT_LEAST | Hedge.MORE_THAN:
                return Interval(low=low.low, high=None)
            case Hedge.AT_MOST | Hedge.LESS_THAN:
                return Interval(low=Decimal(0), high=high.high)
            case Hedge.ABOUT:
                slack = self.high * Decimal("0.05")
                return Interval(low=self.low - slack, high=self.high + slack)
        return Interval(low=low.low, high=high.high)


def _percent(number: Decimal, hedge: Hedge) -> Interval:
    whole = number == number.to_integral_value()
    if not whole:
        half = step_of(number) / 2
    elif number % 5 == 0:
        half = Decimal("2.5")
    else:
        half = Decimal("0.5")
    match hedge:
        case Hedge.ABOUT:
            return Interval(low=number - 3, high=number + 3)
        case Hedge.MORE_THAN:
            return Interval(low=number, high=number + 5)
        case Hedge.NEARLY:
            return Interval(low=number - (5 if whole and number % 5 == 0 else 1), high=number)
        case Hedge.AT_LEAST:
            return Interval(low=number, high=None)
        case Hedge.AT_MOST | Hedge.LESS_THAN:
            return Interval(low=Decimal(0), high=number)
    return Interval(low=number - half, high=number + half)
