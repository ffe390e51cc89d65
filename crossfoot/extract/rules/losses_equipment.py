"""Military equipment lost, confirmed or claimed.

"lost two tanks and nine motor vehicles", "знищено танк, чотири автомобілі".
"""

from crossfoot.extract.objects import EQUIPMENT
from crossfoot.extract.pattern import Pattern, Shape, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

#: what strikes, and is struck
_FLYING = frozenset({"drone", "missile", "cruise_missile"})
#: what belongs to an army wherever it stands
_ARMS = EQUIPMENT - _FLYING - {"vehicle", "ship"}

_GUNS = _ARMS - {"position", "squad"}

LOSSES_EQUIPMENT = Rule(
    name="losses-equipment",
    measure=Measure.LOSSES_EQUIPMENT,
    objects=EQUIPMENT | {"infrastructure_facility"},
    patterns=(
        # A number whose noun is missing is more likely one of soldiers.
        verb("lose", extra=0.25),
        # «Потеряли 12 пикапов и три склада боеприпасов»
        Pattern(Shape.VERB, "lose", frozenset({"infrastructure_facility"}), extra=0.25, only=frozenset({"uk", "ru"})),
        verb("destroy", objects=EQUIPMENT - _FLYING - {"air_defense_system", "vehicle", "ship"}),
        Pattern(Shape.VERB, "destroy", frozenset({"ship"}), only=frozenset({"uk", "ru"})),
        # «Відправили на металобрухт чотири танки», "turned three howitzers into scrap"
        Pattern(Shape.VERB, "scrap", EQUIPMENT - _FLYING - {"vehicle"}, -1.25, near="to-scrap"),
        # «Знищено два зенітних комплекси»
        Pattern(Shape.VERB, "destroy", frozenset({"air_defense_system"}), only=frozenset({"uk", "ru"})),
        # «Уражено два радари»; drones that "struck" are no losses, but those «уражено» are.
        verb("strike-at", objects=EQUIPMENT - _FLYING - {"position"}, extra=0.25),
        # «На счету экипажа 17 танков»
        Pattern(Shape.OBJECT, "to-credit", _ARMS, 0.5, near="our-men"),
        verb("struck", objects=_FLYING, extra=0.25),
        # "Struck two radars"; a car or a ship that was struck may be anybody's, and a position is a place.
        Pattern(Shape.OBJECT, "impact", _GUNS, only=frozenset({"en"})),
        Pattern(Shape.SUBJECT, "come-under", _ARMS),
        # «Вдарили по трьох гелікоптерах»
        Pattern(Shape.WITH, "attack-verb", _GUNS, 0.25, only=frozenset({"uk", "ru"}), link="on"),
        # "Neutralised" of drones is more likely shot down.
        verb("eliminate", objects=EQUIPMENT, extra=0.25),
    ),
)
