"""Percentages and fractions, in per cent.

"about 95%", "a third of the pre-war total" (33.33), "half" (50).
"""

from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

SHARE_PERCENT = Rule(
    name="share-percent", measure=Measure.SHARE_PERCENT, units=frozenset({"percent", "percentage_point"})
)
