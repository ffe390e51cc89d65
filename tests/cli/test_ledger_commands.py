"""The commands that ask and fill the ledger."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from crossfoot.cli.exits import ExitCode
from tests.cli.running import Ran

Crossfoot = Callable[..., Ran]


@pytest.fixture
def book(crossfoot: Crossfoot, article: Path, tmp_path: Path) -> Path:
    """A ledger with one article."""
    path = tmp_path / "book.sqlite"
    assert crossfoot("add", "--ledger", path, article).code == ExitCode.DONE
    return path


def test_add_keeps_once(crossfoot: Crossfoot, article: Path, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "book.sqlite"
    first = crossfoot("add", "--ledger", path, article)
    assert "new in it 1 document, 3 claims" in first.err
    assert "1 input: 1 stored, 0 partly, 0 refused" in first.err
    again = crossfoot("add", "--ledger", path, "--json", article)
    assert "new in it 0 documents, 0 claims" in again.err
    assert again.forms[0]["claims"] == 3


def test_add_uses_the_ledger_of_the_environment(
    crossfoot: Crossfoot, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CROSSFOOT_LEDGER", str(tmp_path / "env.sqlite"))
    crossfoot("add", article)
    assert (tmp_path / "env.sqlite").exists()
    monkeypatch.delenv("CROSSFOOT_LEDGER")
    ran = crossfoot("add", article)
    assert str(tmp_path / "home" / "data") in ran.err


def test_add_fails_on_findings_and_keeps_them(crossfoot: Crossfoot, article: Path, tmp_path: Path) -> None:
    path = tmp_path / "book.sqlite"
    ran = crossfoot("add", "--ledger", path, "--fail-on", "doubt", article)
    assert ran.code == ExitCode.FINDINGS
    types = [json.loads(line)["type"] for line in crossfoot("export", "--ledger", path).out.splitlines()]
    assert "finding" in types


def test_show_a_document_a_claim_and_a_finding(crossfoot: Crossfoot, book: Path) -> None:
    forms = crossfoot("export", "--ledger", book, "--current").forms
    document = next(form["id"] for form in forms if form["type"] == "document")
    shown = crossfoot("show", "--ledger", book, "--json", document).forms[0]
    assert (shown["type"], len(shown["claims"])) == ("document", 3)
    claim = shown["claims"][0]["claim"]
    finding = shown["findings"][0]["finding"]
    for id, kind in ((claim, "claim"), (finding, "finding")):
        ran = crossfoot("show", "--ledger", book, id)
        assert ran.code == ExitCode.DONE and document in ran.out
        assert crossfoot("show", "--ledger", book, "--json", id).forms[0]["type"] == kind


def test_what_show_prints_of_a_document_can_be_read_again(crossfoot: Crossfoot, book: Path, tmp_path: Path) -> None:
    document = next(form["id"] for form in crossfoot("export", "--ledger", book).forms if form["type"] == "document")
    again = tmp_path / "again.jsonl"
    again.write_text(crossfoot("show", "--ledger", book, "--json", document).out, encoding="utf-8")
    assert len(crossfoot("read", "--json", again).forms) == 3


def test_search_finds_articles_and_claims(crossfoot: Crossfoot, book: Path) -> None:
    ran = crossfoot("search", "--ledger", book, "radar")
    assert ran.code == ExitCode.DONE and "evening.txt" in ran.out
    hit = crossfoot("search", "--ledger", book, "--json", "radar").forms[0]
    marks = [hit["text"][mark["start"] : mark["end"]] for mark in hit["marks"]]
    assert marks == ["radar"]
    assert "123" in crossfoot("search", "--ledger", book, "--claims", "drones").out
    assert crossfoot("search", "--ledger", book, "--claims", "--json", "drones").forms
    for arguments, said in ((["nowhere"], "no article"), (["--claims", "nowhere"], "no claim")):
        ran = crossfoot("search", "--ledger", book, *arguments)
        assert (ran.code, ran.out) == (ExitCode.DONE, "") and f"{said} has these words" in ran.err


def test_a_line_of_an_answer_holds_no_line_ends_of_the_article(crossfoot: Crossfoot, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"text": "The night was loud.\\r\\r\\tTwo drones fell on Oak Street."}\n', encoding="utf-8")
    crossfoot("add", "--ledger", tmp_path / "book.sqlite", path)
    ran = crossfoot("search", "--ledger", tmp_path / "book.sqlite", "loud")
    assert "The night was loud. Two drones fell" in ran.out


def test_a_finding_in_a_file_of_many_articles_names_its_article(crossfoot: Crossfoot, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"id": "evening", "text": "Of 123 drones 87 were shot down and 41 were lost from radar."}\n')
    crossfoot("add", "--ledger", tmp_path / "book.sqlite", path)
    ran = crossfoot("findings", "--ledger", tmp_path / "book.sqlite")
    assert ran.out.startswith(f"{path} (evening):1:")


def test_verify_notices_a_change(crossfoot: Crossfoot, book: Path) -> None:
    ran = crossfoot("verify", "--ledger", book)
    assert ran.code == ExitCode.DONE and "is whole" in ran.out
    head = crossfoot("verify", "--ledger", book, "--json").forms[0]["head"]
    assert crossfoot("verify", "--ledger", book, "--noted", head).code == ExitCode.DONE
    with sqlite3.connect(book) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE line SET body = replace(body, '87', '88')")
    changed = crossfoot("verify", "--ledger", book)
    assert changed.code == ExitCode.STORAGE and changed.out


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["show", "nothing"], ExitCode.USAGE, "no document, claim or finding nothing"),
        (["search", "!!"], ExitCode.USAGE, "no word"),
        (["verify", "--noted", "12"], ExitCode.USAGE, "LINE:HASH"),
    ],
)
def test_wrong_questions(crossfoot: Crossfoot, book: Path, arguments: list[str], code: ExitCode, said: str) -> None:
    ran = crossfoot(*arguments, "--ledger", book)
    assert (ran.code, ran.err.count("\n")) == (code, 1)
    assert said in ran.err


@pytest.mark.parametrize("command", [["show", "x"], ["search", "x"], ["export"], ["verify"]])
def test_no_ledger_yet(crossfoot: Crossfoot, tmp_path: Path, command: list[str]) -> None:
    ran = crossfoot(*command, "--ledger", tmp_path / "none.sqlite")
    assert ran.code == ExitCode.STORAGE
    assert "no ledger there yet" in ran.err and ran.err.count("\n") == 1


def test_something_else_lies_there(crossfoot: Crossfoot, article: Path) -> None:
    ran = crossfoot("add", "--ledger", article, article)
    assert ran.code == ExitCode.STORAGE
    assert ran.err.splitlines()[-1].startswith("crossfoot: ")
    assert "not a ledger" in ran.err or "no ledger" in ran.err


def test_no_room_is_one_line_and_loses_nothing(crossfoot: Crossfoot, article: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    ran = crossfoot("add", "--ledger", full, article)
    assert ran.code == ExitCode.STORAGE
