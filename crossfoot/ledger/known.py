"""What the book already holds of the documents of a batch, and what the batch adds to that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, exists, or_, select, true

from crossfoot.ledger.decided import Decisions, decided_beyond, decided_in
from crossfoot.ledger.draft import Draft
from crossfoot.ledger.entry import Item, Ready
from crossfoot.ledger.forms import body_of, finding_of
from crossfoot.ledger.past import NEW_VERSION, Held, Past, Standing, write
from crossfoot.ledger.replay import Replay, replay_findings
from crossfoot.ledger.tables import CAPTURE, CLAIM, DOCUMENT, ENDING, EVIDENCE, FINDING, JUDGEMENT, LINE
from crossfoot.model.judgement import Verdict

READ_AGAIN = "read again"
CHECKED_AGAIN = "checked again"
#: Names in one question to the database.
_AT_ONCE = 500


class Known:
    """The past of every document of a batch; `place` keeps it up to date with the draft."""

    def __init__(self, connection: Connection, batch: Sequence[Ready]) -> None:
        self.pasts: dict[str, Past] = {ready.id: Past() for ready in batch}
        self.decisions: dict[str, Decisions] = {}
        self.captures: set[str] = set()
        for captures in _chunks(ready.capture for ready in batch):
            self.captures.update(connection.scalars(select(CAPTURE.c.id).where(CAPTURE.c.id.in_(captures))))
        for ids in _chunks(self.pasts):
            self._load(connection, ids)

    def _load(self, connection: Connection, ids: list[str]) -> None:
        versions = connection.execute(
            select(DOCUMENT.c.id, DOCUMENT.c.line, LINE.c.body)
            .join(LINE, LINE.c.number == DOCUMENT.c.line)
            .where(DOCUMENT.c.id.in_(ids))
            .order_by(DOCUMENT.c.line)
        ).all()
        for id, line, body in versions:
            past = self.pasts[id]
            past.versions[body] = past.newest = line
        if versions:
            known = [id for id in ids if self.pasts[id].newest]
            for table in (CLAIM, FINDING):
                self._load_held(connection, table, known)
            self.decisions |= decided_in(connection, known)

    def _load_held(self, connection: Connection, table: Table, ids: list[str]) -> None:
        held = {id: past.claims if table is CLAIM else past.findings for id, past in self.pasts.items()}
        for row in connection.execute(_held_rows(table).where(DOCUMENT.c.id.in_(ids))).mappings():
            held[row["owner"]].take(row)

    def place(self, ready: Ready, draft: Draft) -> Counter[str]:
        """Write into the draft what of an entry is new, and count it by kind."""
        past = self.pasts[ready.id]
        counts: Counter[str] = Counter()
        reason = READ_AGAIN
        line = past.versions.get(ready.body)
        if line is None:
            reason = NEW_VERSION
            line = draft.add(DOCUMENT, ready.body, ready.columns | {"version": len(past.versions) + 1})
            past.versions[ready.body] = past.newest = line
            counts["documents"] += 1
        if ready.capture not in self.captures:
            draft.add(CAPTURE, body_of({**ready.capture_form, "of": line}), {"id": ready.capture, "document": line})
            self.captures.add(ready.capture)
            counts["captures"] += 1
        # What is read from an older text says nothing about the newest.
        if line == past.newest:
            counts += _settle(draft, CLAIM, past.claims, ready.claims, line, reason)
            decided = self.decisions.get(ready.id)
            if decided:
                text = str(ready.columns["text"])
                Replay(draft=draft, held=past.claims, decisions=decided, text=text, line=line).claims(ready.claims)
            findings = _on_what_stands(past, ready.findings)
            counts += _settle(draft, FINDING, past.findings, findings, line, reason)
            if decided:
                replay_findings(draft, past.findings, decided, findings)
        return counts


def _on_what_stands(past: Past, items: Sequence[Item]) -> Sequence[Item]:
    """The findings of a reading without those on claims that a person ended; those on corrected claims are kept."""
    claims = past.claims
    by_hand = {id for id, standing in claims.standing.items() if standing.by_hand}
    for id, standing in past.findings.standing.items() if by_hand else ():
        evidence = {item.claim for item in finding_of(standing.body).evidence}
        if evidence & by_hand and evidence <= claims.standing.keys():
            past.findings.standing[id] = replace(standing, by_hand=True)
    return [item for item in items if not any(row["claim"] in claims.withdrawn for row in item.rows)]


def place_findings(
    connection: Connection,
    draft: Draft,
    checks: Sequence[str],
    items: Sequence[Item],
    *,
    claims: Iterable[str] | None = None,
    series: Iterable[str] | None = None,
) -> Counter[str]:
    """Write into the draft what is new of the findings of ``checks`` that concern more than one article.

    Of the findings held, only those on any of ``claims`` or of ``series`` are looked at, where these are given.
    """
    held = Held()
    beyond = FINDING.c.document.is_(None) & FINDING.c.check_name.in_(checks)
    scopes: list[ColumnElement[bool]] = [true()] if claims is None and series is None else []
    # What is to be written again is looked at too: it may stand on other claims by now.
    for names in _chunks(claims or ()):
        standing_on = select(EVIDENCE.c.finding).where(EVIDENCE.c.claim.in_(names))
        scopes.append(FINDING.c.line.in_(standing_on) & FINDING.c.series.is_(None))
    scopes += [FINDING.c.series.in_(names) for names in _chunks(series or ())]
    scopes += [FINDING.c.id.in_(ids) for ids in _chunks(item.id for item in items)] if scopes else []
    for scope in scopes:
        for row in connection.execute(_held_rows(FINDING).where(beyond, scope)).mappings():
            held.take(row)
    counts = _settle(draft, FINDING, held, items, None, CHECKED_AGAIN)
    decided = decided_beyond(connection, checks)
    if decided.judgements:
        replay_findings(draft, held, decided, items)
    return counts


def settle_findings(
    connection: Connection, draft: Draft, document: str, items: Sequence[Item], reason: str
) -> Counter[str]:
    """Write into the draft ``items`` as all findings on the newest text of one article alone."""
    newest = connection.scalar(
        select(DOCUMENT.c.line).where(DOCUMENT.c.id == document).order_by(DOCUMENT.c.line.desc()).limit(1)
    )
    held = Held()
    for row in connection.execute(_held_rows(FINDING).where(DOCUMENT.c.id == document)).mappings():
        held.take(row)
    counts = _settle(draft, FINDING, held, items, newest, reason)
    decided = decided_in(connection, [document]).get(document)
    if decided:
        replay_findings(draft, held, decided, items)
    return counts


def _held_rows(table: Table) -> Select[Any]:
    """The rows of claims or findings that stand, and of those that a person has ended and nobody has restored."""
    hand, later = ENDING.alias(), table.alias()
    corrected = exists().where(
        JUDGEMENT.c.other == table.c.id,
        JUDGEMENT.c.verdict == Verdict.CORRECTED.value,
        JUDGEMENT.c.line.not_in(select(ENDING.c.ended)),
    )
    restored = exists().where(later.c.id == table.c.id, later.c.line > table.c.line)
    return (
        select(
            DOCUMENT.c.id.label("owner"),
            table.c.id,
            table.c.line,
            LINE.c.body,
            table.c.document,
            ENDING.c.line.label("ending"),
            or_(hand.c.line.is_not(None), corrected).label("hand"),
        )
        .join(LINE, LINE.c.number == table.c.line)
        .outerjoin(DOCUMENT, DOCUMENT.c.line == table.c.document)
        .outerjoin(ENDING, ENDING.c.ended == table.c.line)
        .outerjoin(hand, (hand.c.successor == table.c.line) & hand.c.decided_by.is_not(None))
        .where(or_(ENDING.c.line.is_(None), ENDING.c.decided_by.is_not(None) & ~restored))
    )


def _settle(
    draft: Draft, table: Table, held: Held, items: Iterable[Item], document: int | None, reason: str
) -> Counter[str]:
    counts: Counter[str] = Counter()
    gone = {id: standing for id, standing in held.standing.items() if not standing.by_hand}
    for item in items:
        before = held.standing.get(item.id)
        if before and (before.by_hand or (before.body, before.document) == (item.body, document)):
            gone.pop(item.id, None)
            continue
        if item.id in held.withdrawn:
            continue
        line = write(draft, table, item, document)
        held.standing[item.id] = Standing(line=line, body=item.body, document=document, by_hand=False)
        counts[f"{table.name}s"] += 1
        if before:
            del gone[item.id]
            draft.end(table, before.line, item.id, how="superseded", reason=reason, successor=line)
            counts["superseded"] += 1
    for id, standing in gone.items():
        draft.end(table, standing.line, id, how="superseded", reason=reason)
        del held.standing[id]
        counts["superseded"] += 1
    return counts


def _chunks(names: Iterable[str]) -> Iterator[list[str]]:
    every = list(dict.fromkeys(names))
    for start in range(0, len(every), _AT_ONCE):
        yield every[start : start + _AT_ONCE]
