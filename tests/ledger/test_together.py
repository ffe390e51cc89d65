"""Several processes with one ledger."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from tests.ledger.crash import batch

ROOT = Path(__file__).parent.parent.parent

ADD = """
import sys
from crossfoot.ledger.store import Ledger
from tests.ledger.crash import batch
sys.stdin.readline()
with Ledger.open(sys.argv[1]) as ledger:
    for number in map(int, sys.argv[2:]):
        added = ledger.append(batch(number))
        print(added.claims, flush=True)
"""


def at_once(where: str, *tasks: list[int]) -> list[list[int]]:
    """Start one process a task, let all go at the same moment, and give the claims that each says it added."""
    children = [
        subprocess.Popen(
            [sys.executable, "-c", ADD, where, *map(str, numbers)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for numbers in tasks
    ]  # fmt: skip
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    said = [child.communicate(timeout=120)[0] for child in children]
    assert [child.returncode for child in children] == [0] * len(tasks)
    return [[int(line) for line in text.split()] for text in said]


def test_two_processes_add_different_things(where: str) -> None:
    said = at_once(where, [0, 1, 2, 3], [10, 11, 12, 13])
    assert said == [[20] * 4] * 2
    with Ledger.open(where, create=False) as ledger:
        assert query.count(ledger).claims == 160
        assert query.verify(ledger) == ()


def test_two_processes_add_the_same_things(where: str) -> None:
    first, second = at_once(where, [0, 1, 2, 3], [0, 1, 2, 3])
    assert [one + other for one, other in zip(first, second, strict=True)] == [20] * 4
    with Ledger.open(where, create=False) as ledger:
        assert query.count(ledger).claims == 80
        assert query.verify(ledger) == ()


def test_many_open_a_ledger_that_is_not_there_yet(sqlite_file: str) -> None:
    assert at_once(sqlite_file, [0], [1], [2], [3]) == [[20]] * 4
    with Ledger.open(sqlite_file, create=False) as ledger:
        assert query.count(ledger).documents == 20


def test_a_reader_sees_one_state_while_another_adds(ledger: Ledger, where: str) -> None:
    ledger.append(batch(0))
    dump = query.export_jsonl(ledger)
    first = next(dump)
    with Ledger.open(where) as other:
        other.append(batch(1))
    lines = [first, *dump]
    assert sum('"type": "claim"' in line for line in lines) == 20
    assert query.count(ledger).claims == 40
