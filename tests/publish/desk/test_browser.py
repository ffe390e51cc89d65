"""The desk in a real browser, by keyboard alone: with its letters, without them, and without any script."""

from __future__ import annotations

from collections.abc import Iterator
from shutil import which
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from crossfoot.ledger import query
from crossfoot.publish.desk.app import DeskSite
from crossfoot.publish.desk.decisions import Desk
from crossfoot.publish.desk.queue import ranked
from crossfoot.publish.run import listen, server_of
from tests.publish.desk.conftest import PASSWORD

CHROMIUM = which("chromium") or which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS.split())
        yield browser
        browser.close()


@pytest.fixture
def address(desk: Desk) -> Iterator[str]:
    with listen("127.0.0.1", 0) as listener:
        base = f"http://127.0.0.1:{listener.getsockname()[1]}"
        server = server_of(desk.book, base=base, desk=DeskSite(desk, base))
        thread = Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        yield base
        server.should_exit = True
        thread.join(timeout=20)


def open_page(chromium: Browser, address: str, **settings: object) -> Page:
    """The queue, signed in by keyboard alone; no mouse is ever used on the page."""
    page = chromium.new_context(reduced_motion="reduce", **settings).new_page()  # type: ignore[arg-type]
    page.set_default_timeout(8000)
    page.on("pageerror", lambda error: pytest.fail(f"a fault of the script: {error}"))
    page.goto(f"{address}/desk")
    # The browser gives the name its focus when it has time: letters typed before are lost.
    page.wait_for_function("document.activeElement.name === 'name'")
    page.keyboard.type("olha")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk")
    return page


def press(page: Page, key: str) -> None:
    """A key that leads to another page, and the focus there where it belongs: a busy browser gives it late."""
    with page.expect_navigation():
        page.keyboard.press(key)
    page.wait_for_function("[...document.querySelectorAll('[autofocus]')].every(one => one === document.activeElement)")


def tab_to(page: Page, text: str) -> None:
    """Go on with the tabulator until what has the focus begins so; what has it must be in view."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.innerText || ''").startswith(text):
            box = page.evaluate(
                "(({top, bottom}) => top >= 0 && bottom <= innerHeight)(document.activeElement.getBoundingClientRect())"
            )
            assert box, f"{text} has the focus out of sight"
            return
    pytest.fail(f"no tabulator leads to {text}")


def test_the_queue_is_worked_through_by_letters(desk: Desk, chromium: Browser, address: str) -> None:
    page = open_page(chromium, address)
    items = ranked(desk.ledger)
    press(page, "j")
    assert page.url.endswith(items[0].path)
    press(page, "j")
    press(page, "k")
    assert page.url.endswith(items[0].path)
    press(page, "a")
    assert page.get_by_role("status").inner_text() == "Accepted."
    assert page.url.partition("?")[0].endswith(items[1].path)
    press(page, "r")
    assert page.get_by_role("status").inner_text() == "Rejected."
    press(page, "u")
    assert page.get_by_role("status").inner_text() == "Undone."
    assert page.url.partition("?")[0].endswith(items[1].path)
    press(page, "u")
    assert {item.id for item in ranked(desk.ledger)} == {item.id for item in items}
    press(page, "c")
    page.keyboard.press("Control+a")
    page.keyboard.type("77")
    press(page, "Enter")
    assert "field cannot be" in page.get_by_role("status").inner_text(), "the upper end is below"
    page.keyboard.press("Tab")
    page.keyboard.press("Control+a")
    page.keyboard.type("77")
    press(page, "Enter")
    assert page.get_by_role("status").inner_text() == "Corrected."
    press(page, "q")
    assert page.url.endswith("/desk")
    assert query.verify(desk.ledger) == ()


def test_claims_are_linked_and_split_by_letters(desk: Desk, chromium: Browser, address: str) -> None:
    page = open_page(chromium, address)
    path = next(item.path for item in ranked(desk.ledger) if not item.finding and item.outlet == "The Daily Count")
    page.goto(f"{address}/{path}")
    assert page.locator(".near label").first.inner_text().startswith("same event")
    press(page, "s")
    assert page.get_by_role("status").inner_text() == "Split."
    page.locator(".near input").first.focus()
    page.keyboard.press("ArrowDown")
    press(page, "l")
    assert page.get_by_role("status").inner_text() == "Linked."
    verdicts = [line.judgement.verdict.value for line in query.find_judgements(desk.ledger)]
    assert verdicts == ["different", "same"]
    press(page, "u")
    press(page, "u")
    assert query.find_judgements(desk.ledger) == ()


def test_letters_rest_while_one_types_and_are_changed_and_switched_off(
    desk: Desk, chromium: Browser, address: str
) -> None:
    page = open_page(chromium, address)
    before = query.head(desk.ledger)
    press(page, "j")
    page.locator("#reason").focus()
    page.keyboard.type("arusl jk")
    page.keyboard.press("Enter")
    for chord in ("Control+Shift+a", "Alt+a", "Meta+r"):
        page.keyboard.press(chord)
    assert page.locator("#reason").input_value() == "arusl jk"
    tab_to(page, "Keys")
    page.goto(f"{address}/desk/keys")
    page.locator("#key-accept").focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("w")
    press(page, "Enter")
    press(page, "q")
    # The key of j types another letter on a Ukrainian keyboard.
    with page.expect_navigation():
        page.evaluate("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'о', code: 'KeyJ', bubbles: true}))")
    assert page.locator("button[value=accept] kbd").inner_text() == "w"
    page.evaluate("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'q', code: 'KeyA', bubbles: true}))")
    page.wait_for_url("**/desk")
    press(page, "j")
    page.goto(f"{address}/desk/keys")
    page.locator("#on").focus()
    page.keyboard.press("Space")
    press(page, "Enter")
    page.goto(f"{address}/{ranked(desk.ledger)[0].path}")
    assert page.locator("kbd").count() == 0
    page.keyboard.press("a")
    page.wait_for_timeout(200)
    assert query.head(desk.ledger) == before


def test_without_any_script_every_button_is_reached_by_the_tabulator(
    desk: Desk, chromium: Browser, address: str
) -> None:
    page = open_page(chromium, address, java_script_enabled=False)
    items = ranked(desk.ledger)
    page.goto(f"{address}/{items[0].path}")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.locator("button[value=accept]:focus").count():
            break
    press(page, "Enter")
    assert page.get_by_role("status").inner_text() == "Accepted."
    assert items[0].id not in {item.id for item in ranked(desk.ledger)}
