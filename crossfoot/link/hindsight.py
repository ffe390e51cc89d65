"""How wide figures have been wrong before: what was said of an event early, against what was said of it later.

An event is resolved where its figure was stated again days after it was first. What is stated then is taken for the
truth: it is what the record came to, which need not be what happened. Early and late reports are kept apart, and so is
every late report that only repeats an early dispatch. A side that spoke early is no judge of its own figure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import log

from crossfoot.link.centre import find_centre
from crossfoot.link.voices import Statement, statements_of
from crossfoot.model.report import Report

#: What is stated within this time of the first report is early ...
EARLY = timedelta(days=2)
#: ... and what is stated after this, late.
LATE = timedelta(days=4)


@dataclass(frozen=True, slots=True, kw_only=True)
class PastError:
    """log(what it came to / what was made of it early) of one figure, and how many named sides had spoken early."""

    day: date | None
    sides: int
    error: float


class PastErrors:
    """Past errors by the kind of event and whether the figure is a toll."""

    def __init__(self, errors: Mapping[tuple[str, bool], Iterable[PastError]]) -> None:
        self._errors = {key: tuple(several) for key, several in errors.items()}

    def of(self, kind: str, *, toll: bool, but: date | None) -> dict[int, list[float]]:
        """The errors of a kind by the number of named sides, without those of the day ``but``.

        What is judged must not stand among what it is judged by, nor must what happened beside it.
        """
        found: dict[int, list[float]] = defaultdict(list)
        for one in self._errors.get((kind, toll), ()):
            if but is None or one.day != but:
                found[one.sides].append(one.error)
        return dict(found)


def past_error(
    reports: Sequence[Report], *, toll: bool, sides: Mapping[str, str] | None = None, day: date | None = None
) -> PastError | None:
    """The error of one event's figure; ``None`` where it is not resolved, or a figure is zero.

    Args:
        reports: the figures of one event, measure and object, each with its document's dispatch where it repeats one.
        toll: whether the figure rises as more becomes known.
        sides: the side each speaker or outlet speaks for, as `reconcile` takes it.
        day: of the event.
    """
    if not reports:
        return None
    first = min(report.known_at for report in reports)
    early = [report for report in reports if report.known_at <= first + EARLY]
    said, told = statements_of(early, sides), {report.dispatch for report in early if report.dispatch}
    spoke = {statement.side for statement in said if statement.side is not None}
    late = [report for report in reports if report.known_at > first + LATE and report.dispatch not in told]
    judges = [one for one in statements_of(late, sides) if one.side is None or one.side not in spoke]
    if not said or not judges:
        return None
    estimate, truth = find_centre(said, toll=toll), find_centre(_newest(judges), toll=toll)
    if estimate <= 0 or truth <= 0:
        return None
    return PastError(day=day, sides=len(spoke), error=log(truth / estimate))


def _newest(statements: Sequence[Statement]) -> list[Statement]:
    """The last statement of each voice: who corrects itself later no longer says what it said."""
    newest: dict[str, Statement] = {}
    for one in sorted(statements, key=lambda statement: (statement.last, statement.bound.low)):
        newest[one.voice] = one
    return list(newest.values())
