"""Areas of land.

"liberated 300 square kilometers".
"""

from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

TERRITORY = Rule(
    name="territory",
    measure=Measure.TERRITORY,
    units=frozenset({"km2", "mi2", "ha"}),
    default="area",
)
