"""Where a meeting was: the town or country put beside its name, visited for it, or right before it."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.placing.mention import Mention

_PLACED = ("city", "country", "quarter")
_PLACE_REACH = 14
_NOUN, _ARTICLE, _FOR, _PUT = bits("me-noun"), bits("name-determiner"), bits("me-for"), bits("me-at")
#: "will visit Oslo for talks"
_VISIT = bits("me-visit")
#: "the war in"
_TOPIC, _ACCORDING = bits("me-topic"), bits("according")


def place_of(scene: Scene, at: int, listed: int, first: int, last: int) -> Mention | None:
    """Where it was: the nearest town or country put beside its name or visited, or a town right before it."""
    masks, base = scene.tokens.masks, scene.tokens.base
    near = scene.mentions_between(max(first, at - _PLACE_REACH), min(last, listed + _PLACE_REACH + 1))
    for mention in sorted(near, key=lambda mention: (abs(mention.first - at), mention.first < at)):
        if mention.kind not in _PLACED:
            continue
        before = mention.first - 1
        if before > 0 and masks[before] & _ARTICLE:
            # "in the United States"
            before -= 1
        if mention.kind == "country" and before >= 0 and base[before] & _FOR:
            # "Except for Norland"
            continue
        beside = masks[before] | masks[before - 1]
        if before > 0 and ((masks[before - 1] | base[before - 1]) & _TOPIC or beside & _ACCORDING):
            # "The war in Norland", "according to a Norland aide"
            continue
        own = mention.kind == "city" and mention.last == at and masks[at] & _NOUN
        if own or (before >= 0 and base[before] & (_PUT | _VISIT)):
            return mention
    return None
