from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from crossfoot.read.limits import Limits
from tests.read.build import SENTENCES, document, page, refusal

PARAGRAPHS = f"<h1>Night attack</h1><p>{SENTENCES['en']}</p><p>Three people were injured, the mayor added.</p>"
LINKED = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
    {"@type": "WebSite", "name": "No article"},
    {"@type": ["NewsArticle"], "headline": "Linked  head", "datePublished": "2031-05-02T20:30:00+03:00",
     "inLanguage": "en-GB", "publisher": {"@type": "Organization", "name": "Linked Times"}}]}</script>"""


def test_the_main_text_without_what_stands_around_it() -> None:
    around = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>Weather 17 degrees</a></li></ul></nav>"
    found = document(
        f"<html><body>{around}<article>{PARAGRAPHS}</article><footer>© 2031 All rights</footer></body></html>".encode()
    )
    assert found.text == f"Night attack\n{SENTENCES['en']}\nThree people were injured, the mayor added."
    assert found.title == "Night attack"
    assert found.partial == ()


def test_metadata_from_linked_data() -> None:
    found = document(page(PARAGRAPHS, LINKED).encode())
    assert (found.title, found.outlet, found.lang) == ("Linked head", "Linked Times", "en")
    assert found.published == datetime(2031, 5, 2, 20, 30, tzinfo=timezone(timedelta(hours=3)))
    assert not found.published_zone_unknown


def test_metadata_from_meta_tags() -> None:
    head = """<title>Night attack | The Example</title><meta property="og:title" content="Night attack in the north">
        <meta property="og:site_name" content="The Example">
        <meta property="article:published_time" content="2031-05-02T20:30:00">
        <meta property="og:locale" content="uk_UA"><link rel="canonical" href="https://news.example/1">"""
    found = document(page(PARAGRAPHS, head).encode())
    assert (found.title, found.outlet, found.lang) == ("Night attack in the north", "The Example", "uk")
    assert (found.published, found.published_zone_unknown) == (datetime(2031, 5, 2, 20, 30, tzinfo=UTC), True)
    assert found.url == "https://news.example/1"
    # A page may call any address its own.
    assert found.id != document(page(PARAGRAPHS).encode(), url="https://news.example/1").id


def test_metadata_from_the_markup() -> None:
    body = f'<time datetime="2031-05-02">2 May</time>{PARAGRAPHS}'
    found = document(
        f'<html lang="ru-RU"><head><title>T</title></head><body><article>{body}</article></body></html>'.encode()
    )
    assert (found.title, found.outlet, found.lang) == ("Night attack", None, "ru")
    assert found.published and found.published.date() == date(2031, 5, 2)


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": ',
        '{"@type": 5, "datePublished": {}}',
        "[" * 100_000,
        '["x", null]',
        '{"@type": "NewsArticle", "publisher": []}',
    ],
)
def test_broken_linked_data_harms_nothing(script: str) -> None:
    found = document(page(PARAGRAPHS, f'<script type="application/ld+json">{script}</script>').encode())
    assert (found.title, found.published, found.partial) == ("Night attack", None, ())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1251", "koi8-u"])
@pytest.mark.parametrize("declared", ["", "<meta charset=utf-8>", "<meta charset='windows-1252'>"])
@pytest.mark.parametrize("charset", [None, "iso-8859-1"])
def test_encodings_and_lies_about_them(encoding: str, declared: str, charset: str | None) -> None:
    data = page(f"<p>{SENTENCES['uk']}</p>", declared).encode(encoding)
    assert SENTENCES["uk"] in document(data, charset=charset).text


@pytest.mark.parametrize("depth", [100, 300, 3000])
def test_deep_pages_are_never_silently_empty(depth: int) -> None:
    found = document(
        page("<div>" * depth + f"<p>{SENTENCES['en']}</p>" + "</div>" * depth + "<p>After it.</p>").encode()
    )
    assert SENTENCES["en"] in found.text and "After it." in found.text
    deep = ("elements nested deeper than the parser reads (254); read by a simpler one",)
    assert found.partial == (deep if depth > 254 else ())


def test_a_short_page_and_a_fragment_are_read() -> None:
    assert document(b"<p>One drone fell.</p>").text == "One drone fell."
    assert document(b"One drone <b>fell</b>.", name="a.html").text == "One drone fell."


@pytest.mark.parametrize(
    "html", ["<html></html>", "<html><body><script>let drones = 3</script></body></html>", "<!-- 3 drones --><p></p>"]
)
def test_a_page_without_text_is_refused(html: str) -> None:
    assert refusal(html.encode()).reason == "holds no text"


def test_comments_of_readers_are_left_out() -> None:
    remark = "<div class='comment'><p>I heard of 500 drones, said a reader here.</p></div>"
    comments = f"<div id='comments' class='comments'>{remark}</div>"
    assert "500" not in document(page(PARAGRAPHS + comments).encode()).text


def test_a_page_that_takes_too_long_keeps_all_its_text() -> None:
    slow = page("<p>" + "<b>87</b> drones " * 15_000 + "</p>").encode()
    found = document(slow, limits=Limits(seconds_per_document=3))
    assert found.text.count("87") == 15_000
    assert found.partial == ("all text of the page, its main text was not found: it took longer than 2.1 s",)


def test_a_page_that_cannot_be_read_in_time_is_refused_and_the_next_one_is_read() -> None:
    hopeless = b"<html>" + b"<div>" * 300_000 + b"<p>text"
    assert refusal(hopeless, limits=Limits(seconds_per_document=0.3)).reason.startswith(
        "the page could not be read within its limits: it took longer than"
    )
    assert document(page(PARAGRAPHS).encode()).title == "Night attack"


def test_a_long_page_is_cut_and_says_so() -> None:
    found = document(page(PARAGRAPHS * 40).encode(), limits=Limits(document_bytes=2048))
    assert SENTENCES["en"] in found.text
    assert found.partial == ("cut at 2 KiB",)


def test_nul_and_controls_are_gone() -> None:
    assert document(page("<p>One\0 drone\x08 fell, as was said.</p>").encode()).text == "One drone fell, as was said."
