"""Things destroyed on the ground.

"destroyed 41 aircraft at the airfield", "two houses burned down". Losses of an army are read by losses-equipment.
"""

from crossfoot.extract.pattern import verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

DESTROYED = Rule(name="destroyed", measure=Measure.DESTROYED, patterns=(verb("destroy", extra=1), verb("eliminate", extra=3)))
