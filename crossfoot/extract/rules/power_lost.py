"""Generation or capacity lost, in units of power.

"knocked out 2.6 GW of generating capacity", "producing 1,250 MW less", "capacity is 10 GW lower".
"""

from crossfoot.extract.pattern import Pattern, Shape, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

_INFLECT = frozenset({"uk", "ru"})

POWER_LOST = Rule(
    name="power-lost",
    measure=Measure.POWER_LOST,
    units=frozenset({"W", "MW", "GW"}),
    default="generation_capacity",
    patterns=(
        verb("capacity-lost"),
        # «Генерация упала на 3 ГВт»: who uses less loses none.
        verb("capacity-fell", near="generation_capacity"),
        Pattern(Shape.WITH, "st-less", only=_INFLECT, near="generation_capacity", link="on"),
        Pattern(Shape.WITH, "st-shrunk", only=_INFLECT, near="generation_capacity", link="on"),
    ),
)
