"""The names of what can be counted, as in ``docs/claims.md``."""

from __future__ import annotations

#: where a word may name several, the first listed wins
OBJECT_NAMES = (
    "cruise_missile ballistic_missile glide_bomb drone_or_missile aerial_target air_defense_system "
    "armored_vehicle mlrs artillery_system drone balloon missile rocket munition aircraft helicopter tank mortar "
    "submarine ship vehicle refugee displaced_person mercenary child woman man civilian soldier prisoner rescuer "
    "medic police_officer journalist body worker person resident household customer apartment energy_facility "
    "house building school hospital window position infrastructure_facility plant settlement city region district "
    "country location reactor generator power_line generation_capacity squad brigade target attack strike "
    "engagement explosion wave blaze sortie weapon_system"
).split()
