"""Figures by day: the points kept of a series, and what the claims themselves say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from sqlalchemy import ColumnElement, distinct, func, select

from crossfoot.ledger.filters import recorded_by
from crossfoot.ledger.forms import points_of
from crossfoot.ledger.held import Tally
from crossfoot.ledger.store import Ledger
from crossfoot.ledger.tables import CLAIM, ENDING, POINT
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.measure import Measure
from crossfoot.model.series import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesKey:
    """Which figures make one series: those that say exactly this, where ``None`` means that nothing is said.

    ``model`` holds weapon models joined by ``+``. ``places`` lists the places that count, ``None`` among them for
    figures without one; without a list every place counts, and stands in the tally.
    """

    measure: Measure
    object: str | None = None
    side: str | None = None
    cumulative: bool = False
    model: str | None = None
    subset: str | None = None
    places: tuple[str | None, ...] | None = None

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """On ``claim``."""
        yield CLAIM.c.measure == self.measure.value
        yield CLAIM.c.cumulative == self.cumulative
        for column, value in (
            (CLAIM.c.object, self.object),
            (CLAIM.c.side, self.side),
            (CLAIM.c.model, self.model),
            (CLAIM.c.subset, self.subset),
        ):
            yield column.is_(None) if value is None else column == value
        if self.places is not None:
            named = CLAIM.c.place.in_([place for place in self.places if place is not None])
            yield named | CLAIM.c.place.is_(None) if None in self.places else named


def series_points(
    ledger: Ledger, key: SeriesKey, *, since: date | None = None, until: date | None = None, vintage: int | None = None
) -> tuple[Tally, ...]:
    """What the standing claims of a series say of each day, in order of days; equal statements are counted together.

    Answered from the index ``ix_claim_series`` alone.
    """
    # Asked in the order of that index, so that equal statements come together without sorting.
    said = (CLAIM.c.date, CLAIM.c.place, CLAIM.c.unit, CLAIM.c.low, CLAIM.c.high, CLAIM.c.hedge)
    chosen = (
        select(*said, func.count().label("claims"), func.min(CLAIM.c.line).label("first_line"))
        .where(*key.conditions(), *recorded_by(CLAIM.c.line, vintage))
        .where(CLAIM.c.line.not_in(select(ENDING.c.ended).where(*recorded_by(ENDING.c.line, vintage))))
        .where(CLAIM.c.date >= (since or date.min).isoformat(), CLAIM.c.date <= (until or date.max).isoformat())
        .group_by(*said)
    )
    with ledger.reading() as connection:
        tallies = [
            Tally(
                date=date.fromisoformat(day),
                bound=_bound(low, high, hedge),
                unit=unit,
                place=place,
                claims=claims,
                first_line=line,
            )
            for day, place, unit, low, high, hedge, claims, line in connection.execute(chosen)
        ]
    return tuple(sorted(tallies, key=lambda tally: (tally.date, tally.first_line)))


@lru_cache(maxsize=4096)
def _bound(low: str, high: str, hedge: str) -> Bound:
    return Bound(low=Decimal(low), high=Decimal(high), hedge=Hedge(hedge))


def get_points(
    ledger: Ledger, series: str, *, since: date | None = None, until: date | None = None, vintage: int | None = None
) -> tuple[Point, ...]:
    """The points of a series that `Ledger.keep_points` kept, in order of their day; none where it never did."""
    chosen = (
        select(POINT.c.day, POINT.c.body)
        .where(POINT.c.series == series, *recorded_by(POINT.c.vintage, vintage))
        .where(POINT.c.day >= (since or date.min).isoformat(), POINT.c.day <= (until or date.max).isoformat())
        .order_by(POINT.c.day, POINT.c.vintage)
    )
    with ledger.reading() as connection:
        # A day is seldom kept twice: to take the last here is faster than to ask for it day by day.
        newest = dict(connection.execute(chosen).all())
    return points_of([(day, body) for day, body in newest.items() if body is not None])


def kept_series(ledger: Ledger, prefix: str = "") -> tuple[str, ...]:
    """The names of the series that points were ever kept of, those that begin with ``prefix``, in order."""
    found: list[str] = []
    with ledger.reading() as connection:
        chosen = select(func.min(POINT.c.series)).where(POINT.c.series >= prefix)
        # From name to name through the index: counting over all points would take as long as there are points.
        while (name := connection.scalar(chosen)) is not None and name.startswith(prefix):
            found.append(name)
            chosen = select(func.min(POINT.c.series)).where(POINT.c.series > name)
    return tuple(found)


def kept_days(ledger: Ledger, series: str) -> int:
    """On how many days a series ever had a point."""
    chosen = select(func.count(distinct(POINT.c.day))).where(POINT.c.series == series, POINT.c.body.is_not(None))
    with ledger.reading() as connection:
        return connection.scalar(chosen) or 0


def changed_days(ledger: Ledger, after: int, *, vintage: int | None = None) -> tuple[date, ...]:
    """The days of which anything was claimed or ended after line ``after``: those whose points may have changed."""
    added = select(CLAIM.c.date).where(CLAIM.c.line > after, *recorded_by(CLAIM.c.line, vintage))
    ended = (
        select(CLAIM.c.date)
        .join(ENDING, ENDING.c.ended == CLAIM.c.line)
        .where(ENDING.c.line > after, *recorded_by(ENDING.c.line, vintage))
    )
    with ledger.reading() as connection:
        return tuple(date.fromisoformat(day) for day in sorted(filter(None, connection.scalars(added.union(ended)))))
