"""Nothing public lets a guess at what is covered be tried."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.ask.events import find_events
from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.claim import Claim, claim_id
from crossfoot.model.names import stable_id
from crossfoot.publish.keyed import Key, key_path, open_key
from crossfoot.publish.public import NotPublic, PublicBook
from tests.publish.build import LATER, RECORDED, document
from tests.publish.newsroom import fill
from tests.publish.test_secrets import every_path, said

FEW = "Three children were killed in the Kherson region, police said. Twelve people were injured in Vyshneve."


@given(st.text("0123456789abcdef", min_size=8, max_size=8) | st.text("0123456789abcdef", min_size=16, max_size=16))
def test_a_public_id_can_be_undone_with_the_key_alone(id: str) -> None:
    key, other = Key(b"1" * 32), Key(b"2" * 32)
    assert key.uncover(key.cover(id)) == id
    assert len(key.cover(id)) == len(id)
    assert key.cover_event(f"strike-2031-05-02-{id}").startswith("strike-2031-05-02-")
    assert key.uncover_event(key.cover_event(f"strike-2031-05-02-{id}")) == f"strike-2031-05-02-{id}"
    assert len(id) < 16 or key.cover(id) != other.cover(id)


def test_other_ids_are_digested() -> None:
    key = Key(b"1" * 32)
    assert key.cover("кириличний") == key.cover("кириличний") != key.cover("інший")
    assert key.uncover("інший") == "інший"


def test_the_key_lies_beside_the_ledger_for_its_owner_alone(tmp_path: Path) -> None:
    where = str(tmp_path / "book.sqlite")
    first = open_key(where)
    assert key_path(where) == tmp_path / "book.key"
    assert stat.S_IMODE(key_path(where).stat().st_mode) == 0o600
    assert open_key(where).cover("0" * 16) == first.cover("0" * 16)
    key_path(where).write_text("not a key")
    with pytest.raises(ValueError, match="is no key"):
        open_key(where)
    assert key_path("postgresql://somewhere/book").suffix == ".key"


@pytest.fixture
def book(tmp_path: Path) -> PublicBook:
    ledger = Ledger.open(tmp_path / "book.sqlite", clock=lambda: RECORDED)
    fill(ledger, [document("first", FEW, bytes_hash="5a" * 32)])
    return PublicBook(ledger, clock=lambda: LATER)


def held_in(book: PublicBook) -> list[Claim]:
    return [line.claim for line in query.find_claims(book.ledger)]


def everything(book: PublicBook) -> str:
    told = {path: said(book, path, q="people") for path in every_path(book)}
    return "".join(told.values()) + said(book, "/changes.json", since="0")


def test_covered_counts_cannot_be_guessed_from_ids(book: PublicBook) -> None:
    (held,) = (one for one in held_in(book) if one.record.object == "child")  # type: ignore[union-attr]
    told = everything(book)
    assert held.id not in told
    for low in range(10):
        for named in ("child", None, "children"):
            guess = claim_id("first", held.span, held.rule, Decimal(low), Decimal(low), named, None)
            assert guess not in told


def test_a_covered_claim_has_one_address_that_stays(book: PublicBook) -> None:
    article = book.article("first")
    (covered,) = (claim for claim in article.claims if claim.id in article.own)
    again = PublicBook(book.ledger, clock=lambda: LATER + timedelta(days=1))
    assert covered.id in {claim.id for claim in again.article("first").claims}
    assert again.claim(covered.id)[1] == covered
    with pytest.raises(NotPublic):
        book.claim(article.own[covered.id])
    assert covered.id in said(book, "/changes.json", since="0")


def test_other_claims_keep_their_own_ids(book: PublicBook) -> None:
    article = book.article("first")
    assert {claim.id for claim in article.claims} - article.own.keys() <= {one.id for one in held_in(book)}


def test_what_was_never_public_has_no_tombstone(book: PublicBook) -> None:
    (held,) = (one for one in held_in(book) if one.record.object == "child")  # type: ignore[union-attr]
    covered = next(id for id, own in book.article("first").own.items() if own == held.id)
    book.ledger.retract(held.id, reason="there were two", by="editor")
    told = said(book, "/changes.json", since="0") + said(book, "/corrections.json")
    assert held.id not in told
    assert covered in told, "what was public is told to be gone"


def test_the_place_of_an_event_cannot_be_guessed_from_its_id(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "book.sqlite", clock=lambda: RECORDED)
    fill(
        ledger,
        [document("first", "A strike damaged three substations in Kremenchuk on Friday; 300 homes are without power.")],
    )
    book = PublicBook(ledger, clock=lambda: LATER)
    ids = {one.id for one in book.events()}
    own = {one.event.id for one in find_events(ledger)}
    assert not ids & own
    assert all(book.event(id).id == id for id in ids)
    assert all(stable_id("event", name)[:8] not in id for id in ids for name in (str(one) for one in own))


def test_no_digest_of_covered_bytes_is_told(book: PublicBook, tmp_path: Path) -> None:
    assert "5a" * 32 not in everything(book)
    open_ledger = Ledger.open(tmp_path / "open.sqlite", clock=lambda: RECORDED)
    fill(open_ledger, [document("plain", "Twelve people were injured, police said.", bytes_hash="5a" * 32)])
    assert "5a" * 32 in everything(PublicBook(open_ledger, clock=lambda: LATER)), "where nothing is covered it is"


def test_what_is_covered_crowds_nothing_out_of_a_search(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "book.sqlite", clock=lambda: RECORDED)
    hidden = document("hidden", "Drones hit the Kvartopil substation. Kvartopil is dark.")
    fill(ledger, [replace(hidden, id=f"hidden-{number}", text=f"{hidden.text} {number}") for number in range(30)])
    fill(
        ledger,
        [document("open", "A choir from Kvartopil sang in the park for an hour, and everybody stayed until the end.")],
    )
    hits = PublicBook(ledger, clock=lambda: LATER).search("Kvartopil")
    assert [hit.article.document.id for hit in hits] == ["open"]


def test_a_phrase_to_leave_out_asks_nothing_of_the_hidden_text(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "book.sqlite", clock=lambda: RECORDED)
    fill(ledger, [document("hidden", "Drones hit the Kvartopil substation."), document("open", "Drones hit the park.")])
    book = PublicBook(ledger, clock=lambda: LATER)
    both = {hit.article.document.id for hit in book.search("drones")}
    assert both == {"hidden", "open"}
    for typed in ('drones -"nothing Kvartopil"', 'drones -"nothing kvarto*"', "drones -Kvartopil"):
        assert {hit.article.document.id for hit in book.search(typed)} == both, typed


def test_a_place_covered_in_one_sentence_is_no_claim_s_place_or_speaker(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "book.sqlite", clock=lambda: RECORDED)
    text = "Drones hit an overpass in Kremenchuk, the mayor of Kremenchuk said. Seven drones were shot down."
    fill(ledger, [document("first", text, title="Kremenchuk attacked")])
    book = PublicBook(ledger, clock=lambda: LATER)
    assert "Kremenchuk" not in everything(book)
    assert "UA5302" not in everything(book)
