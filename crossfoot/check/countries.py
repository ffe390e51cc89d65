"""How many people live in countries at war or lately at war.

In millions, as a scale only: rounded from the United Nations' World Population Prospects 2024.
"""

from __future__ import annotations

PEOPLE_IN_MILLIONS = {
    "AF": 43, "AM": 3, "AZ": 10, "CD": 109, "ET": 132, "GE": 4, "IL": 9, "IQ": 46, "IR": 92, "LB": 6, "LY": 7, "MD": 3,
    "MM": 54, "PS": 6, "RU": 145, "SD": 50, "SY": 25, "UA": 38, "YE": 41,
}  # fmt: skip
