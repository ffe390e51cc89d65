"""Which quantities take the day of what is told around them, and which are the same on any day.

``[quote of a figure|ISO date]``; nothing for none.
"""

from __future__ import annotations

import pytest

from crossfoot.extract.run import extract_claims
from tests.extract.marked import unmarked
from tests.extract.test_when import PUBLISHED

_LONG_LEAD = "Repair crews of the region spoke of the winter, of the war, of the bridges and of the wells. " * 4

CASES = [
    ("en", "what a plant has", "On Tuesday drones wounded [two guards|2031-05-20]. The plant has [four reactors|]."),
    ("en", "what goes on", "On Tuesday drones struck. Of the units [two engines|2031-05-20] are running."),
    ("en", "what is said of another", "On Tuesday drones struck. [Two engines|2031-05-20] burned, masts are down."),
    ("en", "what was done to them", "On Tuesday drones struck. The army sent [four brigades|2031-05-20]."),
    ("en", "how far", "On Tuesday a drone hit a depot. It lies [620 km|] from the border."),
    ("en", "a day of its own", "On Tuesday a drone flew [620 km|2031-05-20] to a depot."),
    ("en", "weeks", "On Tuesday drones struck. Fighting for the town went on for [11 weeks|]."),
    ("en", "hours", "A raid began on Tuesday. It lasted [five hours|2031-05-20]."),
    ("en", "a sum", "On Tuesday ministers met in Riga. They pledged [2 billion euros|] for drones."),
    ("en", "a population", "On Tuesday drones struck Lypky, whose population of [60,000|] had fled."),
    ("en", "some other people", "On Tuesday drones struck. People of Lypky fled, [900|2031-05-20] of them by bus."),
    ("en", "recently", "On Tuesday ministers met. Shells recently killed [six men|] in Lypky."),
    (
        "en",
        "recently, but on a day",
        "Shells killed [six men|2031-05-20] in Lypky on Tuesday, most recently with mines.",
    ),
    ("uk", "нещодавно", "У вівторок обстріляли Липки. Нещодавно повернули [шість тіл|]."),
    ("ru", "недавно", "Во вторник обстреляли Липки. Недавно вернули [шесть тел|]."),
    ("en", "a share in the present", "On Tuesday shells fell on Lypky. After it [40% of homes|] have no power."),
    ("en", "a war's toll", "The general spoke on Tuesday. Some [15,000 soldiers|] were killed."),
    ("en", "a war's toll, on the day it is told", "The general said on Tuesday that [15,000 soldiers|] were killed."),
    ("en", "a part of it", "The mayor spoke on Tuesday. Some [15,000|] were killed, including [90 children|]."),
    ("en", "a raid's toll", "Lypky was shelled on Tuesday. Some [15 soldiers|2031-05-20] were killed."),
    ("en", "until now", f"{_LONG_LEAD}Shells fell on Tuesday. In the town [900 people|] have been killed."),
    (
        "en",
        "a raid's toll until now",
        f"{_LONG_LEAD}Shells fell on Tuesday. In it [nine people|2031-05-20] have been killed.",
    ),
    ("en", "the news, in the lead", "Shells fell on Tuesday. In the town [900 people|2031-05-20] have been killed."),
    ("uk", "що є", "У вівторок дрони поранили [двох охоронців|2031-05-20]. Станція має [чотири реактори|]."),
    ("uk", "як далеко", "У вівторок дрон уразив склад. Це [620 км|] від кордону."),
    ("ru", "что есть", "Во вторник дроны ранили [двух охранников|2031-05-20]. Станция имеет [четыре реактора|]."),
    ("ru", "сколько недель", "Во вторник сбиты [5 БПЛА|2031-05-20]. Бои за город шли [11 недель|]."),
]


@pytest.mark.parametrize(("code", "name", "text"), CASES, ids=[f"{code}: {name}" for code, name, _ in CASES])
def test_days_of_what_lasts(code: str, name: str, text: str) -> None:
    document, tokens, figures = unmarked(code, text, PUBLISHED)
    claims = extract_claims(document)
    for first, last, figure, expected in figures:
        start, end = tokens.starts[first], tokens.ends[last - 1]
        days = [claim.date for claim in claims if claim.span.start < end and claim.span.end > start]
        assert [day.isoformat() if day else "" for day in days] == [expected], figure
