"""What is counted, and in which unit."""

from __future__ import annotations

from enum import StrEnum


class Measure(StrEnum):
    """The quantity a figure states; ``docs/glossary.md`` defines each."""

    LAUNCHED = "launched"
    INTERCEPTED = "intercepted"
    SUPPRESSED = "suppressed"
    HIT = "hit"
    PLACES_HIT = "places_hit"
    PLACES_DEBRIS = "places_debris"
    KILLED = "killed"
    INJURED = "injured"
    MISSING = "missing"
    RESCUED_EVACUATED = "rescued_evacuated"
    CAPTURED = "captured"
    DAMAGED = "damaged"
    DESTROYED = "destroyed"
    WITHOUT_POWER = "without_power"
    WITHOUT_HEAT = "without_heat"
    WITHOUT_WATER = "without_water"
    POWER_LOST = "power_lost"
    OUTAGE_HOURS = "outage_hours"
    LOSSES_PERSONNEL = "losses_personnel"
    LOSSES_EQUIPMENT = "losses_equipment"
    TERRITORY = "territory"
    DISTANCE = "distance"
    DURATION = "duration"
    MONEY = "money"
    SHARE_PERCENT = "share_percent"
    COUNT_OTHER = "count_other"


#: Objects that fly and are shot at.
AIR_OBJECTS = frozenset(
    {
        "drone", "missile", "cruise_missile", "ballistic_missile", "glide_bomb", "rocket", "aircraft", "helicopter",
        "aerial_target", "drone_or_missile", "munition",
    }
)  # fmt: skip

#: Objects that are people.
PERSON_OBJECTS = frozenset(
    {"person", "child", "woman", "man", "civilian", "soldier", "prisoner", "rescuer", "worker", "resident", "body"}
)

#: Which objects are kinds of which: a cruise missile is a missile.
KINDS_OF = {
    "cruise_missile": "missile",
    "ballistic_missile": "missile",
    "rocket": "munition",
    "drone": "aerial_target",
    "missile": "aerial_target",
    "aircraft": "aerial_target",
    "helicopter": "aerial_target",
    "child": "person",
    "civilian": "person",
    "soldier": "person",
    "woman": "person",
    "man": "person",
    "rescuer": "person",
    "worker": "person",
    "resident": "person",
}


def is_kind_of(narrow: str | None, wide: str | None) -> bool:
    """Whether everything called ``narrow`` may also be called ``wide``."""
    while narrow is not None:
        if narrow == wide:
            return True
        narrow = KINDS_OF.get(narrow)
    return False
