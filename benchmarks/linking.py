"""What linking costs beside adding: made-up articles of many nights along the road, then events, series and findings.

    python -m benchmarks.linking [--articles 10000] [--days 100] [--asides 50] [--slips 2] [--ledger FILE]

Every article is read, checked and kept as ``crossfoot add`` does it; then all of them are linked, and what is linked is
checked, reconciled and tracked, as it does too. At the end every event is asked for once more, as the site would. A
second add of one day's articles shows what a day costs in a book that is full. Seconds are those of the processor, so
that a busy machine plays no part. It only reports.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.made import OTHERS, REGIONS, SPEAKERS
from crossfoot.ask import events
from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.document import Document
from crossfoot.model.names import stable_id
from crossfoot.pipeline import Reading, follow, keep, link

FIRST_DAY = date(2031, 1, 1)
SIZE = 4096
BATCH = 100
#: So many articles of a hundred are another article of that day again, under another name.
COPIES = 20
#: What the made-up sentences without figures are made of.
WORDS = sorted(
    {word.strip(".,“”?{}").lower() for sentence in OTHERS for word in sentence.split()} - {"region", "other"}
)
#: What the figures count that speak of no event.
ASIDE = ("trains were late", "generators had been bought", "million hryvnias were set aside", "schools stayed closed")
#: So many figures of a hundred speak of no event, and of the others so many are not that of the night. In 224 real
#: articles it is three quarters of all claims, and between them there is a finding for every thirty articles.
ASIDES, SLIPS = 50, 2


def articles(count: int, days: int, *, first: int = 0, asides: int = ASIDES, slips: int = SLIPS) -> Iterator[Document]:
    """Articles in the order of their days, each about one night whose figures most of them share."""
    texts: list[str] = []
    before = -1
    for number in range(first, first + count):
        source = random.Random(number)
        day = (number - first) * days // count
        texts = texts if day == before else []
        before = day
        if texts and source.randrange(100) < COPIES:
            text = source.choice(texts)
        else:
            text = _article(FIRST_DAY + timedelta(days=day), source, asides, slips)
            texts.append(text)
        hour, minute = source.randrange(6, 22), source.randrange(60)
        published = datetime.combine(FIRST_DAY + timedelta(days=day), datetime.min.time(), UTC)
        yield Document(
            id=stable_id("article", number),
            text=text,
            outlet=f"Outlet {source.randint(1, 60)}",
            lang="en",
            published=published.replace(hour=hour, minute=minute),
        )


def _article(day: date, source: random.Random, asides: int, slips: int) -> str:
    """An article on two regions; what it says between its figures is said in no other."""
    regions = source.sample(REGIONS, 2)
    sentences: list[str] = []
    length = 0
    while length < SIZE:
        sentence = (
            _figures(day, regions, source, asides, slips)
            if source.random() < 0.25
            else " ".join(source.sample(WORDS, 16)) + "."
        )
        sentences.append(sentence[0].upper() + sentence[1:])
        length += len(sentence) + 1
    return "\n\n".join(" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4))


def _figures(day: date, regions: list[str], source: random.Random, asides: int, slips: int) -> str:
    region, who = source.choice(regions), source.choice(SPEAKERS)
    night, local = random.Random(day.toordinal()), random.Random(f"{day}{region}")
    launched = night.randint(60, 400)
    downed, lost = launched * 7 // 10 + night.randint(0, 20), launched // 10
    killed, injured, without = local.randint(1, 9), local.randint(3, 40), local.randint(11, 90)

    def told(figure: int) -> int:
        return figure if source.randrange(100) >= slips else figure + source.choice((-10, -1, 1, 9, 10))

    if source.randrange(100) < asides:
        return f"{who} said that {source.randint(11, 400)} {source.choice(ASIDE)} in the {region} region."
    return source.choice(
        (
            f"Russia launched {told(launched)} drones at Ukraine overnight, the Air Force said.",
            f"Air defence shot down {told(downed)} of {told(launched)} drones, the Air Force said.",
            f"{told(lost)} drones were lost from radar, according to the Air Force.",
            f"{told(killed)} people were killed and {told(injured)} injured in the {region} region, {who} said.",
            f"{who} said that {told(without)},000 customers were without power in the {region} region.",
        )
    )


def add(ledger: Ledger, documents: Iterator[Document]) -> tuple[int, float]:
    start = time.process_time()
    readings = (stop for stop in follow(documents) if isinstance(stop, Reading))
    claims = sum(kept.appended.claims for kept in keep(readings, ledger, batch=BATCH))
    return claims, time.process_time() - start


def linking(ledger: Ledger) -> float:
    start = time.process_time()
    done = link(ledger)
    seconds = time.process_time() - start
    found = sum(done.findings.values())
    print(
        f"  linked {done.events:,} events ({done.contested:,} figures contested), {done.series:,} series,"
        f" {found:,} findings in {seconds:.1f} s"
    )
    return seconds


def telling(ledger: Ledger) -> float:
    start = time.process_time()
    repeats = events.repeats_in(ledger)
    told = [events.tell(linked, repeats) for linked in events.find_events(ledger)]
    seconds = time.process_time() - start
    print(f"  told {sum(len(one.accounts) for one in told):,} figures of {len(told):,} events in {seconds:.1f} s")
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--days", type=int, default=100)
    parser.add_argument("--ledger", type=Path, help="where to keep the ledger; by default it is removed again")
    parser.add_argument("--asides", type=int, default=ASIDES, help="figures of a hundred that speak of no event")
    parser.add_argument("--slips", type=int, default=SLIPS, help="others of a hundred that are not those of the night")
    options = parser.parse_args()
    dense = {"asides": options.asides, "slips": options.slips}
    with (
        tempfile.TemporaryDirectory() as folder,
        Ledger.open(options.ledger or Path(folder) / "ledger.sqlite") as ledger,
    ):
        claims, adding = add(ledger, articles(options.articles, options.days, **dense))
        print(f"added {options.articles:,} articles with {claims:,} claims in {adding:.1f} s")
        print(f"  that is {linking(ledger) / adding:.1%} of adding; required at most 30 %")
        print(f"  that would be another {telling(ledger) / adding:.1%}")
        day = options.articles // options.days
        more, adding = add(ledger, articles(day, 1, first=options.articles, **dense))
        print(f"then {day:,} articles of one day with {more:,} claims in {adding:.1f} s")
        print(f"  that is {linking(ledger) / adding:.1%} of adding; the book has {query.head(ledger).line:,} lines")


if __name__ == "__main__":
    main()
