"""How the checks do: false alarms on right articles, planted slips found, and with ``--data DIR`` on real series.

    python -m benchmarks.checks [--articles 2000] [--seed 1] [--data DIR]

It only reports.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from benchmarks.made_up_articles import Article, right_article, slipped_article
from crossfoot.check.run import check_article
from crossfoot.check.slips import SlipKind
from crossfoot.model.finding import Finding, Severity


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=2000, help="made-up articles of each sort")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--data",
        type=Path,
        help="folder with the real series (losses, palestine, strikes); annotated articles are looked for beside it",
    )
    options = parser.parse_args()
    first = options.seed * 1_000_000
    right_ones(range(first, first + options.articles))
    slips(range(first, first + options.articles))
    if options.data:
        from benchmarks import checks_annotated, checks_real

        checks_real.report(options.data)
        gold = options.data.parent / "gold"
        if gold.exists():
            checks_annotated.report(gold)


def right_ones(seeds: range) -> None:
    print(f"right articles, {len(seeds)} each          contradiction   doubt or more   note only")
    for rounding, allowed in ((0.0, "none"), (0.4, "<= 0.10 % and <= 3.5 %")):
        worst: Counter[Severity | None] = Counter()
        checks: Counter[str] = Counter()
        for seed in seeds:
            findings = findings_of(right_article(seed, rounding))
            worst[max((found.severity for found in findings), key=lambda one: one.rank, default=None)] += 1
            checks.update({found.check for found in findings if found.severity is not Severity.NOTE})
        contradictions, doubts, notes = (worst[one] / len(seeds) for one in Severity)
        print(
            f"  {rounding:.0%} of numbers rounded".ljust(36)
            + f"{contradictions:14.2%}{contradictions + doubts:16.2%}{notes:12.1%}   required {allowed}"
        )
        for name, count in checks.most_common():
            print(f"      {name}: {count}")


def slips(seeds: range) -> None:
    print("planted slips: 0 % / 40 % rounded / both    found        true repair among the candidates")
    rows = (
        ("dropped digit", SlipKind.DROPPED, False, ">= 88 %"),
        ("factor ten", SlipKind.TEN, False, ">= 92 %"),
        ("swapped digits", SlipKind.SWAPPED, False, ">= 90 %"),
        ("added digit", SlipKind.ADDED, False, "-"),
        ("wrong digit", SlipKind.WRONG, False, "-"),
        ("restated with a dropped digit", SlipKind.DROPPED, True, ">= 99 %"),
    )
    for name, kind, restated, required in rows:
        exact, rounded = (recall(seeds, rounding, kind, restated) for rounding in (0.0, 0.4))
        both = exact + rounded
        found = " / ".join(f"{tally.found:.1%}" for tally in (exact, rounded, both))
        repaired = " / ".join(f"{tally.repaired:.1%}" for tally in (exact, rounded, both))
        print(f"  {name:30}{found:>24} {repaired:>26}   required {required} and >= 98 %")


@dataclass(frozen=True, slots=True)
class Tally:
    """Planted slips, those that a finding above a note cites, and those of these whose repair is offered."""

    planted: int
    cited: int
    offered: int

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.planted + other.planted, self.cited + other.cited, self.offered + other.offered)

    @property
    def found(self) -> float:
        return self.cited / max(self.planted, 1)

    @property
    def repaired(self) -> float:
        return self.offered / max(self.cited, 1)


def recall(seeds: range, rounding: float, kind: SlipKind, restated: bool) -> Tally:
    planted = cited = offered = 0
    for seed in seeds:
        article = slipped_article(seed, rounding, kind, restated=restated)
        if article is None:
            continue
        planted += 1
        citing = [one for one in findings_of(article) if one.severity is not Severity.NOTE and _cites(one, article)]
        cited += bool(citing)
        offered += any(_offers(one, article) for one in citing)
    return Tally(planted, cited, offered)


def findings_of(article: Article) -> tuple[Finding, ...]:
    return check_article(article.document, article.claims)


def _cites(finding: Finding, article: Article) -> bool:
    return any(item.claim == article.slipped for item in finding.evidence)


def _offers(finding: Finding, article: Article) -> bool:
    stated = next(claim.record.bound.low for claim in article.claims if claim.id == article.slipped)  # type: ignore[union-attr]
    offered = re.findall(r"([\d./]+) for ([\d.]+) \(", finding.proposal or "")
    return any(str(article.meant) in meant.split("/") for meant, said in offered if said == str(stated))


if __name__ == "__main__":
    random.seed(0)
    main()
