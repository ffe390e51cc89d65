"""Claims by hand: a text, and for each figure what it counts and the words it stands in."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from crossfoot.model.attribution import Attribution
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim, Place, claim_id
from crossfoot.model.document import Document
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import Span
from crossfoot.model.when import Window


def document(text: str, name: str = "d1", published: datetime | None = None) -> Document:
    return Document(id=name, text=text, published=published)


def claim(
    text: str,
    quote: str,
    measure: str,
    thing: str | None,
    number: str,
    *,
    hedge: str = "exact",
    document: str = "d1",
    nth: int = 1,
    unit: str | None = None,
    model: tuple[str, ...] = (),
    subset: str | None = None,
    part_of: Claim | None = None,
    cumulative: bool = False,
    side: str | None = None,
    by: str | None = None,
    place: str | None = None,
    code: str | None = None,
    day: str | None = None,
    window: str | None = None,
) -> Claim:
    """A figure claim on the nth place where the quote stands; ``number`` may be a range "2-3"."""
    start = -1
    for _ in range(nth):
        start = text.index(quote, start + 1)
    low, _, high = number.partition("-")
    figure = Figure(
        bound=Bound(low=Decimal(low), high=Decimal(high or low), hedge=Hedge(hedge)),
        measure=Measure(measure),
        object=thing,
        unit=unit,
        model=model,
        subset=subset,
        part_of=part_of.id if part_of else None,
        cumulative=cumulative,
        side=side,
    )
    span = Span(start=start, end=start + len(quote), quote=quote)
    return Claim(
        id=claim_id(document, span, "by-hand", measure, thing, number, place),
        document=document,
        span=span,
        record=figure,
        rule="by-hand",
        attribution=Attribution(speaker=by),
        place=Place(text=place, code=code) if place else None,
        date=date.fromisoformat(day) if day else None,
        window=_window(window) if window else None,
    )


def _window(text: str) -> Window:
    """A window "2031-05-01T18:00/2031-05-02T09:00", in UTC."""
    start, _, end = text.partition("/")
    return Window(
        start=datetime.fromisoformat(start).replace(tzinfo=UTC), end=datetime.fromisoformat(end).replace(tzinfo=UTC)
    )
