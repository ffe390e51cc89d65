"""Whose a judgement is: who may say what must be, and what is called a mistake or a step forward by whom."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, is_infinitive, negated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.actor import Actor, Held
from crossfoot.extract.holding.actors import actor_of, named, speaker_at
from crossfoot.extract.holding.before import Before
from crossfoot.extract.holding.dashed import DASHES
from crossfoot.extract.holding.issues import ISSUE, LOOSE, Issue, find_issue
from crossfoot.extract.lexicon import fold
from crossfoot.extract.parties import Party
from crossfoot.model.records.stance import Position

_BODY, _OFFICE = bits("state-body"), bits("state-office", "speaker-office")
#: who judges for a living and speaks for nobody
SCHOLAR = bits("po-scholar")
#: who speaks of nuclear plants; "says that"
_WATCH, _SAID_THAT = _BODY | bits("st-nuclear"), bits("that")
_NUCLEAR_WORDS = FAMILIES.of_concepts(bits("st-nuclear", "st-offsite"))
_BE, _TO, _QUOTES = bits("be"), bits("to"), frozenset('"“”«»')
#: "the Norlanders answer that"
_SAYS, _SAYS_REACH = bits("say", "say-weak"), 3
#: "called the plan a mistake", "said the truce was the right step"
_GOOD, _BAD, _DUE = bits("po-judged-good"), bits("po-judged-bad"), bits("po-judged-due")
#: "guarantees are key for Oslo": whose it is stands behind; a "red line"
_LINE = bits("po-line")
_FOR = bits("po-judged-for")
_FOR_WHOM = bits("po-to-whom")
JUDGED, _JUDGES = _GOOD | _BAD | _DUE | _FOR, bits("po-judge", "po-give")
#: The verb of judging stands within so many tokens before; "was" so near.
_JUDGED_REACH, _BE_REACH, _AS = 14, 3, 2
#: «умова Осло — гарантії»: so many tokens
_DUE_REACH = 8
#: "a mistake to lift the sanctions": so many tokens
_DEED_REACH = 8


def by_judgement(scene: Scene, before: Before, parts: list[Clause], at: int, last: int) -> Held | None:
    """Who calls an issue good, bad or due at a token of the last clause: "described the truce as a mistake"."""
    tokens, clause = scene.tokens, parts[-1]
    mask = tokens.masks[at]
    if mask & _FOR:
        return _by_owner(scene, clause, at)
    if mask & _DUE and (own := _due_of(scene, clause, at, last)) is not None:
        return own
    position = Position.DEMANDS if mask & _DUE else Position.SUPPORTS if mask & _GOOD else Position.OPPOSES
    if negated(tokens, at, clause.first):
        return None
    owner = for_whom(scene, parts, at) if mask & _BAD else None
    issue = find_issue(tokens, clause.first, at) if owner is not None else None
    if owner is not None and issue is not None:
        return owner, Position.REJECTS if mask & _LINE else position, issue
    if at - clause.first <= _AS and len(parts) > 1 and clause.first == parts[-2].last:
        # "Described the truce | as a step forward"
        clause, parts = parts[-2], parts[:-1]
    verb = next(
        (near for near in range(max(clause.first, at - _JUDGED_REACH), at) if tokens.masks[near] & _JUDGES), None
    )
    if verb is not None:
        issue = find_issue(tokens, verb + 1, at)
        if issue is None and position is not Position.DEMANDS and tokens.lexicon.language.inflects:
            # «Назвал ошибкой план перемирия»
            issue = find_issue(tokens, tokens.behind(at), clause.last)
            if issue is None and at - verb <= _AS:
                # «План перемирия назвал ошибкой»
                issue = find_issue(tokens, clause.first, verb)
        actor = None if issue is None else actor_of(scene, before, parts, verb)
    elif position is not Position.DEMANDS and any(
        mask & _BE for mask in tokens.masks[max(clause.first, at - _BE_REACH) : at]
    ):
        issue = find_issue(tokens, clause.first, at) or _deed_judged(scene, clause, at)
        actor = None if issue is None else who_judges(scene, speaker_at(scene, at))
    elif len(parts) > 1 and at - clause.first <= 1 and tokens.words[clause.first - 1] in DASHES:
        # «Перемирие — ловушка, заявил»
        issue = find_issue(tokens, parts[-2].first, parts[-2].last)
        actor = None if issue is None else who_judges(scene, speaker_at(scene, at))
    else:
        return None
    return None if issue is None or actor is None else (actor, position, issue)


def for_whom(scene: Scene, parts: list[Clause], at: int) -> Actor | None:
    """For whom it is out of the question at a token: «для Осло это неприемлемо», «красная линия для Осло».

    What another calls so is his, and right behind its noun it is meant for them: «гарантии для Осло».
    """
    tokens, clause = scene.tokens, parts[-1]
    if not tokens.lexicon.language.inflects:
        return None
    # «Для Осло аннексия — красная линия»
    dash = len(parts) > 1 and tokens.words[clause.first - 1] in DASHES
    first = parts[-2].first if dash else clause.first
    for party in scene.parties.between(first + 1, clause.last):
        if party.acts and tokens.base[party.first - 1] & _FOR_WHOM:
            said = speaker_at(scene, at)
            others = said is not None and said.side != party.side
            return None if others or tokens.masks[party.first - 2] & ISSUE else named(scene, party)
    return None


def _due_of(scene: Scene, clause: Clause, at: int, last: int) -> Held | None:
    """Whose condition an issue is: «Головна умова Осло — гарантії безпеки»."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    if not tokens.lexicon.language.inflects:
        return None
    owner = next((party for party in scene.parties.between(behind, behind + 1) if party.acts), None)
    if owner is None:
        return None
    end = min(owner.last + _DUE_REACH, last)
    issue = find_issue(tokens, owner.last, end) or find_issue(tokens, clause.first, at)
    actor = Actor(scene.parties.text(owner), owner.side, owner.first)
    return None if issue is None else (actor, Position.DEMANDS, issue)


def _deed_judged(scene: Scene, clause: Clause, at: int) -> Issue | None:
    """The issue in a deed that is judged: "it would be a mistake to lift sanctions"."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    behind += behind < clause.last and tokens.words[behind] in _QUOTES
    if behind >= clause.last or not (tokens.base[behind] & _TO or is_infinitive(tokens, behind)):
        return None
    return find_issue(tokens, behind, min(behind + _DEED_REACH, clause.last))


def _by_owner(scene: Scene, clause: Clause, at: int) -> Held | None:
    """For whom an issue is the main thing or a red line: "guarantees remain a priority for Oslo"."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    owner = next((party for party in scene.parties.between(behind, behind + 2) if party.acts), None)
    issue = find_issue(tokens, clause.first, at)
    if owner is None or issue is None or negated(tokens, at, clause.first):
        return None
    position = Position.REJECTS if tokens.masks[at] & _LINE else Position.DEMANDS
    return Actor(scene.parties.text(owner), owner.side, owner.first), position, issue


def who_insists(scene: Scene, parts: list[Clause], at: int, issue: Issue) -> Actor | None:
    """The speaker of "must", where he speaks for a side, or for a body and of a matter of war and peace.

    Of nuclear plants those speak who watch over them or run them.
    """
    actor = speaker_at(scene, at)
    if actor is None:
        return None
    other = _teller_besides(scene, parts, actor)
    if other is not None:
        # "The Norlanders answer that Oslo must leave, Hale said": theirs.
        told = named(scene, other)
        says = _says(scene, other, parts[-1].first)
        return told if says and told is not None and told.side is not None and told.side != actor.side else None
    if actor.side is not None:
        return actor
    known = scene.tokens.lexicon.masks
    words = [fold(word) for word in actor.name.split()]
    watch = scene.tokens.families[_NUCLEAR_WORDS] and any(known.get(word, 0) & _WATCH for word in words)
    watch = watch or (scene.tokens.families[_NUCLEAR_WORDS] and scene.parties.holds_office(words[-1]))
    if watch and (issue.name not in LOOSE or (issue.first < at and _is_undergone(scene, at))):
        return actor
    if issue.is_loose(scene.tokens):
        return None
    return who_judges(scene, actor)


def _is_undergone(scene: Scene, at: int) -> bool:
    """Whether it must be done to something: "must be protected", "must never be shelled"."""
    behind = scene.tokens.behind(at)
    return any(mask & _BE for mask in scene.tokens.base[behind : behind + 2])


def _teller_besides(scene: Scene, parts: list[Clause], actor: Actor) -> Party | None:
    """Another than the speaker who says what must be: "Hale said the allies shout that Norland should"."""
    if len(parts) == 1 or not scene.tokens.masks[parts[-1].first] & _SAID_THAT:
        return None
    others = [party for party in scene.parties.between(parts[0].first, parts[-2].last) if party.acts]
    if not others or _says(scene, others[-1], parts[-1].first):
        return others[-1] if others and scene.parties.text(others[-1]) not in actor.name else None
    # "Hale told Moller that Norland must": Hale's own.
    return None if any(scene.parties.text(other) in actor.name for other in others) else others[-1]


def _says(scene: Scene, party: Party, that: int) -> bool:
    """Whether a party says what stands behind "that": "the Norlanders answer that"."""
    near = scene.tokens.masks[party.last : that]
    return len(near) <= _SAYS_REACH and any(mask & _SAYS for mask in near)


def who_judges(scene: Scene, actor: Actor | None) -> Actor | None:
    """The one who calls something impossible, where he speaks for a side or a body: no analyst."""
    if actor is None:
        return None
    words = _concepts(scene, actor)
    if any(word & SCHOLAR for word in words):
        return None
    return actor if actor.side is not None or any(word & (_BODY | _OFFICE) for word in words) else None


def is_scholar(scene: Scene, actor: Actor | None) -> bool:
    """Whether one judges for a living: what he says that others will do is his forecast."""
    return actor is not None and any(word & SCHOLAR for word in _concepts(scene, actor))


def speaks_for_side(scene: Scene, actor: Actor) -> bool:
    """Whether one speaks for a side or a body, or the text tells his office."""
    if is_scholar(scene, actor):
        return False
    return who_judges(scene, actor) is not None or scene.parties.holds_office(fold(actor.name.split()[-1]))


def _concepts(scene: Scene, actor: Actor) -> list[int]:
    """The concepts of the words of a name."""
    known = scene.tokens.lexicon.masks
    return [known.get(fold(word), 0) for word in actor.name.split()]
