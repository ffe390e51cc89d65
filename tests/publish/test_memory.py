"""What was made already is forgotten as soon as the book, or the clock, says something else."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from crossfoot.ledger.store import Ledger
from crossfoot.publish.memory import Memory
from crossfoot.publish.public import PublicBook
from tests.publish.build import LATER, RECORDED, document
from tests.publish.newsroom import fill

HIT = (
    "A missile hit the Zelenohirsk substation in the Kharkiv region on Friday, the governor said. At least 12 people"
    " were killed in Zelenohirsk, the governor said, and 300 homes in the Kharkiv region are without power."
)


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """A book of one article."""
    ledger = Ledger.open(tmp_path / "book.sqlite", clock=lambda: RECORDED)
    fill(ledger, [document("first", HIT)])
    return ledger


def test_a_retracted_claim_goes_also_where_its_public_form_says_less(ledger: Ledger) -> None:
    book = PublicBook(ledger, clock=lambda: LATER)
    article = book.article("first")
    assert article.own, "nothing was coarsened, so that this says nothing"
    public, own = next(iter(article.own.items()))
    ledger.retract(own, reason="misread", by="editor")
    assert public not in {claim.id for claim in book.article("first").claims}


def test_an_article_becomes_public_when_its_delay_is_over(ledger: Ledger) -> None:
    now = [RECORDED + timedelta(hours=1)]
    book = PublicBook(ledger, clock=lambda: now[0])
    assert not book.articles()
    assert not book.articles()
    assert book.withheld() == (1, 0)
    now[0] = LATER
    assert book.articles()
    assert book.search("missile")


def test_a_retracted_claim_of_an_article_that_waits_is_not_there_later(ledger: Ledger) -> None:
    now = [RECORDED + timedelta(hours=1)]
    book = PublicBook(ledger, clock=lambda: now[0])
    assert not book.articles()
    before = PublicBook(ledger, clock=lambda: LATER).article("first")
    ledger.retract(before.own.get(before.claims[0].id, before.claims[0].id), reason="misread", by="editor")
    now[0] = LATER
    assert len(book.article("first").claims) == len(before.claims) - 1


@pytest.mark.parametrize("written", [False, True])
def test_what_was_made_before_a_line_was_written_is_not_kept(ledger: Ledger, written: bool) -> None:
    article = PublicBook(ledger, clock=lambda: LATER).article("first")
    memory = Memory(ledger)
    at = memory.refresh()
    if written:
        fill(ledger, [document("first", f"{HIT} It rained.")])
        memory.refresh()
    memory.keep(article, at)
    assert (memory.get("first") is None) is written
