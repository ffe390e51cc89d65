"""Weapons that struck.

"14 missiles and 26 drones struck 17 places", "hits by five drones", "21 of them hit targets".
"""

from crossfoot.extract.objects import AIR
from crossfoot.extract.pattern import Pattern, Shape, linked, subject
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

WEAPONS = AIR - {"aerial_target"}
#: what falls where it is meant to; a drone that falls was shot down
BOMBS = frozenset({"glide_bomb", "munition", "rocket", "missile", "ballistic_missile", "cruise_missile"})

HIT = Rule(
    name="hit",
    measure=Measure.HIT,
    objects=WEAPONS,
    patterns=(
        subject("impact", objects=WEAPONS),
        subject("reach", objects=WEAPONS),
        subject("fall", objects=BOMBS),
        # «Две бомбы упали на село»; soldiers that fall there are not said to be dead.
        subject("bomb-falls", objects=BOMBS),
        # «22 преодолели систему ПРО»: what air defence did not stop
        Pattern(Shape.SUBJECT, "get-through", WEAPONS, -0.5, near="air-defence"),
        Pattern(Shape.SUBJECT, "get-through", WEAPONS, only=frozenset({"en"})),
        linked("impact-noun", "with"),
        linked("impact", "by"),
        linked("impact-noun", "of", extra=0.5),
        # «Сім влучань»: each is a weapon that struck.
        Pattern(Shape.BESIDE, "impact-noun", extra=0.5, only=frozenset({"uk", "ru"})),
        Pattern(Shape.BESIDE, "several-hits", extra=-1, only=frozenset({"en"})),
    ),
)
