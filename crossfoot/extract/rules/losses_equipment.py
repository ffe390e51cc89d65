"""Military equipment lost, confirmed or claimed.

"lost two tanks and nine motor vehicles", "знищено танк, чотири автомобілі".
"""

from crossfoot.extract.objects import EQUIPMENT
from crossfoot.extract.pattern import verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

LOSSES_EQUIPMENT = Rule(
    name="losses-equipment",
    measure=Measure.LOSSES_EQUIPMENT,
    objects=EQUIPMENT,
    patterns=(
        # A number whose noun is missing is more likely one of soldiers.
        verb("lose", extra=0.25),
        verb("destroy", objects=EQUIPMENT - {"drone", "missile", "cruise_missile", "air_defense_system", "vehicle"}),
        # "Neutralised" of drones is more likely shot down.
        verb("eliminate", objects=EQUIPMENT, extra=0.25),
    ),
)
