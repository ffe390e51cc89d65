"""Clock times in a text, with the day and the zone written beside them: "22.40 мск 6 мая", "6 p.m. Moscow time"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.timing.calendar import Calendar
from crossfoot.extract.tokens import NUMBER, Tokens

_bit = CONCEPTS.bit
DAY_PART = _bit("day-part")
MIDNIGHT, NOON, CLOCK, TIME = _bit("when-midnight"), _bit("when-noon"), _bit("clock"), _bit("when-time")
AFTERNOON, MORNING, ON = _bit("when-pm"), _bit("when-am"), _bit("when-on")
#: zone -> its concept
ZONES = {"Europe/Moscow": _bit("zone:moscow"), "Europe/Kyiv": _bit("zone:kyiv"), "UTC": _bit("zone:utc")}
HOURS = _bit("unit:hour")
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
    #: it is an end of a reporting window
    bounds: bool = False


class ClockReader:
    """Reads the clock times of one text."""

    def __init__(self, tokens: Tokens, calendar: Calendar) -> None:
        """Prepare for the tokens of one text."""
        self._tokens = tokens
        self._words = tokens.words
        self._base = tokens.base
        self._calendar = calendar
        self._endings = tokens.lexicon.language.ordinal_endings | {"-"}
        self._points = tokens.lexicon.language.decimal_mark == ","

    def read(self, numbers: list[int], words: list[int]) -> list[Clock]:
        """All clock times among the tokens with digits and the words of time."""
        found: list[Clock] = []
        done = 0
        named = [at for at in words if self._bit(at) & (MIDNIGHT | NOON)]
        for at in sorted(numbers + named) if named else numbers:
            clock = self._at(at) if at >= done else None
            if clock is None:
                continue
            if found and found[-1].last == clock.first - 1 and self._words[clock.first - 1] == "(":
                # "4 p.m. Moscow time (1 p.m. GMT) on May 5": the same in another zone, with the day behind
                self._add_zone_and_day(clock)
                found[-1].last = clock.last + (self._word(clock.last) == ")")
                clock = found.pop()
            self._add_zone_and_day(clock)
            found.append(clock)
            done = clock.last
        return found

    def _word(self, at: int) -> str:
        return self._words[at] if at < len(self._words) else ""

    def _bit(self, at: int) -> int:
        return self._base[at] if at < len(self._base) else 0

    def _at(self, at: int) -> Clock | None:
        if not self._tokens.masks[at] & NUMBER:
            mask = self._bit(at)
            return Clock(at, at + 1, _DAY if mask & MIDNIGHT else _HALF_DAY) if mask & (MIDNIGHT | NOON) else None
        hours, minutes, last = self._digits(at)
        if not 0 <= hours <= 24 or minutes > 59:
            return None
        half = self._bit(last) & (AFTERNOON | MORNING)
        if half and last < len(self._words) and self._tokens.masks[last] & CLOCK:
            if not 1 <= hours <= 12:
                return None
            afternoon = _HALF_DAY if half & AFTERNOON else 0
            return Clock(at, self._tokens.behind(last), hours % 12 * 60 + minutes + afternoon)
        if last == at + 1 and "." not in self._words[at]:
            return self._hour(at, hours)
        return Clock(at, last, hours * 60 + minutes) if last > at + 1 or self._points else None

    def _hour(self, at: int, hours: int) -> Clock | None:
        """«10-ї ранку», «15-й годині»: an hour counted, with the word for the hour or the part of the day behind.

        «20 часов 20 мая» is one too, since the day stands right behind.
        """
        step = at + 1
        if self._points and self._bit(step) & HOURS and self._calendar.day_at(step + 1, short=True) is not None:
            return Clock(at, step + 1, hours * 60)
        while self._word(step) in self._endings and self._tokens.joined(step):
            step += 1
        if step - at < 3 or not self._bit(step) & (ON | DAY_PART):
            return None
        return Clock(at, step + 1, hours * 60)

    def _digits(self, at: int) -> tuple[int, int, int]:
        """Hours, minutes and the position behind: 18:00, 21.15, 6; -1 hours where it is none."""
        word, tokens = self._words[at], self._tokens
        if word.isdecimal() and len(word) <= 2:
            minute = self._word(at + 2)
            if self._word(at + 1) == ":" and len(minute) == 2 and minute.isdecimal() and tokens.joined(at + 2):
                return int(word), int(minute), at + 3
            return int(word), 0, at + 1
        hour, mark, minute = word.partition(".")
        if mark and 1 <= len(hour) <= 2 and len(minute) == 2 and minute.isdecimal():
            return int(hour), int(minute), at + 1
        return -1, 0, at

    def _add_zone_and_day(self, clock: Clock) -> None:
        """The zone and the day behind the time, in either order."""
        for _ in range(2):
            at = clock.last
            mask = self._bit(at)
            if mask & ZONE and clock.zone is None:
                clock.zone = next(zone for zone, bit in ZONES.items() if mask & bit)
                clock.last = at + 2 if self._bit(at + 1) & TIME else at + 1
                if self._word(clock.last) == "." and self._tokens.joined(clock.last) and len(self._words[at]) < 4:
                    clock.last += 1
                continue
            day = self._calendar.day_at(at + 1 if mask & ON else at, short=True)
            if day is not None and clock.day is None:
                clock.day, clock.last = day.end, day.last
