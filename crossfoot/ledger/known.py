"""What the book already holds of the documents of a batch, and what the batch adds to that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, Table, or_, select, true

from crossfoot.ledger.draft import Draft
from crossfoot.ledger.entry import Item, Ready
from crossfoot.ledger.forms import body_of
from crossfoot.ledger.tables import CAPTURE, CLAIM, CLAIM_KEY, DOCUMENT, ENDING, EVIDENCE, FINDING, LINE

READ_AGAIN = "read again"
CHECKED_AGAIN = "checked again"
NEW_VERSION = "a new version of the document"
#: Names in one question to the database.
_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A claim or finding that holds now. ``by_hand``: a person put it there, so that reading again leaves it."""

    line: int
    body: str
    document: int | None
    by_hand: bool


@dataclass(slots=True, kw_only=True)
class Held:
    """Claims or findings of one document by id: those that stand, and those that a person has ended."""

    standing: dict[str, Standing] = field(default_factory=dict)
    withdrawn: set[str] = field(default_factory=set)

    def take(self, row: RowMapping) -> None:
        """Take in one row that `_held_rows` chose."""
        if row["ending"] is not None:
            self.withdrawn.add(row["id"])
        else:
            self.standing[row["id"]] = Standing(
                line=row["line"], body=row["body"], document=row["document"], by_hand=row["hand"] is not None
            )


@dataclass(slots=True, kw_only=True)
class Past:
    """One document: its versions by their body, the line of the newest, and what was read from it."""

    versions: dict[str, int] = field(default_factory=dict)
    newest: int = 0
    claims: Held = field(default_factory=Held)
    findings: Held = field(default_factory=Held)


class Known:
    """The past of every document of a batch; `place` keeps it up to date with the draft."""

    def __init__(self, connection: Connection, batch: Sequence[Ready]) -> None:
        self.pasts: dict[str, Past] = {ready.id: Past() for ready in batch}
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
            for table, held, items in ((CLAIM, past.claims, ready.claims), (FINDING, past.findings, ready.findings)):
                counts += _settle(draft, table, held, items, line, reason)
        return counts


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
    return _settle(draft, FINDING, held, items, None, CHECKED_AGAIN)


def _held_rows(table: Table) -> Select[Any]:
    """The rows of claims or findings that stand, and of those that a person has ended."""
    hand = ENDING.alias()
    return (
        select(
            DOCUMENT.c.id.label("owner"),
            table.c.id,
            table.c.line,
            LINE.c.body,
            table.c.document,
            ENDING.c.line.label("ending"),
            hand.c.line.label("hand"),
        )
        .join(LINE, LINE.c.number == table.c.line)
        .outerjoin(DOCUMENT, DOCUMENT.c.line == table.c.document)
        .outerjoin(ENDING, ENDING.c.ended == table.c.line)
        .outerjoin(hand, (hand.c.successor == table.c.line) & hand.c.decided_by.is_not(None))
        .where(or_(ENDING.c.line.is_(None), ENDING.c.decided_by.is_not(None)))
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


def write(draft: Draft, table: Table, item: Item, document: int | None) -> int:
    """Write a claim or finding with what finds it; gives its line."""
    item.columns["document"] = document
    line = draft.add(table, item.body, item.columns)
    beside, name = (CLAIM_KEY, "claim") if table is CLAIM else (EVIDENCE, "finding")
    for row in item.rows:
        draft.rows[beside].append({name: line, **row})
    return line


def _chunks(names: Iterable[str]) -> Iterator[list[str]]:
    every = list(dict.fromkeys(names))
    for start in range(0, len(every), _AT_ONCE):
        yield every[start : start + _AT_ONCE]
