"""A server on the loopback address that answers what a test tells it to."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from crossfoot.read.fetch import FetchPolicy

Answer = bytes | Callable[[socket.socket], None]


def answer(body: bytes = b"", *, status: str = "200 OK", header: str = "", length: int | None = None) -> bytes:
    stated = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\nContent-Length: {stated}\r\n{header}\r\n".encode() + body


NO_ROBOTS = answer(status="404 Not Found")


@dataclass(kw_only=True)
class Server:
    """``answers`` by path; ``asked`` holds every request in order, as its head stood."""

    answers: dict[str, Answer] = field(default_factory=lambda: {"/robots.txt": NO_ROBOTS})
    asked: list[str] = field(default_factory=list)
    port: int = 0

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    @property
    def policy(self) -> FetchPolicy:
        return FetchPolicy(exempt=frozenset({("127.0.0.1", self.port)}), seconds=20)

    @property
    def paths(self) -> list[str]:
        return [request.split(" ")[1] for request in self.asked]

    def serve(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(20)
            request = b""
            while b"\r\n\r\n" not in request:
                part = connection.recv(4096)
                if not part:
                    return
                request += part
            self.asked.append(request.decode("latin-1"))
            found = self.answers.get(self.paths[-1], NO_ROBOTS)
            try:
                found(connection) if callable(found) else connection.sendall(found)
            except OSError:
                return


@contextmanager
def serving() -> Iterator[Server]:
    server = Server()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server.port = listening.getsockname()[1]

        def accept() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                threading.Thread(target=server.serve, args=(connection,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        yield server
        listening.shutdown(socket.SHUT_RDWR)


def dripping(head: bytes) -> Callable[[socket.socket], None]:
    """Sends a beginning, and then a byte at a time without end."""

    def send(connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(b"x")
            time.sleep(0.02)

    return send
