"""Our scores beside those of scoringrules, and forecasts in a ledger that is verified and then tampered with."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import warnings
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import numpy as np

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.outlook import Basis, Estimate, Kind, Question
from crossfoot.track import scores
from crossfoot.track.betabinomial import BetaBinomial
from crossfoot.track.sample import Sample


def largest_difference(seed: int, rounds: int = 200) -> float:
    """The largest absolute difference over random forecasts and outcomes."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import scoringrules as peer
    rng = np.random.default_rng(seed)
    worst = 0.0
    for _ in range(rounds):
        chance, happened = float(rng.uniform(0.01, 0.99)), bool(rng.integers(2))
        values, weights = rng.lognormal(3, 1, 40), rng.uniform(0.1, 1, 40)
        observed = float(rng.lognormal(3, 1))
        levels = np.array([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95])
        quantiles = np.sort(rng.lognormal(3, 1, len(levels)))
        spread = BetaBinomial(launched=40, a=5.0, b=2.0)
        count = int(rng.integers(41))
        pairs = [
            (scores.brier(chance, happened), peer.brier_score(int(happened), chance)),
            (scores.log_score(chance, happened), peer.log_score(int(happened), chance)),
            (
                scores.crps_sample(list(values), observed, list(weights)),
                peer.crps_ensemble(observed, values, ens_w=weights, estimator="nrg", backend="numpy"),
            ),
            (
                Sample(values=values, weights=weights).crps(observed),
                peer.crps_ensemble(observed, values, ens_w=weights, estimator="nrg", backend="numpy"),
            ),
            (
                scores.crps_quantiles(list(levels), list(quantiles), observed),
                peer.crps_quantile(observed, quantiles, levels, backend="numpy"),
            ),
            (
                scores.crps_log_quantiles(list(levels), list(quantiles), observed),
                peer.crps_quantile(np.log1p(observed), np.log1p(quantiles), levels, backend="numpy"),
            ),
            (
                spread.crps(count),
                peer.crps_ensemble(
                    float(count), np.arange(41.0), ens_w=spread.masses(), estimator="nrg", backend="numpy"
                ),
            ),
        ]
        worst = max(worst, *(abs(float(ours) - float(theirs)) for ours, theirs in pairs))
    return worst


def chain_verifies(length: int = 50) -> bool:
    """Whether forecasts in a ledger verify, and a change to any one of their lines is noticed."""
    start = datetime(2030, 1, 1, tzinfo=UTC)
    question = Question(
        id="q",
        text="Is a ceasefire in force on 1 March 2030?",
        kind=Kind.EVENT,
        opens=date(2030, 1, 1),
        closes=date(2030, 3, 1),
        resolve_by=date(2030, 3, 8),
        criteria="both governments say so",
        void_if="one of them ceases to exist",
        primary_source="the two foreign ministries",
        fallback_source="the United Nations",
        made_by="editor",
    )
    entries = [question] + [
        Estimate(
            question="q",
            at=start + timedelta(hours=number),
            author="editor",
            basis=Basis.JUDGEMENT,
            reason="a made-up reason",
            probability=Decimal(number % 100) / 100,
        )
        for number in range(length)
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "outlook.sqlite"
        with Ledger.open(path) as book:
            book.foresee(*entries)
            if query.verify(book):
                return False
            lines = [line.line for line in query.find_outlook(book)]
        return all(_found(path, line) for line in lines[1:])


def _found(path: Path, line: int) -> bool:
    """Whether a changed line, and one that was taken out, are noticed in a copy of the book."""
    for change in ("UPDATE line SET body = replace(body, 'reason', 'pretext')", "DELETE FROM line"):
        copy = path.with_suffix(".copy")
        shutil.copy(path, copy)
        with sqlite3.connect(copy) as raw:
            for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                raw.execute(f"DROP TRIGGER {name}")
            raw.execute(f"{change} WHERE number = {line}")
        with Ledger.open(copy) as book:
            noticed = query.verify(book)
        if not noticed:
            return False
    return True
