"""Times a claim speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A reporting window, both ends aware datetimes: "from 18:00 on 5 December to 09:00"."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("a window needs a time zone at both ends")
        if self.end < self.start:
            raise ValueError(f"a window ends before it starts: {self.start} > {self.end}")
