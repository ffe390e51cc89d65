"""What an actor holds on an issue.

"Kyiv insists on a full ceasefire", "Moscow rejected the offer", "Poland would discuss elections only after the siege
ends". A word of position needs one who acts before it and an issue beside it; where the issue is only pointed at
("supported it"), it is the one spoken of last. What "we" hold is the speaker's position.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses
from crossfoot.extract.issues import DIPLOMACY, ISSUE, LOOSE, Issue, find_issue
from crossfoot.extract.parties import Party
from crossfoot.extract.positions import CONDITION, POSITION, READY, STRICT, THAT, condition_text, position_at
from crossfoot.model.records.stance import Position, Stance

AND = bits("and")
HE, WE, ADJUNCT = bits("he-she", "it-they"), bits("we"), bits("adjunct")
SAY = bits("say", "say-weak", "allege", "relay")
#: An issue stands within so many tokens behind the verb, or before it; in an aside it stands before the aside.
_BEHIND, _BEFORE, _BEFORE_ASIDE = 14, 8, 16
#: An issue pointed at was named within so many sentences, one who acts within so many.
_RECALL, _FAR = 3, 12


@dataclass(frozen=True, slots=True)
class _Actor:
    """Who holds it; ``first`` is the token that names the actor, where it stands near."""

    name: str
    side: str | None
    first: int = -1


@dataclass(frozen=True, slots=True)
class _Before:
    """What the text spoke of before a sentence."""

    scene: Scene
    sentence: int

    def actor(self) -> Party | None:
        """Who acted last: the first party of the nearest sentence that names one."""
        for first, last in self.scene.tokens.sentences[max(0, self.sentence - _FAR) : self.sentence][::-1]:
            for party in self.scene.parties.between(first, last):
                if party.acts:
                    return party
        return None

    def issue(self) -> Issue | None:
        """The issue that the sentence can point back to."""
        for first, last in self.scene.tokens.sentences[max(0, self.sentence - _RECALL) : self.sentence][::-1]:
            found = find_issue(self.scene.tokens, first, last)
            if found is not None:
                return found
        return None


def read_stance(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The stances told in the sentences."""
    if not scene.concepts & DIPLOMACY:
        return
    for first, last in sentences:
        before = _Before(scene, bisect_left(scene.tokens.sentences, (first, last)))
        yield from _read_sentence(scene, before, first, last)


def _read_sentence(scene: Scene, before: _Before, first: int, last: int) -> Iterator[Told]:
    tokens = scene.tokens
    parts = clauses(tokens, first, last)
    conditional = False
    for number, clause in enumerate(parts):
        for at in [at for at in range(clause.first, clause.last) if tokens.masks[at] & POSITION]:
            position = position_at(scene, clause, at, last)
            strict = bool(tokens.masks[at] & STRICT)
            if position is None or (strict and conditional):
                continue
            if strict:
                actor, issue = _speaker(scene, at), find_issue(tokens, first, at)
            else:
                actor = _actor(scene, before, parts[: number + 1], at)
                issue = _issue_of(scene, clause, at, first, last, before, position)
            if actor is not None and issue is not None:
                conditional = conditional or position is Position.CONDITIONAL
                yield _told(scene, clause, at, last, actor, position, issue)


def _speaker(scene: Scene, at: int) -> _Actor | None:
    """The speaker as the one who holds it."""
    said = scene.speakers.at(at, at + 1).speaker
    return None if said is None else _Actor(said, scene.parties.side_of(said))


def _named(scene: Scene, party: Party | None) -> _Actor | None:
    """A party as the one who holds it, with the party joined to it: "Norland and Sudland agreed"."""
    if party is None:
        return None
    tokens = scene.tokens
    joined = scene.parties.between(party.last + 1, party.last + 2)
    if joined and joined[0].acts and tokens.masks[party.last] & AND:
        name = tokens.text[tokens.starts[party.first] : tokens.ends[joined[0].last - 1]]
        return _Actor(name, None, party.first)
    return _Actor(scene.parties.text(party), party.side, party.first)


def _actor(scene: Scene, before: _Before, parts: list[Clause], at: int) -> _Actor | None:
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
            return _speaker(scene, at) or _named(scene, before.actor())
        if any(masks[back] & HE for back in range(part.first, end)):
            return _named(scene, before.actor())
    return None


def _issue_of(
    scene: Scene, clause: Clause, at: int, first: int, last: int, before: _Before, position: Position
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
    around = (*range(max(first, at - 2), at), *range(behind, min(behind + 3, last)))
    pointed = position not in (Position.OFFERS, Position.DEMANDS) and any(masks[near] & THAT for near in around)
    if not pointed and position is not Position.CONDITIONAL:
        return None
    recalled = before.issue()
    return None if recalled is None or recalled.name in LOOSE else recalled


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


STANCE = Account(name="stance", needs=(POSITION, ISSUE | THAT | CONDITION | STRICT), read=read_stance)
