"""A shelf loads what its files define and fails loudly, naming the file."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from crossfoot.model.shelf import ShelfError, load_shelf


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    name: str


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Makes a shelf of the given files."""

    def make(**files: str) -> ModuleType:
        folder = tmp_path / "made_up_shelf"
        folder.mkdir()
        (folder / "__init__.py").touch()
        for name, content in files.items():
            (folder / f"{name}.py").write_text(
                f"from tests.model.test_shelf import Thing\n{content}\n", encoding="utf-8"
            )
        monkeypatch.syspath_prepend(tmp_path)
        return import_module("made_up_shelf")

    yield make
    for name in [name for name in sys.modules if name.startswith("made_up_shelf")]:
        del sys.modules[name]


def test_things_come_by_name_in_order(shelf) -> None:
    made = shelf(two='TWO = Thing(name="two")', a_long_one='A_LONG_ONE = Thing(name="a-long-one")')
    assert list(load_shelf(made, Thing)) == ["a-long-one", "two"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "no constant ONE"),
        ('ONE = "one"', "is a str, not a Thing"),
        ('ONE = Thing(name="two")', "calls itself 'two'"),
    ],
)
def test_a_malformed_file_is_named(shelf, content: str, reason: str) -> None:
    with pytest.raises(ShelfError, match=reason) as caught:
        load_shelf(shelf(one=content), Thing)
    assert "one.py" in str(caught.value)
