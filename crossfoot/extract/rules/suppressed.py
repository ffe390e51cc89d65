"""Weapons lost from radar or jammed, where the text tells them from those shot down.

"another 45 were lost from radar", "ще 18 локаційно втрачено".
"""

from crossfoot.extract.objects import AIR
from crossfoot.extract.pattern import beside, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

SUPPRESSED = Rule(
    name="suppressed",
    measure=Measure.SUPPRESSED,
    objects=AIR,
    renames={"target": "aerial_target"},
    # Drones that "were lost", nobody says by whom, are lost from radar.
    patterns=(
        verb("suppress"),
        beside("suppress"),
        verb("lost-in-air", objects=frozenset({"drone"})),
        # «Засобами РЕБ посадили сім дронів»
        verb("force-down", objects=AIR, near="jamming", extra=-0.5),
    ),
)
