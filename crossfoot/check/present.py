"""People who were there when it happened, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from crossfoot.check.alike import Tie, side_tie
from crossfoot.check.cues import says_present
from crossfoot.check.terms import Term
from crossfoot.model.measure import PERSON_OBJECTS, Measure

#: What can become of people.
FATES = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.RESCUED_EVACUATED})

PEOPLE = PERSON_OBJECTS | {"police_officer", "medic", "refugee"}

#: How far from a figure the words may stand that say its people were there, in characters.
REACH = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """People of one sentence who were there, and a later sentence of the paragraph that tells what became of them."""

    people: tuple[Term, ...]
    fates: tuple[Term, ...]


def present_of(terms: tuple[Term, ...]) -> Iterator[Present]:
    """Every account of people present with the first list of two or more of their fates, one of them the dead."""
    for _, passage in groupby(terms, key=lambda term: term.paragraph):
        sentences = [tuple(told) for _, told in groupby(passage, key=lambda term: term.sentence)]
        for at, told in enumerate(sentences):
            people = tuple(term for term in told if _counts_people(term) and term.figure.measure is Measure.COUNT_OTHER)
            if not people or not any(_is_present(term) for term in people):
                continue
            fates = next((found for later in sentences[at + 1 :] if (found := _fates(later, people))), ())
            if fates:
                yield Present(people=people, fates=fates)
                break


def _fates(told: tuple[Term, ...], people: tuple[Term, ...]) -> tuple[Term, ...]:
    found = tuple(term for term in told if _counts_people(term) and term.figure.part_of is None)
    of_them = any(side_tie(term, one) is not Tie.DIFFERENT for term in found for one in people)
    several = len({term.span for term in found}) == len(found) > 1 and of_them
    return found if several and any(term.figure.measure is Measure.KILLED for term in found) else ()


def _counts_people(term: Term) -> bool:
    figure = term.figure
    measured = figure.measure in FATES or figure.measure is Measure.COUNT_OTHER
    return measured and figure.object in PEOPLE and figure.unit is None and not figure.cumulative


def _is_present(term: Term) -> bool:
    return says_present(term.before[-REACH:] + term.after[:REACH])
