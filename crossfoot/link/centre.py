"""Which stated figure an account is drawn around.

Never an average: the figure most voices state, or for a toll the newest that was taken up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from statistics import median

from crossfoot.link.voices import Statement
from crossfoot.model.bound import Bound, Hedge, Interval

#: A lone newest toll further than this factor from the middle of the last five is taken for a slip.
LONE_FACTOR = 2
#: A new toll counts where at least this share of the dispatches since its first one carry it.
TAKEN_UP = Decimal("0.5")


def find_centre(statements: Sequence[Statement], *, toll: bool) -> Decimal:
    """The figure of one or more statements; hedged ones count only where nobody is exact."""
    exact = [statement for statement in statements if is_exact(statement.bound)]
    if not exact:
        return _most_compatible(answers_of(statements))
    return _newest(exact) if toll else _most_agreed(exact, answers_of(statements))


def is_exact(bound: Bound) -> bool:
    """Whether one number was said, without a hedge."""
    return bound.single and bound.hedge is Hedge.EXACT


def answers_of(statements: Sequence[Statement]) -> dict[str, Bound]:
    """One bound a voice: the one most dispatches quote it with, the newest of several."""
    best: dict[str, Statement] = {}
    for statement in statements:
        known = best.get(statement.voice)
        if known is None or (statement.dispatches, statement.last) > (known.dispatches, known.last):
            best[statement.voice] = statement
    return {voice: statement.bound for voice, statement in best.items()}


def _most_agreed(exact: Sequence[Statement], every: Mapping[str, Bound]) -> Decimal:
    """The exact figure most voices state.

    Of several: the one more dispatches carry, then the one more hedged figures allow, then the nearest the median.
    """
    answers = answers_of(exact)
    votes = Counter(bound.low for bound in answers.values())
    carried: Counter[Decimal] = Counter()
    for statement in exact:
        carried[statement.bound.low] += statement.dispatches
    hedged = [bound.interval() for voice, bound in every.items() if voice not in answers]
    middle = median(bound.low for bound in answers.values())

    def rank(value: Decimal) -> tuple[int, int, int, Decimal, Decimal]:
        allowed = sum(value in interval for interval in hedged)
        return votes[value], carried[value], allowed, -abs(value - middle), value

    return max(votes, key=rank)


def _most_compatible(answers: Mapping[str, Bound]) -> Decimal:
    """Where nobody is exact: the stated figure that most intervals hold, of several the nearest the median."""
    intervals = [bound.interval() for bound in answers.values()]
    middle = median(bound.best for bound in answers.values())

    def rank(bound: Bound) -> tuple[int, Decimal, Decimal]:
        return sum(bound.best in interval for interval in intervals), -abs(bound.best - middle), bound.best

    return max(answers.values(), key=rank).best


def _newest(exact: Sequence[Statement]) -> Decimal:
    """The toll that came up last and was taken up.

    A late report may carry an old count, so a figure is as new as its first report. It is taken up where at least
    half of the dispatches since then carry it; one that stands alone must also lie near the last five.
    """
    sightings = _sightings(exact)
    middle = median(sightings[-5:])
    for value in reversed(dict.fromkeys(sightings)):
        since = sightings[sightings.index(value) :]
        count = since.count(value)
        lone = count == 1 and len(sightings) > 2
        far = not middle / LONE_FACTOR <= value <= middle * LONE_FACTOR
        if count >= TAKEN_UP * len(since) and not (lone and far):
            return value
    votes = Counter(sightings)
    return max(votes, key=lambda value: (votes[value], value))


def _sightings(exact: Sequence[Statement]) -> list[Decimal]:
    """The figures in order of time, each once a dispatch."""
    first: dict[tuple[str, Decimal], tuple[datetime, Decimal]] = {}
    for statement in exact:
        for report in statement.reports:
            seen = (report.known_at, statement.bound.low)
            key = (report.dispatch or report.claim.document, statement.bound.low)
            first[key] = min(first.get(key, seen), seen)
    return [value for _, value in sorted(first.values())]


def meaning(bound: Bound) -> Interval:
    """What a bound can mean beside other figures of the same thing: "more than" has no upper end here."""
    interval = bound.interval()
    return Interval(low=interval.low, high=None) if bound.hedge is Hedge.MORE_THAN else interval
