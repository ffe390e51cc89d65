"""Sums that figures of one kind make up one behind another, wherever a text tells them.

"Seven were hurt ... two in Lowford ... five in Ardel": nothing calls the two and the five parts, and still they make
the seven. That such a sum holds is worth telling; that it does not tells nothing, since a text need not name all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations, pairwise

from crossfoot.check.alike import FATES, OUTCOMES, Tie, apart, is_named_part, is_on_top, place_key, side_tie, within
from crossfoot.check.breakdowns import NONE, PARTS_OF
from crossfoot.check.cues import ONLY_JOINS
from crossfoot.check.terms import Term
from crossfoot.model.bound import Hedge
from crossfoot.model.measure import AIR_OBJECTS, PERSON_OBJECTS, Measure

#: Further than this from its total, in characters, a figure is told of something else.
_REACH = 1500
_FEWEST = 2
#: A sum to so small a total may come about by chance.
_SMALL = 10
#: "Five, ten, fifteen years" add up to nothing.
_NOT_ADDED = frozenset({Measure.DURATION, Measure.DISTANCE, Measure.OUTAGE_HOURS})
#: So many sentences off, figures are told together; those of a small sum stand closer.
_NEAR, _CLOSE = 3, 1
#: The sentences of a headline and its lead.
_LEADS = 2
#: Who and what can be only one of these.
_SEXES = frozenset({"woman", "man"})
_STATES = frozenset({Measure.DAMAGED, Measure.DESTROYED})
#: what opens the list of a total's parts
_OPENING = re.compile(r"\s*(?:[:(—–]|\s-)\s*")
_STRIKES = frozenset({"strike", "attack"})
#: "More than 900" may be the sum of 320 and "more than 580"; figures hedged otherwise make up one where they are many.
_SUMMED = frozenset({Hedge.EXACT, Hedge.AT_LEAST, Hedge.MORE_THAN})
_MANY = 4
#: Some of what is launched may still be under way.
_PARTS_OF = {**PARTS_OF, Measure.LAUNCHED: PARTS_OF[Measure.LAUNCHED] | {Measure.COUNT_OTHER}}


def sums_of(terms: tuple[Term, ...]) -> Iterator[tuple[Term, tuple[Term, ...]]]:
    """Every total with the figures behind or before it that make it up, none of their kind left out between."""
    told = [term for term in terms if _is_summed(term)]
    found: list[tuple[Term, tuple[Term, ...]]] = []
    lists: dict[str, list[set[str]]] = defaultdict(list)
    for index, total in enumerate(told):
        for way in (range(index + 1, len(told)), range(index - 1, -1, -1)):
            if parts := _making_up(total, (told[at] for at in way)):
                found.append((total, parts))
                claims = {part.claim.id for part in parts}
                for name in claims:
                    lists[name].append(claims)
    for total, parts in found:
        # 15 of a list that makes up 52 may well be the sum of two others of it.
        if not any(claims.issuperset(part.claim.id for part in parts) for claims in lists[total.claim.id]):
            yield total, parts


def _is_summed(term: Term) -> bool:
    figure = term.figure
    return figure.bound.single and not (term.is_percent or figure.measure in _NOT_ADDED)


def _making_up(total: Term, run: Iterable[Term]) -> tuple[Term, ...]:
    """The first figures of a run that sum to the total, but for those that words call a part of another."""
    parts = _summing(total, _reaching(total, run))
    return parts if len(parts) >= _FEWEST and _is_no_chance(total, parts) else ()


def _reaching(total: Term, run: Iterable[Term]) -> Iterator[Term]:
    for term in run:
        if term.claim.document != total.claim.document or abs(term.start - total.start) > _REACH:
            return
        if term.claim.id != total.claim.id and _is_kind(term, total):
            yield term


def _summing(total: Term, run: Iterable[Term]) -> tuple[Term, ...]:
    """The first figures of a run that sum to the total; none where one of their kind would lie over it."""
    found: list[Term] = []
    known: set[str] = set()
    come_to = Decimal(0)
    for term in run:
        # A total is told again in other words: "seven people", "seven civilians".
        if term.claim.id in known or term.number == total.number:
            continue
        if term.figure.part_of in known or any(part.figure.part_of == term.claim.id for part in found):
            # "24 civilians, among them four children"
            continue
        if (found or term.start < total.start) and _is_part_of_another(term, total):
            continue
        come_to += term.number
        known.add(term.claim.id)
        found.append(term)
        if come_to >= total.number:
            break
    return tuple(sorted(found, key=lambda part: part.start)) if come_to == total.number else ()


def _is_part_of_another(term: Term, total: Term) -> bool:
    """Whether words call a figure a part, and of what is not the total: "30, of whom three are in hospital"."""
    if term.figure.part_of == total.claim.id or is_on_top(term) or not is_named_part(term):
        return False
    # "Among the wounded are six children: three girls and three boys"
    return not (total.beside(term) and total.start < term.start and is_named_part(total))


def _is_kind(part: Term, total: Term) -> bool:
    first, second = part.figure, total.figure
    if first.part_of == total.claim.id and first.unit == second.unit and first.cumulative == second.cumulative:
        # "21 children were hurt: three of them died"
        return first.measure is second.measure or any({first.measure, second.measure} <= fates for fates in FATES)
    measures = {second.measure} | _PARTS_OF.get(second.measure, NONE)
    return (
        first.measure in measures
        and first.unit == second.unit
        and first.cumulative == second.cumulative
        and first.part_of is None
        and not (first.model and second.model and set(first.model).isdisjoint(second.model))
        and _is_within(part, total)
        and (first.measure in OUTCOMES or side_tie(part, total) is not Tie.DIFFERENT)
        and not _lies_elsewhere(part, total)
    )


def _is_within(part: Term, total: Term) -> bool:
    """Whether a part is of the kind of its total, or what its strikes were made with: "12 strikes: nine drones and"."""
    if total.thing in _STRIKES:
        return part.thing in _STRIKES or part.thing in AIR_OBJECTS
    people = {part.thing, total.thing} <= PERSON_OBJECTS
    # Who are called civilians in a headline are people below.
    return within(part, total) or None in (part.figure.object, total.figure.object) or (people and within(total, part))


def _lies_elsewhere(part: Term, total: Term) -> bool:
    """Whether the total is counted in a place that its sentence names, and the part in another region."""
    one, other = part.claim.place, total.claim.place
    if one is None or other is None or place_key(total.claim) is None or other.text not in total.words:
        return False
    return None not in (one.code, other.code) and one.code != other.code


def _is_no_chance(total: Term, parts: tuple[Term, ...]) -> bool:
    """Whether a sum tells something: of parts that differ in place or kind, or of a large number, and told together.

    What a headline counts, or what is made up of many parts, may lie further off.
    """
    if all(part.figure.part_of == total.claim.id for part in parts):
        return True
    if total.figure.measure is Measure.MONEY:
        # "350 for a truck, 1400 for a bridge, 1750 for a plane"
        return False
    if len(parts) < _MANY and any(term.figure.bound.hedge not in _SUMMED for term in (total, *parts)):
        return False
    others = [_is_other(one, other) for one, other in combinations(parts, 2)]
    if not all(others) and len({part.figure.measure for part in parts}) > 1:
        return all(part.beside(total) for part in parts)
    away = max(abs(part.sentence - total.sentence) for part in parts)
    leads = total.sentence < _LEADS
    if total.number < _SMALL:
        return (all(others) and (leads or away <= _CLOSE)) or _is_laid_out(total, parts)
    return leads or away <= _NEAR or len(parts) > _FEWEST or all(others)


def _is_laid_out(total: Term, parts: tuple[Term, ...]) -> bool:
    """Whether the parts stand right behind their total, with nothing but "and" between: "six: 3 girls, 3 boys"."""
    if total.passages is None or not all(part.beside(total) for part in parts):
        return False
    opening, *joins = (total.passages.text[one.end : other.start] for one, other in pairwise((total, *parts)))
    return bool(_OPENING.fullmatch(opening)) and all(map(ONLY_JOINS.fullmatch, joins))


def _is_other(one: Term, other: Term) -> bool:
    """Whether nothing is counted in both, as far as a sum must know that holds."""
    measures = {one.figure.measure, other.figure.measure}
    if len(measures) > 1:
        return (
            measures <= _STATES or measures <= _PARTS_OF[Measure.LAUNCHED] or any(measures <= fates for fates in FATES)
        )
    places = {term.claim.place.text for term in (one, other) if term.claim.place}
    days = {term.claim.date for term in (one, other) if term.claim.date}
    sexes = {one.thing, other.thing} == _SEXES
    return sexes or len(places) > 1 or len(days) > 1 or is_on_top(other) or apart(one, other)
