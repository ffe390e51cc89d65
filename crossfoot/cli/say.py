"""How the command line speaks: answers on standard output, messages on standard error.

Text from articles is foreign: characters that steer a terminal are shown, never sent.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console
    from rich.text import Text

# C0 controls without tab and newline, DEL, C1, line and paragraph separators, and what turns the writing direction.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

# Made once: `json.dumps` with an option makes an encoder for every call.
_encode = json.JSONEncoder(ensure_ascii=False).encode


def harmless(text: str) -> str:
    """``text`` with every character that could steer a terminal written out as ``\\uXXXX``."""
    # Nothing that steers can be printed, which is quickly seen; most texts end here.
    return text if text.isprintable() else _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def form(value: dict[str, Any]) -> None:
    """One JSON object as one line of standard output."""
    line(as_json(value))


def as_json(value: dict[str, Any]) -> str:
    """One JSON object as one line, without its end."""
    return _encode(value)


def line(text: str) -> None:
    """One line of JSON on standard output."""
    # Inside a JSON string \uXXXX means the very character, so what is harmless here is also unchanged.
    sys.stdout.write(harmless(text) + "\n")


def table(rows: Iterable[Iterable[object]]) -> None:
    """Rows of CSV (RFC 4180, but for plain line ends) on standard output; ``None`` is an empty cell."""
    csv.writer(_Lines(), lineterminator="\n").writerows(rows)


class _Lines:
    """A file for whole lines, made harmless one by one: cell by cell takes several times as long."""

    def write(self, row: str) -> None:
        sys.stdout.write(harmless(row[:-1]) + "\n")


def note(message: str) -> None:
    """One line for the person at the terminal, on standard error."""
    sys.stdout.flush()
    sys.stderr.write(harmless(message).rstrip("\n") + "\n")


def page(paragraphs: Iterable[Text]) -> None:
    """An answer for people, on standard output."""
    console = answers()
    for paragraph in paragraphs:
        if console.color_system is None and "\t" not in paragraph.plain:
            # What the console would print, at a tenth of the time: a series has thousands of lines.
            sys.stdout.write(f"{paragraph.plain}\n")
        else:
            console.print(paragraph)


@cache
def answers() -> Console:
    """The console that prints answers for people: colours where they show, no wrapping, no guessing at markup."""
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False, soft_wrap=True)


@cache
def messages() -> Console:
    """The console of standard error, for progress."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, markup=False, emoji=False)
