"""Made-up articles of every kind through the whole road; the ledger's text is the golden file.

``pytest tests/road --golden-update`` writes it anew and leaves a diff to review.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crossfoot.extract.run import extract_claims
from crossfoot.ledger.query import export_jsonl, verify
from crossfoot.ledger.store import Ledger
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document, Refusal
from crossfoot.pipeline import Reading, follow, keep, read_all
from crossfoot.settings import Settings

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SOURCES = ("crossfoot/demo", "tests/road/articles")
GOLDEN = HERE / "ledger.jsonl"


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[Reading]:
    monkeypatch.chdir(ROOT)
    stops = list(follow(read_all(SOURCES, Settings())))
    refused = [stop for stop in stops if isinstance(stop, Refusal)]
    assert [stop.where for stop in refused] == ["line 3"]
    return [stop for stop in stops if isinstance(stop, Reading)]


def ledger(path: Path) -> Ledger:
    """A ledger whose clock strikes a second for each transaction."""
    ticks: Iterator[datetime] = (datetime(2031, 6, 9, tzinfo=UTC) + timedelta(seconds=at) for at in range(10**9))
    return Ledger.open(path, clock=lambda: next(ticks))


def test_the_road(readings: list[Reading], tmp_path: Path, request: pytest.FixtureRequest) -> None:
    assert len(readings) >= 12
    with ledger(tmp_path / "one.sqlite") as book:
        for _ in keep(readings, book, batch=100):
            pass
        lines = list(export_jsonl(book))
        assert verify(book) == ()
    if request.config.getoption("--golden-update"):
        GOLDEN.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert lines == GOLDEN.read_text(encoding="utf-8").splitlines()


def test_the_same_inputs_again_change_nothing(readings: list[Reading], tmp_path: Path) -> None:
    with ledger(tmp_path / "one.sqlite") as book:
        for _ in keep(readings, book, batch=3):
            pass
        before = list(export_jsonl(book))
        again = [kept.appended for kept in keep(readings, book, batch=5)]
        assert list(export_jsonl(book)) == before
    assert sum(appended.known for appended in again) == len(readings)


def test_every_claim_stands_where_it_says(readings: list[Reading]) -> None:
    for reading in readings:
        for claim in reading.claims:
            assert claim.span.stands_in(reading.document.text)


def test_the_demo_finds_what_was_planted(readings: list[Reading]) -> None:
    found = {
        (Path(reading.document.origin or "").stem, finding.check)
        for reading in readings
        for finding in reading.findings
        if finding.severity.rank >= 1
    }
    assert ("1-overnight-barrage", "restated-differently") in found
    assert ("2-evening-tally", "parts-exceed-total") in found
    assert ("3-lights-out", "parts-sum-to-total") in found
    assert ("4-week-in-numbers", "share-of-counts") in found
    assert not [stem for stem, _ in found if stem.startswith(("5-", "6-"))]


def test_a_text_that_a_rule_fails_on_is_refused_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(document: Document) -> tuple[Claim, ...]:
        if document.id == "first":
            raise IndexError("list index out of range")
        return extract_claims(document)

    monkeypatch.setattr("crossfoot.pipeline.extract_claims", fails)
    text = "Northland fired 12 drones, the governor said."
    first = Document(id="first", text=text, origin="night.jsonl", where="line 2")
    refused, read = follow([first, Document(id="second", text=text)])
    assert isinstance(refused, Refusal)
    assert (refused.origin, refused.where) == ("night.jsonl", "line 2")
    assert refused.reason.startswith("IndexError in test_road.py, line ")
    assert isinstance(read, Reading)
    assert len(read.claims) == 1
