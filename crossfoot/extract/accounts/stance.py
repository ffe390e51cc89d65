"""What an actor holds on an issue.

"Kyiv insists on a full ceasefire", "Moscow rejected the offer", "Poland would discuss elections only after the siege
ends". A word of position needs one who acts before it and an issue beside it; where the issue is only pointed at
("supported it"), it is the one spoken of last. What "we" hold is the speaker's position.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses, negated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.actors import (
    Actor,
    Before,
    actor_of,
    first_acting,
    giving_verb,
    named,
    owner_of,
    speaker_at,
)
from crossfoot.extract.holding.conditions import IF, by_condition
from crossfoot.extract.holding.disputed import BEFORE, BEHIND, asked_of_party, demanded_that, issue_of, obliges_party
from crossfoot.extract.holding.issues import DIPLOMACY, ISSUE, Issue, find_issue, rest_as_issue
from crossfoot.extract.holding.joined import joined_issues
from crossfoot.extract.holding.judges import JUDGED, by_judgement, who_insists, who_judges
from crossfoot.extract.holding.no_positions import is_idle
from crossfoot.extract.holding.positions import (
    agent_behind,
    condition_text,
    opening_of_condition,
    passive_position,
    position_at,
)
from crossfoot.extract.holding.related import related
from crossfoot.extract.holding.words import BID, CONDITION, DUE, MUST, POSITION, READY, STRICT, STRIVE, THAT, UNTIL, VERBAL
from crossfoot.extract.parties import Party
from crossfoot.model.records.stance import Position, Stance

#: "it is unacceptable": who says so holds it; "open to": whatever it is
IMPERSONAL, OPEN = bits("po-impersonal"), bits("po-open")
#: "its refusal", "an offer to" are told of their owner, "the need to" of who speaks of it
BOTH, TALKS = bits("both-sides"), bits("me-noun", "po-assent")
#: Words are one where so many letters are.
_STEM = 4
DEMAND_NOUN, AND, TO, _ASKED = bits("po-demand-noun"), bits("and"), bits("to", "that"), 6
SAY = bits("say", "say-weak", "saying")
OFFER_NOUN, NEED, REFUSAL = bits("po-offer-noun"), bits("po-need"), bits("po-refusal")
NOUN_POSITIONS = (
    (REFUSAL, Position.REJECTS), (OFFER_NOUN, Position.OFFERS),
    (NEED | DEMAND_NOUN, Position.DEMANDS), (bits("po-support-noun"), Position.SUPPORTS),
    (bits("po-oppose-noun"), Position.OPPOSES),
)  # fmt: skip
NOUNS = 0
for _mask, _ in NOUN_POSITIONS:
    NOUNS |= _mask
#: positions on what needs no issue by name
IT, TERMS = bits("it-they"), bits("po-terms")
PEOPLE = bits("po-people")
UNNAMED = bits("po-demand", "po-want", "po-offer", "po-deed") | OPEN | NEED
DEADLINE, GIVE, DROP = bits("po-deadline"), bits("po-give"), bits("po-drop")
_DIPLOMACY, _TAKEN, _UNNAMED = map(FAMILIES.of_concepts, (DIPLOMACY, POSITION | NOUNS | DEADLINE | JUDGED | IF, UNNAMED))
BE = bits("be")
_POSITIONS = FAMILIES.of_concepts(POSITION)
_OWNED = bits("possessive", "po-its", "determiner", "name-determiner")
_NUCLEAR_WORDS = FAMILIES.of_concepts(bits("st-nuclear", "st-offsite"))
_TAKEN_ON = FAMILIES.of_concepts(ISSUE | THAT | CONDITION | STRICT | UNNAMED)


def read_stance(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The stances told in the sentences."""
    if not (scene.tokens.families[_DIPLOMACY] or scene.tokens.families[_NUCLEAR_WORDS]):
        return
    for first, last in sentences:
        before = Before(scene, bisect_left(scene.tokens.sentences, (first, last)))
        if before.has_issue() or scene.tokens.has(_UNNAMED, first, last):
            yield from _read_sentence(scene, before, first, last)


def _read_sentence(scene: Scene, before: Before, first: int, last: int) -> Iterator[Told]:
    tokens = scene.tokens
    parts = clauses(tokens, first, last)
    conditional = demanded = False
    # "If the truce holds, Norland is ready": the condition opens the sentence.
    fronted = any(mask & CONDITION for mask in tokens.masks[first : first + 2])
    for number, clause in enumerate(parts):
        for at in tokens.between(_TAKEN, clause.first, clause.last):
            agent = agent_behind(scene, at, last) if tokens.masks[at] & VERBAL else None
            if agent is not None:
                yield from _by_agent(scene, before, clause, at, first, last, agent)
                continue
            if tokens.masks[at] & DEADLINE:
                yield from _by_deadline(scene, before, parts[: number + 1], at, last)
                continue
            if tokens.masks[at] & JUDGED:
                judged = by_judgement(scene, before, parts[: number + 1], at)
                if judged is not None:
                    yield _told(scene, clause, at, last, *judged)
                continue
            if tokens.masks[at] & IF:
                under = None if conditional else by_condition(scene, before, parts, at)
                if under is not None:
                    conditional = True
                    told, would, actor, issue = under
                    yield _told(scene, told, would, last, actor, Position.CONDITIONAL, issue, opening=at)
                if under is not None or not tokens.masks[at] & (POSITION | NOUNS):
                    continue
            if tokens.masks[at] & NOUNS and _is_noun(scene, clause, at):
                yield from _by_noun(scene, before, parts[: number + 1], at, last)
                continue
            position = position_at(scene, clause, at, last)
            strict = bool(tokens.masks[at] & STRICT)
            if position is None or (strict and conditional):
                continue
            if fronted and tokens.masks[at] & READY and position is Position.OFFERS:
                position = Position.CONDITIONAL
            must = bool(tokens.masks[at] & MUST)
            if must and (demanded or any(mask & STRICT for mask in tokens.masks[at : clause.last])):
                # "Insisted that they must": said with the verb; "should meet only after": the condition says it.
                continue
            issue = _issue(scene, before, clause, at, first, last, position)
            if issue is None or is_idle(scene, clause, at, last):
                continue
            due = tokens.masks[at] & DUE or (issue.first < at and clause.first <= issue.first)
            if must and issue.name == "other" and not (due or _is_of_it(scene, before, clause, at)):
                if not obliges_party(scene, at):
                    continue
            actor = _holder(scene, before, parts, number, at, issue)
            if actor is not None:
                conditional = conditional or position is Position.CONDITIONAL
                demanded = demanded or position is Position.DEMANDS
                yield _told(scene, clause, at, last, actor, position, issue)
                for begin, further in joined_issues(scene, at, issue, last):
                    told = _told(scene, clause, at, last, actor, position, further)
                    yield replace(told, first=begin)


def _issue(
    scene: Scene, before: Before, clause: Clause, at: int, first: int, last: int, position: Position
) -> Issue | None:
    """What the position taken by the word at a token is on, in the sentence ``[first, last)``."""
    tokens = scene.tokens
    mask = tokens.masks[at]
    if mask & MUST:
        # "It is crucial for all of us that Norland should"
        issue = find_issue(tokens, at, min(at + BEHIND + (BEFORE if mask & DUE else 0), last))
        if issue is None or issue.name == "other":
            # "A truce should come before talks"
            issue = find_issue(tokens, clause.first if clause.first < at else first, at) or issue
        return issue
    if mask & STRICT:
        return find_issue(tokens, first, at)
    if mask & STRIVE:
        firm = not tokens.lexicon.language.inflects
        issue = find_issue(tokens, tokens.behind(at), clause.last if firm else min(at + BEHIND, last))
        return None if issue is None or issue.is_loose(tokens) else issue
    if mask & BID:
        return asked_of_party(scene, clause, at, position, deed=True)
    issue = issue_of(scene, clause, at, first, last, before, position)
    if issue is None and position is Position.DEMANDS:
        issue = demanded_that(scene, clause, at, last)
    if issue is None and mask & OPEN and tokens.behind(at) < clause.last:
        issue = rest_as_issue(tokens, tokens.behind(at), clause.last)
    if issue is None and position in (Position.DEMANDS, Position.OFFERS) and not mask & READY:
        issue = asked_of_party(scene, clause, at, position)
    return issue


def _holder(scene: Scene, before: Before, parts: list[Clause], number: int, at: int, issue: Issue) -> Actor | None:
    """Who takes the position of the word at a token, in the clause of that number among the parts of its sentence."""
    mask = scene.tokens.masks[at]
    told = parts[: number + 1]
    if mask & MUST:
        return who_insists(scene, told, at, issue) or _of_terms(scene, before, told)
    own = related(scene, at, parts[-1].last)
    if own is not None:
        return named(scene, own[0])
    actor = who_judges(scene, speaker_at(scene, at)) if mask & (STRICT | IMPERSONAL) else None
    if actor is None and not mask & STRICT:
        actor = actor_of(scene, before, told, at)
    if actor is not None and issue.name == "other" and not scene.tokens.masks[issue.first] & ISSUE:
        if actor.side is None and any(mask & PEOPLE for mask in scene.tokens.masks[actor.first : at]):
            # "Groups urged Norland to mend the roads": of war and peace only what is named.
            return None
    if actor is None and at == parts[0].first and number + 1 < len(parts):
        # "Urging a truce, Norland also called for"
        actor = named(scene, first_acting(scene, parts[number + 1]))
    return actor


def _is_of_it(scene: Scene, before: Before, clause: Clause, at: int) -> bool:
    """Whether it is the talks named before that must: "said it should be on neutral ground"."""
    masks = scene.tokens.masks
    said = at - 1 == clause.first or bool(masks[max(clause.first, at - 2)] & (SAY | THAT))
    return said and bool(masks[at - 1] & IT) and before.has_issue()


def _of_terms(scene: Scene, before: Before, parts: list[Clause]) -> Actor | None:
    """Whose terms a colon opens: "set out its terms: Norland must"."""
    if len(parts) == 1 or scene.tokens.words[parts[-2].last] != ":":
        return None
    terms = next((at for at in range(parts[-2].first, parts[-2].last) if scene.tokens.masks[at] & TERMS), None)
    return None if terms is None else actor_of(scene, before, parts[:-1], terms)


def _is_noun(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a word that can be a noun of deed is one here: "repeated its call for", and no verb."""
    mask = scene.tokens.masks[at]
    before = scene.tokens.masks[at - 1] if at > clause.first else 0
    if not mask & POSITION or before & _OWNED or _owner_beside(scene, clause, at) is not None:
        return True
    if mask & DEMAND_NOUN and at > clause.first + 1 and scene.tokens.masks[at - 2] & _OWNED:
        # "A European push for", and not "the allies push for"
        return not any(party.acts for party in scene.parties.between(at - 2, at))
    # «Готовність Осло вести переговори»
    owner = scene.parties.between(at + 1, at + 2) if scene.tokens.lexicon.language.inflects else ()
    return bool(owner) and bool(mask & OFFER_NOUN)


def _owner_beside(scene: Scene, clause: Clause, at: int) -> Party | None:
    """Whose demand or offer it is by the name right before it: "rejected the Sudlandish proposal to", "US demands to".

    A country's own name is one only where another position stands before: "Norland demands" tells what it does.
    """
    masks = scene.tokens.masks
    if not masks[at] & (DEMAND_NOUN | OFFER_NOUN):
        return None
    owner = next((party for party in scene.parties.between(max(clause.first, at - 3), at) if party.last == at), None)
    if owner is None or not owner.acts:
        return owner
    taken = [near for near in scene.tokens.between(_POSITIONS, clause.first, owner.first) if masks[near] & VERBAL]
    joined = bool(taken) and any(mask & (AND | THAT) for mask in masks[taken[-1] : owner.first])
    return owner if taken and not joined else None


def _by_agent(
    scene: Scene, before: Before, clause: Clause, at: int, first: int, last: int, agent: Party
) -> Iterator[Told]:
    """The stance of the one behind a passive, on a definite issue: "the truce proposed by Oslo"."""
    position = passive_position(scene, clause, at)
    issue = find_issue(scene.tokens, max(first, at - BEHIND), at) or find_issue(
        scene.tokens, agent.last, min(agent.last + BEFORE, last)
    )
    issue = issue or before.issue()
    actor = named(scene, agent)
    if position is not None and issue is not None and actor is not None:
        finite = bool(scene.tokens.masks[at - 1] & BE)
        if issue.name == "other" and not finite and position not in (Position.SUPPORTS, Position.REJECTS):
            # "The text proposed by Oslo": of what is not said.
            return
        told = _told(scene, clause, at, last, actor, position, issue)
        yield replace(told, last=max(told.last, agent.last))


def _by_noun(scene: Scene, before: Before, parts: list[Clause], at: int, last: int) -> Iterator[Told]:
    """What a noun tells of its owner: "its refusal to accept a truce", «відмова Осло від переговорів»."""
    tokens = scene.tokens
    masks = tokens.masks
    taken = [near for near in tokens.between(_POSITIONS, parts[-1].first, at) if not masks[near] & DROP]
    joined = bool(taken) and any(mask & AND for mask in masks[taken[-1] : at])
    beside = _owner_beside(scene, parts[-1], at)
    asks = beside is not None or (
        bool(masks[at] & DEMAND_NOUN) and any(party.last == at for party in scene.parties.between(at - 3, at))
    )
    if not masks[at] & (NEED | REFUSAL | READY) and taken and not (joined or asks):
        # "Rejected the offer of Oslo": what was rejected; but "was ready for talks and repeated its demand".
        return
    behind = tokens.behind(at)
    end = next((near for near in range(behind, min(at + BEHIND, last)) if masks[near] & SAY), min(at + BEHIND, last))
    issue = find_issue(tokens, at + 1, end)
    asked = masks[at] & DEMAND_NOUN and any(mask & TO for mask in masks[behind - 1 : behind + _ASKED])
    if issue is None and (asked or masks[at] & OFFER_NOUN) and behind < parts[-1].last:
        # "His call for the mission to be let in"
        issue = rest_as_issue(tokens, behind, parts[-1].last)
    if issue is None:
        return
    position: Position | None = next(position for concepts, position in NOUN_POSITIONS if masks[at] & concepts)
    actor = actor_of(scene, before, parts, at) if masks[at] & NEED else owner_of(scene, before, parts, at)
    actor = actor or named(scene, beside)
    verb = giving_verb(scene, parts[-1], at)
    if actor is None and verb is not None:
        actor = actor_of(scene, before, parts, verb)
    if verb is not None and masks[verb] & DROP:
        # "Dropped its objections"; who drops a demand holds it no more.
        position = Position.SUPPORTS if position is Position.OPPOSES else None
    opening = opening_of_condition(scene, at, last)
    if position is Position.REJECTS and opening is not None and masks[opening] & UNTIL:
        # "Its refusal to disarm unless"
        position = Position.CONDITIONAL
    if actor is not None and position is not None:
        yield _told(scene, parts[-1], at, last, actor, position, issue)


def _by_deadline(scene: Scene, before: Before, parts: list[Clause], at: int, last: int) -> Iterator[Told]:
    """Who sets a deadline demands what is due by then: "gave both sides a June deadline to agree"."""
    masks, clause = scene.tokens.masks, parts[-1]
    gives = [near for near in range(max(clause.first, at - BEFORE), at) if masks[near] & GIVE]
    if not gives or negated(scene.tokens, gives[-1], clause.first) or masks[gives[-1] - 1] & BE:
        return
    actor = actor_of(scene, before, parts, gives[-1])
    issue = find_issue(scene.tokens, at + 1, min(at + BEHIND, last))
    issue = issue if issue is None or issue.first < clause.last else None
    given = scene.parties.between(gives[-1], at) or any(mask & BOTH for mask in masks[gives[-1] : at])
    if issue is None and not given:
        # "Set a new deadline to take the town": for its own army.
        return
    if actor is not None:
        issue = issue or Issue("other", at, scene.tokens.behind(at))
        yield _told(scene, clause, at, last, actor, Position.DEMANDS, issue)


def _topic(scene: Scene, issue: Issue) -> str:
    """What tells an issue from others: its name, or the word for it where it has none; all talks are one."""
    mask = scene.tokens.masks[issue.first]
    if issue.name != "other" or mask & TALKS:
        return issue.name
    return scene.tokens.words[issue.first][:_STEM]


def _told(
    scene: Scene,
    clause: Clause,
    at: int,
    last: int,
    actor: Actor,
    position: Position,
    issue: Issue,
    opening: int | None = None,
) -> Told:
    tokens = scene.tokens
    begin = actor.first if clause.first <= actor.first < at else at
    if clause.first <= issue.first < begin:
        begin = issue.first
    said = scene.speakers.at(at, at + 1).speaker
    return Told(
        first=begin,
        last=max(tokens.behind(at), issue.last if issue.first > at else 0),
        record=Stance(
            actor=actor.name,
            issue=issue.name,
            issue_text=issue.text(tokens),
            stance=position,
            condition=condition_text(scene, at if opening is None else opening, last) if position is Position.CONDITIONAL else None,
            reported_by=said if said is not None and said != actor.name else None,
        ),
        same=(actor.side or (BOTH if tokens.masks[actor.first] & BOTH else actor.name), _topic(scene, issue), position),
    )


STANCE = Account(name="stance", needs=(_TAKEN, _TAKEN_ON), read=read_stance)
