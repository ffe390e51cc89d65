"""Whom one met: somebody received by another, or people who stand for no side."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.convening.supposed import VERB
from crossfoot.extract.parties import LEADER
from crossfoot.extract.tokens import SIGN

#: who is received, so many tokens behind the verb
RECEIVE, PERSON, _GUEST, _FAR_GUEST = bits("me-receive"), LEADER | bits("speaker-office", "state-office"), 3, 9
#: those who stand for no side, so near behind the word, or before it
_PEOPLE, _PEOPLE_REACH, _NEAR = bits("me-people"), 3, 2
_COUNTED = bits("person", "civilian", "child", "soldier", "household")
_SPOKE, _INDEFINITE, _WITH = bits("me-spoke"), bits("indefinite"), bits("me-with")
_AND, _BY = bits("and"), bits("by-agent")


def is_guest(scene: Scene, at: int) -> bool:
    """Whether it is somebody that is received: "received the foreign minister"."""
    behind = scene.tokens.behind(at)
    if scene.tokens.masks[at] & _SPOKE and any(base & _INDEFINITE for base in scene.tokens.base[behind : behind + 1]):
        # "A paper spoke with a Norland official"
        return False
    masks = scene.tokens.masks
    # «Принял в среду в Осло посланника Нордланда»: where verbs go first, the day and the place may come between.
    reach = _GUEST if not scene.tokens.lexicon.language.inflects else _FAR_GUEST
    end = next((at for at in range(behind, min(behind + reach, len(masks))) if masks[at] & SIGN), behind + reach)
    near = scene.parties.between(behind, end)
    # "Hosted the Norlandish and Sudlandish ministers"
    joint = [
        party.last for party in near if not party.acts and any(mask & _AND for mask in masks[party.last : end][:1])
    ]
    if any(mask & PERSON for last in joint for mask in masks[last : last + _GUEST]):
        return True
    return any(mask & PERSON for party in near for mask in masks[party.first : party.last])


def is_received(scene: Scene, at: int, last: int) -> bool:
    """Whether somebody "was received by" another."""
    behind = scene.tokens.behind(at)
    return bool(scene.tokens.masks[at] & RECEIVE) and behind < last and bool(scene.tokens.masks[behind] & _BY)


def is_of_people(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether those who met stand for no side: "met with wounded soldiers", "volunteers met in Oslo"."""
    tokens = scene.tokens
    if tokens.masks[at] & VERB and any(mask & _PEOPLE for mask in tokens.masks[max(first, at - _NEAR) : at]):
        return True
    near = tokens.behind(at)
    if not tokens.masks[near - 1] & _WITH and near < last and tokens.masks[near] & (_WITH | _INDEFINITE):
        near += 1
    for guest in range(near, min(near + _PEOPLE_REACH, last)):
        if tokens.masks[guest] & SIGN or tokens.capital(guest):
            return False
        # "Energy workers" is a phrase.
        named = tokens.masks[guest] | (0 if tokens.lexicon.language.inflects else tokens.base[guest])
        if named & (_PEOPLE | _COUNTED):
            return bool(named & _PEOPLE) or not named & PERSON
    return False
