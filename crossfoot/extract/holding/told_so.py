"""What is told as a fact behind a word that can ask or offer: "insists that it is", "suggests that it may"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.holding.words import ASSENT, MUST

_BE, _HAVE, _NOT, _SO = bits("be"), bits("have"), bits("negation"), bits("that")
_HE, _THEY = bits("he-she"), bits("it-they")
_BARE_BE, _PAST, _WILL_BE = bits("po-be"), bits("po-went"), bits("po-future")
_ASKED = ASSENT | bits("po-deed")
#: "suggests that it may": so many tokens behind
HINTS, _MAY, _MAY_REACH = bits("say-weak", "with-saying"), bits("ex-may", "ex-will"), 7


def only_may(scene: Scene, behind: int, last: int) -> bool:
    """Whether what is suggested is told as what may be or is: "that Norland may attack"."""
    tokens = scene.tokens
    so = any(word & _SO for word in tokens.base[behind - 1 : behind + 1])
    ahead = tokens.base[behind : min(behind + _MAY_REACH, last)]
    return so and any(word & (_HAVE | _MAY) or (word & _BE and not word & _BARE_BE) for word in ahead)


def is_told_so(scene: Scene, first: int, last: int) -> bool:
    """Whether what follows "insisted that" is told as a fact: it "is", "was" or "went", and nothing "must" be."""
    words, masks = scene.tokens.base[first:last], scene.tokens.masks[first:last]
    told = next((at for at, word in enumerate(words) if word & (_BE | _HAVE | _PAST)), None)
    if told is None and len(words) > 1 and words[0] & (_HE | _THEY) and not masks[1] & MUST:
        # "Insists he deals in timber"
        return scene.tokens.words[first + 1].endswith(scene.tokens.lexicon.language.plural_endings)
    if told is None or any(mask & _ASKED for mask in masks[:told]):
        # "Insisted that they leave every town they have taken"
        return False
    return not any(word & (MUST | _BARE_BE) for word in words)


def will_not_be(scene: Scene, at: int, last: int) -> bool:
    """Whether of what a word denies it is said that it will not be: «Жодних поступок не буде»."""
    masks = scene.tokens.masks
    return any(masks[near - 1] & _NOT and masks[near] & _WILL_BE for near in range(at + 2, last))
