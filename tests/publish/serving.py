"""A site on a port of its own, for as long as a test needs it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from crossfoot.publish.public import PublicBook
from crossfoot.publish.run import listen, server_of


@contextmanager
def serving(book: PublicBook) -> Iterator[str]:
    """The site's address, such as ``http://127.0.0.1:40123``."""
    with listen("127.0.0.1", 0) as listener:
        base = f"http://127.0.0.1:{listener.getsockname()[1]}"
        server = server_of(book, base=base)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        try:
            yield base
        finally:
            server.should_exit = True
            thread.join(timeout=20)
            if thread.is_alive():
                pytest.fail("the server cannot be ended")
