"""Prisoners exchanged, returned or to be returned.

"swapped 270 prisoners", "an exchange of 1,000 for 1,000", "150 servicemen were handed over". Soldiers who come back
this way are prisoners of their own side.
"""

from crossfoot.extract.objects import BODIES, MILITARY_PEOPLE, PEOPLE
from crossfoot.extract.pattern import Pattern, Shape, beside, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

EXCHANGED = Rule(
    name="exchanged",
    measure=Measure.COUNT_OTHER,
    objects=PEOPLE | BODIES,
    default="prisoner",
    renames=dict.fromkeys(("soldier", "police_officer"), "prisoner"),
    patterns=(
        verb("exchange"),
        beside("exchange"),
        verb("set-free", objects=PEOPLE),
        verb("set-free", objects=MILITARY_PEOPLE | {"prisoner"}, extra=-1),
        # Soldiers of whom it is told that they came back were prisoners.
        verb("come-back", objects=MILITARY_PEOPLE | {"prisoner"}, extra=0.5),
        # «Из норландского плена вернулись 84 человека»
        Pattern(Shape.VERB, "come-back", PEOPLE, 0.5, near="war-captivity"),
        # "Was able to return 207 people from captivity"
        Pattern(Shape.OBJECT, "fetch-back", PEOPLE, 0.5, near="war-captivity"),
        beside("set-free", objects=PEOPLE),
        # «З неволі визволено 84 людей»
        Pattern(Shape.VERB, "rescue", PEOPLE, -1, near="war-captivity"),
        # «Каждая сторона получит по 300 военных»
        Pattern(Shape.VERB, "give-back", MILITARY_PEOPLE | {"prisoner"}, 0.25, near="each-side"),
        # «В обмін на 30 захисників передали 12 людей»
        beside("swap", objects=PEOPLE),
        Pattern(Shape.VERB, "give-back", PEOPLE, -0.5, near="swap"),
        # «Стороны передали друг другу по 85 военных»
        Pattern(Shape.VERB, "give-back", MILITARY_PEOPLE | {"civilian", "prisoner"}, -0.5, near="each-other"),
    ),
)
