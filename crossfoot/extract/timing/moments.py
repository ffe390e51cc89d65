"""What a text says about time: days, nights, periods, each as a moment at its tokens."""

from __future__ import annotations

from datetime import date, timedelta

from crossfoot.extract.objects import OBJECT
from crossfoot.extract.timing.background import DAY_BEFORE
from crossfoot.extract.timing.calendar import Calendar
from crossfoot.extract.timing.concepts import (
    AFTER,
    AGO,
    AS_OF,
    AT_MOST,
    BEFORE,
    BEFORE_YESTERDAY,
    COURSE,
    DAY_PART,
    DAYS,
    EARLIER,
    EARLY,
    EVE,
    FROM,
    FULL_DAY,
    HOUR,
    LEADS,
    LONG,
    MOMENT,
    NEXT,
    NIGHT,
    ORDINAL,
    OVER,
    OVERNIGHT,
    PAST,
    PER,
    RECENTLY,
    SINCE,
    THAN,
    THAT,
    THE,
    THIS,
    TO,
    TODAY,
    UNIT_DAY,
    UNTIL,
    WEEKDAY,
    WHOLE,
    WITHIN,
    YESTERDAY,
)
from crossfoot.extract.timing.moment import Around, Kind, Moment
from crossfoot.extract.timing.shifted import COUNTED, shifted
from crossfoot.extract.timing.written import NOW, WrittenDates
from crossfoot.extract.tokens import INNER, NUMBER, NUMERAL, STOP, Tokens

#: How far an explicit date may stand from the word that it settles ("overnight on January 9", "Friday, 27 February").
_NEAR = 4
#: The hours that are a day's window.
_DAY_HOURS = "24"
#: An adjective of two words and the hyphen between them.
_COMPOUND = 3
#: "since the start of the" has at most so many words before it.
SINCE_REACH = 6


class MomentReader:
    """Reads the moments of one text."""

    def __init__(self, tokens: Tokens, calendar: Calendar) -> None:
        """Prepare for the tokens of one text."""
        self._tokens = tokens
        self._words = tokens.words
        self._around = Around(tokens)
        self._bit, self._lead = self._around.bit, self._around.lead
        self._written = WrittenDates(tokens, calendar, self._around)
        self._published = calendar.published
        self._possessive = tokens.lexicon.language.possessive_endings

    def read(self, starts: list[int], numbers: list[int], covered: set[int]) -> list[Moment]:
        """All moments in order.

        Args:
            starts: the tokens at which a moment may begin, of the family `STARTING`.
            numbers: the tokens of the family `DIGITS`.
            covered: the tokens that clock times take.
        """
        found = self._written.read(starts, numbers, covered)
        taken = {at for moment in found for at in range(moment.first, moment.last)}
        written = {moment.day for moment in found if moment.kind is Kind.DAY}
        for at in starts:
            if at not in taken and at not in covered:
                moment = self._at(at, self._bit(at), taken)
                if moment is not None:
                    found.append(moment)
                    taken.update(range(moment.first, moment.last))
        found.sort(key=lambda moment: moment.first)
        self._same_full_day(found, starts, written)
        return found

    def _same_full_day(self, found: list[Moment], starts: list[int], written: set[date | None]) -> None:
        """«За добу, 22 листопада, ... (+20 за добу)»: the full day that is dated once is the same throughout.

        So it is where the text is written of the day before its publication and of no other.
        """
        own: list[Moment] = []
        dated: date | None = None
        for at in starts:
            if not self._bit(at) & FULL_DAY:
                continue
            near = [moment for moment in found if moment.kind is Kind.DAY and abs(moment.first - at) <= _NEAR]
            own += [moment for moment in near if moment.first == at]
            if near and near[0].first != at and near[0].day in written:
                dated = dated or near[0].day
        if dated is None and self._published is not None:
            current = {day for day in written if day is not None and timedelta(0) <= self._published - day <= NOW}
            dated = next(iter(current)) if current == {self._published - timedelta(days=1)} else None
        for moment in own:
            moment.day = dated or moment.day

    def _at(self, at: int, mask: int, taken: set[int]) -> Moment | None:
        """The moment that a word begins or settles, by what it can be."""
        if self._around.compares(at):
            return None
        if mask & WEEKDAY:
            return None if self._next_to(at, taken) else self._weekday(at)
        if mask & (TODAY | YESTERDAY | EVE | BEFORE_YESTERDAY):
            return self._yesterday(at, mask)
        if mask & RECENTLY:
            # "Norland recently received the bodies": on some day
            return Moment(at, at + 1, Kind.PERIOD)
        if mask & AFTER and (found := self._day_after(at)):
            return found
        if mask & UNIT_DAY and (found := shifted(self._tokens, at)):
            return found
        settled = self._settled(at, taken)
        if mask & OVERNIGHT:
            weekday = any(self._bit(step) & WEEKDAY for step in (at - 2, at - 1, at + 1, at + 2))
            return None if weekday or settled else Moment(at, at + 1, Kind.DAY, self._published)
        if mask & (NIGHT | MOMENT | DAY_PART) and not settled and (found := self._part_of_day(at, mask)):
            return found
        if mask & AGO and self._bit(at - 1) & (UNIT_DAY | HOUR | LONG):
            return self._ago(at)
        if mask & (NEXT | THAT):
            return self._relative(at, mask)
        if mask & DAYS and (days := self._days(at)) is not None:
            return days
        return self._span(at, mask, settled=settled)

    def _yesterday(self, at: int, mask: int) -> Moment:
        """ "Today", "yesterday", "the day before yesterday"."""
        earlier = mask & BEFORE_YESTERDAY or (mask & YESTERDAY and self._bit(at - 1) & BEFORE)
        back = 0 if mask & TODAY else 2 if earlier else 1
        return Moment(at, at + 1, Kind.DAY, self._published and self._published - timedelta(days=back))

    def _part_of_day(self, at: int, mask: int) -> Moment | None:
        """ "This morning", "during the night", "that evening"."""
        lead = self._lead(at, 1)
        if lead & THIS or (mask & NIGHT and (lead & PAST or self._lasts_a_night(at))):
            return Moment(at - 1, at + 1, Kind.DAY, self._published)
        if lead & THAT:
            return Moment(at - 1, at + 1, Kind.DAY, shift=0)
        if mask & DAY_PART and lead & THE and self._bit(at - 3) & AS_OF:
            # "As of the morning"
            return Moment(at - 3, at + 1, Kind.DAY, self._published)
        return None

    def _span(self, at: int, mask: int, *, settled: bool) -> Moment | None:
        """ "Over the past day", "in the early hours", "earlier", "in the last weeks"."""
        if mask & FULL_DAY:
            return None if settled else self._full_day(at)
        if mask & HOUR:
            early = self._bit(at - 1) & EARLY and not settled and not self._is_of_weekday(at)
            today = early or self._words[at - 1] == _DAY_HOURS
            if not today and self._bit(at - 2) & PAST and self._words[at - 1].isdecimal():
                # "The past 48 hours"
                longer = int(self._words[at - 1]) > int(_DAY_HOURS)
                return Moment(at - 2, at + 1, Kind.PERIOD) if longer else None
            return Moment(at - 1, at + 1, Kind.DAY, self._published) if today else None
        if mask & EARLIER:
            return self._previous(at) or (None if settled else Moment(at, at + 1, Kind.PERIOD))
        return self._long(at) if mask & LONG else None

    @staticmethod
    def _settled(at: int, taken: set[int]) -> bool:
        """Whether a moment stands near."""
        return not taken.isdisjoint(range(at - _NEAR, at + _NEAR + 1))

    def _next_to(self, at: int, taken: set[int]) -> bool:
        """Whether a written date stands beside: "Friday, 27 February"."""
        if self._words[at - 1] != "," and self._bit(at - 1) & THAT:
            # "claimed on May 2 that Thursday's strike"
            return False
        return any(step in taken for step in (at - 2, at - 1, at + 1, at + 2))

    def _weekday(self, at: int) -> Moment | None:
        lead = self._lead(at, 1)
        led = lead & (LEADS | THAT | DAY_PART | NIGHT) or (lead & THAN and self._bit(at - 2) & NIGHT)
        if not (self._tokens.capital(at) if self._words[at].isascii() else led):
            # «серед них» is no Wednesday.
            return None
        limit = at and self._tokens.masks[self._tokens.before(at)] & AT_MOST
        if lead & (NEXT | UNTIL) or limit or self._published is None:
            # "In the four days up to Friday"
            return Moment(at, at + 1, Kind.PERIOD)
        day, last = self._weekday_before(at), at + 1
        opens: date | None = None
        if lead & FROM and self._bit(last) & TO and self._bit(last + 1) & WEEKDAY:
            # "From Friday to Sunday" is longer than a night
            days = (self._weekday_before(last + 1) - day).days
            kind = Kind.PERIOD if days > 1 else Kind.DAY
            return Moment(at, last + 2, kind, self._weekday_before(last + 1), opens=day)
        for step in range(at + 1, min(at + _NEAR, len(self._words))):
            if self._tokens.masks[step] & STOP:
                break
            if self._bit(step) & WEEKDAY and (self._weekday_before(step) - day).days == 1:
                # "Late Sunday and early Monday" ends on Monday.
                opens, day, last = opens or day, self._weekday_before(step), step + 1
        return Moment(at, last, Kind.SINCE if lead & SINCE else Kind.DAY, day, opens=opens)

    def _lasts_a_night(self, at: int) -> bool:
        """Whether a night is one in which something is counted: «за ніч», "during the night", not one of a weekday."""
        return bool(self._lead(at) & OVER) and not self._is_of_weekday(at)

    def _is_of_weekday(self, at: int) -> bool:
        """Whether a weekday stands near behind: "in the early hours of Friday"."""
        return any(self._bit(step) & WEEKDAY for step in range(at + 1, at + _NEAR))

    def _weekday_before(self, at: int) -> date:
        """The last such weekday up to the day of publication."""
        assert self._published is not None, "asked only where it is known"
        weekdays, word = self._tokens.lexicon.weekdays, self._words[at]
        if word not in weekdays:
            word = next(word[: -len(ending)] for ending in self._possessive if word.endswith(ending))
        back = (self._published.weekday() - weekdays[word]) % 7
        return self._published - timedelta(days=back)

    def _relative(self, at: int, mask: int) -> Moment | None:
        """ "That night", "the next day"; "next month" is a period."""
        after = self._bit(at + 1)
        if after & (UNIT_DAY | DAY_PART | NIGHT):
            return Moment(at, at + 2, Kind.NEXT if mask & NEXT else Kind.DAY, shift=1 if mask & NEXT else 0)
        return Moment(at, at + 2, Kind.PERIOD) if mask & NEXT and after & LONG else None

    def _day_after(self, at: int) -> Moment | None:
        """ "On Friday, a day after the raid that killed nine": what is told behind is of the day before."""
        day = self._bit(at - 1) & UNIT_DAY and self._bit(at - 2) & (THE | WITHIN) and at + 1 < len(self._words)
        return Moment(at - 2, at + 1, Kind.DAY, shift=DAY_BEFORE) if day and self._words[at + 1].isalpha() else None

    def _previous(self, at: int) -> Moment | None:
        """ "The previous 24 hours" end on the day spoken of; "the previous day" is the one before."""
        if self._words[at + 1 : at + 2] == [_DAY_HOURS]:
            end = at + 3 if self._bit(at + 2) & HOUR else at + 4
            return Moment(at, end, Kind.DAY, shift=0) if self._bit(end - 1) & HOUR else None
        return Moment(at, at + 2, Kind.NEXT, shift=-1) if self._bit(at + 1) & UNIT_DAY else None

    def _full_day(self, at: int) -> Moment | None:
        """ "За добу", "in the past day": the day of the report; "per day" and "ten days" are not."""
        before = at - 1
        if self._tokens.masks[before] & (NUMBER | NUMERAL) if at else False:
            return None
        lead = self._lead(at)
        counted_from = at + 1 < len(self._words) and self._tokens.masks[at + 1] & COUNTED
        if self._bit(before) & PER or not lead & (OVER | PAST | THIS) or counted_from:
            # nor «за день до того, як»
            return None
        return Moment(at, at + 1, Kind.DAY, self._published)

    def _days(self, at: int) -> Moment | None:
        """«За сім днів», "in the past seven days": some days together, with their number before."""
        if not self._tokens.masks[at - 1] & (NUMBER | NUMERAL):
            return None
        past = bool(self._bit(at - 2) & PAST)
        led = self._lead(at - 2) & OVER if past else self._tokens.masks[at - 2] & COURSE
        return Moment(at - 2, at + 1, Kind.PERIOD) if led else None

    def _ago(self, at: int) -> Moment:
        """ "Two days ago" settles a day; weeks and years do not."""
        lead = self._bit(at - 1)
        word = self._words[at - 2] if at > 1 else ""
        if lead & HOUR:
            return Moment(at - 2, at + 1, Kind.DAY, self._published)
        value = int(word) if word.isdecimal() and len(word) < 4 else self._tokens.lexicon.numerals.get(word)
        if lead & UNIT_DAY and value is not None and self._published is not None:
            return Moment(at - 2, at + 1, Kind.DAY, self._published - timedelta(days=value))
        return Moment(max(0, at - 2), at + 1, Kind.PERIOD)

    def _long(self, at: int) -> Moment | None:
        masks, start = self._tokens.masks, at
        while masks[start] & INNER:
            start -= 1
        named = start < at and masks[start] & OBJECT  # "prisoners of war"
        # "since the full-scale invasion"
        compound = at > _COMPOUND and self._tokens.hyphen(at - 2)
        counted = at
        while counted > 1 and (masks[counted - 1] & (NUMBER | NUMERAL | ORDINAL) or self._bit(counted - 1) & WHOLE):
            # «За перші три місяці року», «за весь час війни»
            counted -= 1
        led = self._lead(at - _COMPOUND, SINCE_REACH) & SINCE if compound else self._lead(counted) & LEADS
        start = counted - bool(counted < at and self._bit(counted - 1) & PAST)
        return Moment(start, at + 1, Kind.PERIOD) if led and not named else None
