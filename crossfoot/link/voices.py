"""Who stands behind a claim: each original statement once, however often it is carried on.

Two reports have one voice where they name one speaker, or carry one dispatch. Equal figures alone make no common
voice: those who count rightly agree without copying.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from crossfoot.model.bound import Bound
from crossfoot.model.records.figure import Figure
from crossfoot.model.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One voice stating one bound: when it first did and last did, in which reports, and the side it speaks for."""

    voice: str
    side: str | None
    bound: Bound
    first: datetime
    last: datetime
    reports: tuple[Report, ...]

    @property
    def dispatches(self) -> int:
        """How many different dispatches carry it; repeats of one count once."""
        return len({report.dispatch or report.claim.document for report in self.reports})


def statements_of(reports: Iterable[Report], sides: Mapping[str, str] | None = None) -> tuple[Statement, ...]:
    """The statements behind figures of one event and measure, in order of their first report.

    Args:
        reports: all of one event, measure and object.
        sides: the side a speaker or outlet speaks for, by its register id or name; who is missing speaks for none.
    """
    ordered = sorted(reports, key=lambda report: (report.known_at, report.claim.id))
    speakers = _speakers_of_dispatches(ordered)
    groups: dict[tuple[str, Bound], list[Report]] = defaultdict(list)
    for report in ordered:
        if isinstance(report.claim.record, Figure):
            groups[_voice(report, speakers), report.claim.record.bound].append(report)
    return tuple(
        Statement(
            voice=voice,
            side=(sides or {}).get(voice),
            bound=bound,
            first=together[0].known_at,
            last=together[-1].known_at,
            reports=tuple(together),
        )
        for (voice, bound), together in groups.items()
    )


def _named(report: Report) -> str | None:
    said = report.claim.attribution
    if said.register:
        return said.register
    return " ".join(said.speaker.casefold().split()) if said.speaker else None


def _speakers_of_dispatches(reports: Iterable[Report]) -> dict[str, str]:
    """The speaker of a dispatch in which exactly one is named: repeats that drop the name still carry its words."""
    named: dict[str, set[str]] = defaultdict(set)
    for report in reports:
        speaker = _named(report)
        if report.dispatch and speaker:
            named[report.dispatch].add(speaker)
    return {dispatch: next(iter(speakers)) for dispatch, speakers in named.items() if len(speakers) == 1}


def _voice(report: Report, speakers: Mapping[str, str]) -> str:
    speaker = _named(report)
    if speaker:
        return speaker
    if report.dispatch:
        return speakers.get(report.dispatch, f"dispatch {report.dispatch}")
    return report.outlet or f"document {report.claim.document}"
