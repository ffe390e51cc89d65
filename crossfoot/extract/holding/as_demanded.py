"""What is or is not done "as Norland demands", which is Norland's demand: what the clause before says."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.holding.actor import Held
from crossfoot.extract.holding.actors import named
from crossfoot.extract.holding.issues import find_issue, rest_as_issue
from crossfoot.extract.holding.words import DEMAND
from crossfoot.extract.tokens import NEWLINE, STOP
from crossfoot.model.records.stance import Position

_AS = bits("as-cue")
#: "as the Norland government has demanded": the clause has so many words
_SHORT = 7


def as_demanded(scene: Scene, parts: list[Clause], at: int) -> Held | None:
    """Who demands, in a short last clause, what the clause before it tells: "will leave the coast, as Oslo demands"."""
    tokens, clause = scene.tokens, parts[-1]
    if len(parts) == 1 or not (tokens.masks[at] & DEMAND and tokens.base[clause.first] & _AS):
        return None
    end = clause.last
    while end > at and tokens.masks[end - 1] & (STOP | NEWLINE):
        end -= 1
    if end - clause.first > _SHORT:
        return None
    actor = next((party for party in scene.parties.between(clause.first + 1, end) if party.acts), None)
    if actor is None or max(actor.last, tokens.behind(at)) < end:
        # "As Oslo demands a truce"
        return None
    told = parts[-2]
    issue = find_issue(tokens, told.first, told.last) or rest_as_issue(tokens, told.first, told.last)
    holder = named(scene, actor)
    return None if issue is None or holder is None else (holder, Position.DEMANDS, issue)
