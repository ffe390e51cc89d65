"""What the subcommands of ``crossfoot outlook`` do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path

from crossfoot.ask.outlook import baseline_from_rate, baseline_from_series, entries_to_score, get_followed
from crossfoot.ask.series import get_series
from crossfoot.cli import say
from crossfoot.cli.book import open_ledger
from crossfoot.cli.exits import UserError
from crossfoot.cli.outlook_pages import line_form, score_forms, scores_page
from crossfoot.cli.plots import draw_calibration
from crossfoot.cli.series_answers import full_name
from crossfoot.ledger.errors import EntryRefused
from crossfoot.ledger.query import find_claims_by_id, find_outlook, get_claim
from crossfoot.ledger.store import Ledger
from crossfoot.model.names import stable_id
from crossfoot.model.outlook import Basis, Entry, Estimate, Kind, Quantile, Question, Resolution
from crossfoot.track.outlook.baselines import AUTHOR, quoted
from crossfoot.track.outlook.report import report_on

#: How long after its close a question may take to be resolved, unless told otherwise.
TO_RESOLVE = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What the machine's own forecast is made from: a series, or how often such a thing was seen in so many days."""

    series: str | None
    above: float | None
    days: int
    seen: int

    @classmethod
    def chosen(cls, *, series: str | None, above: float | None, watched_days: int | None, seen: int) -> Ground:
        """The one that options name.

        Raises:
            UserError: they name both, or neither.
        """
        if (series is None) == (watched_days is None):
            raise UserError("the machine's own forecast is made from --series or from --watched-days: one of them")
        return cls(series=series, above=above, days=watched_days or 0, seen=seen)

    def forecast(self, book: Ledger, question: Question, at: datetime) -> Estimate:
        """The machine's own forecast of a question that is asked at a time."""
        # Written when the question opens, which may be a day ahead.
        written = max(at, datetime.combine(question.opens, time.min, UTC))
        if self.series is None:
            return baseline_from_rate(question, written, self.days, self.seen)
        known = get_series(book, full_name(book, self.series), as_of=min(question.opens, at.date()))
        return baseline_from_series(question, known, written, self.above)


def question_of(
    *,
    text: str,
    number: bool,
    opens: date,
    closes: date,
    resolve_by: date | None,
    criteria: str,
    void_if: str,
    sources: tuple[str, str],
    made_by: str,
    unit: str | None,
    country: str | None,
    cluster: str | None,
) -> Question:
    """A question as options tell it; of ``sources`` the second counts if the first falls silent.

    Raises:
        UserError: there can be no such question; the message says why.
    """
    try:
        return Question(
            id=stable_id("question", text, opens, closes)[:10],
            text=text,
            kind=Kind.NUMBER if number else Kind.EVENT,
            opens=opens,
            closes=closes,
            resolve_by=resolve_by or closes + TO_RESOLVE,
            criteria=criteria,
            void_if=void_if,
            primary_source=sources[0],
            fallback_source=sources[1],
            made_by=made_by,
            country=country,
            unit=unit,
            cluster=cluster,
        )
    except ValueError as error:
        raise UserError(str(error)) from None


def ask_question(ledger: str | None, question: Question, ground: Ground, *, at: datetime, json: bool) -> None:
    """Write a question and the machine's own forecast of it."""
    with open_ledger(ledger, create=True) as book:
        try:
            baseline = ground.forecast(book, question, at)
        except ValueError as error:
            raise UserError(str(error)) from None
        _write(book, [question, baseline], json=json)


def record_forecast(
    ledger: str | None,
    question: str,
    *,
    probability: str | None,
    quantiles: str | None,
    by: str,
    reason: str,
    at: datetime,
    json: bool,
) -> None:
    """Write a forecast of one's own."""
    if by == AUTHOR:
        raise UserError(f"--by: {AUTHOR} is the machine's own name")
    try:
        estimate = Estimate(
            question=question,
            at=at,
            author=by,
            basis=Basis.JUDGEMENT,
            reason=reason,
            probability=_number("--probability", probability) if probability is not None else None,
            quantiles=_quantiles(quantiles) if quantiles is not None else (),
        )
    except ValueError as error:
        raise UserError(str(error)) from None
    with open_ledger(ledger) as book:
        _write(book, [estimate], json=json)


def record_claim(ledger: str | None, question: str, claim: str, *, at: datetime | None, json: bool) -> None:
    """Write what a claim forecasts, as its speaker's."""
    with open_ledger(ledger) as book:
        line = get_claim(book, claim)
        said = at or line.published_at or line.recorded_at
        estimate = quoted(line.claim, get_followed(book, question).question, said)
        if estimate is None:
            raise UserError(f"claim {claim} tells no likelihood; --probability records what you take it to mean")
        _write(book, [estimate], json=json)


def record_resolution(
    ledger: str | None,
    question: str,
    *,
    happened: bool | None,
    value: str | None,
    void: str | None,
    claims: Sequence[str],
    at: datetime,
    json: bool,
) -> None:
    """Write what came."""
    with open_ledger(ledger) as book:
        known = {line.claim.id for line in find_claims_by_id(book, claims)}
        if missing := [id for id in claims if id not in known]:
            raise UserError(f"{book.path}: no claim {' and no claim '.join(missing)} stands in it")
        if void is None and not claims:
            raise UserError("what came is settled by claims: name them with --claim, or say why it is --void")
        number = _number("--value", value) if value is not None else None
        resolution = Resolution(
            question=question, at=at, claims=tuple(claims), happened=happened, value=number, void=void
        )
        _write(book, [resolution], json=json)


def print_scores(ledger: str | None, *, late: bool, svg: Path | None, json: bool) -> None:
    """How all forecasts fared."""
    with open_ledger(ledger) as book:
        entries, belated = entries_to_score(find_outlook(book), late=late)
    report = report_on(entries)
    if json:
        for form in score_forms(report, late=belated, late_scored=late):
            say.form(form)
    else:
        say.page(scores_page(report, late=belated, late_scored=late))
    if svg is not None:
        svg.write_text(draw_calibration(report.calibration), encoding="utf-8")
        say.note(f"{svg}: {len(report.calibration):,} bins drawn")


def _write(book: Ledger, entries: Iterable[Entry], *, json: bool) -> None:
    new = list(entries)
    try:
        book.foresee(*new)
    except EntryRefused as error:
        raise UserError(f"{book.path}: {error}") from None
    name = new[0].id if isinstance(new[0], Question) else new[0].question
    for line in find_outlook(book, name)[-len(new) :]:
        if json:
            say.form(line_form(line))
        else:
            print(f"question {name}: {line_form(line)['what']} recorded as line {line.line}")


def _number(option: str, text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        # "likely" is read by everyone in another way; words are only printed from numbers.
        raise UserError(f"{option}: {text!r} is no number") from None
    if not number.is_finite():
        raise UserError(f"{option}: {text!r} is no number")
    return number


def _quantiles(text: str) -> tuple[Quantile, ...]:
    pairs = [part.partition("=") for part in text.split(",")]
    if not all(equals for _, equals, _ in pairs):
        raise UserError(f"--quantiles: {text!r} is not of the form 0.1=900,0.5=1400,0.9=2100")
    return tuple(
        Quantile(level=_number("--quantiles", level.strip()), value=_number("--quantiles", value.strip()))
        for level, _, value in pairs
    )
