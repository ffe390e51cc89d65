"""The package passes frictionless, which notices what is not as the package says."""

from __future__ import annotations

import json
from pathlib import Path

import frictionless

from crossfoot.publish.archive import zipped
from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.data_package import DATA_PACKAGE
from tests.publish.exporters.made import files_of, made_corpus


def validate(path: Path, content: bytes) -> frictionless.Report:
    path.write_bytes(content)
    return frictionless.validate(str(path), type="package")


def test_frictionless_finds_nothing(corpus: Corpus, tmp_path: Path) -> None:
    report = validate(tmp_path / DATA_PACKAGE.file, DATA_PACKAGE.write(corpus))
    assert report.valid, report.flatten(["type", "note"])
    rows = {task.name: task.stats["rows"] for task in report.tasks}
    assert rows["claims"] == sum(1 for _ in corpus.claims())
    assert rows["findings"] == len(corpus.findings) and rows["evidence"] > rows["findings"]


def test_an_empty_package_passes_too(tmp_path: Path) -> None:
    empty = made_corpus(tmp_path / "book.sqlite", [])
    assert validate(tmp_path / DATA_PACKAGE.file, DATA_PACKAGE.write(empty)).valid


def test_a_changed_table_does_not_pass(corpus: Corpus, tmp_path: Path) -> None:
    files = files_of(DATA_PACKAGE, corpus)
    first = next(claim.id for claim, _ in corpus.claims())
    files["claims.csv"] = files["claims.csv"].replace(first.encode(), b"another", 1)
    kinds = {kind for (kind,) in validate(tmp_path / "changed.zip", zipped(files)).flatten(["type"])}
    assert "hash-count" in kinds


def test_it_says_whose_data_these_are(corpus: Corpus) -> None:
    described = json.loads(files_of(DATA_PACKAGE, corpus)["datapackage.json"])
    assert described["licenses"][0]["name"] == "CC-BY-4.0"
    assert {"title": "+Outlet, Ltd"} in described["sources"] and described["version"] == str(corpus.line)
    assert all(field["description"] for one in described["resources"] for field in one["schema"]["fields"])
