"""The outlook as people read it on a terminal, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from rich.text import Text

from crossfoot.ask.outlook import Followed
from crossfoot.cli.journey import counted
from crossfoot.cli.say import harmless
from crossfoot.ledger.held import OutlookLine
from crossfoot.model.outlook import Estimate, Question, Resolution, entry_to_json
from crossfoot.track.outlook.report import OutlookReport
from crossfoot.track.outlook.words import word_for


def followed_page(followed: Iterable[Followed]) -> Iterator[Text]:
    """Each question with what stands and what came; how many there are."""
    questions = list(followed)
    for one in questions:
        asked = one.question
        unit = f", in {asked.unit}" if asked.unit else ""
        yield Text.assemble((harmless(asked.text), "bold"), (f"  {asked.id}", "dim"))
        yield Text(harmless(f"  {asked.kind}{unit}, {asked.opens} to {asked.closes}; settled by: {asked.criteria}"))
        for estimate in one.standing():
            said = f"  {estimate.author}: {expected(estimate)}, {estimate.basis} of {estimate.at:%Y-%m-%d}"
            yield Text(harmless(f"{said}: {estimate.reason}"))
        yield Text(harmless(f"  {came(one.resolution)}\n"), style="" if one.resolution else "dim")
    voids = sum(one.resolution is not None and one.resolution.void is not None for one in questions)
    resolved = sum(one.resolution is not None for one in questions)
    yield Text(f"{counted(len(questions), 'question')}, {resolved} resolved, {voids} of them void")


def expected(estimate: Estimate) -> str:
    """A forecast in a few words; the ICD 203 word is read from the number."""
    if estimate.probability is not None:
        return f"{float(estimate.probability):.0%} ({word_for(float(estimate.probability))})"
    return ", ".join(f"{float(one.level):.0%} below {float(one.value):,.6g}" for one in estimate.quantiles)


def came(resolution: Resolution | None) -> str:
    """What came, in a few words."""
    if resolution is None:
        return "not resolved"
    if resolution.void is not None:
        return f"void: {resolution.void}"
    answer = f"{resolution.value:,f}" if resolution.value is not None else "yes" if resolution.happened else "no"
    return f"resolved {resolution.at:%Y-%m-%d}: {answer}, by {counted(len(resolution.claims), 'claim')}"


def line_form(line: OutlookLine) -> dict[str, Any]:
    """An entry as JSON with its line, its seal, and the ICD 203 word of a probability."""
    form = entry_to_json(line.entry)
    what = form.pop("type")
    if isinstance(line.entry, Question):
        form = {"question": form.pop("id"), **form}
    if isinstance(line.entry, Estimate) and line.entry.probability is not None:
        form["word"] = word_for(float(line.entry.probability))
    return {
        "line": line.line,
        "what": what,
        **form,
        "recorded_at": line.recorded_at.isoformat(),
        "hash": line.hash.hex(),
    }


def scores_page(report: OutlookReport, *, late: int, late_scored: bool) -> Iterator[Text]:
    """The scores of each author by rule, then calibration."""
    yield Text(
        f"{counted(report.questions, 'question')}, {report.resolved} resolved, {report.voids} of them void",
        style="bold",
    )
    if late:
        scored = "scored too" if late_scored else "not scored; --late scores them too"
        yield Text(f"{counted(late, 'forecast')} recorded after the question had closed: {scored}", style="yellow")
    for one in report.summaries:
        gain = f"{one.mean_gain:+.3f} against the baseline, 95 % between {one.low:+.3f} and {one.high:+.3f}"
        on = counted(one.questions, "question")
        yield Text(harmless(f"  {one.author}, {one.rule}: {one.mean_score:.3f} on {on}; {gain}: {one.verdict}"))
    for spot in report.calibration:
        came_true = f"{spot.came:.0%} came, 95 % between {spot.wilson_low:.0%} and {spot.wilson_high:.0%}"
        number = counted(spot.forecasts, "forecast")
        yield Text(f"  said {spot.low:.0%} to {spot.high:.0%}: {number}, {spot.mean:.0%} in the mean; {came_true}")
    for question, author, place in report.pit:
        yield Text(harmless(f"  {question}: the number fell at {place:.0%} of what {author} expected"))


def score_forms(report: OutlookReport, *, late: int, late_scored: bool) -> Iterator[dict[str, Any]]:
    """The counts, then a form for each score, summary, bin and PIT."""
    yield {
        "what": "counts",
        "questions": report.questions,
        "resolved": report.resolved,
        "voids": report.voids,
        "late": late,
        "late_scored": late_scored,
    }
    for one in report.scored:
        yield {
            "what": "score",
            "question": one.question,
            "author": one.author,
            "rule": one.rule,
            "over_time": one.over_time,
            "at_opening": one.at_opening,
            "baseline_over_time": one.baseline_over_time,
            "baseline_at_opening": one.baseline_at_opening,
            "gain": one.gain,
        }
    for summary in report.summaries:
        yield {
            "what": "summary",
            "author": summary.author,
            "rule": summary.rule,
            "questions": summary.questions,
            "mean_score": summary.mean_score,
            "mean_gain": summary.mean_gain,
            "interval_95": [summary.low, summary.high],
            "verdict": summary.verdict,
        }
    for spot in report.calibration:
        yield {
            "what": "calibration",
            "low": spot.low,
            "high": spot.high,
            "forecasts": spot.forecasts,
            "mean": spot.mean,
            "came": spot.came,
            "wilson_95": [spot.wilson_low, spot.wilson_high],
        }
    for question, author, place in report.pit:
        yield {"what": "pit", "question": question, "author": author, "pit": place}
