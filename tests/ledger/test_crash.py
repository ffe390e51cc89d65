"""Killed at any moment, everything acknowledged is there and nothing is half there."""

from __future__ import annotations

from tests.ledger.crash import kill_often


def test_kills_lose_and_double_nothing(where: str) -> None:
    outcome = kill_often(where, kills=5, seed=1)
    assert outcome.faults == ()
    assert outcome.acknowledged > 0
