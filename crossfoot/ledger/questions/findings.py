"""What the book holds of findings and judgements."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlalchemy import func, select

from crossfoot.ledger.filters import EVERY_FINDING, FindingFilter, between
from crossfoot.ledger.forms import finding_of
from crossfoot.ledger.held import FindingLine, JudgementLine
from crossfoot.ledger.questions.endings import ending_of, with_ending
from crossfoot.ledger.rows import judgement_from_form
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import BATCH, FINDING, JUDGEMENT, LINE
from crossfoot.model.finding import Severity

_PAGE = 1000


def find_findings(
    ledger: Ledger,
    where: FindingFilter = EVERY_FINDING,
    *,
    vintage: int | None = None,
    after: int = 0,
    before: int | None = None,
    newest_first: bool = False,
    limit: int | None = None,
) -> tuple[FindingLine, ...]:
    """The findings that fit, in the order of their lines; go on ``after`` or, newest first, ``before`` the last."""
    chosen = (
        select(FINDING.c.line, LINE.c.body, BATCH.c.recorded_at)
        .join(LINE, LINE.c.number == FINDING.c.line)
        .join(BATCH, BATCH.c.number == LINE.c.batch)
        .where(*where.conditions(), *between(FINDING.c.line, after, before))
        .order_by(FINDING.c.line.desc() if newest_first else FINDING.c.line)
        .limit(limit)
    )
    with ledger.reading() as connection:
        rows = connection.execute(with_ending(chosen, FINDING, vintage, ended=where.ended)).mappings()
        return tuple(
            FindingLine(
                line=row["line"],
                finding=finding_of(row["body"]),
                recorded_at=datetime.fromisoformat(row["recorded_at"]),
                ending=ending_of(row),
            )
            for row in rows
        )


def each_finding(ledger: Ledger, where: FindingFilter = EVERY_FINDING) -> Iterator[FindingLine]:
    """Like `find_findings`, for more findings than are wanted in memory at once."""
    after = 0
    while page := find_findings(ledger, where, after=after, limit=_PAGE):
        yield from page
        after = page[-1].line


def count_findings(ledger: Ledger, where: FindingFilter = EVERY_FINDING, *, after: int = 0) -> dict[Severity, int]:
    """How many findings of each severity fit, the gravest first."""
    chosen = select(FINDING.c.severity, func.count().label("findings")).group_by(FINDING.c.severity)
    chosen = chosen.where(*where.conditions(), *between(FINDING.c.line, after, None))
    with ledger.reading() as connection:
        rows = connection.execute(with_ending(chosen, FINDING, None))
        found = {row.severity: row.findings for row in rows}
    return {severity: found.get(severity.value, 0) for severity in Severity}


def find_judgements(
    ledger: Ledger, about: Iterable[str] | None = None, *, vintage: int | None = None, ended: bool = False
) -> tuple[JudgementLine, ...]:
    """The judgements on any of the things ``about`` names, or all of them, in the order of their lines."""
    chosen = (
        select(JUDGEMENT.c.line, LINE.c.body, BATCH.c.recorded_at)
        .join(LINE, LINE.c.number == JUDGEMENT.c.line)
        .join(BATCH, BATCH.c.number == LINE.c.batch)
        .order_by(JUDGEMENT.c.line)
    )
    if about is not None:
        names = list(about)
        chosen = chosen.where(JUDGEMENT.c.one.in_(names) | JUDGEMENT.c.other.in_(names))
    with ledger.reading() as connection:
        rows = connection.execute(with_ending(chosen, JUDGEMENT, vintage, ended=ended)).mappings()
        return tuple(
            JudgementLine(
                line=row["line"],
                judgement=judgement_from_form(json.loads(row["body"])),
                recorded_at=datetime.fromisoformat(row["recorded_at"]),
                ending=ending_of(row),
            )
            for row in rows
        )
