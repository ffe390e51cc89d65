"""Articles and claims in terms that schema.org knows, each where it belongs."""

from __future__ import annotations

from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.schema_org import SCHEMA_ORG
from tests.publish.exporters.made import json_of, terms
from tests.publish.exporters.vocabulary import expand_schema, strangers


def test_every_term_is_one_of_schema_org(corpus: Corpus) -> None:
    form = json_of(SCHEMA_ORG, corpus)
    expanded = expand_schema(form)
    assert terms(expanded) == terms(form)
    assert not strangers(expanded)


def test_a_stranger_would_be_found(corpus: Corpus) -> None:
    form = json_of(SCHEMA_ORG, corpus)
    form["@graph"][0] |= {"colour": "red", "claimReviewed": "not of a data set"}
    found = strangers(expand_schema(form))
    assert {name.rpartition("/")[2] for name in found} == {"Dataset"} and len(found) == 2


def test_each_article_and_claim_is_there_and_nothing_is_called_reviewed(corpus: Corpus) -> None:
    graph = json_of(SCHEMA_ORG, corpus)["@graph"]
    kinds = [node["@type"] for node in graph]
    assert kinds.count("NewsArticle") == len(corpus.articles)
    assert kinds.count("Claim") == sum(1 for _ in corpus.claims())
    assert kinds.count("Dataset") == 1 and "ClaimReview" not in kinds
    articles = {node["@id"] for node in graph if node["@type"] == "NewsArticle"}
    assert all(node["appearance"]["@id"] in articles for node in graph if node["@type"] == "Claim")
