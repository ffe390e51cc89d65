"""Lists of headlines: what a page sets beside its article to lead to others ("Read also", the latest news).

They are told elsewhere, without what belongs to them, so that no position, meeting, state or forecast is read from
them. What a list counts is still a count.
"""

from __future__ import annotations

from crossfoot.extract.headline import body_from
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

#: So many lines without a stop in a row are a list of headlines: a headline, its kicker and its caption are fewer.
_LINES = 4


def in_teasers(tokens: Tokens) -> frozenset[int]:
    """The first tokens of the sentences that stand in lists of headlines.

    The lines over the report are its own, and so is a list that a line with a colon announces.
    """
    found: list[int] = []
    run: list[int] = []
    own = False
    for first, last in tokens.sentences:
        ends = _closing(tokens, first, last)
        if ends < first:
            # a blank line
            continue
        if _is_headline(tokens, first, ends, last):
            run.append(first)
            continue
        found += _teasers(run, own)
        run, own = [], tokens.words[ends] == ":"
    found += _teasers(run, own)
    head = body_from(tokens)
    return frozenset(first for first in found if first >= head)


def _teasers(run: list[int], own: bool) -> list[int]:
    return run if len(run) >= _LINES and not own else []


def _closing(tokens: Tokens, first: int, last: int) -> int:
    """The last token of a sentence that is no line break; before ``first`` where there is none."""
    ends = last - 1
    while ends >= first and tokens.masks[ends] & NEWLINE:
        ends -= 1
    return ends


def _is_headline(tokens: Tokens, first: int, ends: int, last: int) -> bool:
    """Whether a sentence is a line of its own, opens like a headline and ends without a mark."""
    whole = ends < last - 1 or last == len(tokens.words) or bool(tokens.masks[last] & NEWLINE)
    small = tokens.text[tokens.starts[first]].islower()
    return whole and not small and not tokens.masks[ends] & (STOP | SIGN)
