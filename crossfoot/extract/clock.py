"""Clock times in a text, with the day and the zone written beside them: "21.15 мск 3 мая", "6 p.m. Moscow time"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crossfoot.extract.calendar import Calendar
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.tokens import NUMBER, Tokens

_bit = CONCEPTS.bit
MIDNIGHT, NOON, CLOCK, TIME = _bit("when-midnight"), _bit("when-noon"), _bit("clock"), _bit("when-time")
AFTERNOON, MORNING = _bit("when-pm"), _bit("when-am")
ON, YEAR_WORD = _bit("when-on"), _bit("when-year")
#: zone -> its concept
ZONES = {"Europe/Moscow": _bit("zone:moscow"), "Europe/Kyiv": _bit("zone:kyiv"), "UTC": _bit("zone:utc")}
ZONE = _bit("zone:moscow") | _bit("zone:kyiv") | _bit("zone:utc")

_HALF_DAY, _DAY = 12 * 60, 24 * 60


@dataclass(slots=True)
class Clock:
    """A clock time at the tokens ``[first, last)``: minutes of the day (up to 1440), its day and IANA zone if given."""

    first: int
    last: int
    minutes: int
    day: date | None = None
    zone: str | None = None


class ClockReader:
    """Reads the clock times of one text."""

    def __init__(self, tokens: Tokens, bits: dict[int, int], calendar: Calendar) -> None:
        """``bits`` are the concepts of the tokens that have any to do with time."""
        self._tokens = tokens
        self._words = tokens.words
        self._size = len(tokens.words)
        self._bits = bits
        self._calendar = calendar

    def read(self, numbers: list[int]) -> list[Clock]:
        """All clock times among the tokens that hold numbers or name an hour."""
        found: list[Clock] = []
        done = 0
        for at in numbers:
            if at < done:
                continue
            clock = self._at(at)
            if clock is not None:
                self._further(clock)
                found.append(clock)
                done = clock.last
        return found

    def _word(self, at: int) -> str:
        return self._words[at] if 0 <= at < self._size else ""

    def _bit(self, at: int) -> int:
        return self._bits.get(at, 0)

    def _at(self, at: int) -> Clock | None:
        mask = self._bit(at)
        if mask & MIDNIGHT:
            return Clock(at, at + 1, _DAY)
        if mask & NOON:
            return Clock(at, at + 1, _HALF_DAY)
        if not self._tokens.masks[at] & NUMBER:
            return None
        hours, minutes, last = self._digits(at)
        if hours is None or hours > 24 or minutes > 59:
            return None
        half = self._half(last)
        if half is None:
            # A bare number is no clock time: 21.15 may be a count, 18 a day.
            plain = self._word(last - 1) != self._word(at) or self._bit(last) & ZONE or self._plain_point(at)
            return Clock(at, last, hours * 60 + minutes) if last > at + 1 or (plain and self._dotted(at)) else None
        afternoon, last = half
        return Clock(at, last, (hours % 12 + 12 * afternoon) * 60 + minutes) if hours <= 12 else None

    def _digits(self, at: int) -> tuple[int | None, int, int]:
        """Hours, minutes and the position behind: 18:00, 21.15, 6."""
        word, tokens = self._words[at], self._tokens
        if word.isdigit() and len(word) <= 2:
            minute = self._word(at + 2)
            if self._word(at + 1) == ":" and len(minute) == 2 and minute.isdigit() and tokens.joined(at + 2):
                return int(word), int(minute), at + 3
            return int(word), 0, at + 1
        hour, mark, minute = word.partition(".")
        if mark and len(hour) <= 2 and len(minute) == 2 and minute.isdigit():
            return int(hour), int(minute), at + 1
        return None, 0, at

    def _dotted(self, at: int) -> bool:
        return "." in self._words[at]

    def _plain_point(self, at: int) -> bool:
        """Whether a point inside digits parts hours from minutes here: where the decimal mark is a comma."""
        return self._tokens.lexicon.language.decimal_mark == ","

    def _half(self, at: int) -> tuple[bool, int] | None:
        """Whether "p.m." or "a.m." stands here, and the position behind."""
        mask = self._bit(at)
        if not mask & (AFTERNOON | MORNING) or not self._tokens.masks[at] & CLOCK:
            return None
        return bool(mask & AFTERNOON), self._tokens.behind(at)

    def _further(self, clock: Clock) -> None:
        """Zone and day behind the time, in either order."""
        for _ in range(2):
            at = clock.last
            if self._bit(at) & ZONE and clock.zone is None:
                clock.zone = next(zone for zone, bit in ZONES.items() if self._bit(at) & bit)
                clock.last = at + 2 if self._bit(at + 1) & TIME else at + 1
                if self._word(clock.last) == "." and self._tokens.joined(clock.last):
                    clock.last += 1
                continue
            start = at + 1 if self._bit(at) & ON else at
            day = self._calendar.day_at(start)
            if day is not None and clock.day is None:
                clock.day, clock.last = day.end, day.last
