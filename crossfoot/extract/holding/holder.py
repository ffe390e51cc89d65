"""Who holds a position that a verb names, and how: the one, both together, or nobody where it is idle."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.actor import Actor, Held
from crossfoot.extract.holding.actors import actor_of, first_acting, named, speaker_at
from crossfoot.extract.holding.aims import is_own_aim
from crossfoot.extract.holding.before import Before
from crossfoot.extract.holding.disputed import asks_another, is_of_own, obliges_party
from crossfoot.extract.holding.idle import is_idle
from crossfoot.extract.holding.inside import teller_inside
from crossfoot.extract.holding.issues import ISSUE, Issue
from crossfoot.extract.holding.judges import SCHOLAR, for_whom, is_scholar, who_insists, who_judges
from crossfoot.extract.holding.positions import (
    is_contingent,
)
from crossfoot.extract.holding.related import related
from crossfoot.extract.holding.words import (
    AGAINST,
    ANNOUNCE,
    ASSENT,
    DUE,
    MUST,
    REJECT,
    SIGNED,
    STRICT,
    THAT,
    WANT,
    WOULD,
)
from crossfoot.model.records.stance import Position

#: "it is unacceptable": who says so holds it
_IMPERSONAL = bits("po-impersonal")
_PEACE, _RELATIVE, _SAY = bits("po-peace"), bits("relative", "that"), bits("say", "say-weak", "saying")
#: "signed a deal", and not "signed a document"
_PACT = bits("me-agreed", "iss-ceasefire")
_IT, _PEOPLE = bits("it-they"), bits("po-people")
#: "warned Norland against": so many tokens between
_WARNS, _WARNED_REACH = FAMILIES.of_concepts(bits("ex-warn")), 6
#: "under Oslo's terms for peace": so near the beginning
_UNDER, _TERMS_REACH = bits("po-under"), 6
#: "set out its terms: Norland must"
TERMS = bits("po-terms")


def held_as(
    scene: Scene, before: Before, parts: list[Clause], number: int, at: int, last: int, position: Position, issue: Issue
) -> Held | None:
    """Who holds a position on an issue, as it is held; None where it is idle or nobody's."""
    masks, clause = scene.tokens.masks, parts[number]
    if is_idle(scene, clause, at, last):
        return None
    if masks[at] & MUST and masks[at - 1] & _RELATIVE and at - 1 > clause.first and not masks[at - 2] & _SAY:
        # "Red lines that must be met": no demand of who speaks of them.
        return None
    due = masks[at] & DUE or (issue.first < at and clause.first <= issue.first)
    if masks[at] & MUST and issue.name == "other" and not (due or _is_of_it(scene, before, clause, at)):
        if not obliges_party(scene, at):
            return None
    actor = _holder(scene, before, parts, number, at, issue)
    if actor is not None and not before.is_on_peace() and not asks_another(scene, actor, at, issue):
        return None
    if actor is not None and is_own_aim(scene, at, last) and actor.side is None and not actor.joined:
        # "World leaders seek to end the war": nobody's aim.
        return None
    if actor is not None and position is Position.REJECTS and _is_accused(scene, at, actor, issue):
        return None
    if position is Position.REJECTS and masks[at] & (ASSENT | WOULD) and is_scholar(scene, speaker_at(scene, at)):
        # "Will not agree to a truce, the analyst said"
        return None
    if position is Position.DEMANDS and masks[at] & WANT and actor is not None and is_of_own(scene, actor, at, issue):
        # "Hale wanted Norland to supply ore in return for": his own country, which offers it.
        position = Position.OFFERS
    if position is Position.DEMANDS and masks[at] & WANT and masks[issue.first] & _PEACE:
        # "Both say they want peace", and not "pressed Norland to make peace"
        position = position if scene.parties.between(at + 1, issue.first) else Position.SUPPORTS
    taken = None if actor is None else _together(scene, at, position, actor, issue)
    return None if actor is None or taken is None else (actor, taken, issue)


def _is_accused(scene: Scene, at: int, actor: Actor, issue: Issue) -> bool:
    """Whether it is only said of another that he wants no peace: "Hale said Norland was not committed to peace"."""
    if scene.tokens.masks[at] & REJECT or not scene.tokens.masks[issue.first] & _PEACE:
        return False
    said = scene.speakers.at(at, at + 1).speaker
    return said is not None and scene.parties.side_of(said) != actor.side


def _together(scene: Scene, at: int, position: Position, actor: Actor, issue: Issue) -> Position | None:
    """The position; who announce a truce together, or sign it, hold with it, while one alone offers it."""
    masks = scene.tokens.masks
    if masks[at] & SIGNED:
        # "A peace accord"
        pact = any(mask & _PACT for mask in masks[min(at + 1, issue.first) : issue.last + 1])
        return Position.SUPPORTS if actor.joined and pact else None
    return Position.SUPPORTS if actor.joined and masks[at] & ANNOUNCE else position


def _holder(scene: Scene, before: Before, parts: list[Clause], number: int, at: int, issue: Issue) -> Actor | None:
    """Who takes the position of the word at a token, in the clause of that number among the parts of its sentence."""
    mask = scene.tokens.masks[at]
    told = parts[: number + 1]
    if mask & MUST:
        return _under_terms(scene, told, at) or who_insists(scene, told, at, issue) or _of_terms(scene, before, told)
    own = related(scene, at, parts[-1].last)
    if own is not None:
        return named(scene, own[0])
    strict = mask & STRICT or is_contingent(scene, at)
    actor = for_whom(scene, told, at) if mask & _IMPERSONAL else None
    if actor is None and (strict or mask & _IMPERSONAL):
        actor = who_judges(scene, speaker_at(scene, at)) or named(scene, teller_inside(scene, told))
    if actor is None and not strict:
        warns = scene.tokens.between(_WARNS, max(told[-1].first, at - _WARNED_REACH), at) if mask & AGAINST else ()
        if warns and issue.first < at:
            # "The pact warned Norland against raids": what is told of the pact is no issue.
            return None
        actor = actor_of(scene, before, told, warns[-1] if warns else at)
    if actor is not None and issue.name == "other" and not scene.tokens.masks[issue.first] & ISSUE:
        if actor.side is None and any(mask & _PEOPLE for mask in scene.tokens.masks[actor.first : at]):
            # "Groups urged Norland to mend the roads": of war and peace only what is named.
            return None
    if actor is not None and any(mask & SCHOLAR for mask in scene.tokens.masks[max(0, actor.first) : actor.first + 2]):
        # An analyst opposes nothing: he judges.
        return None
    if actor is None and at == parts[0].first and number + 1 < len(parts):
        # "Urging a truce, Norland also called for"
        actor = named(scene, first_acting(scene, parts[number + 1]))
    return actor


def _is_of_it(scene: Scene, before: Before, clause: Clause, at: int) -> bool:
    """Whether it is the talks named before that must: "said it should be on neutral ground"."""
    masks = scene.tokens.masks
    said = at - 1 == clause.first or bool(masks[max(clause.first, at - 2)] & (_SAY | THAT))
    return said and bool(masks[at - 1] & _IT) and before.has_issue()


def _under_terms(scene: Scene, parts: list[Clause], at: int) -> Actor | None:
    """Whose terms it is by: "under Oslo's terms, Norland must", «за умовами Осло, Норвегія має»."""
    tokens = scene.tokens
    first = parts[0].first
    terms = next((near for near in range(first + 1, min(first + _TERMS_REACH, at)) if tokens.masks[near] & TERMS), None)
    if terms is None or not tokens.base[first] & _UNDER:
        return None
    behind = terms + 1 if tokens.lexicon.language.inflects else tokens.behind(terms) + 1
    near = scene.parties.between(first + 1, terms) or scene.parties.between(behind, behind + 2)
    return named(scene, near[0]) if near else None


def _of_terms(scene: Scene, before: Before, parts: list[Clause]) -> Actor | None:
    """Whose terms a colon opens: "set out its terms: Norland must"."""
    if len(parts) == 1 or scene.tokens.words[parts[-2].last] != ":":
        return None
    terms = next((at for at in range(parts[-2].first, parts[-2].last) if scene.tokens.masks[at] & TERMS), None)
    return None if terms is None else actor_of(scene, before, parts[:-1], terms)
