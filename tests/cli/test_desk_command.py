"""Who may sign in at the desk, and when a served site has one."""

from __future__ import annotations

import io
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from crossfoot.cli.exits import ExitCode
from tests.cli.running import Ran, process

Crossfoot = Callable[..., Ran]
PASSWORD = "a few plain words\n"


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def test_people_are_added_listed_and_removed(
    crossfoot: Crossfoot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = tmp_path / "book.sqlite"
    typed(monkeypatch, PASSWORD)
    added = crossfoot("desk", "add-person", "Olha", "--role", "duty editor", "--ledger", ledger)
    assert (added.code, added.out) == (ExitCode.DONE, "")
    assert "Olha may sign in at the desk, as duty editor" in added.err
    assert PASSWORD.strip() not in added.err
    listed = crossfoot("desk", "list", "--ledger", ledger, "--json")
    assert listed.forms == [{"name": "Olha", "role": "duty editor"}]
    assert crossfoot("desk", "list", "--ledger", ledger).out == "Olha  duty editor\n"
    assert crossfoot("desk", "remove", "olha", "--ledger", ledger).code == ExitCode.DONE
    assert crossfoot("desk", "list", "--ledger", ledger).out == ""


@pytest.mark.parametrize(
    ("arguments", "password", "said"),
    [
        (("add-person",), PASSWORD, "takes a name"),
        (("list", "Olha"), "", "takes no name"),
        (("add-person", "Olha"), "short\n", "12 to 512"),
        (("add-person", "Olha"), "", "12 to 512"),
        (("add-person", "Olha", "--role", ""), PASSWORD, "a role has"),
    ],
)
def test_what_cannot_be_says_why(
    crossfoot: Crossfoot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    password: str,
    said: str,
) -> None:
    crossfoot("add", tmp_path, "--ledger", tmp_path / "book.sqlite")
    typed(monkeypatch, password)
    ran = crossfoot("desk", *arguments, "--ledger", tmp_path / "book.sqlite")
    assert ran.code == ExitCode.USAGE
    assert said in ran.err


def test_nobody_to_remove_and_no_ledger_to_list(crossfoot: Crossfoot, tmp_path: Path) -> None:
    crossfoot("add", tmp_path, "--ledger", tmp_path / "book.sqlite")
    ran = crossfoot("desk", "remove", "Olha", "--ledger", tmp_path / "book.sqlite")
    assert (ran.code, "no such person" in ran.err) == (ExitCode.USAGE, True)
    assert crossfoot("desk", "list", "--ledger", tmp_path / "none.sqlite").code == ExitCode.STORAGE


@pytest.mark.parametrize(("added", "asked", "there"), [(False, False, False), (False, True, True), (True, False, True)])
def test_serve_has_a_desk_once_somebody_may_sign_in(
    crossfoot: Crossfoot,
    article: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    added: bool,
    asked: bool,
    there: bool,
) -> None:
    ledger = tmp_path / "book.sqlite"
    crossfoot("add", article, "--ledger", ledger)
    if added:
        typed(monkeypatch, PASSWORD)
        crossfoot("desk", "add-person", "Olha", "--ledger", ledger)
    running = process("serve", "--ledger", ledger, "--port", 0, *(["--desk"] if asked else []))
    assert running.stderr
    said = running.stderr.readline().decode()
    if asked and not added:
        assert "Nobody may sign in" in said
        said = running.stderr.readline().decode()
    address = said.split()[2]
    try:
        # The port listens before the server answers.
        assert httpx.get(f"{address}/desk/login", timeout=60).status_code == (200 if there else 404)
    finally:
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=60)


def test_the_demo_has_no_desk(crossfoot: Crossfoot) -> None:
    ran = crossfoot("serve", "--demo", "--desk")
    assert ran.code == ExitCode.USAGE
    assert "--ledger" in ran.err
