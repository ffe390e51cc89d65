"""People missing or under rubble.

"three people are missing", "12 remain unaccounted for".
"""

from crossfoot.extract.objects import PEOPLE
from crossfoot.extract.pattern import Pattern, Shape, beside, subject, verb
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
        # «Після обвалу зникли 12 робітників»
        subject("gone-people", objects=PEOPLE - {"rescuer"}, extra=1),
        verb("missing-include"),
        # «Поиски 12 шахтёров продолжаются», «пошуки ще двох тривають»
        Pattern(Shape.WITH, "search", PEOPLE - {"rescuer"}, link="of", only=frozenset({"uk", "ru"})),
        # "The fate of two workers is unknown"
        Pattern(Shape.WITH, "fate", near="unknown", link="of", extra=-1),
    ),
)
