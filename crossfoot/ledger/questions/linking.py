"""What the book holds for linking: the keys that claims stand under, and what has changed under which."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import ColumnElement, Select, exists, func, or_, select

from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import CLAIM, CLAIM_KEY, DOCUMENT, ENDING, JUDGEMENT

#: Names in one question to the database.
_AT_ONCE = 500


def changed_keys(ledger: Ledger, after: int) -> tuple[str, ...]:
    """The keys of all claims that were added, ended or judged after line ``after``, in order."""
    chosen = select(CLAIM_KEY.c.key).distinct().join(CLAIM, CLAIM.c.line == CLAIM_KEY.c.claim)
    judged = [CLAIM.c.id.in_(names) for names in _judged(after)]
    with ledger.reading() as connection:
        found = {
            key
            for condition in (CLAIM.c.line > after, _ended(after), *judged)
            for key in connection.scalars(chosen.where(condition))
        }
    return tuple(sorted(found))


def lines_with_keys(ledger: Ledger, keys: Iterable[str]) -> tuple[int, ...]:
    """The lines of the standing claims under any of the keys, in order: `claims_with_keys` without reading them."""
    every, found = list(dict.fromkeys(keys)), set[int]()
    with ledger.reading() as connection:
        for start in range(0, len(every), _AT_ONCE):
            chosen = select(CLAIM_KEY.c.claim).where(CLAIM_KEY.c.key.in_(every[start : start + _AT_ONCE]))
            found.update(connection.scalars(chosen.where(CLAIM_KEY.c.claim.not_in(select(ENDING.c.ended)))))
    return tuple(sorted(found))


def lines_of_days(ledger: Ledger, first: date, last: date, measures: Iterable[str]) -> tuple[int, ...]:
    """The lines of the standing figures of these measures that speak of these days, both included, in order."""
    days = (CLAIM.c.date >= first.isoformat(), CLAIM.c.date <= last.isoformat())
    chosen = select(CLAIM.c.line).where(CLAIM.c.measure.in_(sorted(measures)), *days)
    with ledger.reading() as connection:
        return tuple(sorted(connection.scalars(chosen.where(CLAIM.c.line.not_in(select(ENDING.c.ended))))))


def undated_of(ledger: Ledger, day: date) -> tuple[str, ...]:
    """The ids of documents without a time of publication in whose text something is said of a day, in order."""
    chosen = select(DOCUMENT.c.id).distinct().join(CLAIM, CLAIM.c.document == DOCUMENT.c.line)
    chosen = chosen.where(DOCUMENT.c.published.is_(None), CLAIM.c.date == day.isoformat())
    with ledger.reading() as connection:
        return tuple(sorted(connection.scalars(chosen)))


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


def judged_days(ledger: Ledger, after: int) -> tuple[date, ...]:
    """The days that articles speak of which were judged after line ``after``: what they repeat may count otherwise."""
    chosen = select(CLAIM.c.date).distinct().join(DOCUMENT, DOCUMENT.c.line == CLAIM.c.document)
    with ledger.reading() as connection:
        found = {
            day
            for names in _judged(after)
            for day in connection.scalars(chosen.where(DOCUMENT.c.id.in_(names), CLAIM.c.date.is_not(None)))
        }
    return tuple(map(date.fromisoformat, sorted(found)))


def _judged(after: int) -> list[Select[tuple[str]]]:
    """The names on either side of the judgements after a line."""
    return [select(column).where(JUDGEMENT.c.line > after) for column in (JUDGEMENT.c.one, JUDGEMENT.c.other)]


def _ended(after: int) -> ColumnElement[bool]:
    return CLAIM.c.line.in_(select(ENDING.c.ended).where(ENDING.c.line > after))
