"""What a reader is told: where a page has nothing, what was asked wrongly, who is meant, what a number rests on."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from crossfoot.model.records.stance import Position
from crossfoot.publish.api import answer
from crossfoot.publish.catalogue import catalogue
from crossfoot.publish.public import PublicBook
from crossfoot.publish.series_views import talks_view
from crossfoot.track.talks import Held
from tests.publish.test_events import KILLED, MORNING, book_of, told

MET = "Officials of Ukraine and Poland met in Oslo on May 1, the Foreign Ministry said. Nobody signed anything."


def page(book: PublicBook, path: str, **query: str) -> str:
    return answer(book, path, query, state=book.state(), base="").body.decode()


@pytest.fixture
def archive(tmp_path: Path) -> PublicBook:
    """A book of one spring, read years later."""
    documents = (
        told("met", MET),
        told("low", KILLED.format(4, "governor")),
        told("high", KILLED.format(6, "Interior Ministry of Ukraine"), after=5, outlet="Harbour News"),
    )
    return book_of(tmp_path, *documents, now=MORNING + timedelta(days=900))


def test_pages_over_time_reach_back_from_the_newest_event(archive: PublicBook) -> None:
    assert "Poland, Ukraine" in page(archive, "/series/talks") or "Ukraine, Poland" in page(archive, "/series/talks")


def test_an_empty_page_says_of_which_days(archive: PublicBook) -> None:
    assert "No positions were reported in the 120 days up to the newest event." in page(archive, "/series/talks")
    assert "За 120 днів до останньої події" in page(archive, "/uk/series/plants")


@pytest.mark.parametrize(
    ("path", "query", "said"),
    [
        ("/search", {"q": "drone", "since": "soon"}, "since is a day such as 2031-05-02."),
        ("/uk/search", {"q": "drone", "since": "soon"}, "since — це день, наприклад 2031-05-02."),
        ("/search", {"q": "drone", "lang": "xx"}, "lang is one of en, uk, ru."),
        ("/articles", {"limit": "0"}, "limit is a whole number from 1 to 200."),
    ],
)
def test_what_was_asked_wrongly_is_named(archive: PublicBook, path: str, query: dict[str, str], said: str) -> None:
    assert said in page(archive, path, **query)


def test_a_search_without_an_answer_says_how_to_go_on(archive: PublicBook) -> None:
    assert "Fewer words find more" in page(archive, "/search", q="zebra")
    assert "Fewer words find more" not in page(archive, "/search", q="Oslo")


def test_a_piece_of_a_text_shows_where_it_was_cut(tmp_path: Path) -> None:
    text = f"{'The morning was calm and nothing moved. ' * 20}Two drones fell.{' The evening was calm as well.' * 20}"
    found = page(book_of(tmp_path, told("long", text)), "/search", q="drones")
    assert "<bdi>…" in found and "…</bdi>" in found


def test_a_body_of_the_register_is_called_by_its_own_name(archive: PublicBook) -> None:
    found = page(archive, "/speaker/ukraine.police")
    assert "<h1><bdi>National Police of Ukraine</bdi></h1>" in found
    assert "Named in articles as <bdi>the Interior Ministry of Ukraine</bdi>" in found


def test_what_a_range_rests_on_is_said_of_ranges_alone(archive: PublicBook, tmp_path: Path) -> None:
    (event,) = archive.events(limit=1)
    assert "The least and the most that anybody states" in page(archive, f"/event/{event.id}")
    (tmp_path / "one").mkdir()
    single = book_of(tmp_path / "one", told("one", KILLED.format(4, "governor")))
    (event,) = single.events()
    assert "The least and the most" not in page(single, f"/event/{event.id}")


def test_the_front_page_leads_to_doubts_where_nothing_contradicts(archive: PublicBook) -> None:
    found = page(archive, "/")
    assert "No open contradictions." in found and "All contradictions and doubts" in found


@pytest.mark.parametrize(
    ("people", "said"),
    [
        (("Mr. Stone", "President Ida B. Stone", "Mr. Reed"), "Poland, President Ida B. Stone, Mr. Reed"),
        (("leaders", "President Ida Stone", "head"), "Poland, President Ida Stone"),
        (("President Ida Stone", "Ukraine"), "Poland, President Ida Stone"),
        (("researcher ███ ████",), "Poland"),
    ],
)
def test_who_met_is_told_by_names_and_once(people: tuple[str, ...], said: str) -> None:
    assert catalogue("en").met(("poland",), people) == said


def test_a_nuclear_plant_has_one_name_on_a_page(tmp_path: Path) -> None:
    book = book_of(
        tmp_path,
        told("en", "Zaporozhye NPP lost external power on May 2, the agency said."),
        told("uk", "ЗАЕС втратила зовнішнє живлення 2 травня, повідомило агентство.", lang="uk"),
    )
    (event,) = book.events()
    assert "Zaporizhzhia Nuclear Power Plant, 2 May 2031</bdi></h1>" in page(book, f"/event/{event.id}")
    assert "Запорізька АЕС, 2 травня 2031</bdi></h1>" in page(book, f"/uk/event/{event.id}")
    assert "<bdi>Запорізька АЕС</bdi>" in page(book, "/uk/series/plants")


def test_who_met_is_told_somehow() -> None:
    assert catalogue("en").met((), ("leaders",)) == "leaders"
    assert catalogue("uk").met(("poland",), ("лідери", "Іда Стоун")) == "Польща, Іда Стоун"


def test_who_speaks_for_a_state_is_that_state_in_the_table_of_positions() -> None:
    def held(actor: str, day: int) -> Held:
        return Held(
            actor=actor, issue="ceasefire", stance=Position.DEMANDS, condition=None, reported_by=None,
            since=MORNING.date(), last_said=MORNING.date() + timedelta(days=day), claims=(actor,),
        )  # fmt: skip

    view = talks_view((), [held("Kyiv", 1), held("Ukraine", 0), held("the harbour board", 0)])
    assert view.actors == ("the harbour board", "ukraine")
    assert view.held["ukraine", "ceasefire"].claims == ("Kyiv",)
