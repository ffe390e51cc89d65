"""Where a text states a number, and which.

Digits and number words of one language, with multipliers, collectives, fractions, ordinals and ranges. Only ASCII
digits and the language's separators are read; anything else that looks like a number is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.implied import BOTH, EITHER, IMPLIES, ONE, implied_both, implied_one
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import OBJECT
from crossfoot.extract.tokens import NUMBER, NUMERAL, SIGN, Tokens


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


MULTIPLIER = CONCEPTS.bit("multiplier")
COLLECTIVE = CONCEPTS.bit("collective")
FRACTION = CONCEPTS.bit("fraction")
ORDINAL = CONCEPTS.bit("ordinal")
MONTH = CONCEPTS.bit("month")
UNIT = CONCEPTS.bit("unit")
DASH = CONCEPTS.bit("dash")
TO = CONCEPTS.bit("to")
#: "May 9 through 15"
THROUGH = CONCEPTS.bit("through")
AND = CONCEPTS.bit("and")
OR = CONCEPTS.bit("or")
OF, OF_THEM = CONCEPTS.bit("of"), CONCEPTS.bit("of-them")
A = CONCEPTS.bit("a")
BETWEEN = CONCEPTS.bit("between")
FROM = CONCEPTS.bit("from")
RISE = CONCEPTS.bit("rise")
#: "several dozen" is no number
VAGUE = CONCEPTS.bit("vague-count")
HALF_MORE = CONCEPTS.bit("half-more")
#: «двадцать с лишним»
MORE_AFTER = CONCEPTS.bit("more-after")
ONE_AND_HALF = CONCEPTS.bit("one-and-half")
HALF_OF = CONCEPTS.bit("half-of")
SINGLE = CONCEPTS.bit("single")
SHARE_NOUN = CONCEPTS.bit("share-noun")
#: "seven in ten", "six out of every ten"
RATE = CONCEPTS.bit("rate-of")
NUMBERED = CONCEPTS.any(("index-ordinal", "index-noun"))
HEDGED = CONCEPTS.any(("at-least", "at-most", "more-than", "less-than", "about", "nearly"))

#: "more than a decade"
LENGTH = CONCEPTS.any("unit:" + name for name in ("week", "month", "year", "decade"))
#: «больше часа»: where no article tells one from the hour of a clock, what limits it does
ANY_LENGTH = LENGTH | CONCEPTS.any(("unit:hour", "unit:day"))
LIMITED = CONCEPTS.any(("at-least", "more-than", "less-than", "nearly"))
IN, THE = CONCEPTS.any(("in", "within")), CONCEPTS.bit("known-determiner")

#: words that a number begins with
_STARTS = FAMILIES.of_concepts(
    NUMBER | NUMERAL | COLLECTIVE | FRACTION | ORDINAL | MULTIPLIER | ONE_AND_HALF | HALF_OF | IMPLIES | ANY_LENGTH
)

#: How many tokens back the verb of a change may stand.
_RISE_REACH = 3
#: the share that is a part of a town as well, in per cent
QUARTER = 25
#: what is written behind a thousand that a word says
_THOUSAND, _REST, _MILLION = 1000, re.compile("[0-9]{3}"), 10**6
#: What goes on with a number in digits.
_GOES_ON = NUMBER | MULTIPLIER | COLLECTIVE | HALF_MORE | MORE_AFTER
#: A number longer than this is no figure of a report, and Decimal arithmetic on it costs more than reading it.
_MAX_DIGITS = 18

#: «2х Ка-52»
MODELLED = CONCEPTS.any(
    "model-of:" + what for what in ("aircraft", "helicopter", "drone", "missile", "air_defense_system")
)
_TIMES = frozenset("хx")
#: Of so many a share is told: "seven in ten".
_RATES = frozenset({"10", "100"})
#: Above this a number that ends in one is declined with what it counts: 81-го.
_TENS = 20
_THIN = frozenset(" \u00a0\u202f\u2009")


def digits_value(written: str, decimal_mark: str, thousands_marks: str) -> Decimal | None:
    """The value of ASCII digits with separators, or None where the grouping is of neither habit.

    >>> digits_value("1,305", ".", ",")
    Decimal('1305')
    """
    if written.isdigit():
        return Decimal(written) if len(written) <= _MAX_DIGITS else None
    if len(written) > 2 * _MAX_DIGITS:
        return None
    marks = {mark for mark in written if not mark.isdigit()}
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


class NumberReader:
    """Reads the numbers of one text."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for the tokens of one text."""
        self._tokens = tokens
        self._lexicon = tokens.lexicon
        self._language = tokens.lexicon.language
        self._size = len(tokens.words)
        #: Ordinals of several words: two written apart (двадцять перший), or joined by a hyphen (twenty-first).
        self._apart = self._language.head is Head.FIRST

    def read(self) -> list[Number]:
        """All numbers in order, ranges joined."""
        found: list[Number] = []
        done = 0
        for at in self._tokens.families[_STARTS]:
            if at < done:
                continue
            number = self._one(at)
            if number is None or number.first < done:
                continue
            number = self._rate(number) or self._range(number)
            done = number.last
            found.append(number)
        return found

    def _mask(self, at: int) -> int:
        return self._tokens.masks[at] if at < self._size else 0

    def _before(self, at: int) -> int:
        """The concepts of the word, or words that are one, before a token."""
        return self._mask(self._tokens.before(at)) if at > 0 else 0

    def _one(self, at: int) -> Number | None:
        mask = self._mask(at)
        if mask & NUMBER:
            return self._digits(at)
        fraction = self._fraction(at)
        if fraction is not None:
            return fraction
        if mask & (NUMERAL | ONE_AND_HALF) or (mask & HALF_OF and (mask | self._mask(at + 1)) & (MULTIPLIER | UNIT)):
            return self._spelled(at)
        if mask & (COLLECTIVE | MULTIPLIER):
            return self._alone(at)
        if mask & ORDINAL and self._mask(at + 1) & SHARE_NOUN and self._lexicon.ordinals[self._tokens.words[at]] > 2:
            # шоста частина: a sixth, but «перша частина», «друга частина»
            share = (Decimal(100) / self._lexicon.ordinals[self._tokens.words[at]]).quantize(Decimal("0.01"))
            return Number(at, at + 2, share, share, Kind.FRACTION, True)
        if mask & ORDINAL:
            return Number(at, at + 1, *self._twice(self._lexicon.ordinals[self._tokens.words[at]]), Kind.ORDINAL, True)
        if mask & (ANY_LENGTH if self._apart else LENGTH):
            return self._length(at)
        if mask & BOTH and implied_both(self._tokens, at):
            return Number(at, at + 1, *self._twice(2), words=True, implied=True)
        if mask & (ONE | EITHER) and (first := implied_one(self._tokens, at)) is not None:
            return Number(first, self._tokens.behind(at), *self._twice(1), words=True, implied=True, noun=at)
        return None

    def _length(self, at: int) -> Number | None:
        """ "More than a decade", "nearly a year", «больше часа»: the article with a hedge before it, or the hedge
        alone, is the number of the unit.
        """
        if self._apart:
            limited = self._mask(at) & SINGLE and self._before(at) & LIMITED and not self._mask(at + 1) & OF
            counted = self._before(self._tokens.before(at)) & (NUMBER | NUMERAL) if limited else 0
            return Number(at, at, *self._twice(1)) if limited and not counted else None
        article, hedge = at - 1, self._tokens.before(at - 1)
        if hedge < 0 or self._mask(article) & (A | THE) != A or not self._mask(hedge) & HEDGED:
            return None
        before = self._tokens.before(hedge)
        return None if before >= 0 and self._mask(before) & IN else Number(article, at, *self._twice(1))

    @staticmethod
    def _twice(value: int | Decimal) -> tuple[Decimal, Decimal]:
        return Decimal(value), Decimal(value)

    def _digits(self, at: int) -> Number | None:
        tokens = self._tokens
        word = tokens.words[at]
        value = digits_value(word, self._language.decimal_mark, self._language.thousands_marks)
        if value is None:
            return None
        last = at + 1
        if not self._mask(last) & _GOES_ON and not tokens.joined(last):
            return Number(at, last, value, value, bare=word.isdigit())
        if word.isdigit() and len(word) <= 3 and not (at and self._mask(at - 1) & MONTH):
            # "On August 1 100 soldiers": the day is no group of digits.
            value, last = self._grouped(at, value)
        bare = word.isdigit() and last == at + 1
        ending = self._ending(last)
        if ending:
            # 81-го дрона: of one.
            either = ending[2] or (value > _TENS and value % 10 == 1)
            if ending[1] and not (either and self._counts_something(ending[0])):
                return Number(at, ending[0], value, value, Kind.ORDINAL)
            last, bare = ending[0], False
        value, behind = self._scaled(value, last)
        return Number(at, behind, value, value, bare=bare and behind == last)

    def _grouped(self, at: int, value: Decimal) -> tuple[Decimal, int]:
        """Digits in groups of three set apart by a blank: 3 571 000."""
        tokens = self._tokens
        last = at + 1
        while last < self._size and tokens.masks[last] & NUMBER:
            gap = tokens.text[tokens.ends[last - 1] : tokens.starts[last]]
            blank = len(gap) == 1 and gap in _THIN and (gap != " " or " " in self._language.thousands_marks)
            word = tokens.words[last]
            fraction = word[3:4] and word[3] == self._language.decimal_mark and word[:3].isdigit()
            if not blank or not ((len(word) == 3 and word.isdigit()) or fraction):
                break
            value = value * 1000 + Decimal(word.replace(",", ".") if fraction else word)
            last += 1
            if fraction or last - at > 5:
                break
        return value, last

    def _ending(self, at: int) -> tuple[int, bool, bool] | None:
        """An ending written after digits: position behind it, whether it makes an ordinal (30-го, 20th), and whether it
        may as well be a cardinal's (90-х, 2-х).
        """
        tokens = self._tokens
        start = at
        if start < self._size and tokens.joined(start) and tokens.masks[start] & DASH:
            start += 1
        if start >= self._size or not tokens.joined(start):
            return None
        word = tokens.words[start]
        # "2х танки": a sign of multiplication, written as a letter
        cardinal = (start > at or word in _TIMES) and word in self._language.cardinal_endings
        if word in self._language.ordinal_endings:
            return start + 1, True, cardinal
        if cardinal:
            return start + 1, False, False
        return None

    def _counts_something(self, at: int) -> bool:
        """Whether a thing that is counted follows (50-ма дронами), and not one that is numbered (7-ма бригада)."""
        for step in range(at, min(self._size, at + 4)):
            mask = self._tokens.masks[step]
            if mask & (OBJECT | MODELLED):
                return not mask & NUMBERED
            if mask & (SIGN | NUMBER | MONTH):
                return False
        return False

    def _scaled(self, value: Decimal, at: int) -> tuple[Decimal, int]:
        """The value with the multipliers and the "and a half" that follow."""
        tokens = self._tokens
        while at < self._size:
            mask = tokens.masks[at]
            word = tokens.words[at]
            if mask & MULTIPLIER and (len(word) > 1 or (self._is_short(at) and value < 10**4)):
                value *= self._lexicon.multipliers[word]
                at += 1
                # The point of "млн." belongs to the word, not to the sentence.
                if at < self._size and tokens.words[at] == "." and word in self._language.abbreviations:
                    at += 1
                rest = tokens.words[at] if at < self._size else ""
                if self._lexicon.multipliers[word] == _THOUSAND and not value % _THOUSAND and _REST.fullmatch(rest):
                    # «9 тис. 415 танків»
                    value, at = value + int(rest), at + 1
            elif mask & COLLECTIVE:
                value *= self._lexicon.collectives[word]
                at += 1
            elif mask & HALF_MORE:
                value += Decimal("0.5")
                at = tokens.behind(at)
            elif mask & MORE_AFTER and self._mask(tokens.behind(at)) & MULTIPLIER:
                # «5 с лишним тысяч»
                at = tokens.behind(at)
            else:
                break
        return self._and_rest(value, at)

    def _and_rest(self, value: Decimal, at: int) -> tuple[Decimal, int]:
        """The value with the thousands told behind its millions: «1 миллион 90 тысяч»."""
        tokens = self._tokens
        if not self._apart or value < _MILLION or value % _MILLION or not tokens.masks[at - 1] & MULTIPLIER:
            return value, at
        if self._mask(at) & NUMBER and self._mask(at + 1) & MULTIPLIER:
            rest = self._digits(at)
            if rest is not None and rest.kind is Kind.CARDINAL and rest.high < _MILLION:
                return value + rest.high, rest.last
        return value, at

    def _is_short(self, at: int) -> bool:
        """Whether a letter is a multiplier, joined to its number or in upper case: "5k", "5.7 M" """
        return self._tokens.joined(at) or (self._tokens.capital(at) and not self._language.inflects)

    def _spelled(self, at: int) -> Number:
        """Number words added up: one hundred and eighty-three thousand."""
        tokens = self._tokens
        first = at
        total = Decimal(0)
        current = Decimal(0)
        smallest = 1000
        while at < self._size:
            mask = tokens.masks[at]
            word = tokens.words[at]
            if mask & NUMERAL and not (mask & MULTIPLIER and at > first):
                value = self._lexicon.numerals[word]
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
                factor = self._lexicon.multipliers[word]
                if factor == 100:
                    current, smallest = (current or Decimal(1)) * 100, 100
                else:
                    total, current, smallest = total + (current or Decimal(1)) * factor, Decimal(0), 1000
                at += 1
                if at < self._size and tokens.words[at] == "." and word in self._language.abbreviations:
                    at += 1
            elif mask & COLLECTIVE and at > first:
                current *= self._lexicon.collectives[word]
                at += 1
            elif mask & HALF_MORE and at > first:
                current += Decimal("0.5")
                at = tokens.behind(at)
            elif mask & MORE_AFTER and at > first and self._mask(tokens.behind(at)) & MULTIPLIER:
                at = tokens.behind(at)
            elif self._bridges(at, mask, smallest):
                at += 1
            else:
                break
        # A tens word and an ordinal are one ordinal: twenty-first, двадцять перший.
        ordinal = self._mask(at)
        if ordinal & ORDINAL and not ordinal & NUMERAL and smallest <= 100 and (tokens.joined(at) or self._apart):
            value = self._lexicon.ordinals[tokens.words[at]]
            if tokens.joined(at) or value < smallest:
                return Number(first, at + 1, *self._twice(int(total + current) + value), Kind.ORDINAL, True)
        return Number(first, at, *self._twice(total + current), words=True)

    def _bridges(self, at: int, mask: int, smallest: int) -> bool:
        """A hyphen or "and" inside a number: forty-two, one hundred and five."""
        after = self._mask(at + 1)
        if not after & NUMERAL or smallest == 1:
            return False
        value = self._lexicon.numerals[self._tokens.words[at + 1]]
        if mask & DASH and self._tokens.joined(at) and self._tokens.joined(at + 1):
            return value < smallest
        hundreds = self._tokens.masks[at - 1] & MULTIPLIER
        return bool(mask & AND and hundreds and value < 100 and self._language.numerals_with_and)

    def _alone(self, at: int) -> Number | None:
        """A collective or multiplier without a number before it: a dozen, сотня. Plurals ("dozens") are no figure."""
        word = self._tokens.words[at]
        mask = self._mask(at)
        if at and self._tokens.base[at - 1] & VAGUE:
            return None
        if mask & COLLECTIVE:
            value = Decimal(self._lexicon.collectives[word])
        else:
            # "a thousand", понад тисячі; plurals ("thousands") are no figure.
            before = self._before(at)
            # «тіла тисячі двохсот загиблих»
            told = before & HEDGED or (mask & MULTIPLIER and self._mask(at + 1) & NUMERAL)
            if not (mask & SINGLE and told if self._apart else len(word) > 3 and before & A):
                return None
            value = Decimal(self._lexicon.multipliers[word])
        value, last = self._scaled(value, at + 1)
        if self._apart and mask & MULTIPLIER and self._mask(last) & NUMERAL:
            # «свыше тысячи двухсот»
            rest = self._spelled(last)
            if rest.kind is Kind.CARDINAL and rest.high < value:
                value, last = value + rest.high, rest.last
        return Number(at, last, value, value, words=True)

    def _fraction(self, at: int) -> Number | None:
        """A half, a third of, two-thirds, in per cent; "half a dozen" is six and "half an hour" half a unit."""
        tokens = self._tokens
        mask = self._mask(at)
        if mask & FRACTION:
            share = Decimal(self._lexicon.fractions[tokens.words[at]])
            after = self._mask(at + 1)
            if after & A and self._mask(at + 2) & COLLECTIVE:
                value = Decimal(self._lexicon.collectives[tokens.words[at + 2]]) * share / 100
                return Number(at, at + 3, value, value, words=True)
            if after & A and self._mask(at + 2) & MULTIPLIER:
                # "half a million people"
                value = Decimal(self._lexicon.multipliers[tokens.words[at + 2]]) * share / 100
                return Number(at, at + 3, value, value, words=True)
            if after & A and self._mask(at + 2) & UNIT:
                return Number(at, at + 2, share / 100, share / 100, words=True)
            if share == 50 and after & UNIT and not after & OF:
                return None
            if mask & ORDINAL:
                # "a third of" is a share, "a third wave" an ordinal.
                before = self._mask(at - 1) if at else 0
                told = after & (OF | OF_THEM) or (not after and not before & THE) or self._ends(at + 1)
                if not (before & A and told) or tokens.hyphen(at + 1):
                    # "the seventh-largest donor"
                    return None
            elif (at and self._mask(at - 1) & ORDINAL) or (share == QUARTER and self._is_of_town(at)):
                return None
            return Number(at, at + 1, share, share, Kind.FRACTION, True)
        if mask & NUMERAL:
            count = self._lexicon.numerals[tokens.words[at]]
            after = at + 1
            if self._mask(after) & DASH and tokens.joined(after):
                after += 1
            if self._mask(after) & FRACTION and 0 < count < 10:
                share = Decimal(self._lexicon.fractions[tokens.words[after]])
                of = self._mask(after + 1) & OF or (self._apart and not self._mask(after + 1) & SIGN)
                if count == 1 and after == at + 1 and self._mask(after) & ORDINAL and not of:
                    return None
                value = (share * count).quantize(Decimal("0.01")) if share * count != 100 else Decimal(100)
                if share in (Decimal("33.33"),) and count == 2:
                    value = Decimal("66.67")
                return Number(at, after + 1, value, value, Kind.FRACTION, True)
        return None

    def _is_of_town(self, at: int) -> bool:
        """ "The residential quarter", "the Eastgate quarter was": a part of a town, and not of something."""
        before, after = self._mask(at - 1) if at else 0, self._mask(at + 1)
        led = before & (A | THE | HEDGED | OF | NUMERAL) or not self._tokens.words[at - 1].isalpha()
        return at > 0 and not led and not after & (OF | OF_THEM)

    def _ends(self, at: int) -> bool:
        return at >= self._size or not self._tokens.words[at][0].isalnum()

    def _rate(self, number: Number) -> Number | None:
        """ "Seven in ten", "69 in 100", «шестеро з десяти»: a share in per cent; one in so many is left out later."""
        tokens, at = self._tokens, number.last
        if number.kind is not Kind.CARDINAL or not self._mask(at) & RATE:
            return None
        whole = tokens.behind(at)
        word = tokens.words[whole] if whole < self._size else ""
        # Elsewhere the same words count out of a number: «12 із 14 ракет».
        known = self._lexicon.numerals.get(word) if number.words or not self._apart else None
        size = int(word) if word in _RATES and not self._apart else known
        told = size is not None and str(size) in _RATES and 1 < number.low < size and number.low % 1 == 0
        if size is None or not told or self._mask(whole + 1) & (UNIT | NUMBER | NUMERAL | MULTIPLIER):
            return None
        return Number(number.first, whole + 1, *self._twice(number.low * 100 / size), Kind.FRACTION, number.words)

    def _range(self, number: Number) -> Number:
        """Two numbers joined by "to", a dash or "between … and" are one range."""
        tokens = self._tokens
        at = number.last
        mask = self._mask(at)
        if number.kind is not Kind.CARDINAL:
            return number
        before = self._mask(number.first - 1) if number.first else 0
        near = tokens.masks[max(0, number.first - _RISE_REACH) : number.first]
        # "rose from 5 to 7": an older count and a newer one; "may reach from 5 to 7 thousand" has one multiplier.
        changed = bool(before & FROM) and any(change & RISE for change in near)
        unit = tokens.words[at] if mask & UNIT and not before & FROM else None
        if unit:
            # "70% to 80%": the unit stands with both; "from 21% to 36%" are two figures.
            at += 1
            mask = self._mask(at)
        if not mask & (TO | THROUGH | DASH | AND | OR) or at + 1 >= self._size:
            return number
        if mask & OR and not mask & (TO | DASH | AND):
            return self._either(number, at)
        if mask & AND and not mask & DASH and not before & BETWEEN:
            return number
        if mask & DASH and not mask & TO and tokens.joined(at) != tokens.joined(at + 1):
            return number
        if not self._mask(at + 1) & (NUMBER | NUMERAL):
            return number
        other = self._one(at + 1)
        # "Between four and 12" may mix words and digits.
        mixed = number.words != other.words and not before & BETWEEN if other else True
        if other is None or other.kind is not Kind.CARDINAL or mixed:
            return number
        if unit and (other.last >= self._size or tokens.words[other.last] != unit):
            return number
        low = number.low
        if number.bare and 1900 <= low <= 2100 and before & IN and mask & TO and not other.bare:
            # "rose from 250,000 in 2022 to 1.3 million"
            return number
        if number.bare and other.bare and 1900 <= low <= 2100 and other.low <= 2100:
            return number
        # "600-700 тисяч", "3 to 4 million": the multiplier stands for both.
        scale = other.high
        factor = Decimal(1)
        for multiplier in (10**12, 10**9, 10**6, 1000):
            if scale >= multiplier and low < 1000 and low * multiplier < other.high:
                factor = Decimal(multiplier)
                break
        if other.bare:
            factor = Decimal(1)
        if low * factor >= other.high or (changed and factor == 1):
            return number
        return Number(number.first, other.last, low * factor, other.high, words=number.words)

    def _either(self, number: Number, at: int) -> Number:
        """ "Five or six", "30 or 40": two numbers that follow each other at their precision are one range."""
        if not self._mask(at + 1) & (NUMBER | NUMERAL):
            return number
        other = self._one(at + 1)
        if other is None or other.kind is not Kind.CARDINAL or number.words != other.words:
            return number
        step = 1
        while not number.low % (step * 10) and not other.low % (step * 10) and step <= other.low:
            step *= 10
        if other.low != other.high or other.low - number.low != step:
            return number
        return Number(number.first, other.last, number.low, other.high, words=number.words)
