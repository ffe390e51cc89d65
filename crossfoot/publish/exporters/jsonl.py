"""Articles, claims and findings, one JSON object a line.

`type` says which: `document` (without its text, which its `path` has), `claim` and `finding` in the form of
[claims](claims.md). An article comes before its claims, all articles before the findings.

This is the public view: late, coarse and covered where it has to be. `crossfoot export` without a format writes the
whole ledger instead, with nothing taken away.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from crossfoot.model.claim import claim_to_json
from crossfoot.model.finding import finding_to_json
from crossfoot.publish import forms
from crossfoot.publish.addresses import slug
from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.views import label_of


def write(corpus: Corpus) -> bytes:
    """All lines, each ended by a line feed."""
    return "".join(json.dumps(form, ensure_ascii=False, allow_nan=False) + "\n" for form in _forms(corpus)).encode()


def _forms(corpus: Corpus) -> Iterator[dict[str, Any]]:
    for article in corpus.articles:
        yield {"type": "document", **forms.document(article)}
        for claim in article.claims:
            yield {
                "type": "claim",
                **claim_to_json(claim),
                "version": article.version,
                "label": label_of(article, claim),
                "path": f"/claim/{slug(claim.id)}",
            }
    for one in corpus.findings:
        form = finding_to_json(one.finding)
        yield {"type": "finding", **form, "recorded_at": forms.moment(one.recorded_at)}


JSONL = Exporter(
    name="jsonl",
    file="claims.jsonl",
    media_type="application/jsonl; charset=utf-8",
    validator="DuckDB; every claim and finding is read back by our own reader",
    write=write,
)
