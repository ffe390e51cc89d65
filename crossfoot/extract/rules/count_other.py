"""Every other count with a bearing on the war: refugees, brigades, attacks repelled, sanctions, power restored.

Reads what no other rule reads, in a text that is about the war. "100 new sanctions", "57 attacks by the enemy".
"""

from crossfoot.extract.objects import AIR, EQUIPMENT, MILITARY_PEOPLE, PEOPLE, PLACES, SUPPLIED
from crossfoot.extract.pattern import Pattern, Shape, beside, linked, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

_WEAPONS = AIR | EQUIPMENT
#: what lies about unexploded, and what those who clear it do with it
_LYING = frozenset({"munition", "rocket", "glide_bomb", "missile"})
_RENDERED_SAFE = ("shoot-down", "destroy", "eliminate")

COUNT_OTHER = Rule(
    name="count-other",
    measure=Measure.COUNT_OTHER,
    renames={"blaze": "fire"},
    patterns=(
        verb("restored", extra=0.5),
        # «Свет вернули 300 жителям»: who gets it back was nowhere else
        Pattern(Shape.VERB, "restored", SUPPLIED, -0.5, near="power"),
        Pattern(Shape.VERB, "restored", SUPPLIED, -0.5, near="heat"),
        Pattern(Shape.VERB, "restored", SUPPLIED, -0.5, near="water"),
        # "Power was restored to 300 homes that had been without"
        linked("restored", "to", extra=-1),
        linked("restored", "for", extra=-1),
        verb("needs-other", extra=0.5),
        # "Strikes cost 9 GW, and 2.3 GW can be imported"
        verb("trade"),
        # "900 homes are without gas": no measure of their own
        beside("without-other", extra=-1),
        Pattern(Shape.VERB, "without-other", extra=0.5),
        # "The raids led to shortages in eleven regions": none of them was struck.
        linked("shortage", "in", objects=PLACES, extra=-0.5),
        # "Raids were repelled, and fighting goes on in two places": nothing says that they were struck.
        linked("fighting", "in", objects=PLACES, extra=-0.5),
        # «С возгоранием боролись 60 человек и 20 единиц техники»: who fights a fire is not harmed by it
        Pattern(Shape.VERB, "struggle", PEOPLE | {"vehicle"}, -3, near="fire"),
        verb("drafted"),
        # "One missile fell into the sea", «две ракеты упали в море»: it struck nothing
        Pattern(Shape.SUBJECT, "fall", AIR, -0.75, near="open-water"),
        Pattern(Shape.SUBJECT, "bomb-falls", AIR, -0.75, near="open-water"),
        # "One dropped into the sea": dropped by nobody
        Pattern(Shape.SUBJECT, "plunge", AIR, -0.75, near="open-water"),
        # "Seized one dhow and sank three": what is taken is not harmed
        Pattern(Shape.OBJECT, "capture", frozenset({"ship", "vehicle"}), 1.5),
        Pattern(Shape.OBJECT, "detain", frozenset({"ship", "vehicle"}), 1.5),
        # "Two left the country's airspace"
        verb("fly-away"),
        # "Psychologists helped 40 residents": none of them was hurt
        Pattern(Shape.VERB, "give-help", PEOPLE, extra=-2, near="psychologist"),
        # "expand the army to 900,000 soldiers": how strong it is, not what it lost
        linked("forces", "to", objects=MILITARY_PEOPLE, extra=6),
        beside("forces", objects=MILITARY_PEOPLE, extra=4),
        linked("forces-of", "of", objects=MILITARY_PEOPLE, extra=2),
        # "Builds 500 interceptor drones a day", "will get 30 missiles"
        verb("making", objects=_WEAPONS),
        verb("supplied", objects=_WEAPONS, extra=0.5),
        # "Of 40 houses 12 stand intact"
        verb("unharmed", extra=-1),
        beside("unharmed", extra=-1),
        # "Of 90 missing 40 have been found": they are missing no more
        Pattern(Shape.BESIDE, "find-people", PEOPLE, extra=0.25, near="gone-people"),
        verb("halted", extra=0.5),
        verb("excluded"),
        # «Сапери знешкодили 40 мін»: nothing that was flying
        *(Pattern(Shape.VERB, done, _LYING, extra=-2, near="demining") for done in _RENDERED_SAFE),
    ),
)
