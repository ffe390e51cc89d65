"""What a text says about time: days, nights, periods, each as a moment at its tokens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import HIT
from crossfoot.extract.objects import OBJECT
from crossfoot.extract.timing.calendar import Calendar
from crossfoot.extract.tokens import INNER, NUMBER, NUMERAL, STOP, Tokens

_bit = CONCEPTS.bit
MONTH, WEEKDAY, DAY_PART, UNIT_DAY = _bit("month"), _bit("weekday"), _bit("day-part"), _bit("unit:day")
ORDINAL = _bit("ordinal")
END, OF = _bit("when-end"), _bit("of")
THAN, AS_OF, THE = _bit("when-than"), _bit("when-as-of"), _bit("a")
BIRTH = _bit("when-birth")
FROM, TO, DASH = _bit("when-from"), _bit("when-to"), _bit("dash")
UNTIL, RANGE = _bit("when-until"), _bit("when-range")
HOUR, YEAR, COURSE = _bit("unit:hour"), _bit("unit:year"), _bit("in-the-course")
(TODAY, YESTERDAY, BEFORE_YESTERDAY, EVE, OVERNIGHT, NIGHT, MOMENT, NEXT, THAT, THIS, SINCE, OVER, PAST, FULL_DAY, AGO,
 EARLIER, LONG, PER, IN, DAYS, WHOLE, EARLY, BEFORE) = (
    _bit("when-" + name)
    for name in (
        "today yesterday before-yesterday eve overnight night moment next that this since over past full-day ago "
        "earlier long per in days whole early before"
    ).split()
)  # fmt: skip
_BEGIN = (
    "midnight noon today yesterday before-yesterday eve overnight night moment next that full-day ago earlier long days"
)
_STARTS = CONCEPTS.any(f"when-{name}" for name in _BEGIN.split()) | DAY_PART | MONTH | WEEKDAY | HOUR
_LEADS = THIS | SINCE | OVER | PAST | PER | IN
_SINCE_THEN = CONCEPTS.any(("after", "when-since"))
#: How far an explicit date may stand from the word that it settles ("overnight on January 9", "Friday, 27 February").
_NEAR = 4
#: A count over more than a year is a running total; it is told on the day that it ends, or soon.
_WHOLE_WAR, _NOW = timedelta(days=366), timedelta(days=4)
#: The hours that are a day's window.
_DAY_HOURS = "24"
#: An adjective of two words and the hyphen between them.
_COMPOUND = 3
#: "since the start of the" has at most so many words before it.
SINCE_REACH = 6
_FIRST_YEAR, _LAST_YEAR = 1940, 2100


class Kind(Enum):
    """What a moment settles."""

    DAY = "day"
    #: a longer or open time: no day
    PERIOD = "period"
    #: the day after the one spoken of, only for its own part of the sentence
    NEXT = "next"
    #: since a day: none for its own part of the sentence, that day for what follows in its paragraph
    SINCE = "since"


@dataclass(slots=True)
class Moment:
    """A mention of time at the tokens ``[first, last)``; ``shift`` counts days from the day spoken of before it."""

    first: int
    last: int
    kind: Kind
    day: date | None = None
    shift: int | None = None


#: Words at which a moment may begin, and those written in digits.
STARTING, DIGITS = FAMILIES.of_words(_STARTS), FAMILIES.of_words(NUMBER)


def names_attack(tokens: Tokens, moment: Moment) -> bool:
    """Whether a day only tells since which attack something is: "since the attack of 3 May"."""
    attack = next((at for at in range(moment.first - 1, max(0, moment.first - _NEAR), -1) if tokens.base[at] & HIT), 0)
    return bool(attack) and any(mask & _SINCE_THEN for mask in tokens.base[max(0, attack - _NEAR) : attack])


class MomentReader:
    """Reads the moments of one text."""

    def __init__(self, tokens: Tokens, calendar: Calendar) -> None:
        """Prepare for the tokens of one text."""
        self._tokens = tokens
        self._words = tokens.words
        self._base = tokens.base
        self._calendar = calendar
        self._published = calendar.published
        self._possessive = tokens.lexicon.language.possessive_endings

    def read(self, starts: list[int], numbers: list[int], covered: set[int]) -> list[Moment]:
        """All moments in order.

        Args:
            starts: the tokens at which a moment may begin, of the family `STARTING`.
            numbers: the tokens of the family `DIGITS`.
            covered: the tokens that clock times take.
        """
        found = self._dates(starts, numbers, covered)
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
            current = {day for day in written if day is not None and timedelta(0) <= self._published - day <= _NOW}
            dated = next(iter(current)) if current == {self._published - timedelta(days=1)} else None
        for moment in own:
            moment.day = dated or moment.day

    def _bit(self, at: int) -> int:
        return self._base[at] if 0 <= at < len(self._base) else 0

    def _compares(self, at: int) -> bool:
        """Whether a day is that of something else: "less than on Saturday", unlike «у ніч проти суботи»."""
        near = self._base[max(0, at - 2) : at]
        than = next((step for step, mask in enumerate(near) if mask & THAN), None)
        return than is not None and not self._bit(at - len(near) + than - 1) & NIGHT

    def _lead(self, at: int, reach: int = 2) -> int:
        """The concepts of the words right before a token."""
        mask = 0
        for before in self._base[max(0, at - reach) : at]:
            mask |= before
        return mask

    # -- written dates

    def _dates(self, starts: list[int], numbers: list[int], covered: set[int]) -> list[Moment]:
        found: list[Moment] = []
        done = -1
        # Digits alone are a date only with points, dashes or as a year.
        written = [at for at in numbers if len(self._words[at]) >= 4]
        for at in sorted([*written, *(at for at in starts if self._bit(at) & MONTH)]):
            if at < done or at in covered:
                continue
            day = self._calendar.around(at) if self._bit(at) & MONTH else self._calendar.day_at(at)
            if day is not None:
                if self._compares(day.first):
                    done = day.last
                    continue
                kind = Kind.PERIOD if day.days > 1 else Kind.SINCE if self._bit(day.first - 1) & SINCE else Kind.DAY
                moment = Moment(day.first, day.last, self._past(kind, day.end), day.end)
                if found and self._is_night(found[-1], moment):
                    # "Overnight on May 31 to June 1": the day on which it ends.
                    moment = Moment(found.pop().first, day.last, moment.kind, day.end)
                elif found and self._is_span(found[-1], moment):
                    moment = self._span(found.pop(), moment)
                elif self._lead(day.first, 1) & UNTIL:
                    # "Without water until 3 May": the end of a span is not the day of what lasts till then
                    moment.kind = Kind.DAY if found and self._is_now(found[-1], moment) else Kind.PERIOD
                found.append(moment)
                done = day.last
                continue
            alone = self._month_or_year(at)
            if alone is not None:
                found.append(alone)
                done = alone.last
        return found

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
        now = self._published is not None and self._published - second.day <= _NOW
        total = now and second.day - first.day > _WHOLE_WAR
        return Moment(first.first, second.last, Kind.DAY if total else Kind.PERIOD, second.day if total else None)

    def _is_now(self, first: Moment, second: Moment) -> bool:
        """Whether a count since a month or year ends on the day of the report: "From May 2024 until 3 June"."""
        published, day = self._published, second.day
        near = first.kind is Kind.PERIOD and first.day is None and second.first - first.last == 1
        return bool(near and published and day and timedelta(0) <= published - day <= _NOW)

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
        if len(word) != 4 or not word.isdigit() or not _FIRST_YEAR <= int(word) <= _LAST_YEAR:
            return None
        named = self._bit(at + 1) & YEAR or self._bit(at + 3) & YEAR
        if named and any(self._bit(step) & BIRTH for step in range(at + 2, at + 5)):
            # «двоє чоловіків 1950 та 1961 років народження»
            return None
        return Moment(at, at + 1, Kind.PERIOD) if named or self._lead(at, 1) & (_LEADS | MONTH) else None

    def _month_end(self, at: int) -> Moment | None:
        """The last day of a month as of which something is counted: "by the end of August", «на кінець серпня»."""
        end = at - 1 if self._bit(at - 1) & END else at - 2
        by = end - 1 if not self._bit(end - 1) & THE else end - 2
        if by < 0 or not self._bit(end) & END or not self._bit(by) & (AS_OF if self._bit(end + 1) & OF else PER | IN):
            return None
        last, day = self._calendar.month_end(at)
        settled = day is not None and self._published is not None and day <= self._published
        return Moment(by, last, Kind.NEXT, day) if settled else None

    # -- other words

    def _at(self, at: int, mask: int, taken: set[int]) -> Moment | None:
        published = self._published
        if self._compares(at):
            return None
        if mask & WEEKDAY:
            return None if self._next_to(at, taken) else self._weekday(at)
        if mask & (TODAY | YESTERDAY | EVE | BEFORE_YESTERDAY):
            earlier = mask & BEFORE_YESTERDAY or (mask & YESTERDAY and self._bit(at - 1) & BEFORE)
            back = 0 if mask & TODAY else 2 if earlier else 1
            return Moment(at, at + 1, Kind.DAY, published and published - timedelta(days=back))
        if mask & OVERNIGHT:
            weekday = any(self._bit(step) & WEEKDAY for step in (at - 2, at - 1, at + 1, at + 2))
            return None if weekday or self._settled(at, taken) else Moment(at, at + 1, Kind.DAY, published)
        if mask & (NIGHT | MOMENT | DAY_PART) and not self._settled(at, taken):
            lead = self._lead(at, 1)
            if lead & THIS or (mask & NIGHT and (lead & PAST or self._lasts_a_night(at))):
                return Moment(at - 1, at + 1, Kind.DAY, published)
            if lead & THAT:
                return Moment(at - 1, at + 1, Kind.DAY, shift=0)
            if mask & DAY_PART and lead & THE and self._bit(at - 3) & AS_OF and self._bit(at - 2) & PER:
                # "As of the morning"
                return Moment(at - 3, at + 1, Kind.DAY, published)
        if mask & AGO and self._bit(at - 1) & (UNIT_DAY | HOUR | LONG):
            return self._ago(at)
        if mask & (NEXT | THAT):
            return self._relative(at, mask)
        if mask & DAYS and (days := self._days(at)) is not None:
            return days
        if mask & FULL_DAY:
            return None if self._settled(at, taken) else self._full_day(at)
        if mask & HOUR:
            early = self._bit(at - 1) & EARLY and not self._settled(at, taken) and not self._is_of_weekday(at)
            today = early or self._words[at - 1] == _DAY_HOURS
            return Moment(at - 1, at + 1, Kind.DAY, published) if today else None
        if mask & EARLIER:
            return self._previous(at) or (None if self._settled(at, taken) else Moment(at, at + 1, Kind.PERIOD))
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
        led = lead & (_LEADS | THAT | DAY_PART | NIGHT) or (lead & THAN and self._bit(at - 2) & NIGHT)
        if not (self._tokens.capital(at) if self._words[at].isascii() else led):
            # «серед них» is no Wednesday.
            return None
        if lead & (NEXT | UNTIL) or self._published is None:
            return Moment(at, at + 1, Kind.PERIOD)
        day, last = self._weekday_before(at), at + 1
        for step in range(at + 1, min(at + _NEAR, len(self._words))):
            if self._tokens.masks[step] & STOP:
                break
            if self._bit(step) & WEEKDAY and (self._weekday_before(step) - day).days == 1:
                # "Late Sunday and early Monday" ends on Monday.
                day, last = self._weekday_before(step), step + 1
        if self._words[at].isascii() and self._bit(last) & NIGHT and day < self._published:
            # A night has the day on which it ends.
            day, last = day + timedelta(days=1), last + 1
        return Moment(at, last, Kind.SINCE if lead & SINCE else Kind.DAY, day)

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
        if self._bit(before) & PER or not lead & (OVER | PAST | THIS):
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
        value = int(word) if word.isdigit() and len(word) < 4 else self._tokens.lexicon.numerals.get(word)
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
        led = self._lead(at - _COMPOUND, SINCE_REACH) & SINCE if compound else self._lead(counted) & _LEADS
        start = counted - bool(counted < at and self._bit(counted - 1) & PAST)
        return Moment(start, at + 1, Kind.PERIOD) if led and not named else None
