"""Reads made-up articles with another open tool and prints articles a second. Runs in the peers' own environment.

.venv-peers/bin/python benchmarks/peer.py quantulum3 SECONDS < articles.json
"""

from __future__ import annotations

import json
import sys
import time
import warnings


def reader(name):
    """The peer's function from a text to what it finds."""
    if name == "quantulum3":
        from quantulum3 import parser

        return parser.parse
    if name == "recognizers":
        from recognizers_number import Culture, NumberRecognizer

        model = NumberRecognizer(Culture.English).get_number_model()
        return model.parse
    raise SystemExit(f"unknown peer: {name}")


def main() -> None:
    warnings.simplefilter("ignore")
    read = reader(sys.argv[1])
    seconds = float(sys.argv[2])
    articles = json.load(sys.stdin)
    read(articles[0])
    start = time.perf_counter()
    done = 0
    while (spent := time.perf_counter() - start) < seconds or not done:
        read(articles[done % len(articles)])
        done += 1
    print(json.dumps({"articles_per_second": done / spent if spent else 0.0}))


main()
