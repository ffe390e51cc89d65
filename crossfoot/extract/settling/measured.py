"""A bare number that measures what the number before it measures: "fell from 40 percent in May to 25"."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.phrase import AND, FROM, HEDGE, IN, Phrase
from crossfoot.extract.phrasing.words import A
from crossfoot.extract.tokens import STOP, Tokens

_bit = CONCEPTS.bit
_TO, _MONTH = _bit("to"), _bit("month")
_CHANGES = CONCEPTS.any(("rise", "changes"))
_AGAINST, _COMPARED = _bit("measured-against"), _bit("compared")
#: tolls and losses rise and fall too, and are people
_PEOPLE_LOST = CONCEPTS.any(("toll", "casualties", "death", "injury", "kill", "die", "injure"))
#: A number is no further behind the one it goes on from than this.
_REACH = 16
#: The verb of a change stands within so many tokens before "to".
_CHANGE_REACH = 2


def measures_on(tokens: Tokens, before: Phrase, phrase: Phrase) -> bool:
    """Whether a number without a noun has the unit of the number before it in its sentence."""
    first, last = before.last, phrase.first
    if before.unit is None or before.unit == "times" or not 0 < last - first <= _REACH:
        return False
    between = tokens.concepts(first, last)
    if between & (STOP | _PEOPLE_LOST):
        return False
    if between & (_AGAINST | _COMPARED) and _stands_before(tokens, last, _AGAINST | _COMPARED):
        # "Nets over 90 km of roads out of a planned 140", "twelve months instead of the usual six"
        return True
    if tokens.masks[last - 1] & _TO:
        # "From 3.6 million roubles to 400,000", "3 percent in May, and then eased to 14"
        opened = before.first > 0 and tokens.masks[before.first - 1] & FROM
        return bool(opened or tokens.concepts(max(first, last - 1 - _CHANGE_REACH), last - 1) & _CHANGES)
    # "594 square kilometres in July and 499 in August"
    joined = tokens.masks[last - 1] & AND or tokens.words[last - 1] == ","
    return bool(joined) and _in_a_month(tokens, first) and _in_a_month(tokens, phrase.last)


def _stands_before(tokens: Tokens, at: int, wanted: int) -> bool:
    """Whether one of the concepts stands before a number, but for hedges, an article and one adjective."""
    adjectives = 1
    at -= 1
    while at > 0 and not tokens.masks[at] & wanted:
        if not tokens.masks[at] & (HEDGE | A):
            adjectives -= 1
        if adjectives < 0:
            return False
        at = tokens.before(at)
    return bool(tokens.masks[at] & wanted)


def _in_a_month(tokens: Tokens, at: int) -> bool:
    """Whether "in July" stands there, which may be one phrase."""
    base = tokens.base
    return at + 1 < len(base) and bool(base[at] & IN and base[at + 1] & _MONTH)
