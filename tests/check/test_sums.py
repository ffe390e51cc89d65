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
        # two small numbers of one place make up a third by chance
        ("en", "In Izium 5 houses were damaged. Later 3 houses were damaged, and then 2 houses.", []),
        # figures of other regions
        (
            "en",
            "In the Kharkiv region 16 were hurt. In the Sumy region 9 were hurt. In the Odesa region 7 were hurt.",
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
