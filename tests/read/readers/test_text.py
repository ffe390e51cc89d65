from __future__ import annotations

import pytest
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


FIELDS = """---
title: "Two dead at the quay"
url: https://tally.example/quay
date: 2031-05-02T09:30:00+03:00
publisher: Tally
lang: en
tags:
  - harbour
word_count: 630
---

"""


def test_fields_before_the_text_say_what_it_is() -> None:
    found = document(f"{FIELDS}Two people died at the quay.".encode(), name="quay.md")
    assert found.text == "Two people died at the quay."
    assert (found.title, found.url, found.outlet, found.lang) == (
        "Two dead at the quay", "https://tally.example/quay", "Tally", "en",
    )  # fmt: skip
    assert found.published
    assert found.published.isoformat() == "2031-05-02T09:30:00+03:00"


@pytest.mark.parametrize(
    "text",
    ["---\nTwo people died.\n---\nMore.", "---\nat: once\nMore.", "He said: two.\n---\nMore.", "---\n---\nMore."],
)
def test_lines_that_are_no_fields_stay_text(text: str) -> None:
    assert document(text.encode()).text == text


def test_fields_without_a_text_are_refused() -> None:
    assert refusal(FIELDS.encode(), name="quay.md").reason == "holds no text"
