"""What somebody's terms are: "Norland's list of demands begins with a truce", "a truce: that is our demand"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.actor import Actor, Held
from crossfoot.extract.holding.actors import named, speaker_at
from crossfoot.extract.holding.issues import Issue, find_issue, rest_as_issue
from crossfoot.extract.holding.words import MUST, POSITION
from crossfoot.extract.parties import Party
from crossfoot.extract.tokens import NUMBER
from crossfoot.model.records.stance import Position

#: "demands", "conditions"; "these are our"
TERMS, OURS = bits("po-terms", "po-list"), bits("po-ours", "po-asked-so")
_POINTS, _ASKED_SO = bits("po-terms", "po-points"), bits("po-asked-so")
_LIST = bits("po-list")
#: "include", "begin with"; "are"
_HOLDS, _BE = FAMILIES.of_concepts(bits("po-holds")), FAMILIES.of_concepts(bits("be"))
_POSSESSIVE, _OF, _THE = bits("possessive"), bits("of"), bits("name-determiner")
#: "has a demand:"; "of its own"; "first"
_HAS, _OWN, _AND = FAMILIES.of_concepts(bits("po-has-terms")), 3, bits("and")
_POSITION, _RANK = FAMILIES.of_concepts(POSITION), bits("po-rank") | NUMBER
_GOVERNS = bits("to", "for", "adjunct", "negation")
#: Whose they are stands so near before or behind; the verb so near behind; what they are so near behind "are".
_OWNER, _VERB, _NEAR, _FAR = 5, 12, 4, 10


def by_terms(scene: Scene, parts: list[Clause], number: int, at: int) -> Held | None:
    """Whose terms a word at a token of the clause of that number names, and what they are."""
    tokens, last = scene.tokens, parts[-1].last
    masks, clause = tokens.masks, parts[number]
    if masks[at] & OURS:
        return _ours(scene, parts, number, at)
    owner = _owner(scene, clause, at)
    if owner is None or negated(tokens, at, clause.first):
        return None
    behind = owner.last if owner.first > at else tokens.behind(at)
    reach = min(behind + _VERB, last)
    issue: Issue | None = None
    if (holds := tokens.between(_HOLDS, behind, reach)) and not _is_of_other(scene, owner, at, behind, holds[0]):
        begin = tokens.behind(holds[0])
        issue = find_issue(tokens, begin, min(begin + _FAR, last))
        if issue is None and scene.subject.is_war and not masks[at] & _LIST:
            issue = rest_as_issue(tokens, begin, next((part.last for part in parts if begin < part.last), last))
    elif tokens.words[clause.last : clause.last + 1] == [":"]:
        if behind < clause.last - _OWN or tokens.between(_POSITION, clause.first, at):
            # "Accepted the terms: a truce began"
            return None
        # "A demand of its own: a truce"
        end = min(clause.last + 1 + _NEAR, last)
        # "Its terms: Chile must withdraw" is told by the verb.
        issue = (
            None if any(map(MUST.__and__, tokens.masks[clause.last : end])) else find_issue(tokens, clause.last, end)
        )
    elif verbs := tokens.between(_BE, behind, min(behind + 2, last)):
        issue = _what_they_are(scene, tokens.behind(verbs[0]), last)
    holder = named(scene, owner)
    if issue is None or holder is None or (masks[at] & _LIST and issue.name == "other"):
        return None
    return holder, Position.DEMANDS, issue


def _is_of_other(scene: Scene, owner: Party, at: int, behind: int, holds: int) -> bool:
    """Whether what is told is not of one's terms: "Oslo's prison conditions include", "terms, and it included"."""
    tokens = scene.tokens
    between = tokens.masks[owner.last : at] if owner.first < at else ()
    kinds = any(not mask & _RANK for mask in between)
    return kinds or any(mask & _AND for mask in tokens.masks[behind:holds])


def _what_they_are(scene: Scene, begin: int, last: int) -> Issue | None:
    """The issue right behind "are", which nothing there governs: "is a truce", and not "are a threat to peace"."""
    tokens = scene.tokens
    issue = find_issue(tokens, begin, min(begin + _NEAR, last))
    if issue is None or any(mask & _GOVERNS for mask in tokens.masks[begin : issue.first]):
        return None
    # "Is the lifting of sanctions", and not "is proof of talks"
    owned = any(mask & _OF for mask in tokens.masks[begin : issue.first])
    return None if owned and not tokens.masks[begin] & _THE else issue


def _ours(scene: Scene, parts: list[Clause], number: int, at: int) -> Held | None:
    """What a speaker has named before "these are our": "a truce, a swap: these are our terms"."""
    tokens, first = scene.tokens, parts[0].first
    behind = tokens.behind(at)
    issue = find_issue(tokens, first, at)
    if issue is None and scene.subject.is_war and number:
        issue = rest_as_issue(tokens, first, parts[number].first)
    actor: Actor | None = speaker_at(scene, at)
    told = tokens.masks[at] & _ASKED_SO or any(mask & _POINTS for mask in tokens.masks[behind : behind + _NEAR])
    return (actor, Position.DEMANDS, issue) if told and issue is not None and actor is not None else None


def _owner(scene: Scene, clause: Clause, at: int) -> Party | None:
    """Whose terms they are: "Norland's first demand", "the demands of Norland", "Norland left with a demand:"."""
    tokens = scene.tokens
    masks, behind = tokens.masks, tokens.behind(at)
    near = scene.parties.between(max(clause.first, at - _OWNER), at)
    owned = (party for party in near[::-1] if (masks[party.last - 1] | masks[party.last]) & _POSSESSIVE)
    owner = next(owned, None)
    if owner is None and behind < clause.last and tokens.base[behind] & _OF:
        owner = next((party for party in scene.parties.between(behind + 1, behind + 3) if party.acts), None)
    if (
        owner is None
        and tokens.words[clause.last : clause.last + 1] == [":"]
        and tokens.between(_HAS, clause.first, at)
    ):
        owner = next((party for party in scene.parties.between(clause.first, at) if party.acts), None)
    return owner
