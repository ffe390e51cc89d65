"""Requests of other pages change nothing, and no address of the desk leads away."""

from __future__ import annotations

import pytest

from crossfoot.publish.desk.origin import from_our_page, hosts_of, own_path

OURS = hosts_of("tally.example:8000", "https://desk.example")


@pytest.mark.parametrize(
    ("headers", "ours"),
    [
        ({"sec-fetch-site": "same-origin"}, True),
        ({"sec-fetch-site": "same-origin", "origin": "http://tally.example:8000"}, True),
        ({"origin": "http://tally.example:8000"}, True),
        ({"origin": "https://desk.example"}, True),
        ({"origin": "https://desk.example:443"}, True),
        ({"referer": "http://tally.example:8000/desk"}, True),
        ({}, False),
        ({"sec-fetch-site": "cross-site"}, False),
        ({"sec-fetch-site": "same-site"}, False),
        ({"sec-fetch-site": "none"}, False),
        ({"sec-fetch-site": "cross-site", "origin": "http://tally.example:8000"}, False),
        ({"sec-fetch-site": "same-origin", "origin": "http://evil.example"}, False),
        ({"origin": "null"}, False),
        ({"origin": "http://tally.example"}, False),
        ({"origin": "http://tally.example:8000.evil.example"}, False),
        ({"origin": "http://evil.example#tally.example:8000"}, False),
        ({"origin": "http://tally.example:8000@evil.example"}, False),
        ({"origin": "javascript://tally.example:8000"}, False),
        ({"origin": "http://[tally.example:8000"}, False),
        ({"referer": "http://evil.example/?tally.example:8000"}, False),
        ({"referer": "/desk"}, False),
        ({"origin": "http://evil.example", "referer": "http://tally.example:8000/desk"}, False),
    ],
)
def test_only_our_own_pages_change_something(headers: dict[str, str], ours: bool) -> None:
    assert from_our_page(headers, OURS) is ours


@pytest.mark.parametrize("path", ["/desk", "/uk/desk", "/desk/claim/0a1b", "/uk/desk/finding/~0K_-", "/desk/keys"])
def test_addresses_of_the_desk_are_kept(path: str) -> None:
    assert own_path(path) == path


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example", "/\\evil.example", "\\\\evil.example", "/%2fevil.example", "/%5cevil.example",
        "https://evil.example/desk", "https:/desk", "javascript:alert(1)", "/desk//evil.example",
        "/desk/\\evil.example", "/desk/..//evil.example", "/desk/%2f%2fevil.example", "/desk\n", "/desk\t", " /desk",
        "/desk?x=//evil.example",
        "/desk#", "/desk/", "desk", "/articles", "/uk//desk", "/deskx", "", None, "/desk/ｅvil", "/desk/\u0000",
    ],
)  # fmt: skip
def test_no_address_leads_away(path: str | None) -> None:
    assert own_path(path) == "/desk"
