"""Which of several patterns with one governor fits where a sentence holds what each of them asks for besides.

«Света лишились 300 домов, тепла - 40»: the word that stands nearest to a number tells of what.
"""

from __future__ import annotations

from crossfoot.extract.governing.governors import Entry
from crossfoot.extract.phrase import Phrase
from crossfoot.extract.tokens import Tokens

#: So far from a number, in tokens, the words are looked for; how many patterns make a choice.
_REACH, _RIVALS = 40, 2
#: What a comma counts as, in tokens; words less far apart are told together: "heat and water".
_COMMA = 5


def nearest(found: list[Entry], tokens: Tokens, phrase: Phrase) -> list[Entry]:
    """The patterns ``found`` for a phrase, less those whose word stands farther off than that of a rival."""
    if sum(bool(entry.near) for entry in found) < _RIVALS:
        return found
    kept = []
    for entry in found:
        rivals = [other for other in found if _are_rivals(entry, other)]
        away = _distance(entry, tokens, phrase) if rivals else 0
        if all(away < _distance(other, tokens, phrase) + _COMMA for other in rivals):
            kept.append(entry)
    return kept


def _are_rivals(entry: Entry, other: Entry) -> bool:
    """Whether two patterns of different rules differ in nothing but the word that they ask for besides."""
    one, two = entry.pattern, other.pattern
    alike = one.concept == two.concept and one.shape is two.shape and one.extra == two.extra
    return bool(entry.near and other.near) and alike and entry.rule is not other.rule and entry.near != other.near


def _distance(entry: Entry, tokens: Tokens, phrase: Phrase) -> int:
    """How far the word that a pattern asks for stands from a phrase; a comma between counts as more."""
    masks, words = tokens.masks, tokens.words
    found = _REACH
    for at in range(max(0, phrase.first - _REACH), min(len(masks), phrase.last + _REACH)):
        if masks[at] & entry.near:
            gap = words[at + 1 : phrase.first] if at < phrase.first else words[phrase.last : at]
            found = min(found, len(gap) + _COMMA * gap.count(","))
    return found
