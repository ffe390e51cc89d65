"""Who asks another state for something: a body of several states, or one named behind a passive."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.holding.actor import Actor
from crossfoot.extract.holding.issues import Issue, rest_as_issue
from crossfoot.extract.lexicon import fold
from crossfoot.extract.parties import Party

_TO = bits("to", "negation")
#: "the rebels": who wages war and is no state
WARRING = bits("po-warring")
#: a body of several states stands in so many tokens: "the UN Security Council"
_BODY, _BODY_REACH = bits("state-body"), 3


def asked_by_agent(scene: Scene, clause: Clause, at: int, agent: Party) -> Issue | None:
    """What a state is asked for in the passive, behind who asks: "Norland was urged by Oslo to leave the fort"."""
    tokens = scene.tokens
    asked = [party for party in scene.parties.between(clause.first, at) if party.acts]
    opens = agent.last + 1 < clause.last and tokens.base[agent.last] & _TO
    if not opens or not asked or asked[-1].side == agent.side:
        return None
    if asked[-1].side is None and not tokens.masks[asked[-1].first] & WARRING:
        return None
    return rest_as_issue(tokens, agent.last, clause.last)


def is_body(scene: Scene, actor: Actor) -> bool:
    """Whether one of no side is a body, as that of several states: "the UN Security Council", and no mayor."""
    known = scene.tokens.lexicon.masks
    masks = [known.get(fold(word), 0) for word in actor.name.split()]
    if actor.first >= 0:
        # A name of several words is known as a whole.
        masks += scene.tokens.masks[actor.first : actor.first + _BODY_REACH]
    return any(mask & _BODY for mask in masks)
