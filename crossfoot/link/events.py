"""Events: the claims that speak of one strike night, outage, incident or meeting.

Claims with one slot belong together. Slots of neighbouring days or of places within one another are joined where
their figures agree. A person can join or part any two claims; the decision is kept by the ids of the claims, so that
it holds however often, and in whatever order, the claims are linked again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations

from crossfoot.link.compare import places_meet
from crossfoot.link.keys import EventKind, Slot, slot_of
from crossfoot.link.unions import Unions
from crossfoot.model.event import Event
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.model.names import stable_id
from crossfoot.model.records.figure import Figure
from crossfoot.model.report import Report

#: Figures that must be equal to join two slots: so many of any size, or one of at least this size.
EQUAL_FIGURES, TELLING_FIGURE = 2, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Why two claims stand in one event; ``by`` is a rule's name or the role of the person who judged."""

    left: str
    right: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedEvent:
    """An event and the links that hold its claims together: each claim but the first has one."""

    event: Event
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Knot:
    """Claims that are linked as one: all of one slot, or one claim that a person has judged."""

    name: str
    slot: Slot
    reports: tuple[Report, ...]
    numbers: frozenset[tuple[str, str, str]]


def link_events(reports: Iterable[Report], judgements: Iterable[Judgement] = ()) -> tuple[LinkedEvent, ...]:
    """The events of all reports that speak of one, in order of day and id; the order of arrival plays no part."""
    decided = _standing(judgements)
    knots = _knots(reports, {name for one in decided for name in (one.left, one.right)})
    by_name = {knot.name: knot for knot in knots}
    by_claim = {report.claim.id: knot.name for knot in knots for report in knot.reports}
    decided = [one for one in decided if one.left in by_claim and one.right in by_claim]
    parted = [(by_claim[one.left], by_claim[one.right]) for one in decided if one.verdict is Verdict.DIFFERENT]
    groups = _Groups({knot.name: knot.slot for knot in knots}, parted)
    links: list[tuple[str, Link]] = []
    # Judgements first, then slots, then figures: what is surer is never undone by what is not.
    for one in decided:
        left, right = by_claim[one.left], by_claim[one.right]
        if one.verdict is Verdict.SAME and groups.join_judged(left, right):
            links.append((left, Link(left=one.left, right=one.right, reason=one.reason, by=one.by)))
    for left, right, reason, rule in _joins(knots):
        if groups.join_alike(left, right):
            first, second = (by_name[name].reports[0].claim.id for name in (left, right))
            links.append((left, Link(left=first, right=second, reason=reason, by=rule)))
    inside: dict[str, list[Link]] = defaultdict(list)
    for name, link in links:
        inside[groups.root(name)].append(link)
    events = [
        _event([by_name[name] for name in members], inside[groups.root(members[0])]) for members in groups.groups()
    ]
    return tuple(sorted(events, key=lambda linked: (str(linked.event.date), linked.event.id)))


def judge(left: str, right: str, verdict: Verdict, *, by: str, reason: str, at: datetime) -> Judgement:
    """A decision on two claims, to be kept: `Verdict.SAME` joins their events, `Verdict.DIFFERENT` parts them."""
    first, second = sorted((left, right))
    identity = stable_id("judgement", first, second, verdict, by, at.isoformat())
    return Judgement(id=identity, left=first, right=second, verdict=verdict, by=by, reason=reason, at=at)


def _standing(judgements: Iterable[Judgement]) -> list[Judgement]:
    """The newest decision on each pair, the newest pair first; who is unsure decides nothing."""
    newest: dict[frozenset[str], Judgement] = {}
    for one in sorted(judgements, key=lambda one: (one.at, one.id)):
        newest[frozenset((one.left, one.right))] = one
    kept = [one for one in newest.values() if one.verdict is not Verdict.UNSURE]
    return sorted(kept, key=lambda one: (one.at, one.id), reverse=True)


class _Groups(Unions):
    """Knots joined so far. A rule joins none that a person parted, nor two sides, distant days or other places."""

    def __init__(self, slots: Mapping[str, Slot], parted: Sequence[tuple[str, str]]) -> None:
        super().__init__(slots)
        self._slots = {name: {slot} for name, slot in slots.items()}
        self._parted = parted

    def join_judged(self, one: str, other: str) -> bool:
        """Joins two groups as a person said, unless another part of them is parted; false if nothing changed."""
        first, second = self.root(one), self.root(other)
        if first == second or any(
            {self.root(left), self.root(right)} == {first, second} for left, right in self._parted
        ):
            return False
        slots = self._slots.pop(first) | self._slots.pop(second)
        self.join(one, other)
        self._slots[self.root(one)] = slots
        return True

    def join_alike(self, one: str, other: str) -> bool:
        """Joins two groups by a rule, where all of both may be one event; false if nothing changed."""
        left, right = self._slots[self.root(one)], self._slots[self.root(other)]
        fits = all(
            places_meet(a.place, b.place)
            and (not a.side or not b.side or a.side == b.side)
            and abs((a.day - b.day).days) <= 1
            for a in left
            for b in right
        )
        return fits and self.join_judged(one, other)


def _knots(reports: Iterable[Report], judged: set[str]) -> list[_Knot]:
    groups: dict[tuple[Slot, str], list[Report]] = defaultdict(list)
    for report in reports:
        slot = slot_of(report)
        if slot is not None:
            groups[slot, report.claim.id if report.claim.id in judged else ""].append(report)
    knots = []
    for (slot, claim), together in groups.items():
        ordered = tuple(sorted(together, key=lambda report: report.claim.id))
        numbers = frozenset(number for report in ordered for number in _number(report))
        words = (slot.kind, slot.day.isoformat(), slot.place, slot.side, *slot.names, claim)
        knots.append(_Knot(name="|".join(words), slot=slot, reports=ordered, numbers=numbers))
    return sorted(knots, key=lambda knot: knot.name)


def _number(report: Report) -> Iterable[tuple[str, str, str]]:
    record = report.claim.record
    if isinstance(record, Figure) and record.bound.single:
        yield record.measure.value, record.object or "", f"{record.bound.low:f}"


def _joins(knots: Sequence[_Knot]) -> list[tuple[str, str, str, str]]:
    """Pairs of knots that speak of one event: names, reason, rule; the surest first."""
    near: dict[tuple[EventKind, int], list[_Knot]] = defaultdict(list)
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


def _join(one: _Knot, other: _Knot, only: set[tuple[str, str]]) -> tuple[int, str, str] | None:
    """How sure a join is (more is surer), its reason and its rule."""
    left, right = one.slot, other.slot
    if left == right:
        return 1_000, _same_slot(left), "same-slot"
    shared = sorted(set(left.names) & set(right.names))
    if left.names or right.names:
        same = shared and left.day == right.day
        return (500, f"{', '.join(shared)} on {left.day}", "same-names") if same else None
    if places_meet(left.place, right.place) and (equal := _equal_figures(one, other)):
        shown = ", ".join(f"{number} {thing} {measure}" for measure, thing, number in sorted(equal))
        return 100 + len(equal), f"figures in common: {shown}", "same-figures"
    if (one.name, other.name) in only:
        return 10, f"the only one of that day and region: {left.day}", "only-one"
    return None


def _equal_figures(one: _Knot, other: _Knot) -> frozenset[tuple[str, str, str]]:
    """The figures two knots have in common, where they are enough to tell one event: else none.

    Two nights that follow each other may share a figure by chance; so the common ones must be at least half of those
    of the knot with fewer.
    """
    equal = one.numbers & other.numbers
    largest = max((float(number) for *_, number in equal), default=0.0)
    telling = len(equal) >= EQUAL_FIGURES or largest >= TELLING_FIGURE
    return equal if telling and 2 * len(equal) >= min(len(one.numbers), len(other.numbers)) else frozenset()


def _only_fits(knots: Sequence[_Knot]) -> set[tuple[str, str]]:
    """Pairs of a knot that names its place or side loosely and the only one of that day that is closer."""
    pairs: set[tuple[str, str]] = set()
    for loose in knots:
        if not loose.slot.place and loose.slot.kind is not EventKind.STRIKE:
            continue
        closer = [knot for knot in knots if _is_closer(knot.slot, loose.slot)]
        if len({(knot.slot.place, knot.slot.side) for knot in closer}) == 1:
            pairs |= {(min(loose.name, knot.name), max(loose.name, knot.name)) for knot in closer}
    return pairs


def _is_closer(slot: Slot, loose: Slot) -> bool:
    within = slot.place.startswith(loose.place) and (not loose.side or slot.side == loose.side)
    return slot.day == loose.day and within and (slot.place, slot.side) != (loose.place, loose.side)


def _same_slot(slot: Slot) -> str:
    return " ".join(("same", slot.kind, "on", slot.day.isoformat(), slot.place, slot.side, *slot.names)).strip()


def _event(knots: Sequence[_Knot], links: Sequence[Link]) -> LinkedEvent:
    reports = sorted((report for knot in knots for report in knot.reports), key=lambda report: report.claim.id)
    main = max(knots, key=lambda knot: (len(knot.reports), knot.name)).slot
    held = list(links)
    for knot in knots:
        anchor, *rest = knot.reports
        reason = _same_slot(knot.slot)
        held += [Link(left=anchor.claim.id, right=one.claim.id, reason=reason, by="same-slot") for one in rest]
    event = Event(
        id=stable_id("event", min(knot.name for knot in knots)),
        kind=main.kind.value,
        claims=tuple(report.claim for report in reports),
        date=main.day,
        place=main.place.removeprefix("~") or None,
        side=main.side or None,
    )
    return LinkedEvent(event=event, links=tuple(sorted(held, key=lambda link: (link.left, link.right, link.reason))))
