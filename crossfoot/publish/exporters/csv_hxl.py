"""The table of claims with a second row of HXL tags, as humanitarian tools read it.

The tags stand under the names of the columns; the rest is `claims.csv`.
"""

from __future__ import annotations

from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.tables import CLAIM_COLUMNS, claim_rows, csv_bytes


def write(corpus: Corpus) -> bytes:
    """All claims under their names and tags."""
    names, tags, *_ = zip(*CLAIM_COLUMNS, strict=True)
    return csv_bytes(names, claim_rows(corpus.articles), tags=tags)


CSV_HXL = Exporter(
    name="csv_hxl",
    file="claims.hxl.csv",
    media_type="text/csv; charset=utf-8; header=present",
    validator="libhxl; the row of tags by a test of our own, since libhxl skips a malformed tag",
    write=write,
)
