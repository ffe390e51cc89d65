"""Sums of money, with the ISO 4217 code as unit.

"$12 trillion", "118 million hryvnias".
"""

from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

#: ISO 4217
CURRENCIES = frozenset(
    "USD EUR GBP UAH RUB SEK NOK DKK CZK CHF PLN HUF TRY CAD AUD JPY CNY KRW KZT ILS INR IRR AED NGN THB SAR".split()
)

MONEY = Rule(name="money", measure=Measure.MONEY, units=CURRENCIES)
