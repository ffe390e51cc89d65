from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from crossfoot.model.document import Document
from crossfoot.model.names import stable_id
from crossfoot.read.limits import Limits
from tests.read.build import SENTENCES, document, documents, read, refusal, refusals

TEXT = SENTENCES["en"]
ITEM = f"""<item><title>Night &amp; day</title><link>https://news.example/1</link><guid>n-1</guid>
<pubDate>Fri, 02 May 2031 20:30:00 +0300</pubDate>
<description>&lt;p&gt;{TEXT}&lt;/p&gt;&lt;p&gt;More is said.&lt;/p&gt;</description></item>"""


def rss(items: str, declaration: str = '<?xml version="1.0"?>') -> str:
    about = "<title>The Example</title><language>en-us</language>"
    return f'{declaration}<rss version="2.0"><channel>{about}{items}</channel></rss>'


def test_rss() -> None:
    found = document(rss(ITEM).encode())
    assert found.text == f"{TEXT}\n\nMore is said."
    assert (found.title, found.url, found.outlet, found.lang) == (
        "Night & day", "https://news.example/1", "The Example", "en",
    )  # fmt: skip
    assert found.published and found.published.isoformat() == "2031-05-02T20:30:00+03:00"
    assert found.id == stable_id("entry", "n-1")
    assert found.partial == ()


def test_full_content_holds_before_the_summary() -> None:
    item = f'<item xmlns:content="http://purl.org/rss/1.0/modules/content/"><description>Short.</description><content:encoded><![CDATA[<p>{TEXT}</p>]]></content:encoded></item>'
    assert document(rss(item).encode()).text == TEXT


def test_atom() -> None:
    feed = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Приклад</title>
        <entry><id>tag:a</id><title>Ніч</title><link href="https://news.example/2"/><updated>2031-05-02T20:30:00Z</updated>
        <content type="html">&lt;p&gt;{SENTENCES["uk"]}&lt;/p&gt;</content></entry></feed>"""
    found = document(feed.encode())
    assert (found.text, found.title, found.outlet, found.url) == (
        SENTENCES["uk"], "Ніч", "Приклад", "https://news.example/2",
    )  # fmt: skip
    assert found.published == datetime(2031, 5, 2, 20, 30, tzinfo=UTC)
    assert not found.published_zone_unknown


def test_json_feed() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Example",
        "language": "en",
        "items": [
            {
                "id": "1",
                "url": "https://news.example/3",
                "title": "Night",
                "content_html": f"<p>{TEXT}</p>",
                "date_published": "2031-05-02",
            },
            {"id": "2", "content_text": "One drone < two drones", "language": "de"},
        ],
    }
    first, second = documents(json.dumps(feed, indent=1).encode())
    assert (first.text, first.title, first.url, first.lang) == (TEXT, "Night", "https://news.example/3", "en")
    assert first.published_zone_unknown
    assert (second.text, second.lang) == ("One drone < two drones", "de")


def test_an_entry_that_is_only_a_headline() -> None:
    assert document(rss("<item><title>12 drones shot down</title></item>").encode()).text == "12 drones shot down"


def test_an_entry_without_anything_is_refused_by_its_number() -> None:
    found = read(rss(ITEM + "<item><link>https://news.example/4</link></item>").encode())
    assert [one.where for one in refusals(found)] == ["entry 2"]


def test_an_entry_keeps_its_id_and_bytes_when_the_feed_grows() -> None:
    before = document(rss(ITEM).encode())
    after = documents(rss("<item><guid>n-0</guid><title>A later one, 3 hurt</title></item>" + ITEM).encode())[1]
    assert (before.id, before.bytes_hash, before.text) == (after.id, after.bytes_hash, after.text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1251", "koi8-u"])
@pytest.mark.parametrize("declared", ["utf-8", "windows-1251", "iso-8859-1"])
def test_encodings_and_lies_about_them(encoding: str, declared: str) -> None:
    item = f"<item><title>Ніч</title><description>{SENTENCES['uk']}</description></item>"
    data = rss(item, f'<?xml version="1.0" encoding="{declared}"?>').encode(encoding)
    assert document(data).text == SENTENCES["uk"]


def test_a_cut_feed_keeps_what_is_whole_and_says_where_it_broke() -> None:
    found = read(rss(ITEM + ITEM.replace("n-1", "n-2")).encode()[:-150])
    first, second, broken = found
    assert isinstance(first, Document) and first.partial == ()
    assert "the feed is broken here" in (second.reason if not isinstance(second, Document) else second.partial[0])
    assert broken in refusals(found) and "the feed is broken" in broken.reason


def test_entities_are_no_bomb_and_open_no_files() -> None:
    entities = '<!ENTITY a0 "drones ">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [{entities}<!ENTITY file SYSTEM "file:///etc/passwd">]>' + rss(
        "<item><title>T</title><description>Many &a9; and &file; here</description></item>", ""
    )
    found = read(bomb.encode())
    text = "".join(one.text for one in found if isinstance(one, Document))
    assert len(text) < 1000 and "root:" not in text
    assert refusals(found)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("<rss version='2.0'><channel></channel></rss>", "the feed has no entries"),
        ("<rss", "the feed is broken"),
        (
            '{"version": "https://jsonfeed.org/version/1", "items": 5}',
            "the feed is broken: a JSON Feed has a list of items",
        ),
        ('{"version": "https://jsonfeed.org/version/1", "items": [', "the feed is broken: no JSON"),
        (
            '{"version": "https://jsonfeed.org/version/1", "items": [5]}',
            "the feed is broken: 1 of its items are no objects",
        ),
        (
            '{"version": "https://jsonfeed.org/version/1", "items": ' + "[" * 200_000,
            "the feed is broken: nested deeper",
        ),
    ],
)
def test_feeds_that_give_nothing(data: str, reason: str) -> None:
    assert refusal(data.encode(), media_type="application/rss+xml").reason.startswith(reason)


def test_a_feed_over_the_limit_says_so() -> None:
    found = read(rss(ITEM * 20).encode(), limits=Limits(document_bytes=2048))
    assert any(isinstance(one, Document) and one.text.startswith(TEXT) for one in found)
    assert "cut at 2 KiB" in refusals(found)[-1].reason


def test_a_feed_that_takes_too_long_is_refused() -> None:
    found = refusal(rss("<item><title>x</title></item>" * 20_000).encode(), limits=Limits(seconds_per_document=0.05))
    assert found.reason == "the feed could not be read within its limits: it took longer than 0.05 s"
