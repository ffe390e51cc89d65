"""What an actor holds on an issue.

"Kyiv insists on a full ceasefire", "Moscow rejected the offer", "Ukraine would discuss territory only after the guns are
silent". A word of position needs one who acts before it and an issue beside it; where the issue is only pointed at
("supported it"), it is the one spoken of last. What "we" hold is the speaker's position.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses
from crossfoot.extract.issues import DIPLOMACY, LOOSE, Issue, find_issue
from crossfoot.extract.parties import Party
from crossfoot.extract.positions import POSITION, READY, STRICT, THAT, condition_text, position_at
from crossfoot.model.records.stance import Position, Stance

HE, WE, ADJUNCT = bits("he-she", "it-they"), bits("we"), bits("adjunct")
SAY = bits("say", "say-weak", "allege", "relay")
#: An issue stands within so many tokens behind the verb, or before it; in an aside it stands before the aside.
_BEHIND, _BEFORE, _BEFORE_ASIDE = 14, 8, 16
#: An issue pointed at was named within so many sentences.
_RECALL = 3


@dataclass(frozen=True, slots=True)
class _Actor:
    """Who holds it; ``first`` is the token that names the actor, where it stands near."""

    name: str
    side: str | None
    first: int = -1


@dataclass(slots=True)
class _Course:
    """What the text spoke of up to here: who acted, and the issue with the number of its sentence."""

    actor: Party | None = None
    issue: Issue | None = None
    issue_sentence: int = -9

    def recalled(self, sentence: int) -> Issue | None:
        """The issue that a sentence can point back to."""
        return self.issue if sentence - self.issue_sentence <= _RECALL else None


def read_stance(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The stances told in the sentences."""
    if not scene.concepts & DIPLOMACY:
        return
    course = _Course()
    due = set(sentences)
    for index, (first, last) in enumerate(scene.tokens.sentences):
        if (first, last) in due:
            yield from _read_sentence(scene, course, index, first, last)
        issue = find_issue(scene.tokens, first, last)
        if issue is not None:
            course.issue, course.issue_sentence = issue, index
        acting = [party for party in scene.parties.between(first, last) if party.acts]
        course.actor = acting[0] if acting else course.actor


def _read_sentence(scene: Scene, course: _Course, index: int, first: int, last: int) -> Iterator[Told]:
    tokens = scene.tokens
    parts = clauses(tokens, first, last)
    conditional = False
    for number, clause in enumerate(parts):
        for at in [at for at in range(clause.first, clause.last) if tokens.masks[at] & POSITION]:
            position = position_at(scene, clause, at, last)
            strict = bool(tokens.masks[at] & STRICT)
            if position is None or (strict and conditional):
                continue
            conditional = conditional or position is Position.CONDITIONAL
            if strict:
                actor, issue = _speaker(scene, at), find_issue(tokens, first, at)
            else:
                actor = _actor(scene, course, parts[: number + 1], at)
                issue = _issue_of(scene, clause, at, first, last, course.recalled(index), position)
            if actor is not None and issue is not None:
                yield _told(scene, clause, at, last, actor, position, issue)


def _speaker(scene: Scene, at: int) -> _Actor | None:
    """The speaker as the one who holds it."""
    said = scene.speakers.at(at, at + 1).speaker
    return None if said is None else _Actor(said, scene.parties.side_of(said))


def _named(scene: Scene, party: Party | None) -> _Actor | None:
    return None if party is None else _Actor(scene.parties.text(party), party.side, party.first)


def _actor(scene: Scene, course: _Course, parts: list[Clause], at: int) -> _Actor | None:
    """Who acts: the first party of the verb's clause, else of a clause before it that is no adjunct."""
    masks = scene.tokens.masks
    for part in parts[::-1]:
        own = part is parts[-1]
        if not own and (part.aside or masks[part.first] & (ADJUNCT | SAY)):
            continue
        end = at if own else part.last
        for party in scene.parties.between(part.first, end):
            if party.acts and (party.first == part.first or not masks[party.first - 1] & ADJUNCT):
                return _named(scene, party)
        if any(masks[back] & WE for back in range(part.first, end)):
            return _speaker(scene, at) or _named(scene, course.actor)
        if any(masks[back] & HE for back in range(part.first, end)):
            return _named(scene, course.actor)
    return None


def _issue_of(
    scene: Scene, clause: Clause, at: int, first: int, last: int, recalled: Issue | None, position: Position
) -> Issue | None:
    """The issue behind a verb, or before it; where it is only pointed at, the one recalled."""
    tokens = scene.tokens
    masks = tokens.masks
    behind = tokens.behind(at)
    found = find_issue(tokens, behind, min(behind + _BEHIND, last))
    if found is None and position is Position.CONDITIONAL:
        found = find_issue(tokens, at, behind)
    if found is None and position is not Position.DEMANDS and not masks[at] & READY:
        found = find_issue(tokens, max(first, at - (_BEFORE_ASIDE if clause.aside else _BEFORE)), at)
    if found is not None:
        return None if position in (Position.SUPPORTS, Position.OFFERS) and found.name in LOOSE else found
    if recalled is None or recalled.name in LOOSE:
        return None
    around = (*range(max(first, at - 2), at), *range(behind, min(behind + 3, last)))
    pointed = position not in (Position.OFFERS, Position.DEMANDS) and any(masks[near] & THAT for near in around)
    return recalled if pointed or position is Position.CONDITIONAL else None


def _told(scene: Scene, clause: Clause, at: int, last: int, actor: _Actor, position: Position, issue: Issue) -> Told:
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


STANCE = Account(name="stance", needs=(POSITION,), read=read_stance)
