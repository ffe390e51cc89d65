"""How long something lasts: a war, an attack, a ceasefire, talks.

"the nearly four-year war", "a 30-day ceasefire".
"""

from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

DURATION = Rule(
    name="duration",
    measure=Measure.DURATION,
    units=frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade"}),
)
