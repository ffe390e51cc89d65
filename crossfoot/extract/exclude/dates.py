"""Clock times, days, years, rates of exchange."""

from __future__ import annotations

from crossfoot.extract.around import Around
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Number
from crossfoot.extract.objects import EQUIPMENT, MILITARY_PEOPLE, OBJECT, object_of
from crossfoot.extract.phrase import HEDGE, MODEL, unit_of
from crossfoot.extract.tokens import NEWLINE, NUMBER, SIGN, STOP

_bit = CONCEPTS.bit
_CLOCK, _CLOCK_AT, _CLOCK_DAY, _DAY_PART = (_bit(name) for name in ("clock", "clock-at", "clock-day", "day-part"))
_MONTH, _SEASON, _YEAR_WORD, _UNIT = (_bit(name) for name in ("month", "season", "year-word", "unit"))
_DASH, _IN, _AND, _TO, _ON, _SINCE = (_bit(name) for name in ("dash", "in", "and", "to", "on", "since"))
_DECADE = frozenset({"х", "ті", "тих", "е", "ые", "і"})
#: what armies list as lost, and what their lists add
_LOST, _PLUS = EQUIPMENT | MILITARY_PEOPLE, _bit("plus")
_FROM, _EACH, _FOR = _bit("from"), _bit("each"), _bit("for")
_DAY_NUMBER = _bit("day-number")
_BY, _PRONOUN = _bit("by"), CONCEPTS.any(("he-she", "it-they"))
#: "13.05": so many hours and minutes at most
_LAST_HOUR, _LAST_MINUTE = 24, 59
_MULTIPLIER, _RANGE = _bit("multiplier"), _DASH | _TO | _AND | _bit("through")
#: Without one of these around it a number that stands alone is no date.
_DATED = _CLOCK | _MONTH | _DAY_PART | _TO | CONCEPTS.any(("unit:hour", "unit:minute"))
#: "the", "its"
_DETERMINER = _bit("name-determiner")
_GOVERNS = HEDGE | CONCEPTS.any(
    "launch lose destroy kill injure capture shoot-down eliminate damage occupy attack-verb suppress have be with of "
    "in and on to from for preposition say sign".split()
)
#: what is counted behind its number, by its kind or by its make
_COUNTED, _QUOTES = OBJECT | MODEL, frozenset('"“«„')
_DAYS, _HOURS, _YEARS, _SHORT_YEAR = 31, 25, 4, 2
_DASHES = frozenset("-‑–")
#: what may stand between a day and its month
_DATE_MARKS = frozenset(".-/")
#: "02.30"
_CLOCK_LENGTH = 5
TIME_UNITS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade"})


def clock_or_date(near: Around, number: Number, around: int, parted: bool) -> str | None:
    """The moment a number names; ``around`` are the concepts beside it, ``parted`` says whether it stands alone."""
    written, last = near.words[number.first], number.last
    if number.bare and _between_days(near, number):
        return "a date"
    decade = len(written) == _YEARS and written.isdecimal() and written[3] == "0" and 1900 <= number.low < 2100
    if decade and last == number.first + 3 and near.word(last - 1) in _DECADE:
        # «у 1980-х»
        return "a decade"
    if parted and not around & (_DATED | _PRONOUN) and "." not in written and not near.mask(last + 1) & NUMBER:
        if not number.bare or len(written) != _YEARS:
            return None
    if number.bare and len(written) == _SHORT_YEAR and _closes_years(near, number):
        return "a year"
    after = near.mask(last)
    if number.high <= _DAYS and near.mask(last + 2 * near.tokens.hyphen(last)) & _DAY_NUMBER:
        # «у 20-х числах», «20 числа»
        return "a date"
    if _is_clock(near, number):
        return "a clock time"
    if after & _TO and any(_is_currency(near, last + step) for step in (1, 2, 3)):
        return "a rate of exchange"
    if number.words and number.low > _DAYS:
        return None
    if number.high <= _DAYS and number.low == number.low.to_integral_value():
        beside = _beside_month(near, number)
        if beside is not None:
            return "a date" if beside else None
    if written.count(".") == 2 or (written.count(".") == 1 and _is_day_month(near, written, number)):
        return "a date"
    if number.bare and 1900 <= number.low <= 2100 and len(written) == _YEARS:
        return _year(near, number)
    if number.bare and 1500 <= number.low < 1900 and len(written) == _YEARS and _is_early_year(near, number):
        return "a year"
    end = near.tokens.ends[last - 1]
    slashed = near.tokens.text.startswith("/", end) and near.tokens.text[end + 1 : end + 2].isdecimal()
    return "a date" if slashed else None


def _closes_years(near: Around, number: Number) -> bool:
    """ "The 2020–22 war": the second year of two."""
    first, joined = number.first, near.tokens.joined
    if near.word(first - 1) not in _DASHES or not (joined(first) and joined(first - 1)):
        return False
    year = near.word(first - 2)
    return year.isdecimal() and len(year) == _YEARS and 1900 <= int(year) < 2100 and int(year[2:]) < number.low


def _between_days(near: Around, number: Number) -> bool:
    """«Удар з 13 по 14»: two days of the month, which stands nowhere."""
    if near.month_first or number.high > _DAYS:
        return False
    at = number.first if near.mask(number.last + 1) & NUMBER else number.first - 2
    first, second = near.mask(at), near.mask(at + 2)
    ordered = bool(first & NUMBER and second & NUMBER) and near.word(at).isdecimal() and near.word(at + 2).isdecimal()
    if not ordered or not near.mask(at - 1) & _FROM or not near.mask(at + 1) & _EACH:
        return False
    return int(near.word(at + 2)) == int(near.word(at)) + 1 and not near.mask(at + 3) & (OBJECT | _UNIT)


def _is_clock(near: Around, number: Number) -> bool:
    """ "At 18:00", "в 5 часов 30 минут", "6 p.m."."""
    tokens, at, last = near.tokens, number.first, number.last
    if near.word(last) == ":" and tokens.joined(last) and near.mask(last + 1) & NUMBER and tokens.joined(last + 1):
        return True
    if near.word(at - 1) == ":" and tokens.joined(at) and near.mask(at - 2) & NUMBER and tokens.joined(at - 1):
        return True
    after, written = near.mask(last), near.words[at]
    if after & _CLOCK and not after & _UNIT:
        return True
    if len(written) == _CLOCK_LENGTH and written[0] == "0" and written[2] == "." and unit_of(after) in (None, "hour"):
        # «з 21.00 до 02.30 годин»: no number is written with a nought before it.
        return True
    if unit_of(after) in ("hour", "minute") and _tells_time(near, number):
        return True
    before = near.mask(near.before(at))
    if near.month_first and number.low < _HOURS and before & (_IN | _BY) and _is_hour(near, number):
        return True
    return bool(before & _CLOCK and not before & _UNIT and number.low < _HOURS)


def _is_hour(near: Around, number: Number) -> bool:
    """ "By nine he had", "at six in the morning", "at 13.05 to Riga": an hour without a word for it."""
    last, (hour, _, minute) = number.last, near.words[number.first].partition(".")
    if near.mask(last) & _IN and near.mask(last + 2) & _DAY_PART:
        return True
    if near.mask(near.before(number.first)) & _BY:
        return bool(near.mask(last) & _PRONOUN and not minute)
    clock = len(minute) == 2 and int(hour) <= _LAST_HOUR and int(minute) <= _LAST_MINUTE
    return clock and not near.mask(last) & (OBJECT | _UNIT | _MULTIPLIER)


def _beside_month(near: Around, number: Number) -> bool | None:
    """Whether a number that may be a day is one by the month beside it; None where no month decides.

    21 May, May 21, May 20-21, «вечером 30 и ночью на 31 декабря».
    """
    tokens, at, last = near.tokens, number.first, number.last
    if near.word(last) in _DATE_MARKS and tokens.joined(last) and tokens.joined(last + 1):
        # "17.Jan.2031", "17-Jan-2031"
        last += 1
    after, before = near.mask(last), near.before(at)
    if after & _MONTH and not (near.word(last) == "may" and not tokens.capital(last)):
        return True
    if number.bare and (_day_of_list(near, last) or (after & _AND and near.mask(last + 1) & _DAY_PART)):
        return True
    # "Jan. 21", unlike «Рига, 2 травня. 14 перехожих»
    short = near.month_first and near.word(at - 1) == "." and tokens.joined(at - 1)
    month = before - 1 if short else before
    if month >= 0 and near.masks[month] & _MONTH and (near.words[month] != "may" or tokens.capital(month)):
        # In English the day follows its month; elsewhere a number behind a month counts what follows it, and so
        # does a word behind a month with its day: "On 22 January four were injured".
        if number.words and month > 0 and near.masks[month - 1] & NUMBER:
            return False
        if not after & (OBJECT | _UNIT) or (near.month_first and not number.words):
            return True
    if after & (_RANGE | _ON) and near.mask(last + 2) & _MONTH and near.mask(last + 1) & NUMBER:
        return True
    if before >= 0 and near.masks[before] & _RANGE and near.mask(at - 2) & NUMBER:
        if near.mask(at - 3) & _MONTH and not after & (OBJECT | _UNIT):
            return True
    return None


def _is_currency(near: Around, at: int) -> bool:
    unit = unit_of(near.mask(at))
    return unit is not None and len(unit) == 3 and unit.isupper() and not near.mask(at - 1) & NUMBER


def _day_of_list(near: Around, at: int) -> bool:
    """Whether further days and their month follow: «26, 28 и 30 августа», "26, 28 and 30 August"."""
    days = 0
    while (near.word(at) == "," or near.mask(at) & _AND) and near.mask(at + 1) & NUMBER:
        if len(near.word(at + 1)) > 2:
            return False
        at, days = at + 2, days + 1
    return days > 0 and bool(near.mask(at) & _MONTH)


def _tells_time(near: Around, number: Number) -> bool:
    """ "в 5 часов 30 минут", "сегодня около 13 часов", "11 часов утра": hours that name a moment."""
    if number.high >= _HOURS and unit_of(near.mask(number.last)) == "hour":
        return False
    behind = near.tokens.behind(number.last)
    if near.mask(behind) & (_CLOCK | _DAY_PART):
        return True
    if near.mask(behind) & NUMBER and near.mask(behind + 1) & _MONTH and not near.month_first:
        # «20 часов 20 мая»
        return True
    before = near.before(number.first)
    if before >= 1 and unit_of(near.masks[before]) == "hour" and before - 1 in near.firsts:
        # minutes behind hours
        before = near.before(before - 1)
    if before >= 0 and near.masks[before] & _CLOCK_AT:
        return True
    if before >= 0 and near.masks[before] & HEDGE:
        before = near.before(before)
        return before < 0 or bool(near.masks[before] & (NEWLINE | STOP | _CLOCK_DAY))
    return False


def _is_day_month(near: Around, written: str, number: Number) -> bool:
    """18.00, 25.02: two digits after a point where the language writes decimals with a comma."""
    if near.tokens.lexicon.language.decimal_mark == "." or "," in written:
        return False
    day, _, month = written.partition(".")
    return (
        len(month) == 2
        and len(day) <= 2
        and int(day) <= _DAYS
        and int(month) <= 59
        and not near.mask(number.last) & _UNIT
    )


def _year(near: Around, number: Number) -> str | None:
    """A year, unless what stands around it is counted: "2,000 drones" may be written 2000."""
    before, after = near.before(number.first), near.mask(number.last)
    if number.low != number.high:
        return "years"
    if _closes_entry(near, number, before):
        return None
    dated = before > 0 and near.masks[before] & NUMBER and near.masks[before - 1] & _MONTH
    if near.month_first and before >= 0 and (near.masks[before] & _MONTH or dated):
        # "An October 2025 United Nations report", "February 27 2026 120 engagements"
        return "a year"
    if after & _YEAR_WORD or (near.month_first and number.low % 100 and _is_attribute(near, number, before)):
        return "a year"
    if before >= 0 and near.masks[before] & HEDGE & ~_IN:
        return None
    if after & (OBJECT | _MULTIPLIER) and not near.mask(before) & (_MONTH | _SINCE | _SEASON):
        return None
    if after & _UNIT and unit_of(after) not in TIME_UNITS:
        return None
    # «1953 "шахеди"»
    quoted = near.word(number.last) in _QUOTES
    counted = near.mask(number.last + 1) & _COUNTED and (quoted or not after & (SIGN | NEWLINE))
    return None if counted and not near.mask(before) & (_IN | _SINCE | _ON | _FOR) else "a year"


def _closes_entry(near: Around, number: Number, before: int) -> bool:
    """«Спеціальна техніка — 1926 (+8)»: a thing, a dash or colon, and its count, which may tell how many more."""
    if near.word(number.last) == "(" and near.mask(number.last + 1) & _PLUS:
        return True
    closed = near.mask(number.last) & (SIGN | STOP | NEWLINE) or number.last >= near.size
    parted = before > 0 and (near.masks[before] & _DASH or near.word(before) == ":")
    return bool(closed and parted and object_of(near.mask(near.before(before))) in _LOST)


def _is_attribute(near: Around, number: Number, before: int) -> bool:
    """ "The 2031 raids", "its 2031 losses", "the recent 2031 Norland raids": a determiner stands before no count."""
    if before < 0:
        return False
    if near.masks[before] & _DETERMINER or near.words[before].endswith(near.tokens.lexicon.language.possessive_endings):
        return True
    # Any word but a verb or a preposition is an adjective where one for a country follows.
    plain = not near.masks[before] & _GOVERNS and not near.tokens.capital(before)
    owned = number.last < near.size and near.tokens.capital(number.last)
    return plain and owned and not near.mask(number.last) & (OBJECT | _UNIT)


def _is_early_year(near: Around, number: Number) -> bool:
    """ "In 1855, ..."."""
    after = near.mask(number.last)
    named = near.mask(near.before(number.first)) & (_IN | _SINCE | _MONTH)
    return bool(near.month_first and named and (after & SIGN or not after))
