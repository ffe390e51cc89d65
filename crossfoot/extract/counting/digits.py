"""Numbers in digits, with the separators, endings and multipliers of one language.

Only ASCII digits and the language's separators are read; anything else that looks like a number is left alone. What
multiplies a number stands here as well, for what follows a million may be digits again.
"""

from __future__ import annotations

import re
from decimal import Decimal

from crossfoot.extract.counting.words import DASH, UNIT, NumberWords
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import COLLECTIVE, HALF_MORE, MORE_AFTER, MULTIPLIER, Kind, Number
from crossfoot.extract.objects import OBJECT
from crossfoot.extract.tokens import NUMBER, SIGN

_MONTH = CONCEPTS.bit("month")
_NUMBERED = CONCEPTS.any(("index-ordinal", "index-noun"))
#: What goes on with a number in digits.
_GOES_ON = NUMBER | MULTIPLIER | COLLECTIVE | HALF_MORE | MORE_AFTER
#: «2х Ка-52»
_MODELLED = CONCEPTS.any(
    "model-of:" + what for what in ("aircraft", "helicopter", "drone", "missile", "air_defense_system")
)
_CALIBRE = CONCEPTS.bit("unit:mm")
#: "6m deep"
_METRE, _DIMENSION = CONCEPTS.bit("metre-sign"), CONCEPTS.bit("dimension")
_TIMES = frozenset("хx")
#: what is written behind a thousand that a word says
_THOUSAND, _REST, _MILLION = 1000, re.compile("[0-9]{3}"), 10**6
#: the same with fewer digits, which may as well be a number of its own unless it counts something
_SHORT_REST = re.compile("[1-9][0-9]?")
#: What is as large is not multiplied again: "12 trillion billion billion".
_LARGEST = 10**15
#: A number longer than this is no figure of a report, and Decimal arithmetic on it costs more than reading it.
_MAX_DIGITS = 18
#: Above this a number that ends in one is declined with what it counts: 81-го.
_TENS = 20
#: a fraction in one sign; what the parts of one are, above the stroke and below it
_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_PARTS = frozenset("12345678")
_THIN = frozenset(" \u00a0\u202f\u2009")


def digits_value(written: str, decimal_mark: str, thousands_marks: str) -> Decimal | None:
    """The value of ASCII digits with separators, or None where the grouping is of neither habit.

    >>> digits_value("1,305", ".", ",")
    Decimal('1305')
    """
    if written.isdecimal():
        return Decimal(written) if len(written) <= _MAX_DIGITS else None
    if len(written) > 2 * _MAX_DIGITS:
        return None
    marks = {mark for mark in written if not mark.isdecimal()}
    groups = written.replace(",", ".").split(".")
    grouped = len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
    if len(marks) == 2:
        # 1,234.5: the last mark is the decimal one.
        last = max(written.rfind(","), written.rfind("."))
        whole = written[:last].replace(",", "").replace(".", "")
        return Decimal(f"{whole}.{written[last + 1 :]}")
    mark = marks.pop()
    # Three noughts are no decimals: "1,000 км" in a language with a decimal comma.
    if grouped and (mark in thousands_marks or mark != decimal_mark or len(groups) > 2 or groups[1] == "000"):
        return Decimal("".join(groups)) if groups[0].strip("0") or mark in thousands_marks else None
    if len(groups) == 2:
        return Decimal(f"{groups[0]}.{groups[1]}")
    return None


def read_digits(near: NumberWords, at: int) -> Number | None:
    """The number in digits at a token, with its groups, its ending and what multiplies it."""
    tokens = near.tokens
    word = tokens.words[at]
    value = digits_value(word, near.language.decimal_mark, near.language.thousands_marks)
    if value is None:
        return None
    last = at + 1
    if word.isdecimal() and (mixed := _mixed(near, at, value)):
        return mixed
    if not near.mask(last) & _GOES_ON and not tokens.joined(last):
        return Number(at, last, value, value, bare=word.isdecimal())
    if word.isdecimal() and len(word) <= 3 and not (at and near.mask(at - 1) & _MONTH):
        # "On August 1 100 soldiers": the day is no group of digits.
        value, last = _grouped(near, at, value)
    bare = word.isdecimal() and last == at + 1
    ending = _ending(near, last)
    if ending:
        # 81-го дрона: of one.
        either = ending[2] or (value > _TENS and value % 10 == 1)
        if ending[1] and not (either and _counts_something(near, ending[0])):
            return Number(at, ending[0], value, value, Kind.ORDINAL)
        last, bare = ending[0], False
    value, behind = scaled(near, value, last)
    return Number(at, behind, value, value, bare=bare and behind == last)


def _mixed(near: NumberWords, at: int, value: Decimal) -> Number | None:
    """A whole with a fraction behind it, before what they measure: "3-1/2 hours", "3 1/2 km", "3½ km"."""
    words = near.tokens.words
    if share := _VULGAR.get(words[at + 1] if at + 1 < near.size else ""):
        return Number(at, at + 2, value + share, value + share)
    part = at + 1 + (words[at + 1 : at + 2] == ["-"])
    if words[part + 1 : part + 2] != ["/"] or not near.mask(part + 3) & UNIT:
        return None
    above, below = words[part], words[part + 2]
    if not (above in _PARTS and below in _PARTS and above < below):
        return None
    value += (Decimal(above) / Decimal(below)).quantize(Decimal("0.01"))
    return Number(at, part + 3, value.normalize(), value.normalize())


def _grouped(near: NumberWords, at: int, value: Decimal) -> tuple[Decimal, int]:
    """Digits in groups of three set apart by a blank: 3 571 000."""
    tokens = near.tokens
    last = at + 1
    while last < near.size and tokens.masks[last] & NUMBER:
        gap = tokens.text[tokens.ends[last - 1] : tokens.starts[last]]
        blank = len(gap) == 1 and gap in _THIN and (gap != " " or " " in near.language.thousands_marks)
        word = tokens.words[last]
        fraction = word[3:4] and word[3] == near.language.decimal_mark and word[:3].isdecimal()
        if not blank or not ((len(word) == 3 and word.isdecimal()) or fraction):
            break
        if tokens.hyphen(last + 1) and near.mask(last + 2) & _CALIBRE:
            # "2 152-mm howitzers": two of that calibre
            break
        value = value * 1000 + Decimal(word.replace(",", ".") if fraction else word)
        last += 1
        if fraction or last - at > 5:
            break
    return value, last


def _ending(near: NumberWords, at: int) -> tuple[int, bool, bool] | None:
    """An ending written after digits: position behind it, whether it makes an ordinal (30-го, 20th), and whether it
    may as well be a cardinal's (90-х, 2-х).
    """
    tokens = near.tokens
    start = at
    if start < near.size and tokens.joined(start) and tokens.masks[start] & DASH:
        start += 1
    if start >= near.size or not tokens.joined(start):
        return None
    word = tokens.words[start]
    # "2х танки": a sign of multiplication, written as a letter
    cardinal = (start > at or word in _TIMES) and word in near.language.cardinal_endings
    if word in near.language.ordinal_endings:
        return start + 1, True, cardinal
    if cardinal:
        return start + 1, False, False
    return None


def _counts_something(near: NumberWords, at: int) -> bool:
    """Whether a thing that is counted follows (50-ма дронами), and not one that is numbered (7-ма бригада)."""
    for step in range(at, min(near.size, at + 4)):
        mask = near.masks[step]
        if mask & (OBJECT | _MODELLED):
            return not mask & _NUMBERED
        if mask & (SIGN | NUMBER | _MONTH):
            return False
    return False


def scaled(near: NumberWords, value: Decimal, at: int) -> tuple[Decimal, int]:
    """The value with the multipliers and the "and a half" that follow."""
    tokens = near.tokens
    while at < near.size:
        mask = tokens.masks[at]
        word = tokens.words[at]
        if mask & MULTIPLIER and value < _LARGEST and (len(word) > 1 or (_is_short(near, at) and value < 10**4)):
            value *= near.lexicon.multipliers[word]
            at += 1
            # The point of "млн." belongs to the word, not to the sentence.
            if at < near.size and tokens.words[at] == "." and word in near.language.abbreviations:
                at += 1
            rest = tokens.words[at] if at < near.size else ""
            if near.lexicon.multipliers[word] == _THOUSAND and not value % _THOUSAND:
                # «9 тис. 415 танків», «9 тис. 41 танк»
                short = near.apart and near.mask(at + 1) & OBJECT and _SHORT_REST.fullmatch(rest)
                if short or _REST.fullmatch(rest):
                    value, at = value + int(rest), at + 1
        elif mask & COLLECTIVE:
            value *= near.lexicon.collectives[word]
            at += 1
        elif mask & HALF_MORE:
            value += Decimal("0.5")
            at = tokens.behind(at)
        elif mask & MORE_AFTER and near.mask(tokens.behind(at)) & MULTIPLIER:
            # «5 с лишним тысяч»
            at = tokens.behind(at)
        else:
            break
    return _and_rest(near, value, at)


def _and_rest(near: NumberWords, value: Decimal, at: int) -> tuple[Decimal, int]:
    """The value with the thousands told behind its millions: «1 миллион 90 тысяч», «1 мільйон 340 070»."""
    tokens = near.tokens
    if not near.apart or value < _MILLION or value % _MILLION or not tokens.masks[at - 1] & MULTIPLIER:
        return value, at
    if near.mask(at) & NUMBER and near.mask(at + 1) & (MULTIPLIER | NUMBER):
        rest = read_digits(near, at)
        if rest is not None and rest.kind is Kind.CARDINAL and _THOUSAND <= rest.high < _MILLION:
            return value + rest.high, rest.last
    return value, at


def _is_short(near: NumberWords, at: int) -> bool:
    """Whether a letter is a multiplier, joined to its number or in capitals: "5k", "5.7 M"; a "6m-hole" has metres."""
    measures = near.tokens.hyphen(at + 1) or near.mask(at + 1) & _DIMENSION
    if near.masks[at] & _METRE and measures and not near.mask(at - 2) & UNIT:
        return False
    return near.tokens.joined(at) or (near.tokens.capital(at) and not near.language.inflects)
