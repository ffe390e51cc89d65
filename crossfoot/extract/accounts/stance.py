"""What an actor holds on an issue.

"Kyiv insists on a full ceasefire", "Moscow rejected the offer", "Poland would discuss elections only after the siege
ends". A word of position needs one who acts before it and an issue beside it; where the issue is only pointed at
("supported it"), it is the one spoken of last. What "we" hold is the speaker's position.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses, is_question
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.actor import Actor, Held
from crossfoot.extract.holding.actors import named
from crossfoot.extract.holding.adherents import ADHERENT, by_adherent
from crossfoot.extract.holding.antecedent import is_of_paper, names_paper
from crossfoot.extract.holding.as_demanded import as_demanded
from crossfoot.extract.holding.asked import asked_by_agent
from crossfoot.extract.holding.before import Before
from crossfoot.extract.holding.conditions import IF, by_condition, inverted_condition
from crossfoot.extract.holding.dashed import FOR, by_dash
from crossfoot.extract.holding.disputed import BEFORE, BEHIND
from crossfoot.extract.holding.holder import held_as
from crossfoot.extract.holding.issues import DIPLOMACY, ISSUE, Issue, find_issue
from crossfoot.extract.holding.joined import further_demands, joined_issues
from crossfoot.extract.holding.judges import JUDGED, by_judgement
from crossfoot.extract.holding.listed import listed_positions
from crossfoot.extract.holding.nouns import (
    DEADLINE,
    DEMAND_NOUN,
    NEED,
    NOUNS,
    SUPPORT_NOUN,
    by_deadline,
    by_noun,
    is_deadline,
    is_noun,
)
from crossfoot.extract.holding.openings import condition_text
from crossfoot.extract.holding.ordered import ordered
from crossfoot.extract.holding.positions import (
    agent_behind,
    passive_position,
    position_at,
)
from crossfoot.extract.holding.taken import OPEN, issue_taken
from crossfoot.extract.holding.terms import OURS, TERMS, by_terms
from crossfoot.extract.holding.words import (
    AGAINST,
    ALONE,
    ASSENT,
    BEAR,
    BID,
    CONDITION,
    DEMAND,
    MUST,
    OPPOSE,
    POSITION,
    READY,
    REJECT,
    STRICT,
    SUPPORT,
    THAT,
    UNTIL,
    VERBAL,
    WANT,
    WOULD,
)
from crossfoot.extract.number import MULTIPLIER
from crossfoot.extract.parties import Party
from crossfoot.model.records.stance import Position, Stance

#: "on this basis"
BASIS = bits("po-basis")
BOTH, TALKS, WAR = bits("both-sides"), bits("me-noun", "po-assent"), bits("po-the-war")
#: "The Norlandish and Sudlandish foreign ministers" are named in so many tokens.
_PAIR = 8
#: "in order that" opens a sentence
LEST, _OPENING = bits("po-lest"), 3
_ONLY, _NONE, _NOT = bits("po-only"), bits("po-is-not"), bits("negation")
#: Words are one where so many letters are.
_STEM = 4
#: "Until last year": so many tokens
_TIME, _DATE = bits("when-long", "month", "weekday", "me-time", "ex-soon"), 4
BE, APART = bits("be"), bits("po-apart")
#: positions on what needs no issue by name
UNNAMED = bits("po-demand", "po-want", "po-bid", "po-must", "po-offer", "po-deed", "po-unacceptable")
UNNAMED |= OPEN | NEED | SUPPORT_NOUN | DEMAND_NOUN | DEADLINE | OPPOSE | BEAR
_TAKEN = FAMILIES.of_concepts(ADHERENT | POSITION | NOUNS | DEADLINE | JUDGED | IF | TERMS | OURS)
_TOLD_BY = FAMILIES.of_concepts(ADHERENT | FOR | POSITION | NOUNS | DEADLINE | JUDGED | IF | TERMS | OURS)
_DIPLOMACY, _UNNAMED = map(FAMILIES.of_concepts, (DIPLOMACY, UNNAMED))
#: what a state may ask another for, whatever it is, and the support it gives
_ASKED = bits("po-demand", "po-want", "po-bid", "po-must", "po-unacceptable") | SUPPORT_NOUN | DEMAND_NOUN | DEADLINE
_ASKED |= OPPOSE | BEAR | bits("po-invite", "po-oppose-noun")
_ASKED = FAMILIES.of_concepts(_ASKED)
_ASSENT = FAMILIES.of_concepts(ASSENT)
_NUCLEAR_WORDS = FAMILIES.of_concepts(bits("st-nuclear", "st-offsite"))
#: positions on what only words before name, or what is beside war and peace: "Oslo refused", "ready to mend it"
_TAKEN_ON = FAMILIES.of_concepts(
    ADHERENT
    | FOR
    | ISSUE
    | THAT
    | CONDITION
    | STRICT
    | MUST
    | UNNAMED
    | READY
    | REJECT
    | OPPOSE
    | AGAINST
    | WOULD
    | ALONE
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


@dataclass(slots=True)
class _Sentence:
    """One sentence, and what was told in it so far."""

    before: Before
    first: int
    last: int
    parts: list[Clause]
    #: "If the truce holds, Norland is ready": the condition opens the sentence.
    fronted: bool
    conditional: bool = False
    demanded: bool = False


def _read_sentence(scene: Scene, before: Before, first: int, last: int) -> Iterator[Told]:
    tokens = scene.tokens
    parts = clauses(tokens, first, last)
    if listed := listed_positions(scene, first, last):
        for at, item in listed:
            yield replace(_told(scene, parts[0], at, last, *item), first=item[2].first, last=item[2].last)
        return
    begin = first
    if (order := ordered(scene, first, last)) is not None:
        held, begin = order
        told = _told(scene, parts[0], first + 1, last, *held)
        yield replace(told, first=first + 1, last=max(told.last, held[2].last))
    sentence = _Sentence(before, first, last, parts, _is_fronted(scene, first))
    for number, clause in enumerate(parts):
        if (stood := by_dash(scene, parts, number)) is not None:
            told = _told(scene, clause, clause.first, last, *stood)
            yield replace(told, first=min(told.first, stood[0].first))
            begin = max(begin, stood[2].last)
        for at in tokens.between(_TAKEN, max(begin, clause.first), clause.last):
            # «Тис.» of thousands is no form of a verb.
            if not tokens.masks[at] & MULTIPLIER:
                yield from _read_word(scene, sentence, number, at)


def _is_fronted(scene: Scene, first: int) -> bool:
    """Whether a sentence opens with a condition; "Oslo so far" opens with none."""
    opening, second = (*scene.tokens.masks[first : first + 2], 0)[:2]
    dated = any(word & _TIME for word in scene.tokens.base[first : first + _DATE])
    if dated and "," in scene.tokens.words[first : first + _DATE]:
        # "Until last year, Oslo did not accept it"
        return False
    opens = opening & (CONDITION | BASIS) or (second & (CONDITION | BASIS) and not second & UNTIL)
    return bool(opens) or _is_only_then(scene, first)


def _is_only_then(scene: Scene, first: int) -> bool:
    """Whether a sentence opens with what must be done first: «Лише отримавши гарантії»."""
    tokens = scene.tokens
    gerunds = tokens.lexicon.language.gerund_endings
    return bool(gerunds and tokens.masks[first] & _ONLY) and any(
        word.endswith(gerunds) for word in tokens.words[first + 1 : first + 2]
    )


def _read_word(scene: Scene, sentence: _Sentence, number: int, at: int) -> Iterator[Told]:
    """What one word of position tells, in the clause of that number."""
    before, first, last, clause = sentence.before, sentence.first, sentence.last, sentence.parts[number]
    mask, parts = scene.tokens.masks[at], sentence.parts[: number + 1]
    if (held := as_demanded(scene, parts, at)) is not None:
        yield _told(scene, clause, at, last, *held)
        return
    agent = agent_behind(scene, at, last) if mask & (VERBAL | WANT | BID) else None
    if agent is not None and sentence.demanded and not scene.tokens.masks[at - 1] & BE:
        # "Norland's demand is a pact ratified by Oslo"
        return
    if agent is not None:
        if mask & SUPPORT and (sentence.demanded or names_paper(scene, agent.last)):
            # «Вимагає гарантій, ратифікованих конгресом»
            return
        yield from _by_agent(scene, before, clause, at, first, last, agent)
        return
    if mask & ADHERENT:
        if (held := by_adherent(scene, parts, at, last)) is not None:
            yield _told(scene, clause, at, last, *held)
        return
    if is_deadline(scene, parts, at) or mask & JUDGED or (mask & NOUNS and is_noun(scene, clause, at)):
        held = _by_no_verb(scene, before, parts, at, last)
        if held is not None:
            sentence.demanded = sentence.demanded or held[1] is Position.DEMANDS
            yield _told(scene, clause, at, last, *held)
        return
    if mask & (TERMS | OURS):
        held = by_terms(scene, sentence.parts, number, at)
        if held is not None:
            sentence.demanded = True
            yield _told(scene, clause, at, last, *held)
            return
    if mask & (IF | STRICT) and not sentence.conditional:
        under = inverted_condition(scene, before, sentence.parts, at)
        if under is None and mask & IF:
            under = by_condition(scene, before, sentence.parts, at)
        if under is not None:
            sentence.conditional = True
            yield _told(scene, under.clause, under.would, last, *under.held, opening=at)
            return
    if mask & (POSITION | NOUNS):
        # Others are spans of time that nobody gives another: "forty days".
        yield from _by_verb(scene, sentence, number, at)


def _by_verb(scene: Scene, sentence: _Sentence, number: int, at: int) -> Iterator[Told]:
    """What a verb of position tells of each issue that it is on."""
    before, first, last, clause = sentence.before, sentence.first, sentence.last, sentence.parts[number]
    mask = scene.tokens.masks[at]
    position = position_at(scene, clause, at, last)
    if mask & SUPPORT and is_of_paper(scene, clause):
        # «Резолюція, яку ухвалила рада»
        return
    if position is None or (mask & STRICT and sentence.conditional) or is_question(scene.tokens, first, last):
        return
    if sentence.fronted and mask & (READY | WOULD) and position in (Position.OFFERS, Position.SUPPORTS):
        position = Position.CONDITIONAL
    # «Пока Осло стреляет, Берн не подпишет»
    denied = mask & (ASSENT | _NONE) or scene.tokens.base[at] & _NOT
    waits = bool(sentence.fronted and number and denied) and position is Position.REJECTS
    if waits:
        if sentence.conditional:
            return
        position = Position.CONDITIONAL
    if mask & MUST and number and any(word & LEST for word in scene.tokens.base[first : first + _OPENING]):
        # «Щоб Осло підписало, мають зняти санкції»
        position = Position.CONDITIONAL if _is_for_deed(scene, sentence.parts[0]) else position
    if mask & MUST and (sentence.demanded or any(near & STRICT for near in scene.tokens.masks[at : clause.last])):
        # "Insisted that they must": said with the verb; "should meet only after": the condition says it.
        return
    issue = issue_taken(scene, before, sentence.parts[: number + 1], at, first, last, position)
    held = None if issue is None else held_as(scene, before, sentence.parts, number, at, last, position, issue)
    if held is None or (waits and held[0].side is None):
        return
    sentence.conditional = sentence.conditional or held[1] is Position.CONDITIONAL
    sentence.demanded = sentence.demanded or held[1] is Position.DEMANDS
    yield _told(scene, clause, at, last, *held)
    for begin, further in joined_issues(scene, at, held[2], last):
        yield replace(_told(scene, clause, at, last, held[0], held[1], further), first=begin)
    if held[1] is Position.DEMANDS and mask & DEMAND:
        for further in further_demands(scene, sentence.parts, number):
            yield replace(_told(scene, clause, at, last, held[0], held[1], further), first=further.first)


def _is_for_deed(scene: Scene, clause: Clause) -> bool:
    """Whether a clause names an issue and a party that would consent: «Щоб Осло підписало угоду»."""
    does = scene.tokens.between(_ASSENT, clause.first, clause.last)
    doers = scene.parties.between(clause.first, does[0]) if does else ()
    return any(party.acts for party in doers) and find_issue(scene.tokens, clause.first, clause.last) is not None


def _by_no_verb(scene: Scene, before: Before, parts: list[Clause], at: int, last: int) -> Held | None:
    """The position told by a noun, a deadline or a judgement at a token of the last clause."""
    mask = scene.tokens.masks[at]
    if is_deadline(scene, parts, at):
        return by_deadline(scene, before, parts, at, last)
    return by_judgement(scene, before, parts, at, last) if mask & JUDGED else by_noun(scene, before, parts, at, last)


def _by_agent(
    scene: Scene, before: Before, clause: Clause, at: int, first: int, last: int, agent: Party
) -> Iterator[Told]:
    """The stance of the one behind a passive, on a definite issue: "the truce proposed by Oslo"."""
    position = passive_position(scene, clause, at)
    # "Disarming a group backed by Oslo": what is backed stands in the clause of its own words.
    # "The truce, which was proposed by Oslo"
    begin = max(clause.first if at > clause.first and not clause.aside else first, at - BEHIND)
    issue = find_issue(scene.tokens, begin, at) or find_issue(scene.tokens, agent.last, min(agent.last + BEFORE, last))
    asked = asked_by_agent(scene, clause, at, agent)
    if scene.tokens.masks[at] & (WANT | BID) and asked is None:
        # "Was told by Oslo that"
        return
    issue = issue or asked or before.issue()
    actor = named(scene, agent)
    if position is not None and issue is not None and actor is not None:
        finite = bool((scene.tokens.masks[at - 1] | scene.tokens.base[at - 1]) & BE)
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
        # Bodies and children are no prisoners.
        return issue.name + (scene.tokens.words[issue.first][:_STEM] if mask & APART else "")
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
    # A list of those who hold it may begin in the parts before.
    listed = actor.first >= 0 and tokens.starts[actor.first] + len(actor.name) > tokens.starts[clause.first]
    begin = actor.first if listed and actor.first < at else at
    if clause.first <= issue.first < begin:
        begin = issue.first
    behind = scene.parties.between(actor.first, actor.first + 1) if at < actor.first < clause.last else ()
    said = scene.speakers.at(at, at + 1).speaker
    opening = at if opening is None else opening
    return Told(
        first=begin,
        last=max(tokens.behind(at), issue.last if issue.first > at else 0, behind[0].last if behind else 0),
        record=Stance(
            actor=actor.name,
            issue=issue.name,
            issue_text=issue.text(tokens),
            stance=position,
            # "Not until it ends will Oslo sign"
            condition=condition_text(scene, opening, at if opening < at else last)
            if position is Position.CONDITIONAL
            else None,
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
