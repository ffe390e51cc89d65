"""All named series at once, each country by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.report import Report
from crossfoot.model.series import Series
from crossfoot.track.country import country_of
from crossfoot.track.series import Choice, of_whole_country, track_series
from crossfoot.track.subjects import SUBJECTS

#: What some series counts.
COUNTED = frozenset(measure for subject in SUBJECTS.values() for measure in subject.measures)


def series_name(subject: str, country: str | None) -> str:
    """The name of a country's series: ``drones-launched:ukraine``; of figures that name no side the subject alone."""
    return f"{subject}:{country}" if country else subject


def subjects_counting(measures: Iterable[str]) -> frozenset[str]:
    """The names of the subjects that count any of these measures."""
    wanted = set(measures)
    return frozenset(name for name, subject in SUBJECTS.items() if wanted.intersection(subject.measures))


def track_every_series(reports: Iterable[Report]) -> dict[str, Series]:
    """Each series that the reports give points of, by its name.

    A point depends on the reports of its day alone, so days can be tracked apart.
    """
    counted: dict[tuple[str | None, Measure], list[Report]] = defaultdict(list)
    for report in reports:
        record = report.claim.record
        if isinstance(record, Figure) and of_whole_country(report.claim):
            counted[country_of(record), record.measure].append(report)
    found: dict[str, Series] = {}
    for country in sorted({country for country, _ in counted}, key=lambda country: country or ""):
        for subject in SUBJECTS.values():
            of_subject = [report for measure in subject.measures for report in counted.get((country, measure), ())]
            series = track_series(of_subject, subject, Choice(country=country)) if of_subject else None
            if series is not None and series.points:
                name = series_name(subject.name, country)
                found[name] = replace(series, name=name)
    return found
