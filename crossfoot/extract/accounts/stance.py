"""What an actor holds on an issue.

"Kyiv insists on a full ceasefire", "Moscow rejected the offer", "Ukraine would discuss territory only after the guns are
silent". A word of position needs one who acts before it and an issue beside it; where the issue is only pointed at
("supported it"), it is the one spoken of last.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crossfoot.extract.account import Account, Scene, Told, among, bits
from crossfoot.extract.clauses import Clause, clauses, negated
from crossfoot.extract.parties import Party
from crossfoot.model.records.stance import Position, Stance

ISSUES = tuple(
    (bits("iss-" + concept), issue)
    for concept, issue in (
        ("ceasefire", "ceasefire"), ("prisoners", "prisoners"), ("elections", "elections"), ("sanctions", "sanctions"),
        ("guarantees", "security_guarantees"), ("territory", "territory"), ("nato", "nato_membership"),
        ("reconstruction", "reconstruction"), ("nuclear", "nuclear_safety"), ("other", "other"),
    )
)  # fmt: skip
ISSUE = 0
for _mask, _ in ISSUES:
    ISSUE |= _mask
CONFIRM, JOIN, MODAL, NOUN = (bits("po-" + name) for name in ("confirm", "join", "modal", "noun"))
WANT, AGAINST, READY, ASSENT = (bits("po-" + name) for name in ("want", "against", "ready", "assent"))
CONDITION, WOULD, THAT = (bits("po-" + name) for name in ("condition", "would", "that"))
POSITIONS = (
    (bits("po-demand"), Position.DEMANDS), (WANT, Position.DEMANDS), (bits("po-reject"), Position.REJECTS),
    (bits("po-oppose") | AGAINST, Position.OPPOSES), (bits("po-offer") | READY, Position.OFFERS),
    (bits("po-support") | CONFIRM, Position.SUPPORTS), (ASSENT, Position.CONDITIONAL),
)  # fmt: skip
VERB = 0
for _mask, _ in POSITIONS:
    VERB |= _mask
#: The opposite of a position, where it is denied; a demand denied says nothing.
DENIED = {
    Position.SUPPORTS: Position.REJECTS, Position.OFFERS: Position.REJECTS, Position.OPPOSES: Position.SUPPORTS,
    Position.CONDITIONAL: Position.CONDITIONAL,
}  # fmt: skip
BE, AND, NOT, HE, WE = bits("be"), bits("and"), bits("negation"), bits("he-she", "it-they"), bits("we")
TO, BY, BOTH, HAVE, SAY = (
    bits("to"),
    bits("by-agent"),
    bits("both-sides"),
    bits("have"),
    bits("say", "say-weak", "allege", "relay"),
)
OF = bits("of")
NOUN_MARK, ADJUNCT = bits("determiner", "possessive"), bits("adjunct")
DIPLOMACY = bits("iss-ceasefire", "iss-other", "iss-prisoners", "iss-guarantees")
#: Issues that other things are also offered and supported with: "supports nuclear plants".
LOOSE = frozenset({"nuclear_safety", "nato_membership", "territory", "reconstruction"})
#: An issue stands within so many tokens behind the verb, or before it.
_BEHIND, _BEFORE = 14, 8
#: An issue pointed at was named within so many sentences.
_RECALL = 3
_CONDITION_REACH, _JOIN_REACH = 25, 6


@dataclass(slots=True)
class _Course:
    """What the text spoke of up to here: who acted, and the issue with the token range that named it."""

    actor: Party | None = None
    issue: tuple[str, int, int] | None = None
    issue_sentence: int = -9


def read_stance(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The stances told in the sentences."""
    if not scene.concepts & DIPLOMACY:
        return
    course = _Course()
    due = set(sentences)
    for index, (first, last) in enumerate(scene.tokens.sentences):
        if (first, last) in due:
            yield from _read_sentence(scene, course, index, first, last)
        issue = _issue(scene, first, last)
        if issue is not None:
            course.issue, course.issue_sentence = issue, index
        parties = [party for party in scene.parties.between(first, last) if party.acts]
        course.actor = parties[0] if parties else course.actor


def _read_sentence(scene: Scene, course: _Course, index: int, first: int, last: int) -> Iterator[Told]:
    tokens = scene.tokens
    parts = clauses(tokens, first, last)
    for number, clause in enumerate(parts):
        for at in [at for at in range(clause.first, clause.last) if tokens.masks[at] & VERB]:
            position = _position(scene, clause, at, last)
            if position is None:
                continue
            actor = _actor(scene, course, parts[: number + 1], at)
            if actor is None:
                continue
            recalled = course.issue if index - course.issue_sentence <= _RECALL else None
            issue = _issue_of(scene, at, first, last, recalled, position)
            if issue is not None:
                yield _told(scene, clause, at, actor, position, issue)


def _position(scene: Scene, clause: Clause, at: int, last: int) -> Position | None:
    """The position a word tells in its clause, or None where it is none of a verb's uses."""
    tokens = scene.tokens
    masks = tokens.masks
    mask = masks[at]
    position = Position(among(mask, POSITIONS))
    before = masks[at - 1] if at > clause.first else 0
    if before & (NOUN_MARK | THAT | TO) and not mask & (AGAINST | READY | ASSENT):
        return None
    active = any(masks[back] & HAVE for back in range(max(clause.first, at - 3), at))
    if tokens.hyphen(at - 1) or (not active and tokens.behind(at) < last and masks[tokens.behind(at)] & BY):
        return None
    if mask & WANT and not (scene.parties.between(at + 1, at + 3) or masks[min(at + 1, last - 1)] & BOTH):
        return None
    if mask & AGAINST and not (before & (BE | AND | NOT) or scene.parties.between(at - 1, at)):
        return None
    if any(masks[back] & (MODAL | CONDITION) for back in range(clause.first, at)) and not mask & ASSENT:
        return None
    if mask & NOUN and masks[tokens.behind(at) if tokens.behind(at) < last else at] & OF:
        return None
    if mask & CONFIRM and not any(near & JOIN for near in masks[at + 1 : min(at + _JOIN_REACH, last)]):
        return None
    denied = negated(tokens, at, clause.first)
    if denied:
        if position not in DENIED:
            return None
        position = DENIED[position]
    conditional = _opening(scene, at, last) is not None
    willing = mask & WOULD or any(masks[back] & (WOULD | READY | NOT) for back in range(max(clause.first, at - 3), at))
    if conditional and position in (Position.SUPPORTS, Position.OFFERS, Position.CONDITIONAL, Position.REJECTS):
        return Position.CONDITIONAL if willing or position is Position.SUPPORTS or mask & ASSENT else position
    return None if mask & ASSENT and position is Position.CONDITIONAL else position


def _opening(scene: Scene, at: int, last: int) -> int | None:
    """The conjunction of a condition behind a verb, in its part of the sentence."""
    masks, words = scene.tokens.masks, scene.tokens.words
    for ahead in range(at + 1, min(last, at + _CONDITION_REACH)):
        if masks[ahead] & CONDITION:
            return ahead
        if words[ahead] == ";":
            return None
    return None


def _actor(scene: Scene, course: _Course, parts: list[Clause], at: int) -> Party | None:
    """Who acts: the first party of the verb's clause, else of a clause before it that is no adjunct."""
    masks = scene.tokens.masks
    own = parts[-1]
    for party in scene.parties.between(own.first, at):
        if party.acts and (party.first == own.first or not masks[party.first - 1] & ADJUNCT):
            return party
    if any(masks[back] & (HE | WE) for back in range(own.first, at)):
        return course.actor
    for part in parts[-2::-1]:
        if part.aside or masks[part.first] & (ADJUNCT | SAY):
            continue
        parties = [party for party in scene.parties.between(part.first, part.last) if party.acts]
        if parties:
            return parties[0]
        if any(masks[back] & (HE | WE) for back in range(part.first, part.last)):
            return course.actor
    return None


def _issue(scene: Scene, first: int, last: int) -> tuple[str, int, int] | None:
    """The first issue named in the tokens ``[first, last)`` and the range that names it; a definite one before others."""
    masks = scene.tokens.masks
    found = [(at, among(masks[at], ISSUES)) for at in range(first, last) if masks[at] & ISSUE]
    found.sort(key=lambda item: item[1] == "other")
    return (found[0][1] or "other", found[0][0], scene.tokens.behind(found[0][0])) if found else None


def _issue_of(
    scene: Scene, at: int, first: int, last: int, recalled: tuple[str, int, int] | None, position: Position
) -> tuple[str, int, int] | None:
    """The issue behind a verb, or before it; where it is only pointed at, the one recalled."""
    masks = scene.tokens.masks
    behind = scene.tokens.behind(at)
    found = _issue(scene, behind, min(behind + _BEHIND, last))
    if found is None and position is Position.CONDITIONAL:
        found = _issue(scene, at, behind)
    if found is None and position is not Position.DEMANDS and not masks[at] & READY:
        found = _issue(scene, max(first, at - _BEFORE), at)
    if found is not None:
        loose = position in (Position.SUPPORTS, Position.OFFERS) and found[0] in LOOSE
        return None if loose else found
    if recalled is None or recalled[0] in LOOSE:
        return None
    around = (*range(max(first, at - 2), at), *range(behind, min(behind + 3, last)))
    pointed = any(masks[near] & THAT for near in around)
    return recalled if (pointed and position is not Position.OFFERS) or position is Position.CONDITIONAL else None


def _told(scene: Scene, clause: Clause, at: int, actor: Party, position: Position, issue: tuple[str, int, int]) -> Told:
    tokens = scene.tokens
    name, issue_first, issue_last = issue
    near = clause.first <= actor.first < at
    first = actor.first if near else at
    last = max(issue_last, tokens.behind(at)) if issue_first > at else tokens.behind(at)
    if clause.first <= issue_first < first:
        first = issue_first
    said = scene.speakers.at(at, at + 1).speaker
    named = scene.parties.text(actor)
    return Told(
        first=first,
        last=last,
        record=Stance(
            actor=named,
            issue=name,
            issue_text=tokens.text[tokens.starts[issue_first] : tokens.ends[issue_last - 1]],
            stance=position,
            condition=_condition(scene, at) if position is Position.CONDITIONAL else None,
            reported_by=said if said is not None and said != named else None,
        ),
        same=(actor.side or named, name, position),
    )


def _condition(scene: Scene, at: int) -> str | None:
    """The words of the condition: from its conjunction to the end of its clause."""
    tokens = scene.tokens
    sentence = next(last for _, last in tokens.sentences if last > at)
    opening = _opening(scene, at, sentence)
    if opening is None:
        return None
    end = opening + 1
    while end < sentence and tokens.words[end] not in ',.;!?»”"\n':
        end += 1
    return tokens.text[tokens.starts[opening] : tokens.ends[end - 1]]


STANCE = Account(name="stance", needs=(VERB,), read=read_stance)
