"""A text in the pieces it is read in: passages of one language, none longer than a long article.

Reading a piece may compare all its sentences with one another; cutting very long texts keeps time and memory in
proportion to their length.
"""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.detect import passages

#: In characters: no article is longer; books and dumps are cut near here.
LONGEST_PIECE = 60_000
#: A cut is made at the last paragraph, line, sentence or blank within so many characters before the limit.
_SLACK = 10_000
_SEAMS = ("\n\n", "\n", ". ", " ")


@dataclass(frozen=True, slots=True)
class Piece:
    """The characters ``[start, end)`` of a text, to be read in one language."""

    start: int
    end: int
    language: str


def pieces_of(text: str, language: str, known: tuple[str, ...]) -> list[Piece]:
    """The pieces of a text in order; together they are the whole text."""
    pieces: list[Piece] = []
    for start, end, code in passages(text, language, known):
        while end - start > LONGEST_PIECE:
            cut = _seam(text, start + LONGEST_PIECE)
            pieces.append(Piece(start, cut, code))
            start = cut
        if end > start:
            pieces.append(Piece(start, end, code))
    return pieces


def _seam(text: str, limit: int) -> int:
    for seam in _SEAMS:
        at = text.rfind(seam, limit - _SLACK, limit)
        if at >= 0:
            return at + len(seam)
    return limit
