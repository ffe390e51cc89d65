"""Places told with the cause, with a part, with where weapons fly, and of what they are part. Marks are as in
`test_place`.
"""

from __future__ import annotations

import pytest

from tests.extract.marked import check_places

CAUSE = [
    ("en", "what hit them", "[Six people|Lutsk, UA-07] died when two drones hit Lutsk."),
    ("en", "what was dropped", "[Six|Lutsk, UA-07] died and [nine|Lutsk, UA-07] were hurt after a plane dropped three "
     "bombs on Lutsk."),
    ("en", "by strikes", "[Six people|Lutsk, UA-07] were hurt by four strikes on Lutsk."),
    ("en", "behind a colon", "[Six|Lutsk, UA-07] dead: the army fired five rockets at Lutsk."),
    ("en", "not what was shot down", "[Six people|] died, and crews shot down 12 drones over Lutsk."),
    ("en", "a house of nine floors", "[Six people|Lutsk, UA-07] died as a bomb hit a nine-storey block in Lutsk."),
    ("uk", "чим били", "[Шестеро людей|Луцьку, UA-07] загинули, коли вдарили двома бомбами по Луцьку."),
    ("uk", "за двокрапкою", "Загинули [шестеро людей|Луцьк, UA-07]: ворог скинув три бомби на Луцьк."),
    ("uk", "влучання ракет", "Поранено [шістьох людей|Луцьк, UA-07] через влучання двох ракет у Луцьк."),
    ("uk", "9-поверхівка", "[Шестеро людей|Луцьку, UA-07] загинули, коли бомба влучила у 9-поверхівку в Луцьку."),
    ("ru", "чем били", "[Шестеро|Луцку, UA-07] погибли, когда ударили двумя бомбами по Луцку."),
    ("ru", "атака дронов", "[Шестеро|Луцк, UA-07] ранены при атаке трёх дронов на Луцк."),
    ("ru", "не сбитые", "[Шестеро|] погибли, а над Луцком сбили 12 дронов."),
]  # fmt: skip
ENTRIES = [
    (
        "ru",
        "область за тире",
        "Сбиты: [17 БПЛА|Сумская область, UA-59] – Сумская область, [6|Луцк, UA-07] – Луцк.",
    ),
    ("uk", "область за тире", "Збито: [17 дронів|Сумська область, UA-59] – Сумська область, [6|Луцьк, UA-07] – Луцьк."),
    ("en", "a place behind a dash", "Downed: [17 drones|Lutsk, UA-07] – Lutsk, [six drones|Sumy, UA-59] – Sumy."),
    ("ru", "какие города", "Обстреляли [три города|] – Луцк, Сумы и Одессу."),
    ("ru", "место перед числом", "Сбиты: Луцк – [17 БПЛА|Луцк, UA-07], Сумы – [6|Сумы, UA-59]."),
]
SOME = [
    ("en", "some of them there", "[Forty people|] died, [six|Lutsk, UA-07] of them in Lutsk."),
    ("en", "what they were", "[Forty people|Lutsk, UA-07] died, six of them children, in Lutsk."),
    ("uk", "шестеро з них", "Загинули [40 людей|], [шестеро|Луцьку, UA-07] з них у Луцьку."),
    ("uk", "зокрема", "Загинули [40 людей|], [зокрема шестеро|Луцьку, UA-07] в Луцьку."),
    ("ru", "шестеро из них", "Погибли [40 человек|], [шестеро|Луцке, UA-07] из них в Луцке."),
    ("ru", "кто они", "Погибли [40 человек|Луцке, UA-07], из них шестеро детей, в Луцке."),
]  # fmt: skip
TOWARD = [
    ("en", "on approach", "Crews downed [40 drones|], [six|Lutsk, UA-07] on approach to Lutsk."),
    ("en", "heading for", "Crews downed [40 drones|], including [six|Lutsk, UA-07] heading for Lutsk."),
    ("en", "bound for", "[Six drones|Lutsk, UA-07] bound for Lutsk were shot down."),
    ("uk", "на підльоті", "Збито [19 дронів|Волинню, UA-07] над Волинню, [8|Луцька, UA-07] — на підльоті до Луцька."),
    ("uk", "у напрямку", "Збито [шість дронів|Луцька, UA-07] у напрямку Луцька."),
    ("uk", "з напрямку", "Випущено [шість дронів|] з напрямку Луцька."),
    ("ru", "летевшие к", "Сбиты [шесть дронов|Луцку, UA-07], летевших к Луцку."),
]  # fmt: skip
WHOLE = [
    ("en", "settlements of the region", "Volyn region. Two were hurt in Lutsk. They shelled [six settlements|Volyn "
     "region, UA-07] of the region."),
    ("en", "residents of the city", "Lutsk lay quiet. In Volyn region two were hurt. [Six residents|Lutsk, UA-07] of "
     "the city died."),
    ("uk", "сіл області", "Волинська область. У Луцьку поранено двох. Під вогнем були [16 сіл|Волинська область, "
     "UA-07] області."),
    ("uk", "пункти регіону", "Волинська область. У Луцьку поранено двох. Обстріляли [16 населених пунктів|Волинська "
     "область, UA-07] регіону."),
    ("ru", "жители области", "Волынская область. В Луцке ранены двое. Без света [900 жителей|Волынская область, "
     "UA-07] региона."),
    ("ru", "без имени", "Волынская область. Под огнём приграничные районы. Обстреляны [16 сёл|Волынская область, "
     "UA-07] области."),
]  # fmt: skip
WHENCE = [
    ("uk", "окупованого", "З окупованого Криму запустили [шість дронів|]."),
    ("uk", "зі сторони", "Зі сторони Луцька запустили [шість дронів|]."),
    ("uk", "окупували", "Торік вони окупували Маріуполь і вбили [шістьох людей|Маріуполь, UA-14]."),
    ("ru", "со стороны", "Со стороны Луцка запустили [шесть дронов|]."),
    ("uk", "райцентр", "Дрон влучив у райцентр Лужани, [шестеро|райцентр Лужани, ] поранених."),
]  # fmt: skip
UNKNOWN = [
    ("uk", "обстріл", "Внаслідок обстрілу Лужанки загинули [шестеро людей|Лужанки, ]."),
    ("uk", "обстріляли", "Вони обстріляли Лужанку, поранили [шістьох|Лужанку, ]."),
    ("uk", "атакували чим", "Вони атакували двома дронами Лужанку, [шестеро|Лужанку, ] поранених."),
    ("uk", "ударили по", "Вони ударили по Лужанці, [шестеро|Лужанці, ] поранених."),
    ("uk", "по чому випущено", "По Лужанці випущено [14 снарядів|Лужанці, ]."),
    ("uk", "жителі", "[Шестеро|Лужанки, ] жителів Лужанки поранені."),
    ("uk", "бої за", "У боях за Лужанку загинули [40 солдатів|Лужанку, ]."),
    ("uk", "хто атакував", "Уночі атакували Шахеди, [шестеро|] поранених."),
    ("ru", "обстрел", "При обстреле Лужанки погибли [шестеро|Лужанки, ]."),
    ("ru", "обстреляли", "Они обстреляли Лужанку, погибли [шестеро|Лужанку, ]."),
    ("ru", "выпустили по", "Они выпустили по Лужанке [14 снарядов|Лужанке, ]."),
    ("ru", "община", "При обстреле Лужанской общины погибли [шестеро|Лужанской общины, ]."),
    ("en", "fired at", "Fourteen shells were fired at Lowford and [six|Lowford, ] died."),
    ("en", "the bombing of", "[Six people|Lowford, ] died in the bombing of Lowford."),
    ("en", "residents of", "[Six|Lowford, ] residents of Lowford died."),
    ("en", "fired on a day", "Fourteen shells were fired on Monday and [six|] died."),
    ("en", "a second town", "[Six people|Lutsk and Lowford, UA-07] died in Lutsk and Lowford in the Volyn region."),
    ("en", "no second town", "[Six people|Lutsk, UA-07] died in Lutsk and Anna Bell said so."),
    ("uk", "друге місто", "У Луцьку та Лужанці на Волині загинули [шестеро|Луцьку та Лужанці, UA-07]."),
]  # fmt: skip
REST = [
    ("en", "the rest", "They downed [57 drones|], [21|Lutsk, UA-07] over Lutsk and the rest over Kovel."),
    ("uk", "решта", "Збито [57 дронів|]: [21|Луцьком, UA-07] над Луцьком, решта – над Ковелем."),
    ("ru", "остальные", "Сбиты [57 дронов|]: [21|Луцком, UA-07] над Луцком, остальные – над Ковелем."),
    ("uk", "саме місто", "На аеродромі «Клин» під Луцьком троє загинули. У місті поранено "
     "[шістьох|Луцьком, UA-07]."),
]  # fmt: skip
SPEAKS = [
    ("en", "said at a meeting", "[Six people|] died in May, he said at a meeting in Lutsk."),
    ("en", "on a visit", "On a visit to Lutsk she said [six people|] had died."),
    ("en", "killed at a meeting", "[Six people|Lutsk, UA-07] died at a meeting in Lutsk."),
    ("uk", "на саміті", "На саміті в Луцьку він сказав, що загинули [шестеро людей|]."),
    ("uk", "під час візиту", "Під час візиту до Луцька він сказав, що загинули [шестеро людей|]."),
    ("ru", "на встрече", "Погибли [шестеро|], заявил он на встрече в Луцке."),
    ("ru", "сообщают из", "Из Луцка сообщают о [шести взрывах|Луцка, UA-07]."),
    ("uk", "повідомляють з", "З Луцька повідомляють про [шість вибухів|Луцька, UA-07]."),
]  # fmt: skip
STREETS = [
    ("en", "a street in a town", "A shell fell on Mill Street in Lutsk. [Six|Lutsk, UA-07] died."),
    ("uk", "вулиця Київська", "Снаряд упав на вулиці Київській у Луцьку. Загинули [шестеро|Луцьку, UA-07]."),
    ("uk", "вулиці міста", "На вулицях Луцька загинули [шестеро|Луцька, UA-07]."),
    ("ru", "улица Гагарина", "Снаряд упал на улице Гагарина в Луцке. Погибли [шестеро|Луцке, UA-07]."),
    ("ru", "Московский проспект", "На Московском проспекте в Луцке погибли [шестеро|Луцке, UA-07]."),
]  # fmt: skip
CASES = [*CAUSE, *ENTRIES, *SOME, *TOWARD, *WHOLE, *WHENCE, *UNKNOWN, *REST, *SPEAKS, *STREETS]


@pytest.mark.parametrize(("code", "what", "marked"), CASES, ids=[f"{code}-{what}" for code, what, _ in CASES])
def test_place(code: str, what: str, marked: str) -> None:
    check_places(code, marked)
