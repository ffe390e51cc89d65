"""Knots: claims that are linked as one, and which knots may speak of one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import combinations

from crossfoot.link.compare import parties_meet, places_meet
from crossfoot.link.keys import EventKind, Slot, slot_of
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.report import Report

#: Figures that must be equal to join two slots: so many of any size, or one of at least this size.
EQUAL_FIGURES, TELLING_FIGURE = 2, 20
#: Parties that two meetings of a day must share to be one: a state may meet several others on one day.
COMMON_PARTIES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Knot:
    """Claims that are linked as one: all of one slot, or one claim that a person has judged."""

    name: str
    slot: Slot
    reports: tuple[Report, ...]
    numbers: frozenset[tuple[str, str, str]]


class Knots:
    """Knots that grow as more reports come in; in which order they come plays no part.

    ``judged`` names the claims that are knots alone.
    """

    def __init__(self, judged: Set[str]) -> None:
        self._judged = judged
        self._reports: dict[tuple[Slot, str], dict[str, Report]] = defaultdict(dict)
        self._made: dict[tuple[Slot, str], Knot] = {}

    def add(self, reports: Iterable[Report]) -> set[str]:
        """Take in reports, of which those that speak of no event are left out; gives the names of their knots."""
        together: dict[tuple[Slot, str], list[Report]] = defaultdict(list)
        for report in reports:
            slot = slot_of(report)
            if slot is not None:
                id = report.claim.id
                together[slot, id if id in self._judged else ""].append(report)
        for key, own in together.items():
            known = self._reports[key]
            size = len(known)
            known |= {report.claim.id: report for report in own if report.claim.id not in known}
            if len(known) > size:
                self._made.pop(key, None)
        return {_name(*key) for key in together}

    def all(self) -> list[Knot]:
        """The knots in order of their names."""
        for key, reports in self._reports.items():
            if key not in self._made:
                self._made[key] = _knot(*key, reports.values())
        return sorted(self._made.values(), key=lambda knot: knot.name)


def knots_of(reports: Iterable[Report], judged: Set[str]) -> list[Knot]:
    """The knots of all reports that speak of an event, in order of their names; ``judged`` claims are knots alone."""
    knots = Knots(judged)
    knots.add(reports)
    return knots.all()


def _knot(slot: Slot, judged: str, reports: Iterable[Report]) -> Knot:
    ordered = tuple(sorted(reports, key=lambda report: report.claim.id))
    # Many outlets carry the same figures: each is written out once.
    figures = {number for report in ordered for number in _number(report)}
    numbers = frozenset((measure.value, thing, f"{number:f}") for measure, thing, number in figures)
    return Knot(name=_name(slot, judged), slot=slot, reports=ordered, numbers=numbers)


def _name(slot: Slot, judged: str) -> str:
    return "|".join((slot.kind, slot.day.isoformat(), slot.place, slot.side, *slot.names, judged))


def _number(report: Report) -> Iterable[tuple[Measure, str, Decimal]]:
    record = report.claim.record
    if isinstance(record, Figure) and record.bound.single:
        yield record.measure, record.object or "", record.bound.low


def joins_of(knots: Sequence[Knot]) -> list[tuple[str, str, str, str]]:
    """Pairs of knots that speak of one event: names, reason, rule; the surest first."""
    near: dict[tuple[EventKind, int], list[Knot]] = defaultdict(list)
    for knot in knots:
        for day in (knot.slot.day.toordinal(), knot.slot.day.toordinal() + 1):
            near[knot.slot.kind, day].append(knot)
    found: dict[tuple[str, str], tuple[int, str, str]] = {}
    for together in near.values():
        only = _only_fits(together)
        for one, other in combinations(together, 2):
            join = _join(one, other, only)
            if join:
                found[one.name, other.name] = join
    ordered = sorted(found.items(), key=lambda item: (-item[1][0], item[0]))
    return [(left, right, reason, rule) for (left, right), (_, reason, rule) in ordered]


def _join(one: Knot, other: Knot, only: set[tuple[str, str]]) -> tuple[int, str, str] | None:
    """How sure a join is (more is surer), its reason and its rule."""
    left, right = one.slot, other.slot
    if left == right:
        return 1_000, same_slot(left), "same-slot"
    shared = sorted(set(left.names) & set(right.names))
    if len(shared) >= COMMON_PARTIES and left.day == right.day:
        return 500, f"{', '.join(shared)} on {left.day}", "same-names"
    if places_meet(left.place, right.place) and (equal := _equal_figures(one, other)):
        shown = ", ".join(f"{number} {thing} {measure}" for measure, thing, number in sorted(equal))
        return 100 + len(equal), f"figures in common: {shown}", "same-figures"
    if (one.name, other.name) in only:
        return 10, f"the only one of that day and {'party' if shared else 'region'}: {left.day}", "only-one"
    return None


def _equal_figures(one: Knot, other: Knot) -> frozenset[tuple[str, str, str]]:
    """The figures two knots have in common, where they are enough to tell one event: else none.

    Two nights that follow each other may share a figure by chance; so the common ones must be at least half of those
    of the knot with fewer.
    """
    equal = one.numbers & other.numbers
    largest = max((float(number) for *_, number in equal), default=0.0)
    telling = len(equal) >= EQUAL_FIGURES or largest >= TELLING_FIGURE
    return equal if telling and 2 * len(equal) >= min(len(one.numbers), len(other.numbers)) else frozenset()


def _only_fits(knots: Sequence[Knot]) -> set[tuple[str, str]]:
    """Pairs of a knot that names its place, side or parties loosely and the only one of that day that is closer."""
    pairs: set[tuple[str, str]] = set()
    by_day: dict[date, list[Knot]] = defaultdict(list)
    for knot in knots:
        by_day[knot.slot.day].append(knot)
    for loose in knots:
        if not (loose.slot.place or loose.slot.names) and loose.slot.kind is not EventKind.STRIKE:
            continue
        closer = [knot for knot in by_day[loose.slot.day] if _is_closer(knot.slot, loose.slot)]
        one_setting = len({(knot.slot.place, knot.slot.side) for knot in closer}) == 1
        if one_setting and all(parties_meet(a.slot.names, b.slot.names) for a, b in combinations(closer, 2)):
            pairs |= {(min(loose.name, knot.name), max(loose.name, knot.name)) for knot in closer}
    return pairs


def _is_closer(slot: Slot, loose: Slot) -> bool:
    within = (
        slot.place.startswith(loose.place)
        and (not loose.side or slot.side == loose.side)
        and set(slot.names) >= set(loose.names)
    )
    return within and (slot.place, slot.side, slot.names) != (loose.place, loose.side, loose.names)


def same_slot(slot: Slot) -> str:
    """Why the claims of one slot stand together."""
    return " ".join(filter(None, ("same", slot.kind, "on", slot.day.isoformat(), slot.place, slot.side, *slot.names)))
