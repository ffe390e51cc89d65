"""Places where debris fell.

"downed debris fell on three locations", "уламки на восьми локаціях".
"""

from crossfoot.extract.objects import BUILDINGS, HOMES, PLACES
from crossfoot.extract.pattern import beside, linked, object_of_noun
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

PLACES_DEBRIS = Rule(
    name="places-debris",
    measure=Measure.PLACES_DEBRIS,
    objects=PLACES | BUILDINGS | HOMES,
    renames=dict.fromkeys(HOMES, "house"),
    default="location",
    patterns=(
        # «Три локації падіння уламків»
        beside("debris-fall"),
        linked("debris", "in", extra=-1),
        object_of_noun("debris", extra=1),
    ),
)
