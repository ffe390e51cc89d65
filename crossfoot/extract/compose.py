"""From readings to claims: speaker, place, date and side added, one claim for each place or side a number speaks of."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.repeats import Mention, merge_mentions
from crossfoot.extract.settle import Reading
from crossfoot.extract.tokens import SIGN, Tokens
from crossfoot.model.bound import Bound
from crossfoot.model.claim import Claim, claim_id
from crossfoot.model.document import Document
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import span_of

CUMULATIVE = CONCEPTS.bit("cumulative")
NUMBERISH = CONCEPTS.any(("number", "numeral"))
#: A subset is at most so many words behind the number.
_SUBSET_WORDS = 6


def compose(readings: list[Reading], tokens: Tokens, document: Document) -> list[Claim]:
    """The claims of all readings, in order, repeated statements joined."""
    mentions: list[Mention] = []
    of_reading: dict[int, str] = {}
    for reading in readings:
        claim = _claim(reading, tokens, document)
        of_reading[id(reading)] = claim.id
        mentions.append(Mention(claim, reading.sentence[0], reading.phrase.other))
    return merge_mentions(mentions)


def _claim(reading: Reading, tokens: Tokens, document: Document) -> Claim:
    phrase, rule = reading.phrase, reading.rule
    number = phrase.number
    span = span_of(document.text, tokens.starts[phrase.first], tokens.ends[phrase.last - 1])
    bound = Bound(low=number.low, high=number.high, hedge=phrase.hedge)
    figure = Figure(
        bound=bound,
        measure=rule.measure,
        object=phrase.object or phrase.other_noun or rule.default,
        unit=phrase.unit,
        model=phrase.model,
    )
    return Claim(
        id=claim_id(document.id, span, rule.name, bound.low, bound.high),
        document=document.id,
        span=span,
        record=figure,
        rule=rule.name,
    )
