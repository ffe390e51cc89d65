"""What the book holds for linking: the keys that claims stand under, and what has changed under which."""

from __future__ import annotations

from sqlalchemy import ColumnElement, exists, func, or_, select

from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import CLAIM, CLAIM_KEY, ENDING, JUDGEMENT


def changed_keys(ledger: Ledger, after: int) -> tuple[str, ...]:
    """The keys of all claims that were added, ended or judged after line ``after``, in order."""
    chosen = select(CLAIM_KEY.c.key).distinct().join(CLAIM, CLAIM.c.line == CLAIM_KEY.c.claim)
    judged = [
        CLAIM.c.id.in_(select(column).where(JUDGEMENT.c.line > after))
        for column in (JUDGEMENT.c.one, JUDGEMENT.c.other)
    ]
    with ledger.reading() as connection:
        found = {
            key
            for condition in (CLAIM.c.line > after, _ended(after), *judged)
            for key in connection.scalars(chosen.where(condition))
        }
    return tuple(sorted(found))


def ended_claims(ledger: Ledger, after: int) -> tuple[str, ...]:
    """The ids under which a claim was superseded or retracted after line ``after`` and none stands now, in order."""
    again = CLAIM.alias()
    standing = exists().where(again.c.id == CLAIM.c.id, again.c.line.not_in(select(ENDING.c.ended)))
    chosen = select(CLAIM.c.id).distinct().where(_ended(after), ~standing).order_by(CLAIM.c.id)
    with ledger.reading() as connection:
        return tuple(connection.scalars(chosen))


def changed_measures(ledger: Ledger, after: int) -> frozenset[str]:
    """The measures of all figures that were added or ended after line ``after``."""
    chosen = select(CLAIM.c.measure).distinct()
    with ledger.reading() as connection:
        found = connection.scalars(chosen.where(or_(CLAIM.c.line > after, _ended(after))))
        return frozenset(measure for measure in found if measure)


def find_keys(ledger: Ledger, low: str, high: str) -> tuple[str, ...]:
    """The keys from ``low`` up to but not including ``high`` that any claim stands under, in order."""
    between = (CLAIM_KEY.c.key >= low, CLAIM_KEY.c.key < high)
    with ledger.reading() as connection:
        return tuple(connection.scalars(select(CLAIM_KEY.c.key).distinct().where(*between).order_by(CLAIM_KEY.c.key)))


def last_key(ledger: Ledger, low: str, high: str) -> str | None:
    """The last key from ``low`` up to but not including ``high``; ``None`` where there is none."""
    chosen = select(func.max(CLAIM_KEY.c.key)).where(CLAIM_KEY.c.key >= low, CLAIM_KEY.c.key < high)
    with ledger.reading() as connection:
        found: str | None = connection.scalar(chosen)
    return found


def _ended(after: int) -> ColumnElement[bool]:
    return CLAIM.c.line.in_(select(ENDING.c.ended).where(ENDING.c.line > after))
