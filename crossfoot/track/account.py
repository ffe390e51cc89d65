"""What the record of one weapon class amounts to: the share neutralised, its levels, and how many are launched.

It describes one side's reports for readers. It is no estimate of what was in the air, and it plans nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from crossfoot.model.measure import Measure
from crossfoot.model.report import Report
from crossfoot.track.attrition import Tuning, Wave, expect, track_attrition, weighted_tuning
from crossfoot.track.betabinomial import Beta, BetaBinomial
from crossfoot.track.launches import Launched, Trend, expect_month, measure_trend
from crossfoot.track.levels import Level, find_levels
from crossfoot.track.sample import Sample
from crossfoot.track.series import Choice, track_series
from crossfoot.track.size import SizeSlope, measure_size_slope
from crossfoot.track.subjects import Subject
from crossfoot.track.waves import Excluded, comparable_waves

#: Waves whose middle size is the usual one.
RECENT_WAVES = 30
#: Days that the trend of launches is read over.
TREND_DAYS = 180


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What the comparable rows of one weapon class say, and which rows were left out.

    ``level`` is what is known of the share after the last wave, ``usual_wave`` what a wave of the usual size may bring:
    two different things. What too few rows tell is ``None``; ``why`` names it with the reason.
    """

    object: str
    waves: tuple[Wave, ...]
    excluded: tuple[Excluded, ...]
    nights: tuple[Launched, ...]
    level: Beta | None = None
    usual_wave: BetaBinomial | None = None
    tuning: Tuning | None = None
    levels: tuple[Level, ...] = ()
    size: SizeSlope | None = None
    next_month: Sample | None = None
    trend: Trend | None = None
    why: tuple[tuple[str, str], ...] = ()


def account_for(
    reports: Iterable[Report], thing: str, *, since: date | None = None, until: date | None = None
) -> Account:
    """The account of one weapon class over Ukraine.

    Args:
        reports: figures of launched, intercepted and suppressed weapons; others are passed over.
        thing: the weapon class, an object of the vocabulary.
        since: the first day that enters; every day where it is ``None``.
        until: the last.
    """
    within = [one for one in reports if one.claim.date and (since or date.min) <= one.claim.date <= (until or date.max)]
    made = comparable_waves(within, thing)
    nights = _nights(within, thing)
    why: list[tuple[str, str]] = []
    size = trend = None
    try:
        size = measure_size_slope(made.waves)
    except ValueError as error:
        why.append(("size of the wave", str(error)))
    recent = [night for night in nights if night.date > nights[-1].date - timedelta(days=TREND_DAYS)]
    try:
        trend = measure_trend(recent)
    except ValueError as error:
        why.append(("trend of launches", str(error)))
    level, usual_wave, tuning = _shares(made.waves)
    return Account(
        object=thing,
        waves=made.waves,
        excluded=made.excluded,
        nights=nights,
        level=level,
        usual_wave=usual_wave,
        tuning=tuning,
        levels=find_levels(made.waves),
        size=size,
        next_month=expect_month(nights) if nights else None,
        trend=trend,
        why=tuple(why),
    )


def _shares(waves: Sequence[Wave]) -> tuple[Beta | None, BetaBinomial | None, Tuning | None]:
    if not waves:
        return None, None, None
    _, state = track_attrition(waves)
    usual = round(median(wave.launched for wave in waves[-RECENT_WAVES:]))
    level, share = expect(state, waves[-1].date, usual)
    return level, BetaBinomial(launched=usual, a=share.a, b=share.b), weighted_tuning(state)


def _nights(reports: Sequence[Report], thing: str) -> tuple[Launched, ...]:
    """How many were launched each reported night, as the series has it."""
    subject = Subject(name=thing, title=thing, measures=(Measure.LAUNCHED,), object=thing)
    series = track_series(reports, subject, Choice(country="ukraine"))
    return tuple(Launched(date=point.date, count=round(point.bound.best)) for point in series.points)
