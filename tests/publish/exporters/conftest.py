"""One corpus for all exporters, and no network for any validator."""

from __future__ import annotations

import socket

import pytest

from crossfoot.publish.exporter import Corpus
from tests.publish.exporters.made import made_corpus


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    return made_corpus(tmp_path_factory.mktemp("corpus") / "book.sqlite")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: socket.socket, address: object) -> None:
        raise AssertionError(f"a validator wants the network: {address}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
