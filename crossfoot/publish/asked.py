"""What was asked for after the question mark, read strictly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from crossfoot.publish.catalogue import catalogue

Asked = Mapping[str, str]
"""The parts of the address and the query, as text."""


class BadQuery(ValueError):  # noqa: N818
    """A value after the question mark that cannot be understood; the message names it, and never repeats it.

    ``what`` is ``number``, ``day`` or ``choice``; ``values`` fill the text of that name in the catalogue.
    """

    def __init__(self, name: str, what: str, **values: str) -> None:
        self.what, self.values = what, {"name": name, **values}
        super().__init__(self.said("en"))

    def said(self, lang: str) -> str:
        """The message in a language of the interface."""
        return catalogue(lang).t(f"trouble.query.{self.what}", **self.values)


def number_asked(asked: Asked, name: str, *, least: int = 0, most: int = 2**53) -> int | None:
    """A whole number of the query.

    Raises:
        BadQuery: it is none, or lies outside of what is allowed.
    """
    written = asked.get(name)
    if not written:
        return None
    if not re.fullmatch(r"[0-9]{1,16}", written) or not least <= int(written) <= most:
        raise BadQuery(name, "number", least=str(least), most=str(most))
    return int(written)


def day_asked(asked: Asked, name: str) -> date | None:
    """A day of the query, as 2031-05-02.

    Raises:
        BadQuery: it is none.
    """
    written = asked.get(name)
    if not written:
        return None
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", written):
        try:
            return date.fromisoformat(written)
        except ValueError:
            pass
    raise BadQuery(name, "day")


def moment_asked(asked: Asked, name: str, *, end: bool = False) -> datetime | None:
    """The beginning of a day of the query in UTC, or its end.

    Raises:
        BadQuery: it is no day.
    """
    day = day_asked(asked, name)
    return datetime.combine(day, time.max if end else time.min, UTC) if day else None


def choice_asked(asked: Asked, name: str, choices: tuple[str, ...]) -> str:
    """One of the choices, or "" where nothing was asked.

    Raises:
        BadQuery: it is none of them.
    """
    written = asked.get(name, "")
    if written and written not in choices:
        raise BadQuery(name, "choice", choices=", ".join(choices))
    return written
