"""Whoever does not finish a request in time is let go; whoever does is not."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from crossfoot.publish import patience
from tests.publish.build import made_up_book
from tests.publish.serving import serving


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, int]]:
    monkeypatch.setattr(patience, "PATIENCE_SECONDS", 0.3)
    with serving(made_up_book(tmp_path / "book.sqlite", [])) as base:
        parts = urlsplit(base)
        yield str(parts.hostname), int(parts.port or 0)


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ",
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\nab",
    ],
)
def test_an_unfinished_request_is_ended(address: tuple[str, int], sent: bytes) -> None:
    with socket.create_connection(address, timeout=20) as line:
        line.sendall(sent)
        while line.recv(65536):
            pass  # an answer may come before the body ends; then the connection is closed all the same


def test_a_connection_with_whole_requests_is_kept(address: tuple[str, int]) -> None:
    host, port = address
    with httpx.Client(base_url=f"http://{host}:{port}", timeout=20) as client:
        answers = [client.get("/method").status_code for _ in range(3)]
    assert answers == [200, 200, 200]
