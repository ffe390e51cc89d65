"""Says of a number why it is no figure: an age, a date, a clock time, part of a name, a list mark.

Each reason is a function of the number and its neighbours; the first that holds is given, for traces.
"""

from __future__ import annotations

from crossfoot.extract.around import Around
from crossfoot.extract.exclude.ages import age
from crossfoot.extract.exclude.dates import clock_or_date
from crossfoot.extract.exclude.lives import CHILDREN_AHEAD, YEARS_BEHIND, life
from crossfoot.extract.exclude.marks import mark
from crossfoot.extract.exclude.names import NAMED_AHEAD, NAMED_BEHIND, initials, may_be_named, part_of_name
from crossfoot.extract.exclude.ordinals import ordinal
from crossfoot.extract.exclude.periods import TIMED, TIMED_AHEAD, period
from crossfoot.extract.exclude.single import is_ratio, word_one
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Kind, Number
from crossfoot.extract.numbered import UNITS, is_unit_number
from crossfoot.extract.objects import OBJECT
from crossfoot.extract.referring import refers_back
from crossfoot.extract.tokens import NUMBER, Tokens

_bit = CONCEPTS.bit
_IN, _TO, _AND, _NOT, _ALL_BUT = (_bit(name) for name in ("in", "to", "and", "denied", "all-but"))
#: The second number of "all but six drones and two missiles" stands at most so far behind the first.
_LISTED = 4
_ORDINAL, _FRACTION = Kind.ORDINAL, Kind.FRACTION
#: What stands beside a number is looked for within so many tokens before it and behind it.
_AHEAD, _BEHIND = 4, 5
#: Signs that part a number from what stands before it, and from what stands behind it.
_OPEN, _CLOSED = frozenset(("", *' \n\u00a0("“«')), frozenset(("", *' \n\u00a0,.;)%"”»'))


class Excluder:
    """Says why a number is no figure, or None."""

    def __init__(self, tokens: Tokens, numbers: list[Number]) -> None:
        """Prepare for the numbers of one text."""
        self._near = Around(tokens, numbers)
        #: behind the last number that is left out
        self._left = -_LISTED - 1
        #: whether some number may be that of a unit of troops
        self._troops = bool(tokens.families[UNITS]) or tokens.text[-1:].isalnum()

    def reason(self, number: Number) -> str | None:
        """Why the number is no figure.

        Most numbers are figures: each reason first looks whether the concepts around the number ask for it at all.
        """
        if number.implied:
            return None
        near, tokens = self._near, self._near.tokens
        if not number.words and self._troops and is_unit_number(tokens, number.first, number.last):
            return "the number of a unit"
        if number.kind is _ORDINAL:
            return ordinal(near, number)
        first, last = number.first, number.last
        before = near.before(first)
        ahead = tokens.concepts(max(0, first - _AHEAD if before > first - _AHEAD else before - 1), first)
        behind = tokens.concepts(last, last + _BEHIND)
        start, end = tokens.starts[first], tokens.ends[last - 1]
        parted = tokens.text[start - 1 : start] in _OPEN and tokens.text[end : end + 1] in _CLOSED
        named = not parted or ahead & NAMED_AHEAD or behind & NAMED_BEHIND or may_be_named(near, number, before)
        # "40(c)(3)"
        named = named or number.kind is _FRACTION or tokens.text[max(0, start - 2) : start - 1] == ")"
        return (
            (part_of_name(near, number, before) if named else None)
            or clock_or_date(near, number, ahead | behind, parted)
            or age(near, number, ahead, behind)
            or (period(near, number) if behind & TIMED or ahead & TIMED_AHEAD else None)
            or (life(near, number) if ahead & CHILDREN_AHEAD or behind & YEARS_BEHIND else None)
            or mark(near, number, ahead, parted)
            or ("one in so many" if (ahead | behind) & (_IN | _TO) and is_ratio(near, number) else None)
            or (word_one(near, number) or initials(near, number) if number.words else None)
            or ("nothing" if number.words and not number.high else None)
            or (self._left_out(number) if ahead & (_ALL_BUT | _NOT) or self._left >= first - _LISTED else None)
            or ("a pair known already" if refers_back(tokens, number) else None)
        )

    def _left_out(self, number: Number) -> str | None:
        """ "All but five were shot down": the five are those that were not."""
        near, before = self._near, self._near.before(number.first)
        if near.mask(before) & _NOT and near.month_first:
            # "Not 300,000, not 150,000"; "59 were shot down, not 58 as stated" was stated.
            # "not one of them was hurt"
            if near.tokens.capital(before) or near.mask(before - 2) & NUMBER or number.low == number.high == 1:
                return "what is denied"
        listed = self._left >= number.first - _LISTED and near.mask(before) & _AND
        listed = listed and near.mask(near.before(before)) & OBJECT
        if not listed and not near.mask(before) & _ALL_BUT:
            return None
        self._left = number.last
        return "what is left out"
