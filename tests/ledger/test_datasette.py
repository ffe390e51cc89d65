"""Datasette opens the ledger's file read-only, and leaves it as it was."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

from datasette.app import Datasette

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from tests.publish.build import RECORDED, articles


def asked(path: Path, *addresses: str) -> list[tuple[int, Any]]:
    async def ask() -> list[tuple[int, Any]]:
        site = Datasette([str(path)])
        answers = [await site.client.get(address) for address in addresses]
        return [(answer.status_code, json.loads(answer.text) if ".json" in url else answer.text)
                for url, answer in zip(addresses, answers, strict=True)]  # fmt: skip

    return asyncio.run(ask())


def test_datasette_shows_the_book_and_cannot_change_it(tmp_path: Path) -> None:
    path = tmp_path / "book.sqlite"
    with Ledger.open(path, clock=lambda: RECORDED) as ledger:
        ledger.append(articles())
        head, held = query.head(ledger), query.count(ledger)
    (home, page), (code, rows), (_, counted), (wrong, said) = asked(
        path,
        "/book",
        "/book/claim.json?_shape=array&_size=5",
        "/book.json?_shape=array&sql=select+kind,count(*)+as+n+from+line+group+by+kind",
        "/book.json?sql=delete+from+claim",
    )
    assert home == 200 and all(f"/book/{table}" in page for table in ("document", "claim", "finding", "line"))
    assert code == 200 and len(rows) == 5 and {"line", "id", "measure"} <= rows[0].keys()
    assert {row["kind"]: row["n"] for row in counted}["claim"] == held.claims
    assert wrong == 400 and "SELECT" in said["error"]
    with Ledger.open(path, create=False) as ledger:
        assert query.head(ledger) == head and query.verify(ledger) == ()
