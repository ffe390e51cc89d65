"""What the pages over time show: series with gaps and breaks, plants, talks, positions, regions, the outlook."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from crossfoot.link.reconcile import TOLLS
from crossfoot.model.measure import Measure
from crossfoot.model.series import Point, Series
from crossfoot.publish.event_views import account_bound
from crossfoot.publish.public_events import PublicEvent
from crossfoot.track.facilities import Spell
from crossfoot.track.revise import Break, find_breaks
from crossfoot.track.series import missing_days
from crossfoot.track.subjects import SUBJECTS, Subject
from crossfoot.track.talks import Held, Meeting

#: Days that a chart and the table beside it show; the CSV has all of them.
SHOWN_DAYS = 120
#: How far back from the newest event plants, talks, positions and public forecasts are told.
TOLD_DAYS = 120
#: Days that the map of regions covers.
MAP_DAYS = 7
#: Groups of series, in the order of the page, by the measures they count.
_GROUPS: Mapping[str, frozenset[Measure]] = {
    "strikes": frozenset({
        Measure.LAUNCHED, Measure.INTERCEPTED, Measure.SUPPRESSED, Measure.HIT, Measure.PLACES_HIT,
        Measure.PLACES_DEBRIS,
    }),
    "energy": frozenset({
        Measure.WITHOUT_POWER, Measure.WITHOUT_HEAT, Measure.WITHOUT_WATER, Measure.POWER_LOST, Measure.OUTAGE_HOURS,
    }),
    "casualties": TOLLS,
    "losses": frozenset({Measure.LOSSES_PERSONNEL, Measure.LOSSES_EQUIPMENT}),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesLine:
    """A series in the list: what it counts, of which country, its last public values."""

    name: str
    subject: Subject
    country: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """What the last days' events of a region come to; ranges are added up at both ends."""

    code: str
    events: int
    killed: tuple[Decimal, Decimal] | None
    injured: tuple[Decimal, Decimal] | None
    without_power: tuple[Decimal, Decimal] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesListView:
    """All series by group, and the map of regions over the days from ``since`` to ``until``."""

    groups: tuple[tuple[str, tuple[SeriesLine, ...]], ...]
    regions: tuple[Region, ...]
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesView:
    """A series; ``shown`` are the points of the last `SHOWN_DAYS` days, the newest last."""

    series: Series
    subject: Subject
    country: str
    shown: tuple[Point, ...]
    missing: tuple[date, ...]
    breaks: tuple[Break, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlantsView:
    """How long facilities were without what they need, the newest first."""

    spells: tuple[Spell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TalksView:
    """Meetings, the newest first, and what each actor holds on each issue now."""

    meetings: tuple[Meeting, ...]
    actors: tuple[str, ...]
    issues: tuple[str, ...]
    held: Mapping[tuple[str, str], Held]


def series_line(series: Series) -> SeriesLine:
    """A series as the list has it."""
    subject, country = _named(series.name)
    return SeriesLine(name=series.name, subject=subject, country=country, points=series.points)


def series_list(lines: Iterable[SeriesLine], events: tuple[PublicEvent, ...]) -> SeriesListView:
    """The list by groups; ``events`` are those of the last days."""
    every = tuple(lines)
    grouped = tuple(
        (group, tuple(line for line in every if set(line.subject.measures) & measures))
        for group, measures in _GROUPS.items()
    )
    days = [one.event.date for one in events if one.event.date]
    return SeriesListView(
        groups=tuple((group, inside) for group, inside in grouped if inside),
        regions=regions_of(events),
        since=min(days, default=None),
        until=max(days, default=None),
    )


def regions_of(events: Iterable[PublicEvent]) -> tuple[Region, ...]:
    """What events come to by the region of each, those with most events first."""
    counts: Counter[str] = Counter()
    sums: dict[tuple[str, Measure], tuple[Decimal, Decimal]] = {}
    for event in events:
        if event.region is None or "-" not in event.region:
            continue
        counts[event.region] += 1
        stated = {one.claim.id: one.claim.record.bound for one in event.reports if one.claim.kind == "figure"}  # type: ignore[union-attr]
        for account in event.accounts:
            if account.place or account.subset or account.object in ("child", "woman", "man", "worker", "rescuer"):
                continue  # parts of a whole that is counted already
            bound = account_bound(account, stated)
            low, high = sums.get((event.region, account.measure), (Decimal(0), Decimal(0)))
            sums[event.region, account.measure] = (low + bound.low, high + bound.high)
    return tuple(
        Region(
            code=code,
            events=number,
            killed=sums.get((code, Measure.KILLED)),
            injured=sums.get((code, Measure.INJURED)),
            without_power=sums.get((code, Measure.WITHOUT_POWER)),
        )
        for code, number in sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    )


def series_view(series: Series) -> SeriesView:
    """The page of a series with at least one value."""
    subject, country = _named(series.name)
    since = series.points[-1].date - timedelta(days=SHOWN_DAYS - 1)
    shown = tuple(point for point in series.points if point.date >= since)
    return SeriesView(
        series=series,
        subject=subject,
        country=country,
        shown=shown,
        missing=tuple(day for day in missing_days(series) if day >= since),
        breaks=find_breaks(series),
    )


def plants_view(spells: Iterable[Spell]) -> PlantsView:
    """Spells of facilities that may be named, the newest first."""
    named = (spell for spell in spells if "█" not in spell.facility)
    return PlantsView(spells=tuple(sorted(named, key=lambda spell: (spell.start, spell.facility), reverse=True)))


def talks_view(meetings: tuple[Meeting, ...], positions: Iterable[Held]) -> TalksView:
    """Meetings and the newest position of each actor on each issue; all who speak for a state are that state."""
    newest: dict[tuple[str, str], Held] = {}
    for held in sorted(positions, key=lambda one: (one.last_said, one.reported_by is None)):
        newest[_state_of(held.actor), held.issue] = held
    actors = Counter(actor for actor, _ in newest)
    issues = Counter(issue for _, issue in newest)
    return TalksView(
        meetings=tuple(reversed(meetings)),
        actors=tuple(name for name, _ in sorted(actors.items(), key=lambda row: (-row[1], row[0]))[:12]),
        issues=tuple(name for name, _ in sorted(issues.items(), key=lambda row: (-row[1], row[0]))[:10]),
        held=newest,
    )


@lru_cache(maxsize=4096)
def _state_of(actor: str) -> str:
    """The state that an actor speaks for, as sides are written; any other actor stands for itself."""
    from crossfoot.extract.body import Kind
    from crossfoot.extract.register import find_body

    for lang in ("en", "uk", "ru"):
        body = find_body(actor, lang)
        if body and body.kind is Kind.GOVERNMENT and body.side:
            return body.side
    return actor


def _named(name: str) -> tuple[Subject, str]:
    subject, _, country = name.partition(":")
    return SUBJECTS[subject], country
