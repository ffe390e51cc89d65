"""What an actor demands or offers item by item, behind a colon: "Norland demands: a truce; the release of captives"."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.actor import Held
from crossfoot.extract.holding.actors import named
from crossfoot.extract.holding.issues import Issue, find_issue, rest_as_issue
from crossfoot.extract.holding.words import DEMAND, OFFER, REJECT, SUPPORT, VERBAL, WANT
from crossfoot.extract.lists import is_item
from crossfoot.extract.parties import Party
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP
from crossfoot.model.records.stance import Position

#: "Norland's terms:", "the demands of Norland:"
_TERMS = bits("po-terms")
_HEADS = FAMILIES.of_concepts(_TERMS | VERBAL | WANT)
#: "demands:", "rejects:"
_SAID = (
    (DEMAND | WANT, Position.DEMANDS), (REJECT, Position.REJECTS),
    (OFFER, Position.OFFERS), (SUPPORT, Position.SUPPORTS),
)  # fmt: skip
#: The word that opens a list stands so near before its colon; a list has so many items.
_NEAR, _ITEMS = 3, 12


def listed_positions(scene: Scene, first: int, last: int) -> list[tuple[int, Held]]:
    """The positions of a list that the sentence ``[first, last)`` opens, each with the token it stands behind."""
    tokens = scene.tokens
    colon = next((at for at in range(first + 2, last) if tokens.words[at] == ":"), None)
    if colon is None:
        return []
    # "Norland's demands that show its aims:", above a list
    near = first if len(_lines(scene, last)) > 1 else max(first, colon - _NEAR)
    heads = [at for at in tokens.between(_HEADS, near, colon) if tokens.behind(at) <= colon]
    position = next((told for at in heads[::-1] if (told := _position(scene, at, colon)) is not None), None)
    if position is None:
        return []
    actor = _opener(scene, first, heads[-1], colon)
    items = _items(scene, colon + 1, last) if actor is not None else []
    if actor is None or len(items) < 2:
        # One thing behind a colon is read as any other.
        return []
    holder = named(scene, actor)
    return [] if holder is None else [(heads[-1], (holder, position, item)) for item in items]


def _position(scene: Scene, at: int, colon: int) -> Position | None:
    """What the word before the colon says of all items."""
    mask = scene.tokens.masks[at]
    if mask & (VERBAL | WANT) and scene.tokens.behind(at) == colon:
        return next((position for concepts, position in _SAID if mask & concepts), None)
    # "The demands that": one phrase
    return Position.DEMANDS if (mask | scene.tokens.base[at]) & _TERMS else None


def _opener(scene: Scene, first: int, head: int, colon: int) -> Party | None:
    """Whose list it is: who acts before the word that opens it, or behind it ("the demands of Norland")."""
    before = [party for party in scene.parties.between(first, head) if party.acts]
    behind = [party for party in scene.parties.between(head + 1, colon) if party.acts]
    return next(iter([*before, *behind]), None)


def _items(scene: Scene, first: int, last: int) -> list[Issue]:
    """The items of the list: parted by semicolons in the sentence, and a line each behind it."""
    tokens, found = scene.tokens, list[Issue]()
    for begin, end in [*_pieces(scene, first, last), *_lines(scene, last)][:_ITEMS]:
        item = find_issue(tokens, begin, end) or rest_as_issue(tokens, begin, end)
        if item is not None:
            found.append(item)
    return found


def _pieces(scene: Scene, first: int, last: int) -> list[tuple[int, int]]:
    words = scene.tokens.words
    cuts = [first - 1, *(at for at in range(first, last) if words[at] == ";"), last]
    pieces = [(begin + 1, end) for begin, end in pairwise(cuts)]
    skipped = STOP | SIGN | NEWLINE
    return [piece for piece in pieces if any(not mask & skipped for mask in scene.tokens.masks[slice(*piece)])]


def _lines(scene: Scene, behind: int) -> list[tuple[int, int]]:
    """The items that stand in lines of their own right behind a sentence."""
    tokens, lines = scene.tokens, list[tuple[int, int]]()
    for first, last in tokens.sentences[bisect_left(tokens.sentences, (behind, 0)) :]:
        if not is_item(tokens, first):
            break
        lines.append((first + 1, last))
    return lines
