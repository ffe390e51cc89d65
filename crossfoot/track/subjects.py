"""The named series: what each counts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from crossfoot.model.measure import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a series counts: the sum of ``measures`` of one object.

    ``scale`` turns units that are written differently into ``unit``.
    """

    name: str
    title: str
    measures: tuple[Measure, ...]
    object: str | None = None
    subset: str | None = None
    unit: str | None = None
    cumulative: bool = False
    scale: tuple[tuple[str, Decimal], ...] = ()


_WEAPONS = {
    "drones": "drone",
    "missiles": "missile",
    "cruise-missiles": "cruise_missile",
    "ballistic-missiles": "ballistic_missile",
    "glide-bombs": "glide_bomb",
    "air-targets": "aerial_target",
}
_FATES = {
    "launched": (Measure.LAUNCHED,),
    "intercepted": (Measure.INTERCEPTED,),
    "suppressed": (Measure.SUPPRESSED,),
    "neutralised": (Measure.INTERCEPTED, Measure.SUPPRESSED),
    "hit": (Measure.HIT,),
}
_EQUIPMENT = {
    "tank": "tank",
    "armored-vehicle": "armored_vehicle",
    "artillery": "artillery_system",
    "mlrs": "mlrs",
    "air-defence": "air_defense_system",
    "aircraft": "aircraft",
    "helicopter": "helicopter",
    "drone": "drone",
    "cruise-missile": "cruise_missile",
    "ship": "ship",
    "submarine": "submarine",
    "vehicle": "vehicle",
    "special-equipment": "special_equipment",
}
_PEOPLE = {"people": "person", "civilians": "civilian", "children": "child", "women": "woman", "soldiers": "soldier"}
_HARMED = {
    "killed": Measure.KILLED,
    "injured": Measure.INJURED,
    "missing": Measure.MISSING,
    "rescued": Measure.RESCUED_EVACUATED,
}


def _both(name: str, title: str, measure: Measure, thing: str | None) -> tuple[Subject, Subject]:
    """A series by day and its running total."""
    daily = Subject(name=name, title=title, measures=(measure,), object=thing)
    total = Subject(
        name=f"{name}-total", title=f"{title}, running total", measures=(measure,), object=thing, cumulative=True
    )
    return daily, total


def _subjects() -> tuple[Subject, ...]:
    strikes = [
        Subject(name=f"{plural}-{fate}", title=f"{plural.replace('-', ' ')} {fate}", measures=measures, object=thing)
        for plural, thing in _WEAPONS.items()
        for fate, measures in _FATES.items()
    ]
    places = [
        Subject(name="places-hit", title="places hit", measures=(Measure.PLACES_HIT,), object="location"),
        Subject(name="places-debris", title="places debris fell on", measures=(Measure.PLACES_DEBRIS,)),
    ]
    losses = [
        subject
        for kind, thing in _EQUIPMENT.items()
        for subject in _both(f"{kind}-losses", f"{kind.replace('-', ' ')} losses", Measure.LOSSES_EQUIPMENT, thing)
    ]
    losses += _both("personnel-losses", "personnel losses", Measure.LOSSES_PERSONNEL, None)
    people = [
        subject
        for harm, measure in _HARMED.items()
        for plural, thing in _PEOPLE.items()
        for subject in _both(harm if plural == "people" else f"{harm}-{plural}", f"{plural} {harm}", measure, thing)
    ]
    energy = [
        Subject(name="without-power", title="without power", measures=(Measure.WITHOUT_POWER,)),
        Subject(name="without-heat", title="without heat", measures=(Measure.WITHOUT_HEAT,)),
        Subject(name="without-water", title="without water", measures=(Measure.WITHOUT_WATER,)),
        Subject(
            name="power-lost",
            title="generating capacity lost",
            measures=(Measure.POWER_LOST,),
            unit="MW",
            scale=(("GW", Decimal(1000)),),
        ),
        Subject(
            name="outage-hours",
            title="hours without power",
            measures=(Measure.OUTAGE_HOURS,),
            unit="hour",
            scale=(("day", Decimal(24)),),
        ),
    ]
    return (*strikes, *places, *losses, *people, *energy)


#: Every named series.
SUBJECTS: Final[dict[str, Subject]] = {subject.name: subject for subject in _subjects()}
