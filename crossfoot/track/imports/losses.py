"""Running totals of losses by day: a table with ``date`` and one number a kind of equipment."""

from __future__ import annotations

from datetime import date

from crossfoot.model.bound import Hedge
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document, Refusal
from crossfoot.model.measure import Measure
from crossfoot.track.imports.cells import Column, Imported, Setting, figure_of, refused, table_rows

RULE = "import-losses"


def _equipment(thing: str) -> Column:
    return Column(measure=Measure.LOSSES_EQUIPMENT, object=thing, cumulative=True)


COLUMNS = {
    "aircraft": _equipment("aircraft"),
    "helicopter": _equipment("helicopter"),
    "tank": _equipment("tank"),
    "APC": _equipment("armored_vehicle"),
    "field artillery": _equipment("artillery_system"),
    "MRL": _equipment("mlrs"),
    "drone": _equipment("drone"),
    "naval ship": _equipment("ship"),
    "submarines": _equipment("submarine"),
    "anti-aircraft warfare": _equipment("air_defense_system"),
    "special equipment": _equipment("special_equipment"),
    "vehicles and fuel tanks": _equipment("vehicle"),
    "cruise missiles": _equipment("cruise_missile"),
    "military auto": _equipment("military_vehicle"),
    "fuel tank": _equipment("fuel_tank"),
    "mobile SRBM system": _equipment("missile_launcher"),
    "personnel": Column(measure=Measure.LOSSES_PERSONNEL, object="soldier", cumulative=True),
    "POW": Column(measure=Measure.CAPTURED, object="prisoner", cumulative=True),
}

#: The field beside ``personnel`` that says how exact it is.
HEDGES = {"about": Hedge.ABOUT, "more": Hedge.MORE_THAN}
_FRAME = {"date", "day", "personnel*"}


def read_losses(document: Document, *, side: str = "russia") -> Imported:
    """The claims of a losses file; ``side`` is the one that lost.

    Raises:
        ValueError: the text is no table, or one of corrections: a running total is never below zero.
    """
    claims: list[Claim] = []
    refusals: list[Refusal] = []
    unread: dict[str, None] = {}
    for row in table_rows(document.text):
        try:
            day = date.fromisoformat(row["date"].text)
        except (KeyError, ValueError):
            first = next(iter(row.values()))
            refusals.append(refused(document, row.get("date", first), "no ISO date, so the row is left out"))
            continue
        setting = Setting(document=document, rule=RULE, day=day, side=side)
        hedge = HEDGES.get(row["personnel*"].text, Hedge.EXACT) if "personnel*" in row else Hedge.EXACT
        for field, cell in row.items():
            if field not in COLUMNS:
                unread |= {} if field in _FRAME else {field: None}
                continue
            column = COLUMNS[field]
            if field == "personnel":
                column = Column(measure=column.measure, object=column.object, cumulative=True, hedge=hedge)
            if cell.text.startswith("-"):
                where = f"row {cell.row}, field {field!r}"
                raise ValueError(f"{where}: {cell.text} is no running total; corrections are no losses")
            try:
                claims.append(figure_of(cell, column, setting))
            except ValueError as error:
                refusals.append(refused(document, cell, str(error)))
    return Imported(claims=tuple(claims), refusals=tuple(refusals), unread_fields=tuple(unread))
