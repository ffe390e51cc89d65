"""Forecasts that a scenario or an outlook tells: "the base case assumes that", "cut its forecast for growth to 2%"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.foreseeing.foretelling import PROCESS, WILL, Foretellers, is_timed
from crossfoot.extract.foreseeing.words import ASSUMES, CASE, CHANGE, OUTLOOK, REVISES, TO, WOULD
from crossfoot.extract.tokens import NUMBER, Tokens

#: "cut its growth forecast for": so many tokens from the verb to what it changes; the scenario before its verb
_REVISED_REACH, _NAMED_REACH = 5, 8
_OF, _MARKS = bits("of", "for", "preposition"), bits("determiner", "name-determiner", "possessive", "a")


def is_drawn(scene: Scene, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether a scenario or an outlook holds what follows, or an outlook for a time to come was changed."""
    tokens = scene.tokens
    masks = tokens.masks
    if masks[at] & ASSUMES:
        named = tokens.concepts(max(first, at - _NAMED_REACH), at)
        return bool(named & (CASE | OUTLOOK)) and is_timed(scene, clause, last)
    if not masks[at] & REVISES or _is_attribute(tokens, clause, at):
        return False
    if not (is_timed(scene, clause, last) or tokens.concepts(at, clause.last) & (CHANGE | PROCESS)):
        # "Raised its forecast for growth" is of the time to come by itself.
        return False
    behind = tokens.behind(at)
    noun = _outlook(tokens, behind, last)
    # With its number: "cut its forecast for growth to 2%"
    return noun is not None and any(mask & NUMBER for mask in masks[noun:last])


def _is_attribute(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether the word only tells which outlook: "the revised forecast", «оновлений прогноз»."""
    if not tokens.masks[min(tokens.behind(at), len(tokens.masks) - 1)] & OUTLOOK:
        return False
    language = tokens.lexicon.language
    if language.inflects:
        return tokens.words[at].endswith(language.attributive_endings)
    return at == clause.first or bool(tokens.masks[at - 1] & _MARKS)


def is_in_case(who: Foretellers, clause: Clause, at: int, first: int, last: int) -> bool:
    """Whether it is told what will be in a scenario: "in the worst scenario, output would fall"."""
    tokens = who.scene.tokens
    if not tokens.masks[at] & (WILL | WOULD) or not tokens.concepts(max(first, at - 2 * _NAMED_REACH), at) & CASE:
        return False
    return who.is_of_process(clause.first, at) or is_timed(who.scene, clause, last) or who.is_told(at)


def revised_from(tokens: Tokens, at: int, end: int) -> int:
    """Where what an outlook is of begins behind the verb that changes it: "cut its forecast for | growth to 2%"."""
    behind = tokens.behind(at)
    noun = _outlook(tokens, behind, end)
    after = end if noun is None else tokens.behind(noun)
    if after + 1 >= end:
        return min(behind, end - 1)
    if tokens.base[after] & TO:
        # "Its growth estimate to 2%"
        return behind
    if noun is not None and after > noun + 1:
        # "Its growth forecast for Norland": what grows is in the phrase.
        return noun
    return after + bool((tokens.masks[after] | tokens.base[after]) & _OF)


def _outlook(tokens: Tokens, first: int, last: int) -> int | None:
    return next((at for at in range(first, min(first + _REVISED_REACH, last)) if tokens.masks[at] & OUTLOOK), None)
