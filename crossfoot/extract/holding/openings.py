"""Where the condition of a position opens, and what opens none: "ready to sign if", "as soon as Friday"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.words import CONDITION, READY, STRICT, WOULD

_NOT, _CONTRAST = bits("negation"), bits("contrast")
_SAY = bits("say", "say-weak", "saying")
#: A condition opens within so many tokens behind the verb; "provided that" opens one farther behind as well.
OPENS, _CONDITION_REACH = FAMILIES.of_concepts(CONDITION | STRICT), 25
_PROVIDED, _PROVIDED_REACH = FAMILIES.of_concepts(bits("po-provided")), 40
#: "ready to talk, but only with Hale"
_ONLY, _ADJUNCT = FAMILIES.of_words(bits("po-only")), bits("adjunct", "in", "with-speaker")
#: "even if" narrows nothing
_EVEN = bits("even")
#: "as soon as next week": a time so near behind
_TIME, _TIME_REACH = bits("ex-soon", "month", "weekday", "me-time"), 2


def opening_of_condition(scene: Scene, at: int, last: int) -> int | None:
    """The conjunction of a condition behind a token, in its part of the sentence."""
    tokens = scene.tokens
    ahead = tokens.between(OPENS, at, min(last, at + _CONDITION_REACH))
    ahead = ahead or tokens.between(_PROVIDED, at, min(last, at + _PROVIDED_REACH))
    if not ahead and tokens.masks[at] & (READY | WOULD):
        # "Ready to discuss it only with Hale"
        near = tokens.between(_ONLY, at, min(last - 1, at + _CONDITION_REACH))
        ahead = [one for one in near if tokens.base[one + 1] & (_ADJUNCT | _NOT)]
    if (
        not ahead
        or only_says_when(scene, ahead[0])
        or ";" in tokens.words[at : ahead[0]]
        or tokens.masks[ahead[0] - 1] & _EVEN
    ):
        return None
    said = next((near for near in range(ahead[0] - 1, at, -1) if tokens.masks[near] & _SAY), None)
    if said is not None and "," not in tokens.words[said + 1 : ahead[0]]:
        # "Has not backed the plan, saying he can come if he wants": told apart.
        return None
    if any(mask & _CONTRAST for mask in tokens.masks[at + 1 : ahead[0] - 1]):
        # "Ready for talks, but warned that if attacked": of something else; "but only if" is not.
        return None
    return ahead[0]


def only_says_when(scene: Scene, opening: int) -> bool:
    """Whether a conjunction only opens a time: "as soon as Friday", "until May"."""
    behind = scene.tokens.behind(opening)
    return bool(scene.tokens.concepts(behind, behind + _TIME_REACH) & _TIME)


def condition_text(scene: Scene, at: int, last: int) -> str | None:
    """The words of the condition behind a token: from its conjunction to the end of its clause."""
    tokens = scene.tokens
    opening = opening_of_condition(scene, at, last)
    if opening is None:
        return None
    end = tokens.behind(opening)
    end += end < last and tokens.words[end] == ","
    while end < last and tokens.words[end] not in ',.;!?»”"\n':
        end += 1
    return tokens.text[tokens.starts[opening] : tokens.ends[end - 1]]
