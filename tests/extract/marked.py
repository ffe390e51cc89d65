"""Texts with marked figures: ``[figure|expected]``; an empty expectation is none."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from datetime import datetime

from crossfoot.extract.lexicon import lexicon_of
from crossfoot.extract.placing.place import places_of
from crossfoot.extract.tokens import Tokens, tokenize
from crossfoot.model.document import Document

_MARK = re.compile(r"\[([^|\]]+)\|([^\]]*)\]")


def unmarked(
    code: str, marked: str, published: datetime | None = None
) -> tuple[Document, Tokens, list[tuple[int, int, str, str]]]:
    """The document without its marks, its tokens, and ``(first, last, figure, expected)`` of each marked figure."""
    pieces = _MARK.split(marked)
    text, spans = pieces[0], []
    for figure, expected, after in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        spans.append((len(text), len(text) + len(figure), figure, expected))
        text += figure + after
    document = Document(id="x", text=text, lang=code, published=published)
    tokens = tokenize(text, lexicon_of(code))
    figures = [
        (bisect_right(tokens.starts, start) - 1, bisect_left(tokens.starts, end), figure, expected)
        for start, end, figure, expected in spans
    ]
    return document, tokens, figures


def check_places(code: str, marked: str) -> None:
    """Hold each marked figure's place against what is expected: ``words of the text, code``."""
    document, tokens, figures = unmarked(code, marked)
    places = places_of(tokens)
    for first, last, figure, expected in figures:
        place = places.at(first, last)
        text, _, place_code = expected.partition(", ")
        assert (place.text if place else "") == text, figure
        if place is not None:
            assert place.text in document.text
            assert place.code == (place_code.strip() or None), figure
