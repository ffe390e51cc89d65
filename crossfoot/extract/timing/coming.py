"""The last day of a time to come that is no date: "next month", "this summer", "within two weeks"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.tokens import NUMBER, NUMERAL

#: the month a season begins with
_SEASONS = (
    (bits("in-spring"), 3), (bits("in-summer"), 6), (bits("in-autumn"), 9), (bits("in-winter"), 12),
)  # fmt: skip
_DAY, _WEEK, _MONTH, _YEAR = (bits("unit:" + unit) for unit in ("day", "week", "month", "year"))
_NEXT, _THIS, _PAST, _WITHIN = bits("when-next"), bits("when-this"), bits("when-past", "when-ago"), bits("when-within")
_BEFORE, _ONE, _THE, _OF = bits("ex-before"), bits("indefinite"), bits("name-determiner"), bits("of")
_END = bits("ex-close")
_ENDS = _OF | bits("ex-coming")
_SEASON = 0
for _words, _ in _SEASONS:
    _SEASON |= _words
COMING_TIMES = FAMILIES.of_words(_SEASON | _DAY | _WEEK | _MONTH | _YEAR)
#: "over the next two": so many tokens before a number that opens a span
_ORDINAL, _FIRST_REACH = bits("ordinal"), 9
_NEAR, _MONTHS, _SUNDAY, _DIGITS = 3, 12, 6, 4
#: no forecast counts farther
_LONG = 60


def end_of_coming(scene: Scene, at: int, published: date) -> date | None:
    """The last day of the time to come whose unit or season stands at a token; None where it is no such time."""
    base = scene.tokens.base
    before = base[max(0, at - _NEAR) : at]
    if any(mask & _PAST for mask in before) or (at + 1 < len(base) and base[at + 1] & _PAST):
        return None
    month = next((month for words, month in _SEASONS if base[at] & words), None)
    if month is not None:
        return _of_season(scene, at, month, published)
    if not before:
        return None
    if before[-1] & _END or (before[-1] & _THE and len(before) == _NEAR and before[0] & _END):
        # "By the end of the year", «на кінець року»
        return _whole(base[at], published, later=False)
    if before[-1] & (_NEXT | _THIS):
        return _whole(base[at], published, later=bool(before[-1] & _NEXT))
    return _span(scene, at, published)


def _of_season(scene: Scene, at: int, month: int, published: date) -> date | None:
    """The end of the season to come that begins with a month; "before" it its first day."""
    tokens = scene.tokens
    base = tokens.base
    lead = at - 1 - bool(at > 1 and base[at - 1] & _THE and not base[at - 1] & (_NEXT | _THIS))
    later, before = lead >= 0 and bool(base[lead] & _NEXT), lead >= 0 and bool(base[lead] & _BEFORE)
    dated = next((word for word in tokens.words[at + 1 : at + 3] if _is_year(word, published)), None)
    if dated:
        # "In the summer of 2031"
        return _months_on(date(int(dated), month, 1), 3) - timedelta(days=1)
    firm = not tokens.lexicon.language.inflects
    if firm and at + 1 < len(base) and base[at + 1] & _OF:
        # "The fall of the town"
        return None
    if firm and (lead < 0 or not base[lead] & (_NEXT | _THIS | _BEFORE | _ENDS | _WITHIN)):
        # "The summer offensive"
        return None
    for year in (published.year - 1, published.year, published.year + 1):
        first = date(year, month, 1)
        last = _months_on(first, 3) - timedelta(days=1)
        if before and first > published:
            return first
        passed = first <= published or (year == published.year and month < _MONTHS) if later else last < published
        if not (before or passed):
            return last
    return None


def _is_year(word: str, published: date) -> bool:
    """Whether four digits are a year near that of publication."""
    digits = len(word) == _DIGITS and word.isascii() and word.isdecimal()
    return digits and abs(int(word) - published.year) <= _LONG


def _whole(unit: int, published: date, *, later: bool) -> date | None:
    """The last day of this or the next week, month or year."""
    if unit & _WEEK:
        return published + timedelta(days=_SUNDAY - published.weekday() + 7 * later)
    if unit & _MONTH:
        return _months_on(published.replace(day=1), 1 + later) - timedelta(days=1)
    return date(published.year + later, _MONTHS, 31) if unit & _YEAR else None


def _span(scene: Scene, at: int, published: date) -> date | None:
    """The end of so many units from now: "within two weeks", "over the next 3-6 months", «через рік»."""
    tokens = scene.tokens
    base, words = tokens.base, tokens.words
    count: int | None = None
    opening = at - 1
    if base[at - 1] & (NUMBER | NUMERAL) and not base[at - 1] & _ONE:
        word = words[at - 1]
        count = int(word) if word.isdecimal() and word.isascii() else tokens.lexicon.numerals.get(word)
        opening = at - 2
    elif base[at - 1] & _ONE:
        count, opening = 1, at - 2
    elif tokens.lexicon.language.inflects and base[at - 1] & _WITHIN:
        # «Через рік»
        count = 1
    led = any(mask & (_WITHIN | _NEXT) for mask in base[max(0, opening - _NEAR + 1) : opening + 1])
    first = any(mask & _ORDINAL for mask in base[max(0, at - _FIRST_REACH) : at])
    if not count or count > _LONG or not led or first:
        # "The first call in five years"
        return None
    if base[at] & (_DAY | _WEEK):
        return published + timedelta(days=count * (7 if base[at] & _WEEK else 1))
    return _months_on(published, count * (_MONTHS if base[at] & _YEAR else 1))


def _months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last of its month."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
