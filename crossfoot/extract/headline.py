"""Where the headline of a text ends, with what a page sets over and under it."""

from __future__ import annotations

from bisect import bisect_left

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


def lead_until(tokens: Tokens, body: int) -> int:
    """The token behind the lead of a report that begins at ``body``: its first sentence, alone in its paragraph.

    A page sets such a summary under its headline.
    """
    masks, sentences = tokens.masks, tokens.sentences
    at = bisect_left(sentences, (body,))
    if not body or at == len(sentences):
        return body
    head = body - 1
    while head and masks[head] & NEWLINE:
        head -= 1
    if tokens.words[head] == ":":
        # "In a day:", and a list
        return body
    last = sentences[at][1]
    return last if masks[last - 1] & NEWLINE or masks[min(last, len(masks) - 1)] & NEWLINE else body
