"""Numbers in words: number words added up, and a dozen or a thousand with no number before it."""

from __future__ import annotations

from decimal import Decimal

from crossfoot.extract.counting.digits import scaled
from crossfoot.extract.counting.words import AND, DASH, HEDGED, ONE_AND_HALF, SINGLE, A, NumberWords
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import (
    COLLECTIVE,
    HALF_MORE,
    HALF_OF,
    MORE_AFTER,
    MULTIPLIER,
    ORDINAL,
    Kind,
    Number,
    twice,
)
from crossfoot.extract.tokens import NUMERAL

#: "several dozen" is no number
_VAGUE = CONCEPTS.bit("vague-count")
_HUNDRED = 100


def read_spelled(near: NumberWords, at: int) -> Number:
    """Number words added up: one hundred and eighty-three thousand."""
    tokens = near.tokens
    first = at
    total = Decimal(0)
    current = Decimal(0)
    smallest = 1000
    while at < near.size:
        mask = tokens.masks[at]
        word = tokens.words[at]
        if mask & NUMERAL and not (mask & MULTIPLIER and at > first):
            value = near.lexicon.numerals[word]
            # Each further word is smaller than the last: "twenty three", never "three twenty".
            if at > first and value >= smallest:
                break
            if value >= 1000:
                # тисяча двісті: a multiplier said alone
                total, smallest = total + value, 1000
            else:
                current += value
                smallest = 100 if value >= 100 else 10 if value >= 20 else 1
            at += 1
        elif mask & (ONE_AND_HALF | HALF_OF) and at == first:
            current += Decimal("1.5") if mask & ONE_AND_HALF else Decimal("0.5")
            at = tokens.behind(at)
        elif mask & MULTIPLIER and len(word) > 1:
            factor = near.lexicon.multipliers[word]
            if factor == 100:
                current, smallest = (current or Decimal(1)) * 100, 100
            else:
                total, current, smallest = total + (current or Decimal(1)) * factor, Decimal(0), 1000
            at += 1
            if at < near.size and tokens.words[at] == "." and word in near.language.abbreviations:
                at += 1
        elif mask & COLLECTIVE and at > first:
            current *= near.lexicon.collectives[word]
            at += 1
        elif mask & HALF_MORE and at > first:
            current += Decimal("0.5")
            at = tokens.behind(at)
        elif mask & MORE_AFTER and at > first and near.mask(tokens.behind(at)) & MULTIPLIER:
            at = tokens.behind(at)
        elif _bridges(near, at, mask, smallest):
            at += 1
        else:
            break
    ordinal = _ordinal_behind(near, at, smallest)
    if ordinal is not None:
        return Number(first, at + 1, *twice(int(total + current) + ordinal), Kind.ORDINAL, True)
    return Number(first, at, *twice(total + current), words=True)


def _ordinal_behind(near: NumberWords, at: int, smallest: int) -> int | None:
    """The ordinal that closes a number: a tens word and an ordinal are one, twenty-first, двадцять перший."""
    mask = near.mask(at)
    if not mask & ORDINAL or mask & NUMERAL or smallest > 100:
        return None
    joined = near.tokens.joined(at)
    if not joined and not near.apart:
        return None
    value = near.lexicon.ordinals[near.words[at]]
    return value if joined or value < smallest else None


def _bridges(near: NumberWords, at: int, mask: int, smallest: int) -> bool:
    """A hyphen or "and" inside a number: forty-two, one hundred and five."""
    after = near.mask(at + 1)
    if not after & NUMERAL or smallest == 1:
        return False
    value = near.lexicon.numerals[near.words[at + 1]]
    if mask & DASH and near.tokens.joined(at) and near.tokens.joined(at + 1):
        return value < smallest
    hundreds = near.masks[at - 1] & MULTIPLIER
    return bool(mask & AND and hundreds and value < 100 and near.language.numerals_with_and)


def read_alone(near: NumberWords, at: int) -> Number | None:
    """A collective or multiplier without a number before it: a dozen, сотня. Plurals ("dozens") are no figure."""
    word = near.words[at]
    mask = near.mask(at)
    if at and near.tokens.base[at - 1] & _VAGUE:
        return None
    if mask & COLLECTIVE:
        value = Decimal(near.lexicon.collectives[word])
    else:
        # "a thousand", понад тисячі; plurals ("thousands") are no figure.
        before = near.mask_before(at)
        # «тіла тисячі двохсот загиблих»
        told = before & HEDGED or (mask & MULTIPLIER and near.mask(at + 1) & NUMERAL)
        # "the millions who fled"
        one = len(word) > 3 and before & A and not word.endswith(near.language.plural_endings)
        if not (mask & SINGLE and told if near.apart else one):
            return None
        value = Decimal(near.lexicon.multipliers[word])
    if near.language.numerals_with_and and value == _HUNDRED and near.mask(at + 1) & AND:
        # "A hundred and twenty"
        rest = read_spelled(near, at)
        if rest.last > at + 1:
            return rest
    value, last = scaled(near, value, at + 1)
    if near.apart and mask & MULTIPLIER and near.mask(last) & NUMERAL:
        # «свыше тысячи двухсот»
        rest = read_spelled(near, last)
        if rest.kind is Kind.CARDINAL and rest.high < value:
            value, last = value + rest.high, rest.last
    return Number(at, last, value, value, words=True)
