"""Accounts of weapon classes, as people read them on a terminal and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from rich.text import Text

from crossfoot.cli.journey import counted
from crossfoot.cli.say import harmless
from crossfoot.model.report import Report
from crossfoot.track.account import RECENT_WAVES, TREND_DAYS, Account
from crossfoot.track.betabinomial import Beta, BetaBinomial
from crossfoot.track.launches import Trend
from crossfoot.track.sample import Sample
from crossfoot.track.size import SizeSlope

SHARES = (0.5, 0.8, 0.95)


def account_page(name: str, account: Account) -> Iterator[Text]:
    """The account in a dozen lines."""
    yield Text(f"{name}: {counted(len(account.waves), 'comparable wave')}", style="bold")
    waves, level, usual_wave = account.waves, account.level, account.usual_wave
    if level is not None and usual_wave is not None:
        launched, stopped = sum(one.launched for one in waves), sum(one.neutralised for one in waves)
        yield _line("period", f"{waves[0].date} to {waves[-1].date}, {stopped:,} of {launched:,} neutralised")
        low, high = level.interval(0.8)
        yield _line("level", f"{_percent(level.mean)}, 80 % between {_percent(low)} and {_percent(high)}")
        least, most = usual_wave.interval(0.8)
        usual = f"of {usual_wave.launched:,}, the middle of the last {min(RECENT_WAVES, len(waves))} waves"
        yield _line("a wave", f"{usual_wave.mean:,.0f} {usual}; 80 % between {least:,} and {most:,}")
    for number, one in enumerate(account.levels):
        words = "level" if number == 0 else "differs"
        share = f"{_percent(one.share)} of {one.launched:,} in {counted(one.waves, 'wave')}"
        yield _line(words, f"{one.start} to {one.end}: {share}")
    if account.size is not None:
        size = account.size
        slope = f"{size.per_doubling:+.2f} logits a doubling, 95 % between {size.low:+.2f} and {size.high:+.2f}"
        yield _line("wave size", f"{slope}; an association in one side's reports")
        for band in size.bands:
            ends = f"{band.low:,} to {band.high:,}" if band.high else f"{band.low:,} and more"
            got = f"{_percent(band.share)} neutralised, {band.mean_not_neutralised:,.0f} a wave were not"
            yield Text(f"{'':21}{ends}: {got} ({counted(band.waves, 'wave')})", style="dim")
    yield from _launches(account)
    for what, reason in account.why:
        yield _line(what, f"not said: {reason}")
    for left in account.excluded:
        sure = f", {left.all_neutralised:,} with none said to have got through" if left.all_neutralised else ""
        yield _line("left out", f"{left.launches:,}: {left.reason}{sure}")
    yield Text()


def _launches(account: Account) -> Iterator[Text]:
    nights = account.nights
    if account.next_month is None:
        return
    yield _line("launched", f"{sum(one.count for one in nights):,} in {counted(len(nights), 'reported night')}")
    low, high = account.next_month.interval(0.8)
    middle = account.next_month.quantile(0.5)[0]
    yield _line("next 30 days", f"{middle:,.0f} a reported night, 80 % between {low:,.0f} and {high:,.0f}")
    if account.trend is not None:
        trend = account.trend
        ends = f"95 % between {trend.low:+.0f} and {trend.high:+.0f} %"
        over = f"over {counted(trend.nights, 'night')} of the last {TREND_DAYS} days"
        yield _line("trend", f"{trend.percent:+.0f} % a 30 days, {ends}, {over}")


def excluded_page(account: Account, reports: Iterable[Report]) -> Iterator[Text]:
    """Each claim that was left out, with its day, document and reason."""
    known = {report.claim.id: report.claim for report in reports}
    for left in account.excluded:
        for id in left.claims:
            claim = known[id]
            place = f", {claim.place.text}" if claim.place else ""
            quote = " ".join(claim.span.quote.split())
            yield Text(harmless(f"  {claim.date}{place}: “{quote}”  {id} {claim.document}: {left.reason}"), style="dim")


def account_form(account: Account) -> dict[str, Any]:
    """The account as JSON; shares are between 0 and 1, intervals by the probability they hold."""
    return {
        "waves": len(account.waves),
        "first": account.waves[0].date.isoformat() if account.waves else None,
        "last": account.waves[-1].date.isoformat() if account.waves else None,
        "launched": sum(one.launched for one in account.waves),
        "neutralised": sum(one.neutralised for one in account.waves),
        "level": _share_form(account.level) if account.level else None,
        "wave_of_usual_size": _wave_form(account.usual_wave) if account.usual_wave else None,
        "levels": [
            {
                "start": one.start.isoformat(),
                "end": one.end.isoformat(),
                "waves": one.waves,
                "launched": one.launched,
                "neutralised": one.neutralised,
                "share": round(one.share, 4),
            }
            for one in account.levels
        ],
        "wave_size": _size_form(account.size) if account.size else None,
        "reported_nights": len(account.nights),
        "launched_in_all": sum(one.count for one in account.nights),
        "next_30_days_mean": _sample_form(account.next_month) if account.next_month else None,
        "trend_percent_30_days": _trend_form(account.trend) if account.trend else None,
        "not_said": dict(account.why),
        "excluded": [
            {
                "reason": left.reason,
                "launches": left.launches,
                "all_neutralised": left.all_neutralised,
                "claims": list(left.claims),
            }
            for left in account.excluded
        ],
    }


def _size_form(size: SizeSlope) -> dict[str, Any]:
    return {
        "logits_per_doubling": round(size.per_doubling, 4),
        "interval_95": [round(size.low, 4), round(size.high, 4)],
        "bands": [
            {
                "low": band.low,
                "high": band.high,
                "waves": band.waves,
                "share": round(band.share, 4),
                "mean_not_neutralised": round(band.mean_not_neutralised, 1),
            }
            for band in size.bands
        ],
    }


def _trend_form(trend: Trend) -> dict[str, Any]:
    return {
        "value": round(trend.percent, 2),
        "interval_95": [round(trend.low, 2), round(trend.high, 2)],
        "nights": trend.nights,
    }


def _share_form(level: Beta) -> dict[str, Any]:
    ends = {_held(share): [round(end, 4) for end in level.interval(share)] for share in SHARES}
    return {"mean": round(level.mean, 4), **ends}


def _wave_form(wave: BetaBinomial) -> dict[str, Any]:
    ends = {_held(share): list(wave.interval(share)) for share in SHARES}
    return {"launched": wave.launched, "mean": round(wave.mean, 1), **ends}


def _sample_form(sample: Sample) -> dict[str, Any]:
    ends = {_held(share): [round(end, 1) for end in sample.interval(share)] for share in SHARES}
    return {"median": round(sample.quantile(0.5)[0], 1), **ends}


def _held(share: float) -> str:
    return f"interval_{share * 100:.0f}"


def _line(words: str, text: str) -> Text:
    return Text.assemble((f"  {words:<19}", "dim"), harmless(text))


def _percent(share: float) -> str:
    return f"{share * 100:.1f} %"
