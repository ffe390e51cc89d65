"""Days that only tell which attack is meant: they are not the day of what else is told."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import HIT
from crossfoot.extract.timing.concepts import THE
from crossfoot.extract.timing.moment import Moment
from crossfoot.extract.tokens import Tokens

_SINCE_THEN = CONCEPTS.any(("after", "when-since"))
#: An attack stands within so many tokens before its day, and so far before it what answers it.
_NEAR, _ANSWER, _ANSWERED = 4, CONCEPTS.bit("in-response"), 10
#: "A day after the raid" is told of what was a day before.
DAY_BEFORE = -1


def names_attack(tokens: Tokens, moment: Moment) -> bool:
    """Whether a day only tells which attack something is since, or answers: "since the attack of 3 May"."""
    attack = next((at for at in range(moment.first - 1, max(0, moment.first - _NEAR), -1) if tokens.base[at] & HIT), 0)
    if not attack:
        return False
    since = any(mask & _SINCE_THEN for mask in tokens.base[max(0, attack - _NEAR) : attack])
    return since or bool(tokens.concepts(max(0, attack - _ANSWERED), attack) & _ANSWER)


def is_background(tokens: Tokens, moment: Moment) -> bool:
    """Whether a day only tells which attack is meant: "the 3 May attack", "a day after the attack"."""
    led = moment.first and tokens.masks[moment.first - 1] & THE
    return moment.shift == DAY_BEFORE or bool(led and tokens.concepts(moment.last, moment.last + 1) & HIT)
