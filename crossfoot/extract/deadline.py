"""By when something is expected: the last day that the words of a sentence give."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.tokens import NUMBER

THIS_YEAR, BEFORE = bits("ex-this-year"), bits("ex-before")
_MID, _YEARS = bits("ex-middle"), range(1990, 2100)
_HALF = 15


def deadline_in(scene: Scene, first: int, last: int) -> date | None:
    """The last day of the first month, day or year named in the tokens ``[first, last)``; None where none is named."""
    tokens = scene.tokens
    published = scene.document.published
    months = tokens.lexicon.months
    for at in range(first, last):
        if tokens.words[at] in months and (tokens.capital(at) or tokens.lexicon.language.dictionary):
            return _of_month(scene, at, published.date() if published else None)
        if tokens.masks[at] & THIS_YEAR and published:
            return date(published.year, 12, 31)
        if tokens.masks[at] & NUMBER and len(tokens.words[at]) == 4 and _number(tokens.words[at]) in _YEARS:
            return date(_number(tokens.words[at]), 12, 31)
    return None


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
    return int(word) if word.isascii() and word.isdigit() and len(word) < 5 else 0
