"""Sums of money, with the ISO 4217 code as unit.

"$12 trillion", "118 million hryvnias".
"""

from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

MONEY = Rule(name="money", measure=Measure.MONEY, units=frozenset({"USD", "EUR", "GBP", "UAH", "RUB"}))
