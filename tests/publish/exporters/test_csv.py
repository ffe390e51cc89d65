"""The CSV of claims: one row a claim, read back by the standard reader; no cell can run as a formula."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from pathlib import Path

from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.csv import CSV
from crossfoot.publish.tables import CLAIM_COLUMNS
from tests.publish.build import RECORDED, made_up_book


def exported(path: Path, **rest: object) -> list[list[str]]:
    articles = tuple(made_up_book(path, **rest).each_article())
    written = CSV.write(Corpus(articles=articles, findings=(), as_of=RECORDED, line=1))
    return list(csv.reader(io.StringIO(written.decode("utf-8-sig"))))


def test_every_claim_is_a_row(tmp_path: Path) -> None:
    head, *rows = exported(tmp_path / "book.sqlite")
    assert head == [name for name, *_ in CLAIM_COLUMNS]
    assert rows and all(len(row) == len(head) for row in rows)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "@"))]


def test_nothing_is_out_before_its_delay(tmp_path: Path) -> None:
    _, *rows = exported(tmp_path / "book.sqlite", clock=lambda: RECORDED - timedelta(minutes=50))
    assert not rows
