"""Claims and findings survive JSON, stand where they say, and have the same id on every machine."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.model.claim import Claim, claim_from_json, claim_id, claim_to_json
from crossfoot.model.finding import Finding, Severity, finding_from_json, finding_id, finding_to_json
from crossfoot.model.names import stable_id
from crossfoot.model.span import Span, span_of
from crossfoot.model.when import Window
from tests.model.made import claims, findings, times, words


@given(claims)
def test_a_claim_survives_json(claim: Claim) -> None:
    assert claim_from_json(json.loads(json.dumps(claim_to_json(claim)))) == claim


@given(findings)
def test_a_finding_survives_json(finding: Finding) -> None:
    assert finding_from_json(json.loads(json.dumps(finding_to_json(finding)))) == finding


@given(words, st.data())
def test_a_span_stands_where_it_says(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    span = span_of(text, start, end)
    assert span.stands_in(text)
    assert not span.stands_in(text[: span.end - 1])


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (0, 0), (2, 1), (0, 6), (5, 6)])
def test_a_span_outside_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="outside a text of 5"):
        span_of("Sorry", start, end)


@given(times, times)
def test_a_window_has_zones_and_an_order(start: object, end: object) -> None:
    if start <= end:
        Window(start=start, end=end)
    else:
        with pytest.raises(ValueError, match="ends before it starts"):
            Window(start=start, end=end)
    with pytest.raises(ValueError, match="time zone"):
        Window(start=start.replace(tzinfo=None), end=end)


def test_ids_are_the_same_everywhere() -> None:
    span = Span(start=3, end=5, quote="87")
    assert claim_id("d", span, "intercepted", 87) == stable_id("d", 3, 5, "intercepted", 87) == "5816acc4a4cb3a98"


@given(st.lists(words, min_size=1, max_size=4), st.lists(words, min_size=1, max_size=4))
def test_other_content_has_another_id(one: list[str], other: list[str]) -> None:
    separated = not any("\x1f" in word for word in one + other)
    if separated:
        assert (stable_id(*one) == stable_id(*other)) == (one == other)


@given(findings)
def test_a_findings_id_is_its_check_sum_and_claims(finding: Finding) -> None:
    assert finding.id == finding_id(finding.check, finding.evidence, finding.computation)
    assert set(finding.documents) == {item.document for item in finding.evidence}


def test_severities_are_ranked() -> None:
    assert sorted(Severity, key=lambda severity: severity.rank) == [
        Severity.NOTE,
        Severity.DOUBT,
        Severity.CONTRADICTION,
    ]


@pytest.mark.parametrize("change", [{"kind": "rumour"}, {"measure": "guessed"}, {"bound": "perhaps"}])
@given(claim=claims.filter(lambda claim: claim.kind == "figure"))
def test_a_form_that_is_not_ours_is_refused(change: dict[str, str], claim: Claim) -> None:
    with pytest.raises(ValueError):
        claim_from_json(claim_to_json(claim) | change)
