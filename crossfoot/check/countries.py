"""How many people live in countries at war or lately at war, and which price of rebuilding one is too low."""

from __future__ import annotations

from crossfoot.check.cues import says_cost, says_given, says_rebuilding
from crossfoot.check.terms import Term

#: In millions, as a scale only: rounded from the United Nations' World Population Prospects 2024.
PEOPLE_IN_MILLIONS = {
    "AF": 43, "AM": 3, "AZ": 10, "CD": 109, "ET": 132, "GE": 4, "IL": 9, "IQ": 46, "IR": 92, "LB": 6, "LY": 7, "MD": 3,
    "MM": 54, "PS": 6, "RU": 145, "SD": 50, "SY": 25, "UA": 38, "YE": 41,
}  # fmt: skip

#: In these, the price of rebuilding a country is counted; a price below so many a head is a slip. The World Bank's
#: assessments of the years 2018 to 2025 (Iraq, Lebanon, Syria, Gaza, Ukraine) come to between 1,900 and 16,000 a head.
CURRENCIES = frozenset({"USD", "EUR"})
LEAST_A_HEAD = 50


def too_cheap_for(term: Term) -> int | None:
    """The people of the country whose rebuilding costs too little by this figure; ``None`` where it does not."""
    place = term.claim.place
    people = PEOPLE_IN_MILLIONS.get(place.code or "", 0) * 1_000_000 if place else 0
    if place is None or term.figure.unit not in CURRENCIES or term.number >= people * LEAST_A_HEAD:
        return None
    if not says_cost(term.words) or says_given(term.words) or not says_rebuilding(term.words, place.text):
        return None
    return people
