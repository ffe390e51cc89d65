"""How fast a series is answered from a large ledger.

    python -m benchmarks.series                      a million claims over 1,500 days
    python -m benchmarks.series --claims 100000
    python -m benchmarks.series --ledger FILE        keeps the file, and takes it again the next time

Made-up articles are appended with their claims and linked as ``crossfoot add`` does it; one claim in eight is of the
series asked for. Timed is the whole answer of the command ``crossfoot series``: opening the ledger, finding the name,
the points, and every character of the output, which goes nowhere. Only the start of the interpreter and of the command
line is left out. It only reports.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.ledger import made_batches
from crossfoot.ask import series
from crossfoot.cli.commands.series import series as answer
from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.pipeline import link

NAME = "drones-launched:ukraine"
ROUNDS = 25


def build(ledger: Ledger, claims: int) -> None:
    start = time.perf_counter()
    done = 0
    for batch in made_batches(claims):
        done += ledger.append(batch).claims
    print(f"appended {done:,} claims in {time.perf_counter() - start:.0f} s", flush=True)
    start = time.perf_counter()
    linked = link(ledger)
    print(f"linked {linked.series:,} series in {time.perf_counter() - start:.0f} s", flush=True)


def measure(where: str, asked: dict[str, Any]) -> tuple[list[float], list[float]]:
    """Milliseconds that each of `ROUNDS` answers took, and that the processor worked on it."""
    times: list[float] = []
    work: list[float] = []
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere):
        for _ in range(ROUNDS):
            start, worked = time.perf_counter(), time.process_time()
            answer(ledger=where, **asked)
            times.append((time.perf_counter() - start) * 1000)
            work.append((time.process_time() - worked) * 1000)
    return times, work


def report(where: str) -> None:
    with Ledger.open(where, create=False) as ledger:
        known = series.get_series(ledger, NAME)
        counts = query.count(ledger)
    behind = sum(len(point.claims) for point in known.points)
    print(f"{counts.claims:,} claims; {NAME}: {len(known.points):,} days, {behind:,} claims behind them")
    half = known.points[len(known.points) // 2].date
    questions: dict[str, dict[str, Any]] = {
        "--json": {"name": NAME, "json": True},
        "--csv": {"name": NAME, "csv": True},
        "for people": {"name": NAME},
        "--json --as-of today": {"name": NAME, "json": True, "as_of": datetime.now(UTC)},
        "--json --since half-way": {"name": NAME, "json": True, "since": datetime.combine(half, datetime.min.time())},
        "--json, without the country": {"name": NAME.partition(":")[0], "json": True},
    }
    for words, asked in questions.items():
        times, work = measure(where, asked)
        print(
            f"  {words:28} median {statistics.median(times):6.1f} ms, longest {max(times):6.1f} ms;"
            f" of work {min(work):6.1f} to {max(work):6.1f} ms, median {statistics.median(work):6.1f}; n = {len(times)}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--ledger", help="a path; by default a file that is removed again")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        where = given.ledger or str(Path(folder) / "ledger.sqlite")
        if not Path(where).exists():
            with Ledger.open(where) as ledger:
                build(ledger, given.claims)
        report(where)


if __name__ == "__main__":
    main()
