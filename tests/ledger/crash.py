"""A child process adds articles and is killed; what it had acknowledged must be there, and nothing half.

python -m tests.ledger.crash LEDGER FIRST     is that child
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from crossfoot.ledger import query
from crossfoot.ledger.filters import ClaimFilter
from crossfoot.ledger.store import Entry, Ledger
from tests.ledger.build import entry

ROOT = Path(__file__).parent.parent.parent
ARTICLES_A_BATCH = 5
CLAIMS_AN_ARTICLE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was found after some kills: batches acknowledged, kills that fell between a commit and its word, faults."""

    kills: int
    acknowledged: int
    unsaid: int
    faults: tuple[str, ...]


def batch(number: int) -> list[Entry]:
    said = " and ".join(f"{number + part} drones" for part in range(CLAIMS_AN_ARTICLE))
    return [entry(f"{number}-{part}", f"Article {number}-{part} speaks of {said}.") for part in range(ARTICLES_A_BATCH)]


def kill_often(where: str | Path, kills: int, *, seed: int = 0) -> Outcome:
    """Kill as many children, each while it adds, and look at the ledger after each."""
    source = random.Random(seed)
    acknowledged, unsaid, faults = 0, 0, []
    for kill in range(kills):
        # Numbers a former child may have written without saying so are given again.
        last = _let_one_run(where, acknowledged, source)
        acknowledged = max(acknowledged, last)
        with Ledger.open(where) as ledger:
            faults += [f"after kill {kill}: {problem}" for problem in query.verify(ledger)]
            held = query.count(ledger)
            there, odd = divmod(held.documents, ARTICLES_A_BATCH)
            if odd or held.claims != held.documents * CLAIMS_AN_ARTICLE:
                faults.append(f"after kill {kill}: half a batch is there: {held}")
            if there not in (acknowledged, acknowledged + 1):
                faults.append(f"after kill {kill}: {there} batches are there, {acknowledged} were acknowledged")
            unsaid += there == acknowledged + 1
    with Ledger.open(where) as ledger:
        for number in range(acknowledged):
            ids = [one.document.id for one in batch(number)]
            found = [len(query.find_claims(ledger, ClaimFilter(document=id))) for id in ids]
            if found != [CLAIMS_AN_ARTICLE] * ARTICLES_A_BATCH:
                faults.append(f"batch {number} was acknowledged, and holds {found}")
    return Outcome(kills=kills, acknowledged=acknowledged, unsaid=unsaid, faults=tuple(faults))


def _let_one_run(where: str | Path, first: int, source: random.Random) -> int:
    """Start a child, kill it at some moment, and give how many batches it has acknowledged."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.ledger.crash", str(where), str(first)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    said = []
    # Once in four its start is hit, where the ledger is made or opened; else one of its first or later commits.
    words = source.choice((0, 1, 2, 2))
    for _ in range(words):
        said.append(child.stdout.readline())
    time.sleep(source.uniform(0, 0.08 if words else 1))
    child.send_signal(signal.SIGKILL)
    said += child.stdout.read().splitlines()
    child.wait()
    # The last line may be cut where the kill fell into writing it; a whole one ends in a full stop.
    whole = [int(line.strip().rstrip(".")) for line in said if line.strip().endswith(".")]
    return max(whole, default=first)


def main() -> None:
    where, first = sys.argv[1:]
    with Ledger.open(where) as ledger:
        print("ready", flush=True)
        for number in count(int(first)):
            ledger.append(batch(number))
            print(f"{number + 1}.", flush=True)


if __name__ == "__main__":
    main()
