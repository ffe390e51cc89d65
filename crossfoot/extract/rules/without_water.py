"""People, homes or places without water.

"left 600,000 subscribers without water", "34,000 without water".
"""

from crossfoot.extract.objects import SUPPLIED
from crossfoot.extract.pattern import beside, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

WITHOUT_WATER = Rule(
    name="without-water",
    measure=Measure.WITHOUT_WATER,
    objects=SUPPLIED,
    patterns=(verb("without-water", extra=-1), beside("without-water", extra=-1)),
)
