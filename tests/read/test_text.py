from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.read.text import clean, codec_of, declared_in, decode, is_junk
from tests.read.build import SENTENCES

WIDE = ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
CYRILLIC = ("cp1251", "koi8-u", "cp866", "iso8859-5")
LIES = (None, "utf-8", "cp1252", "koi8-r", "windows-1251", "utf-16", "no-such-charset")


@pytest.mark.parametrize("lie", LIES)
@pytest.mark.parametrize("encoding", ("utf-8", *WIDE))
@pytest.mark.parametrize("language", SENTENCES)
def test_unicode_encodings_are_known_whatever_is_declared(language: str, encoding: str, lie: str | None) -> None:
    found = decode(SENTENCES[language].encode(encoding), lie)
    assert (found.text, found.partial) == (SENTENCES[language], ())


@pytest.mark.parametrize("lie", LIES)
@pytest.mark.parametrize("encoding", CYRILLIC)
@pytest.mark.parametrize("change", (str, str.upper, str.title))
def test_cyrillic_single_bytes_are_known_by_their_letters(encoding: str, lie: str | None, change: type[str]) -> None:
    text = change(SENTENCES["ru"])
    assert decode(text.encode(encoding), lie).text == text


@pytest.mark.parametrize("encoding", ("cp1251", "koi8-u"))
def test_ukrainian_single_bytes_are_known_by_their_letters(encoding: str) -> None:
    assert decode(SENTENCES["uk"].encode(encoding)).text == SENTENCES["uk"]


@pytest.mark.parametrize("lie", LIES)
def test_western_quotation_marks_are_no_cyrillic(lie: str | None) -> None:
    text = "The ministry spoke of “12 drones” – it’s more, said the mayor of Nîmes."
    assert decode(text.encode("cp1252"), lie).text == text


def test_a_declared_encoding_is_taken_where_nothing_speaks_against_it() -> None:
    text = "昨夜、無人機12機が撃墜された。"
    assert decode(text.encode("shift_jis"), "Shift_JIS").text == text


def test_a_few_broken_bytes_do_not_change_the_encoding_and_are_told() -> None:
    found = decode("Збито 87 дронів".encode()[:-1] + b" overnight")
    assert found.encoding == "utf-8"
    assert found.text == "Збито 87 дроні\ufffd overnight"
    assert found.partial == ("1 places are no utf-8 and stand as U+FFFD",)


def test_a_replacement_character_of_the_author_is_no_loss() -> None:
    assert decode("what � means".encode()).partial == ()
    assert decode("what � means".encode("utf-16")).partial == ()


@given(st.binary(max_size=400), st.sampled_from(LIES))
def test_any_bytes_decode_to_text_that_can_be_stored(data: bytes, lie: str | None) -> None:
    clean(decode(data, lie).text).encode("utf-8")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    # Text that begins with a mark, or is ASCII with NULs between, is no plain UTF-8.
    if not text.startswith("\ufeff"):
        assert decode(text.encode()).text == text


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text).removeprefix("\ufeff")) == clean(text).removeprefix("\ufeff")


def test_clean_text_has_one_kind_of_line_end_and_nothing_unprintable() -> None:
    assert clean("\ufeffa\r\nb\rc\x0cd\x00e\x07\tf\x7f") == "a\nb\nc\nde\tf"


def test_junk_is_told_from_text() -> None:
    assert is_junk("\x00\x01\x02" * 50)
    assert not is_junk("a\tb\r\nc\x0cd")
    assert not is_junk("")


@pytest.mark.parametrize(
    ("head", "declared"),
    [
        (b'<?xml version="1.0" encoding="windows-1251"?><rss>', "windows-1251"),
        (b"<html><head><meta charset=koi8-u>", "koi8-u"),
        (b'<META http-equiv="Content-Type" content="text/html; charset=utf-8">', "utf-8"),
        (b"<html><head>", None),
    ],
)
def test_markup_declares_its_encoding(head: bytes, declared: str | None) -> None:
    assert declared_in(head) == declared


def test_only_text_encodings_are_codecs() -> None:
    assert codec_of("Windows-1251") == "cp1251"
    assert codec_of("rot13") is codec_of("hex") is codec_of("x\0y") is codec_of("") is codec_of(None) is None
