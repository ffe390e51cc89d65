"""A hundred kills in a row: nothing acknowledged is lost, nothing is half there.

python -m benchmarks.ledger_crash [KILLS] [--ledger postgresql://...]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from tests.ledger.crash import kill_often


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("kills", type=int, nargs="?", default=100)
    parser.add_argument("--ledger", help="a path or address; by default a file that is removed again")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        outcome = kill_often(given.ledger or Path(folder) / "ledger.sqlite", given.kills, seed=given.seed)
    print(f"{outcome.kills} kills in {time.perf_counter() - start:.0f} s, {outcome.acknowledged} batches acknowledged")
    print(f"{outcome.unsaid} kills fell between a commit and its word; {len(outcome.faults)} faults")
    for fault in outcome.faults:
        print(f"  {fault}")


if __name__ == "__main__":
    main()
