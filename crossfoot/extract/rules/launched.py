"""Weapons sent against a target, and strikes carried out.

"Russia launched 408 drones", "attacked with 12 UAVs", "a barrage of 40 missiles", "114 targets were detected".
"""

from crossfoot.extract.objects import AIR, PLANES
from crossfoot.extract.pattern import Pattern, Shape, linked, object_of_noun, subject, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

#: what is sent against targets, and what attacks by itself: "29 drones attacked the region"
SENT = AIR - {"aerial_target", "target"}
WEAPONS = SENT - PLANES - {"munition"}

_ATTACKS = frozenset({"attack"})

LAUNCHED = Rule(
    name="launched",
    renames={"target": "aerial_target", "weapon_system": "drone_or_missile"},
    measure=Measure.LAUNCHED,
    objects=AIR | {"strike", "attack", "wave", "weapon_system"},
    patterns=(
        verb("launch", objects=AIR | {"strike"}),
        # "512 weapons were launched, 480 shot down"
        verb("launch", objects=frozenset({"weapon_system"}), near="shoot-down"),
        verb("detect", objects=AIR - PLANES, extra=1),
        # "The air force counted 90 drones, 80 of which were shot down"
        verb("tally-verb", objects=AIR - PLANES, extra=1, near="shoot-down"),
        # "Hit the city with 17 drones": so many were sent, whatever became of them.
        linked("attack-verb", "with", objects=SENT, extra=-0.5),
        linked("attack-noun", "with", objects=SENT),
        # «36 снарядами накрили місто»
        linked("attack-with", "with", objects=SENT, extra=0.5),
        linked("come-under", "with", objects=SENT),
        # «Подверглись атакам шести беспилотников»
        object_of_noun("come-under", objects=SENT),
        object_of_noun("attack-with", objects=SENT - PLANES),
        # "In the attack an aircraft was damaged" more often than "the attack of an aircraft"
        object_of_noun("attack-with", objects=PLANES, extra=3),
        object_of_noun("attack-noun", objects=SENT, extra=6),
        subject("take-part", objects=AIR),
        Pattern(Shape.VERB, "take-part", AIR, near="attack-noun"),
        subject("attack-verb", objects=WEAPONS, extra=1),
        subject("fly", objects=WEAPONS, extra=1),
        # "73 drones entered the country": what flies takes no land
        subject("occupy", objects=WEAPONS, extra=1),
        # "The largest salvo comprised 300 drones"
        Pattern(Shape.OBJECT, "comprise", WEAPONS, near="attack-noun"),
        Pattern(Shape.OBJECT, "comprise", WEAPONS, near="shoot-down"),
        verb("carry-out", objects=frozenset({"strike"})),
        # The attacks of aircraft are strikes, those of troops are not.
        verb("launch", objects=_ATTACKS, near="aviation"),
        verb("carry-out", objects=_ATTACKS, near="aviation"),
    ),
)
