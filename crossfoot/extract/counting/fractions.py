"""Shares in words, in per cent: a half, two-thirds, a sixth part; an ordinal or a part of a town is none."""

from __future__ import annotations

from decimal import Decimal

from crossfoot.extract.counting.words import BY, DASH, HEDGED, OF, OF_THEM, THE, UNIT, A, NumberWords
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import COLLECTIVE, FRACTION, MULTIPLIER, ORDINAL, Kind, Number
from crossfoot.extract.objects import OBJECT
from crossfoot.extract.tokens import NUMERAL, SIGN

#: what can be a third one of its kind, and what ends the search for it
_WAR_NOUN, _LEADS = CONCEPTS.bit("war-noun"), CONCEPTS.any(("in", "preposition", "adjunct", "since"))
_NAMED, _IN = OBJECT | _WAR_NOUN, CONCEPTS.bit("in")
#: the share that is a part of a town as well, in per cent
_QUARTER = 25
#: Thirds as the language files round them; of ten parts and more nobody writes the share in words.
_HALF, _THIRD, _TWO_THIRDS, _WHOLE = 50, Decimal("33.33"), Decimal("66.67"), 10


def read_fraction(near: NumberWords, at: int) -> Number | None:
    """A half, a third of, two-thirds, in per cent; "half a dozen" is six and "half an hour" half a unit."""
    mask = near.mask(at)
    if mask & FRACTION:
        return _read_share(near, at)
    return _read_several(near, at) if mask & NUMERAL else None


def _read_share(near: NumberWords, at: int) -> Number | None:
    """One share: "half", "a third of", "a quarter"."""
    share = Decimal(near.lexicon.fractions[near.tokens.words[at]])
    after = near.mask(at + 1)
    if share == _HALF and near.tokens.hyphen(at + 1):
        # "A half-dozen", "a half-hour raid", and of no number "half-burnt"
        return _part_of_count(near, at, share)
    if after & A and (part := _part_of_count(near, at, share)):
        return part
    if (count := _of_multiplier(near, at, at + 1, share)) is not None:
        return count
    if share == _HALF and after & UNIT and not after & OF:
        # "half hour"
        return None
    if near.mask(at) & ORDINAL:
        if not _is_third_part(near, at):
            return None
    elif (at and near.mask(at - 1) & ORDINAL) or (share == _QUARTER and _is_of_town(near, at)):
        return None
    return Number(at, at + 1, share, share, Kind.FRACTION, True)


def _part_of_count(near: NumberWords, at: int, share: Decimal) -> Number | None:
    """ "Half a dozen", "half a million people", "half an hour": no share."""
    named = near.mask(at + 2)
    if named & UNIT:
        return Number(at, at + 2, share / 100, share / 100, words=True)
    counts = near.lexicon.collectives if named & COLLECTIVE else near.lexicon.multipliers if named & MULTIPLIER else {}
    if not counts:
        return None
    value = Decimal(counts[near.tokens.words[at + 2]]) * share / 100
    return Number(at, at + 3, value, value, words=True)


def _of_multiplier(near: NumberWords, at: int, step: int, share: Decimal) -> Number | None:
    """ "A quarter of a million", "three quarters of a million", «чверть мільйона»: a count, told up to ``step``."""
    if not near.apart:
        if not near.mask(step) & OF:
            return None
        step += 1
        step += bool(near.mask(step) & A)
    if not near.mask(step) & MULTIPLIER or near.mask(step) & NUMERAL:
        return None
    value = Decimal(near.lexicon.multipliers[near.words[step]]) * share / 100
    return Number(at, step + 1, value, value, words=True)


def _is_third_part(near: NumberWords, at: int) -> bool:
    """Whether a word that is an ordinal too is a share: "a third of", but not "a third wave"."""
    tokens, after = near.tokens, near.mask(at + 1)
    before = near.mask(at - 1) if at else 0
    if not before & A or tokens.hyphen(at + 1):
        # "the seventh-largest donor"
        return False
    if after & (OF | OF_THEM) or (not after and not before & THE) or _ends(near, at + 1):
        return True
    # "Fell by a third in May", "about a fifth more", but "under a fifth local truce"
    named = after | (0 if after & _LEADS else near.mask(at + 2) & _WAR_NOUN)
    return at > 1 and bool(near.masks[at - 2] & HEDGED or tokens.base[at - 2] & BY) and not named & _NAMED


def _read_several(near: NumberWords, at: int) -> Number | None:
    """Several shares: "two-thirds", "three quarters"."""
    tokens, count, after = near.tokens, near.lexicon.numerals[near.tokens.words[at]], at + 1
    if near.mask(after) & DASH and tokens.joined(after):
        after += 1
    if not near.mask(after) & FRACTION or not 0 < count < _WHOLE:
        return None
    of = near.mask(after + 1) & OF or (near.apart and not near.mask(after + 1) & SIGN)
    if count == 1 and near.mask(after) & ORDINAL and not of:
        return None
    share = Decimal(near.lexicon.fractions[tokens.words[after]])
    if share == _QUARTER and _is_of_town(near, after):
        return None
    value = Decimal(100) if share * count == 100 else (share * count).quantize(Decimal("0.01"))
    if share == _THIRD and count > 1:
        value = _TWO_THIRDS
    if (counted := _of_multiplier(near, at, after + 1, value)) is not None:
        return counted
    return Number(at, after + 1, value, value, Kind.FRACTION, True)


def _is_of_town(near: NumberWords, at: int) -> bool:
    """ "The residential quarter", "the Eastgate quarter was": a part of a town, and not of something."""
    before, after = near.mask(at - 1) if at else 0, near.mask(at + 1)
    if before & NUMERAL and at > 1 and near.masks[at - 2] & _IN and not near.apart:
        # "They hold out in one quarter"
        return not after & (OF | OF_THEM)
    led = before & (A | THE | HEDGED | OF | NUMERAL) or not near.words[at - 1].isalpha()
    return at > 0 and not led and not after & (OF | OF_THEM)


def _ends(near: NumberWords, at: int) -> bool:
    return at >= near.size or not near.words[at][0].isalnum()
