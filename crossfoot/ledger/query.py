"""Every question the project asks of the book, by name.

``vintage`` is a line: the answer is then what the book said when that line was its last; `vintage_at` finds it for a
time. Without one it is what the book says now. ``find_`` may find nothing, ``get_`` may not.
"""

from __future__ import annotations

from crossfoot.ledger.dump import export_jsonl
from crossfoot.ledger.filters import EVERY_DOCUMENT, ClaimFilter, DocumentFilter, FindingFilter
from crossfoot.ledger.questions.book import changes_since, count, head, last_endings, recorded_at, vintage_at
from crossfoot.ledger.questions.claims import (
    claims_on,
    claims_with_keys,
    each_claim,
    find_claims,
    find_claims_by_id,
    first_figure,
    get_claim,
    late_claims,
)
from crossfoot.ledger.questions.documents import (
    find_captures,
    find_document,
    find_documents,
    find_documents_by_id,
    get_document,
    published_times,
)
from crossfoot.ledger.questions.findings import count_findings, each_finding, find_findings, find_judgements
from crossfoot.ledger.questions.linking import (
    changed_keys,
    changed_measures,
    ended_claims,
    find_keys,
    judged_days,
    last_key,
    lines_of_days,
    lines_with_keys,
    undated_of,
)
from crossfoot.ledger.questions.outlook import find_outlook
from crossfoot.ledger.questions.search import search_claims, search_text
from crossfoot.ledger.questions.series import SeriesKey, changed_days, get_points, kept_days, kept_series, series_points
from crossfoot.ledger.questions.undecided import undecided_claims, undecided_findings
from crossfoot.ledger.verify import verify

__all__ = [
    "EVERY_DOCUMENT",
    "ClaimFilter",
    "DocumentFilter",
    "FindingFilter",
    "SeriesKey",
    "changed_days",
    "changed_keys",
    "changed_measures",
    "changes_since",
    "claims_on",
    "claims_with_keys",
    "count",
    "count_findings",
    "each_claim",
    "each_finding",
    "ended_claims",
    "export_jsonl",
    "find_captures",
    "find_claims",
    "find_claims_by_id",
    "find_document",
    "find_documents",
    "find_documents_by_id",
    "find_findings",
    "find_judgements",
    "find_keys",
    "find_outlook",
    "first_figure",
    "get_claim",
    "get_document",
    "get_points",
    "head",
    "judged_days",
    "kept_days",
    "kept_series",
    "last_endings",
    "last_key",
    "late_claims",
    "lines_of_days",
    "lines_with_keys",
    "published_times",
    "recorded_at",
    "search_claims",
    "search_text",
    "series_points",
    "undated_of",
    "undecided_claims",
    "undecided_findings",
    "verify",
    "vintage_at",
]
