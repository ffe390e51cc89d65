"""The side of a claim: told beside its number, or that of those it is a part of.

People lost are of the side of those told of before, while no country stands between; of an exchange each side has its
own number.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TypeGuard

from crossfoot.extract.composing.counted import Counted
from crossfoot.extract.composing.setting import Setting
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.phrase import OF, Phrase
from crossfoot.extract.placing.topic import PAIR
from crossfoot.extract.settling.reading import Reading
from crossfoot.extract.side import ATTACKS, DEFENCES
from crossfoot.extract.tokens import NUMBER, STOP
from crossfoot.model.measure import AIR_OBJECTS, Measure

_EACH_SIDE, _EACH, _EXCHANGE = (CONCEPTS.bit(name) for name in ("each-side", "each", "exchange"))
_BOTH_SIDES, _FREES = CONCEPTS.bit("both-sides"), CONCEPTS.any(("set-free", "give-back"))
#: "each side" stands within so many tokens behind what both exchange.
_EACH_REACH = 6
#: Rules that read who is handed over or comes back.
_HANDED = frozenset({"exchanged", "bodies-returned"})
#: People lost: what is part of such a figure was lost by the same side.
_TOLLS = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.CAPTURED, Measure.LOSSES_PERSONNEL})


class Sided:
    """Finds the sides of the readings of one text."""

    def __init__(self, setting: Setting, counted: Counted, readings: list[Reading]) -> None:
        """``readings`` are all of the text, in order."""
        self._setting = setting
        self._tokens = setting.tokens
        self._masks = setting.tokens.masks
        self._counted = counted
        #: id of a reading -> the one before it in its sentence
        self._before = {id(b): a for a, b in pairwise(readings) if a.sentence == b.sentence}
        tolls = [reading for reading in readings if reading.rule.measure in _TOLLS]
        #: id of a reading of people lost -> the one before it in an earlier sentence
        self._earlier = {id(b): a for a, b in pairwise(tolls) if a.sentence != b.sentence}
        #: id of a reading -> its side, where two numbers are swapped for each other
        self.swapped = self._swapped(readings)

    def of(self, reading: Reading) -> str | None:
        """The side of a reading; people lost are of the side of those told of before, if no country stands between."""
        sides = self._setting.sides
        noun, phrase = reading.phrase.numbered, reading.phrase
        if noun >= 0 and sides.named(noun, noun + 1):
            place = self._setting.places.mention_at(phrase.first, phrase.last)
            return sides.of(reading.rule.measure, self._counted.object_of(reading), noun, noun + 1, place)
        while (
            reading.rule.measure in DEFENCES
            and (downed := self._downed_before(reading))
            and not sides.named(reading.phrase.first, reading.phrase.last)
        ):
            # "3,855 missiles that were used against towns, and 67,000 drones": by those who downed the first
            reading = downed
        if (told := self._told_with(reading)) is not None:
            return self.of(told)
        whole = reading.part_of
        if reading.rule.name in _HANDED and whole is not None and not sides.named(phrase.first, phrase.last):
            # "400 Norland children, of whom 10 came back"
            return self.of(whole) if whole.phrase.first < phrase.first else None
        if (counted := self._counted_in(reading)) is not None:
            return self.of(counted)
        if reading.rule.measure in DEFENCES and self._was_sent(whole, phrase) and (sent_by := self.of(whole)):
            # "14 drones were sent, nine of which were shot down": by those at whom they were
            return sides.against(sent_by)
        reading = self._whole_of(reading)
        measure = reading.rule.measure
        if measure is Measure.LOSSES_PERSONNEL and reading.match is not None:
            # "324 victims: 85 killed and 239 injured" are whose dead and hurt they are, and no army's.
            measure = reading.match.rule.measure
        return sides.of(measure, self._counted.object_of(reading), reading.phrase.first, reading.phrase.last)

    def _was_sent(self, whole: Reading | None, phrase: Phrase) -> TypeGuard[Reading]:
        """Whether what is shot down is some of what its sentence tells to have been sent, and nobody stands between."""
        if whole is None or not phrase.of_them or whole.rule.measure not in ATTACKS:
            return False
        return whole.phrase.last <= phrase.first and self._setting.sides.silent(whole.phrase.last, phrase.last)

    def _counted_in(self, reading: Reading) -> Reading | None:
        """Those before of whom a count tells some: "Fifty hostages are held there, nine of them ill"."""
        part, phrase = reading.part_of, reading.phrase
        if reading.rule.measure is not Measure.COUNT_OTHER or not (phrase.of_them or part is not None):
            return None
        whole = part or self._before.get(id(reading))
        if whole is None or whole.phrase.first >= phrase.first or whole.rule.measure in DEFENCES | ATTACKS:
            return None
        return whole if self._setting.sides.silent(whole.phrase.last, phrase.last) else None

    def _downed_before(self, reading: Reading) -> Reading | None:
        """The count of what was downed with which a list goes on: "of 40 drones 12, and of 8 missiles three"."""
        before = reading.follows
        if before is not None and before.rule.measure not in DEFENCES:
            before = self._before.get(id(before))
        return before if before is not None and before.rule.measure in DEFENCES else None

    def _told_with(self, reading: Reading) -> Reading | None:
        """The count before of which the same verb says the same: «передала 180 снарядів, ще 300 надійдуть»."""
        before, weapon = self._before.get(id(reading)), reading.phrase.object in AIR_OBJECTS
        if before is None or not weapon or reading.rule.measure is not Measure.COUNT_OTHER:
            return None
        alike = before.rule is reading.rule and before.phrase.object == reading.phrase.object
        if not alike or reading.match is None or before.match is None or reading.phrase.noun >= 0:
            return None
        silent = self._setting.sides.silent(before.phrase.last, reading.phrase.last)
        return before if before.match.governor == reading.match.governor and silent else None

    def _whole_of(self, reading: Reading) -> Reading:
        """Those of whose loss a reading tells a part, up to one whose side is told; else the reading itself."""
        sides = self._setting.sides
        seen: set[int] = set()
        while reading.rule.measure in _TOLLS and not sides.named(reading.phrase.first, reading.phrase.last):
            seen.add(id(reading))
            whole = reading.part_of or self._before.get(id(reading)) or self._told_of(reading)
            # A part may stand before its total, which would lead back to it.
            if whole is None or id(whole) in seen or whole.rule.measure not in _TOLLS:
                break
            if whole.sentence == reading.sentence and not sides.silent(whole.phrase.last, reading.phrase.first):
                break
            place = self._setting.places.mention_at(reading.phrase.first, reading.phrase.last)
            if place is not None and place.country and place.first >= reading.phrase.last:
                # «и ещё одном погибшем в Суджанском районе»: it has a place of its own.
                break
            reading = whole
        return reading

    def _told_of(self, reading: Reading) -> Reading | None:
        """Those of an earlier sentence of whom a part is told: "Two of the injured are in hospital"."""
        phrase = reading.phrase
        at = phrase.number.last
        of = phrase.of_them or (at < phrase.last and self._tokens.base[at] & OF)
        place = self._setting.places.mention_at(phrase.first, phrase.last)
        if not of or (place is not None and place.first >= reading.sentence[0]):
            return None
        return self._earlier.get(id(reading))

    def by_each_side(self, first: int, last: int) -> bool:
        """ "303 soldiers from each side", "each side returned 303", "each released 390"."""
        if any(mask & _EACH_SIDE for mask in self._masks[last : last + _EACH_REACH]):
            return True
        for at in range(first - 1, max(first - _EACH_REACH, 0) - 1, -1):
            mask = self._masks[at]
            if mask & (STOP | NUMBER) or self._tokens.words[at] == ",":
                return False
            if mask & _BOTH_SIDES and self._tokens.concepts(at, first) & _FREES:
                # "Both countries agreed to free 900 prisoners"
                return True
            if mask & _EACH_SIDE or (mask & _EACH and self._masks[at + 1] & _EXCHANGE):
                return True
        return False

    def _swapped(self, readings: list[Reading]) -> dict[int, str | None]:
        """The sides of "1,000 for 1,000": each number is one side's."""
        sides: dict[int, str | None] = {}
        both = self._setting.sides.both()
        for one, other in pairwise(readings):
            if not other.phrase.swapped or one.sentence != other.sentence:
                continue
            pair = self._setting.sides.pair_behind(other.phrase.last) or both
            if len(pair) == PAIR:
                sides[id(one)], sides[id(other)] = pair
        return sides
