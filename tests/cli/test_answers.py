"""What the commands answer."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from crossfoot.cli.exits import ExitCode
from crossfoot.model.claim import claim_from_json
from crossfoot.model.document import Document
from tests.cli.conftest import SUM
from tests.cli.running import Ran

Crossfoot = Callable[..., Ran]


def test_read_prints_a_card_for_each_claim(crossfoot: Crossfoot, article: Path) -> None:
    ran = crossfoot("read", article)
    assert ran.code == ExitCode.DONE
    assert "intercepted: 87" in ran.out and "1:15" in ran.out
    assert ran.err.startswith("1 input: 1 read, 0 partly, 0 refused; 3 claims")


def test_read_json_is_one_claim_a_line(crossfoot: Crossfoot, article: Path) -> None:
    ran = crossfoot("read", "--json", article)
    claims = [claim_from_json(form) for form in ran.forms]
    assert len(claims) == 3
    assert all(SUM[claim.span.start : claim.span.end] == claim.span.quote for claim in claims)


def test_read_takes_standard_input(crossfoot: Crossfoot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(SUM.encode())))
    assert len(crossfoot("read", "--json", "-").forms) == 3


def test_read_takes_documents(crossfoot: Crossfoot, tmp_path: Path) -> None:
    path = tmp_path / "docs.jsonl"
    forms = [{"id": f"d{number}", "text": SUM, "lang": "en"} for number in range(3)]
    path.write_text("\n".join(json.dumps(form) for form in forms) + "\nno json\n", encoding="utf-8")
    ran = crossfoot("read", "--json", path)
    assert {form["document"] for form in ran.forms} == {"d0", "d1", "d2"}
    assert ran.code == ExitCode.PARTLY
    assert "4 inputs: 3 read, 0 partly, 1 refused" in ran.err


def test_read_trace_shows_how(crossfoot: Crossfoot, article: Path) -> None:
    ran = crossfoot("read", "--trace", article)
    assert ran.code == ExitCode.DONE
    assert "intercepted" in ran.out


def test_what_is_refused_is_counted_and_said(crossfoot: Crossfoot, article: Path, tmp_path: Path) -> None:
    ran = crossfoot("read", article, tmp_path / "nowhere", "https://example.org/a")
    assert ran.code == ExitCode.PARTLY
    assert "3 inputs: 1 read, 0 partly, 2 refused" in ran.err
    assert "intercepted" in ran.out


def test_what_is_partial_is_counted_and_said(
    crossfoot: Crossfoot, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut = Document(id="d", text=SUM, lang="en", origin="a.warc", partial=("cut after 9 bytes",))
    monkeypatch.setattr("crossfoot.pipeline.read_input", lambda *args, **rest: iter([cut]))
    ran = crossfoot("read", article)
    assert ran.code == ExitCode.PARTLY
    assert "a.warc: partly read: cut after 9 bytes\n" in ran.err
    assert "1 input: 0 read, 1 partly, 0 refused" in ran.err


def test_an_address_that_cannot_be_fetched(crossfoot: Crossfoot) -> None:
    ran = crossfoot("read", "--fetch", "http://127.0.0.1:9/a")
    assert ran.code == ExitCode.NETWORK
    assert "1 input: 0 read, 0 partly, 1 refused" in ran.err


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], ExitCode.DONE),
        (["--fail-on", "contradiction"], ExitCode.FINDINGS),
        (["--fail-on", "note"], ExitCode.FINDINGS),
    ],
)
def test_check_fails_where_asked(crossfoot: Crossfoot, article: Path, options: list[str], code: ExitCode) -> None:
    ran = crossfoot("check", article, *options)
    assert ran.code == code
    assert "87 + 41" in ran.out or "128" in ran.out


def test_check_passes_what_adds_up(crossfoot: Crossfoot, article: Path) -> None:
    article.write_text("Of 120 drones 79 were shot down and 41 were lost from radar.\n", encoding="utf-8")
    ran = crossfoot("check", article, "--fail-on", "note")
    assert ran.code == ExitCode.DONE
    assert "adds up: 120 - 79 = 41" in ran.out and ran.out.count("\n") <= 2


def test_check_json_stands_on_claims(crossfoot: Crossfoot, article: Path) -> None:
    findings = crossfoot("check", "--json", article).forms
    claims = {form["claim"] for form in crossfoot("read", "--json", article).forms}
    assert findings and all(item["claim"] in claims for finding in findings for item in finding["evidence"])


def test_explain_lists_and_prints(crossfoot: Crossfoot) -> None:
    listed = crossfoot("explain", "--json").forms
    assert {"rule", "check", "format"} == {form["kind"] for form in listed}
    for form in listed:
        ran = crossfoot("explain", form["name"])
        assert ran.code == ExitCode.DONE and ran.out.startswith(form["name"])
    assert crossfoot("explain", "parts_exceed_total").out == crossfoot("explain", "parts-exceed-total").out


def test_doctor_finds_this_installation_in_order(crossfoot: Crossfoot) -> None:
    ran = crossfoot("doctor", "--json")
    assert ran.code == ExitCode.DONE, ran.out
    assert all(form["fine"] for form in ran.forms)


def test_doctor_says_what_is_not(crossfoot: Crossfoot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSFOOT_SETTINGS", str(tmp_path / "missing.toml"))
    ran = crossfoot("doctor")
    assert ran.code == ExitCode.STORAGE
    assert "BAD  settings" in ran.out and "ok   rules" in ran.out


def test_the_demo_shows_claims_findings_and_the_ledger(crossfoot: Crossfoot, tmp_path: Path) -> None:
    ran = crossfoot("demo", "--ledger", tmp_path / "demo.sqlite")
    assert ran.code == ExitCode.DONE
    assert "parts-exceed-total" in ran.out and str(tmp_path / "demo.sqlite") in ran.out
    assert "demo FILE" in ran.out


def test_the_demo_takes_your_own(crossfoot: Crossfoot, article: Path, tmp_path: Path) -> None:
    ran = crossfoot("demo", article, "--ledger", tmp_path / "demo.sqlite")
    assert "evening.txt" in ran.out and "1 input: 1 stored" in ran.err


def test_findings_in_one_of_many_name_its_place(crossfoot: Crossfoot, tmp_path: Path) -> None:
    path = tmp_path / "docs.jsonl"
    wrong = "Russia launched 43 drones overnight, the air force said. Air defences shot down 77 of the 43 drones."
    path.write_text(
        "".join(
            json.dumps({"id": name, "lang": "en", "text": text}) + "\n" for name, text in (("a", "Calm."), ("b", wrong))
        ),
        encoding="utf-8",
    )
    assert f"{path} (line 2):1:" in crossfoot("check", path).out
    assert f"{path} (line 2)" in crossfoot("read", path).out
