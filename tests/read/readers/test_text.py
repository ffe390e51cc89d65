from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossfoot.read.text import clean
from tests.read.build import SENTENCES, document, refusal


def test_the_stored_text_is_clean() -> None:
    found = document(b"\xef\xbb\xbfOne drone\r\nfell.\0\r\n\r\nNo one was hurt.")
    assert found.text == "One drone\nfell.\n\nNo one was hurt."
    assert found.partial == ()


def test_a_declared_charset_that_lies() -> None:
    assert document(SENTENCES["uk"].encode("cp1251"), charset="utf-8").text == SENTENCES["uk"]


def test_junk_is_refused() -> None:
    assert refusal(b"\x00\x01\x02\x03" * 100, name="a.txt").reason.startswith("binary data, no text")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip))
def test_text_is_stored_as_it_was_written(text: str) -> None:
    head = "A report: "
    assert document((head + text).encode()).text == clean(head + text)
