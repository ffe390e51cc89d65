"""What a position is taken on: the issue beside a verb, the one it points back to, or what a party is asked for."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, is_infinitive, negated
from crossfoot.extract.holding.actor import Actor
from crossfoot.extract.holding.asked import is_body
from crossfoot.extract.holding.before import Before
from crossfoot.extract.holding.issues import ISSUE, LOOSE, Issue, find_issue, last_issue, rest_as_issue
from crossfoot.extract.holding.postponed import postponed_subject
from crossfoot.extract.holding.related import related
from crossfoot.extract.holding.words import (
    ALONE,
    ASSENT,
    DEMAND,
    INSIST,
    MUST,
    OPPOSE,
    POSITION,
    READY,
    REJECT,
    SUPPORT,
    THAT,
    VAGUE,
    WANT,
    WOULD,
)
from crossfoot.extract.tokens import STOP
from crossfoot.model.records.stance import Position

_APPOSED, _MARKED = bits("po-apposed"), bits("name-determiner", "po-that")
#: "its partners", whoever they are; "warned Oslo not to"; "asked its allies for"
_PARTNERS, _NOT, _FOR = bits("po-partners"), bits("negation"), bits("for")
BOTH, TO, _ADJUNCT = bits("both-sides"), bits("to"), bits("adjunct", "of", "in")
#: deeds of states as what a position is on: "to lift", "closing"; those that it is a position not to do
_DEED, CEDE = bits("po-deed"), bits("po-cede")
#: "ready for talks and renewed": another position begins
_RIVAL, _AND = POSITION | bits("po-light"), bits("and")
_INVITE, _EXPECT, _CONCEDE = bits("po-invite"), bits("po-expect"), bits("po-concede")
_MEET, _WE = bits("me-verb"), bits("we")
_SIGN = bits("sign")
#: "we expect them to withdraw soon" foretells
_TIME = bits("ex-soon", "month", "weekday", "me-time")
#: deeds that "insist that" asks for
ASKED_DEED = ASSENT | _DEED
#: "while the talks go on", "after the truce"
_BESIDE = bits("contrast", "after", "po-before")
_SO, _LEST, _BARE_BE = bits("that"), bits("po-lest"), bits("po-be")
#: An issue stands within so many tokens behind the verb, or before it; in an aside it stands before the aside.
BEHIND, BEFORE, _BEFORE_ASIDE = 14, 8, 16
#: The noun of a party that must do something has so many words.
OBLIGED = 3


def issue_of(
    scene: Scene, clause: Clause, at: int, first: int, last: int, before: Before, position: Position
) -> Issue | None:
    """The issue behind a verb, or before it; where it is only pointed at, the one recalled."""
    tokens = scene.tokens
    masks = tokens.masks
    behind = tokens.behind(at)
    own = related(scene, at, last)
    if own is not None:
        return own[1]
    end = min(behind + BEHIND, last)
    if ";" in tokens.words[behind:end]:
        # What stands behind a semicolon is another matter.
        end = tokens.words.index(";", behind)
    found = _named_issue(scene, clause, at, first, last, end, position)
    loose = position in (Position.SUPPORTS, Position.OFFERS) or masks[at] & VAGUE
    loose = loose or (masks[at] & WANT and position is Position.REJECTS)
    deed = deed_issue(scene, clause, at)
    if found is not None and found.is_loose(tokens) and loose:
        other = find_issue(tokens, behind, min(end, clause.last) if masks[at] & WANT else end, LOOSE)
        return other or (found if deed is not None else None)
    if found is not None or deed is not None:
        return found or deed
    pointed = _is_pointed_at(scene, clause, at, first, last, position)
    if position is Position.CONDITIONAL and masks[at] & SUPPORT and behind < last and tokens.base[behind] & TO:
        # "Has no objection to the road as long as": not to what was spoken of before.
        return None
    if not pointed and position is not Position.CONDITIONAL:
        return None
    recalled = last_issue(tokens, first, at) or before.issue()
    return None if recalled is None or recalled.is_loose(tokens) else recalled


def _named_issue(
    scene: Scene, clause: Clause, at: int, first: int, last: int, end: int, position: Position
) -> Issue | None:
    """The issue that the sentence names behind a verb up to ``end``, in it or before it."""
    tokens = scene.tokens
    masks, behind = tokens.masks, tokens.behind(at)
    # "A truce, to which both agreed after talks", "a truce, a step Oslo rejects": it stands before the aside.
    aside = clause.aside or masks[clause.first] & _APPOSED
    found = find_issue(tokens, max(first, clause.first - _BEFORE_ASIDE), clause.first) if aside else None
    if found is None or found.name == "other":
        rival = before_rival(masks, behind, min(end, clause.last))
        found = find_issue(tokens, behind, rival) or found
        thing = rival < min(end, clause.last) and not all(mask & (_SIGN | STOP) for mask in masks[behind:rival])
        plain = masks[at] & (OPPOSE | REJECT) or (masks[at] & SUPPORT and not tokens.base[behind - 1] & TO)
        if found is None and thing and plain:
            # "Opposes violence and backs a truce": the truce is the other verb's.
            return None
        found = found or find_issue(tokens, behind, min(end, clause.last))
        found = found or find_issue(
            tokens, behind, end if position is Position.CONDITIONAL else _before_aside(scene, clause.last, end)
        )
    if found is None and not masks[at] & DEMAND:
        # "Quit the talks" names both.
        found = find_issue(tokens, at, behind)
    willing = (masks[at] & READY and position is not Position.REJECTS) or _agrees_to_do(scene, at, behind, last)
    # «Припинити вогонь вимагає Осло», «Обміняти полонених готове Осло»
    ahead = postponed_subject(scene, clause, at, None) is None
    demanded, willing = position is Position.DEMANDS and ahead, willing and ahead
    if found is None and not demanded and not willing:
        found = find_issue(tokens, max(first, at - (_BEFORE_ASIDE if clause.aside else BEFORE)), at)
    return found


def _before_aside(scene: Scene, first: int, last: int) -> int:
    """Where a clause begins that only tells what goes on beside: "opposes the levy, while the talks go on"."""
    masks = scene.tokens.masks
    if scene.tokens.lexicon.language.inflects and any(party.acts for party in scene.parties.between(first, first + 2)):
        # «Осло підтримало закон, спікер назвав переговори»: what another does.
        return first
    return next((at for at in range(first, last) if masks[at] & _BESIDE), last)


def _is_pointed_at(scene: Scene, clause: Clause, at: int, first: int, last: int, position: Position) -> bool:
    """Whether a position is on what was spoken of before: "supported it", "but Oslo refused"."""
    tokens = scene.tokens
    masks, behind = tokens.masks, tokens.behind(at)
    # "Does not rule out that they met" points to nothing.
    so = behind + 1 < last and bool(tokens.base[behind] & _SO) and not masks[behind + 1] & (STOP | _SIGN)
    # "Will not stop at that"
    beside = masks[at] & ASSENT and not masks[at] & SUPPORT and behind < last and bool(tokens.base[behind] & _ADJUNCT)
    reach = behind if beside else min(behind + 3, last)
    around = (*range(max(first, at - 2), at), *range(behind + so, reach))
    pointed = position not in (Position.OFFERS, Position.DEMANDS) and any(masks[near] & THAT for near in around)
    # "Both expressed skepticism": of what was spoken of.
    ends = behind >= clause.last or masks[behind] & STOP
    pointed = pointed or (position is Position.OPPOSES and behind > at + 1 and bool(ends))
    # "But Oslo refused", "turned it down at once"
    pointed = pointed or (position is Position.REJECTS and bool(ends or masks[at] & THAT))
    # "Norland accepted in writing", "Sudland is in favour"
    alone = position is Position.SUPPORTS and masks[at] & ALONE
    return pointed or bool(alone and (ends or masks[behind] & _ADJUNCT))


def before_rival(masks: list[int], first: int, last: int) -> int:
    """Where another position begins: "ready for talks and renewed its demand"."""
    for at in range(first + 1, last):
        if masks[at] & (_RIVAL | WOULD) and masks[at - 1] & _AND:
            return at - 1
    return last


def _agrees_to_do(scene: Scene, at: int, behind: int, last: int) -> bool:
    """Whether a deed follows that one agreed to: "agreed to set up a fund", and not "agreed to the truce"."""
    tokens = scene.tokens
    if behind == at + 1 or behind >= last or not tokens.base[behind - 1] & TO:
        return False
    return not tokens.masks[behind] & _MARKED


def deed_issue(scene: Scene, clause: Clause, at: int) -> Issue | None:
    """The deed that a position is on, whatever it is called: "refused to free them", "proposed closing the skies"."""
    tokens = scene.tokens
    masks, behind = tokens.masks, tokens.behind(at)
    if masks[at] & CEDE and negated(tokens, at, clause.first):
        return rest_as_issue(tokens, at, clause.last)
    if behind < clause.last and masks[behind] & TO and not masks[at] & TO:
        behind += 1
    if behind >= clause.last or not masks[behind] & _DEED or tokens.capital(behind):
        return None
    if masks[at] & SUPPORT and masks[behind] & _MEET:
        # "Agreed to hold talks": a plan.
        return None
    # "Ready to stop" leaves open what.
    return rest_as_issue(tokens, behind, clause.last) if tokens.behind(behind) < clause.last else None


def demanded_that(scene: Scene, clause: Clause, at: int, last: int) -> Issue | None:
    """What must be, behind "demanded that", «вимагає, щоб»; to insist that it is so demands nothing."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    lest = clause.last + (clause.last < last and tokens.words[clause.last] == ",")
    if lest < last and tokens.masks[lest] & _LEST and clause.last - behind <= OBLIGED:
        return rest_as_issue(tokens, lest + 1, last)
    if behind >= last or tokens.masks[at] & WANT:
        return None
    comma = behind + 1 < last and tokens.words[behind] == ","
    if tokens.base[behind - 1] & _SO:
        # "Demands that" is one phrase.
        behind -= 1
    elif comma and tokens.base[behind + 1] & _SO:
        # «Настаивает, что они должны»
        behind += 1
    elif not tokens.base[behind] & _SO:
        return None
    end = clause.last
    if behind >= end:
        end = next((near for near in range(behind, last) if tokens.masks[near] & (_SIGN | STOP)), last)
    if tokens.masks[at] & INSIST and not any(mask & (MUST | _BARE_BE) for mask in tokens.base[behind:last]):
        past = tokens.lexicon.language.regular_past_endings
        told = any(word.endswith(past) for word in tokens.words[behind:end])
        if told or not any(mask & ASKED_DEED for mask in tokens.masks[behind:end]):
            # "Insists that Norland knows": but "insists that Norland leave"
            return None
    return rest_as_issue(tokens, behind + 1, end)


def asked_of_party(scene: Scene, clause: Clause, at: int, position: Position, *, deed: bool = False) -> Issue | None:
    """What a party right behind the verb is asked for or offered: "called on both sides to hold back"."""
    tokens = scene.tokens
    masks = tokens.masks
    behind = tokens.behind(at)
    end = min(behind + OBLIGED, clause.last)
    # Who instructs his own government demands nothing of another.
    near = (party for party in scene.parties.between(behind, end) if party.acts and (party.side or not deed))
    asked = next((_joined(scene, party.last) for party in near), None)
    if asked is None:
        asked = next((tokens.behind(near) for near in range(behind, end) if masks[near] & (BOTH | _PARTNERS)), None)
    if asked is None or asked + 1 >= clause.last or any(mask & TO for mask in masks[behind : asked - 1]):
        return None
    begin = asked + bool(masks[asked] & _NOT)
    asks = TO | _FOR if position is Position.DEMANDS else TO
    if masks[at] & _EXPECT and not _is_expected_of(scene, clause, at, begin):
        return None
    # "To return to" is one phrase.
    told = begin + 1 < clause.last and bool((masks[begin] | tokens.base[begin]) & asks)
    told = told and not tokens.capital(begin + 1)
    if position is Position.OFFERS and masks[at] & _INVITE:
        # "Invited both to Oslo", and not "invited Hale to dinner"
        does = tokens.concepts(begin + 1, begin + 2) & (ASKED_DEED | _MEET)
        told = bool(told and does) or bool(scene.mentions_between(asked + 1, asked + 3) or masks[asked - 1] & BOTH)
    if (deed or position is Position.OFFERS or masks[at] & WANT) and not (told or is_infinitive(scene.tokens, asked)):
        # "Presented the minister with a book", "pushing Norland towards the sea".
        return None
    return rest_as_issue(tokens, asked, clause.last)


def _is_expected_of(scene: Scene, clause: Clause, at: int, to: int) -> bool:
    """Whether what "we expect" of another is a thing to be conceded: "to free them", and not "to strike again"."""
    tokens = scene.tokens
    ours = any(mask & _WE for mask in tokens.masks[max(clause.first, at - OBLIGED) : at])
    foreseen = tokens.concepts(to, clause.last) & _TIME
    return ours and not foreseen and bool(tokens.concepts(to + 1, to + 2) & _CONCEDE)


def is_of_own(scene: Scene, actor: Actor, at: int, issue: Issue) -> bool:
    """Whether what somebody wants is for his own country to do."""
    behind = scene.tokens.behind(at)
    if issue.first <= behind or actor.side is None or actor.first == behind:
        return False
    wanted = next((party for party in scene.parties.between(behind, behind + 2) if party.acts), None)
    return wanted is not None and wanted.side == actor.side


def asks_another(scene: Scene, actor: Actor, at: int, issue: Issue) -> bool:
    """Whether a demand with no issue by name is made on another state than the actor's: "Oslo urged Bern to pay".

    True of what has a name.
    """
    if issue.name != "other" or scene.tokens.masks[issue.first] & ISSUE or issue.first <= at:
        return True
    behind = scene.tokens.behind(at)
    if scene.tokens.masks[at] & MUST:
        # "Norland must pay"
        near = scene.parties.between(max(0, at - OBLIGED), at)[::-1]
        asked = next((party for party in near if party.acts), None)
        return asked is None or (actor.side != asked.side and (actor.side is not None or is_body(scene, actor)))
    asked = next((party for party in scene.parties.between(behind, behind + OBLIGED) if party.acts), None)
    if scene.tokens.concepts(behind, behind + OBLIGED) & _PARTNERS:
        return actor.side is not None
    if asked is None:
        return True
    if actor.side is None:
        return asked.side is not None and is_body(scene, actor)
    return asked.side is not None and actor.side != asked.side


def _joined(scene: Scene, behind: int) -> int:
    """Behind the party that another is joined to: "the Norlanders and the Sudlanders"."""
    if behind + 1 >= len(scene.tokens.words) or not scene.tokens.masks[behind] & _AND:
        return behind
    other = scene.parties.between(behind + 1, behind + OBLIGED)
    return other[0].last if other and other[0].acts else behind


def obliges_party(scene: Scene, at: int) -> bool:
    """Whether it is a party that must: "Norland must accept the deal", and not "people in Norland must"."""
    masks = scene.tokens.masks
    at -= bool(masks[at - 1] & WOULD)
    if masks[at - 1] & _WE:
        # "We must meet"
        return True
    near = scene.parties.between(max(0, at - OBLIGED), at)
    return any(party.last == at and not masks[party.first - 1] & _ADJUNCT for party in near)
