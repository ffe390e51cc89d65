"""Positions that a dash tells, where no verb stands: «Осло — за перемир'я», «Норландія — проти нових санкцій»."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.holding.actor import Held
from crossfoot.extract.holding.actors import named
from crossfoot.extract.holding.issues import find_issue, rest_as_issue
from crossfoot.extract.holding.words import AGAINST
from crossfoot.extract.tokens import NUMBER
from crossfoot.model.records.stance import Position

FOR = bits("po-for")
_APART = NUMBER | bits("adjunct")
#: what a position stands behind in place of a verb
DASHES, _LEST = frozenset("–—"), bits("po-lest")
#: «за те, щоб»
_LEAD = 2
#: «за неделю переговоров»
_TIME = bits("when-long", "when-full-day", "weekday")


def by_dash(scene: Scene, parts: list[Clause], number: int) -> Held | None:
    """Who is for or against what the clause of a number names, by the dash before it."""
    tokens, clause = scene.tokens, parts[number]
    opening = tokens.masks[clause.first]
    if not number or not opening & (FOR | AGAINST) or tokens.words[clause.first - 1] not in DASHES:
        return None
    means = tokens.lexicon.language.doer_endings
    lead = min(clause.first + 1, clause.last - 1)
    if opening & FOR and (tokens.base[lead] & _TIME or tokens.words[lead].endswith(means) or _is_closed(scene, clause)):
        # «За обсягом торгівлі», «— за час перемир'я —»
        return None
    near = [party for party in scene.parties.between(parts[number - 1].first, clause.first - 1) if party.acts]
    party = next((party for party in near[::-1] if scene.parties.end_of(party) == clause.first - 1), None)
    # «За кілометр від кордону»: no case of its own.
    end = next((near for near in range(lead, clause.last) if tokens.base[near] & _APART), clause.last)
    issue = find_issue(tokens, clause.first + 1, end)
    if issue is None and number + 1 < len(parts) and clause.last - clause.first <= _LEAD:
        wanted = parts[number + 1]
        if tokens.masks[wanted.first] & _LEST:
            issue = find_issue(tokens, wanted.first, wanted.last)
            issue = issue or rest_as_issue(tokens, wanted.first + 1, wanted.last)
    actor = named(scene, party)
    if actor is None or issue is None:
        return None
    return actor, Position.SUPPORTS if opening & FOR else Position.OPPOSES, issue


def _is_closed(scene: Scene, clause: Clause) -> bool:
    """Whether a second dash ends the clause, which is only put in between."""
    words = scene.tokens.words
    return clause.last < len(words) and words[clause.last] in DASHES
