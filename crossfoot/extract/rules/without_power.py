"""People, homes or places without power.

"left 600,000 subscribers without power", "34,000 without power".
"""

from crossfoot.extract.objects import SUPPLIED
from crossfoot.extract.pattern import Pattern, Shape, beside, linked, object_of_noun, subject
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

#: where the power is out
_AREAS = frozenset({"region", "district", "settlement", "city"})

WITHOUT_POWER = Rule(
    name="without-power",
    measure=Measure.WITHOUT_POWER,
    objects=SUPPLIED,
    patterns=(
        subject("without-power", extra=-2),
        # "Power is back for 40,000, while 90,000 are still without"
        Pattern(Shape.SUBJECT, "still-without", near="power", extra=-2),
        object_of_noun("without-power", extra=2),
        beside("without-power", extra=-1),
        # «Зникло світло у трьох селах»: the supply and what became of it stand apart.
        Pattern(Shape.VERB, "cut-off", near="power", extra=-0.5),
        # «Отключения действуют в восьми областях»
        Pattern(Shape.WITH, "outage", _AREAS, only=frozenset({"uk", "ru"}), link="in"),
        linked("st-ration", "in", objects=_AREAS),
        linked("st-blackout", "in", objects=_AREAS),
        # «Отключение затронуло три села»
        Pattern(Shape.VERB, "affect", near="outage", only=frozenset({"uk", "ru"})),
        Pattern(Shape.VERB, "affect", near="st-ration"),
        Pattern(Shape.VERB, "affect", near="st-blackout"),
        # «Відключили 5 тисяч абонентів»: of what needs no word.
        Pattern(Shape.VERB, "cut-off", frozenset({"customer", "household", "house", "apartment"}), extra=0.25),
    ),
)
