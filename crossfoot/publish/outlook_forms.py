"""The outlook as JSON and as a table."""

from __future__ import annotations

from collections.abc import Iterable

from crossfoot.model.claim import number_to_json
from crossfoot.model.outlook import Resolution
from crossfoot.publish.addresses import slug
from crossfoot.publish.forms import Form, claim_form, moment
from crossfoot.publish.outlook_views import Expected, OutlookView, QuestionView
from crossfoot.track.outlook.words import word_for

#: The columns of `forecast_rows`.
FORECASTS = (
    "question", "text", "kind", "unit", "opens", "closes", "at", "author", "basis", "probability", "word", "value_min",
    "value_middle", "value_max", "claim", "answer", "path",
)  # fmt: skip


def outlook(view: OutlookView) -> Form:
    """All questions, scores, calibration, and public forecasts that are no answer to a question."""
    report = view.report
    return {
        "questions": [question(one) for one in view.questions],
        "asked": report.questions,
        "resolved": report.resolved,
        "void": report.voids,
        "late": view.late,
        "scores": [
            {
                "author": one.author,
                "rule": one.rule,
                "questions": one.questions,
                "score": one.mean_score,
                "gain": one.mean_gain,
                "interval_95": [one.low, one.high],
                "verdict": one.verdict,
            }
            for one in report.summaries
        ],
        "calibration": [
            {
                "low": one.low,
                "high": one.high,
                "forecasts": one.forecasts,
                "mean": one.mean,
                "came": one.came,
                "wilson_95": [one.wilson_low, one.wilson_high],
            }
            for one in report.calibration
        ],
        "pit": [{"question": name, "author": author, "pit": place} for name, author, place in report.pit],
        "quoted": [claim_form(quote.claim, quote.article) for quote in view.quotes],
    }


def question(view: QuestionView) -> Form:
    """A question with its forecasts and what came."""
    asked, came = view.question, view.resolution
    return {
        "id": asked.id,
        "path": f"/outlook/{slug(asked.id)}",
        "text": asked.text,
        "kind": asked.kind.value,
        "unit": asked.unit,
        "country": asked.country,
        "opens": str(asked.opens),
        "closes": str(asked.closes),
        "resolve_by": str(asked.resolve_by),
        "criteria": asked.criteria,
        "void_if": asked.void_if,
        "primary_source": asked.primary_source,
        "fallback_source": asked.fallback_source,
        "made_by": asked.made_by,
        "forecasts": [_expected(one) for one in view.expected],
        "resolution": None if came is None else {
            "at": moment(came.at),
            "happened": came.happened,
            "value": None if came.value is None else number_to_json(came.value),
            "void": came.void,
            "claims": list(came.claims),
        },
        "scores": [
            {"author": one.author, "rule": one.rule, "over_time": one.over_time, "at_opening": one.at_opening,
             "baseline_over_time": one.baseline_over_time, "baseline_at_opening": one.baseline_at_opening}
            for one in view.scored
        ],
    }  # fmt: skip


def _expected(one: Expected) -> Form:
    estimate = one.estimate
    chance = estimate.probability
    return {
        "at": moment(estimate.at),
        "author": estimate.author,
        "basis": estimate.basis.value,
        "reason": None if one.quote else estimate.reason,
        "claim": one.quote.claim.id if one.quote else None,
        "probability": None if chance is None else float(chance),
        "word": None if chance is None else word_for(float(chance)),
        "quantiles": [{"level": float(each.level), "value": number_to_json(each.value)} for each in estimate.quantiles],
    }


def forecast_rows(questions: Iterable[QuestionView]) -> Iterable[tuple[str | int | float | None, ...]]:
    """The rows of all forecasts, in the order of `FORECASTS`; a question without any is one row."""
    for view in questions:
        asked = view.question
        facts = (asked.id, asked.text, asked.kind.value, asked.unit, str(asked.opens), str(asked.closes))
        last = (_answer(view.resolution), f"/outlook/{slug(asked.id)}")
        for one in view.expected:
            form = _expected(one)
            low, middle, high = (number_to_json(end) for end in one.ends) if one.estimate.quantiles else (None,) * 3
            said = (form["at"], form["author"], form["basis"], form["probability"], form["word"])
            yield (*facts, *said, low, middle, high, form["claim"], *last)
        if not view.expected:
            yield (*facts, *(None,) * 9, *last)


def _answer(came: Resolution | None) -> str | int | float | None:
    if came is None:
        return None
    if came.void is not None:
        return "void"
    return number_to_json(came.value) if came.value is not None else "yes" if came.happened else "no"
