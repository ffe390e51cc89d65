"""Things damaged.

"damaged three private homes", "14 buildings were damaged", "damage to two schools".
"""

from crossfoot.extract.objects import THINGS
from crossfoot.extract.pattern import Pattern, Shape, object_of_noun, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

DAMAGED = Rule(
    name="damaged",
    objects=THINGS,
    open=True,
    measure=Measure.DAMAGED,
    patterns=(
        verb("damage"),
        object_of_noun("damage-to"),
        # «Серьёзные повреждения кровли получили три дома»
        Pattern(Shape.VERB, "suffer", THINGS, near="harm"),
        # «Постраждали дві школи»
        Pattern(Shape.VERB, "injure", THINGS, 0.5, only=frozenset({"uk", "ru"})),
    ),
)
