"""The place of a claim: that told for its number, unless it is of another part, or what is counted has none.

A part told in a later sentence has the place of its whole; people exchanged, sums and times have none but what their
sentence names.
"""

from __future__ import annotations

from crossfoot.extract.composing.counted import Counted
from crossfoot.extract.composing.setting import Setting
from crossfoot.extract.gazetteer import WIDTH
from crossfoot.extract.placing.carried import Carried
from crossfoot.extract.placing.mention import Mention as PlaceMention
from crossfoot.extract.settling.reading import Reading
from crossfoot.model.claim import Place
from crossfoot.model.measure import Measure

#: What is measured as a part of a place.
_SHARES = frozenset({Measure.SHARE_PERCENT, Measure.TERRITORY})
#: What is seldom anywhere.
_PLACELESS = frozenset({Measure.MONEY, Measure.DURATION})


class Placed:
    """Finds the places of the readings of one text."""

    def __init__(self, setting: Setting, counted: Counted) -> None:
        """``setting`` is that of the text the readings come from."""
        self._setting = setting
        self._counted = counted
        self._carried = Carried(setting.tokens, setting.places, setting.speakers)

    def of(self, reading: Reading) -> Place | None:
        """The place of a reading: for a share that of which it is one, else the one told for it."""
        last = reading.phrase.last
        place = self._setting.places.of_which(last) if reading.rule.measure in _SHARES else None
        if place is None and not self._is_of_a_part(reading):
            place = self._told(reading)
        return place

    def _told(self, reading: Reading) -> Place | None:
        """The place of a reading; a part told in a later sentence has that of its whole: "two of the injured"."""
        places, phrase, whole = self._setting.places, reading.phrase, reading.part_of
        if phrase.of_them and whole is not None and whole.sentence[0] < reading.sentence[0]:
            own = places.mention_at(phrase.first, phrase.last)
            if own is None or own.first < reading.sentence[0]:
                return places.at(whole.phrase.first, whole.phrase.last)
        told = places.mention_at(phrase.first, phrase.last)
        if told is not None and told.kind == "country" and self._are_swapped(reading):
            # "A swap of nine prisoners between Norland and Suud": they are on their way
            return None
        if told is not None and told.first < reading.sentence[0]:
            said = self._setting.speakers.at(phrase.first, phrase.last)
            again = places.is_told_again(told, phrase.first, reading.sentence)
            reaches = self._carried.reaches(told, reading.sentence, said, reading.rule.measure, again=again)
            if not reaches or self._is_nowhere(reading, told):
                return None
        return places.at(phrase.first, phrase.last)

    def _are_swapped(self, reading: Reading) -> bool:
        """Whether it is prisoners who are exchanged."""
        return reading.rule.name == "exchanged" and self._counted.object_of(reading) == "prisoner"

    def _is_nowhere(self, reading: Reading, told: PlaceMention) -> bool:
        """Whether what is counted has no place where its sentence names none: who is exchanged, regions, sums and times
        of which no more is told than the country of an earlier sentence.
        """
        if self._are_swapped(reading):
            return True
        if reading.phrase.object == "region" and WIDTH[told.kind] < WIDTH["country"]:
            # "Northmark was hit. Outages are in force in 14 regions": all over the land
            return True
        if reading.rule.measure not in _PLACELESS or WIDTH[told.kind] < WIDTH["country"]:
            return False
        first, last = reading.sentence
        # "To rebuild Norland would cost 90 billion"
        named = (mention for mention in self._setting.places.mentions if first <= mention.first < last)
        return all(mention.country != told.country for mention in named)

    def _is_of_a_part(self, reading: Reading) -> bool:
        """Whether the place another sentence gives is that of a part: "150 were downed, 53 of them over Oryol"."""
        places, (first, last) = self._setting.places, reading.sentence
        carried = places.mention_at(reading.phrase.first, reading.phrase.last)
        if carried is None or first <= carried.first < last:
            return False
        for part in reading.parts:
            told = places.mention_at(part.phrase.first, part.phrase.last)
            if told is None or not part.sentence[0] <= told.first < part.sentence[1]:
                continue
            if told is carried or (told.first >= first and told.code == carried.code is not None):
                return True
        return False
