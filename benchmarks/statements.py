"""What is read from statements of both sides, against what people read in them: each measure with its bar.

    python -m benchmarks.statements [--data DIR] [--errors]

The statements are not part of this repository: ``air_force_16_with_expected.jsonl`` (bulletins of the Ukrainian Air
Force), ``cit_13_with_totals.jsonl`` (civilian casualties), ``parser_cases_even.jsonl`` (cases of another project's
parser) and ``mod_russia_to_2025-05.csv`` (posts of the Russian Defence Ministry, with traps for careless parsers).
Reports and judges nothing. A part of a bulletin is right when every number expected of it is claimed, of its measure
and its kind of weapon.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).parent.parent))

from crossfoot.extract.run import extract_claims
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure

DATA = Path(__file__).parent.parent.parent / "shared" / "data" / "statements"
KYIV = ZoneInfo("Europe/Kyiv")
Form = dict[str, Any]
#: expected kind of weapon -> objects that are of it
OBJECTS = {
    "drone": {"drone"}, "banderol": {"drone"}, "ballistic": {"ballistic_missile"}, "cruise": {"cruise_missile"},
    "anti_ship": {"missile"}, "air_launched": {"missile"}, "anti_radar": {"missile"},
    "other": {"missile", "ballistic_missile", "cruise_missile"},
}  # fmt: skip
DOWNED = (Measure.INTERCEPTED, Measure.SUPPRESSED)
#: More drones than these were never over Russia in a night of these posts.
MOST = 1_000
MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
#: Numbers of posts that count nothing.
TRAPS = {
    "addresses": re.compile(r"https?://\S+|t\.me/\S+|№ ?\d+"),
    "dates": re.compile(rf"\b\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}}\b|\b\d{{1,2}} (?:{MONTHS})\b|\b(?:19|20)\d\d (?:г\.|год)"),
    "brigades": re.compile(r"\b\d+(?:-?(?:й|я|го|ой|ю|м|х))?(?:, ?\d+)* (?:[а-яё-]+ ){0,4}(?:бригад|полк|див[еи]зи)"),
}


def lines(path: Path) -> list[Form]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def figures(text: str, lang: str, published: str | None, key: str = "s") -> list[tuple[Claim, Figure]]:
    at = datetime.fromisoformat(published.replace("Z", "+00:00")) if published else None
    document = Document(id=key, text=text, lang=lang, published=at)
    return [(claim, claim.record) for claim in extract_claims(document) if isinstance(claim.record, Figure)]


class Tally:
    """Right of all by name, and what was wrong."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.all: Counter[str] = Counter()
        self.wrong: list[str] = []

    def add(self, key: str, name: str, right: bool, detail: object = "") -> None:
        self.all[name] += 1
        self.right[name] += right
        if not right:
            self.wrong.append(f"{key} {name}: {detail}")

    def show(self, title: str, errors: bool) -> None:
        parts = ", ".join(f"{name} {self.right[name]} of {self.all[name]}" for name in self.all)
        print(f"{title}: {parts} (bar: all)")
        print(*(f"    {line}" for line in self.wrong if errors), sep="\n", end="\n" if errors and self.wrong else "")


def has(found: list[tuple[Claim, Figure]], measures: tuple[Measure, ...], number: float, objects: set[str]) -> bool:
    return any(
        figure.measure in measures and figure.object in objects and float(figure.bound.low) == number
        for _, figure in found
    )


def air_force(path: Path, errors: bool) -> None:
    tally = Tally()
    parts = (("launched", (Measure.LAUNCHED,)), ("downed", DOWNED), ("impacts", (Measure.HIT,)))
    for post in lines(path):
        expected = post["expected"]
        if expected["kind"] == "correction":
            continue
        found = figures(post["text"], post["lang"], post["posted_at"], post["id"])
        for name, measures in parts:
            lost = [(kind, number) for kind, number in expected[name]
                    if number is not None and not has(found, measures, number, OBJECTS[kind])]  # fmt: skip
            tally.add(post["id"], name, not lost, lost)
        for name, measure in (("hit_locations", Measure.PLACES_HIT), ("debris_locations", Measure.PLACES_DEBRIS)):
            number = expected[name]
            right = number is None or has(found, (measure,), number, {"location"})
            tally.add(post["id"], name.replace("_", " "), right, number)
        ends = {
            claim.window.end.astimezone(KYIV).strftime("%H:%M")
            for claim, figure in found
            if figure.measure in DOWNED and claim.window
        }
        tally.add(post["id"], "as of", ends == {expected["as_of"]}, (expected["as_of"], ends))
        sides = {(figure.measure.value, figure.side) for _, figure in found if figure.measure in (*DOWNED, *ATTACKS)}
        wrong = [pair for pair in sorted(sides, key=str) if pair[1] != ("ukraine" if pair[0] in DOWNED else "russia")]
        tally.add(post["id"], "sides", not wrong, wrong)
    tally.show("Air Force, 16 bulletins", errors)


ATTACKS = (Measure.LAUNCHED, Measure.HIT, Measure.PLACES_HIT, Measure.PLACES_DEBRIS)


def casualties(path: Path, errors: bool) -> None:
    tally = Tally()
    for post in lines(path):
        found = figures(post["text"], post["lang"], None, post["id"])
        for name, measure in (("stated_killed", Measure.KILLED), ("stated_injured", Measure.INJURED)):
            number = post["expected"][name]
            if number is not None:
                claimed = [figure.bound.low for _, figure in found if figure.measure is measure]
                tally.add(post["id"], name.partition("_")[2], number in claimed, number)
    tally.show("casualties, 13 bulletins (one states no total)", errors)


def _windows(found: list[tuple[Claim, Figure]], end: str) -> set[str]:
    windows = {claim.window for claim, _ in found if claim.window}
    return {getattr(window, end).astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ") for window in windows}


def _by_region(found: list[tuple[Claim, Figure]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for claim, figure in found:
        if figure.measure in DOWNED and figure.object == "drone" and claim.place and claim.place.code:
            counts[claim.place.code] += int(figure.bound.low)
    return counts


def _numbers(found: list[tuple[Claim, Figure]], *measures: Measure) -> list[int]:
    """The drones of these measures, in order; parts of another of them are left out."""
    kept = [(claim, figure) for claim, figure in found if figure.measure in measures and figure.object == "drone"]
    ids = {claim.id for claim, _ in kept}
    return [int(figure.bound.low) for _, figure in kept if figure.part_of not in ids]


def _launched(found: list[tuple[Claim, Figure]], number: int) -> bool:
    launched = _numbers(found, Measure.LAUNCHED)
    return number in launched or sum(launched) == number


def _downed(found: list[tuple[Claim, Figure]], number: int) -> bool:
    downed = _numbers(found, *DOWNED)
    return number in downed or sum(downed) == number


def _places(found: list[tuple[Claim, Figure]], measure: Measure) -> list[int]:
    return [int(figure.bound.low) for _, figure in found if figure.measure is measure]


def _has_regions(found: list[tuple[Claim, Figure]], codes: list[str]) -> bool:
    return set(codes) <= {claim.place.code for claim, _ in found if claim.place}


#: expected field of a parser case -> whether the claims have it; fields without one are notes
CASES: dict[str, Callable[[list[tuple[Claim, Figure]], Any], bool]] = {
    "drones_launched": _launched,
    "drones_launched_min": _launched,
    "drones_launched_max": _launched,
    "strike_drones_launched": _launched,
    "downed": _downed,
    "downed_drones": _downed,
    "strike_drones_downed": _downed,
    "lost_ew": lambda found, number: number in _numbers(found, Measure.SUPPRESSED),
    "jet": lambda found, number: any(figure.bound.low == number for _, figure in found),
    "hit_locations": lambda found, number: number in _places(found, Measure.PLACES_HIT),
    "debris_locations": lambda found, number: number in _places(found, Measure.PLACES_DEBRIS),
    "start": lambda found, time: time in _windows(found, "start"),
    "end": lambda found, time: time in _windows(found, "end"),
    "regions": _has_regions,
    "by_region": lambda found, counts: not counts or counts.items() <= _by_region(found).items(),
    "figures": lambda found, _: not found,
}


def parser_cases(path: Path, errors: bool) -> None:
    tally = Tally()
    for case in lines(path):
        found = figures(case["text"], case["lang"], case["published"] or None, case["id"])
        wrong = {name: value for name, value in case["expected"].items()
                 if name in CASES and not CASES[name](found, value)}  # fmt: skip
        tally.add(case["id"], "cases", not wrong, wrong)
        for name in case["expected"]:
            if name in ("start", "end"):
                tally.add(case["id"], "windows", name not in wrong, wrong.get(name))
    tally.show("parser cases", errors)


def defence_ministry(path: Path, errors: bool) -> None:
    sys.stdout.flush()
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    sizes: Counter[str] = Counter()
    trapped: dict[str, list[str]] = defaultdict(list)
    totals, many = [], []
    for number, row in enumerate(rows):
        published = row["datetime"].replace(" ", "T") + "+00:00"
        found = figures(row["text_snippet"], "ru", published, str(number))
        for claim, figure in found:
            for name in _traps(row["text_snippet"], claim, figure):
                trapped[name].append(f"{row['date']} {claim.span.quote!r}")
            if figure.object == "drone":
                sizes[_bucket(int(figure.bound.high))] += 1
                if figure.bound.high > MOST:
                    # "From 20 hours on 20 May to 8 hours on 23 May" is no night either.
                    longer = claim.window and claim.window.end - claim.window.start > timedelta(days=1)
                    listed = totals if figure.cumulative or longer else many
                    listed.append(f"{row['date']} {claim.span.quote!r}")
    print(f"Defence Ministry, {len(rows):,} posts: {sizes.total():,} figures of drones; by size:")
    print("   ", ", ".join(f"{name}: {sizes[name]}" for name in BUCKETS.values()))
    print(f"    of more than {MOST:,}: {len(many)} of a night or a day (bar: 0), {len(totals)} over a longer time:")
    print(*(f"        {line}" for line in (*many, *totals)), sep="\n")
    traps = ", ".join(f"{name}: {len(trapped[name])}" for name in TRAPS)
    print(f"    figures of any kind read from {traps} (bar: 0)")
    for name in TRAPS if errors else ():
        print(*(f"        {name}: {line}" for line in trapped[name]), sep="\n", end="\n" if trapped[name] else "")


def _traps(text: str, claim: Claim, figure: Figure) -> Iterator[str]:
    """The kinds of traps that the digits of a figure stand in."""
    for digits in re.finditer(r"\d+", claim.span.quote):
        start = claim.span.start + digits.start()
        if int(digits[0]) in (figure.bound.low, figure.bound.high):
            for name, pattern in TRAPS.items():
                if any(found.start() <= start < found.end() for found in pattern.finditer(text)):
                    yield name


BUCKETS = {1: "1", 9: "2-9", 49: "10-49", 99: "50-99", 199: "100-199", MOST: "200-1000", 10**12: "more"}


def _bucket(number: int) -> str:
    return next(name for limit, name in BUCKETS.items() if number <= limit)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA, metavar="DIR", help="the folder of the statements")
    parser.add_argument("--errors", action="store_true", help="say what is wrong")
    options = parser.parse_args()
    parts = {
        "air_force_16_with_expected.jsonl": air_force,
        "cit_13_with_totals.jsonl": casualties,
        "parser_cases_even.jsonl": parser_cases,
        "mod_russia_to_2025-05.csv": defence_ministry,
    }
    for name, measure in parts.items():
        if (options.data / name).exists():
            measure(options.data / name, options.errors)
        else:
            print(f"{options.data / name} is not there", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
