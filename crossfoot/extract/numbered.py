"""Units of troops bear numbers: «81 аэромобильной, 22, 24 и 93 механизированных бригад» counts nothing.

A number in digits is a name where a unit follows in the singular («59 бригада»), and where several numbers share one
unit («22, 92 бригад»). «12 бригад» is a count, and so is every number in words.
"""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import is_cyrillic
from crossfoot.extract.lexicon import CONCEPTS, PHRASE
from crossfoot.extract.places.stems import ADJECTIVE
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, SIGN, Tokens

#: a unit, or an adjective that belongs to one, in the singular; the same in the plural
ONE, MANY = CONCEPTS.bit("numbered-unit"), CONCEPTS.bit("numbered-units")
AND, DASH = CONCEPTS.bit("and"), CONCEPTS.bit("dash")
#: the words for units in a text
UNITS = FAMILIES.of_concepts(ONE | MANY)
#: «87 ракетної бригади», «89 саперному полку», «38 зенитной ордена Лужина бригаде»
_KIND = CONCEPTS.any(("massed", "air-defence", "demining", "war", "honour"))
_ELSE = ~(ONE | MANY | NUMBER | INNER | PHRASE | _KIND)
#: how a Cyrillic word ends that only qualifies a noun
_QUALIFIES = tuple(ending for ending in ADJECTIVE if len(ending) > 1)
#: Between the number and its unit stand at most so many words.
_REACH = 12


def is_unit_number(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the number at ``[first, last)``, written in digits, is the number of a unit of troops."""
    size, end = len(tokens.words), last + _REACH
    ends_cut = end >= size and tokens.text[-1:].isalnum()
    if tokens.next_of(UNITS, last) >= min(size, end) and not ends_cut:
        return False
    listed = False
    for at in range(last, min(size, end)):
        mask = tokens.masks[at]
        if mask & (ONE | MANY):
            # What the end of the text cuts off may have been in the singular.
            cut = ends_cut and at + 1 == size and not mask & ONE
            return bool(mask & ONE) or listed or cut or _follows_number(tokens, first)
        if not _passes(tokens, at):
            return False
        listed = listed or bool(mask & NUMBER)
    # A list of numbers that the end of the text cuts off.
    return ends_cut and (listed or _follows_number(tokens, first))


def _follows_number(tokens: Tokens, first: int) -> bool:
    """Whether another number of the same list stands before, with nothing but commas and adjectives between."""
    joint = first - 1
    if joint < 1 or not (tokens.masks[joint] & AND or tokens.words[joint] == ","):
        return False
    for step in range(joint - 1, max(-1, first - _REACH), -1):
        if tokens.masks[step] & NUMBER:
            return True
        if not _passes(tokens, step):
            return False
    return False


def _passes(tokens: Tokens, at: int) -> bool:
    """Whether a token may stand inside a list of unit numbers: commas, "and", endings, words that mean nothing else.

    The first half of a word with a hyphen means nothing by itself: «воздушно-десантной».
    """
    mask = tokens.masks[at]
    if tokens.hyphen(at + 1) and not mask & NUMBER:
        return True
    if mask & SIGN:
        return bool(mask & DASH) or tokens.words[at] == ","
    if mask & NEWLINE:
        # rows of a table
        return False
    if not mask & ~PHRASE and not tokens.capital(at) and is_cyrillic(tokens.words[at]):
        # «Одна зенитная установка батальона»: a noun of its own
        return tokens.joined(at) or tokens.words[at].endswith(_QUALIFIES)
    return not mask & _ELSE or bool(mask & AND) or tokens.joined(at)
