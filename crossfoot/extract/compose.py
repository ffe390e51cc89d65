"""From readings to claims: speaker, place, date and side added, one claim for each place or side a number speaks of."""

from __future__ import annotations

from crossfoot.extract.composing.counted import Counted
from crossfoot.extract.composing.landed import Landed
from crossfoot.extract.composing.placed import Placed
from crossfoot.extract.composing.setting import Setting
from crossfoot.extract.composing.sided import Sided
from crossfoot.extract.composing.subsets import Subsets
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.headline import body_from, lead_until
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Kind
from crossfoot.extract.phrase import ANOTHER, Phrase
from crossfoot.extract.repeats import Mention, merge_mentions
from crossfoot.extract.settling.reading import Reading
from crossfoot.extract.timing.lasting import is_dateless, lasts
from crossfoot.model.bound import Bound
from crossfoot.model.claim import Claim, Place, claim_id
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import Span, span_of

_BESIDES, _TOTAL = CONCEPTS.bit("besides"), CONCEPTS.bit("total")
_KNOWN, _CUMULATIVE = CONCEPTS.bit("known-determiner"), FAMILIES.of_concepts(CONCEPTS.bit("cumulative"))


class Composer:
    """Makes the figures of one text."""

    def __init__(self, setting: Setting) -> None:
        """``setting`` is that of the text the readings come from."""
        self._setting = setting
        self._tokens = setting.tokens
        self._counted = Counted(setting.tokens)
        self._placed = Placed(setting, self._counted)
        self._subsets = Subsets(setting)
        self._body = body_from(setting.tokens)
        self._lead = lead_until(setting.tokens, self._body)

    def compose(self, readings: list[Reading]) -> list[Claim]:
        """The claims of all readings, in order, repeated statements joined."""
        mentions: list[Mention] = []
        ids: dict[int, str] = {}
        sided = Sided(self._setting, self._counted, readings)
        # Totals get their ids before the parts that name them.
        parts = [reading for reading in readings if reading.part_of is not None]
        for reading in [reading for reading in readings if reading.part_of is None] + parts:
            for claim in self._claims(reading, ids, sided):
                ids.setdefault(id(reading), claim.id)
                mentions.append(self._mention(claim, reading))
        mentions.sort(key=lambda mention: (mention.claim.span.start, mention.claim.span.end))
        landed = Landed(self._setting)
        return [landed.of(claim) for claim in merge_mentions(mentions)]

    def _claims(self, reading: Reading, ids: dict[int, str], sided: Sided) -> list[Claim]:
        phrase = reading.phrase
        first, last = phrase.first, phrase.last
        setting = self._setting
        span = span_of(setting.document.text, self._tokens.starts[first], self._tokens.ends[last - 1])
        if self._counted.is_nobodys(reading):
            return [self._claim(reading, span, None, None, ids)]
        side = sided.of(reading)
        place = self._placed.of(reading)
        if phrase.each:
            listed = setting.places.list_beside(first, last)
            if len(listed) > 1:
                return [self._claim(reading, span, mention.place, side, ids) for mention in listed]
        if id(reading) in sided.swapped:
            return [self._claim(reading, span, place, sided.swapped[id(reading)], ids)]
        if reading.rule.name == "exchanged" and (phrase.each or sided.by_each_side(first, last)):
            return [self._claim(reading, span, place, each, ids) for each in setting.sides.both() or (side,)]
        return [self._claim(reading, span, place, side, ids)]

    def _mention(self, claim: Claim, reading: Reading) -> Mention:
        first = reading.sentence[0]
        other = reading.phrase.other or self._is_added(reading)
        summary = first == 0 or first < self._lead
        titled, speaker = first < self._body, claim.attribution.speaker
        heading = self._tokens.text[: self._tokens.ends[self._body - 1]] if titled else ""
        borrowed = titled and speaker is not None and speaker not in heading
        return Mention(claim, first, titled, summary, other, self._is_known(reading), borrowed)

    def _is_added(self, reading: Reading) -> bool:
        """Whether a sentence adds what it counts to what was told: "Additionally, three shepherds were shot"."""
        opening = self._tokens.base[reading.sentence[0]]
        return bool(opening & _BESIDES) and not opening & _TOTAL

    def _is_known(self, reading: Reading) -> bool:
        """Whether an article or "all" before a number says that it counts what was told before: "the 23 drones"."""
        phrase, base = reading.phrase, self._tokens.base
        at = phrase.number.first - 1
        if at < 0 or phrase.other or phrase.object is None:
            return False
        counts = phrase.number.words and at >= phrase.first and base[at] & ANOTHER
        return bool(counts or (base[at] & _KNOWN and (phrase.number.words or not base[at] & ANOTHER)))

    def _claim(self, reading: Reading, span: Span, place: Place | None, side: str | None, ids: dict[int, str]) -> Claim:
        phrase, rule, number = reading.phrase, reading.rule, reading.phrase.number
        setting = self._setting
        bound = Bound(low=number.low, high=number.high, hedge=phrase.hedge)
        whole = reading.part_of
        lasting = lasts(self._tokens, rule.measure, phrase, reading.sentence) or (
            whole is not None and whole.rule is rule and lasts(self._tokens, rule.measure, whole.phrase, whole.sentence)
        )
        counts_on = phrase.number.kind is Kind.ORDINAL or self._is_increase(phrase)
        day, window = setting.dates.at(phrase.first, phrase.last, lasting=lasting, counts_on=counts_on)
        figure = Figure(
            bound=bound,
            measure=rule.measure,
            object=self._counted.object_of(reading),
            unit=phrase.unit,
            model=phrase.model,
            subset=self._subsets.of(reading),
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
            date=None if is_dateless(self._tokens, rule.measure, phrase) else day,
            window=window,
        )

    def _is_increase(self, phrase: Phrase) -> bool:
        """Whether a number tells by how much a total grew that day: "10,800 tanks (+12)"."""
        return self._tokens.words[phrase.first] == "+"

    def _is_cumulative(self, reading: Reading) -> bool:
        if reading.phrase.unit is not None or self._is_increase(reading.phrase):
            return False
        tokens, (first, last) = self._tokens, reading.sentence
        if tokens.next_of(_CUMULATIVE, first) < last:
            return True
        if self._setting.dates.is_since(reading.phrase.first, reading.phrase.last):
            return True
        return reading.header is not None and tokens.next_of(_CUMULATIVE, reading.header[0]) < reading.header[1]
