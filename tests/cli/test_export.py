"""``crossfoot export``: the whole ledger, or what may be public in every form."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crossfoot.cli.exits import ExitCode
from crossfoot.publish.shelf import exporters
from tests.cli.running import Ran

Crossfoot = Callable[..., Ran]
OLD = datetime.now(UTC) - timedelta(days=5)


@pytest.fixture
def book(crossfoot: Crossfoot, tmp_path: Path) -> Path:
    """A ledger with an old article, one of today, and one that no public source has."""
    form = {"text": "Of 120 drones 87 were shot down over the Sumy region, the spokesman said.", "outlet": "The Tally"}
    forms = [
        form | {"id": "old", "title": "Old news", "published": OLD.isoformat()},
        form | {"id": "young", "title": "Fresh news", "published": datetime.now(UTC).isoformat()},
        form | {"id": "leaflet", "title": "A leaflet", "published": OLD.isoformat(), "outlet": None},
    ]
    articles = tmp_path / "articles.jsonl"
    articles.write_text("".join(json.dumps(form) + "\n" for form in forms), encoding="utf-8")
    path = tmp_path / "book.sqlite"
    assert crossfoot("add", "--ledger", path, articles).code == ExitCode.DONE
    return path


@pytest.fixture
def public(book: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, when the old article came in long enough ago; the young one is younger than any delay."""
    from crossfoot.publish import publisher as door

    # Delays run from what is known first, which is when the ledger recorded it.
    monkeypatch.setattr(door, "public_from", lambda document, *rest: document.published + timedelta(days=1))
    return book


@pytest.mark.parametrize("name", exporters())
def test_every_format_is_written_to_a_folder(crossfoot: Crossfoot, public: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    ran = crossfoot("export", "--ledger", public, "--format", name, "-o", folder)
    assert ran.code == ExitCode.DONE, ran.err
    assert [path.name for path in folder.iterdir()] == [exporters()[name].file]
    assert "1 article and" in ran.err and "1 article must still wait; 1 article left out" in ran.err
    content = (folder / exporters()[name].file).read_bytes()
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = b"".join(archive.read(inside) for inside in archive.namelist())
    assert b"Fresh news" not in content and b"leaflet" not in content and ran.out == ""


def test_several_formats_go_into_a_folder(crossfoot: Crossfoot, public: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    asked = ("export", "--ledger", public, "--format", "csv", "--format", "geojson", "--format", "csv", "-o", folder)
    ran = crossfoot(*asked)
    assert ran.code == ExitCode.USAGE and "several forms need a folder" in ran.err
    folder.mkdir()
    assert crossfoot(*asked).code == ExitCode.DONE
    assert {path.name for path in folder.iterdir()} == {exporters()[name].file for name in ("csv", "geojson")}


def test_a_pipe_gets_the_very_bytes(crossfoot: Crossfoot, public: Path, tmp_path: Path) -> None:
    crossfoot("export", "--ledger", public, "--format", "csv", "-o", tmp_path / "claims.csv")
    ran = crossfoot("export", "--ledger", public, "--format", "csv")
    assert ran.out.encode() == (tmp_path / "claims.csv").read_bytes() and ran.out.count("\r\n") > 1
    based = crossfoot("export", "--ledger", public, "--format", "schema-org", "--base", "https://monitor.example/")
    assert "https://monitor.example/claim/" in based.out and "urn:crossfoot" not in based.out


def test_the_whole_ledger_is_the_default(crossfoot: Crossfoot, book: Path, tmp_path: Path) -> None:
    ran = crossfoot("export", "--ledger", book)
    assert ran.out == crossfoot("export", "--ledger", book, "--jsonl").out
    assert {form["id"] for form in ran.forms if form["type"] == "document"} == {"old", "young", "leaflet"}
    assert crossfoot("export", "--ledger", book, "-o", tmp_path).out == ""
    assert [json.loads(line) for line in (tmp_path / "ledger.jsonl").read_text("utf-8").splitlines()] == ran.forms
    fewer = crossfoot("export", "--ledger", book, "--current")
    assert len(fewer.forms) < len(ran.forms)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "xlsx"], "there is no format xlsx; there are acled, citation, claim_review, csv"),
        (["--format", "csv", "--current"], "give one"),
        (["--format", "jsonl", "--jsonl"], "give one"),
        # Said before the work is done, not after.
        (["--format", "csv", "-o", "no-such-folder/claims.csv"], "-o: there is no folder"),
    ],
)
def test_wrong_questions(crossfoot: Crossfoot, book: Path, arguments: list[str], said: str) -> None:
    ran = crossfoot("export", "--ledger", book, *arguments)
    assert (ran.code, ran.err.count("\n")) == (ExitCode.USAGE, 1) and said in ran.err


def test_a_terminal_is_not_steered_and_gets_no_archive(
    crossfoot: Crossfoot, public: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout.__class__, "isatty", lambda self: True)
    ran = crossfoot("export", "--ledger", public, "--format", "parquet")
    assert ran.code == ExitCode.USAGE and "parquet is not text" in ran.err
    assert "\r" not in crossfoot("export", "--ledger", public, "--format", "csv").out


def test_what_is_not_installed_is_named(crossfoot: Crossfoot, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crossfoot.publish.exporter.find_spec", lambda name: None)
    ran = crossfoot("export", "--ledger", book, "--format", "parquet", "-o", book.parent)
    assert ran.code == ExitCode.USAGE and "parquet needs pyarrow: pip install 'crossfoot[parquet]'" in ran.err


def test_explain_tells_of_formats(crossfoot: Crossfoot) -> None:
    assert "format claim_review" in crossfoot("explain").out
    assert "Nothing that a machine alone has read" in crossfoot("explain", "claim-review").out
