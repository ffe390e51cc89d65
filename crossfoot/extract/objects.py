"""What can be counted, in classes that rules name.

An object concept has the name of the object in ``docs/claims.md``; a class is a set of them.
"""

from __future__ import annotations

import functools

from crossfoot.extract.counted import OBJECT_NAMES
from crossfoot.extract.lexicon import CONCEPTS

AIR = frozenset(
    "drone missile cruise_missile ballistic_missile glide_bomb rocket aircraft helicopter aerial_target "
    "drone_or_missile munition target balloon".split()
)
PLANES = frozenset({"aircraft", "helicopter"})
PEOPLE = frozenset(
    "person civilian resident child woman man soldier prisoner rescuer worker medic police_officer journalist "
    "refugee displaced_person mercenary".split()
)
MILITARY_PEOPLE = frozenset({"soldier", "mercenary"})
EQUIPMENT = frozenset(
    "tank armored_vehicle artillery_system mortar mlrs air_defense_system vehicle ship submarine aircraft helicopter "
    "drone missile cruise_missile weapon_system position squad".split()
)
BUILDINGS = frozenset("plant building house apartment school hospital infrastructure_facility energy_facility".split())
PLACES = frozenset(
    "location settlement city region district infrastructure_facility energy_facility building country plant target".split()
)
#: what troops strike
TARGETS = frozenset({"target", "aerial_target", "position", "location", "infrastructure_facility"})
SUPPLIED = frozenset(
    "household customer apartment building house settlement region person resident civilian city district location "
    "school hospital energy_facility infrastructure_facility".split()
)
#: who lives there stands for the house that was harmed: «пошкоджено 14 домогосподарств»
HOMES = frozenset({"household"})
ENERGY = frozenset("generator reactor power_line generation_capacity energy_facility".split())
#: what a plant has several of, each with a state of its own
MACHINES = frozenset({"generator", "reactor", "power_line"})
EVENTS = frozenset("strike attack engagement explosion wave blaze".split())
UNITS_OF_TROOPS = frozenset({"brigade", "squad"})
BODIES = frozenset({"body"})

#: what is knocked out of houses
FITTINGS = frozenset({"window"})

ALL = AIR | FITTINGS | PEOPLE | EQUIPMENT | BUILDINGS | PLACES | SUPPLIED | ENERGY | EVENTS | UNITS_OF_TROOPS | BODIES

#: What can be damaged or destroyed: no people, no regions.
THINGS = (
    ALL
    - PEOPLE
    - EVENTS
    - UNITS_OF_TROOPS
    - {"region", "country", "district", "household", "customer", "settlement", "city", "location"}
)

#: Things whose words ("units") mean something else where there are more of them.
MOST = {"reactor": 100}

#: bit -> object; where a word may be several, the first listed wins.
OBJECT_BITS: tuple[tuple[int, str], ...] = tuple((CONCEPTS.bit(name), name) for name in OBJECT_NAMES)
OBJECT = CONCEPTS.any(OBJECT_NAMES)


@functools.cache
def object_of(mask: int) -> str | None:
    """The object a word with these concepts names, if any."""
    if not mask & OBJECT:
        return None
    for bit, name in OBJECT_BITS:
        if mask & bit:
            return name
    return None
