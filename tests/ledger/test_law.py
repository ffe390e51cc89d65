"""Laws: what goes in comes out, whatever it is and in whatever order it comes."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.ledger import query
from crossfoot.ledger.chain import Head, head_from_text
from crossfoot.ledger.errors import EntryRefused
from crossfoot.ledger.filters import ClaimFilter
from crossfoot.ledger.forms import claim_body, claim_of, finding_body, finding_of
from crossfoot.ledger.store import Entry, Ledger
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.finding import Finding
from crossfoot.model.span import Span
from tests.ledger.build import entry
from tests.model.made import claims, findings

# Most time of an example is a commit: fewer and larger ones say as much.
few = settings(max_examples=25)


@given(claims)
def test_a_claim_survives_its_body(claim: Claim) -> None:
    assert claim_of(claim_body(claim)) == claim


@given(findings)
def test_a_finding_survives_its_body(finding: Finding) -> None:
    assert finding_of(finding_body(finding)) == finding


def placed(found: list[Claim]) -> Entry:
    """The claims in one document whose text is made of their quotes."""
    text, standing = "", {}
    for claim in found:
        spans = []
        for span in (claim.span, *claim.mentions):
            spans.append(Span(start=len(text), end=len(text) + len(span.quote), quote=span.quote))
            text += span.quote + " "
        standing[claim.id] = replace(claim, document="d", span=spans[0], mentions=tuple(spans[1:]))
    return Entry(document=Document(id="d", text=text), claims=tuple(standing.values()))


@few
@given(st.lists(claims, min_size=1, max_size=30), st.lists(findings, max_size=10))
def test_a_claim_survives_the_ledger(found: list[Claim], seen: list[Finding]) -> None:
    given_ = replace(placed(found), findings=tuple({finding.id: finding for finding in seen}.values()))
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder, "ledger.sqlite")) as ledger:
        try:
            ledger.append([given_])
        except EntryRefused as refusal:
            assert "NUL" in str(refusal)
            assert query.head(ledger).line == 0
            return
        assert tuple(line.claim for line in query.find_claims(ledger)) == given_.claims
        assert tuple(line.finding for line in query.find_findings(ledger)) == given_.findings
        assert query.verify(ledger) == ()


readings = st.builds(
    lambda name, numbers, rule: replace_rule(entry(name, " ".join(f"{number} drones." for number in numbers)), rule),
    st.sampled_from("abc"),
    st.lists(st.integers(10, 13), max_size=3),
    st.sampled_from(("old", "new")),
)


def replace_rule(read: Entry, rule: str) -> Entry:
    return replace(read, claims=tuple(replace(claim, rule=rule, id=f"{claim.id}{rule}") for claim in read.claims))


@few
@given(st.lists(st.lists(readings, max_size=4), max_size=4))
def test_what_stands_is_what_was_read_last_from_the_newest_text(batches: list[list[Entry]]) -> None:
    texts: dict[str, list[str]] = {}
    stands: dict[str, Entry] = {}
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder, "ledger.sqlite")) as ledger:
        for batch in batches:
            ledger.append(batch)
            for read in batch:
                versions = texts.setdefault(read.document.id, [])
                if read.document.text not in versions:
                    versions.append(read.document.text)
                if read.document.text == versions[-1]:
                    stands[read.document.id] = read
            before = query.head(ledger)
            assert ledger.append(list(stands.values())).known == len(stands)
            assert query.head(ledger) == before
        for name, read in stands.items():
            held = query.find_claims(ledger, ClaimFilter(document=name))
            assert {line.claim for line in held} == set(read.claims)
            assert {line.version for line in held} <= {len(texts[name])}
        assert query.verify(ledger) == ()


@given(st.integers(0), st.binary(min_size=32, max_size=32))
def test_a_head_survives_its_text(line: int, hash: bytes) -> None:
    head = Head(line=line, hash=hash)
    assert head_from_text(str(head)) == head
