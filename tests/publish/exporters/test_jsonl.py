"""Every line is an object that our own reader and DuckDB read back."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb

from crossfoot.model.claim import claim_from_json
from crossfoot.model.finding import finding_from_json
from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.jsonl import JSONL


def test_claims_and_findings_are_read_back(corpus: Corpus) -> None:
    forms = [json.loads(line) for line in JSONL.write(corpus).decode().split("\n") if line]
    claims = [claim_from_json(form) for form in forms if form["type"] == "claim"]
    findings = [finding_from_json(form) for form in forms if form["type"] == "finding"]
    assert claims == [claim for claim, _ in corpus.claims()]
    assert findings == [one.finding for one in corpus.findings] and findings
    assert {form["id"] for form in forms if form["type"] == "document"} == {one.document.id for one in corpus.articles}
    assert not any("text" in form or "origin" in form for form in forms)


def test_duckdb_counts_the_same(corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / JSONL.file
    path.write_bytes(JSONL.write(corpus))
    found = duckdb.sql(
        f"SELECT type, count(*) FROM read_json('{path}', format = 'newline_delimited', sample_size = -1) GROUP BY type"
    ).fetchall()
    assert dict(found) == {
        "document": len(corpus.articles),
        "claim": sum(1 for _ in corpus.claims()),
        "finding": len(corpus.findings),
    }
