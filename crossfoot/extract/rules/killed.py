"""People killed.

"killing at least 12 people", "four people died", "30 dead", "a death toll of 31", "more than 200 deaths".
"""

from crossfoot.extract.objects import MILITARY_PEOPLE, PEOPLE
from crossfoot.extract.pattern import Pattern, Shape, beside, head, linked, object_of_noun, subject, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

KILLED = Rule(
    name="killed",
    measure=Measure.KILLED,
    objects=PEOPLE | {"body"},
    open=True,
    default="person",
    patterns=(
        verb("dead-include"),
        verb("kill"),
        # "Five captives were shot", unlike "nine farmers were shot"
        verb("shoot-people", objects=frozenset({"prisoner"})),
        # "Tried for the shooting of two drivers"
        verb("shooting-of", objects=PEOPLE),
        subject("die"),
        # "Three soldiers fell and eight were wounded"
        subject("fall", objects=MILITARY_PEOPLE),
        beside("kill"),
        beside("die"),
        # "Pulled two dead from the rubble": the dead are not rescued.
        head("death", extra=-1),
        # «Смертельные ранения получили трое»
        Pattern(Shape.VERB, "suffer", near="deadly-wound", extra=-0.5),
        # "Claimed 14 lives"
        Pattern(Shape.VERB, "take-life", near="life", extra=-0.25),
        # "The toll had reached 15": whatever verb stands between.
        object_of_noun("toll", extra=-4.5),
        # «Зросла до 15 кількість загиблих»
        subject("toll", extra=0.5),
        # "Victims of the raids now exceed 900"
        Pattern(Shape.OBJECT, "victims", near="comes-to", extra=0.5),
        # «Врятувати двох докерів не вдалося»
        Pattern(Shape.VERB, "save-life", PEOPLE, -1, near="failed"),
        # «За вбивство трьох цивільних»
        object_of_noun("killing", extra=0.25),
        # «Взрыв стал роковым для двух рыбаков»
        linked("fatal", "for"),
        # «На счету снайпера 34 солдата»
        Pattern(Shape.OBJECT, "to-credit", MILITARY_PEOPLE, 0.5),
        linked("body", "of", extra=-0.5),
        object_of_noun("death", extra=1),
    ),
)
