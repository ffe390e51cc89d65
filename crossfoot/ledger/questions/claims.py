"""What the book holds of claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, func, select

from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.filters import EVERY_CLAIM, ClaimFilter
from crossfoot.ledger.forms import claim_of
from crossfoot.ledger.held import ClaimLine
from crossfoot.ledger.questions.endings import ending_of, with_ending
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import BATCH, CLAIM, CLAIM_KEY, DOCUMENT, ENDING, LINE

_CLAIMS: Select[Any] = (
    select(CLAIM.c.line, LINE.c.body, BATCH.c.recorded_at, DOCUMENT.c.version, DOCUMENT.c.outlet, DOCUMENT.c.published)
    .join(LINE, LINE.c.number == CLAIM.c.line)
    .join(BATCH, BATCH.c.number == LINE.c.batch)
    .join(DOCUMENT, DOCUMENT.c.line == CLAIM.c.document)
    .order_by(CLAIM.c.line)
)
_PAGE = 1000
#: Names in one question to the database.
_AT_ONCE = 500


def find_claims(
    ledger: Ledger,
    where: ClaimFilter = EVERY_CLAIM,
    *,
    vintage: int | None = None,
    after: int = 0,
    newest_first: bool = False,
    limit: int | None = None,
) -> tuple[ClaimLine, ...]:
    """The claims that fit, in the order of their lines or the newest first; go on ``after`` the last of them."""
    chosen = chosen_claims(where, vintage).where(CLAIM.c.line > after).limit(limit)
    if newest_first:
        chosen = chosen.order_by(None).order_by(CLAIM.c.line.desc())
    with ledger.reading() as connection:
        return tuple(claim_line(row) for row in connection.execute(chosen).mappings())


def each_claim(ledger: Ledger, where: ClaimFilter = EVERY_CLAIM, *, vintage: int | None = None) -> Iterator[ClaimLine]:
    """Like `find_claims`, for more claims than are wanted in memory at once."""
    after = 0
    while page := find_claims(ledger, where, vintage=vintage, after=after, limit=_PAGE):
        yield from page
        after = page[-1].line


def get_claim(ledger: Ledger, id: str, *, vintage: int | None = None) -> ClaimLine:
    """The last line of a claim, with its ending where it does not stand any more.

    Raises:
        NotInLedger: there is no such claim.
    """
    found = _claims_where(ledger, CLAIM.c.id == id, vintage=vintage, ended=True)
    if not found:
        raise NotInLedger(f"{ledger.path}: no claim {id}")
    return found[-1]


def find_claims_by_id(ledger: Ledger, ids: Iterable[str], *, vintage: int | None = None) -> tuple[ClaimLine, ...]:
    """The claims among ``ids`` that stand, such as the evidence of a finding, in the order of their lines."""
    return _claims_in(ledger, CLAIM.c.id, ids, vintage)


def claims_with_keys(ledger: Ledger, keys: Iterable[str], *, vintage: int | None = None) -> tuple[ClaimLine, ...]:
    """The standing claims under any of the keys, each once, in the order of their lines: candidates for linking."""
    return _claims_in(ledger, CLAIM_KEY.c.key, keys, vintage)


def first_figure(ledger: Ledger, measures: Iterable[str]) -> ClaimLine | None:
    """The first standing figure of these measures that speaks of a day and is no running total."""
    wanted = (CLAIM.c.measure.in_(sorted(measures)), CLAIM.c.date.is_not(None), CLAIM.c.cumulative.is_(False))
    chosen = chosen_claims(EVERY_CLAIM, None).where(*wanted).limit(1)
    with ledger.reading() as connection:
        row = connection.execute(chosen).mappings().first()
    return claim_line(row) if row else None


def claims_on(ledger: Ledger, lines: Iterable[int]) -> tuple[ClaimLine, ...]:
    """The claims on these lines, whether they stand or not, in order."""
    every = sorted(set(lines))
    found: list[ClaimLine] = []
    with ledger.reading() as connection:
        for start in range(0, len(every), _AT_ONCE):
            chosen = _CLAIMS.where(CLAIM.c.line.in_(every[start : start + _AT_ONCE]))
            found += map(claim_line, connection.execute(chosen).mappings())
    return tuple(found)


def late_claims(ledger: Ledger, days: int, *, limit: int) -> tuple[ClaimLine, ...]:
    """The standing figures in articles published more than ``days`` after the day they speak of, at most ``limit``.

    For each day its newest first; so a day that many came back to does not crowd out the others.
    """
    chosen = (
        select(CLAIM.c.line, CLAIM.c.date, DOCUMENT.c.published)
        .join(DOCUMENT, DOCUMENT.c.line == CLAIM.c.document)
        .where(CLAIM.c.kind == "figure", CLAIM.c.date.is_not(None), CLAIM.c.line.not_in(select(ENDING.c.ended)))
        .where(func.substr(DOCUMENT.c.published, 1, 10) > CLAIM.c.date)
        .order_by(CLAIM.c.line.desc())
    )
    by_day: dict[str, list[int]] = defaultdict(list)
    with ledger.reading() as connection:
        for line, day, published in connection.execute(chosen):
            if (date.fromisoformat(published[:10]) - date.fromisoformat(day)).days > days:
                by_day[day].append(line)
    ranked = sorted((rank, -line) for lines in by_day.values() for rank, line in enumerate(lines))
    return _claims_in(ledger, CLAIM.c.line, [-line for _, line in ranked[:limit]], None)


def _claims_in(
    ledger: Ledger, column: ColumnElement[Any], names: Iterable[Any], vintage: int | None
) -> tuple[ClaimLine, ...]:
    every = list(dict.fromkeys(names))
    found: dict[int, ClaimLine] = {}
    for start in range(0, len(every), _AT_ONCE):
        wanted = column.in_(every[start : start + _AT_ONCE])
        if column.table is CLAIM_KEY:
            wanted = CLAIM.c.line.in_(select(CLAIM_KEY.c.claim).where(wanted))
        found |= {line.line: line for line in _claims_where(ledger, wanted, vintage=vintage)}
    return tuple(found[line] for line in sorted(found))


def _claims_where(
    ledger: Ledger, condition: ColumnElement[bool], *, vintage: int | None, ended: bool = False
) -> tuple[ClaimLine, ...]:
    chosen = chosen_claims(ClaimFilter(ended=ended), vintage).where(condition)
    with ledger.reading() as connection:
        return tuple(claim_line(row) for row in connection.execute(chosen).mappings())


def chosen_claims(where: ClaimFilter, vintage: int | None) -> Select[Any]:
    """The rows that `claim_line` reads, in the order of their lines."""
    return with_ending(_CLAIMS.where(*where.conditions()), CLAIM, vintage, ended=where.ended)


def claim_line(row: RowMapping) -> ClaimLine:
    """The claim of a row that `chosen_claims` chose."""
    return ClaimLine(
        line=row["line"],
        claim=claim_of(row["body"]),
        version=row["version"],
        outlet=row["outlet"],
        published_at=datetime.fromisoformat(row["published"]) if row["published"] else None,
        recorded_at=datetime.fromisoformat(row["recorded_at"]),
        ending=ending_of(row),
    )
