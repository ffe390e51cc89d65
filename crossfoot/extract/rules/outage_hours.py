"""How long power, heat, water, a line or a reactor was out.

"without electricity for up to 14 hours a day", "reconnected after 31 hours".
"""

from crossfoot.extract.pattern import Pattern, Shape, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

OUTAGE_HOURS = Rule(
    name="outage-hours",
    measure=Measure.OUTAGE_HOURS,
    units=frozenset({"hour", "minute"}),
    patterns=(
        verb("outage"),
        verb("st-ration"),
        verb("without-power"),
        verb("without", extra=1, near="st-offsite"),
        verb("without-heat"),
        verb("without-water"),
        # «Світла в місті не було 14 годин»: the supply and that it was not there stand apart.
        *(Pattern(Shape.VERB, "negation", near=supply) for supply in ("power", "heat", "water")),
        # "Power in the town was out for nine hours"
        *(Pattern(Shape.VERB, "went-out", near=supply) for supply in ("power", "heat", "water")),
    ),
)
