"""Weapons shot down, destroyed in the air, or reported "shot down or suppressed" together.

"Air defences downed 382 drones", "110 of which were shot down", "the interception of 12 missiles".
"""

from crossfoot.extract.objects import AIR, PLANES
from crossfoot.extract.pattern import Pattern, Shape, object_of_noun, subject, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

#: what is nowhere but in the air
_FLYING = AIR - PLANES - {"munition", "rocket", "weapon_system"}

INTERCEPTED = Rule(
    name="intercepted",
    renames={"target": "aerial_target", "weapon_system": "drone_or_missile"},
    measure=Measure.INTERCEPTED,
    objects=AIR | {"weapon_system"},
    patterns=(
        verb("shoot-down"),
        # «Наибольшее количество сбитых целей зафиксировано в области — девять»: whatever verb stands between.
        object_of_noun("downed-toll", extra=-4.5),
        # «На счету зенитчиков 212 воздушных целей»
        Pattern(Shape.OBJECT, "to-credit", AIR - {"aircraft", "helicopter"}, 0.5),
        # «Атаку 12 дронов отразили»
        Pattern(Shape.VERB, "repel", AIR, -2, near="attack-noun"),
        # «Сили ППО уразили 12 дронів»
        Pattern(Shape.VERB, "strike-at", AIR, -1, near="air-defence"),
        # «Системами ПВО поражены 12 дронов»
        Pattern(Shape.VERB, "struck", AIR, -1, near="air-defence"),
        # "Air defences struck 12 drones", "12 drones were hit by air defence systems"
        Pattern(Shape.OBJECT, "impact", AIR, -1, only=frozenset({"en"}), near="air-defence"),
        Pattern(Shape.SUBJECT, "was-hit", AIR, -1, only=frozenset({"en"}), near="air-defence"),
        # «Закінчили політ 19 цілей»
        subject("end-flight", objects=_FLYING),
        # «Небо очистили від 16 дронів»
        Pattern(Shape.WITH, "clear-of", _FLYING, -1, near="sky", link="of"),
        Pattern(Shape.WITH, "clear-of", _FLYING, -1, frozenset({"uk", "ru"}), near="sky", link="from"),
        # "Air defences dealt with 12 drones"
        Pattern(Shape.VERB, "deal-with", AIR, -0.5, near="air-defence"),
        # «Улов зенітників за ніч - 14 дронів»
        Pattern(Shape.OBJECT, "haul", _FLYING, -2, frozenset({"uk", "ru"})),
        Pattern(Shape.SUBJECT, "haul", _FLYING, -1, frozenset({"uk", "ru"})),
        # «Зенітники зупинили десять ракет»
        Pattern(Shape.VERB, "halted", AIR, -0.5, near="air-defence"),
        verb("destroy", objects=AIR - {"aircraft", "helicopter"}),
        # «Расчёты ПВО уничтожили девять БПЛА; горит склад»: those that air defence destroys fly
        Pattern(Shape.VERB, "destroy", AIR - {"aircraft", "helicopter"}, -1.25, near="air-defence"),
        # «Расчёты ПВО уничтожили девять самолётов»
        Pattern(Shape.VERB, "destroy", frozenset({"aircraft", "helicopter"}), -0.25, near="air-defence"),
        # "Eliminated" of drones is more likely shot down than lost.
        verb("eliminate", objects=AIR - {"aircraft", "helicopter"}),
    ),
)
