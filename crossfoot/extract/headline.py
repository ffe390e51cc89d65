"""Where the headline of a text ends, with what a page sets over and under it."""

from __future__ import annotations

from crossfoot.extract.tokens import NEWLINE, STOP, Tokens

#: A page sets at most so many lines over its report: a section, the headline, a caption, how long it takes to read.
_LINES = 12


def body_from(tokens: Tokens) -> int:
    """The token with which the report begins, behind the lines without a stop that open a text; 0 without such."""
    masks = tokens.masks
    for first, last in tokens.sentences[: _LINES + 1]:
        ends = last - 1
        while ends > first and masks[ends] & NEWLINE:
            ends -= 1
        if last - first > 1 and masks[ends] & STOP:
            return first
        if not masks[last - 1] & NEWLINE:
            break
    return 0
