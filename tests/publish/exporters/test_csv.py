"""The table of claims: four readers read the same, and no cell can run as a formula."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import duckdb
import pandas
import polars

from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.csv import CSV
from crossfoot.publish.tables import CLAIM_COLUMNS


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(), newline=""), strict=True))


def test_every_claim_is_a_row(corpus: Corpus) -> None:
    head, *rows = rows_of(CSV.write(corpus))
    assert head == [name for name, *_ in CLAIM_COLUMNS]
    assert [row[0] for row in rows] == [claim.id for claim, _ in corpus.claims()]
    assert all(len(row) == len(head) for row in rows)


def test_four_readers_read_the_same(corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / CSV.file
    path.write_bytes(CSV.write(corpus))
    _, *rows = rows_of(path.read_bytes())
    assert any("\t" in cell or '"' in cell or "," in cell for row in rows for cell in row)
    by_pandas = pandas.read_csv(path, dtype=str, keep_default_na=False)
    assert by_pandas.to_numpy().tolist() == rows
    by_polars = polars.read_csv(path, infer_schema=False)
    assert [[cell or "" for cell in row] for row in by_polars.iter_rows()] == rows
    by_duckdb = duckdb.sql(f"SELECT * FROM read_csv('{path}', all_varchar = true, header = true)").fetchall()
    assert [[cell or "" for cell in row] for row in by_duckdb] == rows


def test_no_cell_runs_as_a_formula(corpus: Corpus) -> None:
    _, *rows = rows_of(CSV.write(corpus))
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.lstrip()[:1] in ("=", "+", "-", "@")]
    assert {"'@SUM(A1)", "'-1+1", "'+Outlet, Ltd"} <= set(cells)


def test_empty_is_not_zero_and_an_open_end_is_empty(corpus: Corpus) -> None:
    head, *rows = rows_of(CSV.write(corpus))
    cells = {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    open_ended = [row for row in cells.values() if row["bound"] == "at_least"]
    assert open_ended and all(row["value_min"] and not row["value_max"] for row in open_ended)
    stance = next(row for row in cells.values() if row["kind"] == "stance")
    assert (stance["value_min"], stance["value_max"], stance["cumulative"]) == ("", "", "")
