"""Casualties by day and as running totals: a table with ``report_date`` and ``..._cum`` fields.

Fields that begin with ``ext_`` were filled in by the compiler where nothing was reported; no claim is made of them.
"""

from __future__ import annotations

from datetime import date

from crossfoot.model.attribution import Attribution
from crossfoot.model.claim import Claim, Place
from crossfoot.model.document import Document, Refusal
from crossfoot.model.measure import Measure
from crossfoot.track.imports.cells import Column, Imported, Setting, figure_of, refused, table_rows

RULE = "import-casualties"


def _column(measure: Measure, thing: str = "person", subset: str | None = None, *, cumulative: bool = True) -> Column:
    return Column(measure=measure, object=thing, subset=subset, cumulative=cumulative)


COLUMNS = {
    "killed": _column(Measure.KILLED, cumulative=False),
    "killed_cum": _column(Measure.KILLED),
    "injured": _column(Measure.INJURED, cumulative=False),
    "injured_cum": _column(Measure.INJURED),
    "killed_children_cum": _column(Measure.KILLED, "child"),
    "killed_women_cum": _column(Measure.KILLED, "woman"),
    "press_killed_cum": _column(Measure.KILLED, "person", "journalist"),
    "med_killed_cum": _column(Measure.KILLED, "person", "medical worker"),
    "civdef_killed_cum": _column(Measure.KILLED, "rescuer"),
    "massacres_cum": _column(Measure.COUNT_OTHER, "attack", "massacre"),
    "famine_cum": _column(Measure.KILLED, "person", "famine"),
    "child_famine_cum": _column(Measure.KILLED, "child", "famine"),
    "aid_seeker_killed_cum": _column(Measure.KILLED, "person", "aid seeker"),
    "aid_seeker_injured_cum": _column(Measure.INJURED, "person", "aid seeker"),
    "killed_recovered": _column(Measure.KILLED, "person", "recovered body", cumulative=False),
    "killed_succumbed": _column(Measure.KILLED, "person", "died of wounds", cumulative=False),
    "killed_truce_new": _column(Measure.KILLED, "person", "since the truce", cumulative=False),
    "killed_committee": _column(Measure.KILLED, "person", "added by committee", cumulative=False),
}
_FRAME = {"report_date", "report_source", "report_period"}


def read_casualties(
    document: Document,
    *,
    side: str = "palestine",
    place: Place = Place(text="Gaza Strip", code="PS-GZA"),  # noqa: B008 - a frozen value
) -> Imported:
    """The claims of a casualties file.

    Args:
        document: the file.
        side: which side lost.
        place: what the file is about, since its rows do not say.

    Raises:
        ValueError: the text is no table.
    """
    claims: list[Claim] = []
    refusals: list[Refusal] = []
    unread: dict[str, None] = {}
    for row in table_rows(document.text):
        try:
            day = date.fromisoformat(row["report_date"].text)
        except (KeyError, ValueError):
            first = next(iter(row.values()))
            refusals.append(refused(document, row.get("report_date", first), "no ISO date, so the row is left out"))
            continue
        speaker = row["report_source"].text if "report_source" in row else None
        setting = Setting(
            document=document, rule=RULE, day=day, side=side, place=place, attribution=Attribution(speaker=speaker)
        )
        for field, cell in row.items():
            if field not in COLUMNS:
                unread |= {} if field in _FRAME else {field: None}
                continue
            try:
                claims.append(figure_of(cell, COLUMNS[field], setting))
            except ValueError as error:
                refusals.append(refused(document, cell, str(error)))
    return Imported(claims=tuple(claims), refusals=tuple(refusals), unread_fields=tuple(unread))
