"""Gather the fragments of ``changelog.d/`` under a new version in ``CHANGELOG.md``.

python -m tools.changelog 0.2.0
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parent.parent


def gather(changelog: str, fragments: list[str], version: str, day: str) -> str:
    """The changelog with a new part for ``version``, above the older ones."""
    intro, mark, older = changelog.partition("\n## ")
    lines = "\n".join(fragment.strip() for fragment in fragments)
    return f"{intro.rstrip()}\n\n## {version} ({day})\n\n{lines}\n{mark}{older}"


def main() -> None:
    """Gather under the version named on the command line."""
    if len(sys.argv) != 2:
        sys.exit("usage: python -m tools.changelog VERSION")
    files = sorted((ROOT / "changelog.d").glob("*.md"))
    if not files:
        sys.exit("changelog.d holds no fragment")
    page = ROOT / "CHANGELOG.md"
    fragments = [file.read_text(encoding="utf-8") for file in files]
    day = datetime.now(UTC).date().isoformat()
    page.write_text(gather(page.read_text(encoding="utf-8"), fragments, sys.argv[1], day), encoding="utf-8")
    for file in files:
        file.unlink()


if __name__ == "__main__":
    main()
