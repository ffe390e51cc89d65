"""``crossfoot import`` and ``crossfoot compare``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crossfoot.cli.exits import ExitCode
from tests.cli.nights import NOON, keep_articles, night
from tests.cli.running import Ran

Crossfoot = Callable[..., Ran]
HEAD = "time_start,time_end,model,target,launched,destroyed\n"
ROW = "2031-04-30 18:00,2031-05-0{day} 08:00,Shahed-136,Ukraine,{launched},{destroyed}\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "nights.csv"
    rows = [(1, 120, 87), (2, 77, 60), (3, 50, 40)]
    path.write_text(HEAD + "".join(ROW.format(day=day, launched=one, destroyed=two) for day, one, two in rows))
    return path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.sqlite"
    keep_articles(path, [night(0, 120, 87), night(1, 64, 60), night(5, 90, 71)], at=NOON)
    return path


def test_a_table_comes_in_as_claims_of_its_compiler(crossfoot: Crossfoot, table: Path, tmp_path: Path) -> None:
    book = tmp_path / "new.sqlite"
    ran = crossfoot("import", "--ledger", book, table, "--compiler", "A Counter", "--json")
    assert ran.code == ExitCode.DONE
    assert ran.forms[0] | {"origin": ""} == {
        "document": "import:strikes:nights",
        "origin": "",
        "layout": "strikes",
        "claims": 6,
        "new": 6,
        "superseded": 0,
        "refused": 0,
        "unread_fields": [],
    }
    first = crossfoot("series", "--ledger", book, "drones-launched:ukraine", "--json").forms[0]
    assert (first["date"], first["low"]) == ("2031-05-01", 120)
    assert first["window"] == {"start": "2031-04-30T15:00:00+00:00", "end": "2031-05-01T05:00:00+00:00"}
    kyiv = crossfoot("series", "--ledger", book, "drones-launched:ukraine", "--csv", "--zone", "Europe/Kyiv")
    assert "2031-04-30T18:00:00+03:00,2031-05-01T08:00:00+03:00" in kyiv.out
    shown = crossfoot("show", "--ledger", book, "--json", first["claims"][0]).forms[0]
    assert (shown["span"]["quote"], shown["rule"]) == ("120", "import-strikes")
    assert crossfoot("verify", "--ledger", book).code == ExitCode.DONE


def test_a_later_state_supersedes_and_the_same_changes_nothing(
    crossfoot: Crossfoot, table: Path, tmp_path: Path
) -> None:
    book = tmp_path / "new.sqlite"
    crossfoot("import", "--ledger", book, table, "--name", "nights")
    assert crossfoot("import", "--ledger", book, table, "--json").forms[0]["new"] == 0
    later = tmp_path / "later.csv"
    later.write_text(table.read_text().replace(",77,", ",78,"))
    assert crossfoot("import", "--ledger", book, later, "--name", "nights", "--json").forms[0]["superseded"] > 0
    forms = crossfoot("series", "--ledger", book, "drones-launched", "--json").forms
    assert [form["low"] for form in forms] == [120, 78, 50]


def test_what_cannot_be_read_is_said(crossfoot: Crossfoot, table: Path, tmp_path: Path) -> None:
    table.write_text(HEAD + ROW.format(day=1, launched="many", destroyed=3))
    ran = crossfoot("import", "--ledger", tmp_path / "new.sqlite", table)
    assert ran.code == ExitCode.PARTLY
    assert "(row 1, field 'launched'): refused: 'many' is no number" in ran.err


@pytest.mark.parametrize(
    ("content", "arguments", "said"),
    [
        (b"a,b\n1,2\n", [], "no known layout with the fields a, b"),
        (b"\xff\xfe", [], "no UTF-8 at byte 0"),
        (b"[{", [], "Expecting"),
        (b"a,b\n", ["--layout", "novel"], "there is no 'novel'"),
    ],
)
def test_no_table(crossfoot: Crossfoot, tmp_path: Path, content: bytes, arguments: list[str], said: str) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    ran = crossfoot("import", "--ledger", tmp_path / "new.sqlite", path, *arguments)
    assert (ran.code, ran.err.count("\n")) == (ExitCode.USAGE, 1)
    assert said in ran.err


@pytest.mark.parametrize("name", ["gone.csv", "."])
def test_a_table_that_cannot_be_opened(crossfoot: Crossfoot, tmp_path: Path, name: str) -> None:
    ran = crossfoot("import", "--ledger", tmp_path / "new.sqlite", tmp_path / name)
    assert (ran.code, ran.err.count("\n")) == (ExitCode.PARTLY, 1)
    assert f"{tmp_path / name}: could not be opened: " in ran.err


def test_cell_by_cell(crossfoot: Crossfoot, book: Path, table: Path) -> None:
    ran = crossfoot("compare", "drones-launched", table, "--ledger", book, "--json")
    assert ran.code == ExitCode.DONE
    assert [(form["date"], form["verdict"]) for form in ran.forms] == [
        ("2031-05-01", "equal"),
        ("2031-05-02", "different"),
        ("2031-05-03", "only theirs"),
        ("2031-05-06", "only ours"),
    ]
    assert all(form["claims"] or form["their_claims"] for form in ran.forms)
    assert "4 days: 1 equal, 0 compatible, 1 different, 1 only ours, 1 only theirs" in ran.err
    lines = crossfoot("compare", "drones-launched:ukraine", table, "--ledger", book, "--unlike").out.splitlines()
    assert lines[0].split() == ["2031-05-02", "64", "77", "different"]
    assert len(lines) == 3


def test_compare_fails_on_what_it_is_told_to(crossfoot: Crossfoot, book: Path, table: Path) -> None:
    asked = ("compare", "drones-launched", table, "--ledger", book)
    assert crossfoot(*asked, "--fail-on", "different").code == ExitCode.FINDINGS
    assert crossfoot(*asked, "--fail-on", "different", "--until", "2031-05-01").code == ExitCode.DONE
    assert crossfoot(*asked, "--fail-on", "only-ours", "--fail-on", "only-theirs").code == ExitCode.FINDINGS
    table.write_text(HEAD + ROW.format(day=1, launched=120, destroyed="?"))
    assert crossfoot(*asked, "--fail-on", "different").code == ExitCode.PARTLY


def test_a_table_is_not_set_against_itself(crossfoot: Crossfoot, book: Path, table: Path) -> None:
    crossfoot("import", "--ledger", book, table)
    ran = crossfoot("compare", "drones-launched", table, "--ledger", book, "--json")
    assert [form["verdict"] for form in ran.forms] == ["equal", "different", "only theirs", "only ours"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("tank-losses-total", "nothing of tank-losses-total in it; it tells of air-targets-"),
        ("nights", "no series is called"),
    ],
)
def test_wrong_comparisons(crossfoot: Crossfoot, book: Path, table: Path, name: str, said: str) -> None:
    ran = crossfoot("compare", name, table, "--ledger", book)
    assert (ran.code, ran.err.count("\n")) == (ExitCode.USAGE, 1)
    assert said in ran.err
