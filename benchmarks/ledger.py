"""How fast the ledger takes claims in, and how fast it answers.

    python -m benchmarks.ledger                        100,000 claims
    python -m benchmarks.ledger --claims 1000000       with the answers of a large ledger
    python -m benchmarks.ledger --ledger postgresql://...

Batches of 100 articles of 4 kB are added, each in one durable commit (``synchronous=FULL``) with all indexes and full
text, while another process reads one article with its claims after another.
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from benchmarks.made import REGIONS, SPEAKERS, article
from crossfoot.ledger import query
from crossfoot.ledger.held import Tally
from crossfoot.ledger.query import ClaimFilter, SeriesKey
from crossfoot.ledger.store import Entry, Ledger
from crossfoot.model.attribution import Attribution
from crossfoot.model.bound import Bound
from crossfoot.model.claim import Claim, Place, claim_id
from crossfoot.model.document import Document
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.series import Point
from crossfoot.model.span import span_of

BATCH = 100
DAYS = 1500
FIRST_DAY = date(2031, 1, 1)
#: One claim in eight is of the largest series.
LARGEST = SeriesKey(measure=Measure.LAUNCHED, object="drone", side="russia", places=(None, "UA"))
_OBJECTS = ("drone", "missile", "person", "customer", "building", "soldier")
_TEXTS = [article(number) for number in range(500)]


def made_entry(number: int, day: date) -> Entry:
    """A made-up article of ``day`` with a claim for every number before a word, about fifteen."""
    source = random.Random(number)
    text = f"Report {number}. {_TEXTS[number % len(_TEXTS)]}"
    document = Document(
        id=f"article-{number:08}",
        text=text,
        url=f"https://news.example/{number}",
        title=f"Night {number}",
        outlet=f"Outlet {source.randint(1, 60)}",
        lang="en",
        published=datetime(day.year, day.month, day.day, 8, tzinfo=UTC),
        bytes_hash=f"{source.getrandbits(256):064x}",
    )
    return Entry(document=document, claims=tuple(_claims(document, day, source)))


def _claims(document: Document, day: date, source: random.Random) -> Iterator[Claim]:
    for found in re.finditer(r"(\d+)%? \w+", document.text):
        span = span_of(document.text, found.start(), found.end())
        largest = source.random() < 1 / 8
        # Most reports of a night repeat one number.
        nightly = 100 + day.toordinal() * 37 % 400 + source.choice((0, 0, 0, 0, 0, 1, 5, -12))
        number = Decimal(nightly if largest else found[1])
        yield Claim(
            id=claim_id(document.id, span, "made"),
            document=document.id,
            span=span,
            rule="made",
            record=Figure(
                bound=Bound(low=number, high=number),
                measure=Measure.LAUNCHED if largest else source.choice(tuple(Measure)),
                object="drone" if largest else source.choice(_OBJECTS),
                side="russia" if largest else source.choice(("russia", "ukraine")),
            ),
            attribution=Attribution(speaker=source.choice(SPEAKERS), cue="said"),
            place=None if largest or source.random() < 0.5 else Place(text=source.choice(REGIONS)),
            date=day,
        )


def made_batches(claims: int) -> Iterator[list[Entry]]:
    """Batches of articles, day by day over 1,500 days, until they hold so many claims."""
    share = claims / DAYS
    done, number = 0, 0
    while done < claims:
        batch = []
        for _ in range(BATCH):
            one = made_entry(number, FIRST_DAY + timedelta(days=min(DAYS - 1, int(done / share))))
            batch.append(one)
            number += 1
            done += len(one.claims)
        yield batch


def measure_adding(ledger: Ledger, claims: int) -> None:
    times: list[tuple[int, float]] = []
    working = 0.0
    for batch in made_batches(claims):
        start, worked = time.perf_counter(), time.process_time()
        added = ledger.append(batch)
        times.append((added.claims, time.perf_counter() - start))
        working += time.process_time() - worked
    rates = [count / seconds for count, seconds in times]
    total = sum(count for count, _ in times)
    print(f"added {total:,} claims in {len(times)} commits of {BATCH} articles")
    overall, last = total / sum(seconds for _, seconds in times), rates[-max(1, len(rates) // 10) :]
    print(f"  claims a second: {overall:,.0f} over all, {statistics.median(rates):,.0f} in the median commit,")
    print(
        f"    {statistics.median(last):,.0f} in that of the last tenth; {working / total * 1e6:.0f} µs of work a claim"
    )
    print(f"  a commit takes {_spread([seconds for _, seconds in times])}")


def _spread(seconds: list[float]) -> str:
    ordered = sorted(seconds)
    at = [ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000 for share in (0.5, 0.99)]
    return f"{at[0]:.1f} ms (median), {at[1]:.1f} ms (p99), {ordered[-1] * 1000:.1f} ms (longest), n = {len(ordered)}"


def read_on(where: str) -> None:
    """Read one article with its claims after another until standard input ends; print how long each took."""
    import select

    source, times = random.Random(7), []
    with Ledger.open(where) as ledger:
        while not select.select([sys.stdin], [], [], 0.002)[0]:
            known = query.head(ledger).line
            id = f"article-{source.randint(0, max(0, known // 20)):08}"
            start = time.perf_counter()
            query.find_document(ledger, id)
            query.find_claims(ledger, ClaimFilter(document=id))
            times.append(time.perf_counter() - start)
    print(_spread(times))


def measure_answers(ledger: Ledger) -> None:
    source = random.Random(3)
    some = query.find_claims(ledger, limit=1000)
    tallies = query.series_points(ledger, LARGEST)
    print(f"the largest series has {sum(tally.claims for tally in tallies):,} claims in {len(tallies):,} tallies")
    _keep_points(ledger, tallies)
    half = query.head(ledger).line // 2
    questions: dict[str, Callable[[], object]] = {
        "points of 1,500 days": lambda: query.get_points(ledger, "launched"),
        "tallies of 1,500 days": lambda: query.series_points(ledger, LARGEST),
        "tallies as known half-way": lambda: query.series_points(ledger, LARGEST, vintage=half),
        "an article and its claims": lambda: (
            query.find_document(ledger, some[0].claim.document),
            query.find_claims(ledger, ClaimFilter(document=some[0].claim.document)),
        ),
        "a claim by its id": lambda: query.get_claim(ledger, source.choice(some).claim.id),
        "a speaker's claims of a week": lambda: query.find_claims(
            ledger, ClaimFilter(speaker=SPEAKERS[0], since=FIRST_DAY, until=FIRST_DAY + timedelta(days=6))
        ),
        "search, a rare word": lambda: query.search_text(ledger, f"report {source.randint(1, 1000)}"),
        "search, a common word": lambda: query.search_text(ledger, "rubble"),
        "search, a common word, newest": lambda: query.search_text(ledger, "rubble", newest_first=True),
        "the last 1,000 changes": lambda: query.changes_since(ledger, query.head(ledger).line - 1000),
        "counts": lambda: query.count(ledger),
    }
    for name, ask in questions.items():
        times = []
        for _ in range(15):
            start = time.perf_counter()
            ask()
            times.append(time.perf_counter() - start)
        print(f"  {name:32} {_spread(times)}")


def _keep_points(ledger: Ledger, tallies: tuple[Tally, ...]) -> None:
    """Keep a point a day, with as many claims as the day has."""
    by_day: dict[date, list[Tally]] = {}
    for tally in tallies:
        by_day.setdefault(tally.date, []).append(tally)
    points = []
    for day, same in by_day.items():
        most = max(same, key=lambda tally: tally.claims)
        claims = tuple(f"{number:016x}" for number in range(sum(tally.claims for tally in same)))
        points.append(Point(date=day, bound=most.bound, claims=claims))
    start = time.perf_counter()
    ledger.keep_points("launched", points)
    print(f"  kept as {len(points):,} points in {time.perf_counter() - start:.2f} s; answers take:")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--ledger", help="a path or address; by default a file that is removed again")
    parser.add_argument("--read-on", metavar="LEDGER", help=argparse.SUPPRESS)
    parser.add_argument("--verify", action="store_true", help="also measure how long verifying takes")
    given = parser.parse_args()
    if given.read_on:
        read_on(given.read_on)
        return
    with tempfile.TemporaryDirectory() as folder:
        where = given.ledger or str(Path(folder) / "ledger.sqlite")
        with Ledger.open(where) as ledger:
            reader = subprocess.Popen(
                [sys.executable, "-m", "benchmarks.ledger", "--read-on", where],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            )  # fmt: skip
            measure_adding(ledger, given.claims)
            print(f"  a reader beside it waits {reader.communicate('')[0].strip()}")
            if "://" not in where:
                print(f"  the file has {Path(where).stat().st_size / 2**20:,.0f} MB")
            measure_answers(ledger)
            if given.verify:
                start = time.perf_counter()
                problems = query.verify(ledger)
                print(f"verified in {time.perf_counter() - start:.1f} s: {len(problems)} problems")


if __name__ == "__main__":
    main()
