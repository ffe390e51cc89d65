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
from crossfoot.extract.actors import Actor, Before, actor_of, named, owner_of, speaker_at
from crossfoot.extract.clauses import Clause, clauses
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.issues import DIPLOMACY, ISSUE, LOOSE, Issue, find_issue, last_issue, rest_as_issue
from crossfoot.extract.lexicon import fold
from crossfoot.extract.parties import Party
from crossfoot.extract.positions import (
    ASSENT,
    CONDITION,
    MUST,
    POSITION,
    READY,
    STRICT,
    THAT,
    VERBAL,
    agent_behind,
    condition_text,
    is_idle,
    is_infinitive,
    passive_position,
    position_at,
)
from crossfoot.model.records.stance import Position, Stance

#: An issue stands within so many tokens behind the verb, or before it; in an aside it stands before the aside.
_BEHIND, _BEFORE, _BEFORE_ASIDE = 14, 8, 16
#: The noun of a party that must do something has so many words.
_OBLIGED = 3
BOTH, DEMAND, TO = bits("both-sides"), bits("po-demand"), bits("to")
#: "it is unacceptable": who says so holds it; "open to": whatever it is; bodies speak for themselves
IMPERSONAL, OPEN, BODY = bits("po-impersonal"), bits("po-open"), bits("state-body")
#: "its refusal", "an offer to" are told of their owner, "the need to" of who speaks of it
OFFER_NOUN, NEED = bits("po-offer-noun"), bits("po-need")
NOUN_POSITIONS = (
    (bits("po-refusal"), Position.REJECTS), (OFFER_NOUN, Position.OFFERS),
    (NEED | bits("po-demand-noun"), Position.DEMANDS), (bits("po-support-noun"), Position.SUPPORTS),
)  # fmt: skip
NOUNS = 0
for _mask, _ in NOUN_POSITIONS:
    NOUNS |= _mask
#: positions on what needs no issue by name
UNNAMED = DEMAND | OPEN | NEED | bits("po-offer")
_DIPLOMACY, _TAKEN, _UNNAMED = map(FAMILIES.of_concepts, (DIPLOMACY, POSITION | NOUNS, UNNAMED))
_TAKEN_ON = FAMILIES.of_concepts(ISSUE | THAT | CONDITION | STRICT | UNNAMED)


def read_stance(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The stances told in the sentences."""
    if not scene.tokens.families[_DIPLOMACY]:
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
            if tokens.masks[at] & NOUNS and not tokens.masks[at] & POSITION:
                yield from _by_noun(scene, before, parts[: number + 1], at, last)
                continue
            position = position_at(scene, clause, at, last)
            strict = bool(tokens.masks[at] & STRICT)
            if position is None or (strict and conditional):
                continue
            if fronted and tokens.masks[at] & READY and position is Position.OFFERS:
                position = Position.CONDITIONAL
            must = bool(tokens.masks[at] & MUST)
            if must and demanded:
                # "Insisted that they must": said with the verb.
                continue
            if must:
                issue = find_issue(tokens, at, min(at + _BEHIND, last)) or find_issue(
                    tokens, clause.first if clause.first < at else first, at
                )
            elif strict:
                issue = find_issue(tokens, first, at)
            else:
                issue = _issue_of(scene, clause, at, first, last, before, position)
                if issue is None and tokens.masks[at] & OPEN and tokens.behind(at) < clause.last:
                    issue = rest_as_issue(tokens, tokens.behind(at), clause.last)
                if issue is None and position in (Position.DEMANDS, Position.OFFERS) and not tokens.masks[at] & READY:
                    issue = _asked_of_party(scene, clause, at, position)
            if issue is None or is_idle(scene, clause, at, last):
                continue
            if must and issue.name == "other" and not (issue.first < at and clause.first <= issue.first):
                if not _obliges_party(scene, at):
                    continue
            if must:
                actor = _who_insists(scene, at, issue)
            else:
                said = strict or tokens.masks[at] & IMPERSONAL
                actor = speaker_at(scene, at) if said else None
                if actor is None and not strict:
                    actor = actor_of(scene, before, parts[: number + 1], at)
            if actor is not None:
                conditional = conditional or position is Position.CONDITIONAL
                demanded = demanded or position is Position.DEMANDS
                yield _told(scene, clause, at, last, actor, position, issue)


def _by_agent(
    scene: Scene, before: Before, clause: Clause, at: int, first: int, last: int, agent: Party
) -> Iterator[Told]:
    """The stance of the one behind a passive, on a definite issue: "the truce proposed by Oslo"."""
    position = passive_position(scene, clause, at)
    issue = find_issue(scene.tokens, max(first, at - _BEHIND), at) or find_issue(
        scene.tokens, agent.last, min(agent.last + _BEFORE, last)
    )
    issue = issue or before.issue()
    actor = named(scene, agent)
    if position is not None and issue is not None and issue.name != "other" and actor is not None:
        told = _told(scene, clause, at, last, actor, position, issue)
        yield replace(told, last=max(told.last, agent.last))


def _by_noun(scene: Scene, before: Before, parts: list[Clause], at: int, last: int) -> Iterator[Told]:
    """What a noun tells of its owner: "its refusal to accept a truce", «відмова Осло від переговорів»."""
    tokens = scene.tokens
    issue = find_issue(tokens, at + 1, min(at + _BEHIND, last))
    if issue is None and tokens.masks[at] & OFFER_NOUN and tokens.behind(at) < parts[-1].last:
        issue = rest_as_issue(tokens, tokens.behind(at), parts[-1].last)
    if issue is None:
        return
    needed = tokens.masks[at] & NEED
    actor = actor_of(scene, before, parts, at) if needed else owner_of(scene, before, parts, at)
    if actor is not None:
        position = next(position for concepts, position in NOUN_POSITIONS if tokens.masks[at] & concepts)
        yield _told(scene, parts[-1], at, last, actor, position, issue)


def _who_insists(scene: Scene, at: int, issue: Issue) -> Actor | None:
    """The speaker of "must", where he speaks for a side, or for a body and of a matter of war and peace."""
    actor = speaker_at(scene, at)
    if actor is None or actor.side is not None:
        return actor
    if issue.name == "other" or issue.name in LOOSE:
        return None
    known = scene.tokens.lexicon.masks
    return actor if any(known.get(fold(word), 0) & BODY for word in actor.name.split()) else None


def _asked_of_party(scene: Scene, clause: Clause, at: int, position: Position) -> Issue | None:
    """What a party right behind the verb is asked for or offered: "called on both sides to hold back"."""
    tokens = scene.tokens
    masks = tokens.masks
    behind = tokens.behind(at)
    end = min(behind + _OBLIGED, clause.last)
    asked = next((party.last for party in scene.parties.between(behind, end) if party.acts), None)
    if asked is None:
        asked = next((tokens.behind(near) for near in range(behind, end) if masks[near] & BOTH), None)
    if asked is None or asked + 1 >= clause.last or any(mask & TO for mask in masks[behind : asked - 1]):
        return None
    deed = masks[asked] & TO and not tokens.capital(asked + 1)
    if position is Position.OFFERS and not (deed or is_infinitive(scene, asked)):
        # "Presented the minister with a book."
        return None
    return rest_as_issue(tokens, asked, clause.last)


def _obliges_party(scene: Scene, at: int) -> bool:
    """Whether it is a party that must: "Norland must accept the deal"."""
    return any(party.last == at for party in scene.parties.between(at - _OBLIGED, at))


def _issue_of(
    scene: Scene, clause: Clause, at: int, first: int, last: int, before: Before, position: Position
) -> Issue | None:
    """The issue behind a verb, or before it; where it is only pointed at, the one recalled."""
    tokens = scene.tokens
    masks = tokens.masks
    behind = tokens.behind(at)
    end = min(behind + _BEHIND, last)
    if ";" in tokens.words[behind:end]:
        # What stands behind a semicolon is another matter.
        end = tokens.words.index(";", behind)
    # "A truce, to which both agreed after talks": what the aside speaks of stands before it.
    found = find_issue(tokens, max(first, clause.first - _BEFORE), clause.first) if clause.aside else None
    if found is None or found.name == "other":
        found = find_issue(tokens, behind, min(end, clause.last)) or find_issue(tokens, behind, end)
    if found is None and masks[at] & ASSENT:
        found = find_issue(tokens, at, behind)
    willing = masks[at] & READY and position is not Position.REJECTS
    if found is None and position is not Position.DEMANDS and not willing:
        found = find_issue(tokens, max(first, at - (_BEFORE_ASIDE if clause.aside else _BEFORE)), at)
    if found is not None and found.name in LOOSE and position in (Position.SUPPORTS, Position.OFFERS):
        return find_issue(tokens, behind, end, LOOSE)
    if found is not None:
        return found
    around = (*range(max(first, at - 2), at), *range(behind, min(behind + 3, last)))
    pointed = position not in (Position.OFFERS, Position.DEMANDS) and any(masks[near] & THAT for near in around)
    if not pointed and position is not Position.CONDITIONAL:
        return None
    recalled = last_issue(tokens, first, at) or before.issue()
    return None if recalled is None or recalled.name in LOOSE else recalled


def _told(scene: Scene, clause: Clause, at: int, last: int, actor: Actor, position: Position, issue: Issue) -> Told:
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
            condition=condition_text(scene, at, last) if position is Position.CONDITIONAL else None,
            reported_by=said if said is not None and said != actor.name else None,
        ),
        same=(actor.side or actor.name, issue.name, position),
    )


STANCE = Account(name="stance", needs=(_TAKEN, _TAKEN_ON), read=read_stance)
