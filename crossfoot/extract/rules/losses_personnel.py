"""Soldiers lost: killed and wounded together, or not said which.

"lost more than 1,305 troops", "losses came to 380 servicemen", "ліквідували 2667 окупантів".
"""

from crossfoot.extract.objects import MILITARY_PEOPLE, PEOPLE
from crossfoot.extract.pattern import Pattern, Shape, head, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

#: Prisoners were taken.
_LOST = PEOPLE - {"prisoner"}
_PEOPLE = frozenset({"person", "man", "worker"})

LOSSES_PERSONNEL = Rule(
    name="losses-personnel",
    measure=Measure.LOSSES_PERSONNEL,
    objects=_LOST,
    default="soldier",
    renames={"man": "soldier"},
    patterns=(
        verb("lose", objects=MILITARY_PEOPLE),
        verb("lose", objects=frozenset({"person", "man"}), extra=1),
        # A number whose noun is missing is more likely one of drones.
        verb("eliminate", objects=MILITARY_PEOPLE, extra=0.25),
        verb("destroy", objects=MILITARY_PEOPLE),
        # «Уражено 40 окупантів»
        verb("struck", objects=MILITARY_PEOPLE, extra=0.25),
        # «Знищили 25 норландців», «ліквідовано двох»: people whom an army destroys are another's soldiers
        Pattern(Shape.VERB, "destroy", _PEOPLE, 0.5, only=frozenset({"uk", "ru"})),
        Pattern(Shape.VERB, "eliminate", _PEOPLE, 0.5, only=frozenset({"uk", "ru"})),
        # «На минах подорвались 26 фермеров»: nobody says how they fared
        Pattern(Shape.VERB, "blown-up", _LOST, 1),
        # "Nine medics were killed or wounded"
        verb("casualties", objects=_LOST, extra=1),
        head("casualties", extra=1),
    ),
)
