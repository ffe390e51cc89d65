"""Only what a person has checked is reviewed, and no review says more than that figures hold together or do not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from crossfoot.publish.exporter import Corpus
from crossfoot.publish.exporters.claim_review import CLAIM_REVIEW
from tests.publish.build import mixed
from tests.publish.exporters.made import json_of, made_corpus, nasty, terms
from tests.publish.exporters.vocabulary import expand_schema, strangers

MANY = [one.id for one in (*mixed().claims[:4], *nasty().claims)]


def reviews(corpus: Corpus) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json_of(CLAIM_REVIEW, corpus)["dataFeedElement"]
    return found


def test_what_a_machine_alone_read_is_not_reviewed(corpus: Corpus) -> None:
    assert sum(1 for _ in corpus.claims()) > 50 and reviews(corpus) == []


def test_a_checked_claim_is_reviewed(tmp_path: Path) -> None:
    status = mixed().claims[0]
    (review,) = reviews(made_corpus(tmp_path / "book.sqlite", checked=[status.id]))
    assert review["reviewRating"]["alternateName"] == "Said as quoted; nothing found against it"
    assert review["itemReviewed"]["text"] == status.span.quote
    assert review["itemReviewed"]["creditText"] == "the agency"
    assert review["itemReviewed"]["appearance"]["@type"] == "NewsArticle"


def test_a_finding_counts_when_it_or_all_its_claims_are_checked(tmp_path: Path) -> None:
    entry = nasty()
    killed, injured, total, _ = (claim.id for claim in entry.claims)
    (found,) = entry.findings
    assert reviews(made_corpus(tmp_path / "some.sqlite", checked=[killed, injured])) == []
    (one,) = reviews(made_corpus(tmp_path / "finding.sqlite", checked=[killed, found.id]))
    every = reviews(made_corpus(tmp_path / "all.sqlite", checked=[killed, injured, total]))
    assert len(every) == 3
    for review in (one, *every):
        assert review["reviewRating"]["alternateName"].startswith("Does not add up")
        assert "12 and 19 come to 31, not to 33." in review["reviewBody"]


def test_every_term_is_one_of_schema_org(tmp_path: Path) -> None:
    form = json_of(CLAIM_REVIEW, made_corpus(tmp_path / "book.sqlite", checked=MANY))
    expanded = expand_schema(form)
    assert len(form["dataFeedElement"]) == 8
    assert terms(expanded) == terms(form) and not strangers(expanded)


def test_nothing_is_called_false_or_a_lie(tmp_path: Path) -> None:
    said = json.dumps(json_of(CLAIM_REVIEW, made_corpus(tmp_path / "book.sqlite", checked=MANY))).casefold()
    assert "does not add up" in said and not [word for word in ('"false', "a lie", "ratingvalue") if word in said]
