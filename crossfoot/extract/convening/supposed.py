"""Meetings that only could, should or are unlikely to be: offered, asked for, doubted, without a date."""

from __future__ import annotations

from itertools import pairwise

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import is_infinitive
from crossfoot.extract.convening.timed import TIMES
from crossfoot.extract.convening.words import VERBS
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.words import INSIST

NEXT = bits("me-next", "ordinal")
#: "talks took place, ended, are under way", "may take place"
TOLD = bits("me-told")
#: "agreed to hold talks": so many tokens before the name of the meeting
TO, HOLD, HOLD_REACH = bits("to"), bits("me-hold"), 3
MAYBE, POSSIBLE = bits("po-modal", "ex-may"), bits("me-maybe")
OFFER, BE = bits("po-offer", "po-ready", "po-offer-noun"), bits("be", "negation")
SAY, OF = bits("say"), bits("of")
#: "a new round is unlikely", "called for talks", "no date for", "only possible in": no meeting yet
_UNREAL = bits(
    "ex-remote", "ex-very-unlikely", "ex-unlikely", "po-impersonal", "po-strict", "po-need", "me-any", "me-undated"
)
UNREAL_REACH = 8
_ANY = bits("me-any")
#: "should hold talks", "must engage in talks"
_DUE, _NEAR, _TWO = bits("me-due"), 4, 2
_ASKED, _SOUGHT = bits("po-demand", "po-reject"), bits("po-demand", "po-want")
#: "scrapped the summit" calls it off
_OFF = bits("me-cancelled")
_CALLED_FOR, _TRAVEL = bits("po-demand-noun"), bits("me-travel")
_EXPECT, _CONFERRED, _AND = bits("ex-expect"), bits("me-conferred"), bits("and")
#: "held", and not "hold"
HELD = bits("me-held")
#: "is ready for talks"
_READY = bits("po-ready")
#: "it is unlikely that", "demands that": so many tokens to "that"; but "unlikely to come after they met"
_DOUBTED = FAMILIES.of_concepts(bits("ex-remote", "ex-very-unlikely", "ex-unlikely", "po-demand"))
_ADVERB = bits("say-skip", "adverb")
_LEST, _THAT_REACH, _LINK = bits("that", "po-lest"), 3, bits("me-link")


def is_offered(scene: Scene, at: int, first: int, last: int, around: int, *, sure: bool) -> bool:
    """Whether the meeting is one that somebody offers, wants or imagines; ``sure`` rules out the words around it."""
    masks = scene.tokens.masks
    begin = max(first, at - UNREAL_REACH)
    if masks[at] & VERBS:
        # "Prepared to fly to Oslo to meet": no mere readiness.
        begin = max([begin, *(near for near in range(begin, at) if masks[near] & _TRAVEL)])
    near = masks[begin:at]
    if _is_unreal(near, masks[at:last]) or _is_due(scene, at, first, last):
        return True
    return not sure and (
        _is_imagined(masks[first:last], around)
        # "It is unlikely that Hale and the king of Norland would hold talks", "insists that talks begin"
        or _is_behind_that(scene, first, at)
        # "Urging talks", "refused direct talks"
        # "Renewed his call for a meeting": by the end of the phrase.
        or any(
            masks[back] & (_ASKED | _CALLED_FOR) and not masks[back] & _OFF and at - scene.tokens.behind(back) <= _TWO
            for back in range(begin, at)
        )
        or _is_sought(scene, at, first)
    )


def _is_unreal(near: list[int], behind: list[int]) -> bool:
    """Whether what stands right before it, or anywhere behind, says so: "the possibility of", "is ready for"."""
    possible = any(mask & POSSIBLE and after & OF for mask, after in pairwise(near))
    return possible or any(mask & (_UNREAL | _READY) for mask in near) or any(mask & _UNREAL & ~_ANY for mask in behind)


def _is_due(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether it should be: "must hold talks", "the meeting must be in Oslo"; with a day it is planned."""
    masks, behind = scene.tokens.masks, scene.tokens.behind(at)
    due = next((near for near in range(max(first, at - _NEAR), at) if masks[near] & _DUE), None)
    if due is not None and (_is_to_do(scene, due, at) or not scene.tokens.lexicon.language.inflects):
        return True
    return any(mask & _DUE for mask in masks[behind : behind + 1]) and not scene.tokens.has(TIMES, first, last)


def _is_to_do(scene: Scene, due: int, at: int) -> bool:
    """Whether a verb follows a word of duty: «мають провести зустріч», but not «мав зустріч», "had a meeting"."""
    return any(is_infinitive(scene.tokens, near) for near in range(due + 1, at + 1))


def _is_imagined(masks: list[int], around: int) -> bool:
    """Whether the words around it offer it or tell that it may be; a further round of a series is real."""
    return not around & NEXT and (bool(around & (OFFER | POSSIBLE)) or is_supposed(masks))


def _is_sought(scene: Scene, at: int, first: int) -> bool:
    """Whether somebody wants to hold it: "seeks to hold talks", «призвал провести встречу»."""
    return _is_governed(scene, at, first, _SOUGHT)


def is_proposed(scene: Scene, at: int, first: int) -> bool:
    """Whether somebody offers to hold it: "offered to hold talks", «запропонував провести зустріч»."""
    return _is_governed(scene, at, first, OFFER)


def is_expected(scene: Scene, at: int, first: int) -> bool:
    """Whether somebody expects others to hold it: "expects both to discuss the border"."""
    return _is_governed(scene, at, first, _EXPECT)


def _is_governed(scene: Scene, at: int, first: int, concepts: int) -> bool:
    """Whether to hold it is what a word of the concepts before is on: "urged both to agree and hold talks"."""
    tokens = scene.tokens
    masks, base = tokens.masks, tokens.base
    near = range(max(first, at - HOLD_REACH), at)
    held = next((verb for verb in near if masks[verb] & HOLD), at if masks[at] & (VERBS | HOLD | _CONFERRED) else None)
    if held is None:
        return False
    begin = max(first, held - UNREAL_REACH)
    if base[held - 1] & _AND and not base[held] & HELD:
        # "To agree on a truce and hold talks"
        held = next((to + 1 for to in range(held - 1, begin, -1) if base[to] & TO), held)
    if not (is_infinitive(tokens, held) or base[held - 1] & TO):
        return False
    return any(mask & concepts for mask in masks[max(first, held - UNREAL_REACH) : held])


def _is_behind_that(scene: Scene, first: int, at: int) -> bool:
    """Whether the meeting is told behind "it is unlikely that", "demands that"."""
    tokens, masks = scene.tokens, scene.tokens.masks
    for near in tokens.between(_DOUBTED, first, at):
        opening = tokens.behind(near)
        if tokens.base[near] & INSIST and not tokens.lexicon.language.inflects:
            # "Hale insisted that his meeting with the king was useful"
            continue
        that = masks[near] & _LEST or any(word & _LEST for word in tokens.base[near + 1 : opening + _THAT_REACH])
        if that and not any(mask & (SAY | _LINK) for mask in masks[opening:at]):
            return True
    return False


def is_supposed(masks: list[int]) -> bool:
    """Whether it only could be: "Norland could host talks", "talks could be held", "may also take place"."""
    told = (mask for mask in masks if not mask & _ADVERB or mask & MAYBE)
    return any(mask & MAYBE and behind & (VERBS | HOLD | TOLD | BE) for mask, behind in pairwise(told))
