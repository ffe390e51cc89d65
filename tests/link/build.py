"""Reports by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from crossfoot.model.attribution import Attribution
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim, Place, Record
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.report import Report
from crossfoot.model.span import Span
from crossfoot.model.when import Window

START = datetime(2031, 5, 2, 6, tzinfo=UTC)
DAY = date(2031, 5, 2)


def bound(number: int, hedge: str = "exact") -> Bound:
    return Bound(low=Decimal(number), high=Decimal(number), hedge=Hedge(hedge))


def figure(
    number: int,
    measure: str = "launched",
    thing: str | None = "drone",
    *,
    hedge: str = "exact",
    side: str | None = None,
    part_of: str | None = None,
    subset: str | None = None,
    cumulative: bool = False,
    unit: str | None = None,
    model: tuple[str, ...] = (),
) -> Figure:
    return Figure(
        bound=bound(number, hedge),
        measure=Measure(measure),
        object=thing,
        side=side,
        part_of=part_of,
        subset=subset,
        cumulative=cumulative,
        unit=unit,
        model=model,
    )


def report(
    name: str,
    record: Record,
    *,
    document: str | None = None,
    by: str | None = None,
    outlet: str | None = None,
    dispatch: str | None = None,
    hours: float = 0,
    day: date | None = DAY,
    place: str | None = None,
    code: str | None = None,
    window: Window | None = None,
    recorded_hours: float | None = None,
) -> Report:
    claim = Claim(
        id=name,
        document=document or f"doc-{name}",
        span=Span(start=0, end=1, quote="1"),
        record=record,
        rule="made-up",
        attribution=Attribution(speaker=by),
        place=Place(text=place or code or "", code=code) if place or code else None,
        date=day,
        window=window,
    )
    recorded = START + timedelta(hours=recorded_hours) if recorded_hours is not None else None
    return Report(
        claim=claim, outlet=outlet, dispatch=dispatch, published_at=START + timedelta(hours=hours), recorded_at=recorded
    )
