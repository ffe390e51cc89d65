"""Places behind whose they are and what they are like, lines beside the text, lists that share a place. Marks are as in
`test_place`.
"""

from __future__ import annotations

import pytest

from tests.extract.marked import check_places

LED = [
    ("en", "held by", "A mortar round killed [six|Kashmir, ] in Pakistani-held Kashmir."),
    ("en", "a disputed land", "Gunners traded fire in disputed Kashmir in [four spots|Kashmir, ]."),
    ("en", "the country's", "A tornado of shells on a mill in the country's flat Sumy region, or in "
     "the country's eastern "
     "Lviv region, hurt [six|Lviv region, UA-46]."),
    ("en", "a land torn by war", "Looters around Lutsk, in the war-torn region of Volyn, shot [six|Lutsk, UA-07]."),
    ("en", "a township's village", "Gunners shelled Sarvela township's Ost Mil village and killed [six|Ost Mil, ]."),
    ("en", "a state's towns", "Mines hurt [nine|Volyn region, UA-07] in Volyn region's Lutsk, Kovel and Dubno."),
    ("en", "a land's capital", "Kyiv lay in fog. Buzzing drones targeted Ukraine's capital, hurting "
     "[six|Kyiv, UA-30]."),
    ("en", "in the present", "Drones pound Lutsk. A swarm targets Kyiv, hurting [six|Kyiv, UA-30]."),
    ("en", "a sea's port", "[Six|city of Izmail, UA-51] drowned in the Black Sea port city of Izmail."),
    ("en", "from ships at sea", "Drones hit Izmail. [Six|Izmail, UA-51] more were fired from two "
     "boats in the Black Sea."),
    ("uk", "з кораблів", "Ворог бив по Сумах. [Шість|Сумах, UA-59] ракет запущено з кораблів у Чорному морі."),
    ("uk", "земля", "Уночі по українській землі випустили [сорок дронів|українській землі, UA]."),
]  # fmt: skip
BESIDE = [
    ("en", "a caption", "A mill burned in Lutsk.\nCrews sift ash in Kovel on 3 May. [AFP]\nLater "
     "[six|Lutsk, UA-07] died."),
    ("en", "no credit", "A mill burned in Lutsk.\nCrews sifted ash in Kovel.\nLater [six|Kovel, UA-07] died."),
    ("en", "a teaser", "A mill burned in Lutsk.\nAlso read: Envoys vow to save Kovel\nCrews found "
     "[six|Lutsk, UA-07] dead."),
    ("uk", "читайте також", "У Луцьку згорів млин.\nЧитайте також: Як живе Ковель\nЗнайдено "
     "[шість|Луцьку, UA-07] тіл."),
    ("ru", "читайте также", "В Луцке сгорела мельница.\nЧитайте также: Как живёт Ковель\nНайдено "
     "[шесть|Луцке, UA-07] тел."),
]  # fmt: skip
SHARED = [
    ("en", "a list of counts", "They fired [five bombs|Ukraine, UA], twelve drones and nine rockets at Ukraine."),
    ("en", "counts that are none", "They fired [five bombs|], and twelve drones flew, over Lutsk nine rockets."),
    ("en", "what raids struck", "[Six people|Latvia, LV] died after raids on nine barns in Latvia."),
    ("ru", "по чему били", "[Шесть человек|Латвии, LV] погибли после удара по девяти амбарам на территории Латвии."),
    ("uk", "по чому били", "[Шестеро людей|Латвії, LV] загинули після удару по дев'яти коморах на території Латвії."),
    ("uk", "міста області", "У Волинській області неспокійно. Обстріляно [три громади|Волинській "
     "області, UA-07]: у Луцьку, "
     "Ковелі, Любомлі."),
    ("uk", "від початку евакуації", "У Волинській області неспокійно. З початку евакуації вивезено "
     "[90 людей|Волинській області, UA-07]."),
]  # fmt: skip
ENTRIES = [
    ("uk", "число й область", "Уночі збили 34 дрони: [22|Волинська область, UA-07] – Волинська область, "
     "[дев'ять|Львівська, UA-46] – Львівська, [три|Київ, UA-30] – Київ."),
    ("ru", "число и область", "За ночь сбито 34 дрона: [22|Брянская область, RU-BRY] — Брянская область, "
     "[девять|Калужская, RU-KLU] — Калужская, [три|Тула, RU-TUL] — Тула."),
    ("en", "a count and its region", "Gunners downed 34 drones: [22|Volyn region, UA-07] – Volyn region, "
     "[nine|Lutsk, UA-07] – Lutsk."),
    ("uk", "з них", "Загинули четверо, з них [троє|Луцьк, UA-07] — Луцьк, [один|Ковель, UA-07] — Ковель."),
    ("uk", "область і число", "Збито 34 дрони: Волинь – [22|Волинь, UA-07], Львівщина – [дев'ять|Львівщина, UA-46]."),
]  # fmt: skip
LIES = [
    ("uk", "що на", "Удар по Любомлю, що на Волині, убив [шістьох|Любомлю, UA-07]."),
    ("uk", "хоча на", "У Луцьку тихо, хоча на Львівщину впали [шість|Львівщину, UA-46] ракет."),
    ("ru", "что в", "Удар по Любомлю, что на Волыни, убил [шестерых|Любомлю, UA-07]."),
    ("en", "which is in", "The raid on Liuboml, which is in Volyn region, killed [six|Liuboml, UA-07]."),
    ("uk", "ім'я за містом", "[Шестеро|Луцьку, UA-07] у лікарнях у Луцьку, каже голова ради міста Олександр Коваль."),
    ("ru", "имя за городом", "[Шестеро|Луцке, UA-07] в больницах в Луцке, говорит глава совета города Сергей Коваль."),
]  # fmt: skip
CASES = [*LED, *BESIDE, *SHARED, *ENTRIES, *LIES]


@pytest.mark.parametrize(("code", "what", "marked"), CASES, ids=[f"{code}-{what}" for code, what, _ in CASES])
def test_place(code: str, what: str, marked: str) -> None:
    check_places(code, marked)
