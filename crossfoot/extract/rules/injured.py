"""People wounded or hurt.

"injuring at least 16", "seven were wounded", "25 injured", "an injury toll of 18", "зазнали поранень".
"""

from crossfoot.extract.objects import PEOPLE
from crossfoot.extract.pattern import Pattern, Shape, beside, head, object_of_noun, subject, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

INJURED = Rule(
    name="injured",
    measure=Measure.INJURED,
    objects=PEOPLE,
    open=True,
    default="person",
    patterns=(
        verb("injure"),
        subject("suffer-injury"),
        # «Численні осколкові поранення рук отримали троє», «у двох жінок – опіки»
        Pattern(Shape.VERB, "suffer", near="wound"),
        Pattern(Shape.VERB, "wound", extra=1.5),
        # «Загибель 40 людей і поранення майже 90»: a genitive is that of the noun before it.
        Pattern(Shape.BESIDE, "wound", PEOPLE, -0.5, only=frozenset({"uk", "ru"})),
        # «В больницах остаются 14 человек», "were taken to hospitals"
        Pattern(Shape.VERB, "kept", near="hospital", extra=0.25),
        # "Medics took 31 people to hospitals"
        Pattern(Shape.VERB, "take-people", PEOPLE - {"medic", "journalist"}, -0.5, near="to-hospital"),
        # «Состояние троих врачи оценивают как тяжёлое», "12 are in serious but stable condition"
        Pattern(Shape.VERB, "condition", PEOPLE, 0.5, near="grave"),
        # «Осколками задело троих прохожих»
        Pattern(Shape.VERB, "graze", PEOPLE, 0.25, frozenset({"uk", "ru"}), near="debris"),
        # «В больнице девять раненых, четверо идут на поправку»
        Pattern(Shape.VERB, "recover", PEOPLE, near="hospital"),
        Pattern(Shape.VERB, "recover", PEOPLE, near="wound"),
        # «За жизнь двоих борются врачи»
        Pattern(Shape.VERB, "life", PEOPLE, 0.5, frozenset({"uk", "ru"}), near="struggle"),
        beside("injure"),
        # "The wounded include four sailors"
        verb("wounded-include"),
        head("injury"),
        # «Поранених у місті – 14»
        Pattern(Shape.OBJECT, "injury", extra=1, only=frozenset({"uk", "ru"})),
        # "The injury toll rose to 18": whatever verb stands between.
        object_of_noun("injury-toll", extra=-4.5),
        # «Раненые: 114»
        object_of_noun("injury", extra=1),
    ),
)
