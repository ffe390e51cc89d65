"""The measured rates of `python -m tests.leaks` may not get worse, and what must never be seen is not."""

from __future__ import annotations

import pytest

from tests.leaks import LANGUAGES, NEVER, adverse, document_of, harmless, leaks, published

#: language -> sentences that leak at most, in all batches; of harmless ones, those with something covered at most
FLOORS = {"en": (7, 0), "uk": (1, 1), "ru": (5, 2)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_more_leaks_than_are_known(lang: str) -> None:
    leaked = [one for one in adverse(lang) if leaks(one)]
    assert [one.text for one in leaked if one.kind in NEVER] == []
    assert len(leaked) <= FLOORS[lang][0], [one.text for one in leaked]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_harmless_sentences_stay_readable(lang: str) -> None:
    hidden = [text for text in harmless(lang) if published(document_of(text, lang)).document.text != text]
    assert len(hidden) <= FLOORS[lang][1], hidden


@pytest.mark.parametrize("lang", LANGUAGES)
def test_there_are_enough_sentences_of_each_kind(lang: str) -> None:
    kinds = [one.kind for one in adverse(lang)]
    assert len(kinds) >= 60 and len(set(harmless(lang))) >= 190
    assert min(kinds.count(kind) for kind in ("place", "detail", "address", "forces", "person", "groups")) >= 9


@pytest.mark.parametrize("lang", LANGUAGES)
def test_offsets_hold_whatever_is_covered(lang: str) -> None:
    for one in adverse(lang):
        article = published(document_of(one.text, lang))
        assert len(article.document.text) == len(one.text)
        assert all(claim.span.stands_in(article.document.text) for claim in article.claims)
