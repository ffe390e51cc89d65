"""How long a facility was without what it needs: spells of a state, from the claims that say it began and ended."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from crossfoot.model.claim import Claim
from crossfoot.model.facility import facility_key, nuclear_plant_of
from crossfoot.model.records.status import State, Status, What
from crossfoot.model.report import Report

#: States of a service that is out; and of a diesel, which runs because something else is out.
_OUT = frozenset({State.LOST, State.SHUTDOWN})
_BACK = frozenset({State.RESTORED, State.NORMAL, State.RUNNING})


#: The day of a claim, whether it says that a spell is over, and the claim: so they are read in order.
_Step = tuple[date, bool, Claim]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """A stretch during which one thing at one facility was out, or a diesel ran.

    ``end`` is ``None`` while nobody has said that it is over; ``closed_by`` are the claims that said so. ``facility``
    is the name that most claims give it, ``plant`` the region of a nuclear plant (`nuclear_plant_of`).
    """

    facility: str
    plant: str | None
    what: What
    start: date
    end: date | None
    opened_by: tuple[str, ...]
    closed_by: tuple[str, ...] = ()

    @property
    def days(self) -> int | None:
        """Whole days from the first day to the last; 0 where it ended on the day it began, ``None`` while it lasts."""
        return (self.end - self.start).days if self.end else None

    def days_until(self, day: date) -> int:
        """Whole days up to its end or to ``day``, whichever is earlier."""
        return max((min(self.end or day, day) - self.start).days, 0)


def track_spells(reports: Iterable[Report], *, as_of: datetime | None = None) -> tuple[Spell, ...]:
    """The spells of every facility and service, in order of facility, service and day.

    A second report that it is out within a spell joins it; a report that it is back without one opening opens none,
    since nothing says when it began. On one day, what opens is read before what closes.
    """
    timelines: dict[tuple[str, What], list[_Step]] = defaultdict(list)
    for report in reports:
        claim, record = report.claim, report.claim.record
        if not isinstance(record, Status) or claim.date is None:
            continue
        if as_of and report.recorded_at and report.recorded_at > as_of:
            continue
        opens = _opens(record)
        if opens is not None:
            timelines[facility_key(claim), record.what].append((claim.date, not opens, claim))
    names = {key: _name(step[2] for step in steps) for (key, _), steps in timelines.items()}
    spells: list[Spell] = []
    for (key, what), steps in sorted(timelines.items(), key=lambda line: (names[line[0][0]], line[0])):
        spells += _spells_of(names[key], what, steps)
    return tuple(spells)


def _name(claims: Iterable[Claim]) -> str:
    """The name that most claims give a facility; of several the first in the alphabet."""
    counts = Counter(claim.record.facility for claim in claims if isinstance(claim.record, Status))
    return min(counts, key=lambda name: (-counts[name], name))


def _opens(status: Status) -> bool | None:
    """Whether a state begins a spell (true), ends one (false), or says neither."""
    if status.what is What.DIESEL:
        if status.state is State.RUNNING:
            return True
        return False if status.state in {State.NORMAL, State.SHUTDOWN, State.RESTORED} else None
    if status.state in _OUT:
        return True
    return False if status.state in _BACK else None


def _spells_of(facility: str, what: What, steps: list[_Step]) -> list[Spell]:
    plant = nuclear_plant_of(steps[0][2])
    spells: list[Spell] = []
    start: date | None = None
    opened: list[str] = []
    for day, closes, claim in sorted(steps, key=lambda step: (step[0], step[1], step[2].id)):
        if not closes:
            start = start or day
            opened.append(claim.id)
        elif start is not None:
            spells.append(
                Spell(
                    facility=facility,
                    plant=plant,
                    what=what,
                    start=start,
                    end=day,
                    opened_by=tuple(opened),
                    closed_by=(claim.id,),
                )
            )
            start, opened = None, []
    if start is not None:
        spells.append(Spell(facility=facility, plant=plant, what=what, start=start, end=None, opened_by=tuple(opened)))
    return spells
