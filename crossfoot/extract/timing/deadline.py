"""By when something is expected: the last day that the words of a sentence give."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.timing.coming import COMING_TIMES, end_of_coming
from crossfoot.extract.tokens import HYPHENS, NUMBER, SIGN, STOP

THIS_YEAR, BEFORE = bits("ex-this-year"), bits("ex-before")
_MID, _YEARS = bits("ex-middle"), range(1990, 2100)
#: what a number is a year with; «2031 р.»
_YEAR, _DATED, _SHORT = bits("unit:year"), bits("month", "season", "in"), 2
_HALF, _HALF_YEAR = 15, 6
MONTHS, _NUMBERS = FAMILIES.of_words(bits("month")), FAMILIES.of_concepts(THIS_YEAR | NUMBER)


def is_dated(scene: Scene, first: int, last: int) -> bool:
    """Whether the tokens ``[first, last)`` name a month, a year or "this year"."""
    return _named(scene, first, last) is not None


def deadline_in(scene: Scene, first: int, last: int) -> date | None:
    """The last day of the first month, day, year or time to come named in the tokens ``[first, last)``.

    None where none is named, or where only the date of publication, which is not known, could tell the year.
    """
    at = _named(scene, first, last)
    words, published = scene.tokens.words, scene.document.published
    if published is not None:
        for near in scene.tokens.between(COMING_TIMES, first, last if at is None else at + 1):
            if (end := end_of_coming(scene, near, published.date())) is not None:
                return end
    if at is None:
        return None
    if words[at] in scene.tokens.lexicon.months:
        return _of_month(scene, at, published.date() if published else None)
    year = _number(words[at]) or (published.year if published else 0)
    if not year:
        return None
    # "By mid-2031", «до середини 2031 року»
    near = at - 1 - (words[at - 1] in HYPHENS) if at else 0
    middle = bool(at and scene.tokens.masks[near] & _MID)
    return date(year, _HALF_YEAR, 30) if middle else date(year, 12, 31)


def _named(scene: Scene, first: int, last: int) -> int | None:
    tokens = scene.tokens
    words, masks = tokens.words, tokens.masks
    months, inflected = tokens.lexicon.months, tokens.lexicon.language.inflects
    for at in sorted(tokens.between(MONTHS, first, last) + tokens.between(_NUMBERS, first, last)):
        if words[at] in months and (inflected or tokens.capital(at)):
            return at
        if masks[at] & THIS_YEAR or (masks[at] & NUMBER and _number(words[at]) in _YEARS and _is_year(scene, at)):
            return at
    return None


def _is_year(scene: Scene, at: int) -> bool:
    """Whether a number is that of a year: «до 2031 року», «у 2031-му», and not «понад 2031 одиницю»."""
    tokens = scene.tokens
    if not tokens.lexicon.language.inflects or at + 1 >= len(tokens.masks) or tokens.masks[at + 1] & (SIGN | STOP):
        return True
    short = len(tokens.words[at + 1]) <= _SHORT
    return short or bool(tokens.base[at + 1] & _YEAR or (at and (tokens.masks[at - 1] | tokens.base[at - 1]) & _DATED))


def _of_month(scene: Scene, at: int, published: date | None) -> date | None:
    """The day named with a month; else its middle where the words say so, else its end; "before" a month its eve."""
    tokens = scene.tokens
    masks, words = tokens.masks, tokens.words
    month = tokens.lexicon.months.get(words[at])
    year = next(
        (_number(words[near]) for near in range(at + 1, min(at + 4, len(words))) if _number(words[near]) in _YEARS),
        None,
    )
    if month is None or (year is None and published is None):
        return None
    if year is None and published is not None:
        year = published.year + (month < published.month)
    if year is None:
        return None
    length = monthrange(year, month)[1]
    day = next(
        (_number(words[near]) for near in (at - 1, at + 1) if 0 <= near < len(words) and masks[near] & NUMBER), 0
    )
    if 1 <= day <= length:
        return date(year, month, day)
    if at > 0 and masks[at - 1] & BEFORE:
        return date(year, month, 1)
    return date(year, month, _HALF if at > 0 and masks[at - 1] & _MID else length)


def _number(word: str) -> int:
    return int(word) if word.isascii() and word.isdecimal() and len(word) < 5 else 0
