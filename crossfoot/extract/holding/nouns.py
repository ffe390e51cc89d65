"""What a noun of position tells of its owner: "its refusal to", «відмова Осло від», "gave both sides a deadline"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.actor import Held
from crossfoot.extract.holding.actors import actor_of, giving_verb, light_verb_behind, named, owner_of
from crossfoot.extract.holding.before import Before
from crossfoot.extract.holding.disputed import BEFORE, BEHIND
from crossfoot.extract.holding.issues import Issue, find_issue, rest_as_issue
from crossfoot.extract.holding.openings import opening_of_condition
from crossfoot.extract.holding.words import (
    CONDITIONED,
    DEMAND,
    PASSIVE,
    POSITION,
    PRESS,
    READY,
    SUPPORT,
    THAT,
    UNTIL,
    VERBAL,
)
from crossfoot.extract.parties import Party
from crossfoot.extract.tokens import NUMBER, NUMERAL, SIGN
from crossfoot.model.records.stance import Position

#: "its refusal", "an offer to" are told of their owner, "the need to" of who speaks of it
DEMAND_NOUN, OFFER_NOUN = bits("po-demand-noun"), bits("po-offer-noun")
NEED, REFUSAL, SUPPORT_NOUN = bits("po-need"), bits("po-refusal"), bits("po-support-noun")
OPPOSE_NOUN = bits("po-oppose-noun")
NOUN_POSITIONS = (
    (REFUSAL, Position.REJECTS), (OFFER_NOUN, Position.OFFERS),
    (NEED | DEMAND_NOUN, Position.DEMANDS), (SUPPORT_NOUN, Position.SUPPORTS),
    (OPPOSE_NOUN, Position.OPPOSES),
)  # fmt: skip
NOUNS = 0
for _mask, _ in NOUN_POSITIONS:
    NOUNS |= _mask
#: "until May", "40 days", which one gives another
LIMIT = bits("po-limit", "unit:day", "unit:week", "unit:hour")
DEADLINE, GIVE, DROP = bits("po-deadline") | LIMIT, bits("po-give"), bits("po-drop")
SAY, BE, AND, BOTH = bits("say", "say-weak", "saying"), bits("be"), bits("and"), bits("both-sides")
#: What is asked for stands within so many tokens: "his call for the mission to be let in".
TO, _ASKED, _OWNERS, _NEAR = bits("to", "that"), 6, 5, 3
_INFINITIVE = bits("to")
#: "thanked Oslo for its support"
_THANKED = FAMILIES.of_concepts(bits("po-thanked"))
IF, LEST = bits("po-if", "po-lest-of"), bits("po-lest")
_IFS = FAMILIES.of_concepts(bits("po-if"))
_POSITIONS = FAMILIES.of_concepts(POSITION)
#: what one does with the support one gives
GROWS = bits("po-press", "po-light", "po-keeps")
#: "by Oslo"; "European calls for"
_BY, _MANY, _ITS = bits("by-agent", "from"), bits("po-of-many"), bits("po-its")
_OWNED = bits("possessive", "po-its", "determiner", "name-determiner")


def is_noun(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a word that can be a noun of deed is one here: "repeated its call for", and no verb."""
    mask = scene.tokens.masks[at]
    before = scene.tokens.masks[at - 1] if at > clause.first else 0
    if not mask & POSITION or before & _OWNED or _owner_beside(scene, clause, at) is not None:
        return True
    if mask & DEMAND_NOUN and at > clause.first + 1 and scene.tokens.masks[at - 2] & _OWNED:
        # "A European push for", and not "the allies push for"
        named = any(party.acts for party in scene.parties.between(at - 2, at))
        return not named and not scene.tokens.surface(at - 1).isupper()
    # «Готовність Осло вести переговори»
    owner = scene.parties.between(at + 1, at + 2) if scene.tokens.lexicon.language.inflects else ()
    return bool(owner) and bool(mask & OFFER_NOUN)


def _owner_beside(scene: Scene, clause: Clause, at: int) -> Party | None:
    """Whose demand or offer it is by the name right before it: "rejected the Sudlandish proposal to", "US demands to".

    A country's own name is one only where another position stands before: "Norland demands" tells what it does.
    """
    masks = scene.tokens.masks
    named = at > clause.first and (scene.tokens.capital(at - 1) or scene.tokens.lexicon.language.inflects)
    if not named or not masks[at] & (DEMAND_NOUN | OFFER_NOUN):
        return None
    if named and masks[at - 1] & _MANY and scene.tokens.has(_POSITIONS, clause.first, at - 1):
        # "Rejected European calls for"
        return Party(at - 1, at, None, acts=False)
    owner = next((party for party in scene.parties.between(max(clause.first, at - 3), at) if party.last == at), None)
    if owner is None or not owner.acts:
        return owner
    taken = [near for near in scene.tokens.between(_POSITIONS, clause.first, owner.first) if masks[near] & VERBAL]
    joined = bool(taken) and any(mask & (AND | THAT) for mask in masks[taken[-1] : owner.first])
    return owner if taken and not joined else None


def _owner_behind(scene: Scene, clause: Clause, at: int) -> Party | None:
    """Whose demand or offer another takes a position on: «согласился на предложение Осло», "a demand by Oslo"."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    if not tokens.masks[at] & (DEMAND_NOUN | OFFER_NOUN) or not tokens.has(_POSITIONS, clause.first, at):
        return None
    if tokens.masks[at - 1] & _ITS:
        return None
    linked = behind < clause.last and bool(tokens.masks[behind] & _BY)
    if not (linked or tokens.base[behind - 1] & _BY or tokens.lexicon.language.inflects):
        return None
    # "By the Norlanders"; where cases tell whose it is, right behind: no «предложение о»
    begin, adjectives = behind + linked, scene.parties.between(behind, behind + 1)
    if adjectives and not adjectives[0].acts and tokens.concepts(behind + 1, behind + 2) & AND:
        # «Предложение норландских и судландских посредников»
        begin = behind + 2
    near = scene.parties.between(begin, begin + (1 if tokens.lexicon.language.inflects else 2))
    return next((party for party in near if party.acts and party.side), None)


def by_noun(scene: Scene, before: Before, parts: list[Clause], at: int, last: int) -> Held | None:
    """What a noun tells of its owner: "its refusal to accept a truce", «відмова Осло від переговорів»."""
    masks, clause = scene.tokens.masks, parts[-1]
    beside = _owner_beside(scene, clause, at) or _owner_behind(scene, clause, at)
    if _is_told_otherwise(scene, clause, at, beside):
        return None
    issue = _issue_of(scene, before, clause, at, last)
    if issue is None or (masks[at] & OFFER_NOUN and verb_denied(scene, clause, at)):
        # "Had not received an offer"
        return None
    verb = giving_verb(scene, clause, at)
    actor = actor_of(scene, before, parts, at) if masks[at] & NEED else owner_of(scene, before, parts, at)
    actor = actor or named(scene, beside) or light_verb_behind(scene, clause, at)
    if actor is None and verb is not None:
        actor = actor_of(scene, before, parts, verb)
    position = _position_of(scene, at, last, dropped=verb is not None and bool(masks[verb] & DROP))
    return None if actor is None or position is None else (actor, position, issue)


def _is_told_otherwise(scene: Scene, clause: Clause, at: int, beside: Party | None) -> bool:
    """Whether a noun tells no position by itself; ``beside`` is whose it is by the words beside it."""
    tokens = scene.tokens
    masks, mask = tokens.masks, tokens.masks[at]
    if tokens.families[_THANKED] and tokens.has(_THANKED, clause.first, at):
        return True
    near = any(word & IF for word in masks[max(0, at - _NEAR) : at])
    if near or (mask & DEMAND_NOUN and tokens.has(_IFS, clause.first, at)):
        # "In case of Norland's refusal", "if its demands are met": not told.
        return True
    behind = tokens.behind(at)
    if mask & SUPPORT_NOUN and any(word & CONDITIONED for word in masks[behind : behind + _ASKED]):
        # "Makes its consent conditional on": told with the condition
        return True
    taken = [back for back in tokens.between(_POSITIONS, clause.first, at) if not masks[back] & (DROP | PRESS)]
    if taken and giving_verb(scene, clause, at) == taken[-1]:
        # «Звернувся з проханням»: it only brings the noun.
        taken.pop()
    if mask & REFUSAL and tokens.lexicon.language.inflects and _is_sought(scene, clause, at):
        return True
    if not taken:
        return False
    if beside is None and mask & (NEED | OFFER_NOUN) and masks[taken[-1]] & SUPPORT and at - taken[-1] <= _NEAR:
        # "Agrees with the need for", "backs their proposal": told with the verb.
        return True
    joined = any(word & AND for word in masks[taken[-1] : at])
    asks = mask & DEMAND_NOUN and any(party.last == at for party in scene.parties.between(at - 3, at))
    # "Rejected the offer of Oslo": what was rejected; but "was ready for talks and repeated its demand".
    return not (mask & (NEED | REFUSAL | READY) or joined or beside is not None or asks)


def _is_sought(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a refusal is what another demands: «домагатися відмови Осло від», «Відмови Осло домагається»."""
    tokens = scene.tokens
    first = max(clause.first, at - _NEAR)
    end = clause.last if at - clause.first <= 1 else at
    return any(mask & DEMAND for mask in tokens.masks[first:end])


def _issue_of(scene: Scene, before: Before, clause: Clause, at: int, last: int) -> Issue | None:
    """What a noun is on: an issue behind it, or all that is asked for, offered or helped."""
    tokens = scene.tokens
    masks, mask, behind = tokens.masks, tokens.masks[at], tokens.behind(at)
    reach = min(at + BEHIND, last)
    end = next((near for near in range(behind, reach) if masks[near] & SAY), reach)
    if (issue := find_issue(tokens, at + 1, end)) is not None:
        return issue
    opposed = mask & OPPOSE_NOUN and scene.subject.is_war
    if (_asks(scene, before, clause, at, last) or mask & OFFER_NOUN or opposed) and behind < clause.last:
        # "A proposal from Norland to mend the roads"
        owner = next(iter(scene.parties.between(behind, behind + 1)), None)
        owner = owner if (masks[behind - 1] | tokens.base[behind - 1]) & (OFFER_NOUN | _BY) else None
        begin = behind if owner is None else _end_of_owners(scene, owner)
        # "Norland's promises and deeds": of what is not said.
        end = clause.last if begin <= clause.last else last
        if begin < end and not (masks[begin] | tokens.base[begin]) & (AND | BE):
            issue = rest_as_issue(tokens, begin, end)
    if issue is None and mask & SUPPORT_NOUN and tokens.concepts(max(clause.first, at - _ASKED), at) & GROWS:
        # "Norland is stepping up its support for Sudland"
        helped = next((party for party in scene.parties.between(behind, behind + 2) if party.side), None)
        issue = None if helped is None else Issue("other", behind, helped.last)
    return issue


def _opens_deed(scene: Scene, at: int) -> bool:
    """Whether a deed stands behind "to", and not to whom something goes: "calls from Oslo to Bern"."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    if not tokens.base[behind - 1] & _INFINITIVE or behind >= len(tokens.words):
        return True
    return not (tokens.capital(behind) or tokens.masks[behind] & _OWNED)


def _end_of_owners(scene: Scene, owner: Party) -> int:
    """Behind the last of those who ask together: "calls from Oslo, Bern and Rome for"."""
    tokens, end = scene.tokens, owner.last
    while end < len(tokens.words) and (tokens.masks[end] & AND or tokens.words[end] == ","):
        joined = scene.parties.between(end + 1, end + 2)
        if not joined or not joined[0].acts:
            break
        end = joined[0].last
    return end


def _asks(scene: Scene, before: Before, clause: Clause, at: int, last: int) -> bool:
    """Whether a demand says for what by itself: "his call to let the mission in"; beside talks: "their demand"."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    if not tokens.masks[at] & DEMAND_NOUN:
        return False
    # "Calls from Oslo and Bern for Norland to leave": who asks stands between.
    end = behind + _ASKED + (_OWNERS if tokens.base[behind - 1] & _BY else 0)
    if any(tokens.masks[near] & TO and _opens_deed(scene, near) for near in range(behind - 1, min(end, last))):
        return True
    if tokens.base[behind - 1] & _INFINITIVE:
        # "A plea to Oslo" does not say for what.
        return False
    return behind > at + 1 and not tokens.has(_POSITIONS, behind, clause.last) and before.is_on_peace()


def _position_of(scene: Scene, at: int, last: int, *, dropped: bool) -> Position | None:
    """The position that a noun names, as it is held."""
    mask = scene.tokens.masks[at]
    position: Position | None = next(position for concepts, position in NOUN_POSITIONS if mask & concepts)
    if dropped:
        # "Dropped its objections"; who drops a demand holds it no more.
        position = Position.SUPPORTS if position is Position.OPPOSES else None
    opening = opening_of_condition(scene, at, last)
    waits = UNTIL if position is Position.REJECTS else ~0 if position is Position.OFFERS and mask & READY else 0
    if opening is not None and scene.tokens.masks[opening] & waits:
        # "Its refusal to disarm unless", "their readiness to help once"
        return Position.CONDITIONAL
    return position


def verb_denied(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether there was no such thing: "has not received an invitation", "without an offer"."""
    return any(negated(scene.tokens, near, clause.first) for near in range(max(clause.first + 1, at - 2), at + 1))


def is_deadline(scene: Scene, parts: list[Clause], at: int) -> bool:
    """Whether a word is a deadline, or a span or an end of time that one gives another.

    "Gave Norland until May", "gave Norland 40 days to agree".
    """
    tokens = scene.tokens
    masks = tokens.masks
    if not masks[at] & DEADLINE or not masks[at] & LIMIT:
        return bool(masks[at] & DEADLINE)
    near = at
    while near > parts[0].first and masks[near - 1] & (NUMBER | NUMERAL | SIGN):
        near -= 1
    given = scene.parties.between(max(parts[0].first, near - BEFORE), near)
    if not given or given[-1].last != near or not masks[given[-1].first - 1] & GIVE:
        return False
    behind, last = tokens.behind(at), parts[-1].last
    # «48 годин, щоб той вивів»
    until = at + BEHIND if tokens.concepts(last, last + _NEAR) & LEST else min(at + BEHIND, last)
    if near == at or find_issue(tokens, behind, until) is not None:
        return True
    # "Until Friday evening to leave the fort"
    return any(tokens.base[to] & _INFINITIVE for to in range(behind, min(behind + _ASKED, last)))


def by_deadline(scene: Scene, before: Before, parts: list[Clause], at: int, last: int) -> Held | None:
    """Who sets a deadline demands what is due by then: "gave both sides a June deadline to agree"."""
    masks, clause = scene.tokens.masks, parts[-1]
    first = parts[0].first if masks[at] & LIMIT else clause.first
    gives = [near for near in range(max(first, at - BEFORE), at) if masks[near] & GIVE]
    if not gives and (own := _own_deadline(scene, clause, at, last)) is not None:
        return own
    if not gives or negated(scene.tokens, gives[-1], first) or masks[gives[-1] - 1] & BE:
        return None
    actor = actor_of(scene, before, [part for part in parts if part.first <= gives[-1]], gives[-1])
    if actor is None and masks[gives[-1]] & PASSIVE:
        # «Висунутий Осло ультиматум»
        actor = named(scene, next(iter(scene.parties.between(gives[-1] + 1, gives[-1] + 2)), None))
    elif actor is not None and actor.first > gives[-1]:
        return None
    # "A deadline for a deal and threatened sanctions": for the deal
    until = min(at + BEHIND, last)
    near = next((near for near in range(at + 1, until) if masks[near] & AND), until)
    issue = find_issue(scene.tokens, at + 1, near) or find_issue(scene.tokens, near, until)
    lest = scene.tokens.concepts(clause.last, clause.last + _NEAR) & LEST
    issue = issue if issue is None or issue.first < clause.last or lest else None
    given = scene.parties.between(gives[-1], at) or any(mask & BOTH for mask in masks[gives[-1] : at])
    if issue is None and not given:
        # "Set a new deadline to take the town": for its own army.
        return None
    if actor is None:
        return None
    return actor, Position.DEMANDS, issue or Issue("other", at, scene.tokens.behind(at))


def _own_deadline(scene: Scene, clause: Clause, at: int, last: int) -> Held | None:
    """Whose ultimatum asks for an issue: «Ультиматум Осло передбачає роззброєння»."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    if not tokens.lexicon.language.inflects or at - clause.first > 1:
        return None
    owner = next((party for party in scene.parties.between(behind, behind + 1) if party.acts), None)
    issue = None if owner is None else find_issue(tokens, owner.last, min(at + BEHIND, last))
    actor = named(scene, owner)
    return None if issue is None or actor is None else (actor, Position.DEMANDS, issue)
