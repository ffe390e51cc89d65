"""The parts of a sentence: what stands between its commas, dashes and turning words."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.tokens import Tokens

_TURN = CONCEPTS.any(("turn", "contrast"))
_EDGES = FAMILIES.of_concepts(_TURN | CONCEPTS.bit("sign"))
_RELATIVE = CONCEPTS.bit("relative")
_NOT = CONCEPTS.bit("negation")
_DASHES = frozenset("–—")
_MARKS = frozenset(",;:()") | _DASHES
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
    edges = [at for at in tokens.between(_EDGES, first, last) if _is_edge(tokens, at)]
    found: list[Clause] = []
    begin = first
    for edge in (*edges, last):
        if edge > begin:
            found.append(Clause(begin, edge, bool(masks[begin] & _RELATIVE)))
        begin = edge + (edge < last and words[edge] in _MARKS)
    return found


def _is_edge(tokens: Tokens, at: int) -> bool:
    """Whether a clause ends there: at a turning word or a mark, but not at the dash of a range (10-12)."""
    word = tokens.words[at]
    if word in _DASHES:
        return not (tokens.joined(at) and tokens.joined(at + 1))
    return bool(tokens.masks[at] & _TURN) or word in _MARKS


def negated(tokens: Tokens, at: int, first: int) -> bool:
    """Whether a negation stands right before the token, not before ``first``."""
    masks = tokens.masks
    return any(masks[back] & _NOT for back in range(max(first, at - _REACH), at))
