"""What a person decides of one claim or finding: a judgement and what follows from it, in one transaction.

``by`` is a role, never a name. Nothing is changed: what is rejected or corrected stays in the book with its ending, and
undoing writes it again. `crossfoot.ledger.replay` makes the decisions again on newer texts and readings.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, Table, select

from crossfoot.ledger.decided import write_judgement
from crossfoot.ledger.draft import Draft
from crossfoot.ledger.entry import KeysOf, claim_item, finding_item
from crossfoot.ledger.errors import EntryRefused, NotInLedger
from crossfoot.ledger.forms import claim_of, finding_of
from crossfoot.ledger.known import CHECKED_AGAIN, settle_findings
from crossfoot.ledger.moved import named_by_hand
from crossfoot.ledger.past import NEW_VERSION, end_by_hand, write
from crossfoot.ledger.rows import judgement_from_form
from crossfoot.ledger.store import Ledger, standing_line
from crossfoot.ledger.tables import CLAIM, CLAIM_KEY, DOCUMENT, ENDING, FINDING, JUDGEMENT, LINE
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Finding
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.model.names import stable_id

__all__ = ["accept", "check_again", "correct", "reject", "undo"]


def accept(ledger: Ledger, id: str, *, by: str, reason: str) -> Judgement:
    """A person has compared a claim with its text, or gone through a finding, and it is as it says.

    Raises:
        NotInLedger: no such claim or finding stands.
    """
    with ledger.writing() as (connection, draft):
        _stands(connection, ledger, id)
        return _judge(draft, id, id, Verdict.ACCEPTED, by, reason)


def reject(ledger: Ledger, id: str, *, by: str, reason: str) -> Judgement:
    """A claim is not what the text says, or a finding does not hold: it is retracted.

    Raises:
        NotInLedger: no such claim or finding stands.
    """
    with ledger.writing() as (connection, draft):
        table, line = _stands(connection, ledger, id)
        end_by_hand(connection, draft, table, line, id, how="retracted", reason=reason, by=by)
        return _judge(draft, id, id, Verdict.REJECTED, by, reason)


def correct(ledger: Ledger, id: str, corrected: Claim, *, by: str, reason: str, keys_of: KeysOf) -> Judgement:
    """Put what the text says in the place of a claim; gives the judgement, whose ``right`` is the corrected claim's id.

    ``keys_of`` gives the keys under which the corrected claim is linked.

    Raises:
        NotInLedger: no such claim stands.
        EntryRefused: nothing was changed, the claim does not stand in the text, or it stands in the ledger already.
    """
    corrected = named_by_hand(corrected)
    with ledger.writing() as (connection, draft):
        table, line = _stands(connection, ledger, id)
        if table is not CLAIM:
            raise EntryRefused(f"{id} is a finding; only claims can be corrected")
        if standing_line(connection, CLAIM, corrected.id) is not None:
            raise EntryRefused(f"claim {corrected.id} stands in the ledger already")
        document, text = _text_of(connection, line)
        before = claim_of(_body(connection, line))
        if before.document != corrected.document or named_by_hand(before).id == corrected.id:
            raise EntryRefused(f"claim {id}: nothing was corrected")
        added = write(draft, CLAIM, claim_item(before.document, text, corrected, keys_of), document)
        end_by_hand(connection, draft, CLAIM, line, id, how="superseded", reason=reason, by=by, successor=added)
        return _judge(draft, id, corrected.id, Verdict.CORRECTED, by, reason)


def undo(ledger: Ledger, judgement: str, *, by: str, reason: str) -> Judgement:
    """Take back a decision with all that follow it on newer texts, and restore what it had ended; gives the decision.

    Raises:
        NotInLedger: no such judgement stands.
        EntryRefused: what it had put in place was decided on since; that must be undone first.
    """
    with ledger.writing() as (connection, draft):
        chain = _chain(connection, judgement)
        if not chain:
            raise NotInLedger(f"{ledger.path}: no judgement {judgement} stands in it")
        for line, one in chain:
            draft.end(JUDGEMENT, line, one.id, how="retracted", reason=reason, by=by)
        # What was decided last is what stands in the newest text.
        last = chain[-1][1]
        if last.verdict is Verdict.CORRECTED:
            put = standing_line(connection, CLAIM, last.right)
            if put is not None:
                end_by_hand(connection, draft, CLAIM, put, last.right, how="retracted", reason=reason, by=by)
            elif _ended_by(connection, last.right) is not None:
                raise EntryRefused(f"claim {last.right} was decided on since; undo that first")
        if last.verdict in (Verdict.CORRECTED, Verdict.REJECTED):
            for id in dict.fromkeys(one.left for _, one in chain):
                _restore(connection, draft, id)
        return chain[0][1]


def check_again(ledger: Ledger, document: str, findings: Iterable[Finding]) -> None:
    """Write ``findings`` as all that stands on one article alone; what is not found any more is superseded."""
    items = [finding_item(finding) for finding in findings]
    with ledger.writing() as (connection, draft):
        settle_findings(connection, draft, document, items, CHECKED_AGAIN)


def _stands(connection: Connection, ledger: Ledger, id: str) -> tuple[Table, int]:
    for table in (CLAIM, FINDING):
        line = standing_line(connection, table, id)
        if line is not None:
            return table, line
    raise NotInLedger(f"{ledger.path}: no claim or finding {id} stands in it")


def _judge(draft: Draft, left: str, right: str, verdict: Verdict, by: str, reason: str) -> Judgement:
    at = datetime.fromisoformat(draft.recorded_at)
    id = stable_id("judgement", left, right, verdict, by, at.isoformat())
    judgement = Judgement(id=id, left=left, right=right, verdict=verdict, by=by, reason=reason, at=at)
    write_judgement(draft, judgement)
    return judgement


def _chain(connection: Connection, id: str) -> Sequence[tuple[int, Judgement]]:
    """A standing judgement and all standing ones that follow it, in the order of their lines."""
    standing = (
        select(JUDGEMENT.c.line, LINE.c.body)
        .join(LINE, LINE.c.number == JUDGEMENT.c.line)
        .where(JUDGEMENT.c.line.not_in(select(ENDING.c.ended)))
        .order_by(JUDGEMENT.c.line)
    )
    first = connection.execute(standing.where(JUDGEMENT.c.id == id)).first()
    if first is None:
        return ()
    chain = [(first.line, judgement_from_form(json.loads(first.body)))]
    # What follows was written later, and is never of another verdict.
    later = standing.where(JUDGEMENT.c.line > first.line, JUDGEMENT.c.verdict == chain[0][1].verdict.value)
    names = {id}
    for line, body in connection.execute(later):
        one = judgement_from_form(json.loads(body))
        if one.follows in names:
            names.add(one.id)
            chain.append((line, one))
    return chain


def _restore(connection: Connection, draft: Draft, id: str) -> None:
    """Write again the last line of a claim or finding that a person ended; where its words are gone, they end it."""
    for table in (CLAIM, FINDING):
        chosen = select(table.c.line, table.c.document).where(table.c.id == id).order_by(table.c.line.desc()).limit(1)
        last = connection.execute(chosen).first()
        if last is None or standing_line(connection, table, id) is not None:
            continue
        body = _body(connection, last.line)
        if table is CLAIM:
            claim = claim_of(body)
            document, text = _newest(connection, claim.document)
            stands = all(span.stands_in(text) for span in (claim.span, *claim.mentions))
            if not stands:
                document, text = _text_of(connection, last.line)
            item = claim_item(claim.document, text, claim, _keys_at(connection, last.line))
        else:
            document, stands, item = last.document, True, finding_item(finding_of(body))
        line = write(draft, table, item, document)
        if not stands:
            draft.end(table, line, id, how="superseded", reason=NEW_VERSION)


def _ended_by(connection: Connection, id: str) -> str | None:
    """Who ended the last line of a claim; ``None`` where its words went from the text."""
    chosen = select(ENDING.c.decided_by).join(CLAIM, CLAIM.c.line == ENDING.c.ended).where(CLAIM.c.id == id)
    return connection.scalar(chosen.order_by(CLAIM.c.line.desc()).limit(1))


def _newest(connection: Connection, document: str) -> tuple[int, str]:
    """The line and the text of the newest version of an article."""
    versions = select(DOCUMENT.c.line, DOCUMENT.c.text).where(DOCUMENT.c.id == document)
    found = connection.execute(versions.order_by(DOCUMENT.c.line.desc()).limit(1)).one()
    return found.line, found.text


def _keys_at(connection: Connection, line: int) -> KeysOf:
    keys = connection.scalars(select(CLAIM_KEY.c.key).where(CLAIM_KEY.c.claim == line)).all()
    return lambda _: keys


def _body(connection: Connection, line: int) -> str:
    return str(connection.scalar(select(LINE.c.body).where(LINE.c.number == line)))


def _text_of(connection: Connection, line: int) -> tuple[int, str]:
    """The line and the text of the version that a claim was read from."""
    chosen = select(DOCUMENT.c.line, DOCUMENT.c.text).join(CLAIM, CLAIM.c.document == DOCUMENT.c.line)
    found = connection.execute(chosen.where(CLAIM.c.line == line)).one()
    return found.line, found.text
