"""The typed table holds the same rows as the CSV, as DuckDB reads both."""

from __future__ import annotations

import io
from pathlib import Path

import duckdb
import pyarrow.parquet

from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.csv import CSV
from crossfoot.publish.exporters.parquet import PARQUET
from crossfoot.publish.tables import CLAIM_COLUMNS

TYPES = {
    "string": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "datetime": "TIMESTAMP WITH TIME ZONE",
}


def test_duckdb_reads_the_same_rows_as_from_the_csv(corpus: Corpus, tmp_path: Path) -> None:
    table, typed = tmp_path / CSV.file, tmp_path / PARQUET.file
    table.write_bytes(CSV.write(corpus))
    typed.write_bytes(PARQUET.write(corpus))
    types = {name: TYPES[kind] for name, _, kind, _ in CLAIM_COLUMNS}
    # The apostrophe before what a spreadsheet would run is of the CSV alone.
    plain = ", ".join(
        rf"""regexp_replace("{name}", '^''(\s*[-=+@])', '\1')""" if kind == "VARCHAR" else f'"{name}"'
        for name, kind in types.items()
    )
    with duckdb.connect() as session:
        session.execute("SET TimeZone = 'UTC'")
        read = f"read_csv('{table}', header = true, columns = {types})"
        from_csv = session.execute(f"SELECT {plain} FROM {read}").fetchall()
        rows = session.execute(f"SELECT * FROM '{typed}'").fetchall()
        described = session.execute(f"DESCRIBE SELECT * FROM '{typed}'").fetchall()
    assert rows == from_csv and len(rows) == sum(1 for _ in corpus.claims())
    assert {name: kind for name, kind, *_ in described} == types


def test_each_column_says_what_it_is(corpus: Corpus) -> None:
    schema = pyarrow.parquet.read_schema(io.BytesIO(PARQUET.write(corpus)))
    assert schema.field("value_min").metadata[b"hxl"] == b"#indicator+value+min"
    assert all(field.metadata[b"description"] for field in schema)
