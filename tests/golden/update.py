"""``pytest --golden-update``: rewriting the arrows of cases that fail, which leaves a diff to review."""

from __future__ import annotations

import pytest

from tests.golden.form import Arrow, Case, write_arrow

UPDATES = pytest.StashKey[list[tuple[Case, tuple[Arrow, ...]]]]()


def rewrite(updates: list[tuple[Case, tuple[Arrow, ...]]]) -> None:
    """Write new arrows into the files, from the last case of each file upwards so that line numbers stay right."""
    for case, arrows in sorted(updates, key=lambda update: -update[0].first):
        lines = case.path.read_text(encoding="utf-8").split("\n")
        start, end = case.arrow_lines
        lines[start:end] = [write_arrow(arrow) for arrow in arrows] or ["-> nothing"]
        case.path.write_text("\n".join(lines), encoding="utf-8")
