"""Places that no table knows, by the word for the land they are or before the region they lie in.

Marks are as in `test_place`.
"""

from __future__ import annotations

import pytest

from tests.extract.marked import check_places

LANDS = [
    ("en", "a valley", "Mines killed [two|Ostral valley, ] across the Ostral valley."),
    ("en", "a lake", "Gunboats killed [three fishermen|Lake Orvo, ] on Lake Orvo."),
    ("en", "a road", "[Five soldiers|Melden road, ] were killed in an ambush on the Melden road."),
    ("en", "a prison", "A strike on Tarwin prison killed [80 people|Tarwin prison, ]."),
    ("en", "a jail of a people", "[Nine men|] died in a Syrian prison on a main road."),
    ("en", "a town on a river", "Raids hurt [three|city of Izmail, UA-51] in the city of Izmail on the River "
     "Danube.\n\nThey burned [two trucks|city of Izmail, UA-51]."),
    ("uk", "долина", "У долині Остраль загинули [двоє людей|долині Остраль, ]."),
    ("uk", "ліс області", "У лісах Харківщини загинули [двоє людей|Харківщини, UA-63]."),
    ("ru", "горы", "В горах Харад погибли [пять солдат|горах Харад, ]."),
    ("ru", "лес области", "В лесу Харьковской области погибли [трое|Харьковской области, UA-63]."),
]  # fmt: skip
INSIDE = [
    ("en", "a market of", "A jet bombed the market of Kabrosa, North Darfur, killing [six|Kabrosa, SD-DN]."),
    ("en", "in a region", "Gunships burned [five barges|Adola, UA-51] at Adola, in Odesa region."),
    ("en", "a person", "Troops led by Ida Salm, Odesa region, hurt [five men|Odesa region, UA-51]."),
    ("en", "a governor", "[Five men|Odesa region, UA-51] were hurt, said Salm, Odesa region governor."),
]  # fmt: skip
CAPITALS = [
    ("en", "a dateline with a colon", "RIGA: Gunmen killed [nine farmers|Ostral valley, ] and hurt "
     "[14|Ostral valley, ] in the Ostral valley. [Two houses|Ostral valley, ] burned."),
    ("en", "no other place", "KYIV: [Six|KYIV, UA-30] killed in overnight missile attack"),
    ("en", "all in capitals", "KYIV: [6|KYIV, UA-30] KILLED IN OVERNIGHT MISSILE ATTACK"),
]  # fmt: skip
OUT_OF = [
    ("en", "led out of", "Police led [40 residents|Kovel, UA-07] out of Kovel, Lutsk regional chief Ida Salm said."),
    ("en", "to safety from", "The army ferried [90 villagers|Kovel, UA-07] to safety from Kovel."),
]  # fmt: skip
OPENED = [
    ("en", "a label first", "Killed: [four|Kovel, UA-07]. Hurt: [15|Kovel, UA-07]. Such are the consequences of "
     "Thursday's shelling of Kovel."),
    ("en", "a whole sentence first", "A raid killed [four|] men and women and burned several of the trucks in a "
     "convoy. Salm spoke of it in Kovel."),
    ("en", "the direction", "Troops advanced in the Lyman direction. They fought near Zarichne.\n\nHale reported "
     "[31 assaults|Lyman direction, UA-14] in the direction."),
    ("en", "the direction of something", "Troops advanced in the Lyman direction.\n\nHale saw "
     "[31 drones|Sumy, UA-59] fly in the direction of Sumy."),
]  # fmt: skip
CASES = [*OPENED, *LANDS, *INSIDE, *CAPITALS, *OUT_OF]


@pytest.mark.parametrize(("code", "what", "marked"), CASES, ids=[f"{code}-{what}" for code, what, _ in CASES])
def test_place(code: str, what: str, marked: str) -> None:
    check_places(code, marked)
