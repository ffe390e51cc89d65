from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.model.document import Document, Refusal
from crossfoot.read.limits import Limits
from tests.read.build import SENTENCES, document, page, read, refusal, refusals

TEXT = SENTENCES["uk"]


def line(**fields: Any) -> bytes:
    return json.dumps(fields, ensure_ascii=False).encode() + b"\n"


def test_all_fields() -> None:
    found = document(
        line(
            id="a-1",
            text=TEXT,
            url="https://news.example/1",
            title="Ніч",
            outlet="Новини",
            lang="uk-UA",
            published="2031-05-02T20:30:00",
            more=[1],
        )
    )
    assert found == Document(
        id="a-1",
        text=TEXT,
        url="https://news.example/1",
        title="Ніч",
        outlet="Новини",
        lang="uk",
        published=datetime(2031, 5, 2, 20, 30, tzinfo=UTC),
        published_zone_unknown=True,
        origin="input",
        bytes_hash=found.bytes_hash,
    )


@given(st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip), st.booleans())
def test_text_is_stored_exactly_as_given(text: str, escaped: bool) -> None:
    data = json.dumps({"id": "a", "text": text}, ensure_ascii=escaped).encode()
    assert document(data, name="a.jsonl").text == text


def test_surrogates_are_replaced_one_for_one() -> None:
    found = document(b'{"id": "a", "text": "three \\ud800 drones \\ud83d\\ude80", "title": "\\udfff"}')
    assert found.text == "three \ufffd drones \U0001f680"
    assert found.title == "\ufffd"
    assert found.partial == ("surrogates, which are no characters, stand as U+FFFD",)


def test_a_bad_line_costs_that_line() -> None:
    found = read(line(id="1", text=TEXT) + b'{"id": "2", "text": \n\n' + line(id="4", text=TEXT))
    assert [one.id if isinstance(one, Document) else one.where for one in found] == ["1", "line 2", "4"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"{", "no JSON: Expecting property name enclosed in double quotes at character 2"),
        (b"[1]", "a list, not an object"),
        (b"17", "a number, not an object"),
        (b"{}", "neither text nor html"),
        (b'{"text": 5}', "text is a number, not a string"),
        (b'{"html": ["x"]}', "html is a list, not a string"),
        (b'{"id": {}, "text": "x"}', "id is an object, not a string"),
        (b'{"id": true, "text": "x"}', "id is a truth value, not a string"),
        (b'{"text": ""}', "holds no text"),
        (b'{"text": null}', "neither text nor html"),
        (b'{"text": "\xff"}', "no UTF-8 at byte 11"),
        (b'{"text": ' + b"[" * 200_000, "nested deeper than the parser reads"),
        (b'{"text": ' + b"9" * 9000 + b"}", "no JSON: Exceeds the limit"),
        ("{}".encode("utf-16"), "no UTF-8 at byte 1"),
    ],
)
def test_what_a_line_is_refused_for(data: bytes, reason: str) -> None:
    found = refusal(data, name="a.jsonl")
    assert found.where == "line 1"
    assert found.reason.startswith(reason)


def test_a_field_of_another_type_is_left_out_and_told() -> None:
    found = document(line(id=7, text=TEXT, title=["x"], published="yesterday", url=None, outlet=""))
    assert (found.id, found.title, found.published, found.url, found.outlet) == ("7", None, None, None, None)
    assert found.partial == (
        "title is a list, not a string, and left out",
        "published is no ISO 8601 date ('yesterday') and left out",
    )


def test_html_is_read_as_a_page_and_the_line_knows_better() -> None:
    html = page(
        f"<h1>On the page</h1><p>{TEXT}</p>", "<title>On the page</title><meta property='og:site_name' content='Site'>"
    )
    found = document(line(id="a", html=html, title="In the line"))
    assert (found.id, found.title, found.outlet) == ("a", "In the line", "Site")
    assert TEXT in found.text


def test_a_line_over_the_limit_costs_that_line() -> None:
    found = read(
        line(id="1", text="x") + line(id="2", text="x" * 5000) + line(id="3", text="x"),
        limits=Limits(document_bytes=1024),
    )
    assert [one.id if isinstance(one, Document) else one for one in found] == [
        "1",
        Refusal(origin="input", where="line 2", reason="longer than 1 KiB"),
        "3",
    ]


def test_a_cut_gzip_says_at_which_line() -> None:
    packed = gzip.compress(b"".join(line(id=str(number), text=TEXT) for number in range(3)))
    found = read(packed[:-9])
    assert refusals(found)[-1].reason == "the gzip is cut: its end is missing"
    assert all(one.where for one in refusals(found))


def test_lines_without_an_end_of_line_and_with_a_mark() -> None:
    assert document(b"\xef\xbb\xbf" + line(id="1", text=TEXT).rstrip()).id == "1"


def test_without_id_the_same_line_has_the_same() -> None:
    first, again = document(line(text=TEXT)), document(line(text=TEXT))
    assert first.id == again.id != document(line(text=TEXT + " ")).id


def test_nothing_at_all() -> None:
    assert refusal(b"\n\n", name="a.jsonl").reason == "holds no lines"


@pytest.mark.parametrize(("fields", "day"), [
    ({"date": "2031-05-02"}, "2031-05-02"),
    ({"date_published": "2031-05-01T10:00:00Z", "date": "2031-05-02"}, "2031-05-01"),
    ({"posted_at": "2031-05-01T10:00:00Z", "date": "2031-05-02"}, "2031-05-01"),
    ({"datetime": "2031-05-01 10:00"}, "2031-05-01"),
    ({"published": "2031-04-30", "date": "2031-05-02"}, "2031-04-30"),
    ({"date": "unknown"}, None),
    ({"date": 7}, None),
])  # fmt: skip
def test_a_date_under_another_name(fields: dict[str, object], day: str | None) -> None:
    found = document(line(id="1", text=TEXT, **fields))
    assert (found.published.date().isoformat() if found.published else None) == day
    assert not found.partial


@pytest.mark.parametrize(("fields", "url", "outlet"), [
    ({"link": "https://river.example/1", "source": "River Post"}, "https://river.example/1", "River Post"),
    ({"link": "see below", "source": "https://river.example/feed"}, None, None),
    ({"url": "https://river.example/2", "link": "https://other.example", "outlet": "Post", "source": "feed 7"},
     "https://river.example/2", "Post"),
    ({"permalink": 7, "publisher": {"name": "Post"}, "site_name": "River Post"}, None, "River Post"),
])  # fmt: skip
def test_address_and_outlet_under_other_names(fields: dict[str, object], url: str | None, outlet: str | None) -> None:
    found = document(line(id="1", text=TEXT, language="uk", **fields))
    assert (found.url, found.outlet, found.lang) == (url, outlet, "uk")
    assert not found.partial


def test_fields_in_the_text_tell_what_the_line_does_not() -> None:
    text = "---\ntitle: Low tide\ndate: 2031-05-02\n---\nTwo boats sank."
    found = document(line(id="1", text=text, title="High tide"))
    assert (found.title, found.text) == ("High tide", text), "offsets are measured against what was handed over"
    assert found.published
    assert found.published.date().isoformat() == "2031-05-02"
