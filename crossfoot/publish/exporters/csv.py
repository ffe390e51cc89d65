"""Claims as a table, one row a claim.

RFC 4180 in UTF-8: commas, quotes where needed, lines end in CRLF. Times are ISO 8601 with their zone. An empty cell
is not known, never zero; a number is `value_min` to `value_max`, of which one may be open. Text that a spreadsheet
would run as a formula has an apostrophe before it.
"""

from __future__ import annotations

from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.tables import CLAIM_COLUMNS, claim_rows, csv_bytes


def write(corpus: Corpus) -> bytes:
    """All claims, the columns of `CLAIM_COLUMNS`."""
    return csv_bytes([name for name, *_ in CLAIM_COLUMNS], claim_rows(corpus.articles))


CSV = Exporter(
    name="csv",
    file="claims.csv",
    media_type="text/csv; charset=utf-8; header=present",
    validator="csv, pandas, polars and DuckDB read the same",
    write=write,
)
