"""People, homes or places without heat.

"left 600,000 subscribers without heat", "34,000 without heat".
"""

from crossfoot.extract.objects import SUPPLIED
from crossfoot.extract.pattern import Pattern, Shape, beside, object_of_noun, subject
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

WITHOUT_HEAT = Rule(
    name="without-heat",
    measure=Measure.WITHOUT_HEAT,
    objects=SUPPLIED,
    patterns=(
        subject("without-heat", extra=-2),
        # "Heat is back for 40,000, while 90,000 are still without"
        Pattern(Shape.SUBJECT, "still-without", near="heat", extra=-2),
        object_of_noun("without-heat", extra=2),
        beside("without-heat", extra=-1),
        # «Зникло світло у трьох селах»: the supply and what became of it stand apart.
        Pattern(Shape.VERB, "cut-off", near="heat", extra=-0.5),
    ),
)
