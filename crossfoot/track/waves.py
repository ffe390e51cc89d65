"""From claims to waves: which rows may enter a rate, and which may not, and why.

A report of one region is selected on its outcome: a command lists what it shot down, so that launched and shot down
are equal by construction. Such rows never enter a rate.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from crossfoot.model.claim import Claim
from crossfoot.model.measure import Measure, is_kind_of
from crossfoot.model.records.figure import Figure
from crossfoot.model.report import Report
from crossfoot.model.when import Window
from crossfoot.track.attrition import Wave
from crossfoot.track.definition import NEUTRALISED, definition_on

REGIONAL = "report of one region, selected on its outcome"
NO_OUTCOME = "nothing said of what became of them"
NOT_A_NUMBER = "a range or a hedged number"
MORE_THAN_LAUNCHED = "more neutralised than launched"
OTHER_DEFINITION = "counted by another definition"
LESS_AGREED = "another report of that night is more agreed or newer"

_OUTCOMES = frozenset({Measure.INTERCEPTED, Measure.SUPPRESSED})
_BEGINNING = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Excluded:
    """Launches left out for one reason; ``all_neutralised`` counts those where none is said to have got through.

    ``claims`` are the ids of the launches, in order of their days.
    """

    reason: str
    launches: int
    all_neutralised: int
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waves:
    """The comparable waves in order of their days, and what was left out."""

    waves: tuple[Wave, ...]
    excluded: tuple[Excluded, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Launch:
    """A figure of launched weapons and those of what became of them."""

    report: Report
    day: date
    launched: int
    neutralised: int | None
    exact: bool

    @property
    def wave_key(self) -> tuple[date, Window | None]:
        return self.day, self.report.claim.window


def comparable_waves(reports: Iterable[Report], thing: str, *, country: str = "UA") -> Waves:
    """The waves of one weapon class that a rate may be read from.

    Args:
        reports: figures of launched, intercepted and suppressed weapons.
        thing: the weapon class, an object of the vocabulary.
        country: ISO 3166 code of the country struck; a place within it makes a report regional.
    """
    left_out: dict[str, list[_Launch]] = defaultdict(list)
    by_night: dict[date, dict[str, list[_Launch]]] = defaultdict(lambda: defaultdict(list))
    for launch in _launches(reports, thing):
        reason = _unfit(launch, thing, country)
        if reason is None:
            by_night[launch.day][launch.report.claim.document].append(launch)
        else:
            left_out[reason].append(launch)
    waves: list[Wave] = []
    for _, documents in sorted(by_night.items()):
        chosen = _most_agreed(list(documents.values()))
        left_out[LESS_AGREED] += [one for launches in documents.values() if launches is not chosen for one in launches]
        for (day, _), together in _by_window(chosen).items():
            launched = sum(launch.launched for launch in together)
            neutralised = sum(launch.neutralised or 0 for launch in together)
            waves.append(Wave(date=day, launched=launched, neutralised=neutralised))
    excluded = tuple(
        Excluded(
            reason=reason,
            launches=len(launches),
            all_neutralised=sum(one.neutralised == one.launched for one in launches),
            claims=tuple(one.report.claim.id for one in sorted(launches, key=_order)),
        )
        for reason, launches in sorted(left_out.items())
        if launches
    )
    return Waves(waves=tuple(waves), excluded=excluded)


def _launches(reports: Iterable[Report], thing: str) -> Iterable[_Launch]:
    outcomes: dict[object, list[Claim]] = defaultdict(list)
    totals: list[Report] = []
    for report in sorted(reports, key=lambda report: report.claim.id):
        claim = report.claim
        record = claim.record
        if not isinstance(record, Figure) or not is_kind_of(record.object, thing) or record.subset or not claim.date:
            continue
        if record.measure in _OUTCOMES:
            outcomes[record.part_of or _row(claim)].append(claim)
        elif record.measure is Measure.LAUNCHED and record.part_of is None and record.bound.low >= 1:
            totals.append(report)
    for report in totals:
        claim = report.claim
        parts = outcomes.get(claim.id) or outcomes.get(_row(claim)) or []
        figures = [part.record.bound for part in (claim, *parts) if isinstance(part.record, Figure)]
        yield _Launch(
            report=report,
            day=claim.date or date.min,
            launched=int(figures[0].low),
            neutralised=int(sum(bound.low for bound in figures[1:])) if parts else None,
            exact=all(bound.single and bound.interval().low == bound.interval().high for bound in figures),
        )


def _row(claim: Claim) -> tuple[object, ...]:
    """What ties an outcome to its launch where no part is stated: one document, night, place and weapon."""
    record = claim.record
    weapon = (record.object, record.model) if isinstance(record, Figure) else ()
    return claim.document, claim.date, claim.window, claim.place, weapon


def _unfit(launch: _Launch, thing: str, country: str) -> str | None:
    place = launch.report.claim.place
    if place is not None and place.code != country:
        return REGIONAL
    if launch.neutralised is None:
        return NO_OUTCOME
    if not launch.exact:
        return NOT_A_NUMBER
    if launch.neutralised > launch.launched:
        return MORE_THAN_LAUNCHED
    definition = definition_on(thing, launch.day)
    return OTHER_DEFINITION if definition is not None and definition not in NEUTRALISED else None


def _most_agreed(documents: Sequence[list[_Launch]]) -> list[_Launch]:
    """The launches of the document whose sums most documents of that night share; of several, the newest."""
    sums = [
        (sum(launch.launched for launch in launches), sum(launch.neutralised or 0 for launch in launches))
        for launches in documents
    ]
    votes = Counter(sums)
    newest = max(
        range(len(documents)),
        key=lambda index: (
            votes[sums[index]],
            documents[index][0].report.published_at or documents[index][0].report.recorded_at or _BEGINNING,
            documents[index][0].report.claim.document,
        ),
    )
    return documents[newest]


def _by_window(launches: list[_Launch]) -> dict[tuple[date, Window | None], list[_Launch]]:
    """Launches of one window are one wave, whatever their models; windows stand in order of their starts."""
    groups: dict[tuple[date, Window | None], list[_Launch]] = defaultdict(list)
    for launch in sorted(launches, key=_start):
        groups[launch.wave_key].append(launch)
    return groups


def _order(launch: _Launch) -> tuple[date, str]:
    return launch.day, launch.report.claim.id


def _start(launch: _Launch) -> datetime:
    window = launch.report.claim.window
    return window.start if window else _BEGINNING
