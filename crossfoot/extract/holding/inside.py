"""The body or seat in which a position was taken, where its verb has no subject: «В Кремле отвергли»."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.number import MULTIPLIER
from crossfoot.extract.parties import Party
from crossfoot.extract.seats import SEAT
from crossfoot.extract.tokens import NUMBER

_IN_BODY, _HOUSE, _THAT = bits("speaker-in"), bits("state-body"), bits("that")
#: «В Осло не хотят»: so many tokens from the seat to its verb
_BESIDE = 2
#: who may be the subject behind the verb
_CROWD = NUMBER | MULTIPLIER | bits("po-people")


def inside(scene: Scene, part: Clause, verb: int | None = None) -> Party | None:
    """The body in which it was said, where the verb has no subject: «В Кремле отвергли»; a seat right before it."""
    masks = scene.tokens.masks
    if not masks[part.first] & _IN_BODY:
        return None
    party = next(iter(scene.parties.between(part.first + 1, part.first + 2)), None)
    beside = party is not None and verb is not None and verb - party.last < _BESIDE
    if beside and verb is not None and any(mask & _CROWD for mask in masks[verb + 1 : part.last]):
        # «В Осло поддержали перемирие тысячи жителей»
        beside = False
    return party if party is not None and masks[party.first] & (_HOUSE | (SEAT if beside else 0)) else None


def teller_inside(scene: Scene, parts: list[Clause]) -> Party | None:
    """The body or seat in which it was said that, in the clause before: «В Осло дали понять, что»."""
    masks = scene.tokens.masks
    if len(parts) == 1 or not scene.tokens.lexicon.language.inflects or not masks[parts[-1].first] & _THAT:
        return None
    return inside(scene, parts[-2], parts[-2].first + 1)
