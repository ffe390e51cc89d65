"""Two claims side by side: do they agree, differ, or speak of different things; and why."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from crossfoot.link.keys import place_key
from crossfoot.model.claim import Claim
from crossfoot.model.facility import facility_key
from crossfoot.model.measure import is_kind_of
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.stance import Stance
from crossfoot.model.records.status import Status
from crossfoot.model.records.talks import Talks
from crossfoot.model.when import Window

#: Windows compare where they share so much of the longer one.
WINDOW_OVERLAP = 0.7


class Relation(StrEnum):
    """How two claims stand to each other."""

    AGREE = "agree"
    DIFFER = "differ"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The relation and its reasons, the deciding one last."""

    relation: Relation
    reasons: tuple[str, ...]


def compare_claims(one: Claim, other: Claim) -> Comparison:
    """Compares two claims; the order of the two plays no part.

    A figure of a narrower object, place or subset is no rival of a wider one: the two are unrelated here, though one
    may be part of the other.
    """
    windows = None if windows_meet(one.window, other.window) else "reporting windows differ"
    for reason in (_setting(one, other), windows, _content(one, other)):
        if reason:
            return Comparison(relation=Relation.UNRELATED, reasons=(reason,))
    common = ["same day"] if one.date and one.date == other.date else []
    if one.place and other.place:
        common.append("same place")
    agree, reason = _verdict(one, other)
    return Comparison(relation=Relation.AGREE if agree else Relation.DIFFER, reasons=(*common, reason))


def places_meet(one: str, other: str) -> bool:
    """Whether two place keys may name one place: equal, one within the other, or one unknown."""
    if not one or not other:
        return True
    return one.startswith(other) or other.startswith(one)


def parties_meet(one: Collection[str], other: Collection[str]) -> bool:
    """Whether two lists of parties may be of one meeting: two in common, one within the other, or one unknown."""
    left, right = set(one), set(other)
    return len(left & right) > 1 or left <= right or right <= left


def _setting(one: Claim, other: Claim) -> str | None:
    if one.kind != other.kind:
        return f"a {one.kind} and a {other.kind}" if one.kind < other.kind else f"a {other.kind} and a {one.kind}"
    if one.date and other.date and one.date != other.date:
        return f"days differ: {min(one.date, other.date)}, {max(one.date, other.date)}"
    if place_key(one) != place_key(other):
        return "places differ"
    return None


def windows_meet(one: Window | None, other: Window | None) -> bool:
    """Whether figures of two reporting windows compare: they share most of the longer one, or one is unknown."""
    if one is None or other is None:
        return True
    shared = (min(one.end, other.end) - max(one.start, other.start)).total_seconds()
    longer = max((window.end - window.start).total_seconds() for window in (one, other))
    return not longer or shared >= WINDOW_OVERLAP * longer


def _content(one: Claim, other: Claim) -> str | None:
    """Why two records do not speak of the same thing."""
    match one.record, other.record:
        case Figure() as left, Figure() as right:
            return _figures_apart(left, right)
        case Status() as left, Status() as right:
            same = (facility_key(one), left.what) == (facility_key(other), right.what)
            return None if same else "another facility or service"
        case Stance() as left, Stance() as right:
            same = (left.actor.casefold(), left.issue) == (right.actor.casefold(), right.issue)
            return None if same else "another actor or issue"
        case Talks() as left, Talks() as right:
            parties = [[party.casefold() for party in talks.parties] for talks in (left, right)]
            return None if all(parties) and parties_meet(*parties) else "other parties"
    return "forecasts are compared with what comes, not with each other"


def _figures_apart(left: Figure, right: Figure) -> str | None:
    if left.measure is not right.measure or left.unit != right.unit:
        return "another measure or unit"
    if left.object != right.object:
        narrower = is_kind_of(left.object, right.object) or is_kind_of(right.object, left.object)
        return "one object is a kind of the other" if narrower else "another object"
    if left.model != right.model or left.subset != right.subset:
        return "another model or subset"
    if left.cumulative != right.cumulative:
        return "a running total and a figure of one day"
    if left.side and right.side and left.side != right.side:
        return "another side"
    return None


def _verdict(one: Claim, other: Claim) -> tuple[bool, str]:
    match one.record, other.record:
        case Figure() as left, Figure() as right:
            percent = left.unit == "percent"
            agree = left.bound.interval(percent=percent).meets(right.bound.interval(percent=percent))
            low, high = sorted((left.bound, right.bound), key=lambda bound: (bound.low, bound.high, bound.hedge))
            said = f"{low.hedge} {low.best:f}, {high.hedge} {high.best:f}"
            return agree, f"both can hold: {said}" if agree else f"cannot both hold: {said}"
        case Status() as left, Status() as right:
            return left.state is right.state, f"states: {', '.join(sorted({left.state, right.state}))}"
        case Stance() as left, Stance() as right:
            return left.stance is right.stance, f"positions: {', '.join(sorted({left.stance, right.stance}))}"
        case Talks() as left, Talks() as right:
            kinds = {left.outcome_kind, right.outcome_kind} - {"unknown"}
            stages = {left.stage, right.stage}
            agree = len(kinds) < 2 and stages != {"held", "cancelled"}
            return agree, f"outcomes: {', '.join(sorted(kinds)) or 'unknown'}"
    raise AssertionError("forecasts are never related")
