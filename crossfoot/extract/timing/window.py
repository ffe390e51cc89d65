"""Reporting windows: "from 18:00 on 5 December", «с 22.40 мск 6 мая до 04.30 мск 7 мая», (20:00 04.05.2026 – 20:00 …).

A window has two ends. Where one is opened only ("from 18:00 on 25 June") the count's "as of" time closes it; a count
"as of" a time of its day alone covers that day from midnight.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.timing.clock import Clock
from crossfoot.extract.tokens import Tokens
from crossfoot.model.when import Window

_bit = CONCEPTS.bit
FROM, TO, DASH, AND, BETWEEN = (_bit(name) for name in ("when-from", "when-to", "dash", "and", "between"))
AS_OF, ABOUT, ON, AT = _bit("when-as-of"), _bit("about"), _bit("when-on"), _bit("when-at")
MIDNIGHT = _bit("when-midnight")

#: Longer spans are periods, not windows of one report.
_LONGEST = timedelta(hours=96)
#: A day, with the hour that summer time may add.
_DAY = timedelta(hours=25)
#: A report may go out a little before the time it counts to.
_EARLY = timedelta(hours=2)
#: How far apart the two times of a window, and "as of" and its time, may stand, in tokens.
_GAP = 3


@dataclass(slots=True)
class Found:
    """A window at the tokens ``[first, last)``."""

    first: int
    last: int
    window: Window

    @property
    def is_long(self) -> bool:
        """Whether it is longer than a day, so that its figures have no day of their own."""
        return self.window.end - self.window.start > _DAY


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


#: token -> IANA zone
ZoneAt = Callable[[int], str | None]


class WindowReader:
    """Joins the clock times of one text to windows."""

    def __init__(
        self, tokens: Tokens, zone: str | None, published: datetime | None, spoken: ZoneAt | None = None
    ) -> None:
        """Prepare for one text.

        Args:
            tokens: its tokens.
            zone: the IANA zone of times without one.
            published: aware; midnight where only the day is known.
            spoken: the zone that who speaks at a token keeps, where the language keeps none.
        """
        self._tokens = tokens
        self._words = tokens.words
        self._base = tokens.base
        self._zone = zone
        self._spoken = spoken
        self._published = published

    def read(self, clocks: list[Clock], days: dict[int, date]) -> list[Found]:
        """All windows; ``days`` gives the day that the sentence of a clock time is about, by the clock's token."""
        found: list[Found] = []
        opened: Clock | None = None
        used = -1
        for position, clock in enumerate(clocks):
            if position <= used:
                continue
            after = clocks[position + 1] if position + 1 < len(clocks) else None
            window = None
            if after is not None and self._joined(clock, after):
                used = position + 1
                window = self._between(clock, after, days.get(clock.first))
                clock.bounds = after.bounds = window is not None
                if window is not None:
                    found.append(Found(clock.first, after.last, window))
            elif self._before(clock) & FROM and clock.day is not None and opened is None:
                opened = clock
                clock.bounds = True
            elif self._before(clock) & AS_OF:
                window = self._closed(opened, clock, days.get(clock.first), alone=not found)
                if window is not None:
                    clock.bounds = True
                    start = opened or clock
                    found.append(Found(start.first, start.last, window))
            elif clock.zone is not None and not found:
                window = self._between(clock, clock, days.get(clock.first))
                if window is not None:
                    clock.bounds = True
                    found.append(Found(clock.first, clock.last, window))
        return found

    def _mask(self, at: int) -> int:
        return self._base[at] | self._tokens.masks[at] if 0 <= at < len(self._words) else 0

    def _before(self, clock: Clock) -> int:
        """The concepts right before a time, small words skipped."""
        mask = 0
        for at in range(clock.first - 1, max(-1, clock.first - 1 - _GAP), -1):
            mask |= self._mask(at)
            if not self._mask(at) & (ABOUT | ON | AT | BETWEEN):
                break
        return mask

    def _joined(self, first: Clock, second: Clock) -> bool:
        gap = range(first.last, second.first)
        if not gap or len(gap) > _GAP:
            return False
        masks = [self._mask(at) for at in gap]
        if masks[0] & DASH:
            return True
        opened = self._before(first) & (FROM | BETWEEN)
        return bool(opened) and any(mask & (TO | AND | DASH) for mask in masks)

    def _between(self, first: Clock, second: Clock, day: date | None) -> Window | None:
        zone = first.zone or second.zone or self._zone_at(first)
        if zone is None:
            return None
        end_day = second.day or (first.day if first.day and first.minutes <= second.minutes else None)
        if end_day is None and first.day is not None:
            end_day = first.day + timedelta(days=1)
        if end_day is None:
            end_day = day or self._latest(second, zone)
        if end_day is None:
            return None
        overnight = first.minutes > second.minutes or (first is not second and first.minutes == second.minutes)
        start_day = first.day or (end_day - timedelta(days=1) if overnight else end_day)
        return _window(_moment(start_day, first, zone), _moment(end_day, second, zone))

    def _closed(self, opened: Clock | None, clock: Clock, day: date | None, *, alone: bool) -> Window | None:
        zone = clock.zone or (opened.zone or self._zone_at(clock) if opened else self._zone)
        if zone is None:
            return None
        end_day = clock.day or day or self._latest(clock, zone)
        if end_day is None:
            return None
        end = _moment(end_day, clock, zone)
        if opened is not None and opened.day is not None:
            return _window(_moment(opened.day, opened, zone), end)
        if not alone:
            return None
        return _window(datetime.combine(end_day, time(), _zone(zone)), end)

    def _zone_at(self, clock: Clock) -> str | None:
        """The zone of a time that names none: that of the language, else of who speaks."""
        return self._zone or (self._spoken(clock.first) if self._spoken else None)

    def _latest(self, clock: Clock, zone: str) -> date | None:
        """The last day on which the time was past at publication."""
        if self._published is None:
            return None
        if self._published.time() == time():
            return self._published.date()
        local = self._published.astimezone(_zone(zone))
        today = local.date()
        return today if _moment(today, clock, zone) <= local + _EARLY else today - timedelta(days=1)


def _moment(day: date, clock: Clock, zone: str) -> datetime:
    days, minutes = divmod(clock.minutes, 24 * 60)
    hours, minutes = divmod(minutes, 60)
    return datetime.combine(day + timedelta(days=days), time(hours, minutes), _zone(zone))


def _window(start: datetime, end: datetime) -> Window | None:
    """The window, unless its ends are in the wrong order or too far apart to be those of one report."""
    return Window(start=start, end=end) if timedelta(0) <= end - start <= _LONGEST else None
