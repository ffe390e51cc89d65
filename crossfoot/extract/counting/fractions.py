"""Shares in words, in per cent: a half, two-thirds, a sixth part; an ordinal or a part of a town is none."""

from __future__ import annotations

from decimal import Decimal

from crossfoot.extract.counting.words import BY, DASH, HEDGED, OF, OF_THEM, THE, UNIT, A, NumberWords
from crossfoot.extract.number import COLLECTIVE, FRACTION, MULTIPLIER, ORDINAL, Kind, Number
from crossfoot.extract.objects import OBJECT
from crossfoot.extract.tokens import NUMERAL, SIGN

#: the share that is a part of a town as well, in per cent
_QUARTER = 25


def read_fraction(near: NumberWords, at: int) -> Number | None:
    """A half, a third of, two-thirds, in per cent; "half a dozen" is six and "half an hour" half a unit."""
    tokens = near.tokens
    mask = near.mask(at)
    if mask & FRACTION:
        share = Decimal(near.lexicon.fractions[tokens.words[at]])
        after = near.mask(at + 1)
        if after & A and near.mask(at + 2) & COLLECTIVE:
            value = Decimal(near.lexicon.collectives[tokens.words[at + 2]]) * share / 100
            return Number(at, at + 3, value, value, words=True)
        if after & A and near.mask(at + 2) & MULTIPLIER:
            # "half a million people"
            value = Decimal(near.lexicon.multipliers[tokens.words[at + 2]]) * share / 100
            return Number(at, at + 3, value, value, words=True)
        if after & A and near.mask(at + 2) & UNIT:
            return Number(at, at + 2, share / 100, share / 100, words=True)
        if share == 50 and after & UNIT and not after & OF:
            return None
        if mask & ORDINAL:
            # "a third of" is a share, "a third wave" an ordinal.
            before = near.mask(at - 1) if at else 0
            told = after & (OF | OF_THEM) or (not after and not before & THE) or _ends(near, at + 1)
            # "Fell by a third in May", "about a fifth more"
            told = told or (at > 1 and (near.masks[at - 2] & HEDGED or tokens.base[at - 2] & BY) and not after & OBJECT)
            if not (before & A and told) or tokens.hyphen(at + 1):
                # "the seventh-largest donor"
                return None
        elif (at and near.mask(at - 1) & ORDINAL) or (share == _QUARTER and _is_of_town(near, at)):
            return None
        return Number(at, at + 1, share, share, Kind.FRACTION, True)
    if mask & NUMERAL:
        count = near.lexicon.numerals[tokens.words[at]]
        after = at + 1
        if near.mask(after) & DASH and tokens.joined(after):
            after += 1
        if near.mask(after) & FRACTION and 0 < count < 10:
            share = Decimal(near.lexicon.fractions[tokens.words[after]])
            of = near.mask(after + 1) & OF or (near.apart and not near.mask(after + 1) & SIGN)
            if count == 1 and after == at + 1 and near.mask(after) & ORDINAL and not of:
                return None
            value = (share * count).quantize(Decimal("0.01")) if share * count != 100 else Decimal(100)
            if share in (Decimal("33.33"),) and count == 2:
                value = Decimal("66.67")
            return Number(at, after + 1, value, value, Kind.FRACTION, True)
    return None


def _is_of_town(near: NumberWords, at: int) -> bool:
    """ "The residential quarter", "the Eastgate quarter was": a part of a town, and not of something."""
    before, after = near.mask(at - 1) if at else 0, near.mask(at + 1)
    led = before & (A | THE | HEDGED | OF | NUMERAL) or not near.words[at - 1].isalpha()
    return at > 0 and not led and not after & (OF | OF_THEM)


def _ends(near: NumberWords, at: int) -> bool:
    return at >= near.size or not near.words[at][0].isalnum()
