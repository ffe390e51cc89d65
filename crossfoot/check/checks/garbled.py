"""A figure that is impossible as it stands.

What it finds:
    A count of whole things that is no whole number; a share of a whole above 100 percent; and, as a note, weapons
    intercepted by the side that launched them, both said in one sentence.
Why it matters:
    Such a figure was damaged on its way: by a misread separator, a translation, a swapped name. It is kept as it
    stands, and not used.
Example:
    "65.3 drones were shot down": no fraction of a drone can be; it could be 653.
Not a finding:
    Numbers without their noun, averages ("2.5 a night"), changes above 100 percent ("up 130 %"), measures with a unit,
    "19 of them shot down", which does not say by whom.
Units:
    Those of the figure.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from crossfoot.check.alike import OUTCOMES, is_named_part, within
from crossfoot.check.check import ArticleInput, Check, page_of
from crossfoot.check.cues import says_average
from crossfoot.check.findings import finding_of, said
from crossfoot.check.terms import Term
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.measure import AIR_OBJECTS, PERSON_OBJECTS, Measure

NAME = "garbled"


def find(article: ArticleInput) -> Iterable[Finding]:
    """Impossible figures of one article."""
    for _, passage in groupby(article.terms, key=lambda term: term.sentence):
        terms = tuple(passage)
        for term in terms:
            if _is_fraction_of_a_thing(term) and not says_average(term.words):
                yield _alone(term, f"{said(term)} {term.figure.object}s cannot be: they are counted in whole numbers.")
            elif _is_more_than_all(term):
                yield _alone(term, f"{said(term)} of a whole cannot be: no part is more than all of it.")
        yield from _own_weapons(terms)


def _is_fraction_of_a_thing(term: Term) -> bool:
    bound = term.figure.bound
    whole = bound.low == bound.low.to_integral_value() and bound.high == bound.high.to_integral_value()
    named = any(letter.isalpha() for letter in term.span.quote)
    return named and not whole and term.figure.unit is None and term.figure.object in AIR_OBJECTS | PERSON_OBJECTS


def _is_more_than_all(term: Term) -> bool:
    return term.is_percent and term.figure.part_of is not None and term.figure.bound.low > 100


def _alone(term: Term, message: str) -> Finding:
    return finding_of(
        NAME, Severity.DOUBT, message, said(term), (term,), reasons=("a separator may have been misread",)
    )


def _own_weapons(terms: tuple[Term, ...]) -> Iterable[Finding]:
    """Interceptions of launches by the launching side itself, where no other launch of the sentence fits."""
    launches = [term for term in terms if term.figure.measure is Measure.LAUNCHED and term.figure.side]
    for fate in terms:
        if fate.figure.measure not in OUTCOMES or fate.figure.measure is Measure.HIT or not fate.figure.side:
            continue
        if fate.figure.part_of is not None or is_named_part(fate):
            # "24 were launched, 19 of them shot down" does not say by whom.
            continue
        fitting = [launched for launched in launches if within(fate, launched)]
        own = [launched for launched in fitting if launched.figure.side == fate.figure.side]
        if own and len(own) == len(fitting):
            yield finding_of(
                NAME,
                Severity.NOTE,
                f"{said(fate)} are said to be intercepted by {fate.figure.side.title()}, "
                f"which launched the {said(own[0])}.",
                f"{said(own[0])} launched and {said(fate)} intercepted by {fate.figure.side}",
                (own[0], fate),
                reasons=("two attacks may stand in one sentence", "a side may have been misread"),
            )


GARBLED = Check(name=NAME, page=page_of(__doc__), article=find)
