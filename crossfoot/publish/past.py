"""How wide figures have been wrong before, as pages use it: looked up seldom, as it changes slowly and takes long."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from time import monotonic

from crossfoot.link.hindsight import PastErrors

#: It is looked up anew so seldom that this takes a fiftieth of the time, and no more often than once a minute.
_SHARE, _LEAST_SECONDS = 50, 60.0


class Past:
    """The past errors of a book. Only whoever comes first waits for them; others have the last ones meanwhile."""

    def __init__(self, make: Callable[[], PastErrors]) -> None:
        self._make = make
        self._kept: PastErrors | None = None
        self._key: tuple[int, int] | None = None
        self._again_at = float("-inf")
        self._lock = Lock()

    def get(self, line: int, hour: int) -> PastErrors:
        """The errors of the book at a line, or not long before; delays that ended are seen within the hour."""
        kept = self._kept
        if kept is not None and ((line, hour) == self._key or monotonic() < self._again_at):
            return kept
        if not self._lock.acquire(blocking=kept is None):
            return kept or PastErrors({})
        try:
            if self._kept is None or (line, hour) != self._key:
                start = monotonic()
                self._kept, self._key = self._make(), (line, hour)
                self._again_at = monotonic() + max(_SHARE * (monotonic() - start), _LEAST_SECONDS)
            return self._kept
        finally:
            self._lock.release()
