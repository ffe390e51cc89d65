"""When a meeting was or will be: the words of time beside its name, and whether it is over."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.timing.deadline import MONTHS
from crossfoot.extract.tokens import INNER, NUMBER, NUMERAL

TIME = bits("me-time", "month", "weekday")
TIMES = FAMILIES.of_concepts(TIME)
_SAY, _AFTER = bits("say"), bits("after")
#: "two and a half hours of"
_LASTED = NUMBER | NUMERAL | bits("fraction", "and", "of", "indefinite", "unit:hour", "unit:minute", "unit:day")
#: "a day after a call": so many tokens before the name of the meeting
_DAYS, _LATE = bits("unit:day", "unit:week", "unit:hour", "unit:month"), 4


def times_of(scene: Scene, at: int, first: int, last: int) -> list[int]:
    """The words of time in the tokens ``[first, last)`` that can be of the meeting named at a token, in order."""
    tokens = scene.tokens
    masks = tokens.masks
    inner = [near for near in tokens.between(MONTHS, first, last) if _is_month(scene, near)]
    times = sorted(near for near in tokens.between(TIMES, first, last) + inner if _is_of_meeting(scene, near))
    late = [near for near in range(max(first + 1, at - _LATE), at) if masks[near] & _AFTER and masks[near - 1] & _DAYS]
    # "Voted on Tuesday, a day after a call": not the day of the call.
    return [time for time in times if not late or time > late[0]]


def _is_of_meeting(scene: Scene, at: int) -> bool:
    """Whether a time can be that of a meeting: no "may", and no "said on Tuesday"."""
    tokens = scene.tokens
    if tokens.words[at] in tokens.lexicon.months and not (tokens.lexicon.language.inflects or tokens.capital(at)):
        return False
    if tokens.words[at].endswith(tokens.lexicon.language.plural_endings):
        # "Monday's talks"
        return True
    return not any(mask & _SAY for mask in tokens.masks[max(0, at - 2) : at])


def _is_month(scene: Scene, at: int) -> bool:
    """Whether a month stands there inside a phrase: "in May"."""
    tokens = scene.tokens
    return bool(tokens.masks[at] & INNER) and tokens.words[at] in tokens.lexicon.months


def time_word(scene: Scene, at: int) -> str:
    """A time word that can be compared: a weekday by itself, a month with its day."""
    tokens = scene.tokens
    if tokens.words[at] not in tokens.lexicon.months:
        return tokens.words[at][:5]
    for near in (at - 1, at + 1, at + 2):
        if 0 <= near < len(tokens.masks) and tokens.masks[near] & NUMBER:
            return f"{tokens.words[at][:3]} {tokens.words[near]}"
    return tokens.words[at][:3]


def is_after(scene: Scene, at: int, first: int) -> bool:
    """Whether it is over: "after talks", "after the talks", "after two and a half hours of talks"."""
    masks, base = scene.tokens.masks, scene.tokens.base
    lasted = at
    while lasted > first and (masks[lasted - 1] | base[lasted - 1]) & _LASTED:
        lasted -= 1
    return any(mask & _AFTER for mask in base[max(first, min(lasted - 1, at - 2)) : at])
