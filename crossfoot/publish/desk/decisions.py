"""What a person at the desk decides, carried out: in the ledger by their role, in the desk's file by their name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from crossfoot.ask.judging import check_article_again, document_of
from crossfoot.ledger import decide, query
from crossfoot.ledger.errors import EntryRefused, NotInLedger
from crossfoot.ledger.store import Ledger
from crossfoot.link.events import judge
from crossfoot.link.keys import keys_with
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.publish.desk.fields import corrected
from crossfoot.publish.desk.file import DeskFile
from crossfoot.publish.desk.log import Logged, last_decision, note_decision, note_undone
from crossfoot.publish.desk.people import Person
from crossfoot.publish.public import PublicBook

#: Said where a person gives no reason of their own; published with the correction.
REASONS = {
    "accept": "compared with the text",
    "reject": "not what the text says",
    "reject finding": "a harmless reason explains it",
    "correct": "corrected from the text",
    "same": "the same event",
    "different": "different events",
}
_LONGEST_REASON = 300


class DecisionRefused(ValueError):  # noqa: N818
    """``gone``: it does not stand any more; ``same``: nothing was changed; ``since``: more was decided since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the desk works on. ``settle`` brings up to date what hangs on a decision: events, series, their findings."""

    ledger: Ledger
    book: PublicBook
    file: DeskFile
    settle: Callable[[], object] = lambda: None


def decide_on(desk: Desk, person: Person, id: str, what: str, *, reason: str, path: str) -> None:
    """Accept or reject a claim or a finding.

    Raises:
        DecisionRefused: it does not stand any more.
    """
    act = {"accept": decide.accept, "reject": decide.reject}[what]
    document = document_of(desk.ledger, id)
    usual = REASONS["reject finding" if what == "reject" and document is None else what]
    try:
        judgement = act(desk.ledger, id, by=person.role, reason=_reason(reason, usual))
    except NotInLedger:
        raise DecisionRefused("gone") from None
    _done(desk, person, judgement, path, document if what == "reject" else None)


def correct_claim(desk: Desk, person: Person, id: str, typed: Mapping[str, str], *, reason: str, path: str) -> None:
    """Put what was typed in the place of a claim.

    Raises:
        DecisionRefused: it does not stand any more, or nothing was changed.
        FieldRefused: a field cannot have the value typed.
    """
    try:
        line = query.get_claim(desk.ledger, id)
        right = corrected(line.claim, typed)
        judgement = decide.correct(
            desk.ledger,
            id,
            right,
            by=person.role,
            reason=_reason(reason, REASONS["correct"]),
            keys_of=keys_with({right.document: line.published_at}),
        )
    except NotInLedger:
        raise DecisionRefused("gone") from None
    except EntryRefused:
        raise DecisionRefused("same") from None
    _done(desk, person, judgement, path, line.claim.document)


def link_claims(desk: Desk, person: Person, left: str, right: str, verdict: Verdict, *, reason: str, path: str) -> None:
    """Say that two claims speak of the same event, or of different ones.

    Raises:
        DecisionRefused: one of them does not stand any more, or they are one.
    """
    standing = query.find_claims_by_id(desk.ledger, (left, right))
    if len(standing) != 2:
        raise DecisionRefused("gone")
    said = _reason(reason, REASONS[verdict.value])
    judgement = judge(left, right, verdict, by=person.role, reason=said, at=datetime.now(UTC))
    desk.ledger.judge(judgement)
    _done(desk, person, judgement, path, None)


def undo_last(desk: Desk, person: Person) -> Logged | None:
    """Undo the last decision of a person that still stands; ``None`` where there is none.

    Raises:
        DecisionRefused: something was decided on it since.
    """
    last = last_decision(desk.file, person)
    if last is None:
        return None
    try:
        judgement = decide.undo(desk.ledger, last.judgement, by=person.role, reason="undone at the desk")
    except NotInLedger:
        note_undone(desk.file, last)
        raise DecisionRefused("gone") from None
    except EntryRefused:
        raise DecisionRefused("since") from None
    note_undone(desk.file, last)
    check_article_again(desk.ledger, document_of(desk.ledger, judgement.left))
    return last


def _done(desk: Desk, person: Person, judgement: Judgement, path: str, document: str | None) -> None:
    note_decision(desk.file, person, judgement, path)
    check_article_again(desk.ledger, document)


def _reason(typed: str, usual: str) -> str:
    return " ".join(typed.split())[:_LONGEST_REASON] or usual
