"""What a machine would say that knows nothing but the past; every other forecast is measured against it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from itertools import pairwise
from math import expm1, log1p

from crossfoot.model.claim import Claim
from crossfoot.model.outlook import Basis, Estimate, Quantile, Question
from crossfoot.model.records.forecast import Forecast

AUTHOR = "baseline"
LEVELS = (0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95)


def chance_of_event(days_watched: int, horizon_days: int, times_seen: int = 0) -> float:
    """The probability of at least one event in the horizon, from how often it came before.

    A Poisson rate with Jeffreys' prior: p = 1 - (T / (T + h)) ** (n + 1/2).

    Raises:
        ValueError: nothing was watched, or the horizon is not ahead.
    """
    if days_watched < 1 or horizon_days < 1 or times_seen < 0:
        raise ValueError(f"no base rate from {times_seen} events in {days_watched} days, {horizon_days} days ahead")
    return 1 - float((days_watched / (days_watched + horizon_days)) ** (times_seen + 0.5))


def walk_quantiles(values: Sequence[float], steps_ahead: int, levels: Sequence[float] = LEVELS) -> tuple[float, ...]:
    """A random walk on the log scale: the last value, spread by the changes of the past over as many steps.

    Args:
        values: of equal periods, in order, none negative; at least three more than ``steps_ahead``.
        steps_ahead: how many periods.
        levels: of the quantiles wanted.

    Raises:
        ValueError: too few values.
    """
    if steps_ahead < 1 or len(values) < steps_ahead + 3:
        raise ValueError(f"{len(values)} values are too few for a walk of {steps_ahead} steps")
    logs = [log1p(value) for value in values]
    changes = sorted(later - earlier for earlier, later in zip(logs, logs[steps_ahead:], strict=False))
    return tuple(max(expm1(logs[-1] + _quantile(changes, level)), 0.0) for level in levels)


def chance_of_more(values: Sequence[float], threshold: float) -> float:
    """The probability that the next value exceeds ``threshold``, by the walk of `walk_quantiles` one step ahead.

    Raises:
        ValueError: too few values.
    """
    if len(values) < 4:
        raise ValueError(f"{len(values)} values are too few for a walk of 1 steps")
    logs = [log1p(value) for value in values]
    changes = [later - earlier for earlier, later in pairwise(logs)]
    above = sum(expm1(logs[-1] + change) > threshold for change in changes)
    # Half a case on either side: what has never been seen is not impossible.
    return (above + 0.5) / (len(changes) + 1)


def baseline_event(question: Question, at: datetime, days_watched: int, times_seen: int = 0) -> Estimate:
    """The machine's own forecast of an event, to be written when the question opens."""
    horizon = (question.closes - at.date()).days
    chance = chance_of_event(days_watched, horizon, times_seen)
    return Estimate(
        question=question.id,
        at=at,
        author=AUTHOR,
        basis=Basis.BASE_RATE,
        reason=f"seen {times_seen} times in {days_watched} days",
        probability=_decimal(chance),
    )


def baseline_threshold(question: Question, at: datetime, values: Sequence[float], threshold: float) -> Estimate:
    """The machine's own forecast that a number exceeds ``threshold``, from its values of equal periods before."""
    return Estimate(
        question=question.id,
        at=at,
        author=AUTHOR,
        basis=Basis.PERSISTENCE,
        reason=f"as it was, spread as it has moved before over {len(values)} periods",
        probability=_decimal(chance_of_more(values, threshold)),
    )


def baseline_number(
    question: Question, at: datetime, quantiles: Sequence[float], levels: Sequence[float] = LEVELS
) -> Estimate:
    """The machine's own forecast of a number from quantiles of a walk or of the smoothed last nights."""
    return Estimate(
        question=question.id,
        at=at,
        author=AUTHOR,
        basis=Basis.PERSISTENCE,
        reason="as it was, spread as it has moved before",
        quantiles=tuple(
            Quantile(level=_decimal(level), value=_decimal(value))
            for level, value in zip(levels, quantiles, strict=True)
        ),
    )


def quoted(claim: Claim, question: Question, at: datetime) -> Estimate | None:
    """What a speaker said of a question, where its words tell a likelihood: the middle of what they can mean."""
    record = claim.record
    if not isinstance(record, Forecast) or record.likelihood_low is None or record.likelihood_high is None:
        return None
    middle = (record.likelihood_low + record.likelihood_high) / 2
    return Estimate(
        question=question.id,
        at=at,
        author=claim.attribution.speaker or "the outlet",
        basis=Basis.QUOTED,
        reason=f"claim {claim.id}: {claim.span.quote}",
        probability=middle if record.polarity else 1 - middle,
    )


def _quantile(ordered: Sequence[float], level: float) -> float:
    place = level * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def _decimal(number: float) -> Decimal:
    return Decimal(str(round(number, 6)))
