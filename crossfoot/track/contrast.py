"""Two series cell by cell: ours against a compiler's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from crossfoot.model.series import Point, Series


class Verdict(StrEnum):
    """How one day's cells stand to each other."""

    EQUAL = "equal"
    COMPATIBLE = "compatible"
    DIFFERENT = "different"
    ONLY_OURS = "only ours"
    ONLY_THEIRS = "only theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One day in both series."""

    date: date
    ours: Point | None
    theirs: Point | None
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """All days in order, and how many there are of each verdict."""

    cells: tuple[Cell, ...]
    counts: Mapping[Verdict, int]


def contrast_series(ours: Series, theirs: Series) -> Contrast:
    """Compares the values day by day.

    Equal: the same number with the same hedge. Compatible: not the same, but both can hold (a rounded and an exact
    one). Different: no number satisfies both.

    Raises:
        ValueError: one is a running total and the other is not, or their units differ.
    """
    if ours.cumulative != theirs.cumulative or ours.unit != theirs.unit:
        raise ValueError(f"{ours.name} and {theirs.name} do not count alike: running totals or units differ")
    left = {point.date: point for point in ours.points}
    right = {point.date: point for point in theirs.points}
    cells = tuple(
        Cell(date=day, ours=left.get(day), theirs=right.get(day), verdict=_verdict(left.get(day), right.get(day)))
        for day in sorted(left.keys() | right.keys())
    )
    return Contrast(cells=cells, counts=Counter(cell.verdict for cell in cells))


def _verdict(ours: Point | None, theirs: Point | None) -> Verdict:
    if theirs is None:
        return Verdict.ONLY_OURS
    if ours is None:
        return Verdict.ONLY_THEIRS
    if ours.bound == theirs.bound:
        return Verdict.EQUAL
    meets = ours.bound.interval().meets(theirs.bound.interval())
    return Verdict.COMPATIBLE if meets else Verdict.DIFFERENT
