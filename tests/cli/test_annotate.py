"""`crossfoot annotate`: writes, and validates what was corrected."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from crossfoot.cli.exits import ExitCode
from tests.cli.running import Ran

Crossfoot = Callable[..., Ran]


def test_writes_annotation_and_documents_that_validate(crossfoot: Crossfoot, article: Path, tmp_path: Path) -> None:
    ran = crossfoot("annotate", article, "--docs", tmp_path / "docs.jsonl")
    assert ran.code == ExitCode.DONE and "1 input: 1 annotated" in ran.err
    (entry,) = ran.forms
    assert [figure["quote"] for figure in entry["figures"]] == ["123 drones", "87", "41"]
    gold = tmp_path / "gold.jsonl"
    gold.write_text(ran.out, encoding="utf-8")
    ran = crossfoot("annotate", "--validate", gold)
    assert (ran.code, ran.out, ran.err) == (ExitCode.DONE, "", "1 annotated document, 0 faults\n")


def test_what_is_wrong_names_its_place(crossfoot: Crossfoot, article: Path, tmp_path: Path) -> None:
    entry = crossfoot("annotate", article).forms[0]
    entry["figures"][1] |= {"start": 7, "bound": "exakt"}
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps(entry), encoding="utf-8")
    ran = crossfoot("annotate", "--validate", gold, article)
    assert ran.code == ExitCode.FINDINGS and ran.err == "1 annotated document, 2 faults\n"
    where = f'{gold}:1: {entry["id"]}: figure 2 "87"'
    assert ran.out.splitlines() == [
        f'{where}: bound: "exakt" is none of the 7 words for it; did you mean exact?',
        f"{where}: start: 7, but the quote stands at 14",
    ]
    form = crossfoot("annotate", "--json", "--validate", gold, article).forms[1]
    assert (form["line"], form["claim"], form["field"]) == (1, 'figure 2 "87"', "start")


def test_without_documents_it_says_that_quotes_were_not_held_against_them(
    crossfoot: Crossfoot, article: Path, tmp_path: Path
) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text(crossfoot("annotate", article).out, encoding="utf-8")
    ran = crossfoot("annotate", "--validate", gold)
    assert ran.code == ExitCode.DONE and "quotes are not held against texts" in ran.err


def test_a_file_with_somebodys_corrections_is_never_written_over(
    crossfoot: Crossfoot, article: Path, tmp_path: Path
) -> None:
    docs = tmp_path / "docs.jsonl"
    docs.write_text("mine", encoding="utf-8")
    ran = crossfoot("annotate", article, "--docs", docs)
    assert ran.code == ExitCode.STORAGE and ran.err == f"crossfoot: {docs}: File exists\n"
    assert docs.read_text(encoding="utf-8") == "mine"


def test_wrong_usage(crossfoot: Crossfoot, article: Path, tmp_path: Path) -> None:
    assert crossfoot("annotate").code == ExitCode.USAGE
    assert crossfoot("annotate", "--validate", article, "--docs", article).code == ExitCode.USAGE
    assert crossfoot("annotate", "--validate", tmp_path / "none").code == ExitCode.STORAGE
    latin = tmp_path / "latin"
    latin.write_bytes(b"\xff")
    assert "no UTF-8 at byte 1" in crossfoot("annotate", "--validate", latin).err
    lost = crossfoot("annotate", "--validate", article, tmp_path / "none.jsonl")
    assert lost.code == ExitCode.PARTLY and "none.jsonl: refused" in lost.err
