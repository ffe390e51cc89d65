"""The outlook as the book holds it: questions with what was said of them, and baselines from the book's own series."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from crossfoot.ledger import query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.held import OutlookLine
from crossfoot.ledger.store import Ledger
from crossfoot.model.outlook import Entry, Estimate, Kind, Question, Resolution
from crossfoot.model.series import Series
from crossfoot.track.outlook.baselines import (
    baseline_event,
    baseline_number,
    baseline_threshold,
    walk_quantiles,
)

#: A stretch of days counts as past where at least this share of them is reported.
REPORTED = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A question with its forecasts in order, and its resolution where it has one."""

    question: Question
    estimates: tuple[Estimate, ...]
    resolution: Resolution | None

    def standing(self) -> tuple[Estimate, ...]:
        """The newest forecast of each author, in the order in which they first spoke."""
        newest = {one.author: one for one in self.estimates}
        return tuple(newest.values())


def follow_outlook(lines: Iterable[OutlookLine]) -> tuple[Followed, ...]:
    """The questions in the order in which they were asked."""
    entries = [line.entry for line in lines]
    return tuple(
        Followed(
            question=asked,
            estimates=tuple(one for one in entries if isinstance(one, Estimate) and one.question == asked.id),
            resolution=next((one for one in entries if isinstance(one, Resolution) and one.question == asked.id), None),
        )
        for asked in entries
        if isinstance(asked, Question)
    )


def get_followed(ledger: Ledger, question: str) -> Followed:
    """One question.

    Raises:
        NotInLedger: it was not asked.
    """
    found = follow_outlook(query.find_outlook(ledger, question))
    if not found:
        raise NotInLedger(f"{ledger.path}: no question {question}")
    return found[0]


def is_late(line: OutlookLine, questions: dict[str, Question]) -> bool:
    """Whether a forecast was written into the book only after its question had closed."""
    entry = line.entry
    return isinstance(entry, Estimate) and line.recorded_at.date() > questions[entry.question].closes


def entries_to_score(lines: Iterable[OutlookLine], *, late: bool) -> tuple[tuple[Entry, ...], int]:
    """The entries that are scored, and how many forecasts are late; these are left out unless ``late``.

    Time is proved by the book alone: a forecast counts from when it was recorded, whatever time it names.
    """
    known = list(lines)
    questions = {line.entry.id: line.entry for line in known if isinstance(line.entry, Question)}
    belated = [line for line in known if is_late(line, questions)]
    return tuple(line.entry for line in known if late or line not in belated), len(belated)


def baseline_from_series(question: Question, series: Series, at: datetime, above: float | None) -> Estimate:
    """The machine's own forecast of a number, or that it exceeds ``above``, from a series known at the opening.

    The number is the sum over the days the question is open for a series by day, and the value at its close for a
    running total; the past is cut into stretches of as many days.

    Raises:
        ValueError: the question asks for the other kind of answer, or too little is known of the past.
    """
    values = past_values(series, (question.closes - question.opens).days, question.opens)
    if question.kind is Kind.EVENT:
        if above is None:
            raise ValueError("whether something happens is told from a series by a number that it is to exceed")
        return baseline_threshold(question, at, values, above)
    return baseline_number(question, at, walk_quantiles(values, 1))


def baseline_from_rate(question: Question, at: datetime, days_watched: int, times_seen: int) -> Estimate:
    """The machine's own forecast of an event from how often it was seen.

    Raises:
        ValueError: the question asks for a number, or nothing was watched.
    """
    if question.kind is not Kind.EVENT:
        raise ValueError("a number has no base rate; name a series")
    return baseline_event(question, at, days_watched, times_seen)


def past_values(series: Series, days: int, until: date) -> list[float]:
    """The values of the stretches of ``days`` before ``until``, the oldest first.

    By day: the sum, as it would be with every day reported; a stretch with too few reported days is left out.
    Running totals: the last value of each stretch.
    """
    stretches: dict[int, list[float]] = {}
    for point in series.points:
        before = (until - timedelta(days=1) - point.date).days
        if before >= 0:
            stretches.setdefault(before // days, []).append(float(point.bound.best))
    told = dict(sorted(stretches.items(), reverse=True))
    if series.cumulative:
        return [values[-1] for values in told.values()]
    return [sum(values) / len(values) * days for values in told.values() if len(values) >= REPORTED * days]
