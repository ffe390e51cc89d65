"""What a group is said to include, told between commas: "seven people, among them a child, died"."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import NUMBERISH
from crossfoot.extract.tokens import Tokens

INCLUDED = CONCEPTS.any(("including", "of-them"))

#: what opens an aside, and what closes it
_CLOSING = {",": ",", "(": ")"}
#: an aside is no longer
_LONGEST = 12


def is_included(tokens: Tokens, governor: int, first: int) -> bool:
    """Whether a governor stands in a closed aside on what the group before it includes, and a number behind that aside.

    "Losses, including the wounded, come to 900": the 900 are not the wounded.
    """
    words, masks = tokens.words, tokens.masks
    closed = next((step for step in range(governor + 1, min(first, governor + _LONGEST)) if words[step] == ","), -1)
    if closed < 0:
        return False
    for step in range(governor, max(0, governor - _LONGEST), -1):
        if masks[step] & NUMBERISH:
            return False
        if words[step] == ",":
            opened = masks[step + 1] & INCLUDED
            return bool(opened) and not tokens.concepts(governor, closed) & NUMBERISH
    return False


def past_inclusion(tokens: Tokens, at: int, governor: int) -> int:
    """Behind what a group is said to include before its verb, by a comma or a bracket; ``at`` where nothing is said."""
    if at + 1 >= governor or not tokens.masks[at + 1] & INCLUDED:
        return at
    closing = _CLOSING.get(tokens.words[at])
    closed = next((step for step in range(at + 2, governor) if tokens.words[step] == closing), at)
    # the comma parts the group from its verb a little; a bracket does not
    return closed + (closing == ")" and closed > at)
