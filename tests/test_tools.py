"""What developers run."""

from __future__ import annotations

from tools.changelog import gather
from tools.pages import readme


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
