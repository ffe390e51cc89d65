"""The fields that some Markdown files begin with, between two lines of three hyphens (static site generators)."""

from __future__ import annotations

import re

_LINE_END = r"[^\S\n]*(?:\n|\Z)"
#: Names with values, lines that go on one, lists, blank lines.
_LINE = r"[A-Za-z_][\w.-]*[^\S\n]*:.*\n|[^\S\n]+\S.*\n|- .*\n|[^\S\n]*\n"
_FRONT = re.compile(rf"\s*---{_LINE_END}(?:{_LINE})+?---{_LINE_END}")
#: A text cut from a page may begin within them: the rest of a value, names with an underscore, the closing line.
_REST = re.compile(rf"(?:.*\n){{0,2}}?(?:[a-z]+(?:_[a-z]+)+:.*\n)+---{_LINE_END}")
_FIELD = re.compile(r"^([A-Za-z_][\w.-]*)[^\S\n]*:[^\S\n]*(.*\S)?[^\S\n]*$", re.MULTILINE)
_QUOTES = ('"', "'")


def body_start(text: str) -> int:
    """Where the text of an article begins behind such fields; 0 where there are none."""
    found = _FRONT.match(text) or _REST.match(text)
    return found.end() if found else 0


def front_fields(text: str) -> dict[str, str]:
    """The fields that a text begins with, those of one line, by their names in lower case."""
    fields = _FIELD.findall(text, 0, body_start(text))
    return {name.lower(): _plain(value) for name, value in fields if value}


def _plain(value: str) -> str:
    quoted = len(value) > 1 and value[0] in _QUOTES and value[-1] == value[0]
    return value[1:-1].replace('\\"', '"') if quoted else value
