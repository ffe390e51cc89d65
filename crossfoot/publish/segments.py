"""Spans that may overlap -> stretches of text that never do, each with the claims that stand there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

from crossfoot.model.claim import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of text. ``claims`` are the numbers (from 1) of those that stand there, ``starts`` of those that begin.

    ``kind`` is that of the first of them.
    """

    text: str
    claims: tuple[int, ...] = ()
    starts: tuple[int, ...] = ()
    kind: str = ""


def segments(text: str, claims: Sequence[Claim]) -> tuple[Segment, ...]:
    """The whole text, cut at every end of a span; joined again it is the text."""
    spans = [
        (span.start, span.end, number, at == 0)
        for number, claim in enumerate(claims, 1)
        for at, span in enumerate((claim.span, *claim.mentions))
    ]
    cuts = sorted({0, len(text), *(start for start, *_ in spans), *(end for _, end, *_ in spans)})
    opening: dict[int, list[tuple[int, bool]]] = {}
    closing: dict[int, list[int]] = {}
    for start, end, number, first in spans:
        opening.setdefault(start, []).append((number, first))
        closing.setdefault(end, []).append(number)
    found, open_ = [], list[int]()
    for start, end in pairwise(cuts):
        for number in closing.get(start, ()):
            open_.remove(number)
        begun = opening.get(start, [])
        open_ += [number for number, _ in begun]
        here = tuple(dict.fromkeys(sorted(open_)))
        found.append(
            Segment(
                text=text[start:end],
                claims=here,
                starts=tuple(sorted({number for number, first in begun if first})),
                kind=claims[here[0] - 1].kind if here else "",
            )
        )
    return tuple(found)


# Controls, and what turns or hides writing: shown by name, so that a text cannot look like another.
_SHOWN_OTHERWISE = re.compile(
    "[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
    "|[\U000e0000-\U000e007f]|█(?:[█ ]*█)?|\r"
)


def shown(text: str, withheld: str = "withheld") -> Markup:
    """Foreign text for a page: nothing of it is markup, hidden characters get a visible mark, blocks are announced.

    Elements with ``data-helper`` were added; without them the page's text is ``text``.
    """
    parts, at = [], 0
    for found in _SHOWN_OTHERWISE.finditer(text):
        parts.append(escape(text[at : found.start()]))
        parts.append(_helped(found.group(), withheld))
        at = found.end()
    rest = escape(text[at:])
    return Markup("").join([*parts, rest]) if parts else rest


def _helped(letters: str, withheld: str) -> Markup:
    if letters == "\r":
        # The parser of HTML would read it as a line feed.
        return Markup("&#13;")
    if letters[0] == "█":
        return Markup('<span class="cover" role="img" aria-label="{}">{}</span>').format(withheld, letters)
    return Markup('<bdi class="hidden-char">{}</bdi><span class="hidden-name" data-helper>U+{:04X}</span>').format(
        letters, ord(letters)
    )


def numbers(chosen: Iterable[int]) -> str:
    """The numbers of claims as an attribute holds them: ``3 4``."""
    return " ".join(map(str, chosen))
