"""Positions on what has no name of its own, beside talk of war and peace: "offered to mediate", "called for a halt"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, is_infinitive
from crossfoot.extract.holding.actors import acts_beside
from crossfoot.extract.holding.aims import wants_done
from crossfoot.extract.holding.disputed import before_rival
from crossfoot.extract.holding.issues import Issue, rest_as_issue
from crossfoot.extract.holding.openings import opening_of_condition
from crossfoot.extract.holding.words import (
    AGAINST,
    ASSENT,
    BEAR,
    BID,
    DEMAND,
    IMPERSONAL,
    INSIST,
    MUST,
    OFFER,
    OPPOSE,
    POSITION,
    READY,
    REJECT,
    SUPPORT,
    VAGUE,
    WANT,
    WOULD,
)
from crossfoot.extract.tokens import NUMBER
from crossfoot.model.records.stance import Position

#: "ready to fight": no position
_COMBAT, _DO = bits("po-combat"), bits("po-do")
_TO, _AND, _MEET = bits("to"), bits("and"), bits("me-verb")
#: what opens no thing that a position is on: "called on Tuesday", "declines in both"
_WHEN, _ASIDE = bits("weekday", "month"), bits("adjunct", "and")
_GO_ON = bits("po-continue")
#: "threatened to march on if"
_THREAT = bits("po-threat")
_PERCENT = bits("unit:percent")
#: "doubts about"; "rejected the criticism": so many tokens behind
_NOUN, _ACCUSATION, _ACCUSED = bits("po-oppose-noun"), bits("po-accusation"), 6
#: "offered 40 guards", and not "offered a view"
#: what one does for a thing that is proposed, whatever it is
BACKS = bits("po-backs")
_GIVING, _INDEFINITE = bits("po-giving"), bits("indefinite")
#: "would accept": so many tokens before
_WOULD_REACH = 3
#: whom a state will not let in or through is no matter of talks; so near behind
_FOE, _FOE_REACH = bits("po-foe"), 3


def unnamed_issue(scene: Scene, clause: Clause, at: int, position: Position) -> Issue | None:
    """What a position is on that names no issue: "offered to mediate", "called for a halt"."""
    tokens = scene.tokens
    mask, behind = tokens.masks[at], tokens.behind(at)
    if mask & READY and tokens.base[behind - 1] & _MEET:
        # "Offered to host"
        return Issue("other", behind - 1, behind)
    if behind >= clause.last or mask & (MUST | BID) or tokens.masks[behind] & _WHEN:
        return None
    end = before_rival(tokens.masks, behind, clause.last)
    if mask & BEAR and tokens.concepts(behind, min(behind + _FOE_REACH, end)) & _FOE:
        # "Will not let the enemy through"
        return None
    if mask & (DEMAND | REJECT | OPPOSE | AGAINST) and not mask & (READY | VAGUE | ASSENT | IMPERSONAL | _NOUN):
        told = any(near & _ACCUSATION for near in tokens.masks[behind : min(behind + _ACCUSED, clause.last)])
        share = tokens.masks[behind] & NUMBER and tokens.concepts(behind + 1, behind + 2) & _PERCENT
        if told or share or (tokens.base[behind] & _ASIDE and not mask & INSIST):
            # "Called for 5% of its income"
            return None
        return rest_as_issue(tokens, behind + bool(tokens.base[behind] & _TO), end)
    if mask & ASSENT and position is Position.REJECTS and (mask & BEAR or not mask & ~ASSENT & POSITION):
        if tokens.base[behind] & _ASIDE or not (tokens.lexicon.language.inflects or _is_ahead(scene, clause, at)):
            # "We will not stop at that", "Norlanders do not provide a model"
            return None
        # "Will not discuss its missiles"
        return None if not acts_beside(scene, clause, at) else rest_as_issue(tokens, behind, end)
    if position is Position.CONDITIONAL and mask & (SUPPORT | _THREAT):
        # "Has no objection to the road as long as"
        opening = opening_of_condition(scene, at, clause.last) or end
        return rest_as_issue(tokens, behind + bool(tokens.base[behind] & _TO), opening)
    if mask & (OFFER | WANT | SUPPORT) and not mask & READY:
        thing = _thing_of(scene, clause, at)
        if thing or (mask & WANT and position is not Position.REJECTS):
            return rest_as_issue(tokens, behind, end) if thing else None
    deed = _deed_behind(scene, behind)
    if deed is None or deed >= clause.last or tokens.masks[deed] & _COMBAT or tokens.base[deed] & (_DO | _GO_ON):
        # "Ready to do this"
        return None
    return rest_as_issue(tokens, deed, clause.last)


def _is_ahead(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a deed is one to come: "would accept", "will never"."""
    return any(near & WOULD for near in scene.tokens.masks[max(clause.first, at - _WOULD_REACH) : at])


def _thing_of(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a thing that is offered, wanted or accepted stands behind its verb, whatever it is."""
    tokens = scene.tokens
    masks, mask, behind = tokens.masks, tokens.masks[at], tokens.behind(at)
    language = tokens.lexicon.language
    if mask & OFFER:
        # "Proposed setting up"
        doing = bool(language.doing_endings) and tokens.words[behind].endswith(language.doing_endings)
        bare = not tokens.base[behind] & (_INDEFINITE | _ASIDE | _TO) and not is_infinitive(scene.tokens, behind)
        # "Offered Norland a book"
        if scene.parties.between(behind, behind + 1):
            return doing
        return doing or (bool(mask & _GIVING) and bare and acts_beside(scene, clause, at))
    if mask & WANT:
        return wants_done(scene, clause, at)
    if mask & BACKS and not scene.parties.between(behind, behind + 2) and not tokens.base[behind] & (_ASIDE | _TO):
        # "Backs the loan", and not "backs Norland"
        return acts_beside(scene, clause, at)
    # "Would accept 90 days", and not "accepted an invitation"
    return _is_ahead(scene, clause, at) and bool(mask & ASSENT and masks[behind] & NUMBER)


def _deed_behind(scene: Scene, behind: int) -> int | None:
    """The deed that one takes upon himself: "ready to talk", «готовы говорить»."""
    tokens = scene.tokens
    if tokens.base[behind - 1] & _TO:
        return behind
    if tokens.base[behind] & _TO:
        return behind + 1
    return behind if is_infinitive(scene.tokens, behind) else None
