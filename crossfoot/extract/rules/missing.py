"""People missing or under rubble.

"three people are missing", "12 remain unaccounted for".
"""

from crossfoot.extract.objects import PEOPLE
from crossfoot.extract.pattern import Pattern, Shape, beside, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

MISSING = Rule(
    name="missing",
    measure=Measure.MISSING,
    objects=PEOPLE,
    open=True,
    default="person",
    patterns=(
        # "Of 16 there is no trace, and 130 rescuers search on"
        verb("missing", objects=PEOPLE - {"rescuer"}),
        beside("missing"),
        # «Поиски 12 шахтёров продолжаются», "the search for 12 miners"
        Pattern(Shape.WITH, "search", PEOPLE - {"rescuer"}, link="of", only=frozenset({"uk", "ru"})),
        # "The fate of two workers is unknown"
        Pattern(Shape.WITH, "fate", near="unknown", link="of", extra=-1),
    ),
)
