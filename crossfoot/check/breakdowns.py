"""Totals and their parts, as a text lays them out."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, pairwise

from crossfoot.check.alike import OUTCOMES, Tie, apart, place_key, side_tie, within
from crossfoot.check.check import ArticleInput
from crossfoot.check.cues import ONLY_JOINS, says_consisting, says_in_total, says_including
from crossfoot.check.terms import ANY_WEAPON, Term
from crossfoot.model.measure import Measure

#: Of which other measures parts can be; a measure that is missing here has parts of its own measure only.
PARTS_OF = {
    Measure.LAUNCHED: frozenset(OUTCOMES),
    Measure.LOSSES_PERSONNEL: frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.CAPTURED}),
    Measure.COUNT_OTHER: frozenset(Measure),
}
NONE: frozenset[Measure] = frozenset()

#: How far from its total a list of the parts may open, in characters: room for "weapons of various types".
LIST_REACH = 60

#: How far behind a list "among them" may still speak of it, in characters.
AFTERTHOUGHT = 20

CLOSE = re.compile(r"[).;\n]")

LIST = re.compile(r"(?P<lead>[^().;:!?\n]*)(?P<sign>[(:])(?P<list>[^().;:!?\n]*)")

#: What opens a list that is whole: a colon, a bracket, a dash or a comma right before its first part.
OPENING = re.compile(r"[^.;!?\n]*(?:[:(—]|\s[-–])\s*|\s*,\s*")

#: How far from a total the number of its places may be told, in characters.
NEIGHBOURHOOD = 1000

#: Objects that count places, so that "in four regions" can say how many parts there are.
PLACE_OBJECTS = frozenset({"region", "district", "community", "settlement", "location", "city", "oblast", "country"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """A total with its parts, which count apart from one another.

    ``complete`` where the text lays the parts out as all there are; ``clean`` where nothing but "and", "+" or a comma
    stands between them, so that no part can have been overread; ``unnumbered`` is how many more the text may tell of
    without a number ("a man was hurt"); ``taken_out`` are figures that the text takes back from an earlier count, and
    ``beside`` the other totals of its sentence.
    """

    total: Term
    parts: tuple[Term, ...]
    complete: bool
    clean: bool
    unnumbered: int = 0
    taken_out: tuple[Term, ...] = ()
    beside: tuple[Term, ...] = ()

    @property
    def come_to(self) -> Decimal:
        """What the numbers of the parts sum to."""
        return sum((part.number for part in self.parts), Decimal(0))


def breakdowns_of(article: ArticleInput) -> tuple[Breakdown, ...]:
    """Every total of an article with those of its parts that count apart, in the order of the totals."""
    found = []
    for total, parts in parts_by_total(article):
        alike = tuple(part for part in parts if part.figure.measure is total.figure.measure)
        if len(alike) >= 2 and all(apart(one, other) for one, other in combinations(alike, 2)):
            found.append(_breakdown(article, total, alike))
    return tuple(found)


def parts_by_total(article: ArticleInput) -> tuple[tuple[Term, tuple[Term, ...]], ...]:
    """Every total with all figures said to be parts of it, whatever they measure, in the order of the totals.

    Where a figure stands in several places, the one beside its total counts.
    """
    places: dict[str, list[Term]] = {}
    for term in article.terms:
        places.setdefault(term.claim.id, []).append(term)
    parts: dict[str, list[str]] = {}
    for name, (term, *_) in places.items():
        total = places.get(term.figure.part_of or "", [term])[0]
        if total.claim.id != name and may_be_part(term, total):
            parts.setdefault(total.claim.id, []).append(name)
    found = [_together(places[total], [places[part] for part in names]) for total, names in parts.items()]
    for total in article.terms:
        if total.claim.id not in parts and (listed := _listed_after(article, total)):
            parts[total.claim.id] = []
            found.append((total, listed))
    return tuple(sorted(found, key=lambda pair: (pair[0].start, pair[0].claim.id)))


def _together(totals: list[Term], parts: list[list[Term]]) -> tuple[Term, tuple[Term, ...]]:
    """The place of the total with the most parts beside it, and for each part its place next to that."""
    # A figure said thousands of times has thousands of places: they are looked up, not compared.
    sentences = [{part.stands_in for part in same} for same in parts]
    total = max(totals, key=lambda place: sum(place.stands_in in own for own in sentences))
    nearest = [min(same, key=lambda part: (not part.beside(total), abs(part.start - total.start))) for same in parts]
    return total, tuple(sorted(nearest, key=lambda part: (part.start, part.claim.id)))


def may_be_part(part: Term, total: Term) -> bool:
    """Whether a figure said to be a part can be one: of a fitting measure, the total's kind, side, unit and models."""
    first, second = part.figure, total.figure
    other_models = first.model and second.model and not set(first.model) & set(second.model)
    same_measure = first.measure is second.measure
    return (
        (same_measure or first.measure in PARTS_OF.get(second.measure, NONE))
        and first.unit == second.unit
        and first.cumulative == second.cumulative
        and not other_models
        and (within(part, total) or None in (first.object, second.object))
        and not (same_measure and side_tie(part, total) is Tie.DIFFERENT)
    )


def _listed_after(article: ArticleInput, total: Term) -> tuple[Term, ...]:
    """The figures that stand right after a total in brackets or behind a colon, if each is one of the total's kinds.

    So a list is seen that was not read as one; behind a colon nothing but "and", "+" or a comma may join its figures.
    """
    text = article.document.text
    if total.thing != ANY_WEAPON:
        return ()
    opened = LIST.match(text, total.end, total.end + LIST_REACH * 5)
    if not opened or opened.end("lead") - total.end > LIST_REACH:
        return ()
    start, end = opened.span("list")
    listed = _starting_in(article.terms, total.end, end)
    if len(listed) < 2 or not all(start <= part.start and part.end <= end and _is_kind(part, total) for part in listed):
        return ()
    return listed if opened["sign"] == "(" or _is_clean(text, listed) else ()


def _is_clean(text: str, parts: tuple[Term, ...]) -> bool:
    return all(ONLY_JOINS.fullmatch(text[one.end : other.start]) for one, other in pairwise(parts))


def _starting_in(terms: tuple[Term, ...], start: int, end: int) -> tuple[Term, ...]:
    first = bisect_left(terms, start, key=lambda term: term.start)
    return terms[first : bisect_left(terms, end, key=lambda term: term.start)]


def _is_kind(part: Term, total: Term) -> bool:
    return (
        part.figure.measure is total.figure.measure
        and part.figure.part_of is None
        and side_tie(part, total) is not Tie.DIFFERENT
        and within(part, total)
    )


def _breakdown(article: ArticleInput, total: Term, parts: tuple[Term, ...]) -> Breakdown:
    text = article.document.text
    return Breakdown(
        total=total,
        parts=parts,
        complete=_is_laid_out_whole(text, total, parts) or _number_is_stated(article, total, parts),
        clean=_is_clean(text, parts),
    )


def _is_laid_out_whole(text: str, total: Term, parts: tuple[Term, ...]) -> bool:
    """Whether one sentence gives the parts as all there are: kinds in brackets, after a colon or dash, or summed up.

    A list by places is never taken for whole: reports name the places with the most.
    """
    first, last = parts[0], parts[-1]
    by_kind = len({place_key(part.claim) for part in parts}) == 1
    if not by_kind or not all(total.beside(part) for part in parts):
        return False
    end = max(total.end, last.end)
    afterthought = CLOSE.split(text[end : end + AFTERTHOUGHT])[0]
    if says_including(text[min(total.end, first.start) : end] + afterthought):
        return False
    if total.end <= first.start:
        lead = text[total.end : first.start]
        return OPENING.fullmatch(lead) is not None or says_consisting(lead)
    return last.end <= total.start and says_in_total(text[last.end : total.end + AFTERTHOUGHT])


def _number_is_stated(article: ArticleInput, total: Term, parts: tuple[Term, ...]) -> bool:
    """Whether the text says over how many places the total spreads, and as many are named: "in four regions"."""
    if None in {place_key(part.claim) for part in parts} or len(parts) < 3:
        return False
    return any(
        term.figure.object in PLACE_OBJECTS and term.is_exact and term.number == len(parts)
        for term in _starting_in(article.terms, total.start - NEIGHBOURHOOD, total.end + NEIGHBOURHOOD)
        if term.figure.measure is total.figure.measure or term.beside(total)
    )
