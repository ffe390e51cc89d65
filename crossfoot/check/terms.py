"""Figures as terms of an arithmetic: what each can be, and in which sentence it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from crossfoot.check.cues import dayparts_of, hedge_of, says_elsewhen
from crossfoot.check.passages import Passages, passages_of
from crossfoot.check.readings import SMALLEST_ROUNDED, Reading, reading_of
from crossfoot.model.bound import Bound, Hedge, step_of
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.finding import Evidence
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import Span

#: Words for a mixed lot of flying weapons, and the one name that stands for them.
MIXED_LOTS = frozenset({"aerial_target", "drone_or_missile", "projectile", "weapon"})
ANY_WEAPON = "aerial_target"

WEAPON_MEASURES = frozenset({Measure.LAUNCHED, Measure.INTERCEPTED, Measure.SUPPRESSED, Measure.HIT})

ROUNDING_HEDGES = frozenset({Hedge.ABOUT, Hedge.NEARLY, Hedge.MORE_THAN, Hedge.LESS_THAN})


#: A part of the day is told in the sentence of a figure or so many before it.
_DAYPART_REACH = 6

#: A sentence with many figures is asked once.
_says_elsewhen = lru_cache(maxsize=1024)(says_elsewhen)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Term:
    """One place where a figure claim stands, with its readings.

    ``sentence`` and ``paragraph`` number the passages of its document's text.
    ``passages`` are those of its text; ``None`` where the document is not at hand.
    ``rounds`` is whether its text mixes round figures.
    ``reading`` is for sums, ``number`` the single value to calculate and show with.
    """

    claim: Claim
    figure: Figure
    number: Decimal
    span: Span
    reading: Reading
    sentence: int
    paragraph: int
    passages: Passages | None = None
    rounds: bool = False

    @property
    def words(self) -> str:
        """Its sentence; empty where the document is not at hand."""
        return self.passages.sentence(self.sentence) if self.passages else ""

    @property
    def at(self) -> int:
        """Where in its sentence it begins."""
        return self.start - self.passages.sentences[self.sentence] if self.passages else 0

    @property
    def elsewhen(self) -> bool:
        """Whether its sentence points to another time."""
        return _says_elsewhen(self.words)

    @property
    def dayparts(self) -> frozenset[int]:
        """The parts of the day that its sentence, or the nearest one before it, names; none where no sentence does."""
        if self.passages is None:
            return frozenset()
        sentences = range(self.sentence, max(-1, self.sentence - _DAYPART_REACH), -1)
        named = (dayparts_of(self.passages.sentence(index)) for index in sentences)
        return next(filter(None, named), frozenset())

    @property
    def alone(self) -> Reading:
        """What it can be set against a single number: nobody is wrong who says "more than 600" of 900."""
        return self.reading.open_above() if self.figure.bound.hedge is Hedge.MORE_THAN else self.reading

    def is_cut_from(self, number: Decimal) -> bool:
        """Whether it may be that number, cut to a round one without a word: 180 of 187 (``docs/decisions.md``)."""
        return self.is_exact and self.rounds and 0 < number - self.number < step_of(self.number)

    def if_it_said(self, number: Decimal) -> Reading:
        """What it could be with another number and the same hedge."""
        bound = Bound(low=number, high=number, hedge=self.figure.bound.hedge)
        return reading_of(bound, self.figure.unit, round_figures=self.rounds)

    @property
    def thing(self) -> str | None:
        """What is counted, with one name for all words that mean a mixed lot of weapons.

        A wave counts weapons, also where the text does not name them: "615 were shot down".
        """
        named = self.figure.object
        unnamed_weapons = named is None and self.figure.measure in WEAPON_MEASURES and self.figure.unit is None
        return ANY_WEAPON if unnamed_weapons or named in MIXED_LOTS else named

    @property
    def is_percent(self) -> bool:
        """Whether it is a share in percent."""
        return self.figure.unit == "percent"

    @property
    def is_exact(self) -> bool:
        """Whether one number was said, unhedged."""
        return self.figure.bound.single and self.figure.bound.hedge is Hedge.EXACT

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.span.start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.span.end

    @property
    def stands_in(self) -> tuple[str, int]:
        """Its document and the number of its sentence there."""
        return self.claim.document, self.sentence

    @property
    def before(self) -> str:
        """Its sentence up to the figure."""
        return self.words[: self.at]

    @property
    def after(self) -> str:
        """Its sentence from the figure on."""
        return self.words[self.at + self.end - self.start :]

    @property
    def evidence(self) -> Evidence:
        """The claim as a finding cites it."""
        return Evidence(claim=self.claim.id, document=self.claim.document, span=self.span)

    def near(self, other: Term) -> bool:
        """Whether both stand in one paragraph of one document."""
        return self.claim.document == other.claim.document and self.paragraph == other.paragraph

    def beside(self, other: Term) -> bool:
        """Whether both stand in one sentence of one document."""
        return self.stands_in == other.stands_in


def mixes_round_figures(claims: Iterable[Claim]) -> bool:
    """Whether a text rounds: one count of 20 or more hedged as rounded, or two unhedged round ones."""
    unhedged = 0
    for claim in claims:
        figure = claim.record
        if not isinstance(figure, Figure) or figure.unit == "percent" or figure.bound.low < SMALLEST_ROUNDED:
            continue
        if figure.bound.hedge in ROUNDING_HEDGES:
            return True
        unhedged += figure.bound.hedge is Hedge.EXACT and step_of(figure.bound.low) > 1
    return unhedged >= 2


def terms_of(claims: tuple[Claim, ...], *documents: Document) -> tuple[Term, ...]:
    """The figures among the claims as terms, one for each place where a figure stands, by document and place."""
    passages = {document.id: passages_of(document.text) for document in documents}
    by_document: dict[str, list[Claim]] = {}
    for claim in claims:
        by_document.setdefault(claim.document, []).append(claim)
    terms: list[Term] = []
    for name, group in by_document.items():
        rounds = mixes_round_figures(group)
        places = [(span, claim) for claim in group for span in (claim.span, *claim.mentions)]
        for span, claim in sorted(places, key=lambda place: (place[0].start, place[0].end, place[1].id)):
            if isinstance(claim.record, Figure):
                terms.append(_term(claim, claim.record, span, passages.get(name), rounds))
    return tuple(terms)


def _term(claim: Claim, figure: Figure, span: Span, passages: Passages | None, rounds: bool) -> Term:
    hedge = hedge_of(span.quote)
    if span != claim.span and figure.bound.hedge is hedge_of(claim.span.quote) is not hedge:
        # One claim is said twice, and once with a hedge: "three missiles", later "at least three".
        figure = replace(figure, bound=replace(figure.bound, hedge=hedge))
    percent = figure.unit == "percent"
    sentence = paragraph = 0
    if passages is not None:
        sentence = bisect_right(passages.sentences, span.start) - 1
        paragraph = bisect_right(passages.paragraphs, span.start) - 1
    return Term(
        claim=claim,
        figure=figure,
        number=figure.bound.best,
        span=span,
        # Only a share is read by its words.
        reading=reading_of(figure.bound, figure.unit, quote=span.quote if percent else "", round_figures=rounds),
        sentence=sentence,
        paragraph=paragraph,
        passages=passages,
        rounds=rounds,
    )
