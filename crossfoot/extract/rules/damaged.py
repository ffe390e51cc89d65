"""Things damaged.

"damaged three private homes", "14 buildings were damaged", "damage to two schools".
"""

from crossfoot.extract.objects import BUILDINGS, ENERGY, HOMES, THINGS
from crossfoot.extract.pattern import Pattern, Shape, linked, object_of_noun, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

#: what is struck and is no place
_HIT = frozenset({"vehicle", "power_line", "house", "apartment"})
#: sites, where they are not only struck
_SITES = frozenset({"location"})
#: what burns
_BURNT = BUILDINGS | {"vehicle", "ship"}

DAMAGED = Rule(
    name="damaged",
    objects=THINGS | HOMES | _SITES,
    open=True,
    renames=dict.fromkeys(HOMES, "house"),
    measure=Measure.DAMAGED,
    patterns=(
        verb("damage"),
        # «16 підстанцій виведено з ладу»; an army's machines put out of action are its losses
        verb("disabled", objects=BUILDINGS | ENERGY),
        # "The drone attack left two halls damaged"
        Pattern(Shape.BESIDE, "damage", THINGS, -1.5, only=frozenset({"en"}), near="left-behind"),
        # "30 homes need repairs": only what was damaged does.
        verb("needs-repair", objects=THINGS | HOMES),
        object_of_noun("damage-to"),
        # «Через пошкодження двох ліній без світла»: a genitive is that of the noun before it.
        Pattern(Shape.OBJECT, "damage-to", THINGS, -2.5, only=frozenset({"uk", "ru"})),
        # «Виникли пожежі у двох будинках», «вогонь охопив два будинки»
        linked("fire", "in", objects=_BURNT),
        Pattern(Shape.VERB, "affect", _BURNT, near="fire"),
        # «Серьёзные повреждения кровли получили три дома»
        Pattern(Shape.VERB, "suffer", THINGS | HOMES, near="harm"),
        # «Разрушений много – 11 домов»
        Pattern(Shape.WITH, "harm", THINGS, only=frozenset({"uk", "ru"}), link="dash"),
        # "Five cars were hit": what is no place is harmed.
        Pattern(Shape.BESIDE, "was-hit", _HIT, 0.5, only=frozenset({"en"})),
        # "Drones struck two cars"
        Pattern(Shape.OBJECT, "impact", _HIT, only=frozenset({"en"})),
        # "Shelled five homes": what is no place is harmed.
        Pattern(Shape.OBJECT, "attack-verb", _HIT - ENERGY, 0.5),
        # «Постраждали дві школи»
        Pattern(Shape.VERB, "injure", THINGS, 0.5, only=frozenset({"uk", "ru"})),
    ),
)
