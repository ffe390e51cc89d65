"""Claims as a table: RFC 4180, one row a claim."""

from __future__ import annotations

from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.tables import CLAIM_COLUMNS, claim_rows, csv_bytes


def write(corpus: Corpus) -> bytes:
    """All claims, the columns of `CLAIM_COLUMNS`."""
    return csv_bytes([name for name, *_ in CLAIM_COLUMNS], claim_rows(corpus.articles))


CSV = Exporter(
    name="csv", file="claims.csv", media_type="text/csv; charset=utf-8; header=present", validator="csv", write=write
)
