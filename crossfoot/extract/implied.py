"""Numbers that languages without articles leave out: «збито балістичну ракету», «украинский БПЛА уничтожен», «оба».

Only what flies and was shot down is counted so: one with an attribute, right behind the verb, or right before a
participle in the singular; and both of what was sent.
"""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import OBJECT, object_of
from crossfoot.extract.tokens import INNER, NUMBER, NUMERAL, SIGN, STOP, Tokens
from crossfoot.model.measure import AIR_OBJECTS, Measure

_bit = CONCEPTS.bit
#: a weapon in the singular; one whose form does not tell; a participle in the singular; "both"
ONE, EITHER, DOWNED_ONE, BOTH = (_bit(name) for name in ("one-weapon", "any-weapon", "one-downed", "both-of"))
IMPLIES = ONE | EITHER | BOTH
#: What may be counted so.
IMPLIED = frozenset({Measure.INTERCEPTED, Measure.SUPPRESSED, Measure.DESTROYED})
_DOWNED = CONCEPTS.any(("shoot-down", "destroy", "suppress"))
#: An attribute or two stand before the weapon, a name or two behind it.
_ATTRIBUTES, _NAMES = 3, 4


def implied_one(tokens: Tokens, at: int) -> int | None:
    """Where the phrase of one weapon begins that was shot down, by the token of the weapon; its attribute stands there.

    The attribute may be a part of the weapon's name: «балістичну ракету».
    """
    masks = tokens.masks
    first = at
    while first > 0 and at - first < _ATTRIBUTES and _is_attribute(tokens, first - 1):
        first -= 1
    before = first - 1
    while before > 0 and masks[before] & INNER:
        before -= 1
    known = masks[before] if before >= 0 else 0
    if (first == at and at not in tokens.phrases) or known & (NUMBER | NUMERAL):
        return None
    if masks[at] & ONE and known & _DOWNED:
        return first
    if masks[at] & EITHER and tokens.words[first].endswith(tokens.lexicon.language.means_endings or "\0"):
        # «Ударным БПЛА уничтожен танк»
        return None
    behind = tokens.behind(at)
    for step in range(behind, min(behind + _NAMES, len(masks))):
        if masks[step] & DOWNED_ONE:
            return first
        if masks[step] & (STOP | SIGN | NUMBER | NUMERAL):
            return None
    return None


def implied_both(tokens: Tokens, at: int) -> bool:
    """Whether the word for both at a token counts weapons."""
    masks = tokens.masks
    for step in range(at + 1, min(at + 1 + _ATTRIBUTES, len(masks))):
        if masks[step] & OBJECT:
            return object_of(masks[step]) in AIR_OBJECTS
        if masks[step] & (STOP | SIGN | INNER):
            return False
    return False


def _is_attribute(tokens: Tokens, at: int) -> bool:
    word, mask = tokens.words[at], tokens.masks[at]
    if mask & (STOP | SIGN | NUMBER | NUMERAL | INNER | _DOWNED):
        return False
    return word.endswith(tokens.lexicon.language.attributive_endings)
