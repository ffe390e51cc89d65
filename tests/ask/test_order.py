"""What the ledger says together does not depend on how it came to hold what it holds."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crossfoot.ledger.store import Entry, Ledger
from crossfoot.link.events import judge
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.pipeline import link
from tests.ask.build import FIRST, account, add, articles, readings

ROOT = Path(__file__).parent.parent.parent
ARTICLES = articles(24)


@pytest.fixture(scope="module")
def judgements() -> list[Judgement]:
    """A claim parted from others of its night, deaths joined with a strike, two articles told to be one dispatch."""
    read = readings(ARTICLES[:9])
    claims = [[claim for claim in reading.claims if claim.kind == "figure"] for reading in read]
    pairs = [(claims[0][0].id, claims[number][0].id, Verdict.DIFFERENT) for number in (3, 6)]
    pairs += [(claims[1][0].id, claims[1][1].id, Verdict.SAME), ("article-2", "article-5", Verdict.SAME)]
    return [judge(one, other, verdict, by="editor", reason="seen", at=FIRST) for one, other, verdict in pairs]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "book.sqlite") as book:
        yield book


@pytest.fixture(scope="module")
def at_once(judgements: list[Judgement], tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What the ledger says of everything that came at once, in one order."""
    with Ledger.open(tmp_path_factory.mktemp("at-once") / "book.sqlite") as book:
        book.judge(*judgements)
        add(book, ARTICLES, batch=len(ARTICLES))
        return account(book)


def test_there_is_something_to_compare(at_once: dict[str, object]) -> None:
    assert all(at_once.values())
    assert any(dispatch for event in at_once["dispatches"] for _, dispatch in event)  # type: ignore[attr-defined]
    assert any(link.by == "editor" for links in at_once["links"] for link in links)  # type: ignore[attr-defined]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_shuffled_and_in_parts_with_judgements_between(
    seed: int, ledger: Ledger, judgements: list[Judgement], at_once: dict[str, object]
) -> None:
    source = random.Random(seed)
    waiting, decisions = source.sample(ARTICLES, len(ARTICLES)), source.sample(judgements, len(judgements))
    while waiting:
        some = source.randint(1, 8)
        add(ledger, waiting[:some], batch=source.randint(1, 4))
        waiting = waiting[some:]
        if decisions:
            ledger.judge(decisions.pop())
            link(ledger)
    ledger.judge(*decisions)
    link(ledger)
    assert account(ledger) == at_once


def test_two_processes_at_once(tmp_path: Path, judgements: list[Judgement], at_once: dict[str, object]) -> None:
    path = tmp_path / "book.sqlite"
    halves = [range(0, len(ARTICLES), 2), range(1, len(ARTICLES), 2)]
    with Ledger.open(path) as book:
        children = [
            subprocess.Popen([sys.executable, "-m", "tests.ask.build", str(path), *map(str, half)], cwd=ROOT)
            for half in halves
        ]
        book.judge(*judgements)
        assert [child.wait(timeout=240) for child in children] == [0, 0]
        link(book)
        assert account(book) == at_once


def test_a_ledger_that_was_filled_before_keys_were_is_linked_too(
    ledger: Ledger, judgements: list[Judgement], at_once: dict[str, object]
) -> None:
    early = readings(ARTICLES[:12])
    ledger.append(Entry(document=one.document, claims=one.claims, findings=one.findings) for one in early)
    ledger.judge(*judgements)
    add(ledger, ARTICLES[12:])
    assert account(ledger) == at_once


def test_linking_again_changes_nothing(ledger: Ledger, at_once: dict[str, object]) -> None:
    add(ledger, ARTICLES)
    before = account(ledger)
    done = link(ledger)
    assert (done.events, done.series, sum(done.findings.values())) == (0, 0, 0)
    assert account(ledger) == before
