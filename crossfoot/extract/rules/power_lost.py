"""Generation or capacity lost, in units of power.

"knocked out 2.6 GW of generating capacity", "producing 1,250 MW less".
"""

from crossfoot.extract.pattern import verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

POWER_LOST = Rule(
    name="power-lost",
    measure=Measure.POWER_LOST,
    units=frozenset({"W", "MW", "GW"}),
    default="generation_capacity",
    patterns=(verb("capacity-lost"),),
)
