"""Annotations lead back to the very words, and JSON-LD keeps every term of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.web_annotation import WEB_ANNOTATION
from tests.publish.exporters.made import BASE, json_of, terms
from tests.publish.exporters.vocabulary import expand

#: The terms of http://www.w3.org/ns/anno.jsonld that we use.
CONTEXT = json.loads((Path(__file__).parent / "anno.json").read_text(encoding="utf-8"))


def items(corpus: Corpus) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json_of(WEB_ANNOTATION, corpus)["first"]["items"]
    return found


def test_every_selector_finds_its_words(corpus: Corpus) -> None:
    texts = {corpus.version_iri(article): article.document.text for article in corpus.articles}
    assert len(items(corpus)) == sum(1 for _ in corpus.claims())
    for item in items(corpus):
        text = texts[item["target"]["source"]]
        place, words = item["target"]["selector"]
        assert text[place["start"] : place["end"]] == words["exact"]
        around = words["prefix"] + words["exact"] + words["suffix"]
        assert around in text and max(len(words["prefix"]), len(words["suffix"])) <= 32
        assert text.startswith(words["prefix"] + words["exact"], place["start"] - len(words["prefix"]))


def test_offsets_are_code_points(corpus: Corpus) -> None:
    beyond = [item for item in items(corpus) if "tankers" in item["target"]["selector"][1]["exact"]]
    assert beyond, "the made-up article with characters that hide"


def test_no_term_is_lost(corpus: Corpus) -> None:
    form = json_of(WEB_ANNOTATION, corpus)
    expanded = expand(form, {"http://www.w3.org/ns/anno.jsonld": CONTEXT})
    assert terms(expanded) == terms(form)
    assert not [name for name in _names(expanded) if ":" not in name and not name.startswith("@")]


def test_an_unknown_term_would_be_lost(corpus: Corpus) -> None:
    form = json_of(WEB_ANNOTATION, corpus) | {"colour": "red"}
    assert terms(expand(form, {"http://www.w3.org/ns/anno.jsonld": CONTEXT})) == terms(form) - 1


def test_ids_are_pages_of_the_site(corpus: Corpus) -> None:
    assert json_of(WEB_ANNOTATION, corpus)["id"] == f"{BASE}/data/{WEB_ANNOTATION.file}"
    assert all(item["id"].startswith(f"{BASE}/claim/") for item in items(corpus))
    assert all(item["target"]["source"].startswith(f"{BASE}/article/") for item in items(corpus))


def _names(form: Any) -> set[str]:
    match form:
        case list():
            return set().union(*map(_names, form))
        case dict():
            return set(form).union(*map(_names, form.values()))
    return set()
