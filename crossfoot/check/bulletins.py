"""Bulletins: place by place through the day, and a closing sentence with the totals."""

from __future__ import annotations

from decimal import Decimal

from crossfoot.check.alike import place_key
from crossfoot.check.breakdowns import Breakdown
from crossfoot.check.check import ArticleInput
from crossfoot.check.cues import says_corrected, says_taken_out, says_whole_year
from crossfoot.check.slips import is_slip
from crossfoot.check.terms import Term
from crossfoot.model.measure import Measure

#: A list in fewer paragraphs than this is a story, not a bulletin.
FEWEST_PARAGRAPHS = 3

#: A closing figure that the list exceeds so many times is no total of it.
FARTHEST = 3

#: How far from a figure the words may stand that take it out of the count, in characters.
TAKEN_OUT_REACH = 50

COUNTED = (Measure.KILLED, Measure.INJURED)

#: Those whom a bulletin counts; children and women are among them.
ANYBODY = frozenset({"person", "civilian", "resident", None})


def bulletins_of(article: ArticleInput) -> tuple[Breakdown, ...]:
    """The closing totals of an article that lists dead or injured place by place, with all figures of the list.

    Such a list is never complete for us: each paragraph may tell of one person without a number.
    """
    found = (_bulletin(article, measure) for measure in COUNTED)
    return tuple(bulletin for bulletin in found if bulletin is not None)


def _bulletin(article: ArticleInput, measure: Measure) -> Breakdown | None:
    people = [term for term in article.terms if term.figure.measure is measure and _is_counted(term)]
    people = [term for term in people if not says_corrected(term.words)]
    if not people or place_key(people[-1].claim) is not None or says_whole_year(people[-1].words):
        return None
    total, taken_out = people[-1], tuple(filter(_is_taken_out, people[:-1]))
    parts = tuple(term for term in people[:-1] if term not in taken_out)
    paragraphs = {part.paragraph for part in parts}
    listed = all(place_key(part.claim) is not None for part in parts) and total.paragraph not in paragraphs
    if not listed or len(paragraphs) < FEWEST_PARAGRAPHS:
        return None
    come_to = sum((part.number for part in parts), Decimal(0))
    if come_to > total.number * FARTHEST and not is_slip(total.number, come_to):
        # "Two people were hurt there", at the end of a story
        return None
    beside = (term for term in article.terms if term.figure.measure in COUNTED and _is_counted(term))
    return Breakdown(
        total=total,
        parts=parts,
        complete=False,
        clean=False,
        unnumbered=total.paragraph,
        taken_out=taken_out,
        beside=tuple(term for term in beside if term.beside(total) and term is not total),
    )


def _is_taken_out(term: Term) -> bool:
    return says_taken_out(term.before[-TAKEN_OUT_REACH:] + term.after[:TAKEN_OUT_REACH])


def _is_counted(term: Term) -> bool:
    figure = term.figure
    first = term.span == term.claim.span
    return first and figure.object in ANYBODY and not (figure.cumulative or figure.part_of or term.is_percent)
