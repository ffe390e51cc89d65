"""Years and children that somebody has: a career, a term of office, "a father of four".

What a court gives for the war is a figure of it, as the time of a captive is.
"""

from __future__ import annotations

from crossfoot.extract.around import Around
from crossfoot.extract.exclude.names import unit_mask
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Number
from crossfoot.extract.objects import object_of
from crossfoot.extract.phrase import BE, unit_of
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP

_bit = CONCEPTS.bit
_A, _FOR, _IN, _OF, _DASH, _HE_SHE = (_bit(name) for name in ("a", "for", "in", "of", "dash", "he-she"))
#: "her 14-year career"; "a term of four years"; "in office"
_CAREER, _TERM, _OFFICE, _PARENT = (_bit(name) for name in ("career", "term", "public-office", "parent"))
#: Without one of these ahead of a number it is no number of children; without one of those behind, no years.
CHILDREN_AHEAD, YEARS_BEHIND = _PARENT, CONCEPTS.any(("unit:year", "unit:decade", "unit:month"))
#: The word stands within so many tokens before the years, and within so many behind their unit.
_BEFORE, _BEHIND = 7, 3
#: Nobody has more children.
_CHILDREN = 20


def life(near: Around, number: Number) -> str | None:
    """ "He has been a welder for 14 years", "her five-year term", "a mother of two"."""
    if number.low < _CHILDREN and _has_children(near, number):
        return "the children of somebody"
    unit = unit_of(unit_mask(near, number))
    if unit not in ("year", "decade", "month"):
        return None
    kind = _TERM if unit == "month" else _TERM | _CAREER
    start = number.first
    while start > max(0, number.first - _BEFORE) and not near.masks[start - 1] & (SIGN | STOP | NEWLINE):
        start -= 1
    ahead = near.tokens.concepts(start, number.first)
    at = number.last + (1 if near.mask(number.last) & _DASH else 0)
    behind = near.tokens.behind(at)
    told = near.tokens.concepts(behind, behind + _BEHIND)
    if (ahead | told) & kind:
        return "years of a life"
    if unit != "month" and near.mask(behind) & _IN and told & _OFFICE:
        # "After 18 years in parliament"
        return "years of a life"
    before = near.before(number.first)
    if unit != "month" and near.mask(before) & _FOR and ahead & _HE_SHE:
        # "She has been a nurse for nine years", but not "she has been missing for nine years"
        if any(near.masks[step] & BE and near.mask(near.tokens.behind(step)) & _A for step in range(start, before)):
            return "years of a life"
    return None


def _has_children(near: Around, number: Number) -> bool:
    """ "A father of three", «мати двох дітей,»: nobody but them is told of."""
    before = near.before(number.first)
    if before > 0 and near.masks[before] & _OF:
        before = near.before(before)
    elif not near.free_order:
        return False
    if before < 0 or not near.masks[before] & _PARENT:
        return False
    at = number.last
    if object_of(near.mask(at)) == "child":
        at += 1
        return at >= near.size or bool(near.masks[at] & (SIGN | STOP | NEWLINE))
    return object_of(near.mask(at)) is None
