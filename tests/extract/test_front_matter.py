"""Fields that a text begins with are read as no sentence of it, and offsets hold behind them."""

from __future__ import annotations

from crossfoot.extract.run import extract_claims
from crossfoot.model.document import Document

FIELDS = '---\ntitle: "Twelve people were killed"\nword_count: 630\n---\n\n'
TEXT = "At least 12 people were killed in Kharkiv, the governor said."


def test_fields_are_no_claims() -> None:
    (claim,) = extract_claims(Document(id="a", text=FIELDS + TEXT, lang="en"))
    assert claim.span.quote == "At least 12 people"
    assert claim.span.start == len(FIELDS)


def test_a_text_may_begin_within_its_fields() -> None:
    rest = 'two more raids on the port."\nword_count: 630\n---\n\n'
    (claim,) = extract_claims(Document(id="a", text=rest + TEXT, lang="en"))
    assert claim.span.quote == "At least 12 people"


def test_a_rule_between_paragraphs_ends_no_fields() -> None:
    claims = extract_claims(Document(id="a", text=f"{TEXT}\n\n---\n\nThree more people were killed.", lang="en"))
    assert [claim.span.quote for claim in claims] == ["At least 12 people", "Three more people"]
