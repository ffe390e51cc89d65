"""Events with a known truth, told by sixty outlets that copy, round, slip, lag and take sides.

Every number below can be argued with: change it and run `benchmarks/statistics.py` again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from math import exp, log, log10

import numpy as np

from crossfoot.model.attribution import Attribution
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.report import Report
from crossfoot.model.span import Span

OUTLETS = 60
ARTICLES = (3, 60)
COPIED = 0.45  # articles that rework an earlier one
COPY_SEEN = 0.9  # of these, how many are recognised as repeats
NAMED = 0.8  # articles that name their speaker
ROUNDED = 0.18
SLIPS = 0.02
MISCOUNTED = 0.04  # speakers who count wrong by a little
STALE = 0.12  # articles on a toll that carry an older count
OWN_COUNT = 0.1  # articles that quote nobody's count but a third party's
SIDES = {"side a": "a", "side b": "b"}
START = datetime(2030, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An event's truth and the reports of it."""

    truth: int
    toll: bool
    sides: int
    reports: tuple[Report, ...]


def tell_events(count: int, *, toll: bool, biased: bool, seed: int) -> list[Told]:
    """``count`` events with their reports."""
    rng = np.random.default_rng(seed)
    return [_tell(rng, index, toll, biased) for index in range(count)]


@dataclass(frozen=True, slots=True)
class _Origin:
    """A speaker with what it says at each time: (hours since the event, number)."""

    name: str
    said: tuple[tuple[float, int], ...]

    def at(self, hours: float) -> int:
        return [number for since, number in self.said if since <= hours][-1]


def _tell(rng: np.random.Generator, index: int, toll: bool, biased: bool) -> Told:
    truth = max(3, round(exp(rng.normal(3.6, 1.0))))
    path = _toll_path(rng, truth) if toll else ((0.0, truth),)
    both = rng.random() < 0.5
    origins = [_speaker(rng, name, path, biased) for name in (["side a", "side b"] if both else ["side a"])]
    third = _Origin("third party", path)
    low, high = ARTICLES
    articles = round(exp(rng.uniform(log(low), log(high))))
    hours = np.sort(rng.exponential(30.0, articles)) if toll else np.sort(rng.exponential(12.0, articles))
    reports: list[Report] = []
    dispatches: list[tuple[str, _Origin, Bound]] = []
    for number, hour in enumerate(hours):
        outlet = f"outlet {rng.integers(OUTLETS)}"
        if dispatches and rng.random() < COPIED:
            dispatch, origin, bound = dispatches[rng.integers(max(0, len(dispatches) - 6), len(dispatches))]
            if rng.random() >= COPY_SEEN:
                dispatch = f"{index}-{number}"
            if rng.random() < SLIPS:
                bound = _exactly(_slip(rng, int(bound.low)))
        else:
            origin = third if rng.random() < OWN_COUNT else origins[rng.integers(len(origins))]
            lag = rng.exponential(24.0) if toll and rng.random() < STALE else 0.0
            bound = _written(rng, origin.at(max(hour - lag, 0.0)))
            dispatch = f"{index}-{number}"
        dispatches.append((dispatch, origin, bound))
        named = rng.random() < NAMED
        reports.append(
            _report(f"{index}-{number}", outlet, dispatch, origin.name if named else None, bound, hour, toll)
        )
    return Told(truth=truth, toll=toll, sides=1 + both, reports=tuple(reports))


def _toll_path(rng: np.random.Generator, truth: int) -> tuple[tuple[float, int], ...]:
    """A count that rises to the truth in ever smaller steps."""
    steps = int(rng.integers(6, 12))
    missing = rng.uniform(0.8, 1.0) * np.cumprod(rng.uniform(0.5, 0.7, steps))
    times = np.concatenate(([0.0], np.sort(rng.exponential(14.0, steps))))
    numbers = [*(max(1, round(truth * (1 - share))) for share in missing), truth]
    return tuple((float(time), int(number)) for time, number in zip(times, numbers, strict=True))


def _speaker(rng: np.random.Generator, name: str, path: tuple[tuple[float, int], ...], biased: bool) -> _Origin:
    """Side a overstates, side b understates, each in three events of five where they are biased at all."""
    bias = rng.normal(0, 0.1) if rng.random() < MISCOUNTED else 0.0
    if biased and rng.random() < 0.6:
        bias = abs(rng.normal(0.3, 0.25)) * (1 if name == "side a" else -1)
    return _Origin(name, tuple((time, max(1, round(number * exp(bias)))) for time, number in path))


def _written(rng: np.random.Generator, number: int) -> Bound:
    if rng.random() < SLIPS:
        return _exactly(_slip(rng, number))
    if rng.random() >= ROUNDED or number < 12:
        return _exactly(number)
    step = 10 ** int(log10(number)) // (2 if rng.random() < 0.5 else 10) or 5
    down, up = number // step * step, -(-number // step) * step
    choice = rng.integers(3)
    if choice == 0:
        return _bound(max(round(number / step) * step, 1), Hedge.ABOUT)
    if choice == 1:
        return _bound(max(down, 1), Hedge.MORE_THAN)
    return _bound(up, Hedge.NEARLY)


def _slip(rng: np.random.Generator, number: int) -> int:
    digits = list(str(number))
    kind = rng.integers(4)
    place = int(rng.integers(len(digits)))
    if kind == 0 and len(digits) > 1:
        del digits[place]
    elif kind == 1:
        digits[place] = str(rng.integers(10))
    elif kind == 2 and len(digits) > 1:
        place = min(place, len(digits) - 2)
        digits[place], digits[place + 1] = digits[place + 1], digits[place]
    else:
        digits.append("0")
    return max(int("".join(digits)), 1)


def _exactly(number: int) -> Bound:
    return _bound(number, Hedge.EXACT)


def _bound(number: int, hedge: Hedge) -> Bound:
    return Bound(low=Decimal(number), high=Decimal(number), hedge=hedge)


def _report(
    name: str, outlet: str, dispatch: str, speaker: str | None, bound: Bound, hour: float, toll: bool
) -> Report:
    measure, thing = (Measure.KILLED, "person") if toll else (Measure.LAUNCHED, "drone")
    claim = Claim(
        id=name,
        document=name,
        span=Span(start=0, end=1, quote=str(bound.low)[:1]),
        record=Figure(bound=bound, measure=measure, object=thing),
        rule="simulated",
        attribution=Attribution(speaker=speaker),
    )
    return Report(claim=claim, outlet=outlet, published_at=START + timedelta(hours=float(hour)), dispatch=dispatch)
