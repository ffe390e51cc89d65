"""A person's decisions: what follows from them, how they are undone, and that newer texts and readings keep them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from crossfoot.ledger import query
from crossfoot.ledger.decide import accept, check_again, correct, reject, undo
from crossfoot.ledger.errors import EntryRefused, NotInLedger
from crossfoot.ledger.moved import find_again
from crossfoot.ledger.query import FindingFilter
from crossfoot.ledger.store import Appended, Entry, Ledger
from crossfoot.model.bound import Bound
from crossfoot.model.claim import Claim
from crossfoot.model.judgement import Verdict
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import span_of
from tests.ledger.build import claims_of, entry, finding_of, read_anew

TEXT = "Of 120 drones 87 drones were shot down, and 41 drones were lost."
EVENING = entry("evening", TEXT)
#: The same article with a sentence put in front, in which one of the numbers stands too.
LATER = entry("evening", f"Updated: 87 drones were seen at sea. {TEXT}")
ROLE = {"by": "editor", "reason": "compared with the text"}
NOTHING = Appended(known=1)


def no_keys(_: Claim) -> tuple[str, ...]:
    return ("key",)


def standing(ledger: Ledger) -> list[tuple[str, str]]:
    """The number that each claim states, and what stands around it."""
    found = []
    for line in query.find_claims(ledger):
        record, span = line.claim.record, line.claim.span
        assert isinstance(record, Figure)
        text = query.get_document(ledger, line.claim.document, version=line.version).document.text
        found.append((str(record.bound.low), text[max(0, span.start - 9) : span.end]))
    return sorted(found)


def labels(ledger: Ledger) -> dict[str, str]:
    """The quote of each standing claim that was decided on -> the verdict."""
    quotes = {line.claim.id: line.claim.span for line in query.find_claims(ledger)}
    judged = (line.judgement for line in query.find_judgements(ledger))
    return {
        f"{quotes[one.right].start} {quotes[one.right].quote}": one.verdict.value
        for one in judged
        if one.right in quotes
    }


def as_read(claim: Claim, number: int) -> Claim:
    assert isinstance(claim.record, Figure)
    return replace(claim, record=replace(claim.record, bound=Bound(low=Decimal(number), high=Decimal(number))))


def test_what_is_accepted_is_a_judgement_on_itself(ledger: Ledger) -> None:
    ledger.append([EVENING])
    judgement = accept(ledger, EVENING.claims[0].id, **ROLE)
    (line,) = query.find_judgements(ledger)
    assert line.judgement == judgement
    assert (judgement.left, judgement.right, judgement.verdict) == (
        EVENING.claims[0].id,
        EVENING.claims[0].id,
        Verdict.ACCEPTED,
    )
    with pytest.raises(NotInLedger, match="no claim or finding"):
        accept(ledger, "0" * 16, **ROLE)


def test_what_is_rejected_is_gone_until_it_is_undone(ledger: Ledger) -> None:
    ledger.append([EVENING])
    wrong = EVENING.claims[1].id
    judgement = reject(ledger, wrong, by="editor", reason="a misreading")
    assert [number for number, _ in standing(ledger)] == ["120", "41"]
    assert ledger.append([EVENING]) == NOTHING
    assert undo(ledger, judgement.id, **ROLE) == judgement
    assert [number for number, _ in standing(ledger)] == ["120", "41", "87"]
    assert query.find_judgements(ledger) == ()
    assert ledger.append([EVENING]) == Appended(findings=1)
    # Once restored it is like any other: newer rules may end it, and read it again.
    ledger.append([replace(EVENING, claims=EVENING.claims[:1], findings=())])
    assert [number for number, _ in standing(ledger)] == ["120"]
    ledger.append([EVENING])
    assert [number for number, _ in standing(ledger)] == ["120", "41", "87"]
    with pytest.raises(NotInLedger, match="no judgement"):
        undo(ledger, judgement.id, **ROLE)
    assert query.verify(ledger) == ()


def test_what_is_corrected_takes_the_place_of_what_was_read(ledger: Ledger) -> None:
    ledger.append([EVENING])
    before = EVENING.claims[1]
    judgement = correct(ledger, before.id, as_read(before, 88), keys_of=no_keys, **ROLE)
    assert [number for number, _ in standing(ledger)] == ["120", "41", "88"]
    assert [line.claim.id for line in query.claims_with_keys(ledger, ["key"])] == [judgement.right]
    assert ledger.append([EVENING]) == NOTHING
    again = correct(ledger, judgement.right, as_read(before, 89), keys_of=no_keys, **ROLE)
    with pytest.raises(EntryRefused, match="undo that first"):
        undo(ledger, judgement.id, **ROLE)
    undo(ledger, again.id, **ROLE)
    undo(ledger, judgement.id, **ROLE)
    assert [number for number, _ in standing(ledger)] == ["120", "41", "87"]
    assert ledger.append([EVENING]) == Appended(findings=1)
    assert query.verify(ledger) == ()


def test_a_correction_changes_something_and_stands_in_the_text(ledger: Ledger) -> None:
    ledger.append([EVENING])
    claim = EVENING.claims[0]
    with pytest.raises(EntryRefused, match="nothing was corrected"):
        correct(ledger, claim.id, claim, keys_of=no_keys, **ROLE)
    elsewhere = replace(claim, span=replace(claim.span, quote="121 drones"))
    with pytest.raises(EntryRefused, match="does not stand at"):
        correct(ledger, claim.id, elsewhere, keys_of=no_keys, **ROLE)
    with pytest.raises(EntryRefused, match="only claims"):
        correct(ledger, EVENING.findings[0].id, claim, keys_of=no_keys, **ROLE)
    right = correct(ledger, claim.id, as_read(claim, 121), keys_of=no_keys, **ROLE)
    with pytest.raises(EntryRefused, match="already"):
        correct(ledger, EVENING.claims[1].id, as_read(claim, 121), keys_of=no_keys, **ROLE)
    assert right.right in {line.claim.id for line in query.find_claims(ledger)}


def test_decisions_move_with_the_words_they_were_made_of(ledger: Ledger) -> None:
    ledger.append([EVENING])
    total, down, lost = EVENING.claims
    accept(ledger, total.id, **ROLE)
    correct(ledger, down.id, as_read(down, 88), keys_of=no_keys, **ROLE)
    reject(ledger, lost.id, by="editor", reason="a misreading")
    for text in (LATER, LATER, entry("evening", f"Again. {LATER.document.text}")):
        ledger.append([text])
        # The "87 drones" that the later text adds is another claim, and was decided on by nobody.
        assert [number for number, around in standing(ledger) if "Of" in around or "drones 87" in around] == [
            "120",
            "88",
        ]
        assert [number for number, _ in standing(ledger)] == ["120", "87", "88"]
        place = text.document.text.index("120")
        assert labels(ledger) == {f"{place} 120 drones": "accepted", f"{place + 11} 87 drones": "corrected"}
    assert {line.judgement.by for line in query.find_judgements(ledger)} == {"editor"}
    assert query.verify(ledger) == ()


def test_undoing_a_decision_undoes_what_followed_it(ledger: Ledger) -> None:
    ledger.append([EVENING])
    total, down, lost = EVENING.claims
    decided = [
        accept(ledger, total.id, **ROLE),
        correct(ledger, down.id, as_read(down, 88), keys_of=no_keys, **ROLE),
        reject(ledger, lost.id, **ROLE),
    ]
    ledger.append([LATER])
    for one in decided:
        undo(ledger, one.id, **ROLE)
    assert query.find_judgements(ledger) == ()
    assert {line.claim for line in query.find_claims(ledger)} == set(LATER.claims)
    assert ledger.append([LATER]).claims == 0
    assert query.verify(ledger) == ()


def test_other_rules_that_read_the_same_keep_the_decision(ledger: Ledger) -> None:
    ledger.append([EVENING])
    accept(ledger, EVENING.claims[0].id, **ROLE)
    reject(ledger, EVENING.claims[1].id, **ROLE)
    correct(ledger, EVENING.claims[2].id, as_read(EVENING.claims[2], 42), keys_of=no_keys, **ROLE)
    other = read_anew(EVENING, rule="other")
    ledger.append([other])
    assert [number for number, _ in standing(ledger)] == ["120", "42"]
    assert set(labels(ledger).values()) == {"accepted", "corrected"}
    assert ledger.append([other]) == NOTHING
    # Back to the first rules: the same again.
    ledger.append([EVENING])
    assert [number for number, _ in standing(ledger)] == ["120", "42"]
    assert query.verify(ledger) == ()


def test_another_reading_of_the_same_words_is_looked_at_anew(ledger: Ledger) -> None:
    ledger.append([EVENING])
    accept(ledger, EVENING.claims[0].id, **ROLE)
    ledger.append([read_anew(EVENING, rule="other", side="ukraine")])
    assert labels(ledger) == {}


def test_a_correction_whose_words_are_gone_from_the_text_goes_with_them(ledger: Ledger) -> None:
    ledger.append([EVENING])
    correct(ledger, EVENING.claims[1].id, as_read(EVENING.claims[1], 88), keys_of=no_keys, **ROLE)
    ledger.append([entry("evening", "Of 120 drones some were shot down.")])
    assert [number for number, _ in standing(ledger)] == ["120"]
    assert query.verify(ledger) == ()


def test_a_correction_was_decided_on_again(ledger: Ledger) -> None:
    ledger.append([EVENING])
    first, second = EVENING.claims[:2]
    once = correct(ledger, first.id, as_read(first, 121), keys_of=no_keys, **ROLE)
    correct(ledger, once.right, as_read(first, 122), keys_of=no_keys, **ROLE)
    other = correct(ledger, second.id, as_read(second, 88), keys_of=no_keys, **ROLE)
    reject(ledger, other.right, **ROLE)
    ledger.append([LATER])
    assert [number for number, around in standing(ledger) if "Updated" not in around] == ["122", "41"]
    assert query.verify(ledger) == ()


def test_links_move_too(ledger: Ledger) -> None:
    from crossfoot.link.events import judge

    morning = entry("morning", "Of 120 drones most were shot down.")
    ledger.append([EVENING, morning])
    left, right = EVENING.claims[0], morning.claims[0]
    at = query.find_claims(ledger)[0].recorded_at
    ledger.judge(judge(left.id, right.id, Verdict.DIFFERENT, by="editor", reason="two nights", at=at))
    ledger.append([LATER])
    moved = next(claim for claim in LATER.claims if claim.span.quote == "120 drones")
    again = query.find_judgements(ledger, [moved.id])[0].judgement
    assert {again.left, again.right} == {moved.id, right.id}
    assert (again.verdict, again.by, again.at) == (Verdict.DIFFERENT, "editor", at)
    ledger.append([LATER])
    assert len(query.find_judgements(ledger)) == 2


def test_a_rejected_finding_stays_rejected_where_its_words_moved(ledger: Ledger) -> None:
    ledger.append([EVENING])
    reject(ledger, EVENING.findings[0].id, by="editor", reason="two windows")
    assert query.find_findings(ledger) == ()
    moved = claims_of(entry("evening", f"Updated. {TEXT}").document)
    later = Entry(document=entry("evening", f"Updated. {TEXT}").document, claims=moved, findings=(finding_of(moved),))
    ledger.append([later])
    assert query.find_findings(ledger) == ()
    assert ledger.append([later]) == NOTHING
    assert query.verify(ledger) == ()


def test_a_finding_over_several_articles_stays_accepted(ledger: Ledger) -> None:
    morning = entry("morning", "Of 130 drones most were shot down.")
    ledger.append([EVENING, morning])

    def found(of: Entry) -> None:
        total = next(claim for claim in of.claims if claim.span.quote == "120 drones")
        one = finding_of((total, morning.claims[0]), check="speakers-disagree")
        ledger.append_findings([one], checks=["speakers-disagree"])

    found(EVENING)
    (line,) = query.find_findings(ledger, FindingFilter(check="speakers-disagree"))
    accept(ledger, line.finding.id, **ROLE)
    ledger.append([LATER])
    found(LATER)
    (line,) = query.find_findings(ledger, FindingFilter(check="speakers-disagree"))
    (judged,) = query.find_judgements(ledger, [line.finding.id])
    assert judged.judgement.verdict is Verdict.ACCEPTED


def test_findings_do_not_stand_on_what_was_rejected(ledger: Ledger) -> None:
    ledger.append([EVENING])
    reject(ledger, EVENING.claims[1].id, **ROLE)
    rest = finding_of((EVENING.claims[0], EVENING.claims[2]))
    check_again(ledger, "evening", [rest])
    assert [line.finding for line in query.find_findings(ledger)] == [rest]
    ledger.append([EVENING])
    assert EVENING.findings[0] not in [line.finding for line in query.find_findings(ledger)]


def test_findings_on_corrected_claims_outlive_reading_again(ledger: Ledger) -> None:
    ledger.append([EVENING])
    judgement = correct(ledger, EVENING.claims[1].id, as_read(EVENING.claims[1], 88), keys_of=no_keys, **ROLE)
    corrected = query.get_claim(ledger, judgement.right).claim
    found = finding_of((EVENING.claims[0], corrected, EVENING.claims[2]))
    check_again(ledger, "evening", [found])
    assert [line.finding for line in query.find_findings(ledger)] == [found]
    assert ledger.append([EVENING]) == NOTHING
    assert [line.finding for line in query.find_findings(ledger)] == [found]


TAGS = st.lists(st.integers(0, 9), min_size=1, max_size=8, unique=True)


def tally(tags: list[int]) -> Entry:
    """A sentence a tag, all told alike, several with the same number."""
    return entry(
        "tally", " ".join(f"The staff told us on day {tag}{'-' * tag}, that {tag % 3 + 4} drones came." for tag in tags)
    )


def by_day(ledger: Ledger) -> dict[str, tuple[str, str]]:
    """The day of each standing claim -> its number, and how it was looked at."""
    found: dict[str, tuple[str, str]] = {}
    judged = {line.judgement.right: line.judgement.verdict.value for line in query.find_judgements(ledger)}
    text = query.get_document(ledger, "tally").document.text
    for line in query.find_claims(ledger):
        claim = line.claim
        assert isinstance(claim.record, Figure)
        assert claim.span.stands_in(text)
        day = text[: claim.span.start].rpartition("day ")[2][0]
        assert day not in found
        found[day] = (str(claim.record.bound.low), judged.get(claim.id, "-"))
    return found


@settings(max_examples=8, phases=[Phase.generate], suppress_health_check=[HealthCheck.filter_too_much])
@given(
    texts=st.lists(TAGS, min_size=2, max_size=4, unique_by=tuple),
    plan=st.lists(st.sampled_from("arc-"), min_size=10, max_size=10),
)
def test_deciding_before_an_article_changes_is_deciding_after(texts: list[list[int]], plan: list[str]) -> None:
    # The same number at the same offset has the same id, whatever it is said of: such texts tell nothing here.
    days: dict[str, int] = {}
    for tags in texts:
        for tag, claim in zip(tags, tally(tags).claims, strict=True):
            assume(days.setdefault(claim.id, tag) == tag)
    with TemporaryDirectory() as folder, Ledger.open(Path(folder) / "book.sqlite") as ledger:
        first, *later = texts
        ledger.append([tally(first)])
        done = []
        for tag, line in zip(first, query.find_claims(ledger), strict=True):
            match plan[tag]:
                case "a":
                    done.append(accept(ledger, line.claim.id, **ROLE))
                case "r":
                    done.append(reject(ledger, line.claim.id, **ROLE))
                case "c":
                    right = as_read(line.claim, 70 + tag)
                    done.append(correct(ledger, line.claim.id, right, keys_of=no_keys, **ROLE))
        kept = set(first)
        for tags in later:
            ledger.append([tally(tags)])
            # What is gone from the text is decided on no more when it comes back changed places or not at all.
            kept &= set(tags)
            expected = {}
            for tag in tags:
                decided = plan[tag] if tag in kept else "-"
                number = str(70 + tag) if decided == "c" else str(tag % 3 + 4)
                if decided != "r":
                    expected[str(tag)] = (number, {"a": "accepted", "c": "corrected"}.get(decided, "-"))
            found = by_day(ledger)
            assert {day: found[day] for day in map(str, sorted(kept)) if day in expected} == {
                day: expected[day] for day in map(str, sorted(kept)) if day in expected
            }
            assert not {str(tag) for tag in kept if plan[tag] == "r"} & found.keys()
            assert ledger.append([tally(tags)]) == NOTHING
        for one in reversed(done):
            undo(ledger, one.id, **ROLE)
        assert query.find_judgements(ledger) == ()
        ledger.append([tally(later[-1])])
        assert {line.claim for line in query.find_claims(ledger)} == set(tally(later[-1]).claims)
        assert query.verify(ledger) == ()


def test_words_are_found_again_by_what_stands_around_them() -> None:
    before = "Two were hurt in Aby. Two were hurt in Beta."
    span = span_of(before, 22, 35)
    assert before[22:35] == "Two were hurt"
    after = "Two were hurt in Aby. Later: Two were hurt in Beta."
    again = find_again(span, before, after)
    assert again is not None
    assert after[again.end :] == " in Beta."
    assert find_again(span, before, "Nobody was hurt.") is None
    assert find_again(span, before, "Two were hurt in Aby.") is None, "of another place"
    assert find_again(span, before, before) == span
