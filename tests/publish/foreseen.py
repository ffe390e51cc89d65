"""A made-up outlook beside the made-up month: questions, forecasts of them and what came."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.outlook import Basis, Entry, Estimate, Kind, Quantile, Question, Resolution
from crossfoot.track.outlook.baselines import AUTHOR, baseline_event, quoted

#: The day on which the month ends.
LAST = date(2031, 5, 3)
TALKS, LAUNCHES, PAUSE = "talks", "launches", "pause"
#: Questions settled by the end of the month: what was asked, what the desk gave it, whether it came.
SETTLED = (
    ("Will the parties meet at ministers' level in March?", "0.55", True),
    ("Will an exchange of prisoners be announced in March?", "0.85", True),
    ("Will both sides announce a pause in strikes on energy in March?", "0.12", False),
    ("Will the agency report a loss of all off-site power at any plant in March?", "0.35", True),
    ("Will a ceasefire of a week or longer be announced in March?", "0.05", False),
    ("Will rolling power cuts be announced for the whole country in March?", "0.7", False),
)


def question(id: str, text: str, opens: date, closes: date, **rest: object) -> Question:
    """A question with a rule."""
    form = {"kind": Kind.EVENT, "country": "UA", "unit": None, **rest}
    return Question(
        id=id,
        text=text,
        opens=opens,
        closes=closes,
        resolve_by=closes + timedelta(days=7),
        criteria="Both foreign ministries say so on their own sites; a meeting by video does not count.",
        void_if="One of the two sites is closed.",
        primary_source="the foreign ministries",
        fallback_source="The Kestrel Wire",
        made_by="desk",
        **form,  # type: ignore[arg-type]
    )


def estimate(id: str, at: datetime, chance: str, by: str = "desk", reason: str = "envoys have met twice") -> Estimate:
    """A forecast of an event."""
    return Estimate(question=id, at=at, author=by, basis=Basis.JUDGEMENT, reason=reason, probability=Decimal(chance))


def spread(id: str, at: datetime, values: tuple[int, int, int], by: str, basis: Basis) -> Estimate:
    """A forecast of a number: 5, 50 and 95 %."""
    levels = ("0.05", "0.5", "0.95")
    return Estimate(
        question=id,
        at=at,
        author=by,
        basis=basis,
        reason="as it was, spread as it has moved before",
        quantiles=tuple(
            Quantile(level=Decimal(level), value=Decimal(value)) for level, value in zip(levels, values, strict=True)
        ),
    )


def asked() -> Iterator[tuple[datetime, list[Entry]]]:
    """What was asked and expected before the month began and during it, each with when it was recorded."""
    early = LAST - timedelta(days=60)
    for number, (text, chance, _) in enumerate(SETTLED):
        one = question(f"settled-{number}", text, early, early + timedelta(days=28))
        yield noon(early), [one, baseline_event(one, noon(early), 300, number), estimate(one.id, noon(early), chance)]
    start = LAST - timedelta(days=30)
    talks = question(TALKS, "Will envoys of both sides meet again before July?", start, date(2031, 6, 30))
    yield noon(start), [talks, baseline_event(talks, noon(start), 200, 2), estimate(TALKS, noon(start), "0.6")]
    launched = question(
        LAUNCHES, "How many drones will be launched at Ukraine in May?", start, date(2031, 5, 31),
        kind=Kind.NUMBER, unit=None,
    )  # fmt: skip
    first = spread(LAUNCHES, noon(start), (4200, 6900, 9800), AUTHOR, Basis.PERSISTENCE)
    yield noon(start), [launched, first, spread(LAUNCHES, noon(start, 1), (5200, 7400, 9100), "desk", Basis.JUDGEMENT)]
    pause = question(
        PAUSE, "Will a pause in strikes be agreed at the meeting in Geneva?", start, LAST - timedelta(days=5)
    )
    yield noon(start, 2), [pause, baseline_event(pause, noon(start, 2), 90)]
    for after, chance in ((9, "0.72"), (20, "0.48")):
        yield noon(start, 24 * after), [estimate(TALKS, noon(start, 24 * after), chance)]


def settled(ledger: Ledger) -> Iterator[tuple[datetime, list[Entry]]]:
    """What came, and what a speaker of the month was quoted with."""
    said = [line.claim for line in query.find_claims(ledger, query.ClaimFilter(kind="forecast"))]
    figures = query.find_claims(ledger, query.ClaimFilter(kind="figure"))
    end = noon(LAST, 10)
    for number, (_, _, came) in enumerate(SETTLED):
        yield end, [Resolution(question=f"settled-{number}", at=end, claims=(figures[0].claim.id,), happened=came)]
    yield end, [Resolution(question=PAUSE, at=end, claims=(), void="The meeting in Geneva was called off.")]
    asked_of = question(TALKS, "", LAST - timedelta(days=30), date(2031, 6, 30))
    for one in said[-1:]:
        if repeated := quoted(one, asked_of, end):
            yield end, [repeated]


def noon(day: date, hours: int = 0) -> datetime:
    """Noon of a day in UTC, or so many hours after it."""
    return datetime.combine(day, time(12), UTC) + timedelta(hours=hours)
