"""Articles to run commands on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.cli import running

SUM = "Of 123 drones 87 were shot down and 41 were lost from radar, the spokesman said.\n"


@pytest.fixture
def crossfoot(capsys: pytest.CaptureFixture[str]) -> Callable[..., running.Ran]:
    return partial(running.crossfoot, capsys)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article that does not add up."""
    path = tmp_path / "evening.txt"
    path.write_text(SUM, encoding="utf-8")
    return path
