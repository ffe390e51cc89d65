"""The checks on articles in which a person marked what does not add up and which sums hold, beside ``--data DIR``."""

from __future__ import annotations

import json
from collections import Counter
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


def report(gold: Path) -> None:
    """Print which of the marked disagreements are found, and what is found besides."""
    marked = _rows(gold / "contradictions.jsonl")
    documents = {row["id"]: _document(row) for row in _rows(gold / "docs.jsonl")}
    claims = {id: extract_claims(document) for id, document in documents.items()}
    found = [one for id, document in documents.items() for one in check_article(document, claims[id])]
    found += _between(documents, claims)
    disagreements = [row for row in marked if "quotes" in row]
    met = [[finding for finding in found if _cites(finding, row)] for row in disagreements]
    print(f"annotated: {sum(map(bool, met))} of {len(disagreements)} marked disagreements found; required all")
    for row, findings in zip(disagreements, met, strict=True):
        told = ", ".join(sorted({f"{one.check} ({one.severity})" for one in findings})) or "not found"
        print(f"    {row['id']} {row['type']}: {told}")
    cited = {id(one) for findings in met for one in findings}
    others = [one for one in found if one.severity is not Severity.NOTE and id(one) not in cited]
    holding = {row["id"] for row in marked if "identity" in row}
    alarms = [one for one in others if holding.intersection(one.documents)]
    print(
        f"  {len(alarms)} findings above a note on the {len(holding)} articles whose sums hold; required none;"
        f" {len(others) - len(alarms)} on others"
    )
    for one in others:
        print(f"    {' '.join(one.documents)} {one.check} ({one.severity}): {one.computation}")
    print(f"  findings by severity: {dict(Counter(one.severity.value for one in found))}")


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
