"""Places told of again, remarks on where one lies, names that only their surroundings mark. Marks are as in
`test_place`.
"""

from __future__ import annotations

import pytest

from tests.extract.marked import check_places

AGAIN = [
    ("en", "a town", "Shells hit Dubno. In Lutsk a mill burned.\n\nHe said [six|Lutsk, UA-07] were hurt in the town."),
    ("en", "a camp", "A shell fell on the Westgate camp near Lutsk.\n\n"
     "Later [six|Westgate camp, UA-07] died in the same camp."),
    ("en", "his region", "The Rivne regional governor spoke. Debris hit [two barns|Rivne, UA-56] in the region."),
    ("en", "towns are none", "In Lutsk a mill burned.\n\nIn Dubno a barn burned.\n\nIn Rivne rain fell.\n\nIn Kovel it "
     "snowed.\n\nCrews from other towns lost [six|Lutsk, UA-07] of their men."),
    ("uk", "громада", "У Липівській громаді горів млин. У громаді пошкоджено [5 хат|Липівській громаді, ]."),
    ("ru", "посёлок", "В хуторе Липки и в посёлке Дубки выбиты стёкла. В посёлке задеты [две машины|Дубки, ]."),
    ("en", "whose ministry speaks", "A raid hit the port of Hodeidah. The Health Ministry in Yemen said it killed "
     "[six|Hodeidah, YE-HD]."),
    ("uk", "заголовок", "Світло\nСУМСЬКА ОБЛАСТЬ\nЗгоріли два млини.\nВОЛИНСЬКА ОБЛАСТЬ\n"
     "Згоріли [три млини|ВОЛИНСЬКА ОБЛАСТЬ, UA-07]."),
    ("en", "headings", "Light\nSUMY REGION\nTwo mills burned.\nVOLYN REGION\n"
     "[Three mills|VOLYN REGION, UA-07] burned."),
]  # fmt: skip
REMARKS = [
    ("en", "a town in", "Rockets hit Lisnivka, a small town in Sumy region, and killed [two|Lisnivka, UA-59]."),
    ("en", "located between", "The raid near Lisnivka, located between the towns of Dubno and Kovel, "
     "killed [two|Lisnivka, ]."),
    ("en", "so far from", "In Lisnivka, some 40 km (25 miles) north of Dubno, [two|Lisnivka, ] died."),
    ("en", "another town is none", "A mill burned in Lutsk, and in the town of Dubno [two|town of Dubno, UA-56] died."),
    ("uk", "розташоване", "У Лісновці, розташованій на Сумщині, загинули [двоє|Лісновці, UA-59]."),
    ("en", "a district of a city", "A raid on the Eastside district of Kherson hurt "
     "[two|Eastside district of Kherson, UA-65]."),
    ("uk", "район міста", "Обстріляно Східний район Херсона: поранено [двох|Східний район Херсона, UA-65]."),
    ("en", "not in another country", "Norland fights in Gaza after the raid on Israel, in which [90|Israel, IL] died."),
    ("en", "in the south of", "A clinic in Rafah, in the south of Gaza, took in [90|Rafah, PS-RFH]."),
    ("en", "whose raid", "Sweden's raid on Dubno killed [six|Dubno, UA-56]."),
    ("en", "whose army", "Sweden's army struck Dubno, killing [six|Dubno, UA-56]."),
    ("en", "in a war", "A raid struck Gaza.\n\nA shell hit Rafah.\n\nSome [900|Gaza, PS-GZA] have died in the war."),
    ("ru", "чья сводка", "Такова сводка Минобороны России: [12|Брянской областью, RU-BRY] — над Брянской областью."),
    ("uk", "крапки", "Спалено: · [15|Липовому, ] у Липовому · [9|Вузькому, ] у Вузькому."),
    ("en", "parties", "It broke the truce between Norway and Red Cove. [Two|] died."),
    ("en", "where one works", "A critic based in Riga spoke. The war took [two years|]."),
]  # fmt: skip
PARTS = [
    ("en", "each its own", "Four fell over the Tula region and [four|Oryol region, RU-ORL] "
     "more over the central Oryol region."),
    ("en", "attacks that did it", "[Two|Westgate camp, ] died and [nine|Westgate camp, ] were hurt "
     "in two raids on the Westgate camp."),
    ("en", "while others were hurt", "[Nine|Dubno, UA-56] were killed while five were injured in an attack in Dubno."),
    ("ru", "каждому своё", "Один старый ржавый аппарат был сбит над Чёрным морем, [пять|Крым, UA-43] пойманы над "
     "территорией Республики Крым."),
    ("ru", "без предлога", "Семь сбили над Тульской областью, "
     "[шесть|Калужской, RU-KLU] – Калужской, три – над Тверской."),
]  # fmt: skip
MARKED = [
    ("uk", "північніше", "Спалено [три танки|Липового, ] північніше Липового."),
    ("ru", "возле", "Подбиты [два танка|Липового, ] возле Липового."),
    ("uk", "на північ від", "Звільнено [90 гектарів|Липового, ] на північ від Липового."),
    ("ru", "к югу от", "Подбиты [два танка|Липового, ] к югу от Липового."),
    ("en", "west of", "[Two men|Lisnivka, ] died in a raid just west of Lisnivka."),
    ("uk", "модель не число", "Показали [двох тягачів|Курській області, RU-KRS] з танками Т-62М у Курській області."),
    ("uk", "у людини", "У Липового вилучено [два ножі|]."),
    ("uk", "провінція", "У провінції Лугія загинуло [12 людей|Лугія, ]."),
    ("ru", "по району", "После ударов по району Айн-Лугия погибли [12 человек|Айн-Лугия, ]."),
    ("ru", "порт", "Над портом Усть-Липа сбили [10 дронов|Усть-Липа, ]."),
    ("en", "a region of two words", "In the Lower Marsh region [six|Lower Marsh region, ] died."),
    ("en", "an event", "In the Jubilee, [six|] died."),
    ("uk", "день", "У Чистий четвер згоріло [дві хати|]."),
    ("en", "a command", "The Home Front Command moved [900 people|]."),
    ("en", "a hyphen", "Mortars hit the Seredlis-Buda community, hurting [six|Seredlis-Buda community, ]."),
    ("en", "a region's", "They beat off [seven raids|Lisnivka, UA-63] near the Kharkiv region's Lisnivka."),
    ("en", "stormed", "Gunmen stormed Lisnivka and killed [six|Lisnivka, ]."),
    ("uk", "у країні внаслідок атак", "Кількість загиблих у Лівані внаслідок атак зросла до [2000|Лівані, LB]."),
    ("ru", "жители", "Число погибших жителей Ливана выросло до [2000|Ливана, LB]."),
    ("ru", "подвергли", "Иран подверг Израиль атаке, выпустив [180 ракет|Израиль, IL]."),
    ("en", "a list of villages",
     "In the Lisnivka direction gunmen struck near Vuk, Lisk, Torn and Polk. [Six|Lisnivka direction, ] died."),
    ("en", "a list none knows",
     "In the Lisnivka direction gunmen struck near Lisk, Grâm Pol, Wolf, Elk. [Six|Lisnivka direction, ] died."),
    ("en", "struck and its region", "Gunmen struck Lisnivka, Kharkiv region. [Six|Lisnivka, UA-63] died."),
    ("uk", "кому дано", "Києву передали [90 машин|]."),
]  # fmt: skip
CASES = [*AGAIN, *REMARKS, *PARTS, *MARKED]


@pytest.mark.parametrize(("code", "what", "marked"), CASES, ids=[f"{code}-{what}" for code, what, _ in CASES])
def test_place(code: str, what: str, marked: str) -> None:
    check_places(code, marked)
