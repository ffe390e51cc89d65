"""Which language, for a text and for its passages."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.extract.detect import detect_language, passages

KNOWN = ("en", "uk", "ru")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The mayor said that two people were hurt.", "en"),
        ("Мер повідомив, що двоє людей зазнали поранень.", "uk"),
        ("Мэр сообщил, что два человека получили ранения.", "ru"),
        # No letter that Ukrainian lacks: little words and missing letters decide.
        ("Губернатор рассказал о повреждении дома и гаража.", "ru"),
        ("Расчеты работают на месте взрыва.", "ru"),
        ("За сутки уничтожено пять беспилотников", "ru"),
        # No letter that Russian lacks.
        ("Голова громади та рятувальники вже на вулиці", "uk"),
        # Addresses and handles say nothing of the language around them.
        ("Збито три дрони https://example.org/a/very/long/address/of/a/page @channel_name", "uk"),
        ("Сбиты три дрона (https://example.org/a/very/long/address/of/a/page)", "ru"),
        ("ЗБИТО ДВАНАДЦЯТЬ РАКЕТ", "uk"),
        ("Ведомство: сбито 14 БпЛА типа Shahed, модель Shahed-136, район Sudzha", "ru"),
    ],
)
def test_sentences(text: str, code: str) -> None:
    assert detect_language(text, KNOWN) == code


def test_the_first_known_language_where_nothing_speaks_for_any() -> None:
    assert detect_language("", ("uk", "en")) == "uk"
    assert detect_language("12 345 — 67", ("ru", "uk")) == "ru"


def test_only_known_languages_are_answered() -> None:
    assert detect_language("Мер повідомив, що двоє людей зазнали поранень.", ("en", "ru")) == "ru"


def codes(text: str, default: str) -> list[tuple[str, str]]:
    return [(text[start:end], code) for start, end, code in passages(text, default)]


def test_a_text_of_one_language_is_one_passage() -> None:
    text = "Перша звістка прийшла вночі.\n\nЗгодом мер уточнив, що постраждалих немає."
    assert codes(text, "uk") == [(text, "uk")]


def test_a_line_of_names_is_no_change_of_language() -> None:
    text = "Джерело: глава КМВА Тимур Лисенко, ДСНС\n\nДеталі: У місті пошкоджено дахи."
    assert codes(text, "uk") == [(text, "uk")]


def test_a_paragraph_in_another_language() -> None:
    ours = "Міністерство ще не підтвердило цих повідомлень.\n\n"
    theirs = "Согласно сводке, над областью были сбиты двенадцать аппаратов, ещё три упали в поле.\n\n"
    rest = "Подробиці з'ясовують."
    assert codes(ours + theirs + rest, "uk") == [(ours, "uk"), (theirs, "ru"), (rest, "uk")]


def test_a_quotation_in_another_language() -> None:
    text = "До ранку все стихло. Губернатор заявив: «Расчёты сработали штатно, никто из жителей не пострадал». Кінець."
    found = codes(text, "uk")
    assert found == [
        ("До ранку все стихло. Губернатор заявив: «", "uk"),
        ("Расчёты сработали штатно, никто из жителей не пострадал", "ru"),
        ("». Кінець.", "uk"),
    ]


def test_a_title_or_name_in_another_script_is_no_change_of_language() -> None:
    text = "The channel «Громада сьогодні» wrote that two houses had burned down."
    assert codes(text, "en") == [(text, "en")]
    text = "Збито три дрони Shahed та дві ракети Storm Shadow."
    assert codes(text, "uk") == [(text, "uk")]


def test_an_english_translation_below() -> None:
    ours, theirs = "За ніч збито п'ять дронів.\n", "Five drones were shot down in the course of the night.\n"
    assert codes(ours + theirs, "uk") == [(ours, "uk"), (theirs, "en")]


@given(st.text(alphabet="ab яіы«»\"“”.\n1'", max_size=300), st.sampled_from(KNOWN))
def test_passages_cover_the_text_without_gaps(text: str, default: str) -> None:
    found = passages(text, default)
    assert found[0][0] == 0
    assert found[-1][1] == len(text)
    assert all(left[1] == right[0] and left[2] != right[2] for left, right in itertools.pairwise(found))


def test_a_caption_of_names_in_another_script_is_no_change_of_language() -> None:
    text = "Ночью затонули баржи.\n\nФото: Norland Harbour Authority / Suud Press\n\nПорт закрыт."
    assert codes(text, "ru") == [(text, "ru")]


def test_a_sentence_in_another_script_is() -> None:
    text = "Ночью затонули баржи.\n\nThe harbour was closed to all ships.\n\nПорт закрыт."
    assert [code for _, code in codes(text, "ru")] == ["ru", "en", "ru"]
