"""Sums that hold, wherever a text tells their figures."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crossfoot.check.run import holds
from crossfoot.extract.run import extract_claims
from crossfoot.model.document import Document


def held(text: str, lang: str = "en") -> list[str]:
    document = Document(id="x", text=text, lang=lang, published=datetime(2031, 5, 2, tzinfo=UTC))
    return [identity.computation for identity in holds(document, tuple(extract_claims(document)))]


@pytest.mark.parametrize(
    ("lang", "text", "sums"),
    [
        # by towns, in sentences of their own
        (
            "en",
            "Shelling killed 12 people in the region on Friday, the governor said. Seven were killed in Kupiansk. "
            "Another five were killed in Izium.",
            ["7 + 5 = 12"],
        ),
        # the headline's total, and the regions below
        (
            "en",
            "Raids kill 9 people\n\nThree people were killed in the Sumy region, its governor said.\n\n"
            "In the Kherson region raids killed six people.",
            ["3 + 6 = 9"],
        ),
        # a list over lines
        (
            "en",
            "The fire damaged 34 houses:\nIzium - 20 houses,\nKupiansk - 8,\nChuhuiv - 6.",
            ["20 + 8 + 6 = 34"],
        ),
        # what strikes were made with
        (
            "uk",
            "За добу ворог завдав 412 ударів по Запорізькій області. 380 БпЛА атакували Гуляйполе. "
            "2 авіаційні удари завдано по Оріхову. 30 артилерійських ударів завдано по Степногірську.",
            ["380 + 2 + 30 = 412"],
        ),
        # by day, of a total that the lead tells again
        (
            "en",
            "Shelling kills 7 in Izium\n\nAt least seven people were killed, a doctor said. Two people died on Sunday "
            "and five more on Monday.",
            ["2 + 5 = 7"],
        ),
        # by what became of them
        (
            "en",
            "A fire burned through a house. Rescuers checked 90 flats. 60 flats were damaged and 30 were destroyed.",
            ["60 + 30 = 90"],
        ),
        # by sex, right behind the total
        ("uk", "Поранено шестеро дітей - троє дівчаток та троє хлопчиків.", ["3 + 3 = 6"]),
        # hedged as their total is
        (
            "uk",
            "За рік постраждали понад 916 дітей. 324 дитини загинули та понад 592 поранено.",
            ["324 + more than 592 = more than 916"],
        ),
        # some of what was launched is still under way
        (
            "en",
            "Russia launched 72 drones overnight. Ukraine shot down 47 drones. Another 24 drones disappeared "
            "from radar. One drone is still in the air.",
            ["47 + 24 + 1 = 72"],
        ),
        # many figures, however hedged
        (
            "ru",
            "ВСУ потеряли около 805 военных. Группировка «Север» уничтожила до 170 военных, «Запад» - более "
            "210 военных, «Юг» - до 225 военных, «Восток» - свыше 200 военных.",
            ["at most 170 + more than 210 + at most 225 + more than 200 = about 805"],
        ),
        # a share, and a length in two units
        ("ru", "Удар ранил 500 человек, из них 85 (17 %) лежат в больницах.", ["85 / 500 = 17 %"]),
        ("en", "Troops advanced 20 kilometers (12 miles) towards Izium.", ["20 km = 12 mi"]),
        ("en", "Troops advanced 20 kilometers (6 miles) towards Izium.", []),
        # some of a part are no part of the whole
        (
            "en",
            "The clashes killed 1,000 people. 680 of the victims were soldiers and 299 were civilians; 18 were "
            "herders, of whom three were women.",
            [],
        ),
        # makes of another total
        ("uk", "Знищено вісім Ту-95. Ще знищено п'ять Ту-22, два Ан-12 та один А-50.", []),
        # two small numbers of one place make up a third by chance
        ("en", "In Izium 5 houses were damaged. Later 3 houses were damaged, and then 2 houses.", []),
        # figures of other regions
        (
            "en",
            "In the Kharkiv region 16 were hurt. In the Sumy region 9 were hurt. In the Odesa region 7 were hurt.",
            [],
        ),
        # a list of prices
        (
            "uk",
            "За знищену техніку платять: 350 грн за танк, 1400 грн за ЗРК, 1750 грн за літак.",
            [],
        ),
        # lengths of time
        ("en", "The siege may last another five, ten, fifteen years, the general said.", []),
    ],
)
def test_sums(lang: str, text: str, sums: list[str]) -> None:
    assert held(text, lang) == sums


def test_a_sum_told_twice_is_told_once() -> None:
    text = "Air defences downed 63 aerial targets: 5 missiles and 58 drones. So 58 drones and 5 missiles were downed."
    assert held(text) == ["5 + 58 = 63"]
