"""The table of claims in typed columns, for DuckDB, pandas, polars, R and others.

The same rows and names as `claims.csv`, without the apostrophes that guard spreadsheets. Days are `date32`, times
`timestamp[s, UTC]`, numbers 64-bit floats (whole numbers up to 2^53 are exact). Each column carries what it means as
`description`, and its HXL tag as `hxl`.
"""

from __future__ import annotations

import io

from crossfoot.publish.exporter import Corpus, Exporter
from crossfoot.publish.frames import arrow_of
from crossfoot.publish.tables import CLAIM_COLUMNS, claim_rows


def write(corpus: Corpus) -> bytes:
    """All claims as one row group after another."""
    import pyarrow.parquet

    columns = tuple((name, kind, {"description": about, "hxl": tag}) for name, tag, kind, about in CLAIM_COLUMNS)
    out = io.BytesIO()
    pyarrow.parquet.write_table(arrow_of(columns, claim_rows(corpus.articles)), out)
    return out.getvalue()


PARQUET = Exporter(
    name="parquet",
    file="claims.parquet",
    media_type="application/vnd.apache.parquet",
    validator="DuckDB: the same rows as claims.csv",
    write=write,
    needs="parquet",
    module="pyarrow",
)
