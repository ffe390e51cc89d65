"""Claims and findings as the book stores them: their JSON form without what is null, false or empty.

A field that a later version adds is thus absent from every older line and read as its empty value; and what is read
again with that version does not differ from what stands only because the form has grown.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim, Record, claim_from_json, claim_to_json
from crossfoot.model.finding import Finding, Severity, finding_from_json, finding_to_json
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.records.stance import Position, Stance
from crossfoot.model.records.status import State, Status, What
from crossfoot.model.records.talks import Talks
from crossfoot.model.series import Point
from crossfoot.model.span import Span
from crossfoot.model.when import Window

_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode


def body_of(form: Mapping[str, object]) -> str:
    """A JSON form as the book writes it: keys in order, no blanks, letters as themselves."""
    return _encode(form)


def claim_body(claim: Claim) -> str:
    """The claim as a line's body; the inverse is `claim_of`."""
    return _encode(_stated(claim_to_json(claim)))


def claim_of(body: str) -> Claim:
    """The claim of a line."""
    form = json.loads(body)
    return claim_from_json({**_EMPTY[form["kind"]], **form})


def finding_body(finding: Finding) -> str:
    """The finding as a line's body; the inverse is `finding_of`."""
    return _encode(_stated(finding_to_json(finding)))


def finding_of(body: str) -> Finding:
    """The finding of a line."""
    return finding_from_json({**_EMPTY_FINDING, **json.loads(body)})


def point_body(point: Point) -> str:
    """A series' point, without its day; the inverse is `points_of`."""
    bounds = {"bound": point.bound, "change": point.change, "backlog": point.backlog}
    window = point.window
    return _encode(
        {
            # One string is read several times faster than a list of some dozen; an id has no blank.
            "claims": " ".join(point.claims),
            "recorded_at": point.recorded_at.isoformat() if point.recorded_at else None,
            "definition": point.definition,
            **{name: [f"{one.low:f}", f"{one.high:f}", one.hedge.value] for name, one in bounds.items() if one},
            **({"window": [window.start.isoformat(), window.end.isoformat()]} if window else {}),
        }
    )


def points_of(rows: Sequence[tuple[str, str]]) -> tuple[Point, ...]:
    """The points of days, given as ISO dates with their bodies."""
    # Read as one array: calling the parser for each of some thousand bodies takes longer than parsing them.
    forms = json.loads(f"[{','.join(body for _, body in rows)}]")
    return tuple(_point(date.fromisoformat(day), form) for (day, _), form in zip(rows, forms, strict=True))


def _point(day: date, form: dict[str, Any]) -> Point:
    return Point(
        date=day,
        bound=_bound(*form["bound"]),
        claims=tuple(form["claims"].split()),
        recorded_at=_time(form["recorded_at"]) if form["recorded_at"] else None,
        definition=form["definition"],
        change=_bound(*form["change"]) if "change" in form else None,
        backlog=_bound(*form["backlog"]) if "backlog" in form else None,
        window=_window(*form["window"]) if "window" in form else None,
    )


# Points of one series share most of their numbers and times.
@lru_cache(maxsize=4096)
def _bound(low: str, high: str, hedge: str) -> Bound:
    return Bound(low=Decimal(low), high=Decimal(high), hedge=Hedge(hedge))


def _window(start: str, end: str) -> Window:
    return Window(start=_time(start), end=_time(end))


@lru_cache(maxsize=4096)
def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _stated(form: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in form.items() if value is not None and value is not False and value != []}


_ONE_OF_EACH: tuple[Record, ...] = (
    Figure(bound=Bound(low=Decimal(0), high=Decimal(0)), measure=Measure.COUNT_OTHER),
    Status(facility="", what=What.REACTOR, state=State.NORMAL),
    Stance(actor="", issue="", issue_text="", stance=Position.SUPPORTS),
    Talks(),
    Forecast(event_text=""),
)
_NOWHERE = Span(start=0, end=0, quote="")
#: All fields of a claim's JSON form, by kind, as they are where nothing is stated.
_EMPTY = {
    claim.kind: claim_to_json(claim)
    for claim in (Claim(id="", document="", span=_NOWHERE, record=record, rule="") for record in _ONE_OF_EACH)
}
_EMPTY_FINDING = finding_to_json(
    Finding(id="", check="", severity=Severity.NOTE, message="", computation="", evidence=())
)
