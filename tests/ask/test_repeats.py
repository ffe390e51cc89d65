"""Which articles of the book carry one dispatch."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from crossfoot.ask.events import find_events, repeats_in, tell
from crossfoot.ledger.store import Ledger
from tests.ask.build import add, articles


def dispatches(path: Path, *undated: str) -> dict[str, str | None]:
    """The dispatch of each of two articles with one text."""
    first = articles(1)[0]
    second = replace(first, id="copy", outlet="Another Outlet")
    with Ledger.open(path) as book:
        add(book, [replace(one, published=None) if one.id in undated else one for one in (first, second)])
        repeats = repeats_in(book)
        told = [tell(linked, repeats) for linked in find_events(book)]
    return {report.claim.document: report.dispatch for one in told for report in one.reports}


def test_an_article_without_a_time_of_publication_carries_its_dispatch_too(tmp_path: Path) -> None:
    for number, undated in enumerate(((), ("copy",), ("copy", "article-0"))):
        found = dispatches(tmp_path / f"{number}.sqlite", *undated)
        assert set(found) == {"article-0", "copy"}
        assert found["copy"] and len(set(found.values())) == 1
