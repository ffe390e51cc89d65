"""How long a client may take: the server closes whoever does not finish a request in time."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

#: From the opening of a connection, or the first byte of a further request, to the last byte of the request.
PATIENCE_SECONDS = 10.0


class Patient(H11Protocol):
    """uvicorn's protocol with a deadline for requests, and without Nagle's delay on kept connections."""

    _deadline: asyncio.TimerHandle | None = None
    #: The request before the one that is waited for.
    _last: RequestResponseCycle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start the clock."""
        super().connection_made(transport)
        line = transport.get_extra_info("socket")
        if line is not None and line.family in (socket.AF_INET, socket.AF_INET6):
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._start_waiting()

    def data_received(self, data: bytes) -> None:
        """Stop the clock once a request is whole; it runs again from the first byte of the next."""
        if self._deadline is None:
            self._start_waiting()
        super().data_received(data)
        if self.cycle is not self._last and not self.cycle.more_body:
            self._stop_waiting()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the clock."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _start_waiting(self) -> None:
        self._last = self.cycle
        self._deadline = self.loop.call_later(PATIENCE_SECONDS, self._give_up)

    def _stop_waiting(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _give_up(self) -> None:
        self._deadline = None
        transport: Any = self.transport
        if transport and not transport.is_closing():
            transport.close()
