"""Covered by sentences: what stands beside a covered word is seen nowhere, and figures of people and weapons stay."""

from __future__ import annotations

import re

import pytest

from crossfoot.ledger.held import OutlookLine
from crossfoot.ledger.store import Ledger
from crossfoot.model.cover import Cover
from crossfoot.publish.public import PublicBook
from crossfoot.publish.public_outlook import public_outlook
from crossfoot.publish.redact.blocks import BLOCK, Mask, without_told
from crossfoot.publish.redact.kinds import Why
from crossfoot.publish.safety import Safety
from tests.leaks import LANGUAGES, adverse, document_of, leaks, published
from tests.publish.build import LATER, RECORDED, document
from tests.publish.foreseen import LAST, question
from tests.publish.newsroom import fill
from tests.publish.test_secrets import every_path, said

CALM = "The library opened at noon, and 40 people queued."
#: "Gobbling" and "mauve" are what the redaction cannot know to tell anything.
TOLD = (
    "A missile hit the substation near Zhurbyne in the Sumy region, gobbling the mauve lid, and 14 people were "
    "injured, the governor said."
)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> PublicBook:
    ledger = Ledger.open(tmp_path_factory.mktemp("cover") / "book.sqlite", clock=lambda: RECORDED)
    fill(ledger, [document("told", f"{TOLD}\n\n{CALM}", title="A substation gobbling near Zhurbyne was hit")])
    return PublicBook(ledger, Safety(cover=Cover.SENTENCES), clock=lambda: LATER)


def test_the_whole_sentence_is_covered_but_for_the_figure(book: PublicBook) -> None:
    article = book.article("told")
    sentence, calm = article.document.text[: len(TOLD)], article.document.text[len(TOLD) + 2 :]
    assert calm == CALM
    assert sentence.replace(BLOCK, "").split() == ["14", "people"]
    (hurt,) = (claim for claim in article.claims if claim.span.start < len(TOLD))
    assert "14" in hurt.span.quote
    assert hurt.place
    assert hurt.place.code == "UA-59"
    assert hurt.attribution.speaker == "the governor"


def test_nothing_of_it_is_served(book: PublicBook) -> None:
    served = {path: said(book, path, q="people").casefold() for path in every_path(book)}
    for secret in ("gobbling", "mauve", "zhurbyne"):
        assert [path for path, text in served.items() if secret in text] == []
    assert not book.search("mauve")
    assert book.search("library")


def test_a_question_of_the_outlook_is_covered_whole() -> None:
    asked = question(
        "q", "Will the substation near Zhurbyne and its mauve lid be mended by June?", LAST, LAST.replace(month=6)
    )
    line = OutlookLine(line=1, entry=asked, recorded_at=RECORDED, hash=b"")
    (words,), (sentences,) = (public_outlook([line], {}, cover).followed for cover in Cover)
    assert "Will the substation" in words.question.text
    assert not re.search(r"[a-z]", sentences.question.text)
    assert sentences.question.criteria == asked.criteria


@pytest.mark.parametrize("lang", LANGUAGES)
def test_sentences_cover_whatever_words_cover(lang: str) -> None:
    for one in adverse(lang):
        document = document_of(one.text, lang)
        words, sentences = (published(document, cover).document.text for cover in Cover)
        assert all(whole == BLOCK for word, whole in zip(words, sentences, strict=True) if word == BLOCK), one.text
        assert not leaks(one, Cover.SENTENCES) or leaks(one), one.text


def test_what_is_covered_leaves_a_hole_for_each_figure_that_may_be_told() -> None:
    mask = Mask(start=10, end=40, why=Why.CRITICAL)
    left = without_told(mask, [(5, 12), (20, 25), (22, 23), (38, 50), (60, 70)])
    assert [(one.start, one.end) for one in left] == [(12, 20), (25, 38)]
    assert list(without_told(mask, [(0, 50)])) == []
