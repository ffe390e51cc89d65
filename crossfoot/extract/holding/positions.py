"""Which position a word tells in its clause: demanded, rejected, offered, supported, opposed, or on a condition."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, is_infinitive, negated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.aims import is_own_aim
from crossfoot.extract.holding.idle import is_strict
from crossfoot.extract.holding.issues import ISSUE, NAMED
from crossfoot.extract.holding.no_positions import is_no_verb
from crossfoot.extract.holding.nouns import DEMAND_NOUN, DROP, NOUNS
from crossfoot.extract.holding.openings import OPENS, only_says_when, opening_of_condition
from crossfoot.extract.holding.words import (
    ASSENT,
    CONDITION,
    CONDITIONED,
    DEMAND,
    IMPERSONAL,
    OFFER,
    OPPOSE,
    PASSIVE,
    POSITION,
    POSITIONS,
    READY,
    REJECT,
    STRIVE,
    SUPPORT,
    UNTIL,
    VERBAL,
    WANT,
    WANTED,
    WOULD,
)
from crossfoot.extract.parties import Party
from crossfoot.model.records.stance import Position

#: «на это пойти не может»: what is denied is that one can or will
ABLE = bits("po-able")
#: "made the talks conditional on"
_MAKING = FAMILIES.of_concepts(bits("po-give"))
#: A position where it is denied; a demand denied says nothing.
_DENIED = {
    Position.SUPPORTS: Position.REJECTS, Position.OFFERS: Position.REJECTS, Position.OPPOSES: Position.SUPPORTS,
    Position.CONDITIONAL: Position.CONDITIONAL,
}  # fmt: skip
#: Positions that a condition narrows.
_NARROWED = frozenset({Position.SUPPORTS, Position.OFFERS, Position.CONDITIONAL, Position.REJECTS})
#: "neither side has accepted"
_NEITHER = bits("po-neither")
_WHETHER = FAMILIES.of_concepts(bits("po-whether"))
_WE, _SO, _PARTING, _NOT_WHAT = bits("we"), bits("that"), bits("sign", "stop", "and", "contrast"), 7
_BE, _NOT, _TO, _BY = (bits(name) for name in ("be", "negation", "to", "by-agent"))
#: "ready to receive the talks"; "put forward conditions"
_MEETING, _TERMS, _TERMS_REACH = bits("me-noun"), bits("po-terms"), 5
#: "ready to receive both delegations"
_GUESTS, _GUESTS_REACH = bits("sides-noun", "both-sides"), 3
_AFTER, _AFTER_REACH = bits("after"), 14
#: "its release", "the exchange of"; what governs an infinitive stands so near before it
_DETERMINED, _OF, _GOVERNED_REACH = bits("name-determiner", "possessive"), bits("of"), 5
_TAKES = FAMILIES.of_concepts(DEMAND | REJECT | OPPOSE | OFFER | WANT)
#: "has never refused"
_NEVER = bits("po-never")
#: "will", "does" stand so near before what is denied
_WILL_REACH, _DOES = 5, bits("po-does")
#: "refuses to drop", "drop its demand": so near
_DROP_REACH = 4
#: "cannot" stands so near
_CANNOT_REACH = 3
_WITHOUT = bits("po-without")
_WITHOUT_FAMILY = FAMILIES.of_concepts(bits("po-without"))
#: Who proposed stands within so many tokens: "proposed by the late President Hale".
_AGENT_REACH, _PARTS = 3, frozenset(",;:–—-")
#: "if", "once"
_IF = bits("po-if")
#: "ready to accept": what is accepted stands so many tokens behind
#: «до будь-якого формату переговорів»
_READY_REACH, _TALKS_REACH = 4, 7
#: what has a name of its own, which one gives; "host"
_ARMS = bits("po-arms")
_OWN_ISSUE, _HOSTS = ISSUE & ~bits("iss-other"), bits("po-hosts")
#: "ready to implement it" as well
_SUPPORTS = FAMILIES.of_concepts(SUPPORT | bits("po-honour"))


def position_at(scene: Scene, clause: Clause, at: int, last: int) -> Position | None:
    """The position told at a token of the clause, in a sentence that ends at ``last``; None where it tells none."""
    masks = scene.tokens.masks
    mask = masks[at]
    made = scene.tokens.has(_MAKING, clause.first, at) or is_contingent(scene, at)
    if mask & CONDITIONED and mask & CONDITION and not made:
        return None
    if is_strict(mask) or mask & CONDITIONED:
        # "Whether it was reached depended on": a judgement.
        return None if scene.tokens.has(_WHETHER, clause.first, at) else Position.CONDITIONAL
    if is_no_verb(scene, clause, at, last):
        return None
    if mask & DROP and _drops(scene, at, last):
        return None
    told = _of_word(scene, at, last)
    if told is Position.REJECTS and _keeps_demand(scene, at, last):
        return Position.DEMANDS
    if mask & ASSENT and _is_told_elsewhere(scene, clause, at, last):
        return None
    cannot = _cannot(scene, clause, at, last)
    denied = (
        cannot
        or negated(scene.tokens, at, clause.first)
        or any(near & _NEITHER for near in masks[clause.first : at])
        or _is_not_what(scene, at)
    )
    position = _denied(scene, clause, at, told) if denied else told
    if position is None or (denied and mask & WANT):
        return position
    refused = mask & IMPERSONAL or scene.tokens.base[at] & _NOT or _is_of_deed(scene, at, last)
    lacking = (denied and mask & ASSENT) or (mask & REJECT and refused)
    if lacking and _lacks(scene, clause, at):
        # "Will not sign without guarantees", "refuses to", "there can be no deal without"
        return Position.CONDITIONAL
    if denied and mask & ASSENT and _is_later(scene, at, last):
        # "Will not begin until Tuesday"
        return None
    opening = opening_of_condition(scene, at, last) if position in _NARROWED else None
    if opening is not None and (denied or not masks[opening] & _WITHOUT):
        return _narrowed(scene, clause, at, opening, position)
    if position in (Position.OFFERS, Position.SUPPORTS) and _is_after(scene, mask, at, last):
        return Position.CONDITIONAL
    if position is not Position.CONDITIONAL:
        return position
    return Position.REJECTS if denied and (cannot or _is_of_now(scene, clause, at)) else None


def _of_word(scene: Scene, at: int, last: int) -> Position:
    """The position of a word by itself and the words right behind it."""
    masks = scene.tokens.masks
    mask = masks[at]
    position = next(position for concepts, position in POSITIONS if mask & concepts)
    if is_own_aim(scene, at, last):
        position = Position.SUPPORTS
    near_support = scene.tokens.between(_SUPPORTS, at + 1, min(at + _READY_REACH, last)) if mask & READY else ()
    if near_support and not scene.tokens.has(NAMED, at + 1, near_support[0]):
        # "Ready to accept", and not "ready for talks Oslo accepts"
        hosts = any(near & _MEETING for near in masks[at + 1 : min(at + _READY_REACH + 2, last)])
        received = near_support[0] + 1
        hosts = hosts or any(near & _GUESTS for near in masks[received : min(received + _GUESTS_REACH, last)])
        position = Position.OFFERS if hosts else Position.SUPPORTS
    # "Signalled readiness for" is one phrase.
    ready = mask & READY or scene.tokens.base[scene.tokens.behind(at) - 1] & READY
    if position is Position.OFFERS and ready and _is_for_talks(scene, at, last):
        position = Position.SUPPORTS
    if (
        position is Position.OFFERS
        and mask & OFFER
        and any(near & _TERMS for near in masks[at + 1 : at + _TERMS_REACH])
    ):
        # "Put forward new conditions"
        position = Position.DEMANDS
    return position


def _is_for_talks(scene: Scene, at: int, last: int) -> bool:
    """Whether it is talks or a deal in general that somebody is ready for, who backs them: "remains open to talks".

    What he would give or do himself he offers: "ready to host talks", "ready for a pause of three days".
    """
    tokens = scene.tokens
    reach = _TALKS_REACH if tokens.lexicon.language.inflects else _READY_REACH
    ahead = tokens.between(NAMED, at + 1, min(tokens.behind(at) + reach, last))
    if not ahead or tokens.masks[ahead[0]] & (_OWN_ISSUE | _ARMS):
        return False
    # "Ready to act as mediator": the word names what is talked about as well.
    return not any(mask & _HOSTS for mask in tokens.masks[at : ahead[0] + 1])


def _is_told_elsewhere(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Whether a word of assent tells no position here: of what was done, as a noun, or with the verb before."""
    mask = scene.tokens.masks[at]
    if _is_past(scene, clause, at):
        return True
    if not mask & ~ASSENT & POSITION and _is_noun_of_deed(scene, clause, at, last):
        return True
    # "Wanted Oslo to supply": told with the verb before.
    return not mask & SUPPORT and at > clause.first and bool(scene.tokens.base[at - 1] & _TO)


def _cannot(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Whether a word of assent stands beside "cannot"."""
    masks = scene.tokens.masks
    around = range(max(clause.first, at - _CANNOT_REACH), min(at + _CANNOT_REACH, last - 1))
    return bool(masks[at] & ASSENT) and any(masks[near] & _NOT and masks[near + 1] & ABLE for near in around)


def _is_not_what(scene: Scene, at: int) -> bool:
    """Whether what one is ready for is said not to be something: "is not a step we are ready for"."""
    tokens = scene.tokens
    masks, base = tokens.masks, tokens.base
    we = next((near for near in range(at - 1, max(0, at - _READY_REACH), -1) if masks[near] & _WE), None)
    if we is None or tokens.lexicon.language.inflects or not masks[at] & READY or not tokens.words[we - 1].isalpha():
        return False
    begin = max(1, we - _NOT_WHAT)
    denied = (near for near in range(we - 1, begin - 1, -1) if base[near] & _NOT and base[near - 1] & _BE)
    found = next(denied, None)
    # "It is not true that we are ready"
    return found is not None and not any(mask & (_SO | _PARTING) for mask in base[found:we])


def _drops(scene: Scene, at: int, last: int) -> bool:
    """ "Walked back its call for": told with the noun of what was held."""
    behind = scene.tokens.behind(at)
    return any(mask & NOUNS for mask in scene.tokens.masks[behind : min(behind + _DROP_REACH, last)])


def _keeps_demand(scene: Scene, at: int, last: int) -> bool:
    """ "Refuses to drop its demand that": it is still made."""
    masks = scene.tokens.masks
    dropped = next((near for near in range(at + 1, min(at + _DROP_REACH, last)) if masks[near] & DROP), None)
    if dropped is None:
        return False
    return any(mask & DEMAND_NOUN for mask in masks[dropped + 1 : min(dropped + _DROP_REACH, last)])


def _denied(scene: Scene, clause: Clause, at: int, position: Position) -> Position | None:
    """What a position is where it is denied; None where that tells nothing."""
    masks = scene.tokens.masks
    mask = masks[at]
    if mask & WANT:
        return Position.REJECTS
    if mask & STRIVE:
        return None
    if position is Position.REJECTS and scene.tokens.base[at] & _NOT:
        # «Никогда не признаем»: told twice, denied once.
        return position
    if (
        position is Position.REJECTS
        and mask & VERBAL
        and any(near & _NEVER for near in masks[max(clause.first, at - _WILL_REACH) : at])
    ):
        # "Has never refused talks"
        return Position.SUPPORTS
    if position not in _DENIED:
        return None
    tells = any(masks[back] & (WOULD | _BE) for back in range(max(clause.first, at - 3), at))
    if position is Position.OFFERS and not mask & READY and not tells:
        # "Had not offered": nothing was said.
        return None
    return _DENIED[position]


def _narrowed(scene: Scene, clause: Clause, at: int, opening: int, position: Position) -> Position:
    """What a position is under the condition that opens at a token behind it."""
    masks = scene.tokens.masks
    before = range(max(clause.first, at - 3), at)
    willing = masks[at] & (WOULD | READY | ASSENT) or any(masks[back] & (WOULD | READY | _NOT) for back in before)
    if position is Position.REJECTS and masks[opening or at] & (UNTIL | _IF):
        # "Refuses to talk until", "will not stop if there is no deal": on a condition.
        willing = True
    # "Offered to lift it once", and not "offered them in exchange for"
    gives = position is Position.SUPPORTS or (masks[at] & OFFER and masks[opening] & _IF)
    return Position.CONDITIONAL if willing or gives else position


def _is_of_now(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a denied deed is told for now or the time to come: "will never withdraw", "does not recognise".

    What was only not done so far tells nothing.
    """
    tokens = scene.tokens
    before = tokens.masks[max(clause.first, at - _WILL_REACH) : at]
    if any(mask & WOULD for mask in before):
        return True
    if any(mask & _DOES for mask in before):
        # "If Oslo does not negotiate"
        return not tokens.has(OPENS, clause.first, at)
    language = tokens.lexicon.language
    if not language.inflects or is_infinitive(scene.tokens, at) or tokens.has(OPENS, clause.first, at):
        # «Якщо Осло не підпише»
        return False
    # «Так і не проголосувавши»
    return not tokens.words[at].endswith(language.past_endings + language.gerund_endings)


def _is_noun_of_deed(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Whether a word of assent is a noun, or an infinitive that another position governs.

    "Proposed the release of captives in exchange for", «предложил признать границу в обмен на».
    """
    tokens = scene.tokens
    behind = tokens.behind(at)
    if not tokens.lexicon.language.inflects:
        before = tokens.masks[at - 1] if at > clause.first else 0
        return bool(before & _DETERMINED) or (behind < last and bool(tokens.base[behind] & _OF))
    if not is_infinitive(scene.tokens, at):
        return False
    governing = tokens.between(_TAKES, max(clause.first, at - _GOVERNED_REACH), at)
    return bool(governing) and not any(mask & (WOULD | READY | ABLE) for mask in tokens.masks[governing[-1] : at])


def _lacks(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether something is not done only without an issue: "will not sign without guarantees"."""
    tokens = scene.tokens
    # "Without a deal on land peace is impossible", «Без гарантій Осло не підпише»
    before = tokens.between(_WITHOUT_FAMILY, clause.first, at)
    if before and tokens.has(NAMED, before[0] + 1, min(before[0] + WANTED, at)):
        return True
    bare = tokens.between(_WITHOUT_FAMILY, at + 1, clause.last)
    return bool(bare) and tokens.has(NAMED, bare[0] + 1, min(bare[0] + WANTED, clause.last))


def _is_of_deed(scene: Scene, at: int, last: int) -> bool:
    """Whether it is a deed that is refused: "refuses to sign", "rejected signing", and not "rejected a truce"."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    if behind >= last:
        return False
    doing = tokens.lexicon.language.doing_endings
    return (
        tokens.words[behind].endswith(doing)
        or bool((tokens.base[behind - 1] | tokens.base[behind]) & _TO)
        or is_infinitive(tokens, behind)
    )


def _is_later(scene: Scene, at: int, last: int) -> bool:
    """Whether it is only told when something will be done: "will not begin until Tuesday"."""
    ahead = scene.tokens.between(OPENS, at, min(last, at + WANTED))
    return bool(ahead) and only_says_when(scene, ahead[0])


def _is_past(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a word of assent tells what was done, where verbs of the past have endings of their own."""
    tokens = scene.tokens
    past = tokens.lexicon.language.past_endings
    told = bool(past) and tokens.words[at].endswith(past) and not tokens.masks[at] & ~ASSENT & POSITION
    # «Пригрозил, что», what is to come
    told = told and not tokens.masks[at] & WOULD
    return told and not any(near & (WOULD | READY | _NOT) for near in tokens.masks[max(clause.first, at - 3) : at])


def _is_after(scene: Scene, mask: int, at: int, last: int) -> bool:
    """Whether readiness waits for something: "ready for talks after a full ceasefire"."""
    if not mask & READY:
        return False
    tokens = scene.tokens
    waits = (near for near in range(at + 1, min(at + _AFTER_REACH, last)) if tokens.masks[near] & _AFTER)
    return any(tokens.has(NAMED, near + 1, min(near + WANTED, last)) for near in waits)


def is_contingent(scene: Scene, at: int) -> bool:
    """Whether something "is contingent on" what stands behind, as the speaker says."""
    tokens = scene.tokens
    return bool(tokens.masks[at] & CONDITIONED and at and tokens.masks[at - 1] & _BE)


def agent_behind(scene: Scene, at: int, last: int) -> Party | None:
    """Who took a position told in the passive: "proposed by Oslo", «запропоноване Осло»."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    if behind >= last:
        return None
    if tokens.masks[behind] & _BY:
        behind += 1
    elif not tokens.masks[at] & PASSIVE:
        return None
    near = scene.parties.between(behind, min(behind + _AGENT_REACH, last))
    agent = next((party for party in near if party.acts), None)
    # «У погодженому місці — Осло»: what a dash or a comma parts acts in nothing.
    parted = agent is not None and any(word in _PARTS for word in tokens.words[behind : agent.first])
    return None if parted else agent


def passive_position(scene: Scene, clause: Clause, at: int) -> Position | None:
    """The position told in the passive at a token of the clause; None where it is denied."""
    if negated(scene.tokens, at, clause.first):
        return None
    position = next(position for concepts, position in POSITIONS if scene.tokens.masks[at] & concepts)
    if position is Position.OFFERS and any(mask & _TERMS for mask in scene.tokens.masks[at + 1 : at + _TERMS_REACH]):
        # «Висунуті Осло умови»
        return Position.DEMANDS
    return position
