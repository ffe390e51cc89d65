"""Bodies handed over to the side the dead fought for.

"received the bodies of 1,000 soldiers", "returned the bodies of 35 civilians": counted as bodies, whoever they were.
"""

from crossfoot.extract.objects import BODIES, PEOPLE
from crossfoot.extract.pattern import Pattern, Shape
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

BODIES_RETURNED = Rule(
    name="bodies-returned",
    measure=Measure.COUNT_OTHER,
    objects=PEOPLE | BODIES,
    default="body",
    renames=dict.fromkeys(sorted(PEOPLE), "body"),
    patterns=(
        Pattern(Shape.WITH, "body", extra=-2, near="exchange", link="of"),
        Pattern(Shape.WITH, "body", extra=-2, near="receive", link="of"),
        Pattern(Shape.WITH, "body", extra=-2, near="give-back", link="of"),
        Pattern(Shape.VERB, "give-back", BODIES, extra=-2, near="body"),
    ),
)
