"""Places beside those of officials who speak, and of parts told apart. Marks are as in `test_place`."""

from __future__ import annotations

import pytest

from tests.extract.marked import check_places

OVER = [
    ("en", "the region's governor", "Drones hit Kovel. [Six people|Kovel, UA-07] were hurt, the governor of "
     "Volyn region said."),
    ("en", "a governor", "Drones hit Izium. Kharkiv Governor Ivan Bell said [six people|Izium, UA-63] were hurt."),
    ("en", "a mayor", "Drones hit Izium. Kharkiv Mayor Ivan Bell said [six people|Kharkiv, UA-63] were hurt."),
    ("en", "of another region", "Drones hit Izium. The governor of Volyn region said [six people|Volyn region, UA-07] "
     "were hurt."),
    ("uk", "голова ОВА", "Дрони атакували Ковель. Поранено [шістьох|Ковель, UA-07], повідомив голова Волинської ОВА."),
    ("uk", "голова області", "Удар по Ковелю. За словами голови Волинської області, поранено [шістьох|Ковелю, UA-07]."),
    ("ru", "губернатор области", "Удар по Ковелю. Ранены [шестеро|Ковелю, UA-07], заявил глава Волынской области."),
]  # fmt: skip
LISTED = [
    ("en", "a governor is no place", "[Six people|Kovel, UA-07] were hurt in Kovel, the Lutsk governor said."),
    ("en", "nor are police", "[Six people|Kovel, UA-07] were hurt in Kovel, Lutsk police said."),
    ("en", "two towns", "[Six people|Kovel and Lutsk, UA-07] were hurt in Kovel and Lutsk, the governor said."),
    ("en", "across the region", "Volyn Governor Ivan Bell said [seven people|Volyn, UA-07] were hurt across the "
     "region, among them [two|Kovel, UA-07] in Kovel and a boy in Dubno."),
    ("en", "who appointed him", "Drones hit Kovel. [Six people|Kovel, UA-07] were hurt, said a mayor appointed "
     "by Lutsk."),
    ("uk", "ким призначений", "Удар по Ковелю. Поранено [шістьох|Ковелю, UA-07], заявив призначений Луцьком мер."),
    ("ru", "кем назначен", "Удар по Ковелю. Ранены [шестеро|Ковелю, UA-07], заявил назначенный Луцком мэр."),
    ("en", "appointed in a town", "A mayor was appointed in Lutsk, where [six people|Lutsk, UA-07] were hurt."),
    ("en", "fired to", "They fired [six rockets|Kovel, UA-07] to Kovel."),
]  # fmt: skip
TREATED = [
    ("en", "taken to hospital", "Drones hit Kovel. [Six people|Kovel, UA-07] were taken to hospital in Lutsk."),
    ("en", "treated", "Drones hit Kovel. [Six people|Kovel, UA-07] are being treated in a Lutsk hospital."),
    ("en", "a hospital struck", "A bomb hit a hospital in Lutsk and [six people|Lutsk, UA-07] were treated."),
    ("uk", "доправили до лікарні", "Дрон упав у Ковелі. [Шістьох людей|Ковелі, UA-07] доправили до лікарні в Луцьку."),
    ("uk", "лікарня під ударом", "Ракета влучила в лікарню в Луцьку, [шістьох|Луцьку, UA-07] доставили в інші."),
    ("ru", "в больницу", "Дрон упал в Ковеле. [Шестерых|Ковеле, UA-07] доставили в больницу Луцка."),
    ("ru", "раненые из", "[Шестеро раненых|Ковеля, UA-07] из Ковеля доставлены в больницу Луцка."),
]  # fmt: skip
ENTRIES = [
    ("uk", "області без слова", "Сумська область: [4|Сумська область, UA-59] поранених. Харківська: "
     "[двоє|Харківська, UA-63] поранених."),
    ("uk", "через тире", "Сумська область – [4|Сумська область, UA-59]. Харківська – [2|Харківська, UA-63]."),
    ("ru", "области без слова", "Брянская область: [4|Брянская область, RU-BRY] раненых. Белгородская: "
     "[двое|Белгородская, RU-BEL] раненых."),
]  # fmt: skip
ELSEWHERE = [
    ("en", "more elsewhere", "In Kovel [two|Kovel, UA-07] died, another [nine|Lutsk, UA-07] were hurt in Lutsk."),
    ("en", "both there", "[Two|Lutsk, UA-07] were killed, another [nine|Lutsk, UA-07] were hurt in Lutsk."),
    ("en", "a second deed", "Drones hit Kovel, hurting [four people|Kovel, UA-07], and set fire to a depot in Lutsk."),
    ("en", "while they", "[Three men|Lutsk, UA-07] were hurt while they fought a fire in Lutsk."),
    ("en", "while elsewhere", "[Three men|] were hurt, while a mill burned in Lutsk."),
    ("uk", "ще дев'ятеро", "У Ковелі [двоє|Ковелі, UA-07] загинули, ще [дев'ятеро|Луцьку, UA-07] поранені в Луцьку."),
    ("uk", "ще й спалили", "Дрони вдарили по Ковелю, поранивши [чотирьох|Ковелю, UA-07], і спалили склад у Луцьку."),
    ("ru", "ещё девять", "В Ковеле [двое|Ковеле, UA-07] погибли, ещё [девять|Луцке, UA-07] ранены в Луцке."),
    ("ru", "населённый пункт", "Поблизости от н. п. Лужаны уничтожены [два пикапа|н. п. Лужаны, ]."),
]  # fmt: skip
CASES = [*OVER, *LISTED, *TREATED, *ENTRIES, *ELSEWHERE]


@pytest.mark.parametrize(("code", "what", "marked"), CASES, ids=[f"{code}-{what}" for code, what, _ in CASES])
def test_place(code: str, what: str, marked: str) -> None:
    check_places(code, marked)
