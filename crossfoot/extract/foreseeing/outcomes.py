"""What becomes of something: "may lead to a flood", "would weaken the army", whoever says so."""

from __future__ import annotations

from crossfoot.extract.clauses import Clause
from crossfoot.extract.foreseeing.foretelling import Foretellers
from crossfoot.extract.foreseeing.words import (
    ABLE,
    AROUND,
    BE,
    CAUSE,
    HAVE,
    HOPE,
    LEAD,
    NOT,
    PAPER,
    PAPERED,
    PRONOUN,
    SPOKEN,
    TO,
)
from crossfoot.extract.tokens import Tokens


def is_effect(who: Foretellers, first: int, at: int, near: list[int]) -> bool:
    """Whether what may be is what becomes of something, whoever says so: "may lead to a flood", "could weaken it"."""
    masks = who.scene.tokens.masks
    if near[0] & BE and any(mask & TO for mask in near[1:2]):
        # "The answer would be to end it": what somebody should do
        return False
    if near[0] & NOT or masks[at] & ABLE or not any(mask & (CAUSE | LEAD) for mask in near):
        # "Could not prevent it" tells what was, "is able to change it" what somebody or something is.
        return False
    return not (masks[max(first, at - 1)] & SPOKEN or any(mask & HOPE for mask in masks[first:at]))


def is_outcome(who: Foretellers, clause: Clause, at: int, last: int) -> bool:
    """Whether somebody says what would become of something, and not what one who acts would do."""
    scene = who.scene
    behind = scene.tokens.behind(at)
    near = scene.tokens.masks[behind : min(behind + AROUND, last)]
    if any(mask & PAPER for mask in scene.tokens.masks[max(0, clause.first - PAPERED) : at]):
        # "The draft would freeze the line": what it provides for.
        return False
    if not near or near[0] & HAVE or scene.tokens.masks[at - 1] & PRONOUN or not who.is_told(at):
        return False
    return not scene.parties.between(clause.first, at) and is_effect(who, clause.first, at, near)


def is_done(tokens: Tokens, at: int) -> bool:
    """Whether a passive stands there: what «буде створено» is planned by somebody."""
    language = tokens.lexicon.language
    return language.inflects and at < len(tokens.words) and tokens.words[at].endswith(language.passive_endings)
