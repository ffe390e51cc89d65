"""Whoever changes the file behind our back is found out."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

from crossfoot.ledger import query
from crossfoot.ledger.chain import Head, head_from_text
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import BOOK
from tests.ledger.build import entry

FIRST = entry("a", "120 drones, 30 drones")


@pytest.fixture
def kept(book: Ledger) -> Ledger:
    book.append([FIRST, entry("b", "7 drones")])
    book.retract(FIRST.claims[1].id, reason="wrong", by="editor")
    assert query.verify(book) == ()
    return book


def tamper(ledger: Ledger, *statements: str) -> None:
    with sqlite3.connect(ledger.path) as raw:
        for table in BOOK:
            raw.execute(f"DROP TRIGGER IF EXISTS {table.name}_no_update")
            raw.execute(f"DROP TRIGGER IF EXISTS {table.name}_no_delete")
        for statement in statements:
            raw.execute(statement)
    raw.close()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE line SET body = replace(body, '120', '121') WHERE number = 3", "line 3: its hash does not fit"),
        ("UPDATE line SET body = 'no JSON' WHERE number = 3", "line 3: its body is not that of a claim"),
        ("UPDATE line SET body = '{}' WHERE number = 1", "line 1: its body is not that of a document"),
        ("UPDATE line SET kind = 'capture' WHERE number = 3", "line 3: its hash does not fit"),
        ("UPDATE line SET kind = 'song' WHERE number = 3", "1 lines are of the kind 'song', which there is not"),
        ("UPDATE line SET hash = zeroblob(32) WHERE number = 4", "line 4: its hash does not fit"),
        ("UPDATE batch SET recorded_at = '1999-01-01' WHERE number = 2", "recorded before the line above it"),
        ("UPDATE batch SET last_line = 2 WHERE number = 1", "line 3: does not lie inside its batch"),
        ("UPDATE line SET batch = 2 WHERE number = 3", "line 3: its hash does not fit"),
        ("DELETE FROM line WHERE number = 4", "line 5: follows line 3: lines between them are missing"),
        ("UPDATE document SET text = '121 drones, 30 drones' WHERE line = 1", "the text of document a was changed"),
        ("UPDATE document SET text = '121 drones, 30 drones' WHERE line = 1", "line 3: the quote of claim"),
        ("UPDATE document SET text = '121 drones, 30 drones' WHERE line = 1", "full-text index document_words"),
        (
            "UPDATE document SET outlet = 'Another' WHERE line = 1",
            "line 1: the table document says .* of outlet",
        ),
        ("UPDATE document SET version = 2 WHERE line = 1", "line 1: version 2 of a is out of order"),
        ("UPDATE claim SET low = '121' WHERE line = 3", "line 3: the table claim says otherwise of low"),
        ("UPDATE claim SET document = 6 WHERE line = 3", "line 3: claim .* hangs on another document"),
        ("DELETE FROM claim WHERE line = 3", "the table claim has 2 rows for 3 lines of its kind"),
        ("UPDATE finding SET severity = 'note'", "line 5: the table finding says otherwise of severity"),
        ("DELETE FROM evidence", "line 5: the table evidence says otherwise"),
        ("UPDATE capture SET id = 'x' WHERE line = 2", "line 2: the table capture says otherwise of id"),
        ("UPDATE ending SET ended = 3 WHERE line = 9", "line 9: the table ending says otherwise of ended"),
        ("DELETE FROM ending", "the table ending has 0 rows for 2 lines of its kind"),
        ("UPDATE line SET body = replace(body, '30 ', '31 ') WHERE number = 4", "full-text index claim_words"),
        ("PRAGMA user_version = 7", None),
    ],
)
def test_every_change_is_found(kept: Ledger, statement: str, found: str | None) -> None:
    tamper(kept, statement)
    problems = [str(problem) for problem in query.verify(kept)]
    if found is None:
        assert problems == []
    else:
        assert any(re.search(found, problem) for problem in problems), problems


def test_lines_cut_off_the_end_are_found_by_a_noted_head(kept: Ledger) -> None:
    noted = head_from_text(str(query.head(kept)))
    assert query.verify(kept, noted=noted) == ()
    tamper(kept, "DELETE FROM ending", "DELETE FROM line WHERE number > 8", "DELETE FROM batch WHERE number = 2")
    assert query.verify(kept) == ()
    (problem,) = query.verify(kept, noted=noted)
    assert str(problem) == "the book ends at line 8, before line 10, which was noted"


def test_a_book_written_anew_is_found_by_a_noted_head(kept: Ledger) -> None:
    (problem,) = query.verify(kept, noted=Head(line=3, hash=bytes(32)))
    assert str(problem) == "line 3: is not the line whose hash was noted: the book was written anew"
    kept.append([entry("c", "1 drones")])
    assert query.verify(kept, noted=Head(line=0, hash=bytes(32))) == ()


def test_problems_end_at_a_hundred(book: Ledger) -> None:
    book.append(entry(str(number), "1 drones") for number in range(150))
    tamper(book, "UPDATE document SET outlet = 'Another'")
    assert len(query.verify(book)) == 100


def test_damage_is_a_problem(kept: Ledger) -> None:
    kept.append(entry(f"more{number}", f"{number} drones " * 40) for number in range(100))
    kept.close()
    with sqlite3.connect(kept.path) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        page = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_claim_id'").fetchone()[0]
    raw.close()
    file = bytearray(Path(kept.path).read_bytes())
    file[(page - 1) * 4096 + 100 : page * 4096] = b"\x07" * (4096 - 100)
    Path(kept.path).write_bytes(file)
    problems = query.verify(kept)
    assert problems
    assert all("\n" not in str(problem) for problem in problems)


@pytest.mark.parametrize("text", ["", "7", "7:", "x:" + "0" * 64, "7:" + "z" * 64, "²:" + "0" * 64])
def test_a_head_that_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"LINE:HASH|hexadecimal"):
        head_from_text(text)
