"""How the forecasts of an outlook fared: scores, calibration, and what was left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crossfoot.model.outlook import Entry, Estimate, Question, Resolution
from crossfoot.track.outlook.calibration import Bin, calibration_bins, pit
from crossfoot.track.outlook.scoring import Scored, Summary, count_voids, score_questions, summarise


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookReport:
    """``calibration`` is over the last forecast of every author on every event that came or did not.

    ``pit`` is where in each author's last forecast the number fell, by question and author; calibrated forecasts spread
    evenly between 0 and 1.
    """

    questions: int
    resolved: int
    voids: int
    scored: tuple[Scored, ...]
    summaries: tuple[Summary, ...]
    calibration: tuple[Bin, ...]
    pit: tuple[tuple[str, str, float], ...]


def report_on(entries: Iterable[Entry]) -> OutlookReport:
    """The report on all entries, in the order in which they were written."""
    known = list(entries)
    resolutions = {one.question: one for one in known if isinstance(one, Resolution)}
    last = {(one.question, one.author): one for one in known if isinstance(one, Estimate)}
    events: list[tuple[float, bool]] = []
    fallen: list[tuple[str, str, float]] = []
    for (question, author), estimate in last.items():
        came = resolutions.get(question)
        if came is None:
            continue
        if came.happened is not None and estimate.probability is not None:
            events.append((float(estimate.probability), came.happened))
        if came.value is not None and estimate.quantiles:
            levels = [float(one.level) for one in estimate.quantiles]
            values = [float(one.value) for one in estimate.quantiles]
            fallen.append((question, author, pit(levels, values, float(came.value))))
    scored = score_questions(known)
    return OutlookReport(
        questions=sum(isinstance(one, Question) for one in known),
        resolved=len(resolutions),
        voids=count_voids(known),
        scored=scored,
        summaries=summarise(scored),
        calibration=calibration_bins(events),
        pit=tuple(fallen),
    )
