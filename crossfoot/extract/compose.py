"""From readings to claims: speaker, place, date and side added, one claim for each place or side a number speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from crossfoot.extract.attribute import Speakers, speakers_of
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import WIDTH
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.phrase import AND, ANOTHER, BE, FROM, OF
from crossfoot.extract.places.conflicts import HOMES
from crossfoot.extract.placing.carried import Carried
from crossfoot.extract.placing.mention import Mention as PlaceMention
from crossfoot.extract.placing.place import Places, places_of
from crossfoot.extract.placing.topic import PAIR
from crossfoot.extract.register import register
from crossfoot.extract.repeats import OCCUPIED_TERRITORY, Mention, merge_mentions
from crossfoot.extract.settling.reading import Reading
from crossfoot.extract.side import DEFENCES, Sides, sides_of
from crossfoot.extract.siding.actors import codes
from crossfoot.extract.timing.lasting import lasts
from crossfoot.extract.timing.when import Dates, dates_of
from crossfoot.extract.tokens import NUMBER, SIGN, STOP, Tokens
from crossfoot.model.bound import Bound
from crossfoot.model.claim import Claim, Place, claim_id
from crossfoot.model.document import Document
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import Span, span_of

_bit = CONCEPTS.bit
CUMULATIVE, EACH_SIDE, EACH, EXCHANGE = (_bit(name) for name in ("cumulative", "each-side", "each", "exchange"))
BOTH_SIDES, FREES = _bit("both-sides"), CONCEPTS.any(("set-free", "give-back"))
ATTACK = _bit("attack-noun")
#: units an attack is measured in
_HOURS = frozenset({"hour", "minute"})
KNOWN, OCCUPIED, WAR_NOUN = _bit("known-determiner"), _bit("occupied"), _bit("war-itself")
_CUMULATIVE, _OCCUPIED = FAMILIES.of_concepts(CUMULATIVE), FAMILIES.of_concepts(OCCUPIED)
_OF_PLACES = frozenset({"killed", "injured", "missing", "damaged", "destroyed"})
_OCCUPIED_REACH = 30
NUMBERISH = CONCEPTS.any(("number", "numeral"))
#: A subset is told in at most so many words behind the number.
_SUBSET_WORDS = 6
#: So many words stand before the name of a place: "over the".
_LEAD = 2
WAR = "war"
#: "each side" stands within so many tokens behind what both exchange.
_EACH_REACH = 6
#: What is measured as a part of a place.
_SHARES = frozenset({Measure.SHARE_PERCENT, Measure.TERRITORY})
#: Rules that read who is handed over or comes back.
_HANDED = frozenset({"exchanged", "bodies-returned"})
#: What is seldom anywhere.
_PLACELESS = frozenset({Measure.MONEY, Measure.DURATION})
#: People lost: what is part of such a figure was lost by the same side.
_TOLLS = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.CAPTURED, Measure.LOSSES_PERSONNEL})


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of a whole text before its claims are made: who speaks where, of which place, day and side."""

    tokens: Tokens
    document: Document
    speakers: Speakers
    places: Places
    dates: Dates
    sides: Sides


def setting_of(tokens: Tokens, document: Document) -> Setting:
    """Read speakers, places, dates and sides of a text once."""
    places = places_of(tokens, document)
    speakers = speakers_of(tokens, document)
    return Setting(
        tokens=tokens,
        document=document,
        speakers=speakers,
        places=places,
        dates=dates_of(tokens, document, lambda at: _zone_of(speakers, at)),
        sides=sides_of(tokens, places, speakers),
    )


def _zone_of(speakers: Speakers, at: int) -> str | None:
    """The zone that who speaks at a token keeps: an air force gives the times of its country."""
    said = speakers.at(at, at + 1).register
    country = codes().get(register().get(said).side or "") if said else None
    return next((zone for zone, home in HOMES.items() if home == country), None)


class Composer:
    """Makes the figures of one text."""

    def __init__(self, setting: Setting) -> None:
        """``setting`` is that of the text the readings come from."""
        self._setting = setting
        self._tokens = setting.tokens
        self._masks = setting.tokens.masks
        self._inflects = setting.tokens.lexicon.language.inflects
        self._carried = Carried(setting.tokens, setting.places, setting.speakers)
        #: id of a reading -> the one before it in its sentence
        self._before: dict[int, Reading] = {}
        #: id of a reading of people lost -> the one before it in an earlier sentence
        self._earlier: dict[int, Reading] = {}

    def compose(self, readings: list[Reading]) -> list[Claim]:
        """The claims of all readings, in order, repeated statements joined."""
        mentions: list[Mention] = []
        ids: dict[int, str] = {}
        swapped = self._swapped(readings)
        self._before = {id(b): a for a, b in pairwise(readings) if a.sentence == b.sentence}
        tolls = [reading for reading in readings if reading.rule.measure in _TOLLS]
        self._earlier = {id(b): a for a, b in pairwise(tolls) if a.sentence != b.sentence}
        # Totals get their ids before the parts that name them.
        parts = [reading for reading in readings if reading.part_of is not None]
        for reading in [reading for reading in readings if reading.part_of is None] + parts:
            for claim in self._claims(reading, ids, swapped):
                ids.setdefault(id(reading), claim.id)
                mentions.append(Mention(claim, reading.sentence[0], reading.phrase.other, self._is_known(reading)))
        mentions.sort(key=lambda mention: (mention.claim.span.start, mention.claim.span.end))
        return merge_mentions(mentions)

    def _claims(self, reading: Reading, ids: dict[int, str], swapped: dict[int, str | None]) -> list[Claim]:
        phrase = reading.phrase
        first, last = phrase.first, phrase.last
        setting = self._setting
        span = span_of(setting.document.text, self._tokens.starts[first], self._tokens.ends[last - 1])
        if reading.rule.name == "duration" and self._object(reading) == WAR:
            # The age of a war is nobody's, wherever it is told.
            return [self._claim(reading, span, None, None, ids)]
        side = self._side(reading)
        place = setting.places.of_which(last) if reading.rule.measure in _SHARES else None
        if place is None and not self._is_of_a_part(reading):
            place = self._place(reading)
        if phrase.each:
            listed = setting.places.list_beside(first, last)
            if len(listed) > 1:
                return [self._claim(reading, span, mention.place, side, ids) for mention in listed]
        if id(reading) in swapped:
            return [self._claim(reading, span, place, swapped[id(reading)], ids)]
        if reading.rule.name == "exchanged" and (phrase.each or self._by_each_side(first, last)):
            return [self._claim(reading, span, place, each, ids) for each in setting.sides.both() or (side,)]
        return [self._claim(reading, span, place, side, ids)]

    def _place(self, reading: Reading) -> Place | None:
        """The place of a reading; a part told in a later sentence has that of its whole: "two of the injured"."""
        places, phrase, whole = self._setting.places, reading.phrase, reading.part_of
        if phrase.of_them and whole is not None and whole.sentence[0] < reading.sentence[0]:
            own = places.mention_at(phrase.first, phrase.last)
            if own is None or own.first < reading.sentence[0]:
                return places.at(whole.phrase.first, whole.phrase.last)
        told = places.mention_at(phrase.first, phrase.last)
        if told is not None and told.first < reading.sentence[0]:
            said = self._setting.speakers.at(phrase.first, phrase.last)
            reaches = self._carried.reaches(told, reading.sentence, said, reading.rule.measure)
            if not reaches or self._is_nowhere(reading, told):
                return None
        return places.at(phrase.first, phrase.last)

    def _is_nowhere(self, reading: Reading, told: PlaceMention) -> bool:
        """Whether what is counted has no place where its sentence names none: who is exchanged, sums and times of
        which no more is told than the country of an earlier sentence.
        """
        if reading.rule.name == "exchanged" and self._object(reading) == "prisoner":
            return True
        if reading.rule.measure not in _PLACELESS or WIDTH[told.kind] < WIDTH["country"]:
            return False
        first, last = reading.sentence
        # "To rebuild Norland would cost 90 billion"
        named = (mention for mention in self._setting.places.mentions if first <= mention.first < last)
        return all(mention.country != told.country for mention in named)

    def _is_known(self, reading: Reading) -> bool:
        """Whether an article or "all" before a number written in words says that it counts what was told before."""
        phrase, base = reading.phrase, self._tokens.base
        at = phrase.number.first - 1
        if at < 0 or not phrase.number.words or phrase.other or phrase.object is None:
            return False
        return bool(base[at] & KNOWN) or (at >= phrase.first and bool(base[at] & ANOTHER))

    def _is_of_a_part(self, reading: Reading) -> bool:
        """Whether the place an earlier sentence gives is that of a part: "150 were downed, 53 of them over Oryol"."""
        places = self._setting.places
        carried = places.mention_at(reading.phrase.first, reading.phrase.last)
        if carried is None or carried.code is None or carried.first >= reading.sentence[0]:
            return False
        parts = (places.mention_at(part.phrase.first, part.phrase.last) for part in reading.parts)
        return any(part and part.first >= reading.sentence[0] and part.code == carried.code for part in parts)

    def _side(self, reading: Reading) -> str | None:
        """The side of a reading; people lost are of the side of those told of before, if no country stands between."""
        sides = self._setting.sides
        noun, phrase = reading.phrase.numbered, reading.phrase
        if noun >= 0 and sides.named(noun, noun + 1):
            place = self._setting.places.mention_at(phrase.first, phrase.last)
            return sides.of(reading.rule.measure, self._object(reading), noun, noun + 1, place)
        while (
            reading.rule.measure in DEFENCES
            and reading.follows is not None
            and not sides.named(reading.phrase.first, reading.phrase.last)
        ):
            # "3,855 missiles that were used against towns, and 67,000 drones": by those who downed the first
            reading = reading.follows
        whole = reading.part_of
        if reading.rule.name in _HANDED and whole is not None and not sides.named(phrase.first, phrase.last):
            # "400 Norland children, of whom 10 came back"
            return self._side(whole) if whole.phrase.first < phrase.first else None
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
        return sides.of(reading.rule.measure, self._object(reading), reading.phrase.first, reading.phrase.last)

    def _told_of(self, reading: Reading) -> Reading | None:
        """Those of an earlier sentence of whom a part is told: "Two of the injured are in hospital"."""
        phrase = reading.phrase
        at = phrase.number.last
        of = phrase.of_them or (at < phrase.last and self._tokens.base[at] & OF)
        place = self._setting.places.mention_at(phrase.first, phrase.last)
        if not of or (place is not None and place.first >= reading.sentence[0]):
            return None
        return self._earlier.get(id(reading))

    def _object(self, reading: Reading) -> str | None:
        phrase, rule = reading.phrase, reading.rule
        behind = min(phrase.last + 2, reading.sentence[1])
        if rule.name == "duration" and self._tokens.concepts(phrase.last, behind) & WAR_NOUN:
            # "The four-year war" is not "four years in captivity".
            return WAR
        if rule.name == "duration" and phrase.unit in _HOURS and self._tells_attack(reading):
            return "attack"
        counted = phrase.object or phrase.other_noun or rule.default
        if rule.default == "person" and phrase.object is None and self._inflects:
            # «двоє лимарів загинули»: a trade in some case is no name for a thing, but a person it is.
            counted = rule.default
        return rule.renames.get(counted, counted) if counted else None

    def _tells_attack(self, reading: Reading) -> bool:
        """Whether it is an attack that lasts: "the attack has been going on for 60 hours"."""
        before = self._tokens.concepts(reading.sentence[0], reading.phrase.first)
        return bool(before & ATTACK) and not reading.phrase.other_noun

    def _claim(self, reading: Reading, span: Span, place: Place | None, side: str | None, ids: dict[int, str]) -> Claim:
        phrase, rule, number = reading.phrase, reading.rule, reading.phrase.number
        setting = self._setting
        bound = Bound(low=number.low, high=number.high, hedge=phrase.hedge)
        whole = reading.part_of
        lasting = lasts(self._tokens, rule.measure, phrase, reading.sentence) or (
            whole is not None and whole.rule is rule and lasts(self._tokens, rule.measure, whole.phrase, whole.sentence)
        )
        day, window = setting.dates.at(phrase.first, phrase.last, lasting=lasting)
        figure = Figure(
            bound=bound,
            measure=rule.measure,
            object=self._object(reading),
            unit=phrase.unit,
            model=phrase.model,
            subset=self._subset(reading),
            part_of=ids.get(id(reading.part_of)) if reading.part_of is not None else None,
            cumulative=self._is_cumulative(reading),
            side=side,
        )
        named = place.text if place else None
        return Claim(
            id=claim_id(setting.document.id, span, rule.name, bound.low, bound.high, named, side),
            document=setting.document.id,
            span=span,
            record=figure,
            rule=rule.name,
            attribution=setting.speakers.at(phrase.first, phrase.last),
            place=place,
            date=day,
            window=window,
        )

    def _by_each_side(self, first: int, last: int) -> bool:
        """ "303 soldiers from each side", "each side returned 303", "each released 390"."""
        if any(mask & EACH_SIDE for mask in self._masks[last : last + _EACH_REACH]):
            return True
        for at in range(first - 1, max(first - _EACH_REACH, 0) - 1, -1):
            mask = self._masks[at]
            if mask & (STOP | NUMBER) or self._tokens.words[at] == ",":
                return False
            if mask & BOTH_SIDES and self._tokens.concepts(at, first) & FREES:
                # "Both countries agreed to free 900 prisoners"
                return True
            if mask & EACH_SIDE or (mask & EACH and self._masks[at + 1] & EXCHANGE):
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

    def _subset(self, reading: Reading) -> str | None:
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
        while last < len(self._masks) and last - first < _SUBSET_WORDS and not self._masks[last] & (SIGN | NUMBERISH):
            last += 1
        if last - first > 1 and self._masks[last - 1] & AND:
            # "12 from Latvia and five from France"
            last -= 1
        elif last == first or self._masks[min(last, len(self._masks) - 1)] & NUMBERISH:
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

    def _is_cumulative(self, reading: Reading) -> bool:
        if reading.phrase.unit is not None or self._tokens.words[reading.phrase.first] == "+":
            # "9,113 (+4)": what is added is of the day.
            return False
        tokens, (first, last) = self._tokens, reading.sentence
        if tokens.next_of(_CUMULATIVE, first) < last:
            return True
        return reading.header is not None and tokens.next_of(_CUMULATIVE, reading.header[0]) < reading.header[1]
