"""The register: names as texts give them, in three languages, to bodies with a side."""

from __future__ import annotations

import pytest

from crossfoot.extract.body import Body, Kind
from crossfoot.extract.register import Register, find_body, find_own_body, register


@pytest.mark.parametrize(
    ("code", "name", "id"),
    [
        ("en", "Ukraine's Air Force", "ukraine.air_force"),
        ("en", "the Ukrainian Air Force", "ukraine.air_force"),
        ("uk", "Повітряних Сил ЗСУ", "ukraine.air_force"),
        ("ru", "Воздушные силы ВСУ", "ukraine.air_force"),
        ("en", "Russia’s Defense Ministry", "russia.defence_ministry"),
        ("en", "the Russian Ministry of Defence", "russia.defence_ministry"),
        ("uk", "Міноборони рф", "russia.defence_ministry"),
        ("ru", "Минобороны России", "russia.defence_ministry"),
        ("uk", "Міноборони", "ukraine.defence_ministry"),
        ("ru", "Минобороны", "russia.defence_ministry"),
        ("uk", "Командування Сил безпілотних систем ЗСУ", "ukraine.unmanned_forces"),
        ("en", "grid operator Ukrenergo", "ukraine.ukrenergo"),
        ("ru", "«Укрэнерго»", "ukraine.ukrenergo"),
        ("uk", "МАГАТЕ", "un.iaea"),
        ("en", "the IAEA chief", "un.iaea"),
        ("en", "UN monitors", "un.ohchr"),
        ("en", "Ministry of Health in Gaza", "palestine.gaza_health"),
        ("en", "the Israeli military", "israel.idf"),
        ("en", "The head of the Chernihiv military administration", "ukraine.region.UA-74"),
        ("uk", "начальник Полтавської обласної військової адміністрації", "ukraine.region.UA-53"),
        ("ru", "губернатор Белгородской области", "russia.region.RU-BEL"),
        ("ru", "мэр Москвы", "russia.region.RU-MOW"),
        ("uk", "обласній військовій адміністрації", "ukraine.region"),
        ("en", "Iranian officials", "iran.government"),
        ("uk", "пакистанська армія", "pakistan.army"),
        ("ru", "в Минобороны Израиля", "israel.idf"),
        ("uk", "у Києві", "ukraine.government"),
        ("en", "The Defence Ministry in Moscow", "russia.defence_ministry"),
        ("en", "General Staff of the Armed Forces", "ukraine.general_staff"),
        ("en", "Interfax", "outlet.interfax"),
        ("uk", "Reuters", "outlet.reuters"),
        ("ru", "Reuters", "outlet.reuters"),
    ],
)
def test_found(code: str, name: str, id: str) -> None:
    found = find_body(name, code)
    assert found is not None
    assert found.id == id


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("en", "a deputy minister"),
        ("en", "us"),
        ("en", "the company"),
        ("en", "Subscribe"),
        ("uk", "Підписатись"),
        ("ru", "Подписаться"),
        ("en", "Ukraine, the U.S. and South Korea"),
        ("en", "residents"),
        ("en", "Ukrainian media"),
        ("uk", "українські медіа"),
        ("en", "Interior Minister Danylo Veres"),
        ("en", "the energy ministry"),
        ("uk", "бої поблизу Чернігова"),
        ("ru", "российское министерство"),
        ("uk", "її міністр закордонних справ"),
        # endings part surnames: no «Воробйов», no «Федорищев»
        ("uk", "Ворог"),
        ("uk", "Федоров"),
        # an acronym takes an ending and nothing else: no «ОБСЄ», no «ТАРС»
        ("uk", "Обсяг переробки"),
        ("ru", "мэра Сосновки Тараса Лисенко"),
        # nor does a word lose a consonant: no «Мерц», no «головком», no «Новак»
        ("uk", "мер"),
        ("uk", "міський голова"),
        ("uk", "нове опитування"),
        ("en", ""),
    ],
)
def test_not_found(code: str, name: str) -> None:
    assert find_body(name, code) is None


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("uk", "міністр оборони Данії Тобіас Крон"),
        ("uk", "данський міністр оборони"),
        ("ru", "министр обороны Дании"),
        ("uk", "міністерство енергетики Данії"),
    ],
)
def test_an_office_of_another_state_is_known_as_one_and_not_the_home_ones(code: str, name: str) -> None:
    assert find_body(name, code) is not None
    assert find_own_body(name, code) is None


def test_sides_are_countries_in_lower_case() -> None:
    for body in register():
        assert body.side is None or body.side == body.side.lower()


def test_every_body_is_spelled_in_every_language() -> None:
    for body in register():
        assert set(body.names) == {"en", "uk", "ru"}, body.id


def test_both_sides_are_kept_alike() -> None:
    """What one side's offices have the other's have too."""
    ids = {body.id for body in register()}
    offices = (
        "president government foreign_ministry defence_ministry general_staff security_service interior_ministry "
        "health_ministry ombudsman railways"
    )
    for office in offices.split():
        assert {f"ukraine.{office}", f"russia.{office}"} <= ids


def test_international_bodies_take_no_side() -> None:
    assert register().get("un.iaea").side is None
    assert register().get("icrc").side is None


def test_spellings_find_a_body_of_their_own_side() -> None:
    for body in register():
        for code, written in body.names.items():
            for spelling in written.split("|"):
                found = find_body(spelling.strip(), code)
                assert found is not None, spelling
                assert found.side == body.side, (spelling, body.id, found.id)


def _body(id: str, names: str) -> Body:
    return Body(id=id, name=id, kind=Kind.COMPANY, side=None, names={"en": names})


def test_two_bodies_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="'a'"):
        Register((_body("a", "Alpha"), _body("a", "Beta")))


def test_a_spelling_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="without words"):
        Register((_body("a", "Alpha | the"),))


def test_the_longer_spelling_wins() -> None:
    book = Register((_body("short", "Ministry"), _body("long", "Ministry of Roads")))
    assert [body.id for body in (book.find("the roads ministry", "en"), book.find("a ministry", "en")) if body] == [
        "long",
        "short",
    ]
