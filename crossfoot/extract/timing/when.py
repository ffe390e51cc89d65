"""Which day each figure speaks of, and the reporting window where the text gives one.

`Dates.at` gives a figure the day that its sentence names nearest to it, else the day of the sentences before in its
paragraph, else the day the report speaks of. A period ("since 2022", "за тиждень") settles no day, and an article that
names no day near its publication speaks of none.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from functools import cached_property

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.placing.topic import HAPPENED, opens_with
from crossfoot.extract.timing.calendar import Calendar
from crossfoot.extract.timing.clock import ClockReader
from crossfoot.extract.timing.moments import DIGITS, SINCE_REACH, STARTING, Kind, Moment, MomentReader
from crossfoot.extract.timing.reported import dateline, over_nights, published_day, written_day
from crossfoot.extract.timing.window import Found, WindowReader, ZoneAt
from crossfoot.extract.tokens import NEWLINE, Tokens
from crossfoot.model.document import Document
from crossfoot.model.when import Window

_CLAUSE, _ON, _MORE, _AND, _THAT = (CONCEPTS.bit(name) for name in ("clause", "when-on", "other", "and", "that"))
_AS_OF, _SINCE, _WEEKDAY, _TOMORROW = map(CONCEPTS.bit, ("when-as-of", "when-since", "weekday", "when-tomorrow"))
_OWNER, _WEEK = CONCEPTS.bit("possessive"), timedelta(days=7)
_TELLING = FAMILIES.of_concepts(CONCEPTS.bit("say") | _THAT)
#: Who says it stands within so many tokens of the day of saying.
_SAY, _SAID = CONCEPTS.bit("say"), 3
#: A day this near to publication shows that an article reports current events.
_CURRENT = timedelta(days=4)
#: A day so long before publication speaks of its own figures only.
_STALE = timedelta(days=60)
#: The opening of a text, in tokens.
_LEAD = 60
#: How many moments before and behind a figure, and how many tokens away at most, are looked at.
_AROUND, _REACH = 4, 300
#: A moment within so many tokens from its beginning speaks for the whole sentence.
_OPENS = 4
#: The commas around what is inserted.
_INSERTED = 2
#: "that" stands so many tokens before the moment that opens what was said.
_LEADS = 3
#: How far back a text that speaks of no day near its publication takes one over, in sentences.
_BACK = 3
#: How far back the day of a paragraph is looked for, in sentences.
_FAR = 60
#: A day with a preposition of its own stands within so many tokens behind its figure.
_BESIDE = 2
#: What a comma, a clause word and a semicolon between a figure and a moment count as, in tokens.
_COMMA, _CLAUSE_WORD, _SEMICOLON = 3, 4, 15


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
        self._dateline = dateline(tokens, moments, published)
        self._settle_shifts()
        self._firsts = [moment.first for moment in moments]
        self._report = self._report_day(timed)
        self._carried: dict[int, date | None] = {}

    def at(self, first: int, last: int, *, lasting: bool = False) -> tuple[date | None, Window | None]:
        """The day and the reporting window of the figure at the tokens ``[first, last)``.

        What is ``lasting`` has no day but one that its own sentence names.
        """
        sentence = bisect_right(self._sentence_starts, first) - 1
        if sentence < 0:
            return None, None
        start, end = self._tokens.sentences[sentence]
        low, high = bisect_left(self._firsts, start), bisect_left(self._firsts, end)
        here = self._near(low, high, first) if low < high else []
        governing = [moment for moment in here if self._governs(moment, first, last, sentence)] if here else here
        if len(governing) > 1 and governing[0] is self._dateline:
            governing = governing[1:]
        if len(governing) > 1:
            # "It emerged on Friday that two were killed on Monday", "On Friday X said 900 had died since May"
            told = self._told(sentence, first)
            own = [moment for moment in governing if moment.first > told or self._is_as_of(moment, first)]
            governing = own or governing
        if governing:
            moment = governing[0]
            if len(governing) > 1:
                moment = min(governing, key=lambda moment: self._cost(moment, first, last))
                # "Two on Sunday and five more on Monday"
                moment = next((other for other in governing if self._follows(other, last)), moment)
                if moment.kind is Kind.PERIOD:
                    # "As of 3 May, 900 people have been displaced since the invasion"
                    moment = next((other for other in governing if self._is_as_of(other, first)), moment)
            told = moment.kind in (Kind.DAY, Kind.NEXT) and not (lasting and self._is_of_saying(moment))
            day = moment.day if told else None
        else:
            day = None if lasting else self._carry(sentence)
        return day, self._window(day, first)

    def ahead(self, first: int, last: int) -> date | None:
        """The day to come of what is planned at the tokens ``[first, last)``: a date, or the next such weekday."""
        if self._published is None:
            return None
        masks = self._tokens.masks
        for moment in self.moments[bisect_left(self._firsts, first) : bisect_left(self._firsts, last + _BESIDE)]:
            if moment.day is None or moment.kind is Kind.SINCE:
                continue
            behind = timedelta(0) < self._published - moment.day < _WEEK
            if behind and any(mask & _WEEKDAY for mask in masks[moment.first : moment.last]):
                if self._is_of_saying(moment):
                    # "Said on Tuesday that it would"
                    continue
                return moment.day + _WEEK
            if moment.day > self._published:
                return moment.day
        if any(mask & _TOMORROW for mask in masks[first : last + _BESIDE]):
            return self._published + timedelta(days=1)
        return None

    def _is_of_saying(self, moment: Moment) -> bool:
        """Whether a day is that on which something was said: "told reporters on Tuesday"."""
        near = slice(max(0, moment.first - _SAID), moment.last + _SAID)
        return any(mask & _SAY for mask in self._tokens.masks[near])

    def _near(self, low: int, high: int, first: int) -> list[Moment]:
        """The moments of a sentence around a figure, and the one that opens the sentence: some of ``[low, high)``."""
        middle = bisect_left(self._firsts, first)
        around = range(max(low, middle - _AROUND), min(high, middle + _AROUND))
        near = [self.moments[index] for index in around]
        return [self.moments[low], *near] if low < around.start else near

    def _governs(self, moment: Moment, first: int, last: int, sentence: int) -> bool:
        """Whether a moment of the sentence may speak of the figure.

        Behind a semicolon only one that opens the sentence does; nor does a period beyond a comma, or "the next day".
        """
        if moment.first - self._sentence_starts[sentence] < _OPENS or self._opens_content(moment, first):
            return True
        words = self._tokens.words
        if not -_REACH < moment.first - first < _REACH:
            return False
        gap = words[moment.last : first] if moment.last <= first else words[last : moment.first]
        if ";" in gap:
            return False
        if moment.kind in (Kind.DAY, Kind.SINCE):
            # "Launched nine, and that two more had hit a town on Thursday": the day of the second clause.
            return not (moment.first >= last and any(map(self._is_and_that, range(last, moment.first - 1))))
        masks = self._tokens.masks
        if moment.first >= last and masks[moment.first - 1] & _SINCE and gap.count(",") == _INSERTED:
            # "1.1 million casualties, 90 of them generals, since 2022"
            return not {".", ":"} & set(gap)
        if "," in gap or "." in gap or ":" in gap:
            return False
        if moment.first < first:
            return True
        # "since the start of the invasion" is a moment, "since the talks between January and May" a clause
        own = moment.first - SINCE_REACH
        clauses = (at for at in range(last, moment.first) if masks[at] & _CLAUSE)
        return all(masks[at] & _SINCE and at >= own for at in clauses)

    def _opens_content(self, moment: Moment, first: int) -> bool:
        """Whether a period opens what somebody says before a figure: "that this week it had lost two, and nine"."""
        return (
            moment.kind is Kind.PERIOD
            and moment.first < first
            and any(self._tokens.masks[at] & _THAT for at in range(max(0, moment.first - _LEADS), moment.first))
        )

    def _is_and_that(self, at: int) -> bool:
        """Whether a second clause of what was said begins at a token: "and that"."""
        masks = self._tokens.masks
        return bool(masks[at] & _AND and masks[at + 1] & _THAT)

    def _follows(self, moment: Moment, last: int) -> bool:
        """Whether a day stands right behind a figure with its preposition, perhaps with "more" between."""
        gap = range(last, moment.first)
        if moment.kind is not Kind.DAY or not 0 < len(gap) <= _BESIDE:
            return False
        masks = self._tokens.masks
        return bool(masks[gap[-1]] & _ON) and all(masks[at] & _MORE for at in gap[:-1])

    def _told(self, sentence: int, first: int) -> int:
        """Where what is told begins before a figure: behind a verb of saying, or behind "that"; -1 where nothing is."""
        told = self._tokens.between(_TELLING, self._sentence_starts[sentence], first)
        return told[-1] if told else -1

    def _is_as_of(self, moment: Moment, first: int) -> bool:
        """Whether a moment before a figure is the day as of which it is told."""
        dated = moment.kind is Kind.DAY and 1 < moment.first < first
        return dated and bool(self._tokens.base[moment.first - 2] & _AS_OF)

    def _cost(self, moment: Moment, first: int, last: int) -> int:
        """How far a moment stands from a figure, in tokens; marks and words that part clauses count more."""
        gap = range(moment.last, first) if moment.last <= first else range(last, moment.first)
        cost = len(gap)
        if cost > _REACH:
            return cost
        for at in gap:
            word = self._tokens.words[at]
            if word == ",":
                cost += _COMMA
            elif word == ";":
                cost += _SEMICOLON
            elif self._tokens.masks[at] & _CLAUSE:
                cost += _CLAUSE_WORD
        return cost

    def _carry(self, sentence: int) -> date | None:
        """The day of the sentences before in the paragraph, then of the paragraph before, then that of the report.

        A report with a window of its own speaks of that throughout.
        """
        if sentence in self._carried:
            return self._carried[sentence]
        step, day, edges = sentence, None, 0
        if self._tokens.families[HAPPENED] and opens_with(self._tokens, HAPPENED, sentence + 1):
            # "Six were killed. It happened on Monday."
            day = self._main_day(sentence + 1)
        end, most = max(0, sentence - _FAR), 0 if self.windows else 1
        while step > end and day is None:
            edges += self._opens_paragraph(step)
            if edges > most or (edges and step in self._opened_by_period):
                # "On Monday 40 fell.\n\nThis week there were 90. Two died": not on Monday
                break
            step -= 1
            day = self._main_day(step, far=edges > 0)
        if day is None:
            day = self._report
        if day is None:
            day = next(filter(None, map(self._main_day, range(step - 1, max(-1, step - 1 - _BACK), -1))), None)
        self._carried[sentence] = day
        return day

    def _main_day(self, sentence: int, *, far: bool = True) -> date | None:
        """The first day that a sentence names; ``far`` from another paragraph."""
        return (self._main_days if far else self._near_days).get(sentence)

    @cached_property
    def _main_days(self) -> dict[int, date]:
        """sentence -> the first day that it names; "the start of the war on Feb. 24" lets nothing follow it"""
        days: dict[int, date] = {}
        for moment in sorted(self._telling, key=lambda moment: moment is self._dateline):
            stale = self._published and moment.day and self._published - moment.day > _STALE
            if moment.day and not stale and moment.kind is Kind.DAY:
                days.setdefault(self._sentence_of(moment), moment.day)
        return days

    @cached_property
    def _near_days(self) -> dict[int, date]:
        """The same for its own paragraph: "since Sunday", and a day long ago that opens it ("* 3 May. They met")."""
        days = dict(self._main_days)
        for moment in self._telling:
            sentence = self._sentence_of(moment)
            opens = (not sentence or self._opens_paragraph(sentence)) and moment.first - self._sentence_starts[
                sentence
            ] < _OPENS
            if moment.day and (moment.kind is Kind.SINCE or (opens and moment.kind is Kind.DAY)):
                days.setdefault(sentence, moment.day)
        return days

    @cached_property
    def _opened_by_period(self) -> set[int]:
        """The sentences that a period opens."""
        periods = ((self._sentence_of(moment), moment.first) for moment in self.moments if moment.kind is Kind.PERIOD)
        return {sentence for sentence, first in periods if first - self._sentence_starts[sentence] < _OPENS}

    @cached_property
    def _telling(self) -> list[Moment]:
        """The moments of what is told; "Monday's attack" names the day of the attack alone."""
        return [moment for moment in self.moments if not self._tokens.masks[moment.first] & _OWNER]

    def _sentence_of(self, moment: Moment) -> int:
        return bisect_right(self._sentence_starts, moment.first) - 1

    def _opens_paragraph(self, sentence: int) -> bool:
        first = self._tokens.sentences[sentence][0]
        return first > 0 and bool(self._tokens.masks[first - 1] & NEWLINE)

    def _report_day(self, timed: bool) -> date | None:
        """The day the report speaks of: the latest named up to publication and near it, else publication itself.

        A text that names only other days, or opens with longer times, reports no day of its own, unless it gives clock
        times.
        """
        told = [moment for moment in self.moments if moment.kind is Kind.DAY and moment.day is not None]
        named = [moment.day for moment in told if moment.day is not None and moment is not self._dateline]
        named = named or [moment.day for moment in told if moment.day is not None]
        if self._published is None:
            # Undated, a text that names several days leaves open on which of them it was written.
            return named[0] if len(set(named)) == 1 else None
        near = [day for day in named if timedelta(0) <= self._published - day <= _CURRENT]
        if self.windows and self.windows[0].is_long:
            return None
        if near:
            return max(near)
        periods = any(moment.kind is Kind.PERIOD and moment.first < _LEAD for moment in self.moments)
        return self._published if timed or not (periods or named) else None

    def _settle_shifts(self) -> None:
        """ "That night" and "the next day" count from the last day named before."""
        day = self._published
        for moment in self.moments:
            if moment.shift is not None and day is not None:
                moment.day = day + timedelta(days=moment.shift)
            elif moment.day is not None and moment.kind is not Kind.PERIOD:
                day = moment.day

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
