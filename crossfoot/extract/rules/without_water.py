"""People, homes or places without water.

"left 600,000 subscribers without water", "34,000 without water".
"""

from crossfoot.extract.objects import SUPPLIED
from crossfoot.extract.pattern import Pattern, Shape, beside, object_of_noun, subject
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

WITHOUT_WATER = Rule(
    name="without-water",
    measure=Measure.WITHOUT_WATER,
    objects=SUPPLIED,
    patterns=(
        subject("without-water", extra=-2),
        # "Water is back for 40,000, while 90,000 are still without"
        Pattern(Shape.SUBJECT, "still-without", near="water", extra=-2),
        object_of_noun("without-water", extra=2),
        beside("without-water", extra=-1),
        # «Зникло світло у трьох селах»: the supply and what became of it stand apart.
        Pattern(Shape.VERB, "cut-off", near="water", extra=-0.5),
    ),
)
