"""How forecasts fared: scores over the time a question was open and at its opening, always less the baseline's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from crossfoot.model.outlook import Entry, Estimate, Question, Resolution
from crossfoot.track import scores
from crossfoot.track.outlook.baselines import AUTHOR

#: Fewer resolved questions than this show no skill, whatever the mean: the power to see it is one third at 20, two
#: thirds at 50.
MIN_RESOLVED = 50
TOO_FEW = "too few to judge"

Rule = Callable[[Estimate, Resolution], float]


def _brier(estimate: Estimate, resolution: Resolution) -> float:
    return scores.brier(float(estimate.probability or 0), bool(resolution.happened))


def _log(estimate: Estimate, resolution: Resolution) -> float:
    return scores.log_score(float(estimate.probability or 0), bool(resolution.happened))


def _crps(estimate: Estimate, resolution: Resolution) -> float:
    return scores.crps_quantiles(*_quantiles(estimate), float(resolution.value or 0))


def _crps_log(estimate: Estimate, resolution: Resolution) -> float:
    return scores.crps_log_quantiles(*_quantiles(estimate), float(resolution.value or 0))


#: Scores by the kind of question.
RULES: dict[str, dict[str, Rule]] = {
    "event": {"brier": _brier, "log": _log},
    "number": {"crps": _crps, "crps of log": _crps_log},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """One author's score on one question, and the baseline's over the same days; less is better."""

    question: str
    cluster: str
    author: str
    rule: str
    over_time: float
    at_opening: float
    baseline_over_time: float
    baseline_at_opening: float

    @property
    def gain(self) -> float:
        """By how much the author was better than the baseline over time; negative where it was worse."""
        return self.baseline_over_time - self.over_time


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """An author's mean gain under one rule with its 95 % interval over clusters, and what may be said of it."""

    author: str
    rule: str
    questions: int
    mean_score: float
    mean_gain: float
    low: float
    high: float
    verdict: str


def score_questions(entries: Iterable[Entry]) -> tuple[Scored, ...]:
    """Every author but the baseline on every resolved question that has a baseline; voids are left out."""
    known = list(entries)
    questions = {entry.id: entry for entry in known if isinstance(entry, Question)}
    estimates: dict[str, dict[str, list[Estimate]]] = defaultdict(lambda: defaultdict(list))
    for entry in known:
        if isinstance(entry, Estimate):
            estimates[entry.question][entry.author].append(entry)
    scored: list[Scored] = []
    for entry in known:
        if isinstance(entry, Resolution) and entry.void is None and AUTHOR in estimates[entry.question]:
            scored += _score(questions[entry.question], estimates[entry.question], entry)
    return tuple(scored)


def count_voids(entries: Iterable[Entry]) -> int:
    """How many questions were resolved as void."""
    return sum(isinstance(entry, Resolution) and entry.void is not None for entry in entries)


def summarise(scored: Sequence[Scored], *, draws: int = 2000, seed: int = 1) -> tuple[Summary, ...]:
    """A summary for each author and rule; the interval redraws whole clusters of questions."""
    groups: dict[tuple[str, str], list[Scored]] = defaultdict(list)
    for one in scored:
        groups[one.author, one.rule].append(one)
    summaries = []
    for (author, rule), group in sorted(groups.items()):
        gains = [one.gain for one in group]
        low, high = _cluster_interval(group, draws, seed)
        summaries.append(
            Summary(
                author=author,
                rule=rule,
                questions=len(group),
                mean_score=sum(one.over_time for one in group) / len(group),
                mean_gain=sum(gains) / len(group),
                low=low,
                high=high,
                verdict=verdict(len(group), low, high),
            )
        )
    return tuple(summaries)


def _quantiles(estimate: Estimate) -> tuple[list[float], list[float]]:
    return (
        [float(quantile.level) for quantile in estimate.quantiles],
        [float(quantile.value) for quantile in estimate.quantiles],
    )


def _score(question: Question, by_author: dict[str, list[Estimate]], resolution: Resolution) -> list[Scored]:
    baseline = by_author[AUTHOR]
    end = min(question.closes, resolution.at.date())
    scored = []
    for author, estimates in sorted(by_author.items()):
        if author == AUTHOR:
            continue
        days = _days(max(estimates[0].at.date(), baseline[0].at.date()), end)
        for name, rule in RULES[question.kind].items():
            scored.append(
                Scored(
                    question=question.id,
                    cluster=question.cluster or question.id,
                    author=author,
                    rule=name,
                    over_time=_mean(rule, estimates, resolution, days),
                    at_opening=rule(estimates[0], resolution),
                    baseline_over_time=_mean(rule, baseline, resolution, days),
                    baseline_at_opening=rule(baseline[0], resolution),
                )
            )
    return scored


def _days(start: date, end: date) -> list[date]:
    return [start + timedelta(days=number) for number in range(max((end - start).days, 1))]


def _mean(rule: Rule, estimates: Sequence[Estimate], resolution: Resolution, days: Sequence[date]) -> float:
    """The mean over days of the score of the forecast that stood at the end of each."""
    standing = [[estimate for estimate in estimates if estimate.at.date() <= day][-1] for day in days]
    return sum(rule(estimate, resolution) for estimate in standing) / len(days)


def _cluster_interval(group: Sequence[Scored], draws: int, seed: int) -> tuple[float, float]:
    clusters: dict[str, list[float]] = defaultdict(list)
    for one in group:
        clusters[one.cluster].append(one.gain)
    sums = np.array([sum(gains) for gains in clusters.values()])
    sizes = np.array([len(gains) for gains in clusters.values()])
    picked = np.random.default_rng(seed).integers(len(sums), size=(draws, len(sums)))
    means = sums[picked].sum(axis=1) / sizes[picked].sum(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(low), float(high)


def verdict(questions: int, low: float, high: float) -> str:
    """What a mean gain between ``low`` and ``high`` on so many questions shows."""
    if questions < MIN_RESOLVED:
        return TOO_FEW
    if low > 0:
        return "better than the baseline"
    return "worse than the baseline" if high < 0 else "no difference from the baseline shown"
