"""Numbers that go on with another: "five to seven" is one range, "seven in ten" one share."""

from __future__ import annotations

from decimal import Decimal

from crossfoot.extract.counting.single import read_one
from crossfoot.extract.counting.words import AND, DASH, IN, UNIT, NumberWords
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import MULTIPLIER, Kind, Number, twice
from crossfoot.extract.tokens import HYPHENS, NEWLINE, NUMBER, NUMERAL, SIGN, STOP

_bit = CONCEPTS.bit
_TO, _OR, _BETWEEN, _FROM, _RISE = (_bit(name) for name in ("to", "or", "between", "from", "rise"))
#: "May 9 through 15"
_THROUGH = _bit("through")
#: What may join two numbers.
_JOINS = _TO | _THROUGH | DASH | AND | _OR
#: "seven in ten", "six out of every ten"
_RATE = _bit("rate-of")
#: Of so many a share is told: "seven in ten".
_RATES = frozenset({"10", "100"})
#: How many tokens back the verb of a change may stand, and where its object stands between.
_RISE_REACH, _CHANGE_REACH = 3, 14
_CHANGE = _RISE | _bit("change")


def read_rate(near: NumberWords, number: Number) -> Number | None:
    """ "Seven in ten", "69 in 100", «шестеро з десяти»: a share in per cent; one in so many is left out later."""
    tokens, at = near.tokens, number.last
    if number.kind is not Kind.CARDINAL or not near.mask(at) & _RATE:
        return None
    whole = tokens.behind(at)
    word = tokens.words[whole] if whole < near.size else ""
    # Elsewhere the same words count out of a number: «12 із 14 ракет».
    known = near.lexicon.numerals.get(word) if number.words or not near.apart else None
    size = int(word) if word in _RATES and not near.apart else known
    told = size is not None and str(size) in _RATES and 1 < number.low < size and number.low % 1 == 0
    if size is None or not told or near.mask(whole + 1) & (UNIT | NUMBER | NUMERAL | MULTIPLIER):
        return None
    return Number(number.first, whole + 1, *twice(number.low * 100 / size), Kind.FRACTION, number.words)


def join_range(near: NumberWords, number: Number) -> Number:
    """Two numbers joined by "to", a dash or "between … and" are one range."""
    at = number.last
    mask = near.mask(at)
    if number.kind is not Kind.CARDINAL:
        return number
    before = near.mask(number.first - 1) if number.first else 0
    sign = near.words[number.first - 1] if before & UNIT and number.first > 1 else ""
    if sign:
        # "Between $40 and $60", "between USD 4 and 6 billion": the currency stands before the first, or with both.
        before = near.mask(number.first - 2)
    unit = near.words[at] if mask & UNIT and not before & _FROM else None
    if unit:
        # "70% to 80%": the unit stands with both; "from 21% to 36%" are two figures.
        at += 1
        mask = near.mask(at)
    waits = at < near.size and near.words[at] in HYPHENS and near.tokens.joined(at) and near.mask(at + 1) & (_TO | _OR)
    if waits:
        # "A 24- to 48-hour truce": the hyphen waits for the unit behind the second number.
        at += 1
        mask = near.mask(at)
    if not mask & _JOINS or at + 1 >= near.size:
        return number
    if mask & _OR and not mask & (_TO | DASH | AND) and not waits:
        return _either(near, number, at)
    other = _other_end(near, number, at, before, sign or ("-" if waits else ""))
    if other is None or (unit and (other.last >= near.size or near.words[other.last] != unit)):
        return number
    if _tell_years(number, other, before, mask):
        return number
    factor = _shared(number, other)
    if number.low * factor >= other.high or (factor == 1 and _changed(near, number, before)):
        return number
    return Number(number.first, other.last, number.low * factor, other.high, words=number.words)


def _other_end(near: NumberWords, number: Number, at: int, before: int, sign: str) -> Number | None:
    """The second number of a range, behind the word or sign at ``at`` that joins the two."""
    tokens, mask = near.tokens, near.masks[at]
    if mask & AND and not mask & DASH and not before & _BETWEEN:
        return None
    if mask & DASH and not mask & _TO and tokens.joined(at) != tokens.joined(at + 1):
        return None
    at += 1
    if sign and near.words[at] == sign:
        # "Between $40 and $60", "24-to-48-hour"
        at += 1
    if not near.mask(at) & (NUMBER | NUMERAL):
        return None
    other = read_one(near, at)
    if other is None or other.kind is not Kind.CARDINAL:
        return None
    # "Between four and 12", "eight to 16 hours" may mix words and digits, but not "sent eight to 16 towns".
    mixes = before & _BETWEEN or sign == "-" or (mask & _TO and near.mask(other.last) & UNIT)
    return other if number.words == other.words or mixes else None


def _tell_years(number: Number, other: Number, before: int, mask: int) -> bool:
    """Whether the first number is a year, or both: "rose from 250,000 in 2022 to 1.3 million", "2024-2025"."""
    if not number.bare or not 1900 <= number.low <= 2100:
        return False
    return other.low <= 2100 if other.bare else bool(before & IN and mask & _TO)


def _shared(number: Number, other: Number) -> Decimal:
    """What multiplies both ends and stands with the second alone: "600-700 тисяч", "3 to 4 million"."""
    low = number.low
    if not other.bare and low < 1000:
        for multiplier in (10**12, 10**9, 10**6, 1000):
            if other.high >= multiplier and low * multiplier < other.high:
                return Decimal(multiplier)
    return Decimal(1)


def _changed(near: NumberWords, number: Number, before: int) -> bool:
    """ "Rose from 5 to 7": an older count and a newer one; "may reach from 5 to 7 thousand" has one multiplier."""
    if not before & _FROM:
        return False
    first = number.first
    if near.apart:
        return any(mask & _RISE for mask in near.masks[max(0, first - _RISE_REACH) : first])
    for mask in reversed(near.masks[max(0, first - _CHANGE_REACH) : first]):
        if mask & (STOP | NEWLINE | SIGN):
            return False
        if mask & _CHANGE:
            return True
    return False


def _either(near: NumberWords, number: Number, at: int) -> Number:
    """ "Five or six", "30 or 40": two numbers that follow each other at their precision are one range."""
    if not near.mask(at + 1) & (NUMBER | NUMERAL):
        return number
    other = read_one(near, at + 1)
    if other is None or other.kind is not Kind.CARDINAL or number.words != other.words:
        return number
    step = 1
    while not number.low % (step * 10) and not other.low % (step * 10) and step <= other.low:
        step *= 10
    if other.low != other.high or other.low - number.low != step:
        return number
    # "In late 2024 or 2025"
    years = number.bare and other.bare and 1900 <= number.low <= 2100
    return Number(number.first, other.last, number.low, other.high, words=number.words, bare=years)
