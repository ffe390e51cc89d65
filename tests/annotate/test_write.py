"""What is written has the form, and is what was read: scored against itself nothing is missing."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from crossfoot.annotate.validate import validate
from crossfoot.annotate.write import annotation_of, document_form
from crossfoot.extract.run import extract_claims
from crossfoot.model.claim import claim_to_json
from crossfoot.model.document import Document
from crossfoot.read.run import read_input
from tests.score import FIELDS, score

ROOT = Path(__file__).parent.parent.parent
TEXT = """Russia launched 120 drones at Ukraine on Thursday, the Air Force said. Of 120 drones 87 were downed, it said.

Between 600 and 700 people, among them 40 wounded, were evacuated from Sumy, Reuters reported, quoting the mayor.

All six reactors of the Zaporizhzhia nuclear power plant are in cold shutdown, the operator said.

Ukraine rejected a ceasefire. Envoys of Ukraine and Russia met in Istanbul on Friday. A second wave of outages is highly
unlikely by the end of June, the analyst said."""


def articles() -> list[Document]:
    """The made-up articles that come with the tool, and one with claims of every kind."""
    read = [
        item
        for path in sorted((ROOT / "crossfoot" / "demo").iterdir())
        for item in read_input(str(path))
        if isinstance(item, Document)
    ]
    return [*read, Document(id="all-kinds", text=TEXT, lang="en", published=datetime(2031, 5, 2, 12, tzinfo=UTC))]


@pytest.mark.parametrize("document", articles(), ids=lambda document: Path(document.origin or document.id).name)
def test_what_was_read_scores_one_against_what_is_written(document: Document) -> None:
    claims = extract_claims(document)
    written = annotation_of(document, claims)
    result = score([claim_to_json(claim) for claim in claims], written)
    assert set(result.figures) <= {"W"} and not result.false
    assert set(result.right.values()) == {len(result.figures)} and set(result.right) == set(FIELDS)
    assert all(claimed == meant == found for claimed, meant, found in result.kinds.values())
    assert len(result.figures) + sum(meant for _, meant, _ in result.kinds.values()) == len(claims)


@pytest.mark.parametrize("document", articles(), ids=lambda document: Path(document.origin or document.id).name)
def test_what_is_written_has_no_fault(document: Document) -> None:
    from crossfoot.cli.say import as_json

    written = as_json(annotation_of(document, extract_claims(document)))
    assert list(map(str, validate([written], {document.id: document.text}))) == []


def test_every_kind_is_written() -> None:
    document = articles()[-1]
    written = annotation_of(document, extract_claims(document))
    assert all(written[name] for name in ("figures", "stances", "status", "talks", "forecasts"))
    by_number = {figure.get("value", (figure.get("low"), figure.get("high"))): figure for figure in written["figures"]}
    assert by_number[600, 700]["total_of"] is True and by_number[40]["total_of"] is False
    assert len(by_number[120]["spans"]) == 2 and "spans" not in by_number[87]
    assert by_number[600, 700]["via"] == "Reuters" and "unit" not in by_number[600, 700]
    assert written["talks"][0]["parties"] == ["Ukraine", "Russia"]
    (forecast,) = written["forecasts"]
    assert (forecast["polarity"], forecast["by"]) == ("negative", "2031-06-30")


def test_a_document_is_written_with_what_is_known_of_it() -> None:
    form = document_form(articles()[-1])
    assert (form["id"], form["published"], form["outlet"]) == ("all-kinds", "2031-05-02T12:00:00+00:00", None)
    assert form["text"] == TEXT and len(form["sha256"]) == 64
