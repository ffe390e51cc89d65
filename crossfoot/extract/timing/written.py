"""Dates as they are written: days, nights between two days, months and years."""

from __future__ import annotations

from datetime import date, timedelta

from crossfoot.extract.number import NUMBERISH
from crossfoot.extract.timing.calendar import Calendar, Day
from crossfoot.extract.timing.concepts import (
    AS_OF,
    BIRTH,
    CUMULATIVE,
    DASH,
    END,
    FROM,
    FULL_DAY,
    IN,
    LEADS,
    MONTH,
    OF,
    PER,
    RANGE,
    RELATIVE,
    SINCE,
    SINCE_EVENT,
    THE,
    TO,
    UNTIL,
    YEAR,
)
from crossfoot.extract.timing.moment import Around, Kind, Moment
from crossfoot.extract.tokens import STOP, Tokens

#: A count over more than a year is a running total; it is told on the day that it ends, or soon.
_WHOLE_WAR, NOW = timedelta(days=366), timedelta(days=4)
_FIRST_YEAR, _LAST_YEAR = 1940, 2100
#: "since 24 February 2022 until" has so many tokens.
_TOTAL = 6
#: The words of an event between "since" and its date, at most, and what is none of them: "since the start of 3 May".
_EVENT, _PARTS = 14, STOP | NUMBERISH | FULL_DAY


class WrittenDates:
    """Reads the written dates of one text."""

    def __init__(self, tokens: Tokens, calendar: Calendar, around: Around) -> None:
        """Prepare for the tokens of one text."""
        self._tokens = tokens
        self._words = tokens.words
        self._calendar = calendar
        self._published = calendar.published
        self._around = around
        self._bit, self._lead = around.bit, around.lead

    def read(self, starts: list[int], numbers: list[int], covered: set[int]) -> list[Moment]:
        """The written dates, in order."""
        found: list[Moment] = []
        done = -1
        # Digits alone are a date only with points, dashes or as a year.
        written = [at for at in numbers if len(self._words[at]) >= 4]
        for at in sorted([*written, *(at for at in starts if self._bit(at) & MONTH)]):
            if at < done or at in covered:
                continue
            day = self._calendar.around(at) if self._bit(at) & MONTH else self._calendar.day_at(at)
            if day is None:
                alone = self._month_or_year(at)
                if alone is not None:
                    found.append(alone)
                    done = alone.last
                continue
            done = day.last
            if not self._around.compares(day.first):
                self._add(found, day)
        return found

    def _add(self, found: list[Moment], day: Day) -> None:
        """Add a date, or make it the end of the night or period that the date before it begins."""
        # «За сутки с 3 по 4 марта» is a day, not since one.
        since = not day.days and (self._bit(day.first - 1) & SINCE or self._begins_event(day.first, day.last))
        kind = Kind.PERIOD if day.days > 1 else Kind.SINCE if since else Kind.DAY
        opens = day.end - timedelta(days=day.days) if day.days else None
        moment = Moment(day.first, day.last, self._past(kind, day.end), day.end, opens=opens)
        if found and self._is_night(found[-1], moment):
            # "Overnight on May 31 to June 1": the day on which it ends.
            before = found.pop()
            moment = Moment(before.first, day.last, moment.kind, day.end, opens=before.day)
        elif found and self._is_span(found[-1], moment):
            moment = self._span(found.pop(), moment)
        elif self._lead(day.first, 1) & UNTIL:
            # "Without water until 3 May": the end of a span is not the day of what lasts till then
            now = (found and self._is_now(found[-1], moment)) or self._ends_total(moment)
            moment.kind = Kind.DAY if now else Kind.PERIOD
        found.append(moment)

    def _begins_event(self, first: int, last: int) -> bool:
        """Whether a date tells when that began since which is counted: "since the resumption of talks on 3 May".

        Not what is told of the event itself: "since the attack on 3 May that killed 26".
        """
        if self._bit(last + (self._words[last : last + 1] == [","])) & RELATIVE:
            return False
        for at in range(first - 1, max(-1, first - 1 - _EVENT), -1):
            mask = self._tokens.masks[at]
            if mask & SINCE_EVENT:
                return True
            if mask & _PARTS or self._words[at] == ",":
                return False
        return False

    def _is_night(self, first: Moment, second: Moment) -> bool:
        """Whether two dates are a day and the next with nothing but "to" between."""
        if first.day is None or second.day is None or second.first - first.last != 1:
            return False
        joined = self._bit(first.last) & (TO | RANGE) or self._tokens.masks[first.last] & DASH
        return bool(joined) and (second.day - first.day).days == 1

    def _is_span(self, first: Moment, second: Moment) -> bool:
        """Whether two dates bound a period: "between January 29 and February 2"."""
        if first.day is None or second.day is None or not 0 < second.first - first.last <= 2:
            return False
        if (second.day - first.day).days < 2 or not self._lead(first.first) & FROM:
            return False
        return any(self._bit(at) & TO or self._tokens.masks[at] & DASH for at in range(first.last, second.first))

    def _span(self, first: Moment, second: Moment) -> Moment:
        """The period between two dates; a running total from long ago to the day of the report is of that day."""
        assert first.day is not None and second.day is not None, "asked only of two dates"
        now = self._published is not None and self._published - second.day <= NOW
        total = now and second.day - first.day > _WHOLE_WAR
        return Moment(first.first, second.last, Kind.DAY if total else Kind.PERIOD, second.day if total else None,
                      opens=first.day)  # fmt: skip

    def _is_now(self, first: Moment, second: Moment) -> bool:
        """Whether a count since a month or year ends on the day of the report: "From May 2024 until 3 June"."""
        published, day = self._published, second.day
        near = first.kind is Kind.PERIOD and first.day is None and second.first - first.last == 1
        return bool(near and published and day and timedelta(0) <= published - day <= NOW)

    def _ends_total(self, moment: Moment) -> bool:
        """Whether a date ends the time since the war began, in which something is counted: «з 24.02.22 до 05.08.27»."""
        return bool(self._tokens.concepts(max(0, moment.first - _TOTAL), moment.first) & CUMULATIVE)

    def _past(self, kind: Kind, day: date) -> Kind:
        """A day to come is no day a figure speaks of."""
        return Kind.PERIOD if self._published is not None and day > self._published + timedelta(days=1) else kind

    def _month_or_year(self, at: int) -> Moment | None:
        """A month or a year alone: "in January", "since 2014"."""
        word = self._words[at]
        if self._bit(at) & MONTH:
            if word.isascii() and not self._tokens.capital(at):
                return None
            return self._month_end(at) or Moment(at, at + 1, Kind.PERIOD)
        if len(word) != 4 or not word.isdecimal() or not _FIRST_YEAR <= int(word) <= _LAST_YEAR:
            return None
        named = self._bit(at + 1) & YEAR or self._bit(at + 3) & YEAR
        if named and any(self._bit(step) & BIRTH for step in range(at + 2, at + 5)):
            # «двоє чоловіків 1950 та 1961 років народження»
            return None
        return Moment(at, at + 1, Kind.PERIOD) if named or self._lead(at, 1) & (LEADS | MONTH) else None

    def _month_end(self, at: int) -> Moment | None:
        """The last day of a month as of which something is counted: "by the end of August", «на кінець серпня»."""
        end = at - 1 if self._bit(at - 1) & END else at - 2
        by = end - 1 if not self._bit(end - 1) & THE else end - 2
        if by < 0 or not self._bit(end) & END or not self._bit(by) & (AS_OF if self._bit(end + 1) & OF else PER | IN):
            return None
        last, day = self._calendar.month_end(at)
        settled = day is not None and self._published is not None and day <= self._published
        return Moment(by, last, Kind.NEXT, day) if settled else None
