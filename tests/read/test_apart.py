"""The process that parses: what breaks there breaks nothing here."""

from __future__ import annotations

import os
import signal
import threading

import pytest

from crossfoot.read import apart
from crossfoot.read.apart import BrokenError, OverdueError, read_feed_apart, read_page_apart
from crossfoot.read.dates import find_published
from crossfoot.read.entries import Entry, Feed, feed_from_json, feed_to_json
from crossfoot.read.item import Item, document_from_html
from crossfoot.read.limits import DEFAULT_LIMITS
from crossfoot.read.page import Page, page_from_json, page_to_json
from tests.read.build import SENTENCES, page


def worker_pid() -> int:
    process = apart._worker(os.getpid())._process
    assert process
    return process.pid


def test_one_process_reads_all_pages() -> None:
    pids = set()
    for _ in range(3):
        assert read_page_apart(page(f"<p>{SENTENCES['ru']}</p>"), url=None, seconds=20).text == SENTENCES["ru"]
        pids.add(worker_pid())
    assert len(pids) == 1 and pids != {os.getpid()}


def test_a_dead_worker_is_told_and_replaced() -> None:
    read_page_apart("<p>x</p>", url=None, seconds=20)
    before = worker_pid()
    os.kill(before, signal.SIGKILL)
    # Whether the death is seen before or after the question, the next page is read.
    try:
        read_page_apart("<p>x</p>", url=None, seconds=20)
    except BrokenError as error:
        assert "exit status -9" in str(error)
    assert read_page_apart("<p>One drone fell.</p>", url=None, seconds=20).text == "One drone fell."
    assert worker_pid() != before


def test_what_takes_too_long_is_stopped_and_the_next_is_read() -> None:
    with pytest.raises(OverdueError, match=r"it took longer than 0\.3 s"):
        read_page_apart(page("<p>" + "<b>87</b> drones " * 60_000), url=None, seconds=0.3)
    assert read_page_apart("<p>One drone fell.</p>", url=None, seconds=20).text == "One drone fell."


def test_what_fails_there_is_an_error_here_and_the_worker_lives() -> None:
    read_page_apart("<p>x</p>", url=None, seconds=20)
    before = worker_pid()
    with pytest.raises(BrokenError, match="KeyError"):
        apart._ask("page", b"<p>x</p>", {}, 20)
    assert worker_pid() == before


def test_a_page_that_breaks_the_parser_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: object, **more: object) -> Page:
        raise BrokenError("it broke the parser (exit status -11)")

    monkeypatch.setattr("crossfoot.read.item.read_page_apart", broken)
    found = document_from_html(Item(origin="input", where="line 3", bytes_hash="0"), "<p>x", DEFAULT_LIMITS)
    assert (found.origin, getattr(found, "where", None), getattr(found, "reason", None)) == (
        "input",
        "line 3",
        "the page could not be read within its limits: it broke the parser (exit status -11)",
    )


def test_threads_get_their_own_answers() -> None:
    found: dict[int, str] = {}

    def ask(number: int) -> None:
        found[number] = read_page_apart(f"<p>{number} drones fell.</p>", url=None, seconds=20).text

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: f"{number} drones fell." for number in range(8)}


def test_a_stopped_worker_starts_again_when_asked() -> None:
    apart._worker(os.getpid()).stop()
    assert read_feed_apart("<rss><channel><title>N</title></channel></rss>", seconds=20).title == "N"


def test_surrogates_and_line_ends_pass_through() -> None:
    assert read_page_apart("<p>a\ud800b\r\nc \u2028 d\x85e</p>", url=None, seconds=20).text.startswith("a?b")


def test_pages_and_feeds_survive_json() -> None:
    one = Page(text="t", url="u", title="x", published=find_published("2031-05-02T20:30:00+03:00"), partial=("cut",))
    assert page_from_json(page_to_json(one)) == one
    assert page_from_json(page_to_json(Page(text=""))) == Page(text="")
    feed = Feed(title="N", lang=None, entries=(Entry(text="t", raw="<p>t"),), broken="line 1")
    assert feed_from_json(feed_to_json(feed)) == feed
