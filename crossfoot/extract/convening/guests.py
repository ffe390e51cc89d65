"""Whom one met: somebody received by another, or people who stand for no side."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.convening.words import ABOUT, NOUNS, RECEIVE, SPOKE, VERBS, WEAK_VERB, WITH
from crossfoot.extract.parties import LEADER, Party
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP

#: who is received, so many tokens behind the verb
PERSON, _GUEST, _FAR_GUEST = LEADER | bits("speaker-office", "state-office"), 3, 9
#: those who stand for no side, so near behind the word, or before it
_PEOPLE, _PEOPLE_REACH, _NEAR = bits("me-people"), 3, 2
_COUNTED = bits("person", "civilian", "child", "soldier", "household")
_INDEFINITE = bits("indefinite")
#: «собрал в Осло лидеров»: so many tokens of the place
_PUT, _PLACE = bits("me-at"), 2
_AND, _BY = bits("and"), bits("by-agent")
#: «зустрівся в четвер у Харкові з бійцями»: so many tokens to "with"
_PARTED = 6
#: "his generals", and not "his counterpart"; so many tokens behind "with"
_OWN, _PEER, _OWN_REACH = bits("me-own"), bits("me-peer"), 7
#: "will receive them on Friday": what may follow a pronoun that is no possessive
_PRONOUN = bits("me-guest")
_BEHIND_PRONOUN = SIGN | STOP | NEWLINE | bits("me-time", "weekday", "me-at", "and")


def is_guest(scene: Scene, at: int) -> bool:
    """Whether it is somebody that is received: "received the foreign minister", "received them"."""
    tokens = scene.tokens
    masks, behind = tokens.masks, tokens.behind(at)
    if masks[at] & SPOKE and any(base & _INDEFINITE for base in tokens.base[behind : behind + 1]):
        # "A paper spoke with a Norland official"
        return False
    if behind < len(masks) and tokens.base[behind] & _PRONOUN and not tokens.capital(behind):
        return all((mask | base) & _BEHIND_PRONOUN for mask, base in _after(scene, behind))
    if masks[at] & WEAK_VERB and not _is_right_behind(scene, behind):
        # «Собрала доказательства против посла»
        return False
    # «Принял в среду в Осло посланника Нордланда»: where verbs go first, the day and the place may come between.
    reach = _GUEST if not tokens.lexicon.language.inflects else _FAR_GUEST
    end = next((at for at in range(behind, min(behind + reach, len(masks))) if masks[at] & SIGN), behind + reach)
    near = scene.parties.between(behind, end)
    # "Hosted the Norlandish and Sudlandish ministers"
    joint = [
        party.last for party in near if not party.acts and any(mask & _AND for mask in masks[party.last : end][:1])
    ]
    if any(mask & PERSON for last in joint for mask in masks[last : last + _GUEST]):
        return True
    return any(mask & PERSON for party in near for mask in masks[party.first : party.last] if not _owns(scene, party))


def _is_right_behind(scene: Scene, behind: int) -> bool:
    """Whether a party stands right behind the verb, or behind the place there: «собрал в Осло лидеров Перу»."""
    base = scene.tokens.base
    guest = behind + _PLACE if behind < len(base) and base[behind] & _PUT else behind
    return any(party.first == guest for party in scene.parties.between(guest, guest + 1))


def _after(scene: Scene, at: int) -> list[tuple[int, int]]:
    """The concepts of the token behind one, if there is any."""
    masks, base = scene.tokens.masks, scene.tokens.base
    return list(zip(masks[at + 1 : at + 2], base[at + 1 : at + 2], strict=True))


def _owns(scene: Scene, party: Party) -> bool:
    """Whether it is only told whose something is: "welcomed Hale's plan"."""
    tokens = scene.tokens
    possessive = tokens.words[party.last - 1].endswith(tokens.lexicon.language.possessive_endings)
    return possessive and not any(mask & PERSON for mask in tokens.masks[party.last : party.last + _GUEST])


def is_received(scene: Scene, at: int, last: int) -> bool:
    """Whether somebody "was received by" another, "was received in Oslo by" him."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    if not tokens.masks[at] & RECEIVE:
        return False
    end = min(behind + _FAR_GUEST, last)
    end = next((near for near in range(behind, end) if tokens.masks[near] & SIGN), end)
    by = next((near for near in range(behind, end) if tokens.masks[near] & _BY), None)
    return by is not None and (by == behind or bool(scene.parties.between(by, by + _GUEST + 1)))


def is_of_people(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether those who met stand for no side: "met with wounded soldiers", "volunteers met in Oslo"."""
    tokens = scene.tokens
    before = range(max(first, at - _NEAR), at)
    people = next((near for near in before if tokens.masks[near] & _PEOPLE), None) if tokens.masks[at] & VERBS else None
    if people is not None and not tokens.concepts(first, people) & PERSON:
        # "Volunteers met", and not "the head of the volunteers met"
        return True
    near = tokens.behind(at)
    if not tokens.masks[near - 1] & WITH and near < last and tokens.masks[near] & (WITH | _INDEFINITE):
        near += 1
    elif tokens.masks[at] & VERBS and tokens.lexicon.language.inflects:
        near = _behind_with(scene, near, last) or near
    office = False
    for guest in range(near, min(near + _PEOPLE_REACH, last)):
        if tokens.masks[guest] & (SIGN | ABOUT) or tokens.capital(guest):
            return False
        if not tokens.masks[guest] & _PEOPLE and any(party.side for party in scene.parties.between(guest, guest + 1)):
            # «Переговори з українцями»
            return False
        # "Energy workers" is a phrase.
        named = tokens.masks[guest] | (0 if tokens.lexicon.language.inflects else tokens.base[guest])
        if named & _PEOPLE:
            return True
        office = office or bool((named | tokens.base[guest]) & PERSON)
        if named & _COUNTED:
            return not office
    return False


def _behind_with(scene: Scene, near: int, last: int) -> int | None:
    """The token behind "with", which a place and a day may part from its verb."""
    masks = scene.tokens.masks
    for link in range(near, min(near + _PARTED, last)):
        if masks[link] & SIGN:
            return None
        if masks[link] & WITH:
            return link + 1
    return None


def is_of_own(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether one only met his own people: "met with his generals", and not "with his counterpart"."""
    tokens = scene.tokens
    if not tokens.masks[at] & (VERBS | NOUNS):
        return False
    near = tokens.behind(at)
    if not tokens.masks[near - 1] & WITH:
        near = _behind_with(scene, near, last) or near
    if near >= last or not tokens.base[near] & _OWN:
        return False
    end = min(near + _OWN_REACH, last)
    end = next((sign for sign in range(near, end) if tokens.masks[sign] & SIGN), end)
    if any(mask & _PEER for mask in (*tokens.masks[near:end], *tokens.base[near:end])):
        return False
    acting = {party.side for party in scene.parties.between(first, at) if party.side}
    return all(party.side is None or party.side in acting for party in scene.parties.between(near, end))
