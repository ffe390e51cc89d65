"""How fast claims are read, how much memory that takes, and how both grow.

    python benchmarks/extract.py [--peers PYTHON] [--growth] [--json]

Reports and judges nothing: articles of 4 kB a second on one core (best of three runs after a warm-up), peak memory,
the time to the first claim, and with ``--growth`` the time for texts of 1.25, 2.5, 5 and 10 MB, also of hostile ones,
with t(2n)/t(n). ``--peers`` names a Python in which quantulum3 and recognizers-text-number are installed; ``make
bench`` sets it up. They read the same articles in the same run, in turn with us, so that a machine that others use as
well is slow for all: the median of the ratios is told.
"""

from __future__ import annotations

import argparse
import functools
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.made import HOSTILE, article, hostile

ARTICLES = 200
SIZES = (1_250_000, 2_500_000, 5_000_000, 10_000_000)
PEERS = ("quantulum3", "recognizers")
#: How often a peer and we read in turn.
TURNS = 7


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", metavar="PYTHON", help="a Python with the peers installed")
    parser.add_argument("--growth", action="store_true", help="also measure how time grows with the text")
    parser.add_argument("--seconds", type=float, default=5.0, help="how long each measurement lasts")
    parser.add_argument("--limit", type=float, default=120.0, help="give up on one growing text after so many seconds")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--one", nargs=2, metavar=("KIND", "SIZE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        return _measure_one(options.one[0], int(options.one[1]))
    answer: dict[str, object] = _ours(options.seconds)
    _say(options, f"crossfoot: {answer['articles_per_second']:.0f} articles of 4 kB a second, "
                  f"{answer['claims_per_article']:.1f} claims each; first claim after "
                  f"{answer['first_claim_seconds']:.2f} s; peak memory {answer['peak_mb']:.0f} MB")  # fmt: skip
    if options.peers:
        answer["peers"] = {name: _beside(options, name) for name in PEERS}
        for name, row in answer["peers"].items():
            _say(options, f"{name}: {row['articles_per_second']:.1f} articles a second; crossfoot reads "
                          f"{row['times']:.1f} times as many ({row['least']:.1f}-{row['most']:.1f})")  # fmt: skip
    if options.growth:
        answer["growth"] = {kind: _grow(options, kind) for kind in HOSTILE}
    if options.json:
        print(json.dumps(answer))
    return 0


def _say(options: argparse.Namespace, line: str) -> None:
    if not options.json:
        print(line, flush=True)


def _document(text: str, number: int = 0):
    from datetime import UTC, datetime

    from crossfoot.model.document import Document

    return Document(id=str(number), text=text, lang="en", published=datetime(2031, 5, 2, 12, tzinfo=UTC))


@functools.cache
def _documents():
    return [_document(article(number), number) for number in range(ARTICLES)]


def _ours(seconds: float) -> dict[str, float]:
    start = time.perf_counter()
    from crossfoot.extract.run import extract_claims

    documents = _documents()
    extract_claims(documents[0])
    first = time.perf_counter() - start
    claims = sum(len(extract_claims(document)) for document in documents)
    return {
        "articles_per_second": max(_rate(seconds / 3) for _ in range(3)),
        "claims_per_article": claims / ARTICLES,
        "first_claim_seconds": first,
        "peak_mb": _peak_mb(),
    }


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _beside(options: argparse.Namespace, name: str) -> dict[str, float]:
    """The median rate of a peer, and how many times as many articles we read in the turns right before and behind."""
    rates, times, before = [], [], _rate(options.seconds / TURNS)
    for _ in range(TURNS):
        rates.append(_peer(options, name))
        behind = _rate(options.seconds / TURNS)
        times.append((before + behind) / 2 / rates[-1])
        before = behind
    return {"articles_per_second": _middle(rates), "times": _middle(times), "least": min(times), "most": max(times)}


def _middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def _rate(seconds: float) -> float:
    """Articles a second of our own, read one after another for so long."""
    from crossfoot.extract.run import extract_claims

    documents, done = _documents(), 0
    start = time.perf_counter()
    while (spent := time.perf_counter() - start) < seconds:
        extract_claims(documents[done % ARTICLES])
        done += 1
    return done / spent


def _peer(options: argparse.Namespace, name: str) -> float:
    articles = json.dumps([article(number) for number in range(ARTICLES)])
    command = [options.peers, str(Path(__file__).parent / "peer.py"), name, str(options.seconds / TURNS)]
    done = subprocess.run(command, input=articles, capture_output=True, text=True, check=True, timeout=300)
    return json.loads(done.stdout)["articles_per_second"]


def _grow(options: argparse.Namespace, kind: str) -> list[dict[str, float]]:
    rows: list[dict[str, float]] = []
    for size in SIZES:
        command = [sys.executable, __file__, "--one", kind, str(size)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=options.limit)
        except subprocess.TimeoutExpired:
            _say(options, f"{kind}: {size / 1e6:g} MB not done after {options.limit:g} s")
            break
        except subprocess.CalledProcessError as error:
            _say(options, f"{kind}: {size / 1e6:g} MB failed: {error.stderr.strip().splitlines()[-1]}")
            break
        rows.append({"size": size} | json.loads(done.stdout))
        times = f", {rows[-1]['seconds'] / rows[-2]['seconds']:.2f} times the half" if len(rows) > 1 else ""
        _say(options, f"{kind}: {size / 1e6:g} MB in {rows[-1]['seconds']:.2f} s{times}; {rows[-1]['peak_mb']:.0f} MB")
    return rows


def _measure_one(kind: str, size: int) -> int:
    from crossfoot.extract.run import extract_claims

    extract_claims(_document(article(0)))
    document = _document(hostile(kind, size))
    start = time.perf_counter()
    claims = extract_claims(document)
    print(json.dumps({"seconds": time.perf_counter() - start, "claims": len(claims), "peak_mb": _peak_mb()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
