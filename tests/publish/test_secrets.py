"""What helps whoever aims the next strike is found nowhere, also after the delay."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossfoot.ledger.store import Entry
from tests.publish.build import document, made_up_book

STRUCK = "A strike damaged a power substation in the Kharkiv region, the operator said. "


@pytest.mark.parametrize(
    "repair", ["Repairs will take three weeks.", "The operator said repairs will take three weeks."]
)
def test_repair_times_of_critical_objects_stay_private(tmp_path: Path, repair: str) -> None:
    one = document("plant", STRUCK + repair)
    (article,) = made_up_book(tmp_path / "book.sqlite", [Entry(document=one, claims=(), findings=())]).each_article()
    assert "three weeks" not in article.document.text
    assert len(article.document.text) == len(one.text), "spans must still hold"


def test_other_repairs_may_be_told(tmp_path: Path) -> None:
    one = document("school", "A school window broke in the storm. Repairs will take three weeks.")
    (article,) = made_up_book(tmp_path / "book.sqlite", [Entry(document=one, claims=(), findings=())]).each_article()
    assert "three weeks" in article.document.text
