"""One length, area or weight told in two units: "20 kilometres (12 miles)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from crossfoot.check.terms import Term
from crossfoot.model.bound import step_of

#: unit -> what it is of, and how much of the SI unit it is (NIST Special Publication 811, appendix B)
SIZES = {
    "m": ("length", Decimal(1)),
    "km": ("length", Decimal(1000)),
    "mi": ("length", Decimal("1609.344")),
    "nmi": ("length", Decimal(1852)),
    "ft": ("length", Decimal("0.3048")),
    "m2": ("area", Decimal(1)),
    "ha": ("area", Decimal(10_000)),
    "km2": ("area", Decimal(1_000_000)),
    "mi2": ("area", Decimal("2589988.11")),
    "kg": ("mass", Decimal(1)),
    "ton": ("mass", Decimal(1000)),
}
#: A converted number is cut or rounded, and so is what it was converted from: by a tenth at most.
SLACK = Decimal("0.1")
#: what opens the second of two units
_OPENS = re.compile(r"\s*[(\[/]\s*(?:[^\W\d]+\s+){0,2}")


def conversions_of(terms: tuple[Term, ...]) -> Iterator[tuple[Term, Term]]:
    """Figures right behind which a bracket tells them again in another unit."""
    for given, again in pairwise(terms):
        units = given.figure.unit, again.figure.unit
        if units[0] == units[1] or not all(unit in SIZES for unit in units) or given.passages is None:
            continue
        between = given.passages.text[given.end : again.start]
        if SIZES[units[0] or ""][0] == SIZES[units[1] or ""][0] and _OPENS.fullmatch(between):
            yield given, again


def converted(term: Term, unit: str) -> tuple[Decimal, Decimal]:
    """The lowest and the highest of what a figure says, in another unit of its kind."""
    factor = SIZES[term.figure.unit or unit][1] / SIZES[unit][1]
    return term.figure.bound.low * factor, term.figure.bound.high * factor


def agree(given: Term, again: Term) -> bool:
    """Whether two figures can be one amount: the nearest ends lie within a step of the second, or a tenth of it."""
    unit = again.figure.unit or ""
    low, high = converted(given, unit)
    bound = again.figure.bound
    slack = max(step_of(bound.low), bound.high * SLACK)
    return low - slack <= bound.high and bound.low - slack <= high
