"""The unit behind a number, and lengths told in one word."""

from __future__ import annotations

from decimal import Decimal

from crossfoot.extract.exclude.dates import TIME_UNITS
from crossfoot.extract.gazetteer import GAZETTEER
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import HALF_MORE, HALF_OF, MULTIPLIER, Kind, Number
from crossfoot.extract.objects import OBJECT
from crossfoot.extract.phrase import AND, ANOTHER, IN, OF, OTHER, PREPOSITION, Phrase, unit_of
from crossfoot.extract.phrasing.words import A, NounWords, is_currency
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, SIGN, STOP
from crossfoot.extract.wordbook import PLACE
from crossfoot.model.bound import Hedge

_bit = CONCEPTS.bit
_UNIT, _OLD, _DASH, _ADJECTIVE, _WAR_NOUN = (_bit(name) for name in ("unit", "old", "dash", "adjective", "war-noun"))
_WEIGHS = _bit("money-or-weight")
_FRACTION = Kind.FRACTION
#: a time in the singular; no genitive plural ends with a vowel, and none is so short
_ONE_TIME, _VOWELS, _SHORT = _bit("one-time"), frozenset("аеєиіїоуюяыэёь"), 2
#: units of which there may be more: "three more years"
_GOING_ON = TIME_UNITS | {"times"}
#: a letter that is a multiplier as well
_METRE = _bit("metre-sign")
_HALF = Decimal("0.5")
#: What may be a unit or lead to one.
_UNITARY = _UNIT | _OLD | _DASH | OF | _ADJECTIVE
#: Units of which "within" tells the most.
_LIMITED = frozenset({"m", "km", "mi", "ft", "day", "week", "month", "hour", "minute"})
#: what is done with things and lasts no time, within so many tokens before a number or right behind its noun
_DONE_WITH = CONCEPTS.any("launch bomb-falls impact shoot-down destroy supplied making find-people".split())
_DONE_BEFORE, _MANY = 8, 5000
_TELLS_WHEN, _AGO = IN | PREPOSITION | CONCEPTS.any(("adjunct", "on", "each", "since", "to")), _bit("ago")
#: "30-day", «десятиденний»: adjectives that hold a length
_LENGTH_BITS = tuple((_bit("in-" + unit), unit) for unit in ("hour", "day", "week", "month", "year"))
_LENGTHS = sum(bit for bit, _ in _LENGTH_BITS)

#: what several countries call their money; which one's it is stands within so many tokens before
_CROWN, _CROWNS, _CROWN_REACH = _bit("whose-crown"), {"SE": "SEK", "NO": "NOK", "DK": "DKK", "CZ": "CZK"}, 60


def read_unit(near: NounWords, phrase: Phrase) -> None:
    """Give the phrase its unit; hours and minutes become hours, metres kilometres."""
    number, mask = phrase.number, near.masks[phrase.number.first]
    if number.kind is _FRACTION:
        phrase.unit = "percent"
    elif phrase.currency:
        return
    elif mask & HALF_OF and mask & _UNIT:
        # півгодини, полчаса: number and unit in one word
        phrase.unit = unit_of(mask)
    elif near.free_order and (unit := _unit_in_front(near, phrase)):
        phrase.unit, phrase.hedge, phrase.first = unit, Hedge.ABOUT, number.first - 1
        _in_wide_units(near, phrase)
    elif length := _length(near, number, phrase.last):
        phrase.unit, phrase.last = length
    elif near.mask(phrase.last) & _METRE and not near.tokens.capital(phrase.last):
        phrase.unit, phrase.last = "m", phrase.last + 1
        _in_wide_units(near, phrase)
    else:
        _read_behind(near, phrase)


def _read_behind(near: NounWords, phrase: Phrase) -> None:
    """The unit that stands behind the number as a word of its own."""
    at, mask = _unit_at(near, phrase.last)
    if mask & _OLD and near.mask(near.tokens.behind(at)) & _WAR_NOUN:
        # "the 3-year-old war" has lasted three years.
        phrase.unit, phrase.last = "year", near.tokens.behind(at)
        return
    if not mask & _UNIT or _is_no_unit(near, phrase, at, mask):
        return
    phrase.unit, phrase.last = unit_of(mask), near.tokens.behind(at)
    if mask & _CROWN:
        phrase.unit = _whose_crown(near, at) or phrase.unit
    if phrase.within and phrase.number.low >= 1:
        phrase.hedge, phrase.first = Hedge.AT_MOST, near.before(phrase.first)
    if near.mask(phrase.last) & HALF_MORE:
        # "nearly a year and a half"
        number = phrase.number
        number.low, number.high = number.low + _HALF, number.high + _HALF
        number.last = phrase.last = near.tokens.behind(phrase.last)
    _in_wide_units(near, phrase)


def _whose_crown(near: NounWords, at: int) -> str | None:
    """The crowns of the country named nearest before: "Sweden will give 900 million crowns"."""
    for step in range(at, max(-1, at - _CROWN_REACH), -1):
        entry = GAZETTEER[near.words[step]] if near.tokens.base[step] & PLACE else None
        if entry is not None:
            countries = (entry.people, *(known.country for known in entry.alone))
            if found := next((_CROWNS[country] for country in countries if country in _CROWNS), None):
                return found
    return None


def _unit_at(near: NounWords, at: int) -> tuple[int, int]:
    """Where the unit behind a number stands, over what leads to it, and its concepts."""
    mask, base = near.mask(at), near.tokens.base[at] if at < near.size else 0
    if not mask & (_UNITARY | OBJECT) and near.month_first and base & _UNIT:
        # "Took five hours to reach": a phrase that begins with the unit, unlike "six barrel bombs"
        mask = base
    if (mask | base) & OTHER or mask & ANOTHER:
        # "three more years"
        at, mask = _behind_more(near, at)
    if mask & _DASH and near.tokens.joined(at) and near.mask(at + 1) & (_UNIT | _OLD):
        at, mask = at + 1, near.mask(at + 1)
    if near.free_order and is_currency(near.mask(at + 2)) and near.attributive(at) and near.attributive(at + 1):
        # «7 тисяч американських зелених доларів»
        return at + 2, near.mask(at + 2)
    if not mask & _UNIT and near.mask(at + 1) & _UNIT and (mask & _ADJECTIVE or _describes_time(near, at)):
        # "consecutive days", "US dollars", "48 terrible days"
        at, mask = at + 1, near.mask(at + 1)
    return at, mask


def _describes_time(near: NounWords, at: int) -> bool:
    """Whether a word that nothing is known of stands before a time in the plural, and is no plural itself."""
    if not near.month_first or near.mask(at) or near.tokens.capital(at) or near.is_plural(at):
        return False
    return unit_of(near.mask(at + 1)) in TIME_UNITS and near.is_plural(at + 1)


def _is_no_unit(near: NounWords, phrase: Phrase, at: int, mask: int) -> bool:
    """Whether a word that is a unit too is a weight or a thing."""
    number = phrase.number
    if mask & _WEIGHS and not any(near.masks[step] & MULTIPLIER for step in range(number.first, number.last)):
        # "A bomb of 500 pounds" costs less than "500 million pounds".
        return True
    return bool(mask & OBJECT) and _is_thing(near, phrase, at)


def _is_thing(near: NounWords, phrase: Phrase, at: int) -> bool:
    """Whether a word that is a unit and a thing is the thing, by what was done with it: «выпустили по селу 40 мин»,
    «40 мин обезвредили», but not «через 40 мин выпустили», «бой длился 40 мин».
    """
    if phrase.number.low >= _MANY:
        # «Сняли с полей 8,3 тысячи мин»: nothing lasts so many minutes
        return True
    if near.mask(near.before(phrase.first)) & _TELLS_WHEN or near.mask(at + 1) & _AGO:
        return False
    before = near.tokens.concepts(max(0, phrase.first - _DONE_BEFORE), phrase.first)
    return bool((before | near.mask(at + 1)) & _DONE_WITH)


def _in_wide_units(near: NounWords, phrase: Phrase) -> None:
    """Minutes are told in hours, metres in kilometres."""
    if phrase.unit in ("hour", "minute"):
        _hours_and_minutes(near, phrase)
    elif phrase.unit == "m":
        phrase.unit = "km"
        phrase.number.low, phrase.number.high = phrase.number.low / 1000, phrase.number.high / 1000


def _unit_in_front(near: NounWords, phrase: Phrase) -> str | None:
    """The unit of «кілометрів шість», which says that there are about six; a number that closes what is told."""
    number, unit = phrase.number, phrase.number.first - 1
    mask = near.mask(unit)
    if not mask & _UNIT or phrase.first != number.first or unit_of(mask) not in _LIMITED or mask & _ONE_TIME:
        return None
    closed = near.mask(number.last) & (SIGN | STOP | NEWLINE | AND) or number.last >= near.size
    plural = near.words[unit][-1] not in _VOWELS and near.words[unit].isalpha() and len(near.words[unit]) > _SHORT
    return unit_of(mask) if closed and plural and not near.mask(unit - 1) & (NUMBER | NUMERAL) else None


def _behind_more(near: NounWords, at: int) -> tuple[int, int]:
    """Where the unit of "three more years", "three more times" stands and its concepts; where there is none, the word
    behind the number.
    """
    base = near.tokens.base
    unit = base[at + 1] if at + 1 < near.size else 0
    timely = unit & _UNIT and unit_of(unit) in _GOING_ON
    return (at + 1, unit) if timely else (at, near.mask(at))


def _length(near: NounWords, number: Number, at: int) -> tuple[str, int] | None:
    """Unit and end of a length told by an adjective: «30-денне перемир'я», «десятиденна пауза»."""
    if near.masks[number.first] & _LENGTHS and at == number.first + 1:
        word, last = number.first, at
    elif near.mask(at + 1) & _LENGTHS and near.tokens.hyphen(at):
        word, last = at + 1, at + 2
    else:
        return None
    return next(unit for bit, unit in _LENGTH_BITS if near.masks[word] & bit), last


def _hours_and_minutes(near: NounWords, phrase: Phrase) -> None:
    """18 hours and 22 minutes are 18.37 hours, 40 minutes 0.67, an hour and 40 minutes 1.67."""
    number = phrase.number
    if phrase.unit == "minute":
        phrase.unit = "hour"
        hour = _one_hour(near, phrase)
        whole = hour >= 0 and number.high < 60
        number.low, number.high = round(number.low / 60 + whole, 2), round(number.high / 60 + whole, 2)
        if whole:
            phrase.first = hour
        return
    at = phrase.last
    if near.mask(at) & AND:
        at += 1
    other = near.numbers.get(at)
    if other is not None and unit_of(near.mask(other.last)) == "minute" and other.low < 60:
        number.low = number.high = round(number.low + other.low / 60, 2)
        number.last = phrase.last = other.last + 1


def _one_hour(near: NounWords, phrase: Phrase) -> int:
    """Where "an hour and" begins right before a number of minutes, or -1."""
    at = phrase.first - 1
    at -= bool(near.mask(at) & AND)
    if at < 0 or unit_of(near.mask(at)) != "hour" or near.mask(at - 1) & (NUMBER | NUMERAL):
        return -1
    return at - bool(near.mask(at - 1) & A)
