"""Launched weapons and what became of them, matched by object, side, time and place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crossfoot.check.alike import (
    OUTCOMES,
    Tie,
    is_named_part,
    place_key,
    place_tie,
    same_moment,
    same_name,
    speaker_tie,
    time_key,
    within,
)
from crossfoot.check.cues import says_average
from crossfoot.check.terms import ANY_WEAPON, Term
from crossfoot.model.measure import Measure

LAUNCHED = Measure.LAUNCHED

#: So far from a figure the words stand that make it an average, in characters.
_AVERAGE_REACH = 25

#: More figures of one time than this are a chronicle; only those of one paragraph are then taken together.
MOST_FIGURES = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """A launched figure with the outcomes that speak of the same weapons, in the order of `OUTCOMES`.

    ``outcomes`` holds one figure for each measure: of several, the lowest, so that nothing is counted twice.
    """

    launched: Term
    outcomes: tuple[Term, ...]


def waves_of(terms: Sequence[Term]) -> tuple[Wave, ...]:
    """Every launched figure that is the largest of its kind, with its outcomes. Lists by place are left out."""
    weapons = [term for term in terms if (term.figure.measure is LAUNCHED or term.figure.measure in OUTCOMES)]
    weapons = [term for term in weapons if is_wave(term)]
    passages: dict[object, list[Term]] = defaultdict(list)
    times: dict[object, list[Term]] = defaultdict(list)
    for term in weapons:
        passages[term.claim.document, term.paragraph].append(term)
        times[time_key(term.claim)].append(term)
    found = []
    for launched in weapons:
        if launched.figure.measure is not LAUNCHED:
            continue
        told = passages[launched.claim.document, launched.paragraph]
        time = time_key(launched.claim)
        if time is not None and len(times[time]) <= MOST_FIGURES:
            told = [*told, *(term for term in times[time] if not term.near(launched))]
        if wave := _wave(launched, told):
            found.append(wave)
    return tuple(found)


def _wave(launched: Term, told: list[Term]) -> Wave | None:
    """The wave of a launched figure among the figures told with it, unless a larger launch stands for it."""
    launches = (term for term in told if term.figure.measure is LAUNCHED)
    if any(_supersedes(other, launched) for other in launches):
        return None
    fates = (term for term in told if term.figure.measure in OUTCOMES and _is_free(term, launched, told))
    outcomes = lowest_by_measure(fate for fate in fates if is_outcome_of(fate, launched))
    return Wave(launched=launched, outcomes=outcomes) if outcomes else None


def _is_free(fate: Term, launched: Term, told: list[Term]) -> bool:
    """Whether an outcome is no part of another launch, nor of another outcome: "118 were stopped, 21 of them lost"."""
    whole = next((term for term in told if term.claim.id == fate.figure.part_of), None)
    if whole is None:
        return True
    if whole.figure.measure is fate.figure.measure:
        # "310 were shot down (9 of them jets)", but "615 (585 drones and 30 missiles)"
        return whole.thing != fate.thing
    return whole.figure.measure is LAUNCHED and whole.number == launched.number


def is_wave(term: Term) -> bool:
    """Whether the figure counts flying weapons of one wave, none left out."""
    figure = term.figure
    narrowed = figure.cumulative or figure.subset or figure.model or figure.unit or _is_average(term)
    return not narrowed and (figure.part_of is not None or not is_named_part(term))


def _is_average(term: Term) -> bool:
    """Whether it counts what comes on a usual day: "193 drones a night on average"."""
    return says_average(term.before[-_AVERAGE_REACH:] + term.span.quote + term.after[:_AVERAGE_REACH])


def _supersedes(other: Term, launched: Term) -> bool:
    """Whether another launched figure of these weapons, or of one kind of them, is larger, or as large and earlier."""
    return (
        other is not launched
        and within(other, launched)
        and place_tie(other.claim, launched.claim) is Tie.SAME
        and same_moment(other, launched) is not Tie.DIFFERENT
        and other.figure.side in (launched.figure.side, None)
        and (other.number > launched.number or (other.number == launched.number and other.start < launched.start))
    )


def is_outcome_of(fate: Term, launched: Term) -> bool:
    """Whether an outcome speaks of launched weapons: same things, time and place, and no attacker downing its own.

    Where the times are not known to be the same, both have to stand in one paragraph. Articles are added up only where
    one speaker gives both figures, and of one place: three drones sent against a depot are not those of its region.
    """
    if fate.claim.document != launched.claim.document and not (
        speaker_tie(fate.claim, launched.claim) is Tie.SAME and same_name(fate.claim, launched.claim)
    ):
        return False
    moment = same_moment(fate, launched)
    told_together = moment is Tie.SAME or (moment is Tie.OPEN and fate.near(launched))
    same_place = place_tie(fate.claim, launched.claim) is Tie.SAME or place_key(launched.claim) is None
    return told_together and same_place and within(fate, launched) and _sides(fate, launched)


def _sides(fate: Term, launched: Term) -> bool:
    """A hit is the attacker's, an interception the defender's; unsaid sides fit within one paragraph only.

    Whose hits they are is often misread ("yet 89 got through" behind a defender's verb): one paragraph is enough there.
    """
    first, second, hit = fate.figure.side, launched.figure.side, fate.figure.measure is Measure.HIT
    if first is None and second is None:
        return fate.near(launched)
    if first is None or second is None:
        return fate.beside(launched)
    return (first == second) is hit or (hit and fate.near(launched))


def lowest_by_measure(terms: Iterable[Term]) -> tuple[Term, ...]:
    """For each outcome the figures that count most of the weapons, and of these the lowest number."""
    found: dict[Measure, Term] = {}
    for term in terms:
        known = found.get(term.figure.measure)
        if known is None or _rank(term) < _rank(known):
            found[term.figure.measure] = term
    # "110 were shot down or suppressed" may be read as both: one number in the text counts once.
    by_span = {found[measure].span: measure for measure in reversed(OUTCOMES) if measure in found}
    return tuple(found[measure] for measure in OUTCOMES if measure in by_span.values())


def _rank(term: Term) -> tuple[bool, bool, object]:
    return (term.thing != ANY_WEAPON, place_key(term.claim) is not None, term.number)
