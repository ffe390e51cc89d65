"""Who takes a position in a clause that only says more of a word before it, or by a paper that a body has adopted.

«З делегацією Осло, яка схвалила план», «Резолюція, яку ухвалила рада, вимагає».
"""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.parties import Party

#: «яка», as the subject of its clause
_WHO = bits("po-who")
_RESIDENTS = bits("resident", "me-people", "civilian", "person")
#: what a body adopts: «резолюція»; so many tokens into its clause
_PAPER = FAMILIES.of_concepts(bits("po-paper"))
_PAPER_REACH = 4


def antecedent(scene: Scene, parts: list[Clause]) -> Party | None:
    """Whom the relative word means that opens the clause: the party right before it."""
    clause = parts[-1]
    if len(parts) == 1 or not clause.aside or not scene.tokens.masks[clause.first] & _WHO:
        return None
    near = [party for party in scene.parties.between(parts[-2].first, parts[-2].last) if party.acts]
    near = [party for party in near if not scene.tokens.masks[party.first] & _RESIDENTS]
    if not near or scene.parties.end_of(near[-1]) < parts[-2].last:
        return None
    # «З делегацією Осло, яка»
    return near[-2] if len(near) > 1 and near[-2].last == near[-1].first else near[-1]


def adopter(scene: Scene, parts: list[Clause]) -> Party | None:
    """Whose paper it is by the clause between it and its verb: «Резолюція, яку ухвалила рада, вимагає»."""
    first = parts[0]
    if len(parts) == 1 or not scene.tokens.has(_PAPER, first.first, min(first.first + _PAPER_REACH, first.last)):
        return None
    asides = (part for part in parts[1:-1] if part.aside)
    parties = (party for part in asides for party in scene.parties.between(part.first, part.last) if party.acts)
    return next(parties, None)


def is_of_paper(scene: Scene, clause: Clause) -> bool:
    """Whether a clause only tells who adopted the paper right before it: «резолюція, яку ухвалила рада»."""
    return clause.aside and scene.tokens.has(_PAPER, max(0, clause.first - 2), clause.first)


def names_paper(scene: Scene, behind: int) -> bool:
    """Whether the paper itself stands right behind the one who adopted it: «ухвалена радою резолюція»."""
    return scene.tokens.has(_PAPER, behind, behind + _PAPER_REACH)
