"""Days written in a text: "May 21", "21 травня 2025 року", "20 на 21 сентября", "04.05.2026", "2026-02-01"."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.tokens import NUMBER, NUMERAL, Tokens

_bit = CONCEPTS.bit
ORDINAL = _bit("ordinal")
DASH, AND, TO, OF = (_bit(name) for name in ("dash", "and", "to", "of"))
YEAR, RANGE = _bit("unit:year"), _bit("when-range")

#: A date without its year lies at most so many days ahead of the publication, else it is taken as past.
_AHEAD_DAYS = 90
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_TENS, _LAST_DAY = (20, 30), 31
#: English words of so many letters may be a month or something else.
_SHORT = 5
#: A written date is no longer than this many tokens before its month: "20th and 21st of May".
_REACH = 6


@dataclass(slots=True)
class Day:
    """One day, or the days from ``start`` to ``end``, at the tokens ``[first, last)``."""

    first: int
    last: int
    start: date
    end: date

    @property
    def days(self) -> int:
        """How many days from the first to the last, 0 for one day."""
        return (self.end - self.start).days


class Calendar:
    """Reads dates of one text; ``published`` settles the year where it is not written."""

    def __init__(self, tokens: Tokens, published: date | None) -> None:
        """Prepare for the tokens of one text."""
        self._tokens = tokens
        self._words = tokens.words
        self._masks = tokens.masks
        self._size = len(tokens.words)
        self._months = tokens.lexicon.months
        self._base = tokens.base
        self._ordinals = tokens.lexicon.language.ordinal_endings
        self.published = published

    def around(self, month: int) -> Day | None:
        """The date whose month stands at a token."""
        for start in range(max(0, month - _REACH), month + 1):
            begins = start == month or self._masks[start] & (NUMBER | ORDINAL | NUMERAL)
            day = self.day_at(start) if begins else None
            if day is not None and day.last > month:
                return day
        return None

    def day_at(self, at: int, *, short: bool = False) -> Day | None:
        """The date that begins at a token; ``short`` allows "30.07" without a year."""
        if at >= self._size:
            return None
        if self._masks[at] & NUMBER:
            return self._numeric(at, short) or self._day_first(at)
        if self._masks[at] & (ORDINAL | NUMERAL):
            return self._day_first(at)
        return self._month_first(at) if self._is_month(at) else None

    def resolve(self, day: int, month: int, year: int | None) -> date | None:
        """The date of a day and month; without a year the nearest to publication, rather past than future."""
        if year is not None:
            return _date(year, month, day)
        if self.published is None:
            return None
        this = _date(self.published.year, month, day) or _date(self.published.year - 1, month, day)
        if this is None:
            return None
        ahead = (this - self.published).days
        if ahead > _AHEAD_DAYS:
            return _date(this.year - 1, month, day)
        following = _date(this.year + 1, month, day)
        if following is not None and (following - self.published).days <= _AHEAD_DAYS // 3:
            return following
        return this

    def month_end(self, month: int) -> tuple[int, date | None]:
        """The token behind a month and its year, and the last day of that month."""
        behind = self._behind_month(month)
        year, last = self._year(behind)
        number = self._months[self._words[month]]
        first = self.resolve(1, number, year)
        return last, first and date(first.year, number, monthrange(first.year, number)[1])

    def _word(self, at: int) -> str:
        return self._words[at] if 0 <= at < self._size else ""

    def _bits(self, at: int) -> int:
        return self._masks[at] | self._base[at] if 0 <= at < self._size else 0

    def _is_month(self, at: int) -> bool:
        """Whether a month is named; a short word, which may be another, only with a capital ("may", "march")."""
        word = self._word(at)
        return word in self._months and (not word.isascii() or len(word) > _SHORT or self._tokens.capital(at))

    def _day(self, at: int) -> tuple[int, int] | None:
        """A day of the month, and the position behind it with its ending: 6, 20th, 20-го, «двадцять першого»."""
        word = self._word(at)
        if not word.isdecimal():
            return self._ordinal_day(at)
        if len(word) > 2 or not 1 <= int(word) <= _LAST_DAY:
            return None
        last = at + 1
        for step in (last, last + 1):
            if self._word(step) in self._ordinals and self._tokens.joined(step) and self._tokens.joined(last):
                last = step + 1
                break
        return int(word), last

    def _ordinal_day(self, at: int) -> tuple[int, int] | None:
        """A day of the month in words, and the position behind it."""
        lexicon, tens = self._tokens.lexicon, 0
        if self._bits(at) & NUMERAL:
            tens = lexicon.numerals.get(self._word(at), 0)
            if tens not in _TENS:
                return None
            at += 1 + self._tokens.hyphen(at + 1)
        day = lexicon.ordinals.get(self._word(at), 0)
        if not day or (tens and day >= _TENS[0] // 2):
            return None
        return (tens + day, at + 1) if tens + day <= _LAST_DAY else None

    def _year(self, at: int) -> tuple[int | None, int]:
        """A year that stands here, and the position behind it and its word: 2024, 2024 року."""
        step = at + 1 if self._word(at) == "," else at
        word = self._word(step)
        if len(word) == 4 and word.isdecimal() and _FIRST_YEAR <= int(word) <= _LAST_YEAR:
            step += 1
            return int(word), step + 1 if self._bits(step) & YEAR else step
        return None, at

    def _numeric(self, at: int, short: bool) -> Day | None:
        """04.05.2026, 30.07 or 2026-02-01."""
        word = self._word(at)
        if len(word) == 4 and word.isdecimal() and self._bits(at + 1) & DASH and self._tokens.joined(at + 1):
            month, day = self._word(at + 2), self._word(at + 4)
            if len(month) == len(day) == 2 and (month + day).isdecimal() and self._bits(at + 3) & DASH:
                found = _date(int(word), int(month), int(day))
                return Day(at, at + 5, found, found) if found else None
            return None
        parts = word.split(".")
        if not all(part.isdecimal() and len(part) <= 4 for part in parts):
            return None
        if len(parts) == 3 and len(parts[2]) in (2, 4):
            found = _date(int(parts[2]) + (2000 if len(parts[2]) == 2 else 0), int(parts[1]), int(parts[0]))
        elif len(parts) == 2 and short and len(parts[1]) == 2:
            found = self.resolve(int(parts[0]), int(parts[1]), None)
        else:
            return None
        return Day(at, at + 1, found, found) if found else None

    def _day_first(self, at: int) -> Day | None:
        """6 May, 1–2 серпня, "20th of May", 20 на 21 сентября, 01, березня."""
        first = self._day(at)
        if first is None:
            return None
        start, step = first
        end = start
        if self._bits(step) & (DASH | AND | TO | RANGE):
            second = self._day(step + 1)
            if second is not None:
                end, step = second
        if self._bits(step) & OF or self._word(step) == ",":
            step += 1
        if not self._is_month(step):
            return None
        year, last = self._year(self._behind_month(step))
        return self._span(at, last, start, end, self._months[self._words[step]], year)

    def _month_first(self, at: int) -> Day | None:
        """May 21, Jan. 24-25, "February 6 and 7"."""
        step = self._behind_month(at)
        first = self._day(step)
        if first is None or self._word(step + 1) == "%" or self._is_hour(step) or self._decimal(step):
            return None
        start, step = first
        end = start
        if self._bits(step) & (DASH | AND | TO):
            second = self._day(step + 1)
            if second is not None and second[0] > start and not self._is_month(second[1]):
                end, step = second
        year, last = self._year(step)
        return self._span(at, last, start, end, self._months[self._words[at]], year)

    def _is_hour(self, at: int) -> bool:
        """Whether a number is the hour of a clock time: "in May 21:15", not "on 7 May: two in the north"."""
        return self._word(at + 1) == ":" and self._word(at + 2).isdecimal() and self._tokens.joined(at + 2)

    def _decimal(self, at: int) -> bool:
        return not self._words[at].isdecimal()

    def _behind_month(self, at: int) -> int:
        return at + 2 if self._word(at + 1) == "." and len(self._words[at]) < 5 else at + 1

    def _span(self, first: int, last: int, start: int, end: int, month: int, year: int | None) -> Day | None:
        until = self.resolve(end, month, year)
        if until is None:
            return None
        since = _date(until.year, until.month, start)
        if since is None or since > until:
            # "31 на 1 июля": the first day is of the month before.
            since = until - timedelta(days=1) if end == 1 else until
        return Day(first, last, since, until)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
