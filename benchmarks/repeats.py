"""Repeats: how fast many short documents are clustered, and how many planted copies are found.

    python benchmarks/repeats.py [--documents 100000] [--articles FILE]

``FILE`` is a JSON Lines file of real articles (``text``, ``title``, ``link``, ``source``, ``published``): every pair
called a repeat is printed, and the fifty nearest misses, to be read by a person. It only reports.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import accumulate
from pathlib import Path

if not __package__:
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from crossfoot.link.candidates import candidate_pairs
from crossfoot.link.likeness import frame_of, measure_likeness, sequences_of
from crossfoot.link.numerals import telling_numbers
from crossfoot.link.shingles import shingle
from crossfoot.link.stories import find_dispatches, find_repeats
from crossfoot.model.document import Document

START = datetime(2030, 1, 1, tzinfo=UTC)
WAYS = ("word for word", "cut", "reworked", "new lead", "inside a longer one")


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """A copy, what it was copied from, and how."""

    original: str
    copy: str
    way: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--articles", type=Path, help="JSON Lines of real articles")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.articles:
        real_articles(options.articles)
    made_up(options.documents, options.seed)


def made_up(count: int, seed: int) -> None:
    documents, planted = plant(count, seed)
    words = sum(len(document.text.split()) for document in documents)
    begun = time.perf_counter()
    dispatches = find_dispatches(documents)
    seconds = time.perf_counter() - begun
    found_in = {copy.document: found.id for found in dispatches for copy in found.copies}
    origin = {document.id: document.id for document in documents} | {one.copy: one.original for one in planted}
    right = wrong = 0
    for found in dispatches:
        for repeat in found.repeats:
            same = origin[repeat.left] == origin[repeat.right]
            right, wrong = right + same, wrong + (not same)
    print(f"\n{count} documents, {words / count:.0f} words each: {len(dispatches)} dispatches found in {seconds:.1f} s")
    print(f"pairs called repeats: {right + wrong}, of them right {right / max(right + wrong, 1):.4f}")
    total: Counter[str] = Counter(one.way for one in planted)
    again: Counter[str] = Counter(
        one.way for one in planted if found_in.get(one.copy, one.copy) == found_in.get(one.original, one.original)
    )
    for way in WAYS:
        print(f"  {way:20s} {total[way]:6d} planted, found {again[way] / max(total[way], 1):.3f}")


def plant(count: int, seed: int) -> tuple[list[Document], list[Planted]]:
    """Made-up posts: a fifth are copies, a tenth issues of a daily bulletin that changes only its figures."""
    rng = random.Random(seed)
    vocabulary = ["".join(rng.choices("abdegiklmnoprstuvz", k=rng.randint(3, 9))) for _ in range(30_000)]
    weights = list(accumulate(1 / (rank + 10) for rank in range(len(vocabulary))))

    def sentence(length: int) -> list[str]:
        words = rng.choices(vocabulary, cum_weights=weights, k=length)
        return [str(rng.randint(2, 900)) if rng.random() < 0.06 else word for word in words]

    houses = max(200, count // 300)
    bulletin = [sentence(60) for _ in range(count // 600)]  # about sixty issues each in thirty days
    footers = [sentence(8) for _ in range(houses)]
    texts: list[list[str]] = []
    outlets: list[int] = []
    hours: list[float] = []
    planted: list[Planted] = []
    origins: dict[int, int] = {}
    for index in range(count):
        outlet, hour = rng.randrange(houses), rng.random() * 24 * 30
        kind = rng.random()
        if kind < 0.2 and index > 100:
            source = rng.randrange(index)
            way = rng.choice(WAYS)
            words = _copied(rng, texts[source], way, sentence)
            hour = hours[source] + rng.random() * 18
            origins[index] = origins.get(source, source)
            planted.append(Planted(original=f"d{origins[index]}", copy=f"d{index}", way=way))
        elif kind < 0.3:
            outlet = rng.randrange(len(bulletin))
            form = bulletin[outlet]
            words = [str(rng.randint(2, 900)) if word.isdigit() else word for word in form]
            words += [str(rng.randint(2, 900)) for _ in range(6)]
        else:
            words = sentence(rng.randint(35, 80))
        texts.append(words)
        outlets.append(outlet)
        hours.append(hour)
    documents = [
        Document(
            id=f"d{index}",
            text=" ".join([*words, *footers[outlets[index]]]),
            outlet=f"outlet {outlets[index]}",
            lang="en",
            published=START + timedelta(hours=hours[index]),
        )
        for index, words in enumerate(texts)
    ]
    return documents, planted


def _copied(rng: random.Random, words: list[str], way: str, sentence: Callable[[int], list[str]]) -> list[str]:
    match way:
        case "cut":
            return words[: max(len(words) // 2, 20)]
        case "reworked":
            return [rng.choice(sentence(1)) if rng.random() < 0.1 else word for word in words]
        case "new lead":
            return sentence(12) + words[8:]
        case "inside a longer one":
            return sentence(90) + words + sentence(60)
    return list(words)


def real_articles(path: Path) -> None:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    documents = [
        Document(
            id=f"{index:03d}",
            text=row["text"],
            title=row["title"],
            url=row["link"],
            outlet=row["source"],
            lang=row["lang"],
            published=_time(row["published"]),
        )
        for index, row in enumerate(rows)
    ]
    titles = {document.id: (document.outlet, document.title) for document in documents}
    print(f"{len(documents)} articles")
    for repeat in find_repeats(documents):
        print(f"  repeat {repeat.left} {repeat.right}: {repeat.likeness.reason}")
        print(f"         {titles[repeat.left]}\n         {titles[repeat.right]}")
    shingles, numbers = shingle(documents), telling_numbers(documents)
    misses = []
    for one, other in candidate_pairs(documents, shingles, numbers):
        frame = frame_of(documents[one], documents[other], (numbers[one], numbers[other]))
        likeness = measure_likeness(sequences_of(shingles, one), sequences_of(shingles, other), frame)
        if not likeness.repeat:
            misses.append((likeness.of_shorter + likeness.of_lead, one, other, likeness))
    print("nearest misses: share of the shorter text, of its lead, longest run in words")
    for _, one, other, likeness in sorted(misses, key=lambda miss: miss[:3], reverse=True)[:50]:
        print(
            f"  {one:03d} {other:03d}  {likeness.of_shorter:.2f} {likeness.of_lead:.2f} {likeness.run:3d}"
            f"  {(documents[one].title or '')[:48]:48s} | {(documents[other].title or '')[:48]}"
        )


def _time(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = parsedate_to_datetime(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


if __name__ == "__main__":
    main()
