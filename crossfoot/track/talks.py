"""Who met whom and what came of it, and how positions moved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from crossfoot.model.records.stance import Position, Stance
from crossfoot.model.records.talks import Talks
from crossfoot.model.report import Report

#: What a meeting came to, the more definite word first; and how far it got.
_OUTCOMES = ("agreement", "partial", "none", "progress_claimed", "unknown")
_STAGES = ("cancelled", "held", "planned")
#: Parties that two claims of one meeting share, as `crossfoot.link.knots` has it.
_COMMON_PARTIES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting as all its claims tell it: names are united, the newest outcome of the most definite kind is kept."""

    date: date
    parties: tuple[str, ...]
    people: tuple[str, ...]
    place: str | None
    stage: str
    outcome_kind: str
    outcomes: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What an actor holds on an issue from ``since`` on, until it holds something else.

    ``reported_by`` is set where only another actor says so.
    """

    actor: str
    issue: str
    stance: Position
    condition: str | None
    reported_by: str | None
    since: date
    last_said: date
    claims: tuple[str, ...]


def track_meetings(reports: Iterable[Report], *, as_of: datetime | None = None) -> tuple[Meeting, ...]:
    """Meetings in order of their day: claims of one day whose parties meet (`_by_party`) speak of one meeting."""
    by_day: dict[date, list[Report]] = defaultdict(list)
    for report in reports:
        if isinstance(report.claim.record, Talks) and report.claim.date and _known(report, as_of):
            by_day[report.claim.date].append(report)
    meetings: list[Meeting] = []
    for day, together in sorted(by_day.items()):
        meetings += [_meeting(day, group) for group in _by_party(together)]
    return tuple(meetings)


def track_positions(reports: Iterable[Report], *, as_of: datetime | None = None) -> tuple[Held, ...]:
    """Each actor's position on each issue over time; a new entry where it changes, in order of actor, issue and day."""
    timelines: dict[tuple[str, str, bool], list[tuple[date, str, Stance]]] = defaultdict(list)
    for report in reports:
        claim, record = report.claim, report.claim.record
        day = claim.date or (report.published_at.date() if report.published_at else None)
        if isinstance(record, Stance) and day and _known(report, as_of):
            # What an actor says and what another says of it are two lines: they may differ on one day.
            timelines[record.actor, record.issue, record.reported_by is not None].append((day, claim.id, record))
    positions: list[Held] = []
    for (actor, issue, _), steps in sorted(timelines.items()):
        positions += _held(actor, issue, sorted(steps, key=lambda step: step[:2]))
    return tuple(positions)


def _known(report: Report, as_of: datetime | None) -> bool:
    return not (as_of and report.recorded_at and report.recorded_at > as_of)


def _talks(report: Report) -> Talks:
    assert isinstance(report.claim.record, Talks), "only talks make a meeting"
    return report.claim.record


def _by_party(reports: list[Report]) -> list[list[Report]]:
    """Groups with two parties in common or one's parties within another's; the order of the reports plays no part.

    One party in common is not enough: a state meets several others on one day. Who names fewest joins last, the group
    that shares most.
    """
    groups: list[tuple[set[str], list[Report]]] = []
    for report in sorted(reports, key=lambda report: (-len(_talks(report).parties), report.claim.id)):
        parties = {party.casefold() for party in _talks(report).parties}
        shared, group = max(
            ((len(parties & one[0]), one) for one in groups), key=lambda pair: pair[0], default=(0, None)
        )
        if group is None or shared < min(_COMMON_PARTIES, max(len(parties), 1)):
            groups.append((parties, [report]))
        else:
            group[0].update(parties)
            group[1].append(report)
    return [sorted(members, key=lambda report: report.claim.id) for _, members in groups]


def _meeting(day: date, reports: list[Report]) -> Meeting:
    records = [_talks(report) for report in reports]
    places = [report.claim.place.text for report in reports if report.claim.place]
    kind = min((record.outcome_kind for record in records), key=_rank(_OUTCOMES))
    return Meeting(
        date=day,
        parties=_united(record.parties for record in records),
        people=_united(record.people for record in records),
        place=max(places, key=lambda place: (places.count(place), place), default=None),
        stage=min((record.stage for record in records), key=_rank(_STAGES)),
        outcome_kind=kind,
        outcomes=_united((record.outcome,) for record in records if record.outcome and record.outcome_kind == kind),
        claims=tuple(report.claim.id for report in reports),
    )


def _rank(order: tuple[str, ...]) -> Callable[[str], int]:
    return lambda word: order.index(word) if word in order else len(order)


def _united(names: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """All names, each once whatever its capitals, in order."""
    spelled: dict[str, str] = {}
    for several in names:
        for name in several:
            spelled.setdefault(name.casefold(), name)
    return tuple(spelled[key] for key in sorted(spelled))


def _held(actor: str, issue: str, steps: list[tuple[date, str, Stance]]) -> list[Held]:
    positions: list[Held] = []
    for day, claim, record in steps:
        last = positions[-1] if positions else None
        if last and last.stance is record.stance and last.condition == record.condition:
            positions[-1] = replace(last, last_said=day, claims=(*last.claims, claim))
        else:
            positions.append(
                Held(
                    actor=actor,
                    issue=issue,
                    stance=record.stance,
                    condition=record.condition,
                    reported_by=record.reported_by,
                    since=day,
                    last_said=day,
                    claims=(claim,),
                )
            )
    return positions
