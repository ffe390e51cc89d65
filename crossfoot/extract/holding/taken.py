"""What the position that a word takes is on: named beside it, pointed back to, or without a name."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.actors import actor_of
from crossfoot.extract.holding.aims import aim_as_issue, is_own_aim
from crossfoot.extract.holding.asked import WARRING
from crossfoot.extract.holding.before import Before
from crossfoot.extract.holding.disputed import (
    ASKED_DEED,
    BEFORE,
    BEHIND,
    OBLIGED,
    asked_of_party,
    demanded_that,
    issue_of,
    obliges_party,
)
from crossfoot.extract.holding.issues import Issue, find_issue, rest_as_issue
from crossfoot.extract.holding.nouns import GIVE, SUPPORT_NOUN
from crossfoot.extract.holding.positions import is_contingent
from crossfoot.extract.holding.unnamed import BACKS, unnamed_issue
from crossfoot.extract.holding.words import (
    BEAR,
    BID,
    CONDITIONED,
    DEMAND,
    DUE,
    MUST,
    OPPOSE,
    PRESS,
    READY,
    STRICT,
    STRIVE,
    SUPPORT,
    VAGUE,
    VERBAL,
    WANT,
)
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP
from crossfoot.model.records.stance import Position

#: "open to": whatever it is, and not "open to doing so"
OPEN, _DO = bits("po-open"), bits("po-do")
_IT = bits("it-they")
_ADJUNCT, _US = bits("adjunct"), bits("we", "both-sides", "it-they", "he-she")
_BE, _ADVERB, _DONE = bits("be", "po-be"), bits("say-skip", "adverb"), bits("po-done")
#: Of what must be, by whatever words, only what stands so near to talk of peace.
_NEAR = 3
#: what one says of a thing that one will not have, whatever it is
UNACCEPTABLE = bits("po-unacceptable")
#: "resisted the assault"; "invited"
_COMBAT, _INVITE = bits("po-combat"), bits("po-invite")
#: "as being unacceptable"
_ASIDE = bits("adjunct", "as-cue")
#: States named together stand so near.
_JOINED = 2
#: what ends a clause; what opens one and names nothing; a thing has so many words
_SIGNS, _OPENS, _THING = STOP | SIGN | NEWLINE, bits("and", "contrast", "that"), 2
_ENDS, _MAKES = frozenset(",.;!?"), FAMILIES.of_concepts(GIVE)


def issue_taken(
    scene: Scene, before: Before, parts: list[Clause], at: int, first: int, last: int, position: Position
) -> Issue | None:
    """What the position taken by the word at a token of the last clause is on, in the sentence ``[first, last)``."""
    tokens, clause = scene.tokens, parts[-1]
    mask = tokens.masks[at]
    if mask & MUST:
        return _of_duty(scene, before, clause, at, first, last)
    if mask & STRICT or is_contingent(scene, at):
        # "As it can only be, since": no condition follows.
        behind = tokens.behind(at)
        return None if behind >= last or tokens.words[behind] in _ENDS else find_issue(tokens, first, at)
    if mask & CONDITIONED and (made := tokens.between(_MAKES, clause.first, at)):
        return _made_contingent(scene, before, made[-1], at)
    if mask & CONDITIONED and tokens.lexicon.language.inflects:
        return _bound(scene, clause, at)
    if mask & (PRESS | STRIVE):
        return _of_effort(scene, clause, at, last)
    if mask & BID:
        return asked_of_party(scene, clause, at, position, deed=True)
    if is_own_aim(scene, at, last):
        return aim_as_issue(scene, at, clause.last)
    issue = _of_judgement(scene, clause, at) if mask & UNACCEPTABLE else None
    issue = issue or issue_of(scene, clause, at, first, last, before, position)
    if issue is None and mask & OPEN and tokens.behind(at) < clause.last and not tokens.base[tokens.behind(at)] & _DO:
        issue = rest_as_issue(tokens, tokens.behind(at), clause.last)
    if issue is None and position is Position.DEMANDS:
        issue = demanded_that(scene, clause, at, last)
        obliged = issue is None or scene.parties.between(issue.first, issue.first + OBLIGED)
        if not (obliged or before.is_on_peace(within=_NEAR)):
            # Of war and peace speaks what a state must do.
            return None
    if issue is None and position is Position.DEMANDS and mask & DEMAND and scene.subject.is_war:
        # Of another state what is asked bears on the war: "Norland urged Sudland to open the road".
        issue = asked_of_party(scene, clause, at, position, deed=True)
        if issue is None and _is_of_several(scene, first, at):
            issue = rest_as_issue(tokens, tokens.behind(at), clause.last)
    if issue is None and mask & _INVITE and not scene.subject.is_silent and _is_of_states(scene, clause, at):
        issue = asked_of_party(scene, clause, at, position, deed=True)
    if issue is not None or not (before.is_on_peace() or _is_refused_in_war(scene, at, position)):
        return issue
    if position in (Position.DEMANDS, Position.OFFERS) and not mask & READY:
        issue = asked_of_party(scene, clause, at, position)
    if issue is None:
        issue = unnamed_issue(scene, clause, at, position)
        if mask & BACKS and position is Position.SUPPORTS and not before.names_issue():
            return None
        if issue is not None and not (_is_of_states(scene, clause, at) or _is_of_side(scene, before, parts, at)):
            return None
    return issue


def _is_refused_in_war(scene: Scene, at: int, position: Position) -> bool:
    """Whether a state opposes something in a text on a war, or will not bear it, and does no deed of war: "resists"."""
    mask = scene.tokens.masks[at]
    opposed = position is Position.OPPOSES and mask & (OPPOSE | SUPPORT) and not mask & (VAGUE | _COMBAT)
    return scene.subject.is_war and bool(opposed or (position is Position.REJECTS and mask & BEAR))


def _is_of_several(scene: Scene, first: int, at: int) -> bool:
    """Whether several states ask for it together: "Norland, Sudland and Estland have called for a review"."""
    near = [party for party in scene.parties.between(first, at) if party.acts and party.side]
    return len({party.side for party in near[-2:]}) > 1 and near[-1].first - near[-2].last <= _JOINED


def _of_judgement(scene: Scene, clause: Clause, at: int) -> Issue | None:
    """What is called unacceptable before the verb: "a restart of the plant is out of the question"."""
    tokens = scene.tokens
    found = find_issue(tokens, clause.first, at)
    if found is not None or not scene.subject.is_war or tokens.masks[clause.first] & _US:
        # "It is unacceptable": what was spoken of.
        return found
    behind = tokens.behind(at)
    ends = behind >= clause.last or tokens.masks[behind] & _SIGNS
    first = clause.first + bool(tokens.masks[clause.first] & _OPENS)
    # "Calling it unacceptable": what the sentence has named.
    named = ends and at - first >= _THING and not (tokens.masks[first] & _ASIDE or tokens.masks[at - 1] & _US)
    return rest_as_issue(tokens, first, at) if named else None


def _of_duty(scene: Scene, before: Before, clause: Clause, at: int, first: int, last: int) -> Issue | None:
    """What must be: "Norland must accept the truce", "it is crucial for Norlanders that the council should"."""
    tokens = scene.tokens
    mask = tokens.masks[at]
    issue = find_issue(tokens, at, min(at + BEHIND + (BEFORE if mask & DUE else 0), last))
    if issue is None or issue.name == "other":
        # "A truce should come before talks"
        issue = find_issue(tokens, clause.first if clause.first < at else first, at) or issue
    due = obliges_party(scene, at) and not tokens.masks[at - 1] & _US
    if issue is None and due and (_is_deed_of_state(scene, at) or before.is_on_peace(within=_NEAR)):
        issue = rest_as_issue(tokens, tokens.behind(at), clause.last)
    behind = tokens.behind(at)
    if issue is None and at - clause.first <= 1 and behind < last and tokens.masks[behind] & _IT:
        # «Нехай воно триває місяць»
        issue = before.issue()
    if issue is None and _is_undergone(scene, clause, at) and before.is_on_peace(within=_NEAR):
        # "The bloodshed must be stopped"
        begin = clause.first
        while tokens.masks[begin] & (_OPENS | SIGN):
            begin += 1
        issue = rest_as_issue(tokens, begin, at)
    return issue


def _is_deed_of_state(scene: Scene, at: int) -> bool:
    """Whether it is a deed of states, in a text on a war, that must be done: "must hand over the fort"."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    return scene.subject.is_war and bool(tokens.concepts(behind, behind + 1) & ASKED_DEED)


def _is_undergone(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it is to a thing named before it that something must be done: "the bloodshed must be stopped"."""
    tokens = scene.tokens
    if clause.aside or at == clause.first or any(mask & (_US | STOP) for mask in tokens.masks[clause.first : at]):
        # "It still needs to be agreed"
        return False
    behind = tokens.behind(at)
    if not any(base & _BE for base in tokens.base[at : behind + 2]):
        return False
    endings = tokens.lexicon.language.regular_past_endings + tokens.lexicon.language.passive_endings
    done = next(
        (near for near in range(behind, clause.last) if not tokens.masks[near] & (_BE | _ADVERB | _SIGNS)), None
    )
    return done is not None and (tokens.words[done].endswith(endings) or bool(tokens.masks[done] & _DONE))


def _made_contingent(scene: Scene, before: Before, made: int, at: int) -> Issue | None:
    """What somebody makes dependent on something, behind his verb: "makes its role dependent on"."""
    issue = find_issue(scene.tokens, made, at)
    if issue is None and before.is_on_peace() and not scene.parties.between(made + 1, made + 2):
        issue = rest_as_issue(scene.tokens, made + 1, at)
    return issue


def _bound(scene: Scene, clause: Clause, at: int) -> Issue | None:
    """What somebody ties to something, right behind his verb: «прив'язав виведення військ до обміну»."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    end = next((near for near in range(behind, clause.last) if tokens.base[near] & _ADJUNCT), clause.last)
    if tokens.concepts(behind, end) & SUPPORT_NOUN:
        # «Обумовив свою згоду на місію»
        end = clause.last
    return find_issue(tokens, behind, end)


def _of_effort(scene: Scene, clause: Clause, at: int, last: int) -> Issue | None:
    """What one works for, or presses on with: "working on an exchange", "will tighten sanctions"."""
    tokens = scene.tokens
    behind, press = tokens.behind(at), tokens.masks[at] & PRESS
    issue = find_issue(tokens, behind, clause.last if press else min(at + BEHIND, last))
    if press:
        return issue if issue is not None and issue.name == "sanctions" else None
    issue = issue or aim_as_issue(scene, at, clause.last)
    return None if issue is None or issue.is_loose(tokens) else issue


def _is_of_states(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether one who acts for a side, "we", "they" or "both sides" stand in the clause before the verb at a token."""
    masks = scene.tokens.masks
    if any(mask & _US for mask in masks[clause.first : at]):
        return True
    near = (party for party in scene.parties.between(clause.first, at) if party.acts)
    sided = (party for party in near if party.side or masks[party.last - 1] & WARRING)
    return any(not masks[party.first - 1] & _ADJUNCT for party in sided)


def _is_of_side(scene: Scene, before: Before, parts: list[Clause], at: int) -> bool:
    """Whether one who acts for a side takes it, named in a clause before: "Oslo wants a truce, and insists"."""
    masks = scene.tokens.masks
    if parts[-1].aside or not masks[at] & (VERBAL | WANT):
        return False
    if any(party.acts for party in scene.parties.between(parts[-1].first, at)):
        return False
    actor = actor_of(scene, before, parts, at)
    if actor is None or actor.side is not None:
        return actor is not None
    near = masks[max(0, actor.first - 1) : actor.first + 2]
    return actor.first >= 0 and any(mask & WARRING for mask in near)
