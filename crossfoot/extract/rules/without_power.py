"""People, homes or places without power.

"left 600,000 subscribers without power", "34,000 without power".
"""

from crossfoot.extract.objects import SUPPLIED
from crossfoot.extract.pattern import beside, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

WITHOUT_POWER = Rule(
    name="without-power",
    measure=Measure.WITHOUT_POWER,
    objects=SUPPLIED,
    patterns=(verb("without-power", extra=-1), beside("without-power", extra=-1)),
)
