"""What an actor holds on an issue.

"Kyiv insists on a full ceasefire", "Moscow rejected the offer", "Poland would discuss elections only after the siege
ends". A word of position needs one who acts before it and an issue beside it; where the issue is only pointed at
("supported it"), it is the one spoken of last. What "we" hold is the speaker's position.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.actor import Actor, Held
from crossfoot.extract.holding.actors import actor_of, first_acting, named, speaker_at
from crossfoot.extract.holding.aims import is_own_aim
from crossfoot.extract.holding.as_demanded import as_demanded
from crossfoot.extract.holding.before import Before
from crossfoot.extract.holding.conditions import IF, by_condition
from crossfoot.extract.holding.disputed import BEFORE, BEHIND, asks_another, is_of_own, obliges_party
from crossfoot.extract.holding.idle import is_idle
from crossfoot.extract.holding.issues import DIPLOMACY, ISSUE, Issue, find_issue
from crossfoot.extract.holding.joined import joined_issues
from crossfoot.extract.holding.judges import JUDGED, SCHOLAR, by_judgement, who_insists, who_judges
from crossfoot.extract.holding.listed import listed_positions
from crossfoot.extract.holding.nouns import (
    DEADLINE,
    NEED,
    NOUNS,
    SUPPORT_NOUN,
    by_deadline,
    by_noun,
    is_deadline,
    is_noun,
)
from crossfoot.extract.holding.openings import condition_text
from crossfoot.extract.holding.positions import (
    agent_behind,
    is_contingent,
    passive_position,
    position_at,
)
from crossfoot.extract.holding.related import related
from crossfoot.extract.holding.taken import OPEN, issue_taken
from crossfoot.extract.holding.words import (
    AGAINST,
    ALONE,
    ANNOUNCE,
    CONDITION,
    DUE,
    MUST,
    OPPOSE,
    POSITION,
    READY,
    REJECT,
    SIGNED,
    STRICT,
    THAT,
    VERBAL,
    WANT,
    WOULD,
)
from crossfoot.extract.number import MULTIPLIER
from crossfoot.extract.parties import Party
from crossfoot.model.records.stance import Position, Stance

#: "it is unacceptable": who says so holds it
IMPERSONAL = bits("po-impersonal")
PEACE, RELATIVE = bits("po-peace"), bits("relative", "that")
#: "on this basis"
BASIS = bits("po-basis")
BOTH, TALKS, WAR = bits("both-sides"), bits("me-noun", "po-assent"), bits("po-the-war")
#: "The Norlandish and Sudlandish foreign ministers" are named in so many tokens.
_PAIR = 8
#: Words are one where so many letters are.
_STEM = 4
SAY, BE = bits("say", "say-weak", "saying"), bits("be")
#: "signed a deal", and not "signed a document"
PACT = bits("me-agreed", "iss-ceasefire")
IT, TERMS, PEOPLE = bits("it-they"), bits("po-terms"), bits("po-people")
#: positions on what needs no issue by name
UNNAMED = bits("po-demand", "po-want", "po-bid", "po-offer", "po-deed", "po-unacceptable")
UNNAMED |= OPEN | NEED | SUPPORT_NOUN
_TAKEN = FAMILIES.of_concepts(POSITION | NOUNS | DEADLINE | JUDGED | IF)
_TOLD_BY = FAMILIES.of_concepts(POSITION | NOUNS | DEADLINE | JUDGED | IF | TERMS)
_DIPLOMACY, _UNNAMED = map(FAMILIES.of_concepts, (DIPLOMACY, UNNAMED))
#: what a state may ask another for, whatever it is, and the support it gives
_ASKED = FAMILIES.of_concepts(bits("po-demand", "po-bid", "po-unacceptable") | SUPPORT_NOUN)
_NUCLEAR_WORDS = FAMILIES.of_concepts(bits("st-nuclear", "st-offsite"))
#: positions on what only words before name, or what is beside war and peace: "Oslo refused", "ready to mend it"
_TAKEN_ON = FAMILIES.of_concepts(
    ISSUE | THAT | CONDITION | STRICT | MUST | UNNAMED | READY | REJECT | OPPOSE | AGAINST | WOULD | ALONE
)


def read_stance(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The stances told in the sentences."""
    families = scene.tokens.families
    if not (families[_DIPLOMACY] or families[_NUCLEAR_WORDS] or families[_ASKED]):
        return
    for first, last in sentences:
        before = Before(scene, bisect_left(scene.tokens.sentences, (first, last)))
        if before.has_issue() or scene.tokens.has(_UNNAMED, first, last) or before.is_on_peace():
            yield from _read_sentence(scene, before, first, last)


def _read_sentence(scene: Scene, before: Before, first: int, last: int) -> Iterator[Told]:
    tokens = scene.tokens
    parts = clauses(tokens, first, last)
    listed = listed_positions(scene, first, last)
    for at, item in listed:
        told = _told(scene, parts[0], at, last, *item)
        yield replace(told, first=item[2].first, last=item[2].last)
    if listed:
        return
    conditional = demanded = False
    # "If the truce holds, Norland is ready": the condition opens the sentence.
    fronted = any(mask & (CONDITION | BASIS) for mask in tokens.masks[first : first + 2])
    for number, clause in enumerate(parts):
        for at in tokens.between(_TAKEN, clause.first, clause.last):
            if tokens.masks[at] & MULTIPLIER:
                # «Тис.» of thousands, and no form of a verb
                continue
            if (held := as_demanded(scene, parts[: number + 1], at)) is not None:
                yield _told(scene, clause, at, last, *held)
                continue
            agent = agent_behind(scene, at, last) if tokens.masks[at] & VERBAL else None
            if agent is not None:
                yield from _by_agent(scene, before, clause, at, first, last, agent)
                continue
            due = is_deadline(scene, parts[: number + 1], at)
            if due or tokens.masks[at] & JUDGED or (tokens.masks[at] & NOUNS and is_noun(scene, clause, at)):
                held = _by_no_verb(scene, before, parts[: number + 1], at, last)
                if held is not None:
                    yield _told(scene, clause, at, last, *held)
                continue
            if not tokens.masks[at] & (POSITION | NOUNS | IF):
                # "Forty days", which nobody gives another
                continue
            if tokens.masks[at] & IF:
                under = None if conditional else by_condition(scene, before, parts, at)
                if under is not None:
                    conditional = True
                    yield _told(scene, under.clause, under.would, last, *under.held, opening=at)
                if under is not None or not tokens.masks[at] & (POSITION | NOUNS):
                    continue
            position = position_at(scene, clause, at, last)
            strict = bool(tokens.masks[at] & STRICT)
            if position is None or (strict and conditional):
                continue
            if fronted and tokens.masks[at] & READY and position in (Position.OFFERS, Position.SUPPORTS):
                position = Position.CONDITIONAL
            must = bool(tokens.masks[at] & MUST)
            if must and (demanded or any(mask & STRICT for mask in tokens.masks[at : clause.last])):
                # "Insisted that they must": said with the verb; "should meet only after": the condition says it.
                continue
            issue = issue_taken(scene, before, parts[: number + 1], at, first, last, position)
            held = None if issue is None else _held(scene, before, parts, number, at, last, position, issue)
            if held is not None:
                conditional = conditional or held[1] is Position.CONDITIONAL
                demanded = demanded or held[1] is Position.DEMANDS
                yield _told(scene, clause, at, last, *held)
                for begin, further in joined_issues(scene, at, held[2], last):
                    yield replace(_told(scene, clause, at, last, held[0], held[1], further), first=begin)


def _held(
    scene: Scene, before: Before, parts: list[Clause], number: int, at: int, last: int, position: Position, issue: Issue
) -> Held | None:
    """Who holds a position on an issue, as it is held; None where it is idle or nobody's."""
    masks, clause = scene.tokens.masks, parts[number]
    if is_idle(scene, clause, at, last):
        return None
    if masks[at] & MUST and masks[at - 1] & RELATIVE and at - 1 > clause.first and not masks[at - 2] & SAY:
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
    if position is Position.DEMANDS and masks[at] & WANT and actor is not None and is_of_own(scene, actor, at, issue):
        # "Hale wanted Norland to supply ore in return for": his own country, which offers it.
        position = Position.OFFERS
    taken = None if actor is None else _together(scene, at, position, actor, issue)
    return None if actor is None or taken is None else (actor, taken, issue)


def _is_accused(scene: Scene, at: int, actor: Actor, issue: Issue) -> bool:
    """Whether it is only said of another that he wants no peace: "Hale said Norland was not committed to peace"."""
    if scene.tokens.masks[at] & REJECT or not scene.tokens.masks[issue.first] & PEACE:
        return False
    said = scene.speakers.at(at, at + 1).speaker
    return said is not None and scene.parties.side_of(said) != actor.side


def _together(scene: Scene, at: int, position: Position, actor: Actor, issue: Issue) -> Position | None:
    """The position; who announce a truce together, or sign it, hold with it, while one alone offers it."""
    masks = scene.tokens.masks
    if masks[at] & SIGNED:
        # "A peace accord"
        pact = any(mask & PACT for mask in masks[issue.first : issue.last + 1])
        return Position.SUPPORTS if actor.joined and pact else None
    return Position.SUPPORTS if actor.joined and masks[at] & ANNOUNCE else position


def _by_no_verb(scene: Scene, before: Before, parts: list[Clause], at: int, last: int) -> Held | None:
    """The position told by a noun, a deadline or a judgement at a token of the last clause."""
    mask = scene.tokens.masks[at]
    if is_deadline(scene, parts, at):
        return by_deadline(scene, before, parts, at, last)
    return by_judgement(scene, before, parts, at) if mask & JUDGED else by_noun(scene, before, parts, at, last)


def _holder(scene: Scene, before: Before, parts: list[Clause], number: int, at: int, issue: Issue) -> Actor | None:
    """Who takes the position of the word at a token, in the clause of that number among the parts of its sentence."""
    mask = scene.tokens.masks[at]
    told = parts[: number + 1]
    if mask & MUST:
        return who_insists(scene, told, at, issue) or _of_terms(scene, before, told)
    own = related(scene, at, parts[-1].last)
    if own is not None:
        return named(scene, own[0])
    strict = mask & STRICT or is_contingent(scene, at)
    actor = who_judges(scene, speaker_at(scene, at)) if strict or mask & IMPERSONAL else None
    if actor is None and not strict:
        actor = actor_of(scene, before, told, at)
    if actor is not None and issue.name == "other" and not scene.tokens.masks[issue.first] & ISSUE:
        if actor.side is None and any(mask & PEOPLE for mask in scene.tokens.masks[actor.first : at]):
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
    said = at - 1 == clause.first or bool(masks[max(clause.first, at - 2)] & (SAY | THAT))
    return said and bool(masks[at - 1] & IT) and before.has_issue()


def _of_terms(scene: Scene, before: Before, parts: list[Clause]) -> Actor | None:
    """Whose terms a colon opens: "set out its terms: Norland must"."""
    if len(parts) == 1 or scene.tokens.words[parts[-2].last] != ":":
        return None
    terms = next((at for at in range(parts[-2].first, parts[-2].last) if scene.tokens.masks[at] & TERMS), None)
    return None if terms is None else actor_of(scene, before, parts[:-1], terms)


def _by_agent(
    scene: Scene, before: Before, clause: Clause, at: int, first: int, last: int, agent: Party
) -> Iterator[Told]:
    """The stance of the one behind a passive, on a definite issue: "the truce proposed by Oslo"."""
    position = passive_position(scene, clause, at)
    # "Disarming a group backed by Oslo": what is backed stands in the clause of its own words.
    # "The truce, which was proposed by Oslo"
    begin = max(clause.first if at > clause.first and not clause.aside else first, at - BEHIND)
    issue = find_issue(scene.tokens, begin, at) or find_issue(scene.tokens, agent.last, min(agent.last + BEFORE, last))
    issue = issue or before.issue()
    actor = named(scene, agent)
    if position is not None and issue is not None and actor is not None:
        finite = bool(scene.tokens.masks[at - 1] & BE)
        if issue.name == "other" and not finite and position not in (Position.SUPPORTS, Position.REJECTS):
            # "The text proposed by Oslo": of what is not said.
            return
        told = _told(scene, clause, at, last, actor, position, issue)
        yield replace(told, last=max(told.last, agent.last))


def _bare(name: str) -> str:
    """A name without its article: "The Harbour Relief Society" reports nothing of "Harbour Relief Society", nor "Norway
    and Spain" of "Spain".
    """
    return name.casefold().removeprefix("the ")


def _together_as(scene: Scene, actor: Actor) -> str:
    """What tells several who hold it together from others: their sides, in whatever order and words."""
    if scene.tokens.masks[actor.first] & BOTH:
        return "both"
    sides = scene.parties.sides_between(actor.first, actor.first + _PAIR) if actor.joined and actor.first >= 0 else ()
    return "; ".join(sorted(sides[:2])) if len(sides) > 1 else actor.name


def _topic(scene: Scene, issue: Issue) -> str:
    """What tells an issue from others: its name, or the word for it where it has none; all talks are one."""
    mask = scene.tokens.masks[issue.first]
    if issue.name != "other" or mask & TALKS:
        return issue.name
    return scene.tokens.words[issue.first][:_STEM]


def _told(
    scene: Scene,
    clause: Clause,
    at: int,
    last: int,
    actor: Actor,
    position: Position,
    issue: Issue,
    opening: int | None = None,
) -> Told:
    tokens = scene.tokens
    begin = actor.first if clause.first <= actor.first < at else at
    if clause.first <= issue.first < begin:
        begin = issue.first
    said = scene.speakers.at(at, at + 1).speaker
    opening = at if opening is None else opening
    return Told(
        first=begin,
        last=max(tokens.behind(at), issue.last if issue.first > at else 0),
        record=Stance(
            actor=actor.name,
            issue=issue.name,
            issue_text=issue.text(tokens),
            stance=position,
            condition=condition_text(scene, opening, last) if position is Position.CONDITIONAL else None,
            reported_by=None if said is None or _bare(said).endswith(_bare(actor.name)) else said,
        ),
        # "To end the war" tells less than any other issue.
        weight=not tokens.masks[issue.first] & WAR,
        same=(
            actor.side or _together_as(scene, actor),
            _topic(scene, issue),
            position,
        ),
    )


STANCE = Account(name="stance", needs=(_TOLD_BY, _TAKEN_ON), read=read_stance)
