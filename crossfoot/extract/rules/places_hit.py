"""Places that were struck.

"struck 19 locations", "hits were recorded at 11 locations", "eight regions came under attack".
"""

from crossfoot.extract.objects import BUILDINGS, PLACES
from crossfoot.extract.pattern import Pattern, Shape, linked, object_of_noun, subject
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

#: A target struck is a place; a target that flies is shot down.
STRUCK = PLACES | {"aerial_target", "hospital", "school", "position"}
_HOMES = frozenset({"house", "apartment"})
_SHIPS = frozenset({"ship"})
#: areas that suffer without being damaged themselves
_AREAS = frozenset({"district", "settlement", "city", "region"})

PLACES_HIT = Rule(
    name="places-hit",
    measure=Measure.PLACES_HIT,
    objects=STRUCK | _HOMES | _SHIPS,
    renames={"aerial_target": "location", "position": "location"},
    patterns=(
        object_of_noun("attack-verb", objects=STRUCK),
        # "Struck two ferries near the port": at sea, what is struck is the place.
        Pattern(Shape.OBJECT, "impact", _SHIPS, only=frozenset({"en"})),
        Pattern(Shape.SUBJECT, "come-under", _SHIPS, only=frozenset({"en"})),
        # «23 сёла обстрелял противник»: the areas may stand before the verb.
        Pattern(Shape.VERB, "attack-verb", _AREAS, 0.5, only=frozenset({"uk", "ru"})),
        # «По 11 сёлам выпущено 40 снарядов»
        Pattern(Shape.WITH, "launch", STRUCK, 0.25, only=frozenset({"uk", "ru"}), link="on"),
        object_of_noun("inflict", objects=STRUCK),
        object_of_noun("reach", objects=PLACES),
        object_of_noun("impact", objects=STRUCK),
        # "Fired 300 drones at 36 locations"
        Pattern(Shape.WITH, "launch", PLACES, only=frozenset({"en"}), link="put-at"),
        # "Dropped a dozen bombs on three plants"
        Pattern(Shape.WITH, "launch", STRUCK, 0.25, only=frozenset({"en"}), link="on"),
        # "Fires in four neighbourhoods"
        Pattern(Shape.WITH, "fire", PLACES - BUILDINGS, only=frozenset({"en"}), link="in"),
        object_of_noun("impact-noun", objects=STRUCK),
        linked("impact-noun", "in", objects=STRUCK),
        linked("attack-noun", "on", objects=STRUCK, extra=0.5),
        # "A raid on two homes": what is struck is damaged, unless it is told as a target.
        linked("attack-noun", "on", objects=_HOMES, extra=0.5),
        linked("attack-noun", "in", objects=STRUCK, extra=1.5),
        # «90 обстрілів інфраструктури 16 громад»
        Pattern(Shape.WITH, "attack-noun", _AREAS, 2, only=frozenset({"uk", "ru"}), link="of"),
        # «13 заводів уже були уражені»
        Pattern(Shape.VERB, "struck", PLACES, extra=0.5),
        # «Тисячу цілей за рік вразив підрозділ»
        Pattern(Shape.VERB, "strike-at", frozenset({"aerial_target"}), extra=1),
        # «Накрыты 12 пунктов управления»
        Pattern(Shape.VERB, "strike-at", frozenset({"position"}), extra=0.25),
        subject("come-under", objects=STRUCK),
        Pattern(Shape.VERB, "come-under", STRUCK | _HOMES, extra=1),
        # «Російських обстрілів зазнали три громади»
        Pattern(Shape.VERB, "suffer", _AREAS, 0.25, near="attack-noun"),
        # «Постраждали три райони міста»
        Pattern(Shape.VERB, "injure", _AREAS, 0.5, only=frozenset({"uk", "ru"})),
        linked("without-object-impact", "in", objects=STRUCK),
    ),
)
