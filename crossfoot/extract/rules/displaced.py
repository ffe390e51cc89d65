"""Those who lost their homes or had to leave them.

"The war has displaced 14 million", "9,000 were driven from their homes": people, also where no noun is counted.
"""

from crossfoot.extract.objects import PEOPLE
from crossfoot.extract.pattern import Pattern, Shape, linked, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

DISPLACED = Rule(
    name="displaced",
    measure=Measure.COUNT_OTHER,
    objects=PEOPLE,
    default="person",
    patterns=(
        verb("displaced", extra=0.5),
        linked("displacement", "of"),
        # "The war left thousands killed and 14 million displaced"
        Pattern(Shape.BESIDE, "displaced", frozenset(), -1.5, only=frozenset({"en"}), near="displacement"),
    ),
)
