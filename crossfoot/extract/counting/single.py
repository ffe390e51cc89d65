"""The number that begins at a word, however it is written; what may go on with it is asked later."""

from __future__ import annotations

from decimal import Decimal

from crossfoot.extract.counting.digits import read_digits
from crossfoot.extract.counting.fractions import read_fraction
from crossfoot.extract.counting.spelled import read_alone, read_spelled
from crossfoot.extract.counting.words import HEDGED, IN, OF, ONE_AND_HALF, SINGLE, THE, UNIT, A, NumberWords
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.implied import BOTH, EITHER, IMPLIES, ONE, implied_both, implied_one
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import COLLECTIVE, FRACTION, HALF_OF, MULTIPLIER, ORDINAL, Kind, Number, twice
from crossfoot.extract.tokens import NUMBER, NUMERAL

_SHARE_NOUN = CONCEPTS.bit("share-noun")
#: "more than a decade"
_LENGTH = CONCEPTS.any("unit:" + name for name in ("week", "month", "year", "decade"))
#: «больше часа»: where no article tells one from the hour of a clock, what limits it does
_ANY_LENGTH = _LENGTH | CONCEPTS.any(("unit:hour", "unit:day"))
_LIMITED = CONCEPTS.any(("at-least", "more-than", "less-than", "nearly"))

#: words that a number begins with
STARTS = FAMILIES.of_concepts(
    NUMBER | NUMERAL | COLLECTIVE | FRACTION | ORDINAL | MULTIPLIER | ONE_AND_HALF | HALF_OF | IMPLIES | _ANY_LENGTH
)


def read_one(near: NumberWords, at: int) -> Number | None:
    """The number that begins at a word of those that may begin one."""
    mask = near.mask(at)
    if mask & NUMBER:
        return read_digits(near, at)
    fraction = read_fraction(near, at)
    if fraction is not None:
        return fraction
    if mask & (NUMERAL | ONE_AND_HALF) or (mask & HALF_OF and (mask | near.mask(at + 1)) & (MULTIPLIER | UNIT)):
        return read_spelled(near, at)
    if mask & (COLLECTIVE | MULTIPLIER):
        return read_alone(near, at)
    if mask & ORDINAL and near.mask(at + 1) & _SHARE_NOUN and near.lexicon.ordinals[near.words[at]] > 2:
        # шоста частина: a sixth, but «перша частина», «друга частина»
        share = (Decimal(100) / near.lexicon.ordinals[near.words[at]]).quantize(Decimal("0.01"))
        return Number(at, at + 2, share, share, Kind.FRACTION, True)
    if mask & ORDINAL:
        return Number(at, at + 1, *twice(near.lexicon.ordinals[near.words[at]]), Kind.ORDINAL, True)
    if mask & (_ANY_LENGTH if near.apart else _LENGTH):
        return _length(near, at)
    if mask & BOTH and implied_both(near.tokens, at):
        return Number(at, at + 1, *twice(2), words=True, implied=True)
    if mask & (ONE | EITHER) and (first := implied_one(near.tokens, at)) is not None:
        return Number(first, near.tokens.behind(at), *twice(1), words=True, implied=True, noun=at)
    return None


def _length(near: NumberWords, at: int) -> Number | None:
    """ "More than a decade", "nearly a year", «больше часа»: the article with a hedge before it, or the hedge
    alone, is the number of the unit.
    """
    if near.apart:
        limited = near.mask(at) & SINGLE and near.mask_before(at) & _LIMITED and not near.mask(at + 1) & OF
        counted = near.mask_before(near.tokens.before(at)) & (NUMBER | NUMERAL) if limited else 0
        return Number(at, at, *twice(1)) if limited and not counted else None
    article, hedge = at - 1, near.tokens.before(at - 1)
    if hedge < 0 or near.mask(article) & (A | THE) != A or not near.mask(hedge) & HEDGED:
        return None
    before = near.tokens.before(hedge)
    return None if before >= 0 and near.mask(before) & IN else Number(article, at, *twice(1))
