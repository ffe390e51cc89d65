"""Strikes by wave and weapon: a table with ``time_start``, ``time_end``, ``model``, ``target`` and counts.

A row of the whole country has the target "Ukraine"; a row of a regional command has its region, and stands apart.
``destroyed_details`` names regions with their parts of ``destroyed`` ("{'south': 40, 'east': NaN}"). The places hit
belong to the whole bulletin, though the file keeps them on one row: their claims name no weapon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from crossfoot.model.attribution import Attribution
from crossfoot.model.bound import Hedge
from crossfoot.model.claim import Claim, Place
from crossfoot.model.document import Document, Refusal
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.when import Window
from crossfoot.track.imports.cells import Cell, Column, Imported, Row, Setting, figure_of, refused, table_rows
from crossfoot.track.imports.weapons import Weapon, weapon_of

RULE = "import-strikes"
ZONE = ZoneInfo("Europe/Kyiv")
ATTACKER, DEFENDER = "russia", "ukraine"

#: Fields of the whole bulletin, whatever the row.
BULLETIN = {"num_hit_location": Measure.PLACES_HIT, "num_fall_fragment_location": Measure.PLACES_DEBRIS}
_FRAME = {"time_start", "time_end", "model", "target", "source"}
_DETAILS = "destroyed_details"
_REGION = re.compile(r"""['"]+([^'"]+)['"]+\s*:\s*(\d+(?:\.\d+)?)""")
_WEAPON = {"launched", "destroyed", _DETAILS, "not_reach_goal", "still_attacking", "is_shahed"}


def read_strikes(document: Document) -> Imported:
    """The claims of a strikes file.

    Raises:
        ValueError: the text is no table.
    """
    claims: list[Claim] = []
    refusals: list[Refusal] = []
    unread: dict[str, None] = {}
    for row in table_rows(document.text):
        unread |= dict.fromkeys(field for field in row if field not in _FRAME | _WEAPON | BULLETIN.keys())
        try:
            settings = _settings(document, row)
            weapon = weapon_of(row["model"].text)
        except (KeyError, ValueError) as error:
            first = next(iter(row.values()))
            reason = f"field {error} is missing" if isinstance(error, KeyError) else str(error)
            refusals.append(refused(document, first, f"the row is left out: {reason}"))
            continue
        launched: str | None = None
        for cell, column, model, setting in _columns(row, weapon, *settings):
            total = cell.field == "launched" or cell.field in BULLETIN
            try:
                claim = figure_of(cell, column, setting, model=model, part_of=None if total else launched)
            except ValueError as error:
                refusals.append(refused(document, cell, str(error)))
                continue
            claims.append(claim)
            if cell.field == "launched":
                launched = claim.id
            elif cell.field == "destroyed" and _DETAILS in row:
                claims += _regions(row[_DETAILS], column, setting, claim)
    return Imported(claims=tuple(claims), refusals=tuple(refusals), unread_fields=tuple(unread))


def _columns(
    row: Row, weapon: Weapon, attack: Setting, defence: Setting
) -> Iterator[tuple[Cell, Column, tuple[str, ...], Setting]]:
    """The cells that make claims, the total first, with what they count, of which model, and whose doing it is."""

    def counted(measure: Measure, subset: str | None = weapon.subset, hedge: Hedge = Hedge.EXACT) -> Column:
        return Column(measure=measure, object=weapon.object, subset=subset, hedge=hedge)

    weapons = (
        ("launched", counted(Measure.LAUNCHED), weapon.model, attack),
        ("destroyed", counted(Measure.INTERCEPTED), weapon.model, defence),
        ("not_reach_goal", counted(Measure.SUPPRESSED), weapon.model, defence),
        ("still_attacking", counted(Measure.COUNT_OTHER, "still airborne"), weapon.model, attack),
        ("is_shahed", counted(Measure.LAUNCHED, hedge=Hedge.ABOUT), ("Shahed",), attack),
    )
    for field, column, model, setting in weapons:
        if field in row:
            yield row[field], column, model, setting
    for field, measure in BULLETIN.items():
        if field in row:
            yield row[field], Column(measure=measure, object="location"), (), attack


def _regions(details: Cell, column: Column, setting: Setting, total: Claim) -> Iterator[Claim]:
    """The parts of a number of weapons that regions are named with; a region without a number makes no claim."""
    assert isinstance(total.record, Figure)
    for match in _REGION.finditer(setting.document.text, details.start, details.end):
        cell = replace(details, text=match.group(2), start=match.start(2), end=match.end(2))
        region = replace(setting, place=Place(text=match.group(1)))
        yield figure_of(cell, column, region, model=total.record.model, part_of=total.id)


def _settings(document: Document, row: Row) -> tuple[Setting, Setting]:
    """What the row's claims share: once for what the attacker did, once for the defender."""
    start, end = _time(row["time_start"].text), _time(row["time_end"].text)
    attack = Setting(
        document=document,
        rule=RULE,
        day=end.date() if isinstance(end, datetime) else end,
        side=ATTACKER,
        place=_place(row["target"].text) if "target" in row else None,
        window=Window(start=start, end=end) if isinstance(start, datetime) and isinstance(end, datetime) else None,
        attribution=Attribution(speaker=row["source"].text.split("/")[0] if "source" in row else None),
    )
    return attack, replace(attack, side=DEFENDER)


def _time(text: str) -> date | datetime:
    """A day, or a day and a clock time in Kyiv."""
    day, _, clock = text.strip().partition(" ")
    if not clock:
        return date.fromisoformat(day)
    return datetime.strptime(f"{day} {clock}", "%Y-%m-%d %H:%M").replace(tzinfo=ZONE)


def _place(target: str) -> Place:
    return Place(text=target, code="UA" if target == "Ukraine" else None)
