"""A number with its hedge, unit and noun, and the concepts that shape it."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from crossfoot.extract.language import UNITS
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.models import MODELS, NAMED_MODELS
from crossfoot.extract.number import Number
from crossfoot.model.bound import Hedge

_bit = CONCEPTS.bit
_UNIT = _bit("unit")
OF, FROM, IN, AND, OR, BE = (_bit(name) for name in ("of", "from", "in", "and", "or", "be"))
OTHER, ANOTHER, INCLUDING, PREPOSITION = (_bit(name) for name in ("other", "another", "including", "preposition"))
MODEL = CONCEPTS.any("model:" + name for name in MODELS)
#: a model where it is written as a name
NAMED_MODEL = CONCEPTS.any("named-model:" + name for name in NAMED_MODELS)

HEDGES: tuple[tuple[int, Hedge], ...] = (
    (_bit("at-least"), Hedge.AT_LEAST),
    (_bit("at-most"), Hedge.AT_MOST),
    (_bit("more-than"), Hedge.MORE_THAN),
    (_bit("less-than"), Hedge.LESS_THAN),
    (_bit("about"), Hedge.ABOUT),
    (_bit("nearly"), Hedge.NEARLY),
)
HEDGE = 0
for _mask, _ in HEDGES:
    HEDGE |= _mask
#: hedges that may also stand behind the noun: "50 people or more"
TRAILING = (
    (_bit("at-least-after"), Hedge.AT_LEAST),
    (_bit("at-most-after"), Hedge.AT_MOST),
    (_bit("about-after"), Hedge.ABOUT),
)
_UNIT_BITS = tuple((_bit("unit:" + name), name) for name in UNITS)


@functools.cache
def unit_of(mask: int) -> str | None:
    """The unit a word with these concepts names."""
    if not mask & _UNIT:
        return None
    return next((name for bit, name in _UNIT_BITS if mask & bit), None)


@dataclass(slots=True)
class Phrase:
    """A counted thing at the tokens ``[first, last)``; the number itself stands at ``number``."""

    number: Number
    first: int
    last: int
    hedge: Hedge = Hedge.EXACT
    unit: str | None = None
    object: str | None = None
    #: position of the noun that names the object, or -1
    noun: int = -1
    #: the noun as written where no object concept names it
    other_noun: str | None = None
    model: tuple[str, ...] = ()
    each: bool = False
    #: "of them", "of which": part of something named before
    of_them: bool = False
    #: "another 19", "the other four"
    other: bool = False
    #: the phrase counts a share of the next phrase: "87 of 120"
    of_next: bool = False
    #: the second number of "1,000 for 1,000"
    swapped: bool = False
    currency: bool = False
    #: where the item of a gapped list that it stands in begins behind its dash, or -1
    item: int = -1
    #: the object it probably counts where it names none
    guess: str | None = None
    #: where the guess stands
    guess_at: int = -1
    #: where a participle before the noun tells what became of those counted: «36 погибших военных»
    fate: int = -1
    #: the noun before, where its number is told: "the number of civilians killed rose to 12"
    numbered: int = -1
    #: "within" stands before: a limit for a length, a period otherwise
    within: bool = False

    def count_like(self, other: Phrase) -> None:
        """Count what another phrase counts: "launched 40 Shaheds, 12 of which were downed"."""
        self.object, self.other_noun = other.object, other.other_noun
        # Of a mixed lot a part may be of one kind.
        self.model = self.model or (other.model if len(other.model) == 1 else ())
