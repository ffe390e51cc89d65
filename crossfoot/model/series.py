"""A measure over time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from crossfoot.model.bound import Bound
from crossfoot.model.when import Window


# A named tuple: a series is some thousand of these, and a frozen dataclass takes three times as long to make.
class Point(NamedTuple):
    """One value of a series: the day it speaks of, what was said, by which claims, and when we learnt of it.

    A running total may come with ``change``, the "+n" stated beside it, and ``backlog``, how many of the new ones are
    said to belong to earlier days and not to be in the "+n". ``window`` is the time that those who state the value say
    it covers, in their zone.
    """

    date: date
    bound: Bound
    claims: tuple[str, ...] = ()
    recorded_at: datetime | None = None
    #: Which definition the value follows; a change of it is a break.
    definition: str | None = None
    change: Bound | None = None
    backlog: Bound | None = None
    window: Window | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Points in order of their day. ``cumulative`` tells a running total from values per period."""

    name: str
    points: tuple[Point, ...]
    unit: str | None = None
    cumulative: bool = False
