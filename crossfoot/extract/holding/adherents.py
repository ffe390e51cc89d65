"""Who is called a supporter or an opponent of an issue: «Осло — прихильник перемир'я», «серед противників угоди»."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.holding.actor import Held
from crossfoot.extract.holding.actors import named
from crossfoot.extract.holding.dashed import DASHES
from crossfoot.extract.holding.issues import Issue, find_issue
from crossfoot.extract.parties import Party
from crossfoot.model.records.stance import Position

_FOR, _AGAINST = bits("po-adherent"), bits("po-opponent")
ADHERENT = _FOR | _AGAINST
#: «є», «лишається»; «серед»
_COPULA, _AMONG, _PARTING = bits("po-copula"), bits("po-among"), bits("adjunct", "sign", "and")
#: The issue stands so near behind, «серед» so near before, the copula within so many tokens.
_NEAR, _LEAD, _REACH = 4, 2, 6


def by_adherent(scene: Scene, parts: list[Clause], at: int, last: int) -> Held | None:
    """Who stands for or against an issue, by the word at a token of the last clause."""
    tokens, clause = scene.tokens, parts[-1]
    issue = _issue_of(scene, clause, at)
    if issue is None or negated(tokens, at, clause.first):
        return None
    holder = named(scene, _holder(scene, parts, at, issue, last))
    position = Position.SUPPORTS if tokens.masks[at] & _FOR else Position.OPPOSES
    return None if holder is None else (holder, position, issue)


def _issue_of(scene: Scene, clause: Clause, at: int) -> Issue | None:
    """What one is for or against, right behind the word: «противник нових санкцій»."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    issue = find_issue(tokens, behind, min(behind + _NEAR, clause.last))
    parted = issue is not None and any(base & _PARTING for base in tokens.base[behind : issue.first])
    return None if parted else issue


def _holder(scene: Scene, parts: list[Clause], at: int, issue: Issue, last: int) -> Party | None:
    """The party joined to the word by a copula or a dash, before or behind it."""
    tokens, clause = scene.tokens, parts[-1]
    masks = tokens.masks
    if at - clause.first <= 1 and clause.first and tokens.words[clause.first - 1] in DASHES:
        before = [party for party in scene.parties.between(parts[-2].first, parts[-2].last) if party.acts]
        return before[-1] if before and scene.parties.end_of(before[-1]) == parts[-2].last else None
    if any(masks[near] & _AMONG for near in range(max(clause.first, at - _LEAD), at)):
        dash = next((near for near in range(issue.last, last) if tokens.words[near] in DASHES), last)
        return next((party for party in scene.parties.between(dash + 1, dash + 2) if party.acts), None)
    reach = range(issue.last, min(issue.last + _REACH, clause.last))
    copula = next((near for near in reach if masks[near] & _COPULA), None)
    if copula is not None:
        return next((party for party in scene.parties.between(copula + 1, copula + 3) if party.acts), None)
    if any(masks[near] & _COPULA for near in range(max(clause.first, at - _NEAR), at)):
        return next((party for party in scene.parties.between(clause.first, at) if party.acts), None)
    return None
