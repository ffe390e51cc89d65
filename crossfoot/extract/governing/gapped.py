"""Items of a list that leave out its verb: «На заводе повреждён цех, в порту - два крана, кафе и три катера»."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import NUMBERISH
from crossfoot.extract.objects import object_of
from crossfoot.extract.phrase import IN
from crossfoot.extract.tokens import NEWLINE, STOP, Tokens

_DASH, _ENDS = CONCEPTS.bit("dash"), STOP | NEWLINE
#: An item has no more tokens before its dash, and none behind it stands further away.
_PLACE, _ITEM = 8, 24
_PARTED = frozenset(",;")


def item_start(tokens: Tokens, at: int, governing: int) -> int:
    """Where the item of a gapped list that the number at ``at`` stands in begins behind its dash, or -1.

    A place with its preposition stands between the comma before and the dash, and nothing that governs; between the
    dash and the number no verb does. ``governing`` are the concepts of what may govern.
    """
    masks, words = tokens.masks, tokens.words
    dash = at - 1
    while dash > 0 and not (masks[dash] & _DASH and not tokens.joined(dash)):
        if at - dash > _ITEM or _closes(masks[dash], governing) or words[dash] == ";":
            return -1
        dash -= 1
    for step in range(dash - 1, max(dash - _PLACE, 0), -1):
        if _closes(masks[step], governing) or masks[step] & NUMBERISH:
            return -1
        if words[step] in _PARTED:
            return dash + 1 if masks[step + 1] & IN else -1
    return -1


def _closes(mask: int, governing: int) -> bool:
    """Whether a word ends the sentence, or tells what happened."""
    return bool(mask & _ENDS) or (bool(mask & governing) and object_of(mask) is None)
