"""Right articles raise no alarm, slipped ones do; ``benchmarks/checks.py`` measures the same on many more."""

from __future__ import annotations

import pytest

from benchmarks.made_up_articles import right_article, slipped_article
from crossfoot.check.run import check_article
from crossfoot.check.slips import SlipKind
from crossfoot.model.finding import Severity

SEEDS = range(60)


def test_no_alarm_where_all_numbers_are_exact() -> None:
    for seed in SEEDS:
        article = right_article(seed, rounding=0.0)
        assert {finding.severity for finding in check_article(article.document, article.claims)} <= {Severity.NOTE}


def test_no_contradiction_where_numbers_are_rounded() -> None:
    for seed in SEEDS:
        article = right_article(seed, rounding=0.4)
        found = {finding.severity for finding in check_article(article.document, article.claims)}
        assert Severity.CONTRADICTION not in found


@pytest.mark.parametrize("kind", [SlipKind.DROPPED, SlipKind.TEN, SlipKind.SWAPPED])
def test_slips_among_exact_numbers_are_found(kind: SlipKind) -> None:
    articles = [article for seed in SEEDS if (article := slipped_article(seed, 0.0, kind)) is not None]
    found = [
        any(
            item.claim == article.slipped
            for finding in check_article(article.document, article.claims)
            if finding.severity is not Severity.NOTE
            for item in finding.evidence
        )
        for article in articles
    ]
    assert sum(found) >= 0.9 * len(articles)
