"""Parts and totals: of which number another is a part."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import AIR, EQUIPMENT, MILITARY_PEOPLE, PEOPLE, PLACES, PLANES
from crossfoot.extract.phrase import AND, ANOTHER, FROM, INCLUDING, OF
from crossfoot.extract.phrasing.words import A
from crossfoot.extract.rule import Rule
from crossfoot.extract.settling.reading import OUTCOMES, Reading
from crossfoot.extract.tokens import NEWLINE, SIGN, Tokens
from crossfoot.model.measure import is_kind_of

_CLAUSE = CONCEPTS.bit("clause")
#: what stands before the whole of the parts that follow
_OF_WHOLE = OF | FROM | CONCEPTS.bit("among")
#: what becomes of people; those told of next stand so many tokens behind at most
_FATES, _BESIDE = frozenset({"killed", "injured", "missing"}), 4
#: «загиблими», «поранених»: people, by what became of them
_HARMED = CONCEPTS.any(("kill", "die", "injure"))
#: "suffered", which the dead did as well
_SUFFERED = CONCEPTS.bit("suffered")
#: so many numbers behind those who suffered may tell how many of them died and how many were hurt
_NEXT = 4
#: what victims are read as who may have been killed or hurt
_VICTIMS = frozenset({"killed", "count-other"})
#: rules of what becomes of some of a whole
_BEFELL = _FATES | {"losses-personnel", "losses-equipment", "damaged", "destroyed", "captured"}
_WHEN = CONCEPTS.any(("when-today", "when-yesterday", "clock-day", "say-skip", "when-night", "day-part"))

#: from "including" to the first part
_INCLUDES_REACH = 4

#: what closes the name of a make
_CLOSING = frozenset('"”»')


class Parts:
    """Ties the readings of one sentence of a text together."""

    def __init__(self, tokens: Tokens, rules: Mapping[str, Rule]) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._rules = rules
        self._attributes = tokens.lexicon.language.attributive_endings

    def tie(self, readings: list[Reading]) -> None:
        """Find the parts and totals among the readings of a sentence."""
        if len(readings) > 1:
            self._sets(readings)
            self._wholes(readings)
            self._parts(readings)
            self._losses(readings)
        self._same_people(readings)
        self._totals(readings)
        for reading in readings:
            whole = reading.part_of
            # «Над областю 36 дронів, 12 з них збито»: so many came.
            if whole is not None and whole.match is None and reading.rule.name in OUTCOMES and self._came(whole):
                whole.rule = self._rules["launched"]

    @staticmethod
    def _came(whole: Reading) -> bool:
        """Whether a number of which nothing is said counts what is sent against targets."""
        return whole.rule.name == "count-other" and whole.phrase.object in AIR - PLANES

    def _same_people(self, readings: list[Reading]) -> None:
        """ "434 soldiers, 150 of them dead": who is named by what became of him is what the whole counts."""
        for reading in readings:
            phrase, whole = reading.phrase, reading.part_of or self._beside(reading, readings)
            if whole is None or phrase.object != "person" or whole.phrase.object not in MILITARY_PEOPLE:
                continue
            if phrase.noun < 0 or self._masks[phrase.noun] & _HARMED:
                phrase.object = whole.phrase.object

    def _sets(self, readings: list[Reading]) -> None:
        """ "87 of 120 drones were shot down": 120 is what was launched; "97 men from 26 countries" is no set."""
        for part, whole in pairwise(readings):
            if whole.phrase.object in PLACES and part.phrase.object != whole.phrase.object:
                continue
            if (
                part.phrase.of_next
                and part.phrase.unit is None
                and whole.phrase.number.first - part.phrase.last <= 6
                and part.match is None
                and whole.match
            ):
                part.rule, part.match, part.cost = whole.rule, whole.match, whole.cost
            if part.phrase.of_next and whole.phrase.number.first - part.phrase.last <= 6:
                part.part_of = whole
                if part.rule.name in OUTCOMES:
                    whole.rule, whole.match = self._rules["launched"], None
                elif self._befell_part(part, whole):
                    whole.rule, whole.match = self._rules["count-other"], None

    @staticmethod
    def _befell_part(part: Reading, whole: Reading) -> bool:
        """ "Lost 14 of its 31 tanks": what the verb before both says became of the 14 only."""
        if part.rule.name not in _BEFELL or part.match is None or whole.match is None:
            return False
        return part.match.governor == whole.match.governor < part.phrase.first

    def _befell_only(self, part: Reading, whole: Reading) -> bool:
        """ "Of 90 soldiers 12 were killed": the verb is that of the 12; in "of 90 killed in May" it is the whole's."""
        if part.rule.name not in _BEFELL or part.match is None or whole.match is None:
            return False
        at = whole.match.governor
        if at != part.match.governor or at < whole.phrase.last:
            return False
        if self._attributes:
            return not self._tokens.words[at].endswith(self._attributes)
        return at >= part.phrase.first

    def _beside(self, reading: Reading, readings: list[Reading]) -> Reading | None:
        """The people told of right before: "two soldiers died, seven were hurt"."""
        at = readings.index(reading)
        before = readings[at - 1] if at else None
        if before is None or not {before.rule.name, reading.rule.name} <= _FATES or reading.phrase.other:
            return None
        return before if reading.phrase.first - before.phrase.last <= _BESIDE else None

    def _wholes(self, readings: list[Reading]) -> None:
        """ "Of 120 drones 87 were shot down": the number behind the preposition is the whole of those that follow."""
        for index, whole in enumerate(readings):
            phrase = whole.phrase
            before = phrase.first - 1
            if before > whole.sentence[0] and self._masks[before] & A:
                # "Of the 120 drones"
                before -= 1
            if before < whole.sentence[0] or not self._masks[before] & _OF_WHOLE or phrase.unit:
                continue
            if not self._opens(before, whole.sentence[0]):
                continue
            for part in readings[index + 1 :]:
                smaller = part.phrase.number.low <= phrase.number.high
                # «Из 90 погибших 35 – офицеры»
                kind = phrase.object == "person" and part.phrase.object in PEOPLE and part.rule is whole.rule
                # «Из 90 погибших военных 35 человек – офицеры»
                kind = kind or (part.phrase.object == "person" and phrase.object in PEOPLE)
                alike = part.phrase.object == phrase.object or kind
                if part.part_of is None and smaller and not part.phrase.unit and alike:
                    part.part_of = whole
                    if part.rule.name in OUTCOMES:
                        whole.rule, whole.match = self._rules["launched"], None
            if any(part.part_of is whole and self._befell_only(part, whole) for part in readings[index + 1 :]):
                whole.rule, whole.match = self._rules["count-other"], None
            if whole.rule.name == "launched":
                for part in readings[index + 1 :]:
                    if part.part_of is whole and part.rule.name == "losses-equipment":
                        # Of drones launched, those "lost" are lost from radar.
                        part.rule = self._rules["suppressed"]

    def _opens(self, at: int, first: int) -> bool:
        """Whether a sentence or a clause begins at a token, but for words of time: "Today, of 120 drones 87 were"."""
        while at > first and self._masks[at - 1] & _WHEN:
            at -= 1
        return at == first or bool(self._masks[at - 1] & (_CLAUSE | SIGN))

    def _parts(self, readings: list[Reading]) -> None:
        """Parts name their total: of them, including, in brackets."""
        for index in range(1, len(readings)):
            previous, reading = readings[index - 1], readings[index]
            if reading.part_of is not None:
                continue
            first, last = previous.phrase.last, reading.phrase.first
            between = self._tokens.concepts(first, last)
            if self._opens_bracket(previous, reading) or self._opens_list(previous, reading):
                reading.part_of = previous
            elif reading.phrase.of_them or (between & INCLUDING and not self._masks[reading.phrase.first] & ANOTHER):
                # "Four died, including a child, another 13 were hurt": the 13 are none of the four.
                thing = reading.phrase.object
                wholes = [
                    whole
                    for whole in reversed(readings[:index])
                    # "- three over Lowford, including two": an entry of a list is a whole as well
                    if (whole.part_of is None or (between & INCLUDING and whole.part_of not in readings))
                    and not whole.phrase.unit
                    and (thing is None or thing in PLACES or whole.phrase.object not in PLACES)
                ]
                # "Seven were hurt - six in Lowford and one in Ardel - two of whom": no two of one
                large = (whole for whole in wholes if whole.phrase.number.high >= reading.phrase.number.low)
                reading.part_of = next(large, wholes[0] if wholes else None)
            elif previous.part_of is not None and not self._is_parted(first, last):
                if (
                    reading.follows is not None
                    or self._goes_on_listing(previous, reading)
                    or self._joins(previous, reading)
                ):
                    whole = previous.part_of
                    # ", including two near the town,\n1 - over": the next line is again of the whole list.
                    reading.part_of = whole.part_of if between & NEWLINE and whole in readings else whole
            if reading.part_of is not None and not self._can_be_part(reading, reading.part_of):
                reading.part_of = None

    def _is_parted(self, first: int, last: int) -> bool:
        """Whether a list has ended between two numbers: a bracket closes, or a line does without a comma."""
        words, masks = self._tokens.words, self._masks
        lines = (at for at in range(first, last) if masks[at] & NEWLINE)
        return ")" in words[first:last] or any(words[at - 1] != "," for at in lines)

    def _can_be_part(self, part: Reading, whole: Reading) -> bool:
        """Whether the whole counts what the part counts, and its list has not ended: "lost three cars, including a
        Norvik and a Harrow, and four guns".
        """
        one, all_ = part.phrase, whole.phrase
        if bool(one.unit) != bool(all_.unit) or (all_.object == "wave" and one.object != "wave"):
            return False
        if all_.object in PEOPLE and one.object in EQUIPMENT:
            # "Lost 90 soldiers, 12 of them officers, and two tanks"
            return False
        later = self._tokens.concepts(all_.last, one.first) & INCLUDING
        at_once = self._tokens.concepts(max(all_.last, one.first - _INCLUDES_REACH), one.first) & INCLUDING
        return not later or bool(at_once) or one.number.low <= all_.number.high

    def _opens_list(self, total: Reading, part: Reading) -> bool:
        """111,500 customers: 48,000 in one region, ...: behind a colon, a list goes on with the number before it."""
        words = self._tokens.words
        if part.follows is not total or total.phrase.unit or part.phrase.number.low > total.phrase.number.high:
            return False
        return ":" in words[total.phrase.last : part.phrase.first]

    def _losses(self, readings: list[Reading]) -> None:
        """Who suffered was killed or wounded: «Пострадали 15 человек, трое из них погибли», "324 victims: 85 killed and
        239 injured".
        """
        for at, reading in enumerate(readings):
            rest = readings[at + 1 :]
            killed = next((one for one in rest if one.rule.name == "killed"), None)
            if killed is None:
                continue
            hurt = next((one for one in rest if one.rule.name == "injured" and one.part_of in (None, reading)), None)
            number = reading.phrase.number.low
            sums = hurt is not None and killed.phrase.number.low + hurt.phrase.number.low == number
            if reading.rule.name == "injured":
                suffered = self._suffered(reading)
                told = ":" in self._tokens.words[reading.phrase.last : rest[0].phrase.first]
                both = suffered and (killed.part_of is reading or (told and sums))
            else:
                both = sums and _are_victims(reading, killed)
            if both:
                reading.rule = self._rules["losses-personnel"]
            if both and sums and hurt is not None:
                killed.part_of = hurt.part_of = reading

    def over_sentences(self, readings: list[Reading]) -> None:
        """«Постраждали 90 дітей. 30 загинули, 60 поранено. Найбільше постраждалих на півдні – 50»: all of those who
        suffered were killed or wounded where the next sentence says so of the sum.
        """
        for at, reading in enumerate(readings):
            if not self._suffered(reading):
                continue
            rest = readings[at + 1 : at + 1 + _NEXT]
            killed = next((one for one in rest if one.rule.name == "killed"), None)
            hurt = next((one for one in rest if one.rule.name == "injured"), None)
            if killed is None or hurt is None or killed.sentence != hurt.sentence or self._suffered(hurt):
                continue
            if killed.phrase.number.low + hurt.phrase.number.low == reading.phrase.number.low:
                for other in [reading, *filter(self._suffered, readings[at + 1 :])]:
                    other.rule = self._rules["losses-personnel"]
                return

    def _suffered(self, reading: Reading) -> bool:
        """Whether people are told to have suffered, and not how."""
        told = reading.match is not None and self._masks[reading.match.governor] & _SUFFERED
        return bool(told) and reading.rule.name == "injured"

    def _opens_bracket(self, total: Reading, part: Reading) -> bool:
        """615 (85 drones + 30 missiles): numbers of one measure in brackets right behind a number are its parts."""
        words = self._tokens.words
        at = total.phrase.last
        if at >= len(words) or words[at] != "(" or part.rule.measure is not total.rule.measure:
            return False
        return ")" not in words[at : part.phrase.first] and part.phrase.number.low < total.phrase.number.high

    def _goes_on_listing(self, previous: Reading, reading: Reading) -> bool:
        """ "31 of them are from Georgia, 9 from Latvia": a list by origin, which no verb governs."""
        at = reading.phrase.last
        bare = reading.phrase.noun < 0 and reading.phrase.object == previous.phrase.object
        alike = bare and reading.rule is previous.rule and reading.match is None and previous.match is None
        return alike and at < len(self._masks) and bool(self._masks[at] & FROM)

    def _joins(self, previous: Reading, reading: Reading) -> bool:
        """ "- 2 cruise missiles and 2 glide bombs (from the sea)": one entry of a list of weapons; "including two women
        and five children".
        """
        first, whole = previous.phrase.last, previous.part_of
        between = [at for at in range(first, reading.phrase.first) if self._tokens.words[at] not in _CLOSING]
        joined = len(between) == 1 and self._masks[between[0]] & AND and reading.rule is previous.rule
        thing, own = whole and whole.phrase.object, reading.phrase.object
        people = thing in PEOPLE and own in PEOPLE and own != thing
        return bool(joined and (people or (thing in AIR and is_kind_of(own, thing))))

    @staticmethod
    def _totals(readings: list[Reading]) -> None:
        """Totals know their parts; what counts several things that fly counts neither."""
        for reading in readings:
            if reading.part_of is not None:
                reading.part_of.parts.append(reading)
        for reading in readings:
            if not reading.parts:
                continue
            objects = {part.phrase.object for part in reading.parts}
            if reading.phrase.noun < 0 and len(objects) > 1 and objects <= AIR:
                # Drones and missiles together are neither.
                reading.phrase.object = "drone_or_missile"


def _are_victims(reading: Reading, part: Reading) -> bool:
    """Whether people are called victims, with no verb of their own before a part of them: of whom it is said that they
    died, they did.
    """
    phrase, match = reading.phrase, reading.match
    called = match is None or phrase.first <= match.governor < phrase.last or match.governor >= part.phrase.first
    return called and reading.rule.name in _VICTIMS and phrase.object in PEOPLE
