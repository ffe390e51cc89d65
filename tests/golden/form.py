"""The form of a golden file: made-up sentences, untouched, and what they must yield.

    == en  part and whole
    Air defence shot down 87 of 120 drones overnight, the ministry said.
    -> figure intercepted drone 87 "87" by "the ministry" of 120
    -> figure launched drone 120 "120 drones" by "the ministry"

A case begins with ``==``, its language and its title. Lines ``key: value`` below it set the document: ``published:``,
``title:``, ``outlet:``; ``expect: fail`` marks a case that is known to fail. Then comes the text, then the arrows.

An arrow names a kind and its head - ``figure MEASURE OBJECT VALUE``, ``status WHAT STATE``, ``stance STANCE ISSUE``,
``talks STAGE``, ``forecast will|will-not``, ``finding SEVERITY CHECK`` - and the quoted words of the span (for a
finding the sum); ``"87"@2`` is the second place where they stand. ``by "..."`` is the speaker and ``of N`` the total;
where they are not written there must be none. ``key=value`` tails (place, date, side, unit, ...) are asked only where
they are written; ``key=-`` asks that there be none. ``-> nothing`` stands alone.

A value is ``87``, ``600-700`` or carries its hedge: ``87+`` at least, ``~87`` about, ``>87`` more than, ``<87`` less
than, ``<=87`` at most, ``87-`` nearly. An unnamed object is ``-``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from crossfoot.model.document import Document

#: Cases that say nothing of their publication were published at this time (a Friday).
PUBLISHED = datetime(2031, 5, 2, 12, tzinfo=UTC)
SETTINGS = ("published", "title", "outlet", "expect")
_WORD = re.compile(r'[\w-]+="[^"]*"|"[^"]*"(?:@\d+)?|\S+')
_HEADS = {"figure": 3, "status": 2, "stance": 2, "talks": 1, "forecast": 1, "finding": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """One expected claim or finding."""

    kind: str
    head: tuple[str, ...]
    quote: str
    nth: int | None = None
    by: str | None = None
    of: str | None = None
    tails: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One text with its arrows, and the lines of the file it stands in (``first``: of ``==``, counted from 1)."""

    path: Path
    first: int
    title: str
    lang: str
    text: str
    arrows: tuple[Arrow, ...]
    settings: dict[str, str] = field(default_factory=dict)
    arrow_lines: tuple[int, int] = (0, 0)

    @property
    def expects_failure(self) -> bool:
        return self.settings.get("expect") == "fail"

    def document(self) -> Document:
        stated = self.settings.get("published")
        return Document(
            id=f"{self.path.stem}:{self.first}",
            text=self.text,
            lang=self.lang,
            title=self.settings.get("title"),
            outlet=self.settings.get("outlet"),
            published=None if stated == "-" else datetime.fromisoformat(stated) if stated else PUBLISHED,
        )


class GoldenError(Exception):
    """A golden file that cannot be read; the message names file and line."""


def parse(path: Path, content: str) -> list[Case]:
    """The cases of one golden file, in order."""
    lines = content.split("\n")
    starts = [at for at, line in enumerate(lines) if line.startswith("== ")]
    if any(line.strip() and not line.startswith("#") for line in lines[: starts[0] if starts else None]):
        raise GoldenError(f"{path}:1: text before the first '== LANG title'")
    return [_case(path, lines, start, end) for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]


def _case(path: Path, lines: list[str], start: int, end: int) -> Case:
    lang, _, title = lines[start][3:].strip().partition(" ")
    settings: dict[str, str] = {}
    at = start + 1
    while at < end and (match := re.fullmatch(rf"({'|'.join(SETTINGS)}): *(.+)", lines[at])):
        settings[match[1]] = match[2].strip()
        at += 1
    first_arrow = next((number for number in range(at, end) if lines[number].startswith("->")), None)
    if first_arrow is None:
        raise GoldenError(f"{path}:{start + 1}: a case without '->'; write '-> nothing' where nothing is to be found")
    last = max(number for number in range(at, end) if lines[number].startswith("->"))
    for number in range(first_arrow, last + 1):
        if not lines[number].startswith("->"):
            raise GoldenError(f"{path}:{number + 1}: arrows stand together, after the text")
    arrows = tuple(
        parse_arrow(lines[number], f"{path}:{number + 1}")
        for number in range(first_arrow, last + 1)
        if lines[number].split() != ["->", "nothing"]
    )
    return Case(
        path=path,
        first=start + 1,
        title=title.strip(),
        lang=lang,
        text="\n".join(lines[at:first_arrow]).strip("\n"),
        arrows=arrows,
        settings=settings,
        arrow_lines=(first_arrow, last + 1),
    )


def parse_arrow(line: str, where: str) -> Arrow:
    """The arrow a line writes; raises `GoldenError` saying where and why."""
    words = _WORD.findall(line)[1:]
    kind = words[0] if words else ""
    if kind not in _HEADS:
        raise GoldenError(f"{where}: {kind!r} is no kind of arrow; there are {', '.join(_HEADS)}")
    head, rest = words[1 : 1 + _HEADS[kind]], words[1 + _HEADS[kind] :]
    if len(head) < _HEADS[kind] or not rest or not rest[0].startswith('"'):
        raise GoldenError(f"{where}: a {kind} has {_HEADS[kind]} words and then its quote")
    quote, _, nth = rest[0].rpartition('"')
    found: dict[str, str] = {}
    tails = []
    at = 1
    while at < len(rest):
        key, sign, value = rest[at].partition("=")
        if sign:
            tails.append((key, value.strip('"')))
        elif key in ("by", "of") and at + 1 < len(rest):
            at += 1
            found[key] = rest[at].strip('"')
        else:
            raise GoldenError(f'{where}: {rest[at]!r} is neither by "...", of N nor key=value')
        at += 1
    return Arrow(
        kind=kind,
        head=tuple(head),
        quote=quote[1:],
        nth=int(nth[1:]) if nth else None,
        by=found.get("by"),
        of=found.get("of"),
        tails=tuple(tails),
    )


def write_arrow(arrow: Arrow) -> str:
    """The line of an arrow; the inverse of `parse_arrow`."""
    words = ["->", arrow.kind, *arrow.head, f'"{arrow.quote}"' + (f"@{arrow.nth}" if arrow.nth else "")]
    words += ["by", f'"{arrow.by}"'] if arrow.by else []
    words += ["of", arrow.of] if arrow.of else []
    words += [f'{key}="{value}"' if re.search(r"\s|^$", value) else f"{key}={value}" for key, value in arrow.tails]
    return " ".join(words)
