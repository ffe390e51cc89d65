"""The checks on articles in which a person marked what does not add up and which sums hold, beside ``--data DIR``."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crossfoot.check.run import check_article, check_event
from crossfoot.extract.run import extract_claims
from crossfoot.link.events import link_events
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.report import Report
from crossfoot.read.dates import find_published


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What the checks find on annotated articles."""

    #: each marked disagreement with the findings that stand on it
    met: tuple[tuple[dict[str, Any], tuple[Finding, ...]], ...]
    #: findings above a note that nobody marked, and those of them on articles whose sums hold
    others: tuple[Finding, ...]
    alarms: tuple[Finding, ...]
    #: articles whose sums hold
    holding: frozenset[str]
    #: by severity
    counts: Counter[str]


def measure(gold: Path) -> Measured:
    """Read the annotated articles of a folder, check each and all together, and compare with what a person marked."""
    marked = _rows(gold / "contradictions.jsonl")
    documents = {row["id"]: _document(row) for row in _rows(gold / "docs.jsonl")}
    claims = {id: extract_claims(document) for id, document in documents.items()}
    found = [one for id, document in documents.items() for one in check_article(document, claims[id])]
    found += _between(documents, claims)
    met = tuple((row, tuple(one for one in found if _cites(one, row))) for row in marked if "quotes" in row)
    cited = {id(one) for _, findings in met for one in findings}
    others = tuple(one for one in found if one.severity is not Severity.NOTE and id(one) not in cited)
    holding = frozenset(row["id"] for row in marked if "identity" in row)
    return Measured(
        met=met,
        others=others,
        alarms=tuple(one for one in others if holding.intersection(one.documents)),
        holding=holding,
        counts=Counter(one.severity.value for one in found),
    )


def report(gold: Path) -> None:
    """Print which of the marked disagreements are found, and what is found besides."""
    measured = measure(gold)
    count = sum(bool(findings) for _, findings in measured.met)
    print(f"annotated: {count} of {len(measured.met)} marked disagreements found; required all")
    for row, findings in measured.met:
        told = ", ".join(sorted({f"{one.check} ({one.severity})" for one in findings})) or "not found"
        print(f"    {row['id']} {row['type']}: {told}")
    print(
        f"  {len(measured.alarms)} findings above a note on the {len(measured.holding)} articles whose sums hold;"
        f" required none; {len(measured.others) - len(measured.alarms)} on others"
    )
    for one in measured.others:
        print(f"    {' '.join(one.documents)} {one.check} ({one.severity}): {one.computation}")
    print(f"  findings by severity: {dict(measured.counts)}")


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _document(row: dict[str, Any]) -> Document:
    published = find_published(row.get("published"))
    return Document(
        id=row["id"],
        text=row["text"],
        outlet=row.get("outlet"),
        lang=row.get("lang"),
        published=published.at if published else None,
    )


def _between(documents: dict[str, Document], claims: dict[str, tuple[Claim, ...]]) -> list[Finding]:
    """What does not agree between the articles of one event."""
    reports = [
        Report(claim=claim, outlet=documents[id].outlet, published_at=documents[id].published)
        for id, some in claims.items()
        for claim in some
    ]
    found = []
    for linked in link_events(reports):
        names = sorted({claim.document for claim in linked.event.claims})
        findings = check_event(linked.event, tuple(documents[name] for name in names))
        found += [one for one in findings if len(one.documents) > 1]
    return found


def _cites(finding: Finding, row: dict[str, Any]) -> bool:
    """Whether a finding stands on two of the marked places, or on the only one; between articles, on one of each."""
    places = [(quote["id"], quote["start"], quote["start"] + len(quote["quote"])) for quote in row["quotes"]]
    cited = {
        place
        for place in places
        for item in finding.evidence
        if item.document == place[0] and item.span.start < place[2] and place[1] < item.span.end
    }
    between = {name for name, _, _ in cited} == {name for name, _, _ in places}
    return len(cited) >= min(2, len(set(places))) and between
