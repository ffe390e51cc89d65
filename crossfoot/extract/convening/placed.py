"""Where a meeting was: the town or country put beside its name, visited for it, or right before it."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.convening.words import SIGN
from crossfoot.extract.placing.mention import Mention

PLACED = ("city", "country", "quarter")
_PLACE_REACH = 14
_NOUN, _ARTICLE, _FOR, PUT = bits("me-noun"), bits("name-determiner"), bits("me-for"), bits("me-at")
#: "will visit Oslo for talks"
_VISIT = bits("me-visit")
_SAY = bits("say")
#: "the war in"
_TOPIC, _ACCORDING = bits("me-topic"), bits("according")


def place_of(scene: Scene, at: int, listed: int, first: int, last: int) -> Mention | None:
    """Where it was: the nearest town or country put beside its name or visited, or a town right before it."""
    masks, base = scene.tokens.masks, scene.tokens.base
    near = scene.mentions_between(max(first, at - _PLACE_REACH), min(last, listed + _PLACE_REACH + 1))
    for mention in sorted(near, key=lambda mention: (abs(mention.first - at), mention.first < at)):
        if mention.kind not in PLACED:
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
        if _is_of_saying(scene, mention, before, at):
            continue
        own = mention.kind == "city" and mention.last == at and masks[at] & _NOUN
        if own or (before >= 0 and base[before] & (PUT | _VISIT)):
            return mention
    return None


def _is_of_saying(scene: Scene, mention: Mention, before: int, at: int) -> bool:
    """Whether it is where somebody spoke of it: "the minister said in Oslo", «в Осло сказали»."""
    tokens = scene.tokens
    says = before - 1
    if says >= 0 and tokens.base[before] & PUT and not tokens.capital(says):
        if (tokens.masks[says] | tokens.base[says]) & _SAY:
            return True
    if at < mention.first and not any(mask & SIGN for mask in tokens.masks[at : mention.first]):
        # «На встрече с послом в Осло заявил Хейл»
        return False
    behind = tokens.masks[mention.last : mention.last + 1]
    return tokens.lexicon.language.inflects and any(mask & _SAY for mask in behind)
