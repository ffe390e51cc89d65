"""Places of attacks by name, of what happened again, of lands and their wars. Marks are as in `test_place`."""

from __future__ import annotations

import pytest

from tests.extract.marked import check_places

ATTACKED = [
    ("en", "an attack on a name", 'The ministry reported [two dead|Sarvela, ] in a "night raid" on Sarvela.'),
    ("en", "on a name with an article", "A strike on el-Sarvela killed [seven men|el-Sarvela, ]."),
    ("en", "on those who fight", "The strike on Hezbollah killed [seven men|]."),
    ("en", "on what is no place", "The attack on Sarvela Industries cost [seven jobs|]."),
    ("ru", "удар по", "При ударе по Саргеле погибли [семь человек|Саргеле, ]."),
    ("uk", "чия база", "Удар по нафтобазі Саргелу забрав життя [сімох людей|]."),
    ("en", "a known name with an article", "Some [700 families|el-Fasher, SD-DN] are trapped in el-Fasher."),
    ("en", "fled", "Another [700 families|el-Fasher, SD-DN] fled el-Fasher on Sunday."),
    ("en", "fled to", "Another [700 families|town of Tawila, ] fled to the town of Tawila."),
    ("en", "handed to a country", "The court handed [12 ships|] to Greece."),
    ("uk", "повернулися до", "До Луцька повернулися [90 родин|Луцька, UA-07]."),
    ("en", "a direction with a hyphen", "In the south-eastern Sarvela neighbourhood "
     "[two|Sarvela neighbourhood, ] died."),
    ("en", "an area before its town", "In the Odesa region city of Izmail [nine men|city of Izmail, UA-51] died."),
    ("en", "a port of a country", "A raid on Yemen's Sarvela oil port killed [nine men|Sarvela oil port, YE]."),
    ("en", "a thing of a country", "In Yemen's Sarvela Mining affair [nine men|Yemen, YE] died."),
    ("en", "to strike a country", "Russia used [90 drones|Ukraine, UA] to strike Ukraine."),
    ("en", "due to shelling", "[Forty farms|Lebanon, LB] burned down in southern Lebanon due to shelling."),
    ("en", "whose shelling", "[Two hundred|] lost their homes in Lebanon cross-border shelling."),
]  # fmt: skip
NEAR = [
    ("en", "near", "A missile fell on the town of Izmail, near Odesa, killing [six men|town of Izmail, UA-51]."),
    ("en", "each near", "Raids near Izmail, near Kiliia and near Reni killed [six men|Reni, UA-51]."),
    ("en", "a village north of", "A raid on Sarvela, a quiet village north of Beirut, left [six dead|Sarvela, ]."),
    ("uk", "біля", "У Залісі біля Луцька поранено [двох жінок|Залісі, ]."),
    ("en", "villages they come from", "Floods drove out [900 people|Sumy region, UA-59] "
     "from twelve villages in the Sumy region."),
    ("en", "parts of a total", "The raid killed [nine people|Sumy, UA-59], "
     "including two girls and three boys in Sumy."),
    ("en", "to the outskirts", "Blasts shook homes from Odesa in the south to the outskirts of Lviv, "
     "and [six lines|Lviv, UA-46] broke."),
    ("en", "the part alone", "The raid killed [nine people|], including [two|Sumy, UA-59] in Sumy."),
    ("en", "a town in a land", "Some [40 people|Sumy, UA-59] in Ukraine died in raids that hit a fair in Sumy."),
    ("en", "another land", "Nine were hurt in Donetsk region, and [ten|Latvia, LV] went into Latvia."),
    ("en", "a dateline before a land", "RIGA: Raiders hurt [ten|Ukraine, UA] in northern Ukraine."),
    ("en", "an agency", "The state-run SANA agency put the toll at [90 people|]."),
]  # fmt: skip
TOLD = [
    ("en", "a war's toll", "Raids in Sudan hit Khartoum.\nThe war has cost [9,000 lives|Sudan, SD]."),
    ("en", "a war in a town", "Raids hit Khartoum.\nFires burned in Khartoum for [two days|Khartoum, SD-KH]."),
    ("en", "a land's population", "A raid hit Khartoum. Most of Sudan's population of [50 million|Sudan, SD] fled."),
    ("en", "the city in its sentence", "The mayor of Sumy counted [nine raids|Sumy, UA-59] on the city."),
    ("en", "the region around", "A raid hit Izmail, Odesa region. Later [two men|Odesa region, UA-51] "
     "were hurt in the region."),
    ("en", "the raid told again", "In Sumy it was dark.\nA fire raged in Lutsk.\nRaids were flown on Lviv.\n"
     "The raids killed [six|Lviv, UA-46]."),
    ("en", "another raid", "In Sumy it was dark.\nA fire raged in Lutsk.\nRaids were flown on Lviv.\n"
     "A new raid killed [six|Sumy, UA-59]."),
    ("en", "attacked last", "Troops went into Lebanon after gunmen attacked Israel. Some [90 people|Israel, IL] died."),
    ("en", "the state of", "Gunmen raided a village in the Latvian state of Sarvela, killing [nine|Sarvela, ]."),
    ("en", "near the town of its land", "A raid on Izmail, near the Ukrainian town of Reni, hurt [six|Izmail, UA-51]."),
    ("en", "a village of a people", "Gunmen hit a Ukrainian village in Odesa region. [Nine|Odesa region, UA-51] died."),
    ("en", "a war that is no town's", "Raids hit Sarvela in March.\nThe war has cost [9,000 lives|]."),
    ("uk", "чий удар", "У Сумах погасло світло через удар росії. Поранено [17 дітей|Сумах, UA-59]."),
    ("en", "what a place saw", "Raids hit Lviv.\nIzmail witnessed damage, with [30 people|Izmail, UA-51] hurt."),
]  # fmt: skip
CASES = [*ATTACKED, *NEAR, *TOLD]


@pytest.mark.parametrize(("code", "what", "marked"), CASES, ids=[f"{code}-{what}" for code, what, _ in CASES])
def test_place(code: str, what: str, marked: str) -> None:
    check_places(code, marked)
