"""What nobody has decided on yet."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Table, exists, select

from crossfoot.ledger.filters import ClaimFilter
from crossfoot.ledger.forms import finding_of
from crossfoot.ledger.held import ClaimLine, FindingLine
from crossfoot.ledger.questions.claims import chosen_claims, claim_line
from crossfoot.ledger.questions.endings import with_ending
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import BATCH, CLAIM, ENDING, FINDING, JUDGEMENT, LINE
from crossfoot.model.finding import Severity
from crossfoot.model.judgement import Verdict


def undecided_findings(ledger: Ledger, severity: Severity, *, limit: int) -> tuple[FindingLine, ...]:
    """The findings of exactly this severity that stand and that nobody has accepted, the newest first."""
    chosen = (
        select(FINDING.c.line, LINE.c.body, BATCH.c.recorded_at)
        .join(LINE, LINE.c.number == FINDING.c.line)
        .join(BATCH, BATCH.c.number == LINE.c.batch)
        .where(FINDING.c.severity == severity.value, _undecided(FINDING))
        .order_by(FINDING.c.line.desc())
        .limit(limit)
    )
    with ledger.reading() as connection:
        rows = connection.execute(with_ending(chosen, FINDING, None)).mappings()
        return tuple(
            FindingLine(
                line=row["line"],
                finding=finding_of(row["body"]),
                recorded_at=datetime.fromisoformat(row["recorded_at"]),
            )
            for row in rows
        )


def undecided_claims(ledger: Ledger, *, limit: int) -> tuple[ClaimLine, ...]:
    """The claims that stand and that nobody has accepted or corrected, the newest first."""
    chosen = chosen_claims(ClaimFilter(), None).where(_undecided(CLAIM)).order_by(None).order_by(CLAIM.c.line.desc())
    with ledger.reading() as connection:
        return tuple(claim_line(row) for row in connection.execute(chosen.limit(limit)).mappings())


def _undecided(table: Table) -> ColumnElement[bool]:
    looked_at = (Verdict.ACCEPTED.value, Verdict.CORRECTED.value)
    return ~exists().where(
        JUDGEMENT.c.other == table.c.id,
        JUDGEMENT.c.verdict.in_(looked_at),
        ~exists().where(ENDING.c.ended == JUDGEMENT.c.line),
    )
