"""One HTTP request and its answer, within a deadline, over a connection pinned to checked IP addresses.

The check stands where the connection is made: a host is resolved once, every address found is checked, and one of
those addresses is connected to, so that no second answer of the name server can lead elsewhere. Host field, SNI and
certificate are those of the name. Proxies and the settings of the environment play no part.
"""

from __future__ import annotations

import contextlib
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

import httpcore
import httpx

from crossfoot.read.address import Reach, RefusedError
from crossfoot.read.limits import in_bytes

Resolve = Callable[[str, int], Iterable[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Status, header by lower-case names, and the body as it was sent."""

    status: int
    header: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The moment by which a fetch with all its redirects is done, in seconds of the monotonic clock."""

    at: float
    seconds: float

    @staticmethod
    def after(seconds: float) -> Deadline:
        """The deadline that many seconds from now."""
        return Deadline(at=time.monotonic() + seconds, seconds=seconds)

    def left(self) -> float:
        """The seconds left; raises `RefusedError` when none are."""
        left = self.at - time.monotonic()
        if left <= 0:
            raise self.missed()
        return left

    def missed(self) -> RefusedError:
        """The refusal of what was not done in time."""
        return RefusedError(f"took longer than {self.seconds:g} s")


def addresses_of(host: str, port: int) -> Iterable[str]:
    """The IP addresses the system's resolver knows for a host."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(one[4][0]) for one in found]


def exchange(
    url: httpx.URL,
    header: dict[str, str],
    *,
    deadline: Deadline,
    reach: Reach,
    resolve: Resolve,
    limit_bytes: int,
    backend: httpcore.NetworkBackend | None = None,
) -> Answer:
    """The answer to one GET request.

    Raises:
        RefusedError: the host is not public, the answer is longer than ``limit_bytes``, is not there by the deadline,
            or is no HTTP; the message says which.
    """
    pinned = _PinnedBackend(deadline=deadline, reach=reach, resolve=resolve, inner=backend or httpcore.SyncBackend())
    target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    fields = [(b"Host", url.netloc), *((name.encode(), value.encode("latin-1")) for name, value in header.items())]
    try:
        with (
            httpcore.ConnectionPool(ssl_context=_tls(), network_backend=pinned, max_connections=1) as pool,
            pool.stream(b"GET", target, headers=fields) as response,
        ):
            return Answer(
                status=response.status,
                header=_fields(response.headers),
                body=_body(response, deadline, limit_bytes),
            )
    except httpcore.TimeoutException:
        raise deadline.missed() from None
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol, ssl.SSLError) as error:
        raise RefusedError(f"{url.host}: {error or type(error).__name__}") from None


@cache
def _tls() -> ssl.SSLContext:
    return httpx.create_ssl_context(trust_env=False)


def _fields(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for name, value in raw:
        fields.setdefault(name.decode("latin-1").lower(), value.decode("latin-1"))
    return fields


def _body(response: httpcore.Response, deadline: Deadline, limit_bytes: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    stated = _fields(response.headers).get("content-length", "")
    if stated.isascii() and stated.isdigit() and (len(stated) > 15 or int(stated) > limit_bytes):
        raise RefusedError(f"longer than {in_bytes(limit_bytes)}: it states {stated[:20]} bytes")
    for part in response.iter_stream():
        deadline.left()
        size += len(part)
        if size > limit_bytes:
            raise RefusedError(f"longer than {in_bytes(limit_bytes)}")
        parts.append(part)
    return b"".join(parts)


class _PinnedBackend(httpcore.NetworkBackend):
    """Connects to checked addresses only, and gives every step no more than the time that is left."""

    def __init__(
        self,
        *,
        deadline: Deadline,
        reach: Reach,
        resolve: Resolve,
        inner: httpcore.NetworkBackend,
    ) -> None:
        self._deadline = deadline
        self._reach = reach
        self._resolve = resolve
        self._inner = inner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        found = _within(self._deadline, lambda: list(self._resolve(host, port)), host)
        addresses = self._reach.checked(host, found, port)
        failure: Exception = RefusedError(f"{host} could not be reached")
        for number, address in enumerate(addresses):
            # The first of several addresses must not use up all the time.
            share = self._deadline.left() / (len(addresses) - number)
            try:
                stream = self._inner.connect_tcp(str(address), port, timeout=share, socket_options=socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return _TimedStream(stream, self._deadline)
        raise failure

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        raise RefusedError("a socket of this machine is not fetched from")


class _TimedStream(httpcore.NetworkStream):
    """A connection whose every step ends by the deadline, so that no server can hold it by sending a byte at a time."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, timeout=self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, timeout=self._deadline.left())

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, timeout=self._deadline.left())
        return _TimedStream(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _within(deadline: Deadline, resolve: Callable[[], list[str]], host: str) -> list[str]:
    """What the resolver answers by the deadline; the system's own cannot be given a time."""
    answers: queue.SimpleQueue[list[str] | Exception] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(resolve())
        except Exception as error:
            answers.put(error)

    threading.Thread(target=ask, daemon=True, name="resolve").start()
    answer: list[str] | Exception | None = None
    with contextlib.suppress(queue.Empty):
        answer = answers.get(timeout=deadline.left())
    if answer is None:
        raise deadline.missed()
    if isinstance(answer, Exception):
        raise RefusedError(f"{host} could not be resolved: {getattr(answer, 'strerror', None) or answer}")
    return answer
