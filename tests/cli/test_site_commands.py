"""The commands that publish: the site on a port, and as files."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from subprocess import TimeoutExpired
from urllib.parse import unquote, urldefrag

import httpx
import pytest

from crossfoot.cli.exits import ExitCode
from tests.cli.running import Ran, process

Crossfoot = Callable[..., Ran]


class Links(HTMLParser):
    """Every address that a page names."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src", "action") and value:
                self.found.add(value)
            if name == "id" and value:
                self.ids.add(value)


def links_of(page: Path) -> Links:
    links = Links()
    links.feed(page.read_text(encoding="utf-8"))
    return links


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo as a site of files."""
    from crossfoot.cli.door import run

    folder = tmp_path_factory.mktemp("site") / "deep" / "down"
    assert run(["build", "--demo", str(folder)]) == ExitCode.DONE
    return folder


def test_the_demo_opens_with_its_events(folder: Path) -> None:
    assert "Air attack on Ukraine" in (folder / "index.html").read_text(encoding="utf-8")


def test_every_link_of_a_built_site_leads_to_a_file(folder: Path) -> None:
    pages = {page: links_of(page) for page in folder.rglob("*.html")}
    assert len(pages) > 50
    for page, links in pages.items():
        for link in links.found:
            path, fragment = urldefrag(link)
            if re.match(r"https?:", path):
                continue
            assert not path.startswith("/"), f"{page}: {link} needs a server"
            target = (page.parent / unquote(path)).resolve() if path else page.resolve()
            assert target.is_file(), f"{page}: {link}"
            if fragment and target.suffix == ".html":
                assert fragment in pages[folder / target.relative_to(folder.resolve())].ids, f"{page}: {link}"


def test_a_built_site_has_both_languages_and_every_form(folder: Path) -> None:
    assert 'lang="uk"' in (folder / "uk" / "index.html").read_text(encoding="utf-8")
    for name in (
        "index.json",
        "articles.csv",
        "articles.atom",
        "corrections.feed.json",
        "openapi.json",
        "data/claims.csv",
    ):
        assert (folder / name).stat().st_size > 0


def test_building_again_takes_away_what_is_no_more(crossfoot: Crossfoot, article: Path, tmp_path: Path) -> None:
    book, folder = tmp_path / "book.sqlite", tmp_path / "site"
    crossfoot("add", "--ledger", book, article)
    assert crossfoot("build", "--ledger", book, folder).code == ExitCode.DONE
    gone, kept, outside = folder / "gone.html", folder / "note.html", tmp_path / "outside.html"
    for path in (gone, kept, outside):
        path.write_text("a page", encoding="utf-8")
    with (folder / "crossfoot-files.txt").open("a", encoding="utf-8") as manifest:
        manifest.write(f"gone.html\n../outside.html\n{outside}\n")
    assert crossfoot("build", "--ledger", book, folder).code == ExitCode.DONE
    assert (gone.exists(), kept.exists(), outside.exists()) == (False, True, True)


def test_a_folder_with_other_files_is_left_alone(crossfoot: Crossfoot, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    mine = tmp_path / "site" / "index.html"
    mine.write_text("mine", encoding="utf-8")
    ran = crossfoot("build", "--demo", mine.parent)
    assert (ran.code, mine.read_text(encoding="utf-8")) == (ExitCode.USAGE, "mine")
    assert "holds files that no build wrote" in ran.err


def test_nothing_is_published_before_its_delay(crossfoot: Crossfoot, article: Path, tmp_path: Path) -> None:
    book, folder = tmp_path / "book.sqlite", tmp_path / "site"
    crossfoot("add", "--ledger", book, article)
    crossfoot("build", "--ledger", book, folder)
    assert not (folder / "article").exists()


@pytest.mark.parametrize("command", ["serve", "build"])
def test_a_ledger_that_is_not_there_is_said(crossfoot: Crossfoot, tmp_path: Path, command: str) -> None:
    more = [tmp_path / "site"] if command == "build" else []
    ran = crossfoot(command, "--ledger", tmp_path / "none.sqlite", *more)
    assert ran.code == ExitCode.STORAGE
    assert "no ledger there yet" in ran.err


@pytest.fixture
def address() -> Iterator[tuple[str, Callable[[], int]]]:
    """Where a demo is served by a process of its own, and how to stop it."""
    server = process("serve", "--demo", "--port", "0")
    try:
        assert server.stderr is not None
        said = server.stderr.readline().decode()
        found = re.search(r"http://127\.0\.0\.1:\d+", said)
        assert found, said

        def stop() -> int:
            server.send_signal(signal.SIGINT)
            return server.wait(timeout=30)

        yield found.group(), stop
    finally:
        server.kill()
        try:
            server.communicate(timeout=30)
        except TimeoutExpired:
            pytest.fail("the server cannot be ended")


def test_serve_answers_until_it_is_stopped(address: tuple[str, Callable[[], int]]) -> None:
    base, stop = address
    answer = httpx.get(base, timeout=30)
    assert answer.status_code == 200
    assert "Crossfoot" in answer.text
    assert "server" not in answer.headers
    assert stop() == ExitCode.INTERRUPTED


def test_a_port_that_is_taken_is_said(crossfoot: Crossfoot) -> None:
    from crossfoot.publish.run import listen

    with listen("127.0.0.1", 0) as taken:
        ran = crossfoot("serve", "--demo", "--port", taken.getsockname()[1])
    assert ran.code == ExitCode.USAGE
    assert "cannot listen there" in ran.err
