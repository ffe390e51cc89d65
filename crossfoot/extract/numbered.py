"""Units of troops bear numbers: «81 аэромобильной, 22, 24 и 93 механизированных бригад» counts nothing.

A number in digits is a name where a unit follows in the singular («59 бригада»), and where several numbers share one
unit («22, 92 бригад»). «12 бригад» is a count, and so is every number in words.
"""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.tokens import INNER, NUMBER, SIGN, Tokens

#: a unit, or an adjective that belongs to one, in the singular; the same in the plural
ONE, MANY = CONCEPTS.bit("numbered-unit"), CONCEPTS.bit("numbered-units")
AND, DASH = CONCEPTS.bit("and"), CONCEPTS.bit("dash")
OTHER_CONCEPTS = ~(ONE | MANY)
#: Between the number and its unit stand at most so many words.
_REACH = 12


def is_unit_number(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the number at ``[first, last)``, written in digits, is the number of a unit of troops."""
    listed, at, size = False, last, len(tokens.words)
    for at in range(last, min(size, last + _REACH)):
        mask = tokens.masks[at]
        if mask & NUMBER:
            listed = True
        elif mask & (ONE | MANY):
            break
        elif mask & SIGN and not (mask & DASH or tokens.words[at] == ","):
            return False
        elif mask & OTHER_CONCEPTS & ~(SIGN | DASH | AND | INNER) and not tokens.joined(at):
            return False
    else:
        return False
    return bool(tokens.masks[at] & ONE) or listed or _follows_number(tokens, first)


def _follows_number(tokens: Tokens, first: int) -> bool:
    """Whether another number of the same list stands before, with nothing but commas and adjectives between."""
    for step in range(first - 1, max(-1, first - _REACH), -1):
        mask = tokens.masks[step]
        if mask & NUMBER:
            return step < first - 1
        if step == first - 1 and not (mask & AND or tokens.words[step] == ","):
            return False
        if mask & OTHER_CONCEPTS & ~(SIGN | DASH | AND | INNER) and not tokens.joined(step):
            return False
    return False
