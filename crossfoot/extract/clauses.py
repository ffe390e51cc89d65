"""The parts of a sentence: what stands between its commas, dashes and turning words."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.tokens import NEWLINE, STOP, Tokens

_TURN = CONCEPTS.any(("turn", "contrast"))
_EDGES = FAMILIES.of_concepts(_TURN | CONCEPTS.bit("sign"))
_RELATIVE = CONCEPTS.bit("relative")
_NOT = CONCEPTS.bit("negation")
_LONG = "—"
_DASHES = frozenset(("–", _LONG))
_BRACKETS = frozenset("()")
_MARKS = frozenset(",;:") | _BRACKETS | _DASHES
#: A negation reaches over so many words.
_REACH = 3


@dataclass(slots=True)
class Clause:
    """The tokens ``[first, last)``; ``aside`` where it only says more of a word before it ("which ...")."""

    first: int
    last: int
    aside: bool = False


def clauses(tokens: Tokens, first: int, last: int) -> list[Clause]:
    """The clauses of the tokens ``[first, last)``, in order."""
    masks, words = tokens.masks, tokens.words
    found: list[Clause] = []
    begin = first
    for edge in tokens.between(_EDGES, first, last):
        word = words[edge]
        if word not in _MARKS:
            if not masks[edge] & _TURN:
                continue
        elif word in _DASHES and tokens.joined(edge) and tokens.joined(edge + 1):
            if word != _LONG or words[edge - 1].isdecimal():
                # The dash of a range (10-12); a long one between words parts them.
                continue
        elif word in _BRACKETS and _is_short(tokens, edge, last):
            # "The Northport plant (NPP) lost"
            continue
        if edge > begin:
            found.append(Clause(begin, edge, bool(masks[begin] & _RELATIVE)))
        begin = edge + 1 if word in _MARKS else edge
    if last > begin:
        found.append(Clause(begin, last, bool(masks[begin] & _RELATIVE)))
    return found


def is_question(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the sentence ``[first, last)`` asks: it ends in a question mark, which no quotation holds."""
    while last > first and tokens.masks[last - 1] & (NEWLINE | STOP) and tokens.words[last - 1] != "?":
        last -= 1
    return last > first and tokens.words[last - 1] == "?"


def _is_short(tokens: Tokens, edge: int, last: int) -> bool:
    """Whether a bracket holds no more than a short name or unit: "(NPP)", "(kV)", and not "(Oslo)"."""
    words, inside = tokens.words, edge + 1 if tokens.words[edge] == "(" else edge - 1
    if not 0 < inside < last - 1 or words[inside - 1] != "(" or words[inside + 1] != ")":
        return False
    return not tokens.surface(inside).istitle()


def negated(tokens: Tokens, at: int, first: int) -> bool:
    """Whether a negation, which may be a phrase, stands right before the token, not before ``first``."""
    masks, behind = tokens.masks, tokens.behind
    near = (back for back in range(max(first, at - 2 * _REACH), at) if masks[back] & _NOT)
    return any(at - behind(back) < _REACH and not _is_short_for(tokens, back) for back in near)


def _is_short_for(tokens: Tokens, at: int) -> bool:
    """Whether a word stands for a longer one, with its stop and a number: "reactor No. 4"."""
    words = tokens.words
    if at + 2 >= len(words) or words[at + 1] != "." or not words[at + 2].isdecimal():
        return False
    return words[at] in tokens.lexicon.language.abbreviations


def is_infinitive(tokens: Tokens, at: int) -> bool:
    """Whether a word has an ending that only infinitives have, in a language where they have one."""
    return tokens.words[at].endswith(tokens.lexicon.language.infinitive_endings)
