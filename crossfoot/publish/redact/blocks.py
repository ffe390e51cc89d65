"""Masks over the stretches of a text, and how they are laid: word for word, or over whole sentences."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from crossfoot.publish.redact.kinds import SENTENCE, Why

BLOCK = "█"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mask:
    """A half-open stretch of code points that is covered."""

    start: int
    end: int
    why: Why


def covered(text: str, found: Iterable[Mask]) -> str:
    """``text`` with blocks where the masks lie; as long as before."""
    parts, at = [], 0
    for mask in found:
        # Spaces stay, so that lines break where they broke.
        parts += [text[at : mask.start], re.sub(r"\S", BLOCK, text[mask.start : mask.end])]
        at = mask.end
    return "".join([*parts, text[at:]])


def sentences_with(text: str, found: Collection[Mask]) -> Iterator[Mask]:
    """The sentences in which something of ``found`` lies."""
    for sentence in SENTENCE.finditer(text) if found else ():
        start, end = sentence.span()
        why = next((mask.why for mask in found if mask.start < end and start < mask.end), None)
        if why:
            yield Mask(start=start, end=end, why=why)


def without_told(mask: Mask, told: Iterable[tuple[int, int]]) -> Iterator[Mask]:
    """What is left of a mask where the stretches that may be ``told`` are shown."""
    start = mask.start
    for shown_from, shown_to in sorted(told):
        if start < shown_from < mask.end:
            yield Mask(start=start, end=shown_from, why=mask.why)
        if start < shown_to and shown_from < mask.end:
            start = min(shown_to, mask.end)
    if start < mask.end:
        yield Mask(start=start, end=mask.end, why=mask.why)


def joined(found: Iterable[Mask]) -> Iterator[Mask]:
    """Masks in order, none touching another."""
    last: Mask | None = None
    for mask in sorted(found, key=lambda mask: (mask.start, -mask.end)):
        if last and mask.start <= last.end:
            last = Mask(start=last.start, end=max(last.end, mask.end), why=last.why)
            continue
        if last:
            yield last
        last = mask
    if last:
        yield last
