"""What is critical by its two halves, whichever stands first: "drone assembly shop", "a shop where drones are made"."""

from __future__ import annotations

import re
from functools import lru_cache

from crossfoot.publish.redact import pair_words
from crossfoot.publish.redact.stems import Stems, lowered

_FLOW, _HOLDER, _ARMS, _MAKER = 1, 2, 4, 8
_ROLES = {
    _FLOW: Stems(pair_words.FLOW),
    _HOLDER: Stems(pair_words.HOLDER),
    _ARMS: Stems(pair_words.ARMS),
    _MAKER: Stems(pair_words.MAKER),
}
_TOGETHER = ((_HOLDER, _FLOW), (_MAKER, _ARMS))
#: First half -> second half -> how many words off the second may stand.
_PAIRS = ((_FLOW, _HOLDER, 2), (_HOLDER, _FLOW, 2), (_ARMS, _MAKER, 1), (_MAKER, _ARMS, 3))
#: One word more behind one of these: "a tank full of diesel".
_OF = frozenset("of for with full that where з із зі для де с со где".split())
_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*|[.;:!?()«»“”—–\n]|,(?!\s+(?:де|где|where|that|which)\b)")


def is_facility(sentence: str) -> bool:
    """Whether both halves of something critical stand together, with no mark between them."""
    if not any(_ROLES[one].search(sentence) and _ROLES[other].search(sentence) for one, other in _TOGETHER):
        return False
    tokens = _TOKEN.findall(lowered(sentence))
    roles = [_role(token) for token in tokens]
    for at, role in enumerate(roles):
        for first, second, far in _PAIRS if role else ():
            if role & first and _follows(tokens, roles, at, second, far):
                return True
    return False


def _follows(tokens: list[str], roles: list[int], at: int, second: int, far: int) -> bool:
    ahead = tokens[at + 1 : at + 2]
    for step in range(at + 1, min(len(roles), at + 1 + far + (bool(ahead) and ahead[0] in _OF))):
        if not tokens[step][0].isalnum():
            return False
        if roles[step] & second:
            return True
    return False


@lru_cache(maxsize=65536)
def _role(token: str) -> int:
    return sum(role for role, stems in _ROLES.items() if stems.fullmatch(token))
