"""Sums that figures of one kind make up one behind another, wherever a text tells them.

"Seven were hurt ... two in Lowford ... five in Ardel": nothing calls the two and the five parts, and still they make
the seven. That such a sum holds is worth telling; that it does not tells nothing, since a text need not name all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal

from crossfoot.check.alike import Tie, count_apart, place_key, side_tie, within
from crossfoot.check.breakdowns import NONE, PARTS_OF
from crossfoot.check.terms import Term
from crossfoot.model.measure import AIR_OBJECTS, PERSON_OBJECTS, Measure

#: Further than this from its total, in characters, a figure is told of something else.
_REACH = 1500
_FEWEST = 2
#: A sum to so small a total may come about by chance.
_SMALL = 10
#: "Five, ten, fifteen years" add up to nothing.
_NOT_ADDED = frozenset({Measure.DURATION, Measure.DISTANCE, Measure.OUTAGE_HOURS})
#: So many sentences off, figures are told together.
_NEAR = 3
_STRIKES = frozenset({"strike", "attack"})


def sums_of(terms: tuple[Term, ...]) -> Iterator[tuple[Term, tuple[Term, ...]]]:
    """Every total with the figures behind or before it that make it up, none of their kind left out between."""
    told = [term for term in terms if term.is_exact and not (term.is_percent or term.figure.measure in _NOT_ADDED)]
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


def _making_up(total: Term, run: Iterable[Term]) -> tuple[Term, ...]:
    """The first figures of a run that sum to the total; none where one of their kind would lie over it."""
    found: list[Term] = []
    known: set[str] = {total.claim.id}
    come_to = Decimal(0)
    for term in run:
        if term.claim.document != total.claim.document or abs(term.start - total.start) > _REACH:
            break
        if not _is_kind(term, total) or term.claim.id in known:
            continue
        if term.figure.part_of in known - {total.claim.id} or any(
            part.figure.part_of == term.claim.id for part in found
        ):
            # "24 civilians, among them four children"
            continue
        come_to += term.number
        known.add(term.claim.id)
        found.append(term)
        if come_to >= total.number:
            break
    parts = tuple(sorted(found, key=lambda part: part.start))
    return parts if come_to == total.number and len(parts) >= _FEWEST and _is_no_chance(total, parts) else ()


def _is_kind(part: Term, total: Term) -> bool:
    first, second = part.figure, total.figure
    measures = {second.measure} | PARTS_OF.get(second.measure, NONE)
    return (
        first.measure in measures
        and first.unit == second.unit
        and first.cumulative == second.cumulative
        and first.part_of in (None, total.claim.id)
        and _is_within(part, total)
        and side_tie(part, total) is not Tie.DIFFERENT
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
    near = all(abs(part.sentence - total.sentence) <= _NEAR for part in parts)
    if total.number < _SMALL:
        return count_apart(parts) and (near or not total.sentence)
    return near or not total.sentence or len(parts) > _FEWEST
