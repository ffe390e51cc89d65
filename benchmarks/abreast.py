"""How many articles of an archive are extracted and checked a second by one process, two, and so on.

    python -m benchmarks.abreast [--articles 2000] [--turns 3]

It only reports. The numbers of processes take turns, so that a machine that others use as well is slow for all, and the
median of the ratios to one process is told; starting the processes is part of it.
"""

from __future__ import annotations

import argparse
import statistics
import time

from benchmarks.made import article
from crossfoot.model.document import Document
from crossfoot.pipeline import Reading, follow
from crossfoot.settings import usable_cores


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--turns", type=int, default=3)
    options = parser.parse_args()
    documents = [Document(id=str(number), text=article(number), lang="en") for number in range(options.articles)]
    for stop in follow(documents[:100]):
        assert isinstance(stop, Reading), stop
    jobs = range(1, usable_cores() + 1)
    turns = [{count: _rate(documents, count) for count in jobs} for _ in range(options.turns)]
    for count in jobs:
        times = statistics.median(turn[count] / turn[1] for turn in turns)
        rate = statistics.median(turn[count] for turn in turns)
        print(f"{count} processes: {rate:.0f} articles of 4 kB a second, {times:.2f} times as many as one")


def _rate(documents: list[Document], jobs: int) -> float:
    start = time.perf_counter()
    read = sum(isinstance(stop, Reading) for stop in follow(documents, jobs=jobs))
    return read / (time.perf_counter() - start)


if __name__ == "__main__":
    main()
