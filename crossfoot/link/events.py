"""Events: the claims that speak of one strike night, outage, incident or meeting.

Claims with one slot belong together. Slots of neighbouring days or of places within one another are joined where
their figures agree. A person can join or part any two claims; the decision is kept by the ids of the claims, so that
it holds however often, and in whatever order, the claims are linked again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from crossfoot.link.compare import parties_meet, places_meet
from crossfoot.link.keys import Slot
from crossfoot.link.knots import Knot, joins_of, knots_of, same_slot
from crossfoot.link.unions import Unions
from crossfoot.model.claim import Place
from crossfoot.model.event import Event
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.model.names import stable_id
from crossfoot.model.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Why two claims stand in one event; ``by`` is a rule's name or the role of the person who judged."""

    left: str
    right: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedEvent:
    """An event, its claims as reports, and the links that hold them together: each claim but the first has one."""

    event: Event
    reports: tuple[Report, ...]
    links: tuple[Link, ...]


def link_events(reports: Iterable[Report], judgements: Iterable[Judgement] = ()) -> tuple[LinkedEvent, ...]:
    """The events of all reports that speak of one, in order of day and id; the order of arrival plays no part."""
    decided = standing_judgements(judgements)
    return link_knots(knots_of(reports, judged_claims(decided)), decided)


def link_knots(knots: Sequence[Knot], judgements: Iterable[Judgement] = ()) -> tuple[LinkedEvent, ...]:
    """Like `link_events`, of reports that are knots already, made with the same judgements."""
    decided = standing_judgements(judgements)
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
    # Who was parted from many comes last: a claim that was taken out of an event takes none of the rest along.
    partings = Counter(name for pair in parted for name in pair)
    for left, right, reason, rule in sorted(joins_of(knots), key=lambda join: partings[join[0]] + partings[join[1]]):
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


def standing_judgements(judgements: Iterable[Judgement]) -> list[Judgement]:
    """The newest decision on each pair, the newest pair first; who is unsure decides nothing."""
    newest: dict[frozenset[str], Judgement] = {}
    for one in sorted(judgements, key=lambda one: (one.at, one.id)):
        if one.verdict.on_pair:
            newest[frozenset((one.left, one.right))] = one
    kept = [one for one in newest.values() if one.verdict is not Verdict.UNSURE]
    return sorted(kept, key=lambda one: (one.at, one.id), reverse=True)


def judged_claims(judgements: Iterable[Judgement]) -> frozenset[str]:
    """The claims that judgements name."""
    return frozenset(name for one in judgements for name in (one.left, one.right))


class _Groups(Unions):
    """Knots joined so far.

    A rule joins none that a person parted, nor two sides, distant days, other places or other parties.

    What a person joined may lie far apart; so each group keeps the strands that rules made of it, and a rule looks only
    at the two strands it would join.
    """

    def __init__(self, slots: Mapping[str, Slot], parted: Sequence[tuple[str, str]]) -> None:
        super().__init__(slots)
        self._strands = Unions(slots)
        self._slots = {name: {slot} for name, slot in slots.items()}
        self._parted = parted

    def join_judged(self, one: str, other: str) -> bool:
        """Joins two groups as a person said, unless another part of them is parted; false if nothing changed."""
        first, second = self.root(one), self.root(other)
        if first == second or any(
            {self.root(left), self.root(right)} == {first, second} for left, right in self._parted
        ):
            return False
        self.join(one, other)
        return True

    def join_alike(self, one: str, other: str) -> bool:
        """Joins two groups by a rule, where all of both strands may be one event; false if nothing changed."""
        left, right = (self._slots[self._strands.root(name)] for name in (one, other))
        fits = all(
            places_meet(a.place, b.place)
            and parties_meet(a.names, b.names)
            and (not a.side or not b.side or a.side == b.side)
            and abs((a.day - b.day).days) <= 1
            for a in left
            for b in right
        )
        if left is right or not fits:
            return False
        changed = self.join_judged(one, other)
        if self.root(one) == self.root(other):
            self._strands.join(one, other)
            self._slots[self._strands.root(one)] = left | right
        return changed


def _event(knots: Sequence[Knot], links: Sequence[Link]) -> LinkedEvent:
    reports = sorted((report for knot in knots for report in knot.reports), key=lambda report: report.claim.id)
    main = max(knots, key=lambda knot: (len(knot.reports), knot.name))
    first = min(knots, key=lambda knot: knot.name)
    held = list(links)
    for knot in knots:
        anchor, *rest = knot.reports
        reason = same_slot(knot.slot)
        held += [Link(left=anchor.claim.id, right=one.claim.id, reason=reason, by="same-slot") for one in rest]
    event = Event(
        # The kind and day say where to look for it.
        id=f"{first.slot.kind}-{first.slot.day.isoformat()}-{stable_id('event', first.name)[:8]}",
        kind=main.slot.kind.value,
        claims=tuple(report.claim for report in reports),
        date=main.slot.day,
        place=_place(main.reports) if main.slot.place else None,
        side=main.slot.side or None,
    )
    return LinkedEvent(
        event=event,
        reports=tuple(reports),
        links=tuple(sorted(held, key=lambda link: (link.left, link.right, link.reason))),
    )


def _place(reports: Iterable[Report]) -> Place | None:
    """The one place of a knot, as most of its claims name it."""
    named = Counter(report.claim.place for report in reports if report.claim.place)
    return max(named, key=lambda place: (named[place], place.text), default=None)
