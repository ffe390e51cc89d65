"""What people have decided of the claims and findings of some documents, with what they decided it of."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, or_, select

from crossfoot.ledger.draft import Draft
from crossfoot.ledger.forms import body_of, claim_of, finding_of
from crossfoot.ledger.rows import judgement_columns, judgement_form, judgement_from_form
from crossfoot.ledger.tables import CLAIM, CLAIM_KEY, DOCUMENT, ENDING, FINDING, JUDGEMENT, LINE
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Finding
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.model.names import stable_id

_CLAIM_LINE, _JUDGEMENT_LINE = LINE.alias("claim_line"), LINE.alias("judgement_line")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A claim that was decided on, the text it stood in and the line of that text, and its keys for linking."""

    claim: Claim
    text: str
    document: int
    keys: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class Decisions:
    """The standing judgements on claims and findings of one document, and what they were made of."""

    judgements: dict[str, Judgement] = field(default_factory=dict)
    said: dict[str, Said] = field(default_factory=dict)
    findings: dict[str, Finding] = field(default_factory=dict)

    def last(self) -> list[Judgement]:
        """The judgements that none repeats, the oldest first."""
        followed = {one.follows for one in self.judgements.values()}
        return sorted((one for id, one in self.judgements.items() if id not in followed), key=lambda one: one.at)

    def follow(self, draft: Draft, judgement: Judgement, left: str, right: str) -> None:
        """Write the judgement again, of what its things are now."""
        if judgement.verdict.on_pair:
            left, right = sorted((left, right))
        id = stable_id("judgement", judgement.id, left, right)
        again = replace(judgement, id=id, left=left, right=right, follows=judgement.id)
        if id not in self.judgements:
            self.judgements[id] = again
            write_judgement(draft, again)


def write_judgement(draft: Draft, judgement: Judgement) -> int:
    """Write a judgement; gives its line."""
    return draft.add(JUDGEMENT, body_of(judgement_form(judgement)), judgement_columns(judgement))


def decided_in(connection: Connection, ids: Sequence[str]) -> dict[str, Decisions]:
    """What was decided of the claims and findings of each of these documents, where anything was."""
    if connection.scalar(select(JUDGEMENT.c.line).limit(1)) is None:
        return {}  # most ledgers are read by machines alone
    found: defaultdict[str, Decisions] = defaultdict(Decisions)
    lines: dict[str, int] = {}
    for row in connection.execute(_judged_claims().where(DOCUMENT.c.id.in_(ids))):
        claim, judgement = claim_of(row.claim), judgement_from_form(json.loads(row.judgement))
        found[row.owner].judgements[judgement.id] = judgement
        found[row.owner].said[claim.id] = Said(claim=claim, text=row.text, document=row.document, keys=())
        lines[claim.id] = row.line
    keys: defaultdict[int, list[str]] = defaultdict(list)
    if lines:
        for row in connection.execute(select(CLAIM_KEY).where(CLAIM_KEY.c.claim.in_(lines.values()))):
            keys[row.claim].append(row.key)
    for decisions in found.values():
        decisions.said = {id: replace(said, keys=tuple(sorted(keys[lines[id]]))) for id, said in decisions.said.items()}
    for owner, judgement, finding in _judged_findings(connection, DOCUMENT.c.id.in_(ids)):
        found[owner].judgements[judgement.id] = judgement
        found[owner].findings[finding.id] = finding
    return dict(found)


def decided_beyond(connection: Connection, checks: Iterable[str]) -> Decisions:
    """What was decided of findings that ``checks`` made of more than one article."""
    found = Decisions()
    beyond = FINDING.c.document.is_(None) & FINDING.c.check_name.in_(checks)
    for _, judgement, finding in _judged_findings(connection, beyond):
        found.judgements[judgement.id] = judgement
        found.findings[finding.id] = finding
    return found


def _judged_claims() -> Select[Any]:
    standing = JUDGEMENT.c.line.not_in(select(ENDING.c.ended))
    return (
        select(
            DOCUMENT.c.id.label("owner"),
            DOCUMENT.c.text,
            CLAIM.c.line,
            CLAIM.c.document,
            _CLAIM_LINE.c.body.label("claim"),
            _JUDGEMENT_LINE.c.body.label("judgement"),
        )
        .join(CLAIM, CLAIM.c.document == DOCUMENT.c.line)
        .join(JUDGEMENT, or_(JUDGEMENT.c.one == CLAIM.c.id, JUDGEMENT.c.other == CLAIM.c.id))
        .join(_CLAIM_LINE, _CLAIM_LINE.c.number == CLAIM.c.line)
        .join(_JUDGEMENT_LINE, _JUDGEMENT_LINE.c.number == JUDGEMENT.c.line)
        .where(standing)
        .order_by(CLAIM.c.line)
    )


def _judged_findings(connection: Connection, where: ColumnElement[bool]) -> Iterable[tuple[str, Judgement, Finding]]:
    chosen = (
        select(DOCUMENT.c.id, LINE.c.body, _JUDGEMENT_LINE.c.body)
        .select_from(JUDGEMENT)
        .join(FINDING, FINDING.c.id == JUDGEMENT.c.one)
        .outerjoin(DOCUMENT, DOCUMENT.c.line == FINDING.c.document)
        .join(LINE, LINE.c.number == FINDING.c.line)
        .join(_JUDGEMENT_LINE, _JUDGEMENT_LINE.c.number == JUDGEMENT.c.line)
        .where(where, JUDGEMENT.c.line.not_in(select(ENDING.c.ended)))
        .order_by(FINDING.c.line)
    )
    for owner, finding, judgement in connection.execute(chosen):
        yield owner, judgement_from_form(json.loads(judgement)), finding_of(finding)


def last_word(decisions: Decisions, judgement: Judgement) -> Judgement:
    """What was decided last of a claim that was corrected: of the corrected claim, and of what took its place."""
    for later in decisions.last():
        if later.left == judgement.right != judgement.left and later.verdict in (Verdict.REJECTED, Verdict.CORRECTED):
            return last_word(decisions, later)
    return judgement
