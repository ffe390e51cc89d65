"""Whether two figures speak of the same thing: side, time, place, speaker, object.

Each question has three answers, because a text leaves much unsaid; a check decides how much it needs to know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache
from itertools import combinations

from crossfoot.check.cues import opens_among, says_additional, says_including, says_of_them, says_origin, says_some
from crossfoot.check.slips import is_slip
from crossfoot.check.terms import ANY_WEAPON, Term
from crossfoot.model.claim import Claim, Place
from crossfoot.model.measure import Measure, is_kind_of

#: Counts that grow while rescuers and reporters work.
GROWING = frozenset(
    {
        Measure.KILLED,
        Measure.INJURED,
        Measure.MISSING,
        Measure.RESCUED_EVACUATED,
        Measure.DAMAGED,
        Measure.DESTROYED,
        Measure.WITHOUT_POWER,
        Measure.WITHOUT_HEAT,
        Measure.WITHOUT_WATER,
        Measure.OUTAGE_HOURS,
    }
)

#: Counts of one wave of weapons, which a bulletin states once.
STRIKE = frozenset(
    {Measure.LAUNCHED, Measure.INTERCEPTED, Measure.SUPPRESSED, Measure.HIT, Measure.PLACES_HIT, Measure.PLACES_DEBRIS}
)

#: What can become of a launched weapon.
OUTCOMES = (Measure.INTERCEPTED, Measure.SUPPRESSED, Measure.HIT)
#: What becomes of one thing: never two of these at once.
FATES = (frozenset(OUTCOMES), frozenset({Measure.KILLED, Measure.INJURED}))

#: One count told twice differs at most by these factors, a small one by less.
_FARTHEST, _FARTHEST_SMALL, _SMALL = 3, 2, 10
#: So far behind a figure its own words tell that it counts some only: "24 remain in four hospitals".
_SOME_REACH, _THEM_REACH = 100, 18
_CLAUSE = re.compile(r"[,;:(—–]")
_ASIDE = re.compile(
    r",\s*(?:according to|as of|за даними|за словами|станом на|по данным|по словам|по состоянию на)\b[^,]*,?",
    re.IGNORECASE,
)
#: "Fourteen of the missiles"
_OF_THESE = re.compile(r"\w\s+(?:of|із|з|из)\s+(?:the|these|those|цих|этих)\s+\w", re.IGNORECASE)


class Tie(IntEnum):
    """How two claims stand to one another in one respect."""

    DIFFERENT = 0
    OPEN = 1
    SAME = 2


def _tie(one: object, other: object) -> Tie:
    if one is None or other is None:
        return Tie.OPEN
    return Tie.SAME if one == other else Tie.DIFFERENT


def side_tie(one: Term, other: Term) -> Tie:
    """Whether both speak of one side."""
    return _tie(one.figure.side, other.figure.side)


def time_key(claim: Claim) -> object:
    """What claims of one time have in common: their window, else their day; ``None`` where neither is known."""
    return claim.window or claim.date


def time_tie(one: Claim, other: Claim) -> Tie:
    """Whether both speak of one day or window. A window and a bare day leave it open."""
    if one.window is not None and other.window is not None:
        return _tie(one.window, other.window)
    tie = _tie(one.date, other.date)
    return Tie.OPEN if tie is Tie.SAME and (one.window is None) != (other.window is None) else tie


def place_key(claim: Claim) -> str | None:
    """What names the claim's place; ``None`` for a whole country or no place at all.

    Without a code, words that may be inflected lose their last two letters, which hold the case.
    """
    return _place_key(claim.place) if claim.place else None


@lru_cache(maxsize=4096)
def _place_key(place: Place) -> str | None:
    if place.code is not None and len(place.code) <= 3:
        return None
    return place.code or _name_key(place.text)


def _name_key(name: str) -> str:
    words = name.casefold().removeprefix("the ").split()
    return " ".join(word[:-2] if len(word) > 4 and not word.isascii() else word for word in words)


def same_name(one: Claim, other: Claim) -> bool:
    """Whether both name one place by one name, or none: a town has the code of its region and is not the region."""
    names = [_name_key(claim.place.text) if claim.place and place_key(claim) else None for claim in (one, other)]
    return names[0] == names[1]


def place_tie(one: Claim, other: Claim) -> Tie:
    """Whether both speak of one place. Two figures without a narrower place are both of the whole."""
    first, second = place_key(one), place_key(other)
    if first is None and second is None:
        return Tie.SAME
    return _tie(first, second)


def speaker_tie(one: Claim, other: Claim) -> Tie:
    """Whether one speaker says both. Without a speaker the outlet speaks itself."""
    said, told = one.attribution, other.attribution
    if said.speaker is None and told.speaker is None:
        return Tie.SAME if one.document == other.document else Tie.OPEN
    if said.register is not None and told.register is not None:
        return _tie(said.register, told.register)
    if said.speaker is None or told.speaker is None:
        return Tie.OPEN
    first, second = said.speaker.casefold().split(), told.speaker.casefold().split()
    # "President Orlenko" and "Orlenko's" are one; five letters leave room for case endings.
    same = first == second or first[-1][:5] == second[-1][:5]
    return Tie.SAME if same else Tie.DIFFERENT


def within(narrow: Term, wide: Term) -> bool:
    """Whether what ``narrow`` counts is of the kind that ``wide`` counts."""
    return narrow.thing == wide.thing or is_kind_of(narrow.thing, wide.thing)


def apart(one: Term, other: Term) -> bool:
    """Whether no single thing can be counted in both: other kinds, other models or other places."""
    first, second = one.figure, other.figure
    places = place_key(one.claim), place_key(other.claim)
    if None not in places and places[0] != places[1]:
        return True
    if first.model and second.model and not set(first.model) & set(second.model):
        return True
    if first.subset != second.subset and says_origin(first.subset or "") and says_origin(second.subset or ""):
        return True
    # A person can be a child, a civilian and a patient at once.
    flying = is_kind_of(one.thing, ANY_WEAPON) and is_kind_of(other.thing, ANY_WEAPON)
    return flying and not is_kind_of(one.thing, other.thing) and not is_kind_of(other.thing, one.thing)


@lru_cache(maxsize=4096)
def count_apart(parts: Iterable[Term]) -> bool:
    """Whether nothing is counted twice: other kinds or places, or other fates of one kind."""
    return all(
        apart(one, other)
        if one.figure.measure is other.figure.measure
        else any({one.figure.measure, other.figure.measure} <= fates for fates in FATES)
        for one, other in combinations(parts, 2)
    )


def quantity_key(term: Term) -> tuple[object, ...]:
    """What is counted, and where: figures with other keys are never one quantity."""
    figure = term.figure
    return (figure.measure, term.thing, figure.model, figure.subset, place_key(term.claim))


def same_quantity(one: Term, other: Term) -> bool:
    """Whether both count the same thing of the same side in the same place, as far as the text says.

    Time and speaker are left to the caller; parts of one total, and claims of one sentence, are never the same.
    """
    first, second = one.figure, other.figure
    return (
        first.measure is second.measure
        and first.unit == second.unit
        and first.cumulative == second.cumulative
        and first.subset == second.subset
        and first.model == second.model
        and one.thing == other.thing
        and side_tie(one, other) is not Tie.DIFFERENT
        and place_tie(one.claim, other.claim) is Tie.SAME
        and first.part_of != other.claim.id
        and second.part_of != one.claim.id
        and (first.part_of is None or first.part_of != second.part_of)
        and not one.beside(other)
    )


def is_far(one: Term, other: Term) -> bool:
    """Whether two numbers lie too far apart to be one count told twice, and no slip of the pen lies between them.

    Different counts of one kind (the dead of a night, of a month, of one family) far outnumber disputes so wide.
    """
    low, high = sorted((one.number, other.number))
    if high <= low * (_FARTHEST_SMALL if low < _SMALL else _FARTHEST):
        return False
    return low < _SMALL or not (is_slip(one.number, other.number))


def is_on_top(term: Term) -> bool:
    """Whether the figure is said to come on top of another: "another 12", "four more"."""
    after = term.after.replace("more than", "")
    if term.span.quote.startswith("+") or term.before.endswith("+"):
        return True
    return says_additional(term.before[-10:] + term.span.quote.replace("more than", "") + after[:10])


def is_named_part(term: Term) -> bool:
    """Whether the words beside the figure call it a part, linked to its total or not: "of which about 60", "one of
    which", "among the dead two were", "twelve are in hospital".
    """
    if says_including(term.before[-15:] + term.span.quote) or opens_among(term.before):
        return True
    # "19 of them", and not "323 drones (19 of them jets)"
    if says_of_them(term.span.quote + term.after[:_THEM_REACH].partition("(")[0]) or _OF_THESE.search(term.span.quote):
        return True
    # "Twelve, the department says, are in hospital", and no "three died, ten are in hospital"
    own = _CLAUSE.split(_ASIDE.sub(" ", term.after[:_SOME_REACH]))[0]
    return says_some(f"{_CLAUSE.split(term.before)[-1]} {own}")


def same_moment(one: Term, other: Term) -> Tie:
    """Whether both speak of one time; open where the text leaves it unsaid and no word points elsewhere.

    A day has several waves of weapons: of two articles the parts of the day must be known too.
    """
    tie = time_tie(one.claim, other.claim)
    if tie is Tie.OPEN and not one.beside(other) and (one.elsewhen or other.elsewhen):
        return Tie.DIFFERENT
    waves = {one.figure.measure, other.figure.measure} <= STRIKE and one.claim.document != other.claim.document
    if tie is Tie.SAME and waves and one.claim.window is None:
        first, second = one.dayparts, other.dayparts
        return (Tie.SAME if first & second else Tie.DIFFERENT) if first and second else Tie.OPEN
    return tie
