"""What appending adds, and what it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crossfoot.ledger import query
from crossfoot.ledger.errors import EntryRefused, NotInLedger
from crossfoot.ledger.query import ClaimFilter, FindingFilter
from crossfoot.ledger.store import Appended, Entry, Ledger
from crossfoot.model.finding import Severity
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.model.span import Span
from tests.ledger.build import claims_of, document, entry, finding_of, read_anew

EVENING = entry("evening", "Russia launched 120 drones; 41 drones got through.")
MORNING = entry("morning", "The count rose to 130 drones.")
NOTHING = Appended(known=1)


def quotes(ledger: Ledger, **where: object) -> list[str]:
    return [line.claim.span.quote for line in query.find_claims(ledger, ClaimFilter(**where))]  # type: ignore[arg-type]


def test_a_batch_is_there_afterwards(ledger: Ledger) -> None:
    added = ledger.append([EVENING, MORNING])
    assert added == Appended(documents=2, captures=2, claims=3, findings=1)
    assert query.get_document(ledger, "evening").document == EVENING.document
    assert [line.claim for line in query.find_claims(ledger)] == [*EVENING.claims, *MORNING.claims]
    assert [line.finding for line in query.find_findings(ledger)] == [*EVENING.findings]
    assert query.verify(ledger) == ()


def test_the_same_input_twice_changes_nothing(ledger: Ledger) -> None:
    ledger.append([EVENING, MORNING])
    before = list(query.export_jsonl(ledger))
    assert ledger.append([MORNING]) == NOTHING
    assert ledger.append([EVENING, MORNING, EVENING]) == Appended(known=3)
    assert list(query.export_jsonl(ledger)) == before


def test_the_same_document_twice_in_one_batch_is_one(ledger: Ledger) -> None:
    assert ledger.append([EVENING, EVENING]) == Appended(documents=1, captures=1, claims=2, findings=1, known=1)


def test_an_empty_batch_is_no_batch(ledger: Ledger) -> None:
    assert ledger.append([]) == Appended()
    assert query.head(ledger).line == 0


def test_met_again_adds_only_a_capture(ledger: Ledger) -> None:
    first, second = datetime(2031, 5, 2, 7, tzinfo=UTC), datetime(2031, 5, 2, 9, tzinfo=UTC)
    ledger.append([replace(EVENING, captured_at=first)])
    assert ledger.append([replace(EVENING, captured_at=second)]) == Appended(captures=1)
    assert ledger.append([replace(EVENING, captured_at=second)]) == NOTHING
    elsewhere = replace(EVENING, document=replace(EVENING.document, origin="feeds/other.xml", bytes_hash="0" * 64))
    assert ledger.append([elsewhere]) == Appended(captures=1)
    captures = query.find_captures(ledger, "evening")
    assert [capture.at for capture in captures[:2]] == [first, second]
    assert [capture.origin for capture in captures] == [None, None, "feeds/other.xml"]


def test_another_text_is_a_new_version(ledger: Ledger) -> None:
    later = entry("evening", "Russia launched 125 drones; 41 drones got through.")
    ledger.append([EVENING])
    assert ledger.append([later]) == Appended(documents=1, captures=1, claims=2, findings=1, superseded=3)
    assert query.get_document(ledger, "evening").document == later.document
    assert query.get_document(ledger, "evening", version=1).document == EVENING.document
    assert [(line.claim, line.version) for line in query.find_claims(ledger)] == [(claim, 2) for claim in later.claims]
    assert query.verify(ledger) == ()


def test_an_older_text_met_again_does_not_come_back(ledger: Ledger) -> None:
    later = entry("evening", "Russia launched 125 drones.")
    ledger.append([EVENING, later])
    assert ledger.append([EVENING, later]) == Appended(known=2)
    assert ledger.append([replace(EVENING, captured_at=datetime(2031, 6, 1, tzinfo=UTC))]) == Appended(captures=1)
    assert quotes(ledger) == ["125 drones"]


def test_newer_rules_supersede_what_they_do_not_read(ledger: Ledger) -> None:
    ledger.append([EVENING])
    again = replace(EVENING, claims=EVENING.claims[:1], findings=())
    assert ledger.append([again]) == Appended(superseded=2)
    assert quotes(ledger) == ["120 drones"]
    ended = query.get_claim(ledger, EVENING.claims[1].id).ending
    assert ended is not None
    assert (ended.how, ended.reason, ended.by) == ("superseded", "read again", None)
    assert ledger.append([EVENING]) == Appended(claims=1, findings=1)
    assert query.verify(ledger) == ()


def test_a_claim_read_differently_takes_the_place_of_its_older_self(ledger: Ledger) -> None:
    ledger.append([MORNING])
    (claim,) = MORNING.claims
    again = replace(MORNING, claims=(replace(claim, attribution=replace(claim.attribution, speaker="the ministry")),))
    assert ledger.append([again]) == Appended(claims=1, superseded=1)
    (line,) = query.find_claims(ledger)
    assert line.claim.attribution.speaker == "the ministry"
    assert line.claim.id == claim.id


def test_what_a_person_retracted_stays_retracted(ledger: Ledger) -> None:
    ledger.append([EVENING])
    wrong = EVENING.claims[1].id
    ledger.retract(wrong, reason="a misreading", by="editor")
    assert quotes(ledger) == ["120 drones"]
    assert quotes(ledger, ended=True) == ["120 drones", "41 drones"]
    assert ledger.append([EVENING]) == NOTHING
    assert quotes(ledger) == ["120 drones"]
    with pytest.raises(NotInLedger, match=wrong):
        ledger.retract(wrong, reason="again", by="editor")


def test_what_a_person_corrected_stays_corrected(ledger: Ledger) -> None:
    ledger.append([EVENING])
    (right,) = claims_of(document("evening", EVENING.document.text), rule="desk", side="ukraine")[:1]
    ledger.supersede(EVENING.claims[0].id, right, reason="other side", by="editor")
    assert [line.claim for line in query.find_claims(ledger)] == [EVENING.claims[1], right]
    assert ledger.append([EVENING]) == NOTHING
    assert ledger.append([read_anew(EVENING, rule="other")]) == Appended(claims=2, superseded=1)
    assert right in [line.claim for line in query.find_claims(ledger)]
    with pytest.raises(EntryRefused, match="stands in the ledger already"):
        ledger.supersede(query.find_claims(ledger)[1].claim.id, right, reason="twice", by="editor")
    with pytest.raises(NotInLedger):
        ledger.supersede("0" * 16, right, reason="nothing there", by="editor")
    assert query.verify(ledger) == ()


def test_findings_can_be_retracted_too(ledger: Ledger) -> None:
    ledger.append([EVENING])
    (finding,) = EVENING.findings
    ledger.retract(finding.id, reason="two windows", by="editor")
    assert query.find_findings(ledger) == ()
    (line,) = query.find_findings(ledger, FindingFilter(ended=True))
    assert line.ending is not None
    assert line.ending.reason == "two windows"
    assert ledger.append([EVENING]) == NOTHING


def test_findings_over_several_articles_are_replaced_as_a_whole(ledger: Ledger) -> None:
    ledger.append([EVENING, MORNING])
    fell = finding_of((EVENING.claims[0], MORNING.claims[0]), severity=Severity.DOUBT, check="total-fell", series="x")
    assert ledger.append_findings([fell], checks=("total-fell",)) == Appended(findings=1)
    assert ledger.append_findings([fell], checks=("total-fell",)) == Appended()
    assert query.find_findings(ledger, FindingFilter(series="x"))[0].finding == fell
    assert ledger.append([EVENING, MORNING]) == Appended(known=2)
    assert ledger.append_findings([], checks=("total-fell",)) == Appended(superseded=1)
    with pytest.raises(EntryRefused, match="total-fell"):
        ledger.append_findings([fell], checks=("stale-figure",))
    assert query.verify(ledger) == ()


def test_judgements_are_kept_once_and_can_be_taken_back(ledger: Ledger) -> None:
    same = Judgement(
        id="j1", left="a", right="b", verdict=Verdict.SAME, by="editor", reason="one night", at=datetime.now(UTC)
    )
    assert ledger.judge(same, replace(same, id="j2", right="c")) == 2
    assert ledger.judge(same) == 0
    assert [line.judgement for line in query.find_judgements(ledger, ["b"])] == [same]
    assert len(query.find_judgements(ledger)) == 2
    ledger.retract("j1", reason="two nights", by="editor")
    assert query.find_judgements(ledger, ["b"]) == ()
    assert ledger.judge(same) == 1
    assert query.verify(ledger) == ()


def shifted() -> Entry:
    span = Span(start=0, end=10, quote="130 drones")
    return replace(MORNING, claims=(replace(MORNING.claims[0], span=span),))


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (shifted(), r"'130 drones' does not stand at \[0, 10\)"),
        (replace(MORNING, claims=EVENING.claims), "belongs to document evening, not to morning"),
        (entry("nul", "a\0b"), "document 'nul': holds a NUL"),
        (entry("half", "a\ud800b"), "document 'half': character 1 is half a character"),
        (entry("title", "", title="\0"), "document 'title': holds a NUL"),
        (
            replace(MORNING, claims=(MORNING.claims[0], replace(MORNING.claims[0], rule="other"))),
            "two different things of the same id",
        ),
    ],
)
def test_an_entry_that_cannot_be_right_is_refused_with_its_batch(ledger: Ledger, bad: Entry, says: str) -> None:
    with pytest.raises(EntryRefused, match=says):
        ledger.append([EVENING, bad])
    assert query.head(ledger).line == 0


def test_a_backslash_before_u0000_is_no_nul(ledger: Ledger) -> None:
    written = entry("escape", "\\u0000 and \\\\u0000", title="\\u0000")
    ledger.append([written])
    assert query.get_document(ledger, "escape").document == written.document


def test_recorded_at_never_goes_back(book: Ledger, sqlite_file: str) -> None:
    book.append([EVENING])
    with Ledger.open(sqlite_file, clock=lambda: datetime(1999, 1, 1, tzinfo=UTC)) as slow:
        slow.append([MORNING])
    first, second = query.find_documents(book)
    assert first.recorded_at == second.recorded_at
    assert query.verify(book) == ()
