"""Full text in three languages, the same in both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crossfoot.ledger import query
from crossfoot.ledger.query import ClaimFilter, DocumentFilter
from crossfoot.ledger.store import Entry, Ledger
from crossfoot.ledger.words import NothingAsked, marks, question
from tests.ledger.build import PUBLISHED, document, entry

TEXTS = {
    "en": "Air defence downed 87 drones over the café district.",
    "uk": "Уночі збито 41 дрон, повідомили об’єднані сили. Її почули в п'яти громадах.",
    "ru": "Ночью сбито ещё 12 беспилотников; за\u0301мок повреждён.",
    "late": "Air defence says nothing of missiles.",
}


@pytest.fixture
def full(ledger: Ledger) -> Ledger:
    ledger.append(
        Entry(document=document(id, text, lang=id[:2], title=f"Night {id}", published=PUBLISHED + timedelta(days=at)))
        for at, (id, text) in enumerate(TEXTS.items())
    )
    return ledger


def found(ledger: Ledger, typed: str, **where: object) -> list[str]:
    hits = query.search_text(ledger, typed, DocumentFilter(**where))  # type: ignore[arg-type]
    return sorted(hit.document.id for hit in hits)


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("drones", ["en"]),
        ("DRONES 87", ["en"]),
        ("cafe", ["en"]),
        ("dron*", ["en"]),
        ("drone", []),
        ("air defence", ["en", "late"]),
        ('"defence air"', []),
        ("air -drones", ["late"]),
        ("дрон", ["uk"]),
        ("об'єднані", ["uk"]),
        ("обʼєднані", ["uk"]),
        ("її п’яти", ["uk"]),
        ("замок ещё", ["ru"]),
        ("беспилот* сбито", ["ru"]),
        ("night", ["en", "late", "ru", "uk"]),
        ("night -night", []),
        ("nowhere", []),
    ],
)
def test_search(full: Ledger, typed: str, ids: list[str]) -> None:
    assert found(full, typed) == ids


def test_search_with_filters(full: Ledger) -> None:
    assert found(full, "night", lang="uk") == ["uk"]
    assert found(full, "night", since=PUBLISHED + timedelta(days=2)) == ["late", "ru"]
    assert found(full, "night", outlet="none") == []


def test_order_and_pages(full: Ledger) -> None:
    hits = query.search_text(full, "night", newest_first=True)
    assert [hit.document.id for hit in hits] == ["late", "ru", "uk", "en"]
    assert query.search_text(full, "night", newest_first=True, limit=1, offset=1) == hits[1:2]
    full.append([entry("title", "Nothing here.", title="Missiles"), entry("text", "Three missiles there. " * 3)])
    assert query.search_text(full, "missiles")[0].document.id == "title"


def test_a_hit_says_where(full: Ledger) -> None:
    (hit,) = query.search_text(full, "сбито замок")
    assert [hit.document.text[start:end] for start, end in hit.marks] == ["сбито", "за\u0301мок"]
    start, end = hit.snippet
    assert "сбито" in hit.document.text[start:end]


def test_only_the_newest_version_is_found(full: Ledger) -> None:
    full.append([entry("en", "Nothing of the kind was said.")])
    assert found(full, "drones") == []
    assert found(full, "kind") == ["en"]


def test_other_forms(full: Ledger) -> None:
    hits = query.search_text(full, "дронів", forms=lambda word: ["дрон", "дрони"])
    assert [hit.document.id for hit in hits] == ["uk"]


def test_claims_by_their_quotes(ledger: Ledger) -> None:
    first = entry("a", "Of 120 drones only 30 drones were lost.")
    ledger.append([first, entry("b", "30 drones", lang="uk")])
    assert [line.claim.document for line in query.search_claims(ledger, "30 drones")] == ["a", "b"]
    assert [line.claim.document for line in query.search_claims(ledger, "30", ClaimFilter(lang="uk"))] == ["b"]
    ledger.retract(first.claims[1].id, reason="wrong", by="editor")
    assert [line.claim.document for line in query.search_claims(ledger, "30")] == ["b"]
    assert query.search_claims(ledger, "lost") == ()


def test_nothing_asked(full: Ledger) -> None:
    with pytest.raises(NothingAsked):
        query.search_text(full, "...")


typing = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from(" \"-*'’()^:&|!<\\"), max_size=20)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=typing)
def test_whatever_is_typed_is_no_syntax(full: Ledger, typed: str) -> None:
    try:
        hits = query.search_text(full, typed)
    except NothingAsked:
        return
    asked = replace(question(typed), none=())
    assert all(marks(f"{hit.document.title} {hit.document.text}", asked) for hit in hits)


def test_a_long_text_is_found_by_its_beginning(full: Ledger) -> None:
    full.append([entry("long", "beginning " + " ".join(f"слово{n}" for n in range(100_000)))])
    assert found(full, "beginning") == ["long"]
    assert query.verify(full) == ()
