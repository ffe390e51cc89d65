"""Lengths and distances.

"around 30 kilometers from the border".
"""

from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

DISTANCE = Rule(name="distance", measure=Measure.DISTANCE, units=frozenset({"m", "km", "mi", "nmi", "ft"}))
