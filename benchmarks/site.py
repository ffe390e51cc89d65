"""How fast the site answers while articles are being added: ``crossfoot serve`` in a process of its own, wrk beside it.

    python -m benchmarks.site [--seconds 10] [--days 30] [--clients 16] [--quiet] [--desk]

``--quiet`` adds no articles meanwhile. Searches are for 400 pairs of words in turn, so that most are asked anew. It
needs wrk and only reports. ``--desk`` has the review desk beside the site and somebody signed in there, who looks at an
article all the time; the load generator runs on the same machine.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote
from urllib.request import Request, urlopen

from crossfoot.ledger.store import Entry, Ledger
from crossfoot.pipeline import link
from crossfoot.publish.addresses import slug
from tests.publish.build import many_claims
from tests.publish.newsroom import articles, fill

#: Articles with so many claims.
MANY, VERY_MANY = 200, 500
WORDS = (
    "drones", "missiles", "overnight", "region", "governor", "killed", "injured", "people", "air", "defences",
    "locations", "customers", "power", "ministry", "operator", "service", "rescuers", "envoys", "ceasefire", "дронів",
)  # fmt: skip
SEARCHES = """
local words = {{ {} }}
local at = 0
request = function()
  at = at + 1
  local one, other = words[at % #words + 1], words[math.floor(at / #words) % #words + 1]
  return wrk.format("GET", "/search?q=" .. one .. "+" .. other)
end
"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=int, default=10)
    options.add_argument("--days", type=int, default=30)
    options.add_argument("--clients", type=int, default=16)
    options.add_argument("--quiet", action="store_true")
    options.add_argument("--desk", action="store_true")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.sqlite"
        # The made-up days lie in the past of whoever runs this, so that nothing has to wait.
        count = prepare(path, asked.days)
        print(f"{count:,} articles, {asked.clients} clients, load before {os.getloadavg()[0]:.1f}")
        token = sign_in(path) if asked.desk else None
        with serving(path) as base:
            size(base)
            render(base)
            stop = threading.Event()
            adding = threading.Thread(target=add, args=(path, stop), daemon=True)
            if token:
                threading.Thread(target=review, args=(base, token, stop), daemon=True).start()
            if not asked.quiet:
                adding.start()
            searches = Path(folder) / "searches.lua"
            searches.write_text(SEARCHES.format(", ".join(f'"{quote(word)}"' for word in WORDS)), encoding="utf-8")
            for name, address, script in (
                ("front", "/", None),
                (f"{MANY} claims", "/article/many", None),
                ("search", "/search?q=drones", searches),
            ):
                print(f"{name:>12}  {load(base + address, asked.seconds, asked.clients, script)}", flush=True)
            stop.set()
            if not asked.quiet:
                adding.join()


def prepare(path: Path, days: int) -> int:
    """A ledger of made-up days, recorded two days ago."""
    from datetime import UTC, datetime

    long_ago = datetime.now(UTC) - timedelta(days=2)
    documents = [replace(one, published=long_ago) for one in articles(days)]
    with Ledger.open(path, clock=lambda: long_ago) as ledger:
        fill(ledger, documents)
        for number, id in ((MANY, "many"), (VERY_MANY, "very-many")):
            entry = many_claims(number, id)
            own = replace(entry.document, published=long_ago)
            ledger.append([Entry(document=own, claims=entry.claims, findings=entry.findings)])
    return len(documents) + 2


def add(path: Path, stop: threading.Event) -> None:
    """Add an article a second, as ``crossfoot add`` does it, until stopped."""
    made, number = list(articles(3, seed=11)), 0
    with Ledger.open(path) as ledger:
        while not stop.wait(1.0):
            number += 1
            one = made[number % len(made)]
            fill(ledger, [replace(one, id=f"{slug(one.id)}-{number}")])
        link(ledger)
    print(f"{number:>12}  articles added meanwhile")


def sign_in(path: Path) -> str:
    """The token of somebody who is signed in at the desk of a ledger."""
    from crossfoot.publish.desk.file import DeskFile, desk_path
    from crossfoot.publish.desk.people import add_person
    from crossfoot.publish.desk.sessions import open_session

    file = DeskFile(desk_path(str(path)))
    return open_session(file, add_person(file, "Reviewer", "editor", "a few plain words"))


def review(base: str, token: str, stop: threading.Event) -> None:
    """Look at an article once a second as somebody who is signed in, until stopped; say how long it took at most."""
    slowest, count = 0.0, 0
    while not stop.wait(1.0):
        start = time.perf_counter()
        try:
            with urlopen(Request(f"{base}/article/many", headers={"cookie": f"desk={token}"}), timeout=120) as answer:
                answer.read()
        except OSError:
            if stop.is_set():
                break  # the server was ended meanwhile
            raise
        slowest, count = max(slowest, time.perf_counter() - start), count + 1
    print(f"{count:>12}  looks by a reviewer, the slowest {1000 * slowest:.0f} ms")


@contextmanager
def serving(path: Path) -> Iterator[str]:
    """The site of a ledger, in a process of its own."""
    command = [sys.executable, "-m", "crossfoot", "serve", "--ledger", str(path), "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        said = server.stderr.readline()
        found = re.search(r"http://[\d.:]+", said)
        assert found, f"the server did not start: {said}"
        try:
            yield found.group()
        finally:
            server.send_signal(signal.SIGINT)


def size(base: str) -> None:
    """Bytes and requests of the front page."""
    page = get(base + "/")
    files = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page.decode()))
    every = [page, *(get(base + file) for file in files)]
    print(f"{'front page':>12}  {sum(map(len, every)) / 1000:.1f} kB in {len(every)} requests, nothing packed")


def render(base: str) -> None:
    """The first time an article is asked for, and again under another language: with and without its public text."""
    for address in ("/article/very-many", "/uk/article/very-many"):
        start = time.perf_counter()
        get(base + address)
        print(f"{VERY_MANY:>5} claims  {1000 * (time.perf_counter() - start):.0f} ms for {address}, made anew")


def get(address: str) -> bytes:
    with urlopen(Request(address), timeout=120) as answer:
        return bytes(answer.read())


def load(address: str, seconds: int, clients: int, script: Path | None) -> str:
    """Requests a second and the slowest of a hundred, by wrk."""
    get(address)
    command = [
        "wrk",
        "-t1",
        f"-c{clients}",
        f"-d{seconds}s",
        "--latency",
        *(("-s", str(script)) if script else ()),
        address,
    ]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    slow = re.search(r"^\s+99%\s+(\S+)", said, re.MULTILINE)
    wrong = re.search(r"Non-2xx.*|Socket errors.*", said)
    assert rate and slow, said
    return f"{float(rate[1]):,.0f} requests/s, p99 {slow[1]}{f'  ({wrong.group()})' if wrong else ''}"


if __name__ == "__main__":
    main()
