"""What one would do only if something happens, whatever the deed: "Oslo warned it could bring sanctions back if"."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.actor import Actor, Held
from crossfoot.extract.holding.actors import actor_of, named, speaker_at, teller_of
from crossfoot.extract.holding.before import Before
from crossfoot.extract.holding.disputed import ASKED_DEED
from crossfoot.extract.holding.issues import Issue, find_issue, rest_as_issue
from crossfoot.extract.holding.judges import speaks_for_side
from crossfoot.extract.holding.openings import only_says_when
from crossfoot.extract.lexicon import fold
from crossfoot.model.records.stance import Position

#: "if", "unless": what opens the condition; "would", "may", "going to": what is done under it
#: "is impossible", said of it
IF, FUTURE = bits("po-if"), bits("po-future", "po-feasible")
_FUTURE = FAMILIES.of_concepts(FUTURE)
#: "even if", "as if"; "would have": that is over
_EVEN, _HAVE, _OVER_REACH = bits("even", "as-cue"), bits("have"), 3
_WAR = bits("po-the-war")
_ITS, _TELLS = bits("po-its"), bits("po-announce", "say")
_WE, _PRONOUN, _ADJUNCT = bits("we"), bits("it-they", "he-she"), bits("adjunct", "of")
_ADVERB, _CONTRAST, _BE = bits("say-skip", "adverb"), bits("contrast"), bits("be")
#: "when", which only narrows what stands before it
_WHEN = bits("po-when")
#: "I'll walk away": from what was spoken of before
_QUIT = bits("po-quit")
#: "only once", "not until"; "will be no talks"; "will stay"
_ONLY, _NOT, _STAYS = bits("po-strict"), bits("negation"), bits("po-be")
_NONE_REACH = 4
#: The deed stands within so many tokens of its condition, who does it so near before "would".
_REACH, _NEAR = 20, 2


@dataclass(slots=True)
class Deed:
    """A deed under a condition: the number of its clause, its "would", the condition's opening, and where it ends."""

    number: int
    would: int
    opening: int
    end: int


@dataclass(slots=True)
class Under:
    """What somebody would do under a condition: the clause, its "would", and who holds what."""

    clause: Clause
    would: int
    held: Held


def by_condition(scene: Scene, before: Before, parts: list[Clause], opening: int) -> Under | None:
    """What is done only under the condition that opens at a token.

    Only what one says of himself: "Norland would lose the war if the talks failed" is somebody's forecast.
    """
    deed = _deed_of(scene, parts, opening)
    if deed is None or only_says_when(scene, opening):
        return None
    clause = parts[deed.number]
    issue = _issue_of(scene, before, parts, deed)
    if issue is None:
        return None
    actor = _doer(scene, before, parts[: deed.number + 1], deed.would)
    return None if actor is None else Under(clause, deed.would, (actor, Position.CONDITIONAL, issue))


def inverted_condition(scene: Scene, before: Before, parts: list[Clause], opening: int) -> Under | None:
    """What is done only under the condition that opens the sentence: "Only once the guns are silent will Oslo sign"."""
    tokens, first, last = scene.tokens, parts[0].first, parts[-1].last
    masks = tokens.masks
    begin = opening - bool(opening > first and masks[opening - 1] & _NOT)
    lone = begin == opening and not masks[opening] & _ONLY
    if lone or begin - first > 1 or only_says_when(scene, opening):
        return None
    for would in tokens.between(_FUTURE, opening + 1, min(opening + _REACH, last)):
        doer = next(iter(scene.parties.between(would + 1, would + 1 + _NEAR)), None)
        clause = next(part for part in parts if part.first <= would < part.last)
        if doer is None or not doer.acts or doer.last >= clause.last:
            continue
        issue = find_issue(tokens, doer.last, clause.last) or find_issue(tokens, opening, would)
        if issue is None and tokens.concepts(doer.last, doer.last + 1) & ASKED_DEED:
            issue = rest_as_issue(tokens, doer.last, clause.last)
        teller, holder = speaker_at(scene, would), named(scene, doer)
        if issue is None or holder is None or (teller is not None and teller.side not in (None, doer.side)):
            return None
        return Under(clause, would, (holder, Position.CONDITIONAL, issue))
    return None


def _deed_of(scene: Scene, parts: list[Clause], opening: int) -> Deed | None:
    """The deed before a condition or, where the condition opens its sentence or speech, behind it."""
    tokens = scene.tokens
    masks = tokens.masks
    if opening and (masks[opening - 1] & _EVEN or (masks[opening] & _WHEN and tokens.words[opening - 1] == ",")):
        # "Would come in June, when the talks begin" only tells when.
        return None
    number = next(number for number, part in enumerate(parts) if part.first <= opening < part.last)
    first, last = max(parts[0].first, opening - _REACH), parts[-1].last
    found = tokens.between(_FUTURE, first, opening)
    if found and not any(mask & _CONTRAST for mask in masks[found[-1] : opening]):
        would, end = found[-1], opening
    elif opening - parts[number].first <= 1 and number + 1 < len(parts) and not masks[opening] & _WHEN:
        # "If Norland refuses, Oslo will": behind the condition's own clause.
        ahead = tokens.between(_FUTURE, parts[number + 1].first, min(parts[number + 1].first + _REACH, last))
        if not ahead:
            return None
        would = ahead[0]
        end = next(part.last for part in parts if would < part.last)
    else:
        return None
    if any(word & _HAVE for word in tokens.base[would + 1 : would + _OVER_REACH]):
        return None
    if any(word & _TELLS for word in tokens.base[would + 1 : would + 2]):
        # "Would announce the date once it is agreed"
        return None
    own = next(number for number, part in enumerate(parts) if part.first <= would < part.last)
    return Deed(own, would, opening, end)


def _issue_of(scene: Scene, before: Before, parts: list[Clause], deed: Deed) -> Issue | None:
    """What the deed is on: named in it, or in its condition; one can walk away from what was spoken of before."""
    tokens = scene.tokens
    issue = find_issue(tokens, deed.would, deed.end) or find_issue(tokens, parts[deed.number].first, deed.would)
    if issue is None or issue.is_loose(tokens):
        condition = next(part for part in parts if part.first <= deed.opening < part.last)
        issue = find_issue(tokens, deed.opening, condition.last)
    if issue is None or issue.is_loose(tokens):
        # "The war will not end until they have left"
        war = next((at for at in range(parts[deed.number].first, deed.end) if tokens.base[at] & _WAR), None)
        issue = issue if war is None else Issue("other", war, tokens.behind(war))
    if issue is None and scene.subject.is_war and tokens.concepts(deed.would + 1, deed.would + 2) & _STAYS:
        # "Our troops will stay until"
        issue = rest_as_issue(tokens, deed.would + 1, deed.end)
    if issue is None and any(mask & _QUIT for mask in tokens.masks[deed.would : deed.end]):
        issue = before.issue()
    return None if issue is None or issue.is_loose(tokens) else issue


def _doer(scene: Scene, before: Before, parts: list[Clause], would: int) -> Actor | None:
    """Who says what he himself, or his side, would do; of sanctions that "could" rise, who speaks for a side."""
    tokens = scene.tokens
    masks, clause = tokens.masks, parts[-1]
    at = would
    while at > clause.first and masks[at - 1] & _ADVERB:
        at -= 1
    # "We will", "we'll"
    subject = (*masks[max(clause.first, at - _NEAR) : at], masks[would])
    speaker = speaker_at(scene, would)
    # "Oslo warned it would": told in the clause itself.
    telling = teller_of(scene, [*parts[:-1], Clause(clause.first, at), clause], person=False)
    # "Sanctions could rise"; what will not be done in spite of something is nobody's condition.
    issue = find_issue(tokens, clause.first, at)
    warring = any(word & _WAR for word in tokens.base[clause.first : at])
    told = warring or (issue is not None and not negated(tokens, min(would + _NEAR, len(masks)), would))
    # "There will be no talks"
    none = tokens.behind(would)
    none += bool(tokens.concepts(none, none + 1) & _BE)
    if tokens.concepts(none, none + 1) & _NOT:
        told = told or find_issue(tokens, none, none + _NONE_REACH) is not None
    if tokens.concepts(would + 1, would + _NEAR) & _BE and not (told and at > clause.first):
        # "Would be glad if", "once there is a truce, it will be necessary"
        return None
    if any(mask & _WE for mask in subject):
        return speaker or named(scene, before.actor(person=True))
    if any(mask & _PRONOUN for mask in subject):
        return named(scene, telling) or actor_of(scene, before, parts, would)
    teller = named(scene, telling) or speaker
    if teller is None:
        return None
    acting = [party for party in scene.parties.between(clause.first, at) if party.acts and party.last >= at - 1]
    # «Переговори Норландії та Судландії будуть можливі»: theirs, and not their deed.
    owned = (
        issue is not None
        and tokens.lexicon.language.inflects
        and bool(scene.parties.between(issue.last, issue.last + 1))
    )
    if not acting or owned or masks[acting[-1].first - 1] & _ADJUNCT:
        if telling is not None and tokens.lexicon.language.inflects and clause.first >= would - 1:
            # «Осло попередило, що введе»: the verb alone says that it is Oslo's.
            return named(scene, telling)
        near = scene.parties.between(clause.first, at)
        of_side = [party.side for party in near if party.side and not party.acts]
        # "Norlandish troops will stay until"
        told = told or bool(of_side and tokens.concepts(would + 1, would + _NEAR) & _STAYS)
        told = told and not (of_side and teller.side and of_side[0] != teller.side)
        return teller if told and speaks_for_side(scene, teller) else None
    doer = actor_of(scene, before, parts, would)
    known = tokens.lexicon.masks
    # "Norland will keep it shut until, its minister said"
    its = bool(known.get(fold(teller.name.split()[0]), 0) & _ITS)
    own = doer is not None and doer.side is not None and (its or doer.side == teller.side)
    return doer if own else None
