"""The table with HXL tags passes libhxl and its schema; each tag stands under its own column."""

from __future__ import annotations

import io

import hxl

from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.csv import CSV
from crossfoot.publish.exporters.csv_hxl import CSV_HXL
from crossfoot.publish.tables import CLAIM_COLUMNS
from tests.publish.exporters.test_csv import rows_of


def test_the_second_row_is_tags_and_the_rest_is_the_table(corpus: Corpus) -> None:
    names, tags, *rows = rows_of(CSV_HXL.write(corpus))
    assert tags == [tag for _, tag, *_ in CLAIM_COLUMNS]
    assert [names, *rows] == rows_of(CSV.write(corpus))


def test_libhxl_reads_every_tag_and_row(corpus: Corpus) -> None:
    read = hxl.data(io.BytesIO(CSV_HXL.write(corpus)))
    # A malformed tag is skipped without a word.
    assert read.display_tags == [tag for _, tag, *_ in CLAIM_COLUMNS]
    assert [row.get("#meta+claim+id") for row in read] == [claim.id for claim, _ in corpus.claims()]


def test_it_passes_the_schema_of_hxl(corpus: Corpus) -> None:
    problems: list[object] = []
    schema = hxl.schema(callback=problems.append)
    assert schema.validate(hxl.data(io.BytesIO(CSV_HXL.write(corpus)))), problems
