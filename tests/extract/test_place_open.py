"""Places whose names no table knows, things that stand in a land, lands spoken of again: ``[figure|text, code]``."""

from __future__ import annotations

import pytest

from tests.extract.marked import check_places

SITES = [
    ("en", "an airport", "Telna Airport was shut for [six hours|Telna Airport, ]."),
    ("en", "no site in lower case", "An airport was shut for [six hours|]."),
    ("uk", "завод", "Після удару по Лужанському хімічному заводу горять [два цехи|Лужанському хімічному заводу, ]."),
    ("ru", "порт", "В Лужанском порту повреждены [три крана|Лужанском порту, ]."),
    ("en", "struck", "Jets struck Velm on Friday, killing [six|Velm, ]."),
    ("en", "attacked a man", "Critics attacked Velm on Friday over [six posts|]."),
    ("en", "streets of", "[Six shells|Velm, ] landed in residential streets of Velm."),
    ("ru", "в норландском городе", "В ливанском Луговце убиты [девять человек|Луговце, ]."),
]
THINGS = [
    ("en", "struck", "Raiders hit [two Lebanese refineries|Lebanese refineries, LB]."),
    ("en", "with the town", "A raid on Lebanese ports hurt [six men|Tripoli, LB] in Tripoli, Lebanon."),
    ("en", "people", "Lebanese officials counted [six raids|]."),
    ("uk", "об'єкти", "По об'єктах енергетики Лівану випущено [40 ракет|Лівану, LB]."),
    ("uk", "енергетики", "Ліванські енергетики відновили [дві лінії|]."),
    ("uk", "заводи", "Ліванські заводи втратили [дві лінії|Ліванські заводи, LB]."),
    ("ru", "в больницах", "В больницах Ливана умерли [семь детей|Ливана, LB]."),
    ("ru", "ведомство", "Минздрав Ливана насчитал [семь случаев|]."),
]
NEAR = [
    ("uk", "неподалік від", "Неподалік від Полтави поранено [двох|Полтави, UA-53]."),
    ("en", "close to", "Close to Poltava [two men|Poltava, UA-53] were hurt."),
    ("en", "close to a land", "He is close to Lebanon and has [nine posts|]."),
    ("uk", "уродженці", "Поранено [двох уродженців|] Полтави."),
    ("ru", "мешканці", "Ранены [двое жителей|Полтавы, UA-53] Полтавы."),
    ("uk", "міські школи", "Пошкоджено [дев'ять полтавських шкіл|полтавських шкіл, UA-53]."),
    ("uk", "міські команди", "Переможено [дев'ять полтавських команд|]."),
    ("uk", "столичні лікарні", "У київських лікарнях [дев'ять поранених|київських лікарнях, UA-30]."),
    ("ru", "имя за должностью", "Губернатор области Владимир Полынин назвал [девять погибших|]."),
    ("uk", "обласна адміністрація", "Голова Сумської ОВА: поранено [двох|Сумської, UA-59]."),
    ("en", "a council", "Sumy City Council Secretary Ida Salm counted [nine hurt|Sumy, UA-59]."),
    ("en", "a town after its label", "Gunmen in the city of Poltava hurt [nine|city of Poltava, UA-53]."),
    ("en", "an everyday word in a title", "The Register of the Human Assets Unit lists [40 dead|]."),
    ("en", "the same word as a town", "Raiders shelled Human and hurt [40 men|Human, UA-71]."),
    ("en", "counted areas", "Jets struck three rural areas in the Sumy region, ruining [six huts|Sumy region, UA-59]."),
    ("en", "areas not counted", "In rural areas of late jets ruined [six huts|]."),
    ("uk", "пораховані райони", "Удар по трьох прикордонних районах Сумщини знищив [шість хат|Сумщини, UA-59]."),
    ("ru", "сосчитанные районы", "Удар по трём прифронтовым районам Сумщины уничтожил [шесть хат|Сумщины, UA-59]."),
    ("en", "a state body", "Lebanon's State Guard counted [two men|]."),
    (
        "en",
        "where drones from there struck",
        "[Nine drones|Lutsk, UA-07] from Poltava struck a depot on the outskirts of Lutsk.",
    ),
    ("en", "a war's land", "The army lost 40 in the war in Lebanon. It has [nine|] tanks."),
    ("en", "a land", "The army lost 40 in Lebanon. It has [nine|Lebanon, LB] tanks."),
    ("ru", "выступая", "Выступая в Полтаве, он назвал [девять погибших|]."),
]
OTHERS = [
    ("uk", "область без назви", "Суми та [12 сіл|області, UA-59] області обстріляли. Поранено [двох|області, UA-59]."),
    ("en", "a region", "Raids hit Sumy and [nine villages|region, UA-59] of the region. [Two men|region, UA-59] died."),
    ("en", "two towns", "Raids hit Sumy and Romny. [Two men|Sumy and Romny, UA-59] died."),
    ("uk", "громада району", "У Лужанській громаді Сумського району згоріло [сім хат|Лужанській громаді, UA-59]."),
    ("ru", "группировка", "Бойцы группировки «Север» сбили [пять дронов|группировки «Север», ]."),
    ("ru", "вооружённая", "Боевики группировки «Джунд» сбили [пять дронов|]."),
]
AGAIN = [
    ("en", "the town", "A raid hit Velm.\n\nThe town lost its bridge. [Six men|Velm, ] were hurt in it."),
    ("en", "towns in general", "A raid hit Velm.\n\nHe likes towns. A town lost [six bridges|Lutsk, UA-07] in Lutsk."),
    ("en", "the country's", "The war in Lebanon goes on. Half of the country's [900 schools|Lebanon, LB] are shut."),
    ("uk", "країни", "У Лівані тривають бої.\n\nБез світла [12 міст|Лівані, LB] країни."),
    ("en", "a semicolon", "[Two men|Velm, ] died in Velm; [nine|Velm, ] were hurt."),
    ("en", "since", "Since the invasion of Lebanon [900 men|] have been tried."),
    ("uk", "окупованих", "У районах Сумської області, окупованих Ліваном, згоріло [сім хат|Сумської області, UA-59]."),
    ("uk", "під обстріл", "Під обстріл потрапила Полтава: поранено [двох|Полтава, UA-53]."),
    ("uk", "спершу місто", "Полтаву ворог обстріляв двічі: поранено [двох|Полтаву, UA-53]."),
]
WHOSE = [
    ("en", "defence against", "In its defence against Lebanon the army used [40 tanks|]."),
    ("uk", "боротьба проти", "У боротьбі проти Лівану загинули [40 добровольців|]."),
    ("en", "rockets against", "The army fired [40 rockets|Lebanon, LB] against Lebanon."),
    ("ru", "удары против", "В ударах против Ливана участвовали [девять дронов|Ливана, LB]."),
    ("en", "its incursion", "A week into Kyiv's incursion [900 men|] were trained."),
    ("en", "its district", "In Kyiv's Darnytskyi district [nine men|Darnytskyi district, UA-30] were hurt."),
    ("en", "its ministry", "Kyiv's Defence Ministry said [nine men|] were hurt."),
    ("en", "its administration", "Kyiv's military administration said [nine men|Kyiv, UA-30] were hurt."),
    ("en", "a ministry there", "A raid hit Lutsk. [Two|Lutsk, UA-07] died, the Ministry of Home Affairs in Kyiv said."),
    ("en", "carried off", "Raiders abducted [nine women|Lutsk, UA-07] from Lutsk."),
    ("en", "raiders from", "Raiders from Lutsk abducted [nine women|]."),
    ("uk", "викрадено", "Бойовики викрали [дев'ять жінок|Луцька, UA-07] з Луцька."),
    ("en", "reported from", "[Nine deaths|Lutsk, UA-07] were reported from Lutsk."),
    ("en", "far from", "The front is [nine km|Lutsk, UA-07] from Lutsk."),
    ("en", "far from and to", "They moved [nine km|Rivne, UA-56] from Lutsk to Rivne."),
    ("en", "regions and a town", "Raids hit 12 regions and the city of Lutsk.\n\n[Nine|] died in all."),
    ("uk", "області й місто", "Зимою обстріляли [дев'ять областей|] і місто Луцьк."),
    ("en", "a town alone", "Raids hit the city of Lutsk.\n\n[Nine men|city of Lutsk, UA-07] died there."),
    ("en", "about in brackets", "They held Lutsk (around [7%|Lutsk, UA-07]) and Rivne (nearly [2%|Rivne, UA-56])."),
    ("uk", "летіли", "Збито [42 дрони|], включаючи [п'ять|Луцьк, UA-07], що летіли на Луцьк."),
    ("ru", "летевших", "Сбиты [42 дрона|], включая [пять|Луцк, UA-07], летевших на Луцк."),
    ("en", "all there", "[42 men|Lutsk, UA-07], among them nine boys, died in Lutsk."),
    ("en", "rows", "Most died in Lutsk (90) and Rivne (40).\n\nOf the dead [900|] were drivers."),
]
CASES = [*SITES, *THINGS, *NEAR, *OTHERS, *AGAIN, *WHOSE]


@pytest.mark.parametrize(("code", "what", "marked"), CASES, ids=[f"{code}-{what}" for code, what, _ in CASES])
def test_place(code: str, what: str, marked: str) -> None:
    check_places(code, marked)
