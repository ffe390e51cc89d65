"""What narrows a part of a figure: "in hospital", "from Georgia", or that its place is occupied.

It is kept as written, so that a part is told from its whole and from other parts of it.
"""

from __future__ import annotations

from crossfoot.extract.composing.setting import Setting
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.phrase import AND, BE, FROM
from crossfoot.extract.repeats import OCCUPIED_TERRITORY
from crossfoot.extract.settling.reading import Reading
from crossfoot.extract.tokens import NEWLINE, SIGN

_NUMBERISH, _OCCUPIED = CONCEPTS.any(("number", "numeral")), FAMILIES.of_concepts(CONCEPTS.bit("occupied"))
#: Rules of what is counted in places; the word stands within so many tokens before.
_OF_PLACES = frozenset({"killed", "injured", "missing", "damaged", "destroyed"})
_OCCUPIED_REACH = 30
#: A subset is told in at most so many words behind the number.
_SUBSET_WORDS = 6
_ENDS = SIGN | NEWLINE | _NUMBERISH
#: So many words stand before the name of a place: "over the".
_LEAD = 2


class Subsets:
    """Finds what narrows the parts of one text."""

    def __init__(self, setting: Setting) -> None:
        """``setting`` is that of the text the readings come from."""
        self._setting = setting
        self._tokens = setting.tokens
        self._masks = setting.tokens.masks

    def of(self, reading: Reading) -> str | None:
        """What narrows a part of the same measure: "in hospital", "from Georgia"."""
        total = reading.part_of
        if self._is_occupied(reading):
            return OCCUPIED_TERRITORY
        if total is None or total.rule is not reading.rule:
            return None
        first = last = reading.phrase.last
        if reading.match is None:
            first = last = self._origin(first)
            if first < 0:
                return None
        if first < len(self._masks) and self._masks[first] & AND:
            # "Seven children and a nurse": others who are counted beside them
            return None
        while last < len(self._masks) and last - first < _SUBSET_WORDS and not self._masks[last] & _ENDS:
            last += 1
        if last - first > 1 and self._masks[last - 1] & AND:
            # "12 from Latvia and five from France"
            last -= 1
        elif last == first or self._masks[min(last, len(self._masks) - 1)] & _NUMBERISH:
            return None
        place = self._setting.places.mention_at(reading.phrase.first, reading.phrase.last)
        if place is not None and first <= place.first <= first + _LEAD and place.last >= last:
            # "53 in Oryol": that is the figure's place and narrows it no further.
            return None
        return self._tokens.text[self._tokens.starts[first] : self._tokens.ends[last - 1]].strip() or None

    def _origin(self, at: int) -> int:
        """Where "from Georgia" begins right behind a number, "are" left aside; -1 where it does not."""
        size = len(self._masks)
        at += at < size and bool(self._masks[at] & BE)
        return at if at < size and self._masks[at] & FROM else -1

    def _is_occupied(self, reading: Reading) -> bool:
        """Whether people or things of an occupied part of a region are counted, which is not the region."""
        if reading.phrase.unit is not None or reading.rule.name not in _OF_PLACES:
            return False
        place = self._setting.places.mention_at(reading.phrase.first, reading.phrase.last)
        if place is not None and place.first >= reading.phrase.last:
            # The place behind a number is its own, whatever stands before.
            return self._tokens.next_of(_OCCUPIED, reading.phrase.last) < place.first
        first = max(reading.sentence[0], reading.phrase.first - _OCCUPIED_REACH)
        before = self._tokens.between(_OCCUPIED, first, reading.phrase.first)
        return bool(before) and ";" not in self._tokens.words[before[-1] : reading.phrase.first]
