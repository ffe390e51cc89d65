"""Ordinals: most only order, a running count is a figure."""

from __future__ import annotations

from crossfoot.extract.around import Around
from crossfoot.extract.exclude.dates import TIME_UNITS
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Number
from crossfoot.extract.objects import OBJECT
from crossfoot.extract.phrase import BE, unit_of
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL

_RUNNING, _IN, _TIMES_WORD, _BRIGADE = (CONCEPTS.bit(name) for name in ("running-count", "in", "occasion", "brigade"))
_DETERMINER, _LARGEST, _DASH = (CONCEPTS.bit(name) for name in ("name-determiner", "largest", "dash"))
#: exchanges are numbered from the first of the war on, and what happens "for the twelfth time" as well
_NUMBERED_RUN = CONCEPTS.bit("numbered-run")
_SUCH = CONCEPTS.bit("such")
_NUMBERISH = NUMBER | NUMERAL
#: what bears a number for a name
_NUMBERED = CONCEPTS.any(("brigade", "reactor"))
#: "First" and "second" only order.
_FEW = 2
#: no count runs as high as years do: «з вересня 2022-го»
_YEARS = 1000
#: So many words before "the third" its noun stands: "the strike on the port was the third".
_TOLD_OF = 6
#: and so many behind the period
_BEHIND = 3


def ordinal(near: Around, number: Number) -> str | None:
    """An ordinal counts only as a running count: the second mass strike since the start of the year."""
    if _is_troops(near, number.last):
        return "part of a name"
    if number.low > _FEW and (near.mask(number.last) | near.mask(number.last + 1)) & _NUMBERED_RUN:
        # "The 68th prisoner exchange"
        return None
    if 1 < number.low < _YEARS and _is_running(near, number):
        # "The latest swap, the 68th since May": it counts whatever was told of
        return None
    largest = number.last + (near.mask(number.last) & _DASH > 0)
    if near.mask(largest) & _LARGEST:
        # "Norland's second-largest town fell in May"
        return "an ordinal that only orders"
    for step in range(number.last, min(near.size, number.last + 12)):
        mask = near.masks[step]
        if mask & _RUNNING or (mask & _IN and step + 1 in near.firsts and _time_unit(near, step + 2)):
            # "The tenth such cut since the start of the war"
            told = OBJECT | _TIMES_WORD
            if near.tokens.lexicon.language.inflects:
                # «Третя бригада за травень знищила»: without articles, that is its name
                told &= ~_NUMBERED
            thing = near.mask(number.last) & _SUCH or any(
                near.masks[inner] & told for inner in _around(near, number, step)
            )
            return None if thing and number.low > 1 else "an ordinal that only orders"
        if mask & NEWLINE or near.words[step] in (".", "!", "?"):
            break
    return "an ordinal that only orders"


def _is_running(near: Around, number: Number) -> bool:
    """Whether the period stands right behind, or right before but for a dash: «а з початку року – одинадцята»."""
    at, dash = number.last, near.before(number.first)
    if at < near.size and (near.masks[at] | near.tokens.base[at]) & _RUNNING:
        return True
    told = near.before(dash) if near.mask(dash) & _DASH else dash
    return near.tokens.lexicon.language.inflects and bool(near.mask(told) & _RUNNING)


def _is_troops(near: Around, at: int) -> bool:
    """Whether words with capitals lead to a brigade: "the 3rd Assault Brigade"."""
    while near.word(at) and near.tokens.capital(at):
        if near.masks[at] & _BRIGADE:
            return True
        at = near.tokens.behind(at)
    return False


def _around(near: Around, number: Number, running: int) -> tuple[int, ...]:
    """Where the thing an ordinal counts may stand: between it and the period, or right before or behind both."""
    first = number.first if near.mask(number.first) & _TIMES_WORD else max(0, number.first - 2)
    behind = near.tokens.behind(running)
    told = number.first - 1
    while told > 0 and near.masks[told] & _DETERMINER:
        told -= 1
    if told > 0 and near.masks[told] & BE:
        # "The strike was the third this month."
        first = max(0, told - _TOLD_OF)
    elif near.word(number.first - 1) != ",":
        first = number.first
    end = min(near.size, behind + _BEHIND)
    # «Третий батальон за май сбил 40 дронов»: those have a number of their own
    counted = next((step for step in range(behind, end) if near.masks[step] & _NUMBERISH), end)
    return (*range(first, running), *range(behind, counted))


def _time_unit(near: Around, at: int) -> bool:
    return unit_of(near.mask(at)) in TIME_UNITS
