"""Which place each figure speaks of. ``[figure|text of the place, code]``; nothing for none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.extract.gazetteer import GAZETTEER, region_of
from crossfoot.extract.places import world
from crossfoot.extract.placing.mention import Role
from crossfoot.extract.placing.place import Places, places_of
from tests.extract.marked import check_places, unmarked

BEHIND_AND_BEFORE = [
    ("en", "right behind", "It cut power to [4,100 homes|Sumy region, UA-59] in the Sumy region."),
    (
        "en",
        "a list of figures",
        "Crews counted [12 fires|Kharkiv, UA-63] in Kharkiv, [9|Poltava, UA-53] in Poltava "
        "and [three|Odesa region, UA-51] in the Odesa region.",
    ),
    ("en", "before, opening the sentence", "In Kherson [two people|Kherson, UA-65] were hurt."),
    ("en", "behind is another part", "In Lutsk [six cars|Lutsk, UA-07] burned, and in Rivne a kiosk was hit."),
    ("en", "the narrower wins", "In the Odesa region [five people|Izmail, UA-51] were hurt by debris in Izmail."),
    ("en", "a country gives way", "In Sumy [two buses|Sumy, UA-59] burned after the raid on Ukraine."),
    ("en", "an outer place is no list", "The blast near Zarichne, Lviv Oblast, hurt [nine men|Zarichne, UA-46]."),
    ("en", "not where it came from", "Fired from Kursk, [four missiles|Poltava, UA-53] fell on Poltava."),
    ("en", "two in a list", "Shells fell on [15 yards|Kursk and Bryansk regions, ] in the Kursk and Bryansk regions."),
    ("en", "a heading before a bracket", "Most went to Poland ([41,000|Poland, PL]) and Latvia ([900|Latvia, LV])."),
    ("en", "an unknown village", "Outside Verkhnia Lipka [three tractors|Verkhnia Lipka, ] burned."),
    ("en", "an unknown district", "In the Middleford district [30 sheep|Middleford district, ] died."),
    ("en", "a possessive owner", "In Ukraine's eastern region of Donetsk [two|Donetsk, UA-14] were hurt."),
    ("en", "two counts share one", "It left [three dead|Sumy, UA-59] and [two hurt|Sumy, UA-59] in Sumy."),
    ("en", "another part of the sentence", "In Lviv [two men|Lviv, UA-46] were hurt, while a shed burned near Stryi."),
    ("en", "an owner right before", "About half of Kyiv's [12,000 blocks|Kyiv, UA-30] were cold."),
    (
        "en",
        "the region around a list",
        "Crews fought [nine fires|Sumy region, UA-59] near Ardel, Bryn, Corven and Dalby (Sumy region).",
    ),
    ("en", "an area without a name", "In occupied territory [six deaths|occupied territory, ] were confirmed."),
    ("en", "regions spelt out", "In two Ukrainian regions – Volyn and Rivne – [ten|Volyn and Rivne, ] died of cold."),
    ("en", "a person's name is none", "Volodymyr Petrenko counted [90 shells|] there."),
    ("en", "a dateline is none", "VIENNA - [Two plants|] cut their output."),
    ("en", "nor one under a headline", "Plants cut output\n\nVienna, 14 May 2031. [Two plants|] cut their output."),
    ("en", "a place and a date later on", "A day\n\nIn Vienna, 14 May, [two plants|Vienna, AT] cut their output."),
    ("en", "an article in a name", "A strike hit a tent in al-Karama, killing [six|al-Karama, ]."),
    (
        "uk",
        "місто й район у родовому",
        "Після обстрілу Вовчанська Чугуївського району згоріло [4 дахи|Вовчанська, UA-63].",
    ),
    ("uk", "зазнав удару", "На Горлівщині удару з «Градів» зазнав Торецьк, зруйновано [два дахи|Торецьк, UA-14]."),
    (
        "uk",
        "ціле перед двокрапкою",
        "Поранено [5 людей|Сумщині, UA-59] на Сумщині: [троє|Ромнах, UA-59] в Ромнах, [двоє|Путивлі, UA-59] у Путивлі.",
    ),
    ("uk", "області країни", "Обстріляно [сім областей|України, UA] України. У Сумах тихо."),
    ("uk", "інша літера", "У Секторі Ґаза пошкоджено [12 шкіл|Секторі Ґаза, PS-GZA]."),
    (
        "uk",
        "одного разу з областю",
        "Горить Новомосковськ Дніпропетровської області. У Новомосковську згоріло [9 дахів|Новомосковську, UA-12].",
    ),
    (
        "uk",
        "рядок-заголовок області",
        "Гроза.\nСУМСЬКА ОБЛАСТЬ\nНемає світла у [89 селах|СУМСЬКА ОБЛАСТЬ, UA-59].\nЛЬВІВСЬКА ОБЛАСТЬ\n"
        "Світло є. Немає води у [7 селах|ЛЬВІВСЬКА ОБЛАСТЬ, UA-46].",
    ),
    ("uk", "знову під обстрілом", "СУМЩИНА ЗНОВУ ПІД ОБСТРІЛАМИ.\n\nЗгоріло [12 дахів|СУМЩИНА, UA-59]."),
    ("uk", "після числа", "Знеструмлено [7 тисяч родин|Сумщині, UA-59] на Сумщині."),
    ("uk", "перед числом", "У Кременчуці пошкоджено [12 будинків|Кременчуці, UA-53]."),
    ("uk", "інша частина речення", "У Луцьку згоріло [5 авто|Луцьку, UA-07], у Рівному — [два|Рівному, UA-56]."),
    (
        "uk",
        "прикметник без роду",
        "У Сумському районі [8|Сумському районі, UA5908] ферм, у Роменському [три|Роменському, UA5906].",
    ),
    ("uk", "знахідний перед дієсловом", "Полтавську область атакували [9 дронів|Полтавську область, UA-53]."),
    ("uk", "не звідки", "Із Курської області випущено [чотири ракети|Київщині, UA-32] по Київщині."),
    ("uk", "у дужках лиш одне", "Було [7 ракет|Одещині, UA-51] (по Одещині) та [40 дронів|]."),
    (
        "ru",
        "после числа",
        "[Шесть БпЛА|Тульской области, RU-TUL] – над территорией Тульской области, "
        "[два|Черного моря, ] – над акваторией Черного моря.",
    ),
    (
        "ru",
        "область впереди",
        "в Сумской области в с. Ивановка ранены [два человека|с. Ивановка, UA-59]; "
        "в г. Ромны погиб [один|г. Ромны, UA-59].",
    ),
    ("ru", "город без предлога", "в Харьковской области горели склады; г. Чугуев: [3 раненых|г. Чугуев, UA-63]."),
    ("ru", "село с чужим именем", "в Донецкой области в с. Приморское ранены [двое|с. Приморское, UA-14]."),
    (
        "ru",
        "длинный список уступает",
        "в Курской области ранены [пять человек|Курской области, RU-KRS] в с. Липки, с. Дубки и с. Ольшаны.",
    ),
    ("ru", "год не город", "По состоянию на 3 марта 2031 г. Войска потеряли [два танка|]."),
    (
        "ru",
        "неизвестная община",
        "при обстреле Белогорской общины Сумской области ранены [трое|Белогорской общины, UA-59].",
    ),
    ("ru", "направление", "На Южно-Донецком направлении сожжены [три пикапа|Южно-Донецком направлении, ]."),
    (
        "ru",
        "группировка",
        "Подразделения группировки «Юг» заняли рубеж. Противник потерял [40 человек|группировки «Юг», ].",
    ),
]

CARRIED = [
    ("en", "over the paragraph", "A missile hit a depot in Poltava. [Two guards|Poltava, UA-53] were hurt."),
    ("en", "a topic comes back",
     "Power failed in the Rivne region on Friday.\n\nCrews have been at work since dawn. They "
     "expect more rain by evening. "
     "In Dubno a school was closed. It had [300 pupils|Dubno, UA-56].\n\n"
     "Some [9,000 homes|Rivne region, UA-56] were dark by noon."),
    ("en", "a list of places is none", "Fires burned in Kursk.\n\nIn Oryol a depot burned.\n\nIn Tula a mill burned."
     "\n\nIn Tver a barn burned.\n\nIn total [40 crews|] worked."),
    ("en", "totals stand for all", "Drones hit a mill in Tula and a barn in Tver.\n\nIn total [12|] were hurt."),
    ("en", "a plant is a place",
     "The Rivne Nuclear Power Plant lost a line. [Four units|Rivne Nuclear Power Plant, UA-56] ran on."),
    ("en", "a seat of talks is where they met",
     "Envoys met in Geneva on Monday. The army has lost [900 men|]. The talks went on with [nine envoys|Geneva, CH]."),
    ("uk", "де зустрілися", "Делегації зустрілися в Женеві. Армія втратила [900 військових|]."),
    ("en", "where somebody spoke", "The minister said in Oslo that the raids go on. They have hurt [40 people|]."),
    ("en", "where a picture was taken",
     "A burned car in Odesa, on 4 May. Ardel Photo/Getty Images\nThe war has hurt [40 people|]."),
    ("ru", "картинка и подпись под ней",
     "Дрон над Орлом\nДрон над Орлом (архив)Фото: Ида Зальм/Getty Images\n\nВойна задела [40 человек|]."),
    ("ru", "заголовок не подпись",
     "Удар по Орлу\n\nДрон в небе (архив)Фото: Ида Зальм/Getty Images\n\nРанены [40 человек|Орлу, RU-ORL]."),
    ("en", "whose official speaks", "The head of the Lviv military administration said [two|Lviv, UA-46] were hurt."),
    ("uk", "заголовок", "Двоє загиблих, [п'ятеро|Харківщині, UA-63] поранених\nАрмія обстріляла села на Харківщині."),
    ("uk", "напрямок удару не все",
     "Ворог атакував Україну. Основний напрямок удару – Київ. Збито [40 цілей|Україну, UA]."),
    ("en", "a sentence about a place",
     "Izmail lost its last power line. [Forty homes|Izmail, UA-51] were dark by noon."),
    ("en", "nor a clock's town", "Between 2 and 5 p.m. Moscow time, crews saw [nine drones|]."),
    ("en", "nor what something lies between",
     "Drones hit Kovel. The road between the exclave of Kaliningrad and the coast has [two gates|Kovel, UA-07]."),
    ("uk", "речення про місце", "Учора Сумщину обстріляли [14 разів|Сумщину, UA-59]."),
    ("uk", "слово на початку речення, не місто", "Атаки тривали всю ніч. Поранено [двох|]."),
    ("en", "officials in a capital", "Officials in Kyiv called it the worst raid. [Nine towers|] fell."),
    ("en", "said in a town",
     "The plant at Izmail burned. It was quiet, she said in Oslo. [Two|Izmail, UA-51] were hurt."),
    ("en", "whose official speaks behind", "[Five|Izmail, UA-51] were hurt, the head of the Izmail council said."),
    ("en", "two tolls share a place", "[Four|Kovel, UA-07] dead, [nine|Kovel, UA-07] injured in Kovel."),
    ("en", "below its heading", "Volyn region: [six bombs|Kovel, UA-07] fell on Kovel."),
    ("en", "a list only from where it is one",
     "Fires burned in Kursk.\n\nSome [20 crews|Kursk, RU-KRS] came.\n\nIn Tula a mill burned.\n\nIn Tver a barn."),
    ("en", "a village of a people",
     "Raiders stormed the northern Burkinabe village of Bongo-Bila and [six|village of Bongo-Bila, ] died."),
    ("en", "a sea", "A frigate is in the Arabian Sea with [two escorts|Arabian Sea, ]."),
    ("en", "a dated line opens no text",
     "A night in the dark\n\nOSLO, 14 May 2031. The Rivne Nuclear Power Plant lost a line.\n\n"
     "By noon [four units|Rivne Nuclear Power Plant, UA-56] ran on."),
    ("ru", "итог",
     "в г. Сумы ранены двое.\n\nв г. Тверь ранены трое.\n\nв г. Тула ранены четверо.\n\nТаким "
     "образом, за сутки всего ранены [9 человек|]."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "what", "marked"), [*BEHIND_AND_BEFORE, *CARRIED],
                         ids=[f"{code}-{what}" for code, what, _ in [*BEHIND_AND_BEFORE, *CARRIED]])  # fmt: skip
def test_place(code: str, what: str, marked: str) -> None:
    check_places(code, marked)


def _listed(code: str, marked: str) -> list[tuple[str, str | None]]:
    _, tokens, [(_, last, _, _)] = unmarked(code, marked)
    return [(mention.text, mention.code) for mention in places_of(tokens).listed.after(last)]


@pytest.mark.parametrize(
    ("code", "marked", "listed"),
    [
        ("en", "[five drones each|] over the Tula and Kaluga regions",
         [("Tula", "RU-TUL"), ("Kaluga regions", "RU-KLU")]),
        ("en", "[one each|] over Tver, Kursk and Oryol",
         [("Tver", "RU-TVE"), ("Kursk", "RU-KRS"), ("Oryol", "RU-ORL")]),
        ("ru", "[по одному БпЛА|] – над территориями Тверской и Курской областей",
         [("Тверской", "RU-TVE"), ("Курской областей", "RU-KRS")]),
        ("uk", "[по два дрони|] на Сумщині та Полтавщині", [("Сумщині", "UA-59"), ("Полтавщині", "UA-53")]),
        ("en", "[five drones|], while two fell in Tver", []),
    ],
)  # fmt: skip
def test_list_after(code: str, marked: str, listed: list[tuple[str, str | None]]) -> None:
    assert _listed(code, marked) == listed


@pytest.mark.parametrize(
    ("code", "text", "roles"),
    [
        ("uk", "Пуск із Криму та з акваторії Чорного моря по Одещині",
         {"Криму": Role.FROM, "Чорного моря": Role.FROM, "Одещині": Role.AT}),
        ("uk", "дрони із напрямків: Курськ, Орел – рф., Донецьк – ТОТ",
         {"Курськ": Role.FROM, "Орел": Role.FROM, "Донецьк": Role.FROM}),
        ("uk", "Основний напрямок удару – Київщина", {"Київщина": Role.AIM}),
        ("en", "Ukraine fired at Belgorod from Sumy",
         {"Belgorod": Role.AT, "Sumy": Role.FROM, "Ukraine": Role.NAMED}),
        ("en", "He met Jordan Blake, who posted in Telegram", {"Jordan": Role.NAMED}),
    ],
)  # fmt: skip
def test_roles(code: str, text: str, roles: dict[str, Role]) -> None:
    _, tokens, _ = unmarked(code, text)
    named = {mention.text: mention.role for mention in places_of(tokens).mentions}
    assert roles.items() <= named.items()
    assert "Telegram" not in named


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("києва", "UA-30"), ("києвом", "UA-30"), ("харкову", "UA-63"), ("кременчуці", "UA-53"), ("сумах", "UA-59"),
        ("одещиною", "UA-51"), ("орла", "RU-ORL"), ("запоріжжям", "UA-23"), ("чебоксарах", "RU-CU"), ("kiev", "UA-30"),
        ("zaporozhye", "UA-23"), ("белгорода", "RU-BEL"), ("кропивницькому", "UA-35"),
    ],
)  # fmt: skip
def test_case_forms(form: str, code: str) -> None:
    entry = GAZETTEER[form]
    assert entry is not None
    assert entry.alone[0].code == code


def test_everyday_words_are_no_places() -> None:
    assert all(GAZETTEER[word] is None for word in ("дронів", "поранено", "drones", "overnight", "область"))


@pytest.mark.parametrize("kept", ['{"lozova": "UA-63|UA|"}', "{", "[]", None])
def test_the_table_of_towns_is_kept(kept: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "cache" / "towns.json"
    if kept is not None:
        path.parent.mkdir()
        path.write_text(kept)
    monkeypatch.setattr(world, "_kept_at", lambda: path)
    monkeypatch.setattr(world, "_build", lambda: {"lozova": "UA-63|UA|"})
    assert world.world_names.__wrapped__() == {"lozova": "UA-63|UA|"}
    assert json.loads(path.read_text()) == {"lozova": "UA-63|UA|"}


def test_region_of_codes() -> None:
    assert [region_of(code) for code in ("UA6308", "UA0102", "UA4402", "RU-KRS", "IL", None)] == [
        "UA-63", "UA-43", "UA-09", "RU-KRS", None, None,
    ]  # fmt: skip


WORDS = [
    "in", "the", "Kyiv", "region", ",", "and", "Sumy", "Ukraine's", "г.", "с.", "над", "Курской", "области",
    "12", "–", "(", ")", ";", "district", "from", "город", "«", "»", "Новая", "\n\n", ".", "-", "al",
    "Battlegroup",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from(["en", "uk", "ru"]))
def test_any_text_gives_places_of_its_own(words: list[str], code: str) -> None:
    text = " ".join(words)
    _, tokens, _ = unmarked(code, text)
    places: Places = places_of(tokens)
    for mention in places.mentions:
        assert 0 <= mention.first < mention.last <= len(tokens.words)
        assert text[mention.start : mention.end] == mention.text
    for at in range(len(tokens.words)):
        place = places.at(at, at + 1)
        assert place is None or place.text in text
        places.listed.after(at)
