"""Other ways to settle on one figure among reports that differ."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from math import log
from statistics import median

from benchmarks.conflicting_reports import Told


def values_of(told: Told) -> list[float]:
    """The stated numbers in order of publication."""
    return [float(report.claim.record.bound.best) for report in told.reports]


def mean(told: Told) -> float:
    values = values_of(told)
    return sum(values) / len(values)


def middle(told: Told) -> float:
    return median(values_of(told))


def majority(told: Told) -> float:
    return _voted(values_of(told), [1.0] * len(told.reports))


def first_listed(told: Told) -> float:
    return values_of(told)[0]


def latest(told: Told) -> float:
    return values_of(told)[-1]


def newest_exact(told: Told) -> float:
    """The newest exact figure; if it stands alone and far from the last five, the second highest."""
    exact = [float(r.claim.record.bound.low) for r in told.reports if r.claim.record.bound.hedge == "exact"]
    exact = exact or values_of(told)
    near = median(exact[-5:])
    if len(exact) > 2 and exact.count(exact[-1]) == 1 and not near / 1.6 <= exact[-1] <= near * 1.6:
        return sorted(set(exact))[-2]
    return exact[-1]


def crh(events: Sequence[Told], rounds: int = 10) -> list[float]:
    """CRH (Li and others, SIGMOD 2014) for numbers: outlets weighted by how near they were to what was settled on."""
    settled = [middle(told) for told in events]
    for _ in range(rounds):
        losses: dict[str, float] = defaultdict(float)
        counts: Counter[str] = Counter()
        for told, truth in zip(events, settled, strict=True):
            spread = max(median(abs(value - truth) for value in values_of(told)), 1.0)
            for report, value in zip(told.reports, values_of(told), strict=True):
                losses[report.outlet or ""] += min(abs(value - truth) / spread, 10.0)
                counts[report.outlet or ""] += 1
        each = {outlet: (losses[outlet] + 0.5) / counts[outlet] for outlet in losses}
        total = sum(each.values())
        weights = {outlet: -log(loss / total) for outlet, loss in each.items()}
        settled = [
            _voted(values_of(told), [weights[report.outlet or ""] for report in told.reports]) for told in events
        ]
    return settled


def _voted(values: Sequence[float], weights: Sequence[float]) -> float:
    votes: dict[float, float] = defaultdict(float)
    for value, weight in zip(values, weights, strict=True):
        votes[value] += weight
    near = median(values)
    return max(votes, key=lambda value: (votes[value], -abs(value - near)))
