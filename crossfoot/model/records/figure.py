"""A measured bound: 585 drones shot down."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.model.bound import Bound
from crossfoot.model.measure import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with what it counts. ``part_of`` is the claim id of the total it is said to be a part of."""

    bound: Bound
    measure: Measure
    object: str | None = None
    unit: str | None = None
    model: tuple[str, ...] = ()
    subset: str | None = None
    part_of: str | None = None
    cumulative: bool = False
    side: str | None = None
