"""Which day each figure speaks of, and the reporting window where the text gives one.

`Dates.at` gives a figure the day that its sentence names nearest to it, else the day of the sentences before in its
paragraph, else the day the report speaks of. A period ("since 2022", "за тиждень") settles no day, and an article that
names no day near its publication speaks of none.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.timing.calendar import Calendar
from crossfoot.extract.timing.carried import CarriedDays
from crossfoot.extract.timing.clock import ClockReader
from crossfoot.extract.timing.concepts import DIGITS, FULL_DAY, HOUR, OVERNIGHT, STARTING
from crossfoot.extract.timing.governing import Governing
from crossfoot.extract.timing.moment import Kind, Moment
from crossfoot.extract.timing.moments import MomentReader
from crossfoot.extract.timing.reported import dateline, over_nights, published_day, report_day, written_day
from crossfoot.extract.timing.window import Found, WindowReader, ZoneAt
from crossfoot.extract.tokens import Tokens
from crossfoot.model.document import Document
from crossfoot.model.when import Window

_MONTH = CONCEPTS.bit("month")
_WEEKDAY, _TOMORROW, _WEEK = CONCEPTS.bit("weekday"), CONCEPTS.bit("when-tomorrow"), timedelta(days=7)
#: Who says it stands within so many tokens of the day of saying.
_SAY, _SAID = CONCEPTS.bit("say"), 3
_SAYING = FAMILIES.of_concepts(_SAY)
#: "told reporters on Friday"
_SPOKE = _SAY | CONCEPTS.any(("tell", "allege"))
#: A day so near the beginning of its sentence opens it.
_OPENS = 4
#: A day with a preposition of its own stands within so many tokens behind its figure.
_BESIDE = 2


class Dates:
    """The days and windows of one text."""

    def __init__(self, tokens: Tokens, moments: list[Moment], windows: list[Found], published: date | None, *,
                 timed: bool = False) -> None:  # fmt: skip
        """Settle what each moment refers to and the day the report speaks of."""
        self._tokens = tokens
        self.moments = tuple(moments)
        self.windows = tuple(windows)
        self._windows: dict[date, list[Found]] = {}
        for found in windows:
            self._windows.setdefault(found.window.end.date(), []).append(found)
        self._published = published
        self._sentence_starts = [first for first, _ in tokens.sentences]
        dated = dateline(tokens, moments, published)
        self._settle_shifts()
        self._settle_nights()
        self._settle_full_days()
        self._firsts = [moment.first for moment in moments]
        self._governing = Governing(tokens, self.moments, dated)
        self._carried = CarriedDays(
            tokens, self.moments, published=published, dated=dated, windowed=bool(windows),
            report=report_day(tokens, self.moments, self.windows, published, dated, timed=timed),
        )  # fmt: skip

    def at(
        self,
        first: int,
        last: int,
        *,
        lasting: bool = False,
        counts_on: bool = False,
        aside: tuple[int, int] | None = None,
    ) -> tuple[date | None, Window | None]:
        """The day and the reporting window of the figure at the tokens ``[first, last)``.

        What is ``lasting`` has no day but one that its own sentence names; what ``counts_on`` over a period is the
        last so far, of the day that is told of: "the fourth raid this year". A day that stands in an ``aside`` is of
        what the aside tells.
        """
        sentence = bisect_right(self._sentence_starts, first) - 1
        if sentence < 0:
            return None, None
        moment = self._governing.moment_of(first, last, sentence)
        if moment is not None and aside is not None and aside[0] <= moment.first < aside[1]:
            carried = self._carried.of(sentence)
            return self._published if carried in (moment.day, None) else carried, None
        period = moment is not None and moment.kind is Kind.PERIOD
        if moment is not None and not (period and counts_on):
            told = moment.kind in (Kind.DAY, Kind.NEXT) and not (lasting and self._is_of_saying(moment))
            day = moment.day if told else None
        else:
            day = None if lasting else self._carried.of(sentence)
        return day, self._window(day, first)

    def is_since(self, first: int, last: int) -> bool:
        """Whether the figure at the tokens ``[first, last)`` counts from a date on: "since 24 February", not "since
        Sunday".
        """
        sentence, words = bisect_right(self._sentence_starts, first) - 1, self._tokens.words
        moment = self._governing.moment_of(first, last, sentence) if sentence >= 0 else None
        if moment is None or moment.kind is not Kind.SINCE or "," in words[last : moment.first]:
            # "In five states, and in the town, under siege since 3 May"
            return False
        return any(mask & _MONTH for mask in self._tokens.base[moment.first : moment.last])

    def ahead(self, first: int, last: int) -> date | None:
        """The day to come of what is planned at the tokens ``[first, last)``: a date, or the next such weekday."""
        if self._published is None:
            return None
        masks = self._tokens.masks
        for moment in self.moments[bisect_left(self._firsts, first) : bisect_left(self._firsts, last + _BESIDE)]:
            if moment.day is None or moment.kind is Kind.SINCE:
                continue
            day = moment.opens or moment.day
            behind = timedelta(0) < self._published - moment.day < _WEEK
            if behind and any(mask & _WEEKDAY for mask in masks[moment.first : moment.last]):
                if self._is_of_saying(moment):
                    # "Said on Tuesday that it would"
                    continue
                return day + _WEEK
            if moment.day > self._published:
                return day
        if any(mask & _TOMORROW for mask in masks[first : last + _BESIDE]):
            return self._published + timedelta(days=1)
        return None

    def begun(self, first: int, last: int, *, known: bool = False) -> date | None:
        """The day on which what is told at the tokens ``[first, last)`` began: the first of "on Friday and Saturday".

        The day on which somebody speaks of it before it is told is not its own, nor of what is ``known`` already that
        of the report: "on Friday he praised the call".
        """
        sentence = bisect_right(self._sentence_starts, first) - 1
        moment = self._governing.moment_of(first, last, sentence) if sentence >= 0 else None
        if moment is None:
            return None if known else self.at(first, last)[0]
        if moment.kind is Kind.DAY and (self._only_says(moment, last) or (known and self._is_of_saying(moment))):
            return None
        return moment.opens or self.at(first, last)[0]

    def _only_says(self, moment: Moment, last: int) -> bool:
        """Whether somebody spoke on a day told before, in no comma's reach: "told reporters on Friday that"."""
        masks, words = self._tokens.masks, self._tokens.words
        if moment.first >= last or words[moment.last - 1].endswith(self._tokens.lexicon.language.possessive_endings):
            # "Said Friday's talks"
            return False
        near = range(moment.first - 1, max(-1, moment.first - _SAID - 1), -1)
        ahead = next((at for at in near if masks[at] & _SPOKE or words[at] == ","), -1)
        return ahead >= 0 and bool(masks[ahead] & _SPOKE)

    def _is_of_saying(self, moment: Moment) -> bool:
        """Whether a day is that on which something was said: "told reporters on Tuesday"."""
        return self._tokens.has(_SAYING, max(0, moment.first - _SAID), moment.last + _SAID)

    def _settle_shifts(self) -> None:
        """ "That night" and "the next day" count from the last day named before."""
        day = self._published
        for moment in self.moments:
            if moment.shift is not None and day is not None:
                moment.day = day + timedelta(days=moment.shift)
                if moment.kind is Kind.NEXT and self._published is not None and moment.day > self._published:
                    # "Two days later", with no day named before
                    moment.day = None
            elif moment.day is not None and moment.kind is not Kind.PERIOD:
                day = moment.day

    def _settle_nights(self) -> None:
        """ "Said on Monday that two were killed overnight": in the night before it was said.

        A text that tells so of a night tells of it all through.
        """
        nights = [moment for moment in self.moments if self._tokens.base[moment.first] & OVERNIGHT]
        nights = [moment for moment in nights if moment.day is not None and moment.day == self._published]
        said = [moment for moment in self.moments if moment.day and moment.kind is Kind.DAY and moment not in nights]
        said = [moment for moment in said if self._is_of_saying(moment)]
        told = {self._sentence_of(moment): moment.day for moment in reversed(said)}
        beside = [told.get(self._sentence_of(night)) for night in nights]
        first = next(filter(None, beside), None)
        for night, day in zip(nights, beside, strict=True):
            night.day = day or first or night.day

    def _settle_full_days(self) -> None:
        """ "On Sunday the army said that 220 had fallen in the past 24 hours": the 24 hours that end on Sunday."""
        opening: Moment | None = None
        for moment in self.moments:
            sentence = self._sentence_of(moment)
            if moment.day is None or moment.kind is not Kind.DAY:
                continue
            if moment.day == self._published and self._tokens.base[moment.last - 1] & (FULL_DAY | HOUR):
                before = opening if opening is not None and self._sentence_of(opening) == sentence else None
                if before is not None and self._tokens.concepts(before.first, moment.first) & _SAY:
                    moment.day = before.day
            elif moment.first - self._sentence_starts[sentence] < _OPENS or self._is_of_saying(moment):
                opening = moment

    def _sentence_of(self, moment: Moment) -> int:
        return bisect_right(self._sentence_starts, moment.first) - 1

    def _window(self, day: date | None, first: int) -> Window | None:
        """The window that ends on the figure's day, the last one before the figure where there are several.

        A report over more than a day has its window for figures without a day.
        """
        if not self.windows:
            return None
        if day is None:
            return self.windows[0].window if self.windows[0].is_long else None
        fitting = self._windows.get(day, ())
        if not fitting:
            return None
        before = bisect_right(fitting, first, key=lambda found: found.first)
        return fitting[max(0, before - 1)].window


def dates_of(tokens: Tokens, document: Document, spoken: ZoneAt | None = None) -> Dates:
    """The days and windows of a document, from its tokens; ``spoken`` is the zone of who speaks at a token."""
    zone = tokens.lexicon.language.zone
    published = published_day(document, zone)
    starts, numbers = tokens.families[STARTING], tokens.families[DIGITS]
    calendar = Calendar(tokens, published)
    clocks = ClockReader(tokens, calendar).read(numbers, starts)
    calendar.published = published = written_day(document, zone, tokens, clocks)
    covered = {at for clock in clocks for at in range(clock.first, clock.last)}
    moments = MomentReader(tokens, calendar).read(starts, numbers, covered)
    days = _days_of_clocks([clock.first for clock in clocks], moments)
    windows = WindowReader(tokens, zone, document.published, spoken).read(clocks, days)
    moments += [
        Moment(found.first, found.last, Kind.PERIOD if found.is_long else Kind.DAY, found.window.end.date())
        for found in windows
    ]
    moments += [
        Moment(clock.first, clock.last, Kind.DAY, clock.day)
        for clock in clocks
        if clock.day is not None and not clock.bounds
    ]
    moments += over_nights(tokens, [] if windows else clocks, moments, published)
    moments.sort(key=lambda moment: moment.first)
    return Dates(tokens, moments, windows, published, timed=bool(clocks))


def _days_of_clocks(clocks: list[int], moments: list[Moment]) -> dict[int, date]:
    """The last day named before each clock time."""
    named = [(moment.first, moment.day) for moment in moments if moment.day and moment.kind is Kind.DAY]
    days: dict[int, date] = {}
    for at in clocks:
        before = bisect_left(named, at, key=lambda item: item[0])
        if before:
            days[at] = named[before - 1][1]
    return days
