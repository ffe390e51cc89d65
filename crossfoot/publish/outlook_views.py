"""What the pages of the outlook show: questions, what is expected of each and by whom, how earlier forecasts fared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from string import ascii_uppercase

from crossfoot.ask.outlook import Followed
from crossfoot.model.outlook import Estimate, Question, Resolution
from crossfoot.publish.public_outlook import PublicOutlook, quoted_claim
from crossfoot.publish.views import Quote, quote
from crossfoot.track.outlook.baselines import AUTHOR
from crossfoot.track.outlook.report import OutlookReport
from crossfoot.track.outlook.scoring import Scored


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A forecast; ``letter`` stands for its author in the chart, ``quote`` is whose words it repeats.

    ``machine`` marks the baseline, which every other forecast is measured against.
    """

    letter: str
    estimate: Estimate
    quote: Quote | None

    @property
    def machine(self) -> bool:
        """Whether it is the machine's own, made from the past alone."""
        return self.estimate.author == AUTHOR

    @property
    def ends(self) -> tuple[Decimal, Decimal, Decimal]:
        """The least, the middle and the most that is expected; of a probability three times the same."""
        if self.estimate.probability is not None:
            return (self.estimate.probability,) * 3
        quantiles = self.estimate.quantiles
        middle = min(quantiles, key=lambda one: abs(one.level - Decimal("0.5")))
        return quantiles[0].value, middle.value, quantiles[-1].value


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionView:
    """A question with its forecasts in their order, what came, and what the forecasts scored.

    Forecasts stand ``until`` the question closes or is answered, or until today.
    """

    question: Question
    expected: tuple[Expected, ...]
    resolution: Resolution | None
    scored: tuple[Scored, ...]
    until: date

    @property
    def standing(self) -> tuple[Expected, ...]:
        """The newest forecast of each author, in the order in which they first spoke."""
        return tuple({one.letter: one for one in self.expected}.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookView:
    """All questions, open ones first; scores and calibration; public forecasts that nobody made a question of."""

    questions: tuple[QuestionView, ...]
    report: OutlookReport
    late: int
    quotes: tuple[Quote, ...]

    def text_of(self, question: str) -> str:
        """What a question asks, by its id."""
        return next(one.question.text for one in self.questions if one.question.id == question)


def question_view(followed: Followed, outlook: PublicOutlook, today: date) -> QuestionView:
    """The page of a question."""
    came = followed.resolution
    authors = list(dict.fromkeys(one.author for one in followed.estimates))
    letters = {name: _letter(number) for number, name in enumerate(authors)}
    return QuestionView(
        question=followed.question,
        expected=tuple(
            Expected(letter=letters[one.author], estimate=one, quote=_quote(one, outlook)) for one in followed.estimates
        ),
        resolution=followed.resolution,
        scored=tuple(one for one in outlook.report.scored if one.question == followed.question.id),
        until=min(followed.question.closes, came.at.date() if came else today),
    )


def outlook_view(outlook: PublicOutlook, quotes: Iterable[Quote], today: date) -> OutlookView:
    """The page of all questions; those that close first stand first, settled ones last, the newest of them first."""
    every = [question_view(one, outlook, today) for one in outlook.followed]
    open_ = sorted(
        (one for one in every if one.resolution is None), key=lambda one: (one.question.closes, one.question.id)
    )
    settled = sorted(
        (one for one in every if one.resolution is not None),
        key=lambda one: (one.question.closes, one.question.id),
        reverse=True,
    )
    ordered = sorted(quotes, key=lambda one: (str(one.article.document.published or ""), one.claim.id), reverse=True)
    return OutlookView(questions=(*open_, *settled), report=outlook.report, late=outlook.late, quotes=tuple(ordered))


def _quote(estimate: Estimate, outlook: PublicOutlook) -> Quote | None:
    found = outlook.claims.get(quoted_claim(estimate) or "")
    return quote(*found) if found else None


def _letter(number: int) -> str:
    """A to Z, then A2 and on."""
    again = number // len(ascii_uppercase)
    return ascii_uppercase[number % len(ascii_uppercase)] + (str(again + 1) if again else "")
