"""Places by name that are a part of something else, or no place at all. Marks are as in `test_place`."""

from __future__ import annotations

import pytest

from tests.extract.marked import check_places

DISTRICTS = [
    ("ru", "столица по имени", "В Киеве обрушился дом. Жертвами удара в столице стали [19 человек|Киеве, UA-30]."),
    ("uk", "столиця без імені", "Росія атакувала столицю, загинули [19 людей|столицю, ]."),
    ("uk", "район столиці", "У Києві лунали вибухи.\nУ Голосіївському районі столиці загинули "
     "[шестеро людей|Голосіївському районі столиці, ]."),
    ("ru", "район города", "В Печерском районе Киева погибли [шесть человек|Печерском районе Киева, UA-30]."),
    ("en", "the capital's", "Fires burned in Lutsk.\nA drone hit [two banks|Telmark district, ] in the capital's "
     "Telmark district."),
    ("en", "the city's", "Raids on the city's Telmark district killed [six men|Telmark district, ]."),
    ("en", "the city alone", "Raids on Lutsk hit the city's [two banks|Lutsk, UA-07]."),
]  # fmt: skip
NO_PLACES = [
    ("ru", "чья фамилия", "Как уточнил губернатор Александр Гусев, силы ПВО сбили [два дрона|]."),
    ("uk", "давня назва іншого міста", "На Слов'янськ скинули бомбу, поранено [трьох людей|Слов'янськ, UA-14]."),
    ("uk", "район міста як означення", "Київський режим запустив [3 дрони|]."),
    ("ru", "не район столицы", "Северный ветер донёс обломки: ранены [трое|]."),
    ("ru", "фамилия и давнее имя", "Романов сообщил о [трёх|] раненых."),
    ("uk", "місто за прикметником", "Хмельницький обстріляли, поранено [трьох людей|Хмельницький, UA-68]."),
    ("uk", "завод за давньою назвою", "Куйбишевський НПЗ горить, поранено [трьох людей|Куйбишевський НПЗ, RU-SAM]."),
    ("en", "no town of that name elsewhere", "Russian troops fired in the Kursk region and the Belgorod region. In "
     "Donetsk [three people|Donetsk, UA-14] were hurt."),
    ("en", "no city lies in the capital", "Kyiv said [six|city of Odesa, UA-51] were hurt in the city of Odesa."),
    ("en", "whose officials", "Krasnodar officials said [six people|city of Slavyansk, RU-KDA] were hurt in the city "
     "of Slavyansk."),
    ("uk", "місто в іншій області", "На Харківщині збито дрон, а в місті Таганрог поранено [трьох людей|місті "
     "Таганрог, RU-ROS]."),
    ("uk", "село в тій області", "На Харківщині в селі Марково поранено [трьох людей|селі Марково, UA-63]."),
    ("en", "told so", "In the Rostov region, [three people|Donetsk, RU-ROS] were hurt in Donetsk."),
    ("uk", "сама давня назва", "У Дніпродзержинську поранено [трьох людей|Дніпродзержинську, UA-12]."),
    ("uk", "назва багатьох сіл", "В Олександрівці поранено [трьох людей|Олександрівці, ]."),
    ("ru", "а это город", "В Гусеве силы ПВО сбили [два дрона|Гусеве, RU-KGD]."),
    ("ru", "имя, похожее на город", "Губернатор Воронежской области Александр Лесной сообщил, что ранены "
     "[трое|Воронежской области, RU-VOR]."),
    ("uk", "ім'я без області", "Мер Костянтин Лісовий повідомив про [трьох|] поранених."),
    ("uk", "чия група", "Угруповання повернуло Ізраїлю [чотири тіла|], загинули солдати."),
    ("uk", "група військ", "Угруповання військ «Схід» втратило [12 солдатів|Угруповання військ «Схід», ]."),
    ("ru", "улица", "Повреждены [пять домов|] на улице Мира."),
    ("ru", "улицы", "Повреждены [пять домов|]; без света жители улиц Мира и Полевой."),
    ("uk", "вулиці", "Поранено [двох|] мешканців вулиць Київська та Сумська."),
    ("uk", "вулиці міста", "На вулицях Луцька поранено [двох|Луцька, UA-07]."),
    ("ru", "чей совет", "По данным Совета ЕС, погибли [900 человек|]."),
    ("uk", "чий полк", "З полону повернули [сто людей|], серед них бійців «Азову»."),
    ("uk", "море", "Над Азовом збили [два дрони|Азовом, ]."),
    ("uk", "у списку немає крапок", "Горять [три цехи|Одеського НПЗ, UA-51] Одеського НПЗ. Херсонський НПЗ стоїть."),
    ("ru", "в списке нет точек", "Повреждены [три цеха|Рязанского НПЗ, RU-RYA] Рязанского НПЗ. Самарский НПЗ стоит."),
    ("uk", "чий порт із назвою", "По російському порту «Тамань» ударили [двома дронами|порту «Тамань», ]."),
    ("uk", "чиї аеродроми", "На російських аеродромах згоріли [три літаки|російських аеродромах, RU]."),
    ("uk", "аеропорти міста", "У московських аеропортах затримали [90 рейсів|московських аеропортах, RU-MOW]."),
    ("ru", "вокзал города", "На ростовском вокзале ранены [двое|ростовском вокзале, RU-ROS]."),
    ("uk", "відомий острів", "На відомому острові Дзвінка поранено [двох|острові Дзвінка, ]."),
    ("uk", "місто в лапках", "У місті «Луцьк» поранено [двох людей|місті «Луцьк, UA-07]."),
    ("en", "whose spokesman", "The White House spokesman told reporters that [900 men|] had died."),
    ("en", "a street", "A shell that fell in Kharkiv Street killed [six men|Kharkiv Street, ]."),
]  # fmt: skip


AGAIN = [
    ("en", "in this region", "Four drones fell in Odesa region.\n\nEight came down over the region of Lviv.\n"
     "Raids in this region killed [six men|Lviv, UA-46]."),
]  # fmt: skip
WIDE = [
    ("en", "a sea is in no land", "The ship sank in the Red Sea after raids on parts of Yemen "
     "that killed [six|Yemen, YE]."),
    ("en", "a list in a land", "It attacked Ukraine on Monday, hitting Lutsk, Sumy, and Lviv, among other towns, "
     "and killed [90 people|Ukraine, UA]."),
    ("en", "a part with a place", "Norland said it had downed [140 drones|], adding that nine drones had been downed "
     "over Odesa region."),
    ("en", "those who died there", "Norland said that [nine men|Odesa region, UA-51] had been killed in Odesa region."),
]  # fmt: skip
HELD = [
    ("en", "who holds it", "A blast in Norland-controlled Telmark killed [six men|Telmark, ]."),
    ("en", "where who is based", "A blast in a Telmark-based firm killed [six men|]."),
    ("en", "a name of three", "A blast in Port-au-Prince killed [six men|Port-au-Prince, HT]."),
]
INSERTED = [
    ("en", "mostly", "A raid killed [17 people|Khartoum, SD-KH], mainly women, in Khartoum."),
    ("uk", "переважно", "Загинули [шестеро людей|Сумах, UA-59], переважно жінки, у Сумах."),
    ("ru", "в основном", "Погибли [шесть человек|Сумах, UA-59], в основном женщины, в Сумах."),
    ("en", "another part", "The raid killed [17 people|], the head of state said, in Khartoum nine were hurt."),
]
PLANTS = [
    ("uk", "на станції", "Обстріляли Рівненську АЕС, яка дає струм до української енергосистеми. Це вже [дев'ятий|"
     "Рівненську АЕС, UA-56] такий випадок на станції з початку вторгнення Росії."),
    ("en", "the facility", "The Rivne NPP lost a line.\n\nIt was dark in Lutsk.\n\nIt is the [ninth time|Rivne NPP, "
     "UA-56] that the facility has lost one since the war in Norland began."),
    ("en", "it has happened", "The Rivne NPP lost a line. It has happened [nine times|Rivne NPP, UA-56] in all since "
     "the start of the invasion of Ukraine."),
    ("en", "no power plant", "Raids hit Telmark Airport. In Lutsk a plant stands still. [Nine|Lutsk, UA-07] were hurt "
     "at the plant."),
]  # fmt: skip
TOWARDS = [
    ("ru", "на подлёте", "Сбиты [пять дронов|Туле, RU-TUL] на подлёте к Туле."),
    ("uk", "у чий бік", "Ще [п'ять дронів|] повернули у бік росії."),
    ("en", "whose homes", "Some [700 Lutsk households|Lutsk, UA-07] in Ukraine lost power."),
    ("en", "whose firms", "Some [700 Lutsk firms|Ukraine, UA] in Ukraine lost power."),
]
SITES = [
    (
        "en",
        "a hospital that was hit",
        "A drone struck the Telmark Hospital in Lutsk, killing [six|Telmark Hospital, UA-07].",
    ),
    ("en", "a hospital of a people", "A raid on the Saudi Hospital killed [six|Saudi Hospital, ]."),
    (
        "en",
        "a hospital that speaks",
        "Officials at the Telmark Hospital said [six men|Lutsk, UA-07] had died in Lutsk.",
    ),
    ("en", "whose facilities", "Raids on Ukrainian Energy Facilities killed [six|]."),
    ("en", "an air base", "A raid on the UAE's Al Telmark Air Base killed [six|Al Telmark Air Base, AE]."),
    ("en", "a naval base", "A raid on the Telmark naval base killed [six|Telmark naval base, ]."),
    ("en", "a nameless base", "A raid on a Russian naval base killed [six|]."),
]
#: a country of which something is only wanted
CONCERNED = [
    ("en", "who is called on", "The minister called on Russia to stop. A blast killed [six|]."),
    ("en", "who is fined", "The council put sanctions on Iran. A blast killed [six|]."),
    ("en", "an attack on", "There was an attack on Iran. It killed [six|Iran, IR]."),
    ("en", "weapons fell on", "Missiles fell on Iran. A blast killed [six|Iran, IR]."),
    ("en", "its soil", "On Indian soil a blast killed [six|Indian soil, IN]."),
    ("uk", "на кого тиснуть", "Захід тисне на Іран. Загинули [шестеро|]."),
    ("uk", "на кого напали", "Ворог напав на Польщу. Загинули [шестеро|Польщу, PL]."),
    ("ru", "на кого давят", "Запад давит на Иран. Погибли [шестеро|]."),
    ("ru", "по кому ударили", "Ракеты упали на Польшу. Погибли [шестеро|Польшу, PL]."),
]
OVER = [
    ("en", "over an unknown town", "It shot down [two drones|Telmark, ] over Telmark."),
    ("en", "over a feast", "It shot down [two drones|] over Christmas."),
    ("uk", "над невідомим", "Над Луговим збили [два дрони|Луговим, ]."),
]
WHOSE = [
    ("en", "whose attack is counted", "After Russia's [third attack|] in a week a shed burned."),
    ("en", "whose regions", "Russia's [12 regions|Russia, RU] were hit."),
]
SIGNED = [
    (
        "en",
        "where it was signed",
        "A treaty was signed in Oslo. Some [4,800 people|] are missing since the war.",
    ),
    ("uk", "де підписали", "У Женеві підписали угоду про перемир'я. Загинули [12 людей|]."),
    ("en", "where it happened", "A shell fell in Lutsk. Some [48 people|Lutsk, UA-07] are missing."),
]
EVERYDAY = [
    ("en", "an everyday word opens the sentence", "Mobile teams burnt [seven boats|]. Rest assured, [two|] are left."),
    (
        "uk",
        "буденне слово на початку",
        "Решта людей втекла. Багато хто загинув: [12 людей|]. Сума збитків – [30 млн|].",
    ),
    ("ru", "будничное слово в начале", "Видно, что сожжено [семь лодок|]. Дело в том, что их [девять|]."),
    ("uk", "місто на початку", "Суми в диму: спалено [сім човнів|Суми, UA-59]."),
    ("ru", "город не в начале", "В Видном сожжено [семь лодок|Видном, RU-MOS]."),
]
CASES = [
    *SIGNED,
    *EVERYDAY,
    *WHOSE,
    *OVER,
    *CONCERNED,
    *SITES,
    *TOWARDS,
    *PLANTS,
    *HELD,
    *INSERTED,
    *AGAIN,
    *WIDE,
    *DISTRICTS,
    *NO_PLACES,
]


@pytest.mark.parametrize(("code", "what", "marked"), CASES, ids=[f"{code}-{what}" for code, what, _ in CASES])
def test_place(code: str, what: str, marked: str) -> None:
    check_places(code, marked)
