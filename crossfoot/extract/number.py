"""A number as a text states it, and the concepts of the words that numbers are made of.

How it is found stands in ``counting``; everything that asks what a number counts or says imports this value alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.tokens import NUMBER, NUMERAL

_bit = CONCEPTS.bit
MULTIPLIER, COLLECTIVE = _bit("multiplier"), _bit("collective")
FRACTION, ORDINAL = _bit("fraction"), _bit("ordinal")
HALF_MORE, HALF_OF = _bit("half-more"), _bit("half-of")
#: «двадцать с лишним»
MORE_AFTER = _bit("more-after")
#: What a number may be written with.
NUMBERISH = NUMBER | NUMERAL | COLLECTIVE | FRACTION


class Kind(Enum):
    """How a number is written."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    FRACTION = "fraction"


@dataclass(slots=True)
class Number:
    """A stated number at the tokens ``[first, last)``. Fractions are given in per cent."""

    first: int
    last: int
    low: Decimal
    high: Decimal
    kind: Kind = Kind.CARDINAL
    #: Written in words, as two to nine hundred and one.
    words: bool = False
    #: Bare digits without separators: "2024", which may be a year.
    bare: bool = False
    #: No number is written: «збито протикорабельну ракету» is one, «оба» two.
    implied: bool = False
    #: Position of what it counts, where that stands inside the tokens of an implied number; else -1.
    noun: int = -1


def twice(value: int | Decimal) -> tuple[Decimal, Decimal]:
    """Both ends of what is told as one value."""
    return Decimal(value), Decimal(value)
