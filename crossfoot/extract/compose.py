"""From readings to claims: speaker, place, date and side added, one claim for each place or side a number speaks of."""

from __future__ import annotations

from crossfoot.extract.attribute import Speakers, speakers_of
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.place import Places, places_of
from crossfoot.extract.repeats import Mention, merge_mentions
from crossfoot.extract.settle import Reading
from crossfoot.extract.tokens import SIGN, Tokens
from crossfoot.model.bound import Bound
from crossfoot.model.claim import Claim, Place, claim_id
from crossfoot.model.document import Document
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import Span, span_of

CUMULATIVE = CONCEPTS.bit("cumulative")
NUMBERISH = CONCEPTS.any(("number", "numeral"))
#: A subset is told in at most so many words behind the number.
_SUBSET_WORDS = 6


class Composer:
    """Makes the claims of one text."""

    def __init__(self, tokens: Tokens, document: Document, offset: int = 0) -> None:
        """Read who speaks, where and when, once for the whole text, which begins at ``offset`` of the document's."""
        self._tokens = tokens
        self._offset = offset
        self._document = document
        self._speakers: Speakers = speakers_of(tokens, document)
        self._places: Places = places_of(tokens, document)

    def compose(self, readings: list[Reading]) -> list[Claim]:
        """The claims of all readings, in order, repeated statements joined."""
        mentions: list[Mention] = []
        ids: dict[int, str] = {}
        for reading in sorted(readings, key=_totals_first):
            for claim in self._claims(reading, ids):
                ids.setdefault(id(reading), claim.id)
                mentions.append(Mention(claim, reading.sentence[0], reading.phrase.other))
        mentions.sort(key=lambda mention: (mention.claim.span.start, mention.claim.span.end))
        return merge_mentions(mentions)

    def _claims(self, reading: Reading, ids: dict[int, str]) -> list[Claim]:
        phrase = reading.phrase
        first, last = phrase.first, phrase.last
        start, end = self._tokens.starts[first] + self._offset, self._tokens.ends[last - 1] + self._offset
        span = span_of(self._document.text, start, end)
        if phrase.each:
            listed = self._places.list_after(last)
            if len(listed) > 1:
                return [self._claim(reading, span, mention.place, ids) for mention in listed]
        return [self._claim(reading, span, self._places.at(first, last), ids)]

    def _claim(self, reading: Reading, span: Span, place: Place | None, ids: dict[int, str]) -> Claim:
        phrase, rule, number = reading.phrase, reading.rule, reading.phrase.number
        counted = phrase.object or phrase.other_noun or rule.default
        bound = Bound(low=number.low, high=number.high, hedge=phrase.hedge)
        figure = Figure(
            bound=bound,
            measure=rule.measure,
            object=rule.renames.get(counted, counted) if counted else None,
            unit=phrase.unit,
            model=phrase.model,
            subset=self._subset(reading),
            part_of=ids.get(id(reading.part_of)) if reading.part_of is not None else None,
            cumulative=self._is_cumulative(reading),
        )
        return Claim(
            id=claim_id(self._document.id, span, rule.name, bound.low, bound.high, place.text if place else None),
            document=self._document.id,
            span=span,
            record=figure,
            rule=rule.name,
            attribution=self._speakers.at(phrase.first, phrase.last),
            place=place,
        )

    def _subset(self, reading: Reading) -> str | None:
        """What narrows a part of the same measure: "in hospital", "from Georgia"."""
        total = reading.part_of
        if total is None or total.rule is not reading.rule or reading.match is None:
            return None
        first = reading.phrase.last
        last = first
        masks = self._tokens.masks
        while last < len(masks) and last - first < _SUBSET_WORDS and not masks[last] & (SIGN | NUMBERISH):
            last += 1
        if last == first or masks[min(last, len(masks) - 1)] & NUMBERISH:
            return None
        return self._tokens.text[self._tokens.starts[first] : self._tokens.ends[last - 1]]

    def _is_cumulative(self, reading: Reading) -> bool:
        first, last = reading.sentence
        return reading.phrase.unit is None and any(mask & CUMULATIVE for mask in self._tokens.masks[first:last])


def _totals_first(reading: Reading) -> bool:
    """Totals get their ids before the parts that name them."""
    return reading.part_of is not None

