"""Slips of a pen: which single slip turns a number that fits into the one that stands in the text.

A slip is offered, never concluded: about every second sum that misses a part can be "repaired" by one slip too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from crossfoot.model.bound import Interval


class SlipKind(StrEnum):
    """What went wrong in the writing."""

    TEN = "a factor of ten"
    THOUSAND = "a factor of a thousand"
    DROPPED = "a digit dropped"
    REPEATED = "a digit repeated"
    ADDED = "a digit added"
    SWAPPED = "two digits swapped"
    WRONG = "a wrong digit"


#: The rarer a kind of slip fits by chance, the earlier it is offered.
ORDER = tuple(SlipKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One slip: ``stated`` stands in the text, ``meant`` is what it would have been."""

    kind: SlipKind
    stated: Decimal
    meant: Decimal


def slips_between(stated: Decimal, meant: Decimal) -> tuple[Slip, ...]:
    """The slips that turn ``meant`` into ``stated``."""
    return slips_into(stated, Interval(low=meant, high=meant))


def slips_into(stated: Decimal, target: Interval) -> tuple[Slip, ...]:
    """All slips after which ``stated`` was written for a number inside ``target``, likelier kinds first."""
    return slips_where(stated, target.__contains__)


def slips_where(stated: Decimal, fits: Callable[[Decimal], bool]) -> tuple[Slip, ...]:
    """All slips after which ``stated`` was written for a number that fits, likelier kinds first.

    A number that one slip of an earlier kind explains is not offered again for a later one.
    """
    return tuple(slip for slip in _slips_into(stated) if fits(slip.meant))


@lru_cache(maxsize=4096)
def _slips_into(stated: Decimal) -> tuple[Slip, ...]:
    """All slips after which ``stated`` was written: in an event the same numbers are asked about again and again."""
    kinds: dict[Decimal, SlipKind] = {}
    for kind, meant in _repairs(stated):
        if meant != stated:
            kinds[meant] = min(kind, kinds.get(meant, kind), key=ORDER.index)
    slips = (Slip(kind=kind, stated=stated, meant=meant) for meant, kind in kinds.items())
    return tuple(sorted(slips, key=lambda slip: (ORDER.index(slip.kind), slip.meant)))


@lru_cache(maxsize=4096)
def is_slip(one: Decimal, other: Decimal) -> bool:
    """Whether one slip, a wrong digit aside, turns one number into the other, whichever was meant."""
    return any(
        slip.meant == meant and slip.kind is not SlipKind.WRONG
        for stated, meant in ((one, other), (other, one))
        for slip in _slips_into(stated)
    )


def _repairs(stated: Decimal) -> Iterator[tuple[SlipKind, Decimal]]:
    """Every number that one slip turns into ``stated``; some come twice."""
    for factor, kind in ((10, SlipKind.TEN), (1000, SlipKind.THOUSAND)):
        yield kind, stated * factor
        yield kind, stated / factor
    _, figures, exponent = stated.as_tuple()
    assert isinstance(exponent, int), "a stated number is finite"
    if exponent > 0:
        figures, exponent = figures + (0,) * exponent, 0
    for kind, repaired in _edits(figures):
        if repaired and (repaired[0] or len(repaired) <= -exponent + 1):
            yield kind, Decimal((0, repaired, exponent))


def _edits(figures: tuple[int, ...]) -> Iterator[tuple[SlipKind, tuple[int, ...]]]:
    for at in range(len(figures) + 1):
        before, after = figures[:at], figures[at:]
        for digit in range(10):
            yield SlipKind.DROPPED, (*before, digit, *after)
            if after and digit != after[0]:
                yield SlipKind.WRONG, (*before, digit, *after[1:])
        if len(figures) > 1 and after:
            repeated = before[-1:] == after[:1] or after[:1] == after[1:2]
            yield SlipKind.REPEATED if repeated else SlipKind.ADDED, before + after[1:]
        if len(after) > 1 and after[0] != after[1]:
            yield SlipKind.SWAPPED, (*before, after[1], after[0], *after[2:])
