"""What an actor holds on an issue.

"Kyiv insists on a full ceasefire", "Moscow rejected the offer", "Poland would discuss elections only after the siege
ends". A word of position needs one who acts before it and an issue beside it; where the issue is only pointed at
("supported it"), it is the one spoken of last. What "we" hold is the speaker's position.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from crossfoot.extract.account import Account, Scene, Told
from crossfoot.extract.actors import Actor, Before, actor_of, speaker_at
from crossfoot.extract.clauses import Clause, clauses
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.issues import DIPLOMACY, ISSUE, LOOSE, Issue, find_issue
from crossfoot.extract.positions import (
    ASSENT,
    CONDITION,
    MUST,
    POSITION,
    READY,
    STRICT,
    THAT,
    condition_text,
    is_idle,
    position_at,
)
from crossfoot.model.records.stance import Position, Stance

#: An issue stands within so many tokens behind the verb, or before it; in an aside it stands before the aside.
_BEHIND, _BEFORE, _BEFORE_ASIDE = 14, 8, 16
_DIPLOMACY, _TAKEN, _TAKEN_ON = map(FAMILIES.of_concepts, (DIPLOMACY, POSITION, ISSUE | THAT | CONDITION | STRICT))


def read_stance(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The stances told in the sentences."""
    if not scene.tokens.families[_DIPLOMACY]:
        return
    for first, last in sentences:
        before = Before(scene, bisect_left(scene.tokens.sentences, (first, last)))
        if before.has_issue():
            yield from _read_sentence(scene, before, first, last)


def _read_sentence(scene: Scene, before: Before, first: int, last: int) -> Iterator[Told]:
    tokens = scene.tokens
    parts = clauses(tokens, first, last)
    conditional = False
    for number, clause in enumerate(parts):
        for at in tokens.between(_TAKEN, clause.first, clause.last):
            position = position_at(scene, clause, at, last)
            strict = bool(tokens.masks[at] & STRICT)
            if position is None or (strict and conditional):
                continue
            must = bool(tokens.masks[at] & MUST)
            if must:
                issue = find_issue(tokens, at, min(at + _BEHIND, last)) or find_issue(tokens, clause.first, at)
            elif strict:
                issue = find_issue(tokens, first, at)
            else:
                issue = _issue_of(scene, clause, at, first, last, before, position)
            if issue is None or (must and issue.name == "other") or is_idle(scene, clause, at, last):
                continue
            if must:
                actor = _who_insists(scene, at)
            else:
                actor = speaker_at(scene, at) if strict else actor_of(scene, before, parts[: number + 1], at)
            if actor is not None:
                conditional = conditional or position is Position.CONDITIONAL
                yield _told(scene, clause, at, last, actor, position, issue)


def _who_insists(scene: Scene, at: int) -> Actor | None:
    """The speaker of "must", where he speaks for a side."""
    actor = speaker_at(scene, at)
    return actor if actor is not None and actor.side is not None else None


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
    found = find_issue(tokens, behind, end)
    if found is None and masks[at] & ASSENT:
        found = find_issue(tokens, at, behind)
    if found is None and position is not Position.DEMANDS and not masks[at] & READY:
        found = find_issue(tokens, max(first, at - (_BEFORE_ASIDE if clause.aside else _BEFORE)), at)
    if found is not None:
        return None if position in (Position.SUPPORTS, Position.OFFERS) and found.name in LOOSE else found
    around = (*range(max(first, at - 2), at), *range(behind, min(behind + 3, last)))
    pointed = position not in (Position.OFFERS, Position.DEMANDS) and any(masks[near] & THAT for near in around)
    if not pointed and position is not Position.CONDITIONAL:
        return None
    recalled = before.issue()
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
