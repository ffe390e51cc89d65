"""All rules over one document; overlaps settled; every claim names its rule."""

from __future__ import annotations

import functools

from crossfoot.extract import rules as rules_shelf
from crossfoot.extract.govern import Governors
from crossfoot.extract.lexicon import lexicon_of
from crossfoot.extract.repeats import Mention, merge_mentions
from crossfoot.extract.rule import Rule
from crossfoot.extract.settle import FigureReader, Reading
from crossfoot.extract.tokens import Tokens, tokenize
from crossfoot.model.attribution import OUTLET
from crossfoot.model.bound import Bound
from crossfoot.model.claim import Claim, claim_id
from crossfoot.model.document import Document
from crossfoot.model.records.figure import Figure
from crossfoot.model.shelf import load_shelf
from crossfoot.model.span import span_of


@functools.cache
def rules() -> dict[str, Rule]:
    """All rules by name."""
    return load_shelf(rules_shelf, Rule)


@functools.cache
def _governors() -> Governors:
    return Governors(rules())


def extract_claims(document: Document) -> tuple[Claim, ...]:
    """Every claim of the document, in the order of its text.

    The answer is a function of the document alone. Every claim's span quotes the document's text exactly.
    """
    tokens = tokenize(document.text, lexicon_of(document.lang or "en"))
    readings = FigureReader(tokens, _governors()).read()
    claims = [(_claim(reading, tokens, document), reading) for reading in readings]
    return tuple(merge_mentions([Mention(claim, reading.sentence[0], reading.phrase.other) for claim, reading in claims]))


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
        attribution=OUTLET,
    )
