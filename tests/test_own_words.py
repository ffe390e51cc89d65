"""Every sentence in the project is its own: none stands in the annotated articles that may lie beside it."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BESIDE = ROOT.parent / "shared"
#: Where our own words stand.
OURS = ("crossfoot", "tests", "docs", "benchmarks", "tools", "changelog.d")
TEXTS = {".html", ".json", ".jsonl", ".md", ".py", ".txt", ".xml"}
#: So many words in a row are taken from somewhere; a name or an office has fewer.
RUN = 10
_WORD = re.compile(r"\w+")


def runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def articles_beside() -> list[str]:
    lines = (line for path in sorted(BESIDE.rglob("*.jsonl")) for line in path.read_text("utf-8").splitlines())
    forms = (json.loads(line) for line in lines if '"text"' in line)
    told = [form["text"] for form in forms if isinstance(form, dict) and isinstance(form.get("text"), str)]
    return told + [path.read_text("utf-8", errors="replace") for path in sorted(BESIDE.glob("articles/*.txt"))]


ARTICLES = articles_beside()
if not ARTICLES:
    warnings.warn(f"NOT COMPARED: no articles beside the project ({BESIDE})", stacklevel=1)


@pytest.mark.skipif(not ARTICLES, reason="no articles beside the project")
def test_no_sentence_is_taken_from_an_article() -> None:
    known = {run for text in ARTICLES for run in runs(text)}
    ours = [path for name in OURS for path in (ROOT / name).rglob("*") if path.suffix in TEXTS] + [*ROOT.glob("*.md")]
    taken = [
        f"{path.relative_to(ROOT)}:{number}: {' '.join(run)}"
        for path in ours
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1)
        for run in runs(line)
        if run in known
    ]
    assert taken == []


def test_a_run_is_found_whatever_its_case_and_signs() -> None:
    own = "One two three, four five six: seven EIGHT nine ten"
    assert list(runs(own)) == [tuple("one two three four five six seven eight nine ten".split())]
