"""What one wants to do himself, which he supports: "wants to end the war"; what he wants of others he demands."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.holding.issues import Issue, find_issue, rest_as_issue
from crossfoot.extract.holding.words import WANT
from crossfoot.extract.tokens import STOP

#: "to end", "to meet"; the war, or trade, as what that is done to
_AIM, _TO = bits("po-own-aim"), bits("to")
_DO, _GO_ON = bits("po-do"), bits("po-continue")
_WAR, _WAR_REACH = bits("po-the-war"), 12
#: what is to be done stands within so many tokens
_DONE_REACH, _MARK = 7, STOP | bits("sign", "relative", "that", "have", "be")


def is_own_aim(scene: Scene, at: int, last: int) -> bool:
    """Whether what the verb at a token wants is for its own subject to do, and not "Norland to end it"."""
    base, behind = scene.tokens.base, scene.tokens.behind(at)
    if not scene.tokens.masks[at] & WANT:
        return False
    if behind < last and base[behind] & _TO:
        behind += 1
    elif not scene.tokens.lexicon.language.inflects:
        return False
    return behind < last and bool(base[behind] & _AIM)


def wants_done(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether what the verb at a token wants is to be done to something: "wants the guards stationed there"."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    past = tokens.lexicon.language.regular_past_endings
    if not past or behind >= clause.last or tokens.base[behind] & _TO:
        return False
    for near in range(behind + 1, min(behind + _DONE_REACH, clause.last)):
        if tokens.masks[near] & _MARK:
            return False
        if tokens.base[near - 1] & _WAR and tokens.base[near] & _TO and tokens.concepts(near + 1, near + 2) & _AIM:
            # "Wants the killing to stop"
            return True
        if tokens.words[near].endswith(past):
            return True
    return False


def aim_as_issue(scene: Scene, at: int, last: int) -> Issue | None:
    """The issue named in it, or the end of a war, or trade after it: "to stop this war"."""
    behind = scene.tokens.behind(at)
    end = min(behind + _WAR_REACH, last)
    words = scene.tokens.base[behind:end]
    named = None if any(word & _DO for word in words) else find_issue(scene.tokens, behind, end)
    if named is not None or any(word & _GO_ON for word in words):
        # "To go on with the war" is no aim that is negotiated.
        return named
    war = next((near for near in range(behind, end) if scene.tokens.base[near] & _WAR), None)
    return None if war is None else rest_as_issue(scene.tokens, behind, war + 1)
