"""How well the statistics work: the strike series night by night, and events with a known truth.

    python benchmarks/statistics.py --data DIR

``DIR`` holds ``strikes/*.csv`` in the layout of `crossfoot.track.imports.strikes`; the last file by name is read.
Without ``--data`` only the simulations run. It only reports.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

if not __package__:
    # Run as a file, the folder of this script would hide the standard library's own module "statistics".
    sys.path[0] = str(Path(__file__).resolve().parents[1])

import numpy as np

from benchmarks import rival_launches, rival_rates, rival_truths
from benchmarks.conflicting_reports import SIDES, Told, tell_events
from crossfoot.link.reconcile import Reconciled, reconcile
from crossfoot.model.document import Document
from crossfoot.model.report import Report
from crossfoot.track.attrition import Wave, track_attrition
from crossfoot.track.imports.strikes import read_strikes
from crossfoot.track.launches import Launched, expect_month, month_after
from crossfoot.track.levels import find_levels
from crossfoot.track.sample import Sample
from crossfoot.track.size import measure_size_slope
from crossfoot.track.waves import Waves, comparable_waves

WARM_UP_NIGHTS = 52
DEFINITION_DAYS = (date(2024, 10, 2), date(2025, 7, 24))


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table at the end."""

    what: str
    required: str
    measured: str
    reached: bool


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="folder with strikes/*.csv")
    parser.add_argument("--events", type=int, default=2000, help="simulated events of each sort")
    parser.add_argument("--years", type=int, default=400, help="simulated years for false alarms")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rows: list[Row] = []
    sizes = [20, 60, 90, 120, 180, 400]
    if options.data:
        drones = strike_waves(options.data)
        waves = drones.waves
        rows += [*rates(waves), *size_slope(waves), *launches(waves), *real_levels(waves)]
        sizes = [wave.launched for wave in waves]
    rows += [
        *simulated_levels(sizes, options.years, options.seed),
        *reconciliation(options.events, options.seed),
        *scores(options.seed),
    ]
    print("\n| what | required | measured | reached |\n|---|---|---|---|")
    for row in rows:
        print(f"| {row.what} | {row.required} | {row.measured} | {'yes' if row.reached else 'NO'} |")


def strike_waves(folder: Path) -> Waves:
    """The comparable waves of strike drones in the newest file, after saying what was left out."""
    path = max((folder / "strikes").glob("*.csv"))
    imported = read_strikes(Document(id=path.name, text=path.read_text(encoding="utf-8")))
    print(f"{path.name}: {len(imported.claims)} claims, {len(imported.refusals)} cells or rows refused")
    waves = comparable_waves((Report(claim=claim) for claim in imported.claims), "drone")
    print(f"{len(waves.waves)} comparable waves of drones, {waves.waves[0].date} to {waves.waves[-1].date}")
    for excluded in waves.excluded:
        print(f"  left out: {excluded.launches} ({excluded.all_neutralised} all neutralised): {excluded.reason}")
    return waves


def rates(waves: Sequence[Wave]) -> Iterator[Row]:
    print(f"\nshare neutralised, one night ahead, given the size; {len(waves) - WARM_UP_NIGHTS} nights")
    print(f"  {'':34s} log score   CRPS   50 %   80 %   95 %")
    logs: dict[str, np.ndarray] = {}
    crps: dict[str, np.ndarray] = {}
    covered: list[float] = []
    for name, rival in rival_rates.RIVALS.items():
        told = rival(waves)[WARM_UP_NIGHTS:]
        logs[name] = np.array([night.log_score() for night in told])
        crps[name] = np.array([night.crps_points() for night in told])
        cover = [float(np.mean([night.covers(share) for night in told])) for share in (0.5, 0.8, 0.95)]
        covered = covered or cover
        shown = "   ".join(f"{share:.3f}" for share in cover)
        print(f"  {name:34s} {logs[name].mean():8.3f}  {crps[name].mean():6.3f}  {shown}")
    (ours, exact, *_), month = logs, "30-day beta-binomial"
    gap = logs[ours] - logs[exact]
    print(f"  ours less exact state space: {gap.mean():+.4f} nats, standard error {gap.std() / len(gap) ** 0.5:.4f}")
    yield Row(
        what="nightly share: log score and CRPS",
        required="not worse than an exact state space",
        measured=" against ".join(f"{logs[name].mean():.3f} / {crps[name].mean():.2f}" for name in (ours, exact)),
        reached=bool(logs[ours].mean() <= logs[exact].mean() and crps[ours].mean() <= crps[exact].mean()),
    )
    gain = float((logs[month] - logs[ours]).mean())
    yield Row(
        what="gain on the 30-day beta-binomial", required=">= .1 nats", measured=f"{gain:.3f}", reached=gain >= 0.1
    )
    yield Row(
        what="coverage 50 / 80 / 95 %",
        required=".45-.57 / .75-.85 / .92-.975",
        measured=" / ".join(f"{share:.3f}" for share in covered),
        reached=0.45 <= covered[0] <= 0.57 and 0.75 <= covered[1] <= 0.85 and 0.92 <= covered[2] <= 0.975,
    )
    begun = time.perf_counter()
    nights, _ = track_attrition(waves)
    seconds = time.perf_counter() - begun
    low, high = nights[-1].level.interval(0.9)
    print(f"  level after the last night {nights[-1].level.mean:.3f} [{low:.3f}, {high:.3f}]; {nights[-1].tuning}")
    yield Row(what="tuning, all nights", required="< 5 s", measured=f"{seconds:.2f} s", reached=seconds < 5)


def size_slope(waves: Sequence[Wave]) -> Iterator[Row]:
    slope = measure_size_slope(waves)
    print(f"\nsize: {slope.per_doubling:+.3f} logits a doubling [{slope.low:.3f}, {slope.high:.3f}], time held still")
    for band in slope.bands:
        size = f"{band.low}-{band.high}" if band.high else f"{band.low}+"
        print(
            f"  {size:>8s} launched, {band.waves:3d} waves: share {band.share:.3f}, "
            f"{band.mean_not_neutralised:5.1f} a wave not neutralised"
        )
    yield Row(
        what="size slope, logits a doubling",
        required="positive with time control",
        measured=f"{slope.per_doubling:.2f} [{slope.low:.2f}, {slope.high:.2f}]",
        reached=slope.low > 0,
    )


def launches(waves: Sequence[Wave]) -> Iterator[Row]:
    counts: dict[date, int] = {}
    for wave in waves:
        counts[wave.date] = counts.get(wave.date, 0) + wave.launched
    nights = [Launched(date=day, count=count) for day, count in sorted(counts.items())]
    start = 75
    print(f"\nlaunched, next night; {len(nights) - start} nights")
    results: dict[str, float] = {}
    inside = 0.0
    for name, rival in rival_launches.rivals().items():
        samples = [rival(nights[:index]) for index in range(start, len(nights))]
        crps = np.array([sample.crps(night.count) for sample, night in zip(samples, nights[start:], strict=True)])
        spans = [sample.interval(0.8) for sample in samples]
        cover = np.mean([low <= night.count <= high for (low, high), night in zip(spans, nights[start:], strict=True)])
        results[name] = float(crps.mean())
        inside = inside or float(cover)
        print(f"  {name:34s} CRPS {results[name]:6.2f}   80 % covers {cover:.3f}")
    ours, *others = results.values()
    yield Row(
        what="launches, next-night CRPS",
        required="within 2 % of the best",
        measured=f"{ours:.2f} against {min(others):.2f} ({ours / min(others) - 1:+.1%})",
        reached=ours <= 1.02 * min(others),
    )
    yield Row(
        what="launches, 80 % interval", required=".75-.85", measured=f"{inside:.3f}", reached=0.75 <= inside <= 0.85
    )
    months(nights)


def months(nights: Sequence[Launched]) -> None:
    """Thirty days ahead, weekly origins; no figure is required of it."""
    errors, crps, inside, above = [], [], [], []
    for index in range(100, len(nights), 7):
        day = nights[index].date
        came = month_after(nights, day)
        if came is None or day + timedelta(days=30) > nights[-1].date:
            continue
        expected = expect_month(nights[: index + 1])
        low, high = expected.interval(0.8)
        inside.append(low <= came <= high)
        errors.append(abs(came / expected.quantile(0.5)[0] - 1))
        crps.append(Sample(values=np.log(expected.values), weights=expected.weights).crps(float(np.log(came))))
        before = np.mean([night.count for night in nights[: index + 1] if (day - night.date).days < 30])
        above.append((expected.chance_above(float(before)) - (came > before)) ** 2)
    print(
        f"  next 30 days, {len(crps)} origins: CRPS of log {np.mean(crps):.3f}, median error {np.median(errors):.0%}, "
        f"80 % covers {np.mean(inside):.2f}; more than last month: Brier {np.mean(above):.3f} (a coin: .250)"
    )


def real_levels(waves: Sequence[Wave]) -> Iterator[Row]:
    levels = find_levels(waves)
    print("\nlevels of the share neutralised")
    for level in levels:
        print(f"  {level.start} to {level.end}: {level.share:.3f} over {level.waves} waves")
    near = [level.start for level in levels[1:] for day in DEFINITION_DAYS if abs((level.start - day).days) <= 3]
    yield Row(
        what="definition dates among the level changes",
        required="none",
        measured=", ".join(map(str, near)) or "none",
        reached=not near,
    )


def simulated_levels(sizes: Sequence[int], years: int, seed: int) -> Iterator[Row]:
    """Years of one level, and years that drop by five points half-way, with the over-dispersion of the record."""
    rng = np.random.default_rng(seed)
    print("\nlevel changes in simulated years")
    alarms, powers = [], []
    for share in (0.75, 0.8, 0.85, 0.9):
        alarm = np.mean([len(find_levels(_year(rng, sizes, share, share))) > 1 for _ in range(years)])
        power = np.mean([len(find_levels(_year(rng, sizes, share, share - 0.05))) > 1 for _ in range(years // 2)])
        alarms.append(float(alarm))
        powers.append(float(power))
        print(f"  share {share:.2f}: false alarms {alarm:.3f} a year, five points found {power:.3f}")
    yield Row(
        what="level changes: false alarms a year",
        required="<= .05",
        measured=f"{np.mean(alarms):.3f} (worst {max(alarms):.3f})",
        reached=max(alarms) <= 0.05,
    )
    yield Row(
        what="level changes: power at five points",
        required=">= .95",
        measured=f"{np.mean(powers):.3f} (worst {min(powers):.3f})",
        reached=float(np.mean(powers)) >= 0.95,
    )


def _year(rng: np.random.Generator, sizes: Sequence[int], before: float, after: float, rho: float = 0.03) -> list[Wave]:
    launched = rng.choice(sizes, 365)
    mean = np.where(np.arange(365) < 182, before, after)
    strength = 1 / rho - 1
    neutralised = rng.binomial(launched, rng.beta(mean * strength, (1 - mean) * strength))
    start = date(2030, 1, 1)
    return [
        Wave(date=start + timedelta(days=day), launched=int(size), neutralised=int(count))
        for day, (size, count) in enumerate(zip(launched, neutralised, strict=True))
    ]


def reconciliation(count: int, seed: int) -> Iterator[Row]:
    for title, toll, biased in (
        ("counts", False, False),
        ("counts, biased sides", False, True),
        ("tolls", True, False),
    ):
        past = _past_errors(tell_events(count // 2, toll=toll, biased=biased, seed=seed + 1000), toll)
        events = tell_events(count, toll=toll, biased=biased, seed=seed)
        ours = [_reconciled(told, toll, past) for told in events]
        print(f"\nreconciliation, {title}: {count} events   exact   mean |log error|")
        for name, values in {
            "ours": [float(account.centre) for account in ours],
            "mean": list(map(rival_truths.mean, events)),
            "median": list(map(rival_truths.middle, events)),
            "majority": list(map(rival_truths.majority, events)),
            "first listed": list(map(rival_truths.first_listed, events)),
            "latest": list(map(rival_truths.latest, events)),
            "newest exact": list(map(rival_truths.newest_exact, events)),
            "CRH": rival_truths.crh(events),
        }.items():
            exact, error = _errors(events, values)
            print(f"  {name:34s} {exact:.3f}   {error:.3f}")
        exact, error = _errors(events, [float(account.centre) for account in ours])
        inside = float(
            np.mean([account.low <= told.truth <= account.high for told, account in zip(events, ours, strict=True)])
        )
        print(f"  80 % range from past errors covers {inside:.3f}")
        if toll:
            yield Row(what="tolls, exact", required=">= .62", measured=f"{exact:.3f}", reached=exact >= 0.62)
            yield Row(what="tolls, mean log error", required="<= .06", measured=f"{error:.3f}", reached=error <= 0.06)
        elif biased:
            yield Row(
                what="80 % range with biased sides",
                required=".75-.85",
                measured=f"{inside:.3f}",
                reached=0.75 <= inside <= 0.85,
            )
        else:
            yield Row(what="exact without side bias", required=">= .92", measured=f"{exact:.3f}", reached=exact >= 0.92)


def _reconciled(told: Told, toll: bool, past: dict[int, list[float]] | None = None) -> Reconciled:
    account = reconcile(told.reports, toll=toll, sides=SIDES, past_errors=past)
    assert account is not None, "every simulated event has reports"
    return account


def _past_errors(events: Sequence[Told], toll: bool) -> dict[int, list[float]]:
    errors: dict[int, list[float]] = {}
    for told in events:
        account = _reconciled(told, toll)
        sides = sum(answer.side is not None for answer in account.sides)
        errors.setdefault(sides, []).append(float(np.log(told.truth / float(account.centre))))
    return errors


def _errors(events: Sequence[Told], values: Sequence[float]) -> tuple[float, float]:
    exact = np.mean([told.truth == value for told, value in zip(events, values, strict=True)])
    error = np.mean([abs(np.log(value / told.truth)) for told, value in zip(events, values, strict=True)])
    return float(exact), float(error)


def scores(seed: int) -> Iterator[Row]:
    from benchmarks.score_peers import chain_verifies, largest_difference

    difference = largest_difference(seed)
    yield Row(
        what="scores against scoringrules", required="<= 1e-9", measured=f"{difference:.1e}", reached=difference <= 1e-9
    )
    verifies = chain_verifies()
    yield Row(what="forecast chain", required="verifies", measured=str(verifies), reached=verifies)


if __name__ == "__main__":
    main()
