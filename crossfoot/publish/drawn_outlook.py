"""The charts of the outlook in the words of a language."""

from __future__ import annotations

from datetime import date, datetime

from markupsafe import Markup

from crossfoot.model.outlook import Question, Resolution
from crossfoot.publish import outlook_charts
from crossfoot.publish.catalogue import Catalogue
from crossfoot.publish.outlook_charts import Scale, Spot
from crossfoot.publish.outlook_views import Expected, QuestionView
from crossfoot.track.outlook.report import OutlookReport


def question_chart(view: QuestionView, words: Catalogue) -> Markup:
    """What was expected of a question over time."""
    asked = view.question
    days = (asked.closes - asked.opens).days
    spots = []
    for one in view.expected:
        low, middle, high = map(float, one.ends)
        at = _share((_day(one.estimate.at) - asked.opens).days, days)
        said = f"{one.estimate.author}, {words.day(_day(one.estimate.at))}: {expected(one, asked, words)}"
        spots.append(Spot(at=at, value=middle, low=low, high=high, letter=one.letter, text=said))
    title = words.t(
        "outlook.chart", now="; ".join(f"{one.letter}: {expected(one, asked, words)}" for one in view.standing)
    )
    return outlook_charts.forecasts(
        spots,
        _scale(spots, view, words),
        until=_share((view.until - asked.opens).days, days),
        title=title,
        about=words.t("chart.table"),
        ends=(words.day(asked.opens), words.day(asked.closes)),
        id="chart",
    )


def expected(one: Expected, asked: Question, words: Catalogue) -> str:
    """What a forecast expects, in a few words."""
    chance = one.estimate.probability
    return words.chance(chance) if chance is not None else words.spread(one.ends, asked.unit)


def calibration_chart(report: OutlookReport, words: Catalogue) -> Markup:
    """How often what was called so likely came."""
    total = sum(one.forecasts for one in report.calibration)
    return outlook_charts.calibration(
        report.calibration,
        title=words.t("outlook.calibration.chart", forecasts=words.n("count.forecasts", total)),
        about=words.t("chart.table"),
        said=words.t("outlook.said"),
        came=words.t("outlook.came"),
        id="calibration-chart",
    )


def _scale(spots: list[Spot], view: QuestionView, words: Catalogue) -> Scale:
    came = _came(view.resolution, view.question, words)
    if view.question.kind == "event":
        return Scale(least=0.0, most=1.0, words=(words.share(0), words.share(1)), came=came)
    values = [end for spot in spots for end in (spot.low, spot.high)] + ([came[0]] if came else [])
    # Numbers are never negative here, and bars of what is expected are read against zero.
    most = max(values, default=1.0) or 1.0
    return Scale(least=0.0, most=most, words=(words.number(0), words.number(round(most))), came=came)


def _came(came: Resolution | None, asked: Question, words: Catalogue) -> tuple[float, str] | None:
    if came is None or came.void is not None:
        return None
    value = float(came.value) if came.value is not None else float(bool(came.happened))
    return value, words.t("outlook.answer.short", answer=words.answer(came, asked.unit))


def _share(part: int, whole: int) -> float:
    return min(max(part / whole, 0.0), 1.0)


def _day(at: datetime) -> date:
    return at.date()
