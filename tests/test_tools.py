"""What developers run."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tools import versions
from tools.changelog import gather
from tools.pages import readme
from tools.versions import changes, checked_out, compare, verdicts


def test_fragments_go_above_older_versions() -> None:
    page = gather(
        "# Changelog\n\nIntro.\n\n## 0.1.0 (2031-01-01)\n\n- Old.\n", ["- New.\n", "- Newer.\n"], "0.2.0", "2031-02-01"
    )
    assert page == (
        "# Changelog\n\nIntro.\n\n## 0.2.0 (2031-02-01)\n\n- New.\n- Newer.\n\n## 0.1.0 (2031-01-01)\n\n- Old.\n"
    )
    assert gather("# Changelog\n", ["- First."], "0.1.0", "2031-01-01").endswith("## 0.1.0 (2031-01-01)\n\n- First.\n")


def test_the_readme_shows_real_output() -> None:
    block = "```console\n$ crossfoot --version\nold\n```\n"
    assert readme(block).startswith("```console\n$ crossfoot --version\ncrossfoot 0.")
    assert readme("```console\n$ other\nold\n```\n") == "```console\n$ other\nold\n```\n"


TEXT = "Air defence shot down 87 of 120 drones. The plant runs."
FIGURE = {
    "quote": "87", "start": 22, "value": 87, "bound": "exact", "measure": "intercepted", "object": "drone",
    "said_by": None, "place": "Sumy",
}  # fmt: skip
CLAIM = {
    "kind": "figure", "span": {"start": 22, "end": 24, "quote": "87"}, "low": 87, "high": 87, "bound": "exact",
    "measure": "intercepted", "object": "drone", "speaker": None, "side": None, "date": None, "place": None,
}  # fmt: skip
STATUS = {
    "kind": "status",
    "span": {"start": 40, "end": 49, "quote": "The plant"},
    "what": "reactor",
    "state": "running",
}


def test_what_became_of_each_claim_is_named() -> None:
    mark = {"quote": "The plant runs", "start": 40, "what": "reactor", "state": "running"}
    annotated = {"id": "d", "figures": [FIGURE], "status": [mark]}
    before = verdicts([CLAIM | {"speaker": "the mayor"}], annotated)
    after = verdicts([CLAIM, STATUS, CLAIM | {"low": 5, "high": 5, "measure": "launched"}], annotated)
    assert changes(before, after) == [
        '+ figure 1 "87": wrong speaker (the mayor), place (None) -> whole but for place (None)',
        '+ status 1 "The plant runs": missed -> found',
        '- false figure at 22 "87" launched drone: not claimed -> claimed',
    ]


def test_a_tree_is_compared_with_itself(tmp_path: Path) -> None:
    (tmp_path / "docs.jsonl").write_text(json.dumps({"id": "d", "lang": "en", "text": TEXT}), encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "d", "figures": [FIGURE]}), encoding="utf-8")
    (line,) = compare(tmp_path, versions.ROOT, versions.ROOT)
    assert line.startswith("0 gained, 0 lost, 0 wrong in another way; found 0.6667 whole 0.6667 -> ")


def test_a_version_is_checked_out_and_put_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def git(*arguments: str) -> None:
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b.c", *arguments], cwd=tmp_path, check=True)

    git("init", "--quiet")
    (tmp_path / "word").write_text("old", encoding="utf-8")
    git("add", "word")
    git("commit", "--quiet", "-m", "one")
    (tmp_path / "word").write_text("new", encoding="utf-8")
    monkeypatch.setattr(versions, "ROOT", tmp_path)
    with checked_out("HEAD") as old, checked_out(".") as new:
        assert [(tree / "word").read_text(encoding="utf-8") for tree in (old, new)] == ["old", "new"]
    assert not old.exists() and new.exists()
    with pytest.raises(SystemExit, match=r"git worktree add: .*nowhere"), checked_out("nowhere"):
        pass
