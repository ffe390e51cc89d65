"""What was decided at the desk holds when an article changes: read by the real rules, over the real road."""

from __future__ import annotations

from dataclasses import replace

from crossfoot.ledger import query
from crossfoot.pipeline import follow, keep, link
from crossfoot.publish.desk.decisions import Desk, correct_claim, decide_on
from crossfoot.publish.desk.people import check_password
from tests.publish.desk.conftest import PASSWORD


def test_labels_follow_an_article_that_was_updated(desk: Desk) -> None:
    person = check_password(desk.file, "Olha", PASSWORD)
    assert person
    claims = [line.claim for line in query.find_claims(desk.ledger, query.ClaimFilter(document="evening"))]
    down = next(claim for claim in claims if "87" in claim.span.quote)
    lost = next(claim for claim in claims if "41" in claim.span.quote)
    decide_on(desk, person, down.id, "accept", reason="", path="desk")
    correct_claim(desk, person, lost.id, {"low": "20", "high": "20"}, reason="", path="desk")
    assert query.find_findings(desk.ledger, query.FindingFilter(document="evening")) == ()
    before = query.get_document(desk.ledger, "evening").document
    changed = replace(before, text=f"Оновлено о полудні.\n\n{before.text}")
    for _ in keep(follow([changed]), desk.ledger, batch=1):
        pass
    link(desk.ledger)
    article = desk.book.article("evening")
    words = {claim.span.quote: article.labels.get(claim.id) for claim in article.claims}
    # The sentence in front changes where the rules think the drones were: who accepted that has not seen this.
    moved = next(claim for claim in article.claims if claim.span.quote == down.span.quote)
    assert moved.place != down.place
    assert {quote: label.word for quote, label in words.items() if label} == {lost.span.quote: "corrected"}
    assert len(words) == len(article.claims), "nothing stands twice"
    assert query.find_findings(desk.ledger, query.FindingFilter(document="evening")) == (), "the slip is not back"
