from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.model.attribution import Attribution
from crossfoot.model.claim import Claim
from crossfoot.model.outlook import (
    Basis,
    Entry,
    Estimate,
    Kind,
    Quantile,
    Question,
    Resolution,
    check_fits,
    entry_from_json,
    entry_to_json,
)
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.span import Span
from crossfoot.track.outlook.baselines import (
    baseline_event,
    baseline_number,
    baseline_threshold,
    chance_of_event,
    chance_of_more,
    quoted,
    walk_quantiles,
)
from crossfoot.track.outlook.calibration import calibration_bins, pit, wilson
from crossfoot.track.outlook.scoring import TOO_FEW, Scored, count_voids, score_questions, summarise
from crossfoot.track.outlook.words import word_for

OPENS = date(2031, 5, 1)
NOON = datetime(2031, 5, 1, 12, tzinfo=UTC)


def question(name: str = "q", kind: str = "event", **changes: object) -> Question:
    asked = Question(
        id=name,
        text="Is a truce in force on 1 June 2031?",
        kind=Kind(kind),
        opens=OPENS,
        closes=date(2031, 6, 1),
        resolve_by=date(2031, 6, 8),
        criteria="both governments say so",
        void_if="one of them is replaced",
        primary_source="the two ministries",
        fallback_source="the mediator",
        made_by="editor",
    )
    return replace(asked, **changes)  # type: ignore[arg-type]


def estimate(chance: str | None, author: str = "ana", days: int = 0, name: str = "q") -> Estimate:
    return Estimate(
        question=name,
        at=NOON + timedelta(days=days),
        author=author,
        basis=Basis.JUDGEMENT,
        reason="as it looks",
        probability=Decimal(chance) if chance else None,
        quantiles=() if chance else (Quantile(level=Decimal("0.5"), value=Decimal(90)),),
    )


def resolved(happened: bool | None = True, name: str = "q", **answer: object) -> Resolution:
    return Resolution(question=name, at=NOON + timedelta(days=31), claims=("c1",), happened=happened, **answer)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"closes": date(2031, 5, 5)}, "less than a week"),
        ({"resolve_by": date(2031, 5, 20)}, "before it closes"),
        ({"country": "UA-51"}, "no country"),
    ],
)
def test_what_is_not_asked(changes: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        question(**changes)


def test_a_forecast_is_a_chance_or_quantiles_that_rise() -> None:
    with pytest.raises(ValueError, match="no probability"):
        estimate("1.2")
    with pytest.raises(ValueError, match="one of them"):
        replace(estimate("0.2"), quantiles=estimate(None).quantiles)
    falling = tuple(Quantile(level=Decimal(level), value=Decimal(9)) for level in ("0.5", "0.2"))
    with pytest.raises(ValueError, match="do not rise"):
        replace(estimate(None), quantiles=falling)
    with pytest.raises(ValueError, match="one of them"):
        resolved(True, void="cancelled")


@pytest.mark.parametrize(
    "entry",
    [
        question(),
        question(kind="number", unit="drone", cluster="c", country="UA"),
        estimate("0.25"),
        estimate(None),
        resolved(False),
        resolved(None, value=Decimal("12.5")),
        resolved(None, void="cancelled"),
    ],
)
def test_an_entry_comes_back_from_its_json(entry: Entry) -> None:
    assert entry_from_json(entry_to_json(entry)) == entry


@pytest.mark.parametrize(
    ("before", "entry", "message"),
    [
        ((), estimate("0.2"), "no question q"),
        ((question(),), question(), "asked already"),
        ((question(),), estimate(None), "other kind"),
        ((question(kind="number"),), estimate("0.2"), "other kind"),
        ((question(), resolved()), estimate("0.2", days=40), "resolved already"),
        ((question(), estimate("0.2", days=4)), estimate("0.3", days=1), "cannot follow"),
        ((question(),), estimate("0.2", days=-1), "is open from"),
        ((question(),), estimate("0.2", days=32), "is open from"),
        ((question(),), replace(resolved(False), at=NOON), "only be settled as yes"),
        ((question(kind="number"),), replace(resolved(None, value=Decimal(9)), at=NOON), "only be settled as yes"),
        ((question(),), resolved(None, value=Decimal(9)), "other kind"),
    ],
)
def test_what_does_not_fit(before: tuple[Entry, ...], entry: Entry, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        check_fits(before, entry)


def test_what_fits() -> None:
    check_fits((), question())
    check_fits((question(), estimate("0.2")), estimate("0.3", days=1))
    check_fits((question(),), replace(resolved(True), at=NOON))
    check_fits((question(),), replace(resolved(None, void="cancelled"), at=NOON))


def test_base_rates() -> None:
    assert chance_of_event(300, 100) == pytest.approx(1 - 0.75**0.5)
    assert chance_of_event(300, 100, times_seen=3) > chance_of_event(300, 100)
    with pytest.raises(ValueError, match="no base rate"):
        chance_of_event(0, 10)
    made = baseline_event(question(), NOON, days_watched=300)
    assert made.probability == Decimal("0.047979")
    assert made.author == "baseline"


def test_the_chance_of_more() -> None:
    values = [100.0, 140.0, 90.0, 130.0, 100.0, 150.0]
    chances = [chance_of_more(values, threshold) for threshold in (1.0, 150.0, 1e6)]
    assert 1 > chances[0] > chances[1] > chances[2] > 0
    made = baseline_threshold(question(), NOON, values, 150.0)
    assert (made.author, made.basis, made.probability) == ("baseline", Basis.PERSISTENCE, Decimal("0.583333"))
    with pytest.raises(ValueError, match="too few"):
        chance_of_more([1.0, 2.0], 3)


def test_a_walk() -> None:
    steady = walk_quantiles([100.0] * 10, 2)
    assert steady == pytest.approx((100.0,) * 7)
    moving = walk_quantiles([100.0, 140.0, 90.0, 130.0, 100.0, 150.0], 1)
    assert moving == tuple(sorted(moving))
    assert moving[0] < 150 < moving[-1]
    made = baseline_number(question(kind="number"), NOON, moving)
    assert len(made.quantiles) == 7
    with pytest.raises(ValueError, match="too few"):
        walk_quantiles([1.0, 2.0], 3)


def test_a_quoted_forecast_takes_the_middle_of_its_words() -> None:
    record = Forecast(
        event_text="a truce", likelihood_low=Decimal("0.55"), likelihood_high=Decimal("0.8"), polarity=False
    )
    claim = Claim(
        id="c",
        document="d",
        span=Span(start=0, end=6, quote="likely"),
        record=record,
        rule="r",
        attribution=Attribution(speaker="the minister"),
    )
    made = quoted(claim, question(), NOON)
    assert made is not None
    assert (made.probability, made.author) == (Decimal("0.325"), "the minister")
    assert quoted(replace(claim, record=Forecast(event_text="a truce")), question(), NOON) is None


@pytest.mark.parametrize(
    ("chance", "word"),
    [
        (0.0, "almost no chance"),
        (0.05, "very unlikely"),
        (0.3, "unlikely"),
        (0.5, "roughly even chance"),
        (0.55, "likely"),
        (0.8, "very likely"),
        (0.97, "almost certain"),
    ],
)
def test_words_follow_the_number(chance: float, word: str) -> None:
    assert word_for(chance) == word


def test_scores_are_averaged_over_the_days_a_forecast_stood() -> None:
    entries = [
        question(),
        estimate("0.5", author="baseline"),
        estimate("0.2"),
        estimate("0.9", days=15),
        resolved(True),
        question("v"),
        resolved(None, name="v", void="cancelled"),
    ]
    brier, _ = score_questions(entries)
    # 15 days at .64, 16 days at .01, the days being those from 1 May to 31 May.
    assert brier.over_time == pytest.approx((15 * 0.64 + 16 * 0.01) / 31)
    assert brier.at_opening == pytest.approx(0.64)
    assert brier.baseline_over_time == pytest.approx(0.25)
    assert brier.gain == pytest.approx(0.25 - (15 * 0.64 + 16 * 0.01) / 31)
    assert count_voids(entries) == 1


def test_numbers_are_scored_too() -> None:
    entries = [
        question(kind="number"),
        estimate(None, author="baseline"),
        estimate(None),
        resolved(None, value=Decimal(100)),
    ]
    crps, log = score_questions(entries)
    assert (crps.rule, crps.over_time) == ("crps", pytest.approx(10.0))
    assert log.over_time == pytest.approx(0.104, abs=0.001)


def scored(count: int, gain: float) -> list[Scored]:
    return [
        Scored(
            question=f"q{n}",
            cluster=f"k{n // 2}",
            author="ana",
            rule="brier",
            over_time=0.2 - gain + (n % 5) / 100,
            at_opening=0.2,
            baseline_over_time=0.2,
            baseline_at_opening=0.2,
        )
        for n in range(count)
    ]


def test_few_questions_are_too_few_to_judge() -> None:
    (summary,) = summarise(scored(20, 0.1))
    assert summary.verdict == TOO_FEW
    (summary,) = summarise(scored(60, 0.1))
    assert summary.verdict == "better than the baseline"
    assert summary.low < summary.mean_gain < summary.high
    (summary,) = summarise(scored(60, 0.02))
    assert summary.verdict == "no difference from the baseline shown"
    (summary,) = summarise(scored(60, -0.1))
    assert summary.verdict == "worse than the baseline"


@given(st.integers(1, 200), st.data())
def test_wilson_holds_the_share(trials: int, data: st.DataObject) -> None:
    hits = data.draw(st.integers(0, trials))
    low, high = wilson(hits, trials)
    assert 0 <= low <= hits / trials + 1e-12
    assert hits / trials - 1e-12 <= high <= 1


def test_calibration_bins() -> None:
    bins = calibration_bins([(0.72, True), (0.78, True), (0.75, False), (1.0, True)])
    assert [(one.low, one.forecasts) for one in bins] == [(0.7, 3), (0.9, 1)]
    assert bins[0].came == pytest.approx(2 / 3)
    with pytest.raises(ValueError, match="no trials"):
        wilson(0, 0)


def test_pit() -> None:
    levels, quantiles = [0.1, 0.5, 0.9], [10.0, 20.0, 30.0]
    assert pit(levels, quantiles, 15.0) == pytest.approx(0.3)
    assert pit(levels, quantiles, 5.0) == pytest.approx(0.05)
    assert pit(levels, quantiles, 35.0) == pytest.approx(0.95)
    assert pit(levels, quantiles, 30.0) == pytest.approx(0.9)
    assert pit([0.4, 0.6], [7.0, 7.0], 7.0) == pytest.approx(0.5)
