"""The citation passes the schema of the Citation File Format."""

from __future__ import annotations

from pathlib import Path

import pytest
from check_jsonschema import main
from click.testing import CliRunner

from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.citation import CITATION
from tests.publish.exporters.made import BASE


def check(path: Path) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["--builtin-schema", "vendor.citation-file-format", str(path)])
    return done.exit_code, done.output


def test_it_is_valid_and_names_the_line(corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / CITATION.file
    path.write_bytes(CITATION.write(corpus))
    assert check(path) == (0, "ok -- validation done\n")
    text = path.read_text(encoding="utf-8")
    assert f'version: "line {corpus.line}"' in text and f'url: "{BASE}"' in text


@pytest.mark.parametrize("cut", ["title:", "authors:", "cff-version:"])
def test_it_needs_each_of_its_lines(corpus: Corpus, tmp_path: Path, cut: str) -> None:
    path = tmp_path / CITATION.file
    lines = CITATION.write(corpus).decode().splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith(cut)), encoding="utf-8")
    assert check(path)[0] == 1
