"""Uses of the words of position that tell none: nouns, infinitives, the passive, what only might be."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, is_infinitive, negated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.issues import NAMED
from crossfoot.extract.holding.nouns import NOUNS
from crossfoot.extract.holding.told_so import will_not_be
from crossfoot.extract.holding.unreal import is_unreal
from crossfoot.extract.holding.words import (
    AGAINST,
    ASSENT,
    BARE,
    BID,
    CONDITION,
    DEMAND,
    IMPERSONAL,
    MODAL,
    MUST,
    NOUN,
    OFFER,
    OPPOSE,
    PASSIVE,
    POSITION,
    PRESS,
    READY,
    REJECT,
    SPLIT,
    SUPPORT,
    THAT,
    UNTIL,
    VAGUE,
    VERBAL,
    WANT,
    WOULD,
)
from crossfoot.extract.tokens import INNER, Tokens

_VAGUE_REACH, _NOT_FAR = 8, 3
_QUOTES = frozenset('"“”«»')
_MET = FAMILIES.of_concepts(bits("me-verb", "me-spoke", "me-conferred", "me-call", "me-travel"))
_PLURAL = bits("state-office", "state-body", "speaker-office")
_BE, _AND, _OF, _TO, _BY = (bits(name) for name in ("be", "and", "of", "to", "by-agent"))
_OTHER, _HAVE, _WITHOUT, _NOT = (bits(name) for name in ("other", "have", "without", "negation"))
_GOES_ON, _INTENDS = bits("po-goes-on"), bits("po-intends")
_HE, _ITS = bits("he-she"), bits("po-its")
#: «привітав його з перемогою»: so many tokens
_GREET, _WITH, _GREET_REACH = bits("po-greet"), bits("with"), 8
_WE, _THEY, _BOTH, _SO = (bits(name) for name in ("we", "it-they", "both-sides", "that"))
_NOUN_MARK = bits("determiner", "name-determiner", "possessive")
#: "rejected claims that"
_ACCUSATION, _ACCUSED_REACH, _NAMED_REACH = bits("po-accusation"), 6, 4
_DOCUMENT, _INDEFINITE = bits("document-noun"), bits("indefinite")
#: "dismissed the mission's demands": so many tokens between
_NOUN_REACH = 6
_SIGN, _ADVERB = bits("sign"), bits("say-skip", "adverb")
#: «жодних», «ніяких»
_IS_NOT = bits("po-is-not")
_AFTER = bits("adjunct", "after")
_LACKING = bits("po-without")
_ANY, _WHAT, _PERSUADE = bits("me-any"), bits("po-what"), bits("po-persuade", "po-bid")
#: "attacks are unacceptable", but "on a nuclear plant"
_UNACCEPTABLE, _NUCLEAR = bits("po-unacceptable"), FAMILIES.of_concepts(bits("iss-nuclear", "st-nuclear", "st-offsite"))
#: "turned | the American offer of a truce | down"
_PARTICLE, _SPLIT_REACH = bits("po-particle"), 9
#: whom a mayor asks to stay calm, so near behind the verb
_PEOPLE, _ASKED_REACH = bits("resident", "me-people", "civilian", "person"), 3
#: «к тому, что»
_FACT_REACH = 3
_JUDGED, _ATTACK = FAMILIES.of_concepts(bits("po-judge")), bits("strike", "attack")
_CONDITIONS = FAMILIES.of_concepts(CONDITION)
#: "should" stands within so many tokens before its verb.
_MODALS, _MODAL_REACH = FAMILIES.of_concepts(MODAL), 5


def is_no_verb(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Uses of the words that tell no position: nouns, infinitives, the passive, what only might be."""
    tokens, mask = scene.tokens, scene.tokens.masks[at]
    reach = range(at + 1, min(at + _ACCUSED_REACH, last))
    accused = mask & REJECT and next((near for near in reach if tokens.masks[near] & _ACCUSATION), None)
    if accused:
        # "Rejected claims that its troops", "Norland's repeated claims": no position.
        return not tokens.has(NAMED, at + 1, max(accused, min(at + _NAMED_REACH, last)))
    if (
        is_unreal(scene, clause, at, last)
        or _is_of_no_one(scene, clause, at, last)
        or _is_named(scene, clause, at, last)
    ):
        return True
    judges = tokens.families[_JUDGED] and mask & REJECT and tokens.between(_JUDGED, clause.first, at)
    if judges and any(near & _ATTACK for near in tokens.masks[judges[-1] : at]):
        # "Called the strike pointless and urged": of the strike.
        return True
    if mask & _GREET and _is_greeting(scene, at, clause.last):
        return True
    if mask & SPLIT and not mask & VERBAL and not _is_turned_down(scene, at, clause.last):
        return True
    if mask & (DEMAND | OFFER) and _asks_people(scene, at, last):
        return True
    if mask & _UNACCEPTABLE and _is_condemned(scene, clause, at):
        return True
    if mask & (REJECT | OPPOSE):
        reach = range(tokens.behind(at), min(tokens.behind(at) + _FACT_REACH, last - 1))
        comma = next((near for near in reach if tokens.words[near] == ","), None)
        if comma is not None and tokens.base[comma + 1] & _SO and (mask & OPPOSE or comma == reach.start):
            # «Опроверг, что», «сомневается в том, что»: a fact.
            return True
    announced = tokens.masks[max(clause.first, at - _NOT_FAR) : at]
    if mask & PRESS and not any(near & (WOULD | _GOES_ON) for near in announced):
        return True
    if mask & VAGUE and not _is_of_talks(scene, at, clause.last):
        return True
    if mask & BARE and not _is_told_of(scene, clause, at):
        return True
    free = mask & (MUST | IMPERSONAL) or (mask & ASSENT and not mask & (SUPPORT | REJECT))
    conditions = [near for near in tokens.between(_CONDITIONS, clause.first, at) if not _is_so_far(tokens, near, at)]
    # «Без участі Осло Берн не підпише»
    lacking = mask & REJECT and tokens.base[at] & _NOT and all(tokens.masks[near] & _LACKING for near in conditions)
    if conditions and not (free or lacking):
        return True
    if mask & _IS_NOT and not will_not_be(scene, at, clause.last):
        return True
    if mask & MUST or (mask & ASSENT and (not mask & SUPPORT or negated(tokens, at, clause.first))):
        return False
    modals = tokens.between(_MODALS, max(clause.first, at - _MODAL_REACH), at)
    return bool(modals) and not any(near & _AND for near in tokens.masks[modals[-1] : at])


def _is_turned_down(scene: Scene, at: int, last: int) -> bool:
    """Whether an issue stands between a verb and the word that makes it a refusal: "turned the offer down"."""
    tokens = scene.tokens
    for near in range(at + 2, min(at + _SPLIT_REACH, last)):
        if tokens.base[near] & _PARTICLE:
            return tokens.has(NAMED, at + 1, near)
        if tokens.masks[near] & (_SIGN | POSITION):
            return False
    return False


def _asks_people(scene: Scene, at: int, last: int) -> bool:
    """Whether it is people of a place that are asked for something: "called on residents to remain calm"."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    for near in range(behind, min(behind + _ASKED_REACH, last)):
        if tokens.masks[near] & _PEOPLE:
            return True
        if not tokens.base[near] & (_TO | _NOUN_MARK):
            return False
    return False


def _is_greeting(scene: Scene, at: int, last: int) -> bool:
    """Whether somebody is congratulated on something: «привітав його з перемогою», and not "welcomed the plan"."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    somebody = behind < last and (
        tokens.masks[behind] & (_HE | _THEY | _ITS) or scene.parties.between(behind, behind + 1)
    )
    return bool(somebody) and any(mask & _WITH for mask in tokens.base[behind : min(behind + _GREET_REACH, last)])


def _is_of_talks(scene: Scene, at: int, last: int) -> bool:
    """Whether a verb that may be of anything is of a plan or talks: "blocked the deal", and not "the road"."""
    tokens, behind = scene.tokens, scene.tokens.behind(at)
    named = tokens.between(NAMED, behind, min(behind + _VAGUE_REACH, last))
    return bool(named) and not any(mask & _ACCUSATION for mask in tokens.masks[behind : named[-1] + 1])


def _is_told_of(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a form that may be a noun follows who acts, or "will": "we support", "European leaders demand"."""
    tokens = scene.tokens
    before = at - 1
    while before > clause.first and tokens.masks[before] & _ADVERB:
        before -= 1
    if before < clause.first:
        return False
    if tokens.masks[before] & (_WE | _THEY | WOULD | _BOTH):
        return True
    near = scene.parties.between(max(clause.first, before - 5), at)
    # "European leaders support", and not "with Norland support"
    head = tokens.masks[before] | tokens.masks[tokens.before(before + 1)]
    plural = head & _PLURAL and tokens.words[before].endswith(tokens.lexicon.language.plural_endings)
    return bool(plural) and any(party.last == before + 1 for party in near)


def _is_of_no_one(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """The passive and the infinitive: by whom is not said."""
    tokens = scene.tokens
    masks, mask = tokens.masks, tokens.masks[at]
    before, behind = _beside(scene, clause, at, last)
    if before & INNER:
        # "Has been"
        before |= masks[tokens.before(at)] & _BE
    if before & _NOT and at > clause.first + 1:
        # "Were not invited"
        before |= masks[at - 2] & _BE
    if before & _BE and mask & VERBAL and tokens.words[at].endswith(tokens.lexicon.language.regular_past_endings):
        if mask & DEMAND or (not behind & _TO and tokens.behind(at) == at + 1):
            # "The offer was welcomed", "Oslo has been urged to"
            return True
    if tokens.lexicon.language.inflects and mask & DEMAND:
        # «Чекати від саміту змін не варто»
        if _is_of_thing(scene, clause, at) or (at == clause.first and is_infinitive(tokens, at)):
            return True
    if mask & PASSIVE or (mask & VERBAL and not mask & (READY | IMPERSONAL) and _is_participle(scene, at)):
        return True
    if behind & _BY and not any(masks[back] & _HAVE for back in range(max(clause.first, at - 3), at)):
        return True
    intends = any(near & _INTENDS for near in masks[max(clause.first, at - _NOT_FAR) : at])
    if mask & (SUPPORT | REJECT) and not (mask & (READY | ASSENT) or intends) and _is_bare(tokens, at):
        # «Договориться невозможно», «требование отказаться», and not «має намір підтримати»
        return True
    passive = before & _BE and mask & VERBAL and not mask & (READY | IMPERSONAL)
    # «Предложение Осло было отклонено»
    return bool(passive) and tokens.words[at].endswith(tokens.lexicon.language.passive_endings)


def _is_so_far(tokens: Tokens, near: int, at: int) -> bool:
    """Whether a word that can open a condition only says "so far": «Осло пока не отвергает»."""
    follows = near and tokens.words[near - 1] != "," and tokens.masks[near] & UNTIL
    return bool(follows) and all(mask & (_NOT | _ADVERB) for mask in tokens.masks[tokens.behind(near) : at])


def _is_bare(tokens: Tokens, at: int) -> bool:
    """Whether a word is an infinitive by itself: not one that opens a phrase of refusal, as in «чути не хоче»."""
    return is_infinitive(tokens, at) and not (tokens.behind(at) > at + 1 and tokens.base[at + 1] & _NOT)


def _is_of_thing(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a thing calls for it, or who is asked for it stands before: «вопросы, требующие», «его попросили»."""
    tokens = scene.tokens
    if at - 1 == clause.first and tokens.masks[at - 1] & _ITS:
        return True
    if tokens.masks[at] & NOUNS or not tokens.words[at].endswith(tokens.lexicon.language.attributive_endings):
        return False
    return not any(party.last in (at, at - 1) for party in scene.parties.between(max(0, at - _NOUN_REACH), at))


def _is_participle(scene: Scene, at: int) -> bool:
    """Whether a word is a full participle of the passive, which belongs to its noun: «призванные на службу»."""
    language, word = scene.tokens.lexicon.language, scene.tokens.words[at]
    ending = next((ending for ending in language.attributive_endings if word.endswith(ending)), None)
    if ending is None or not language.passive_endings:
        return False
    stem = word.removesuffix(ending)
    return stem.endswith(language.passive_endings) or stem[:-1].endswith(language.passive_endings)


def _is_named(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """A noun, what a document does, or what another position is about."""
    tokens = scene.tokens
    masks, mask = tokens.masks, tokens.masks[at]
    firm = not tokens.lexicon.language.inflects
    before, behind = _beside(scene, clause, at, last)
    if before & _DOCUMENT and not before & _NOUN_MARK and mask & OFFER:
        # "The deal offered them little"
        return True
    if tokens.hyphen(at - 1) or before & (_WITHOUT | _ANY):
        # "Any proposed deal"
        return True
    opening = next((near for near in range(clause.first, min(clause.first + 2, last)) if masks[near] & _WHAT), None)
    after = opening is not None and opening > clause.first and masks[opening - 1] & _AFTER
    if mask & (WANT | DEMAND | READY) and opening is not None and not after:
        # "What Oslo wants": not told; but «після чого Осло закликало».
        return True
    if mask & OFFER and behind & REJECT and not behind & OFFER:
        # "Suggests little willingness"
        return True
    if mask & (SUPPORT | OPPOSE) and behind & _HE and not behind & _ITS and (firm or tokens.behind(at) == at + 1):
        # "Opposed him": somebody, and nothing that is negotiated; but «згоден на нього».
        return True
    verbal = mask & (AGAINST | READY | ASSENT) and not mask & SUPPORT
    if before & INNER:
        # "Its refusal to accept": the phrase before ends in "to".
        before |= tokens.base[at - 1] & _TO
    if before & _TO and at > clause.first + 1 and masks[at - 2] & _GOES_ON:
        # "Continues to reject": told as if it rejected.
        before &= ~_TO
    if before & _TO and mask & DEMAND and mask & VERBAL and _is_purpose(scene, clause, at):
        before &= ~_TO
    if firm and mask & REJECT and (before & _OF or (at > clause.first + 1 and masks[at - 2] & _INDEFINITE)):
        # "A path of decline", "a steady decline"
        return True
    # «Осло его поддержал»: no noun
    past = tokens.lexicon.language.past_endings
    verbal = verbal or (before & THAT and bool(past) and tokens.words[at].endswith(past))
    if before & (_NOUN_MARK | THAT | _TO) and not (before & (_THEY | _AND) or verbal or mask & (IMPERSONAL | MUST)):
        return True
    if before & POSITION and not before & _AND and not mask & READY:
        # "Dismissed calls for a truce": what was dismissed.
        return True
    if not mask & NOUN:
        return False
    # "The demands of", "among other demands to", "rejected several calls for a truce"
    # "Norland demands 'firm' guarantees": no noun before what it quotes.
    quoted = tokens.words[min(tokens.behind(at), last - 1)] in _QUOTES and bool(scene.parties.between(at - 1, at))
    return bool((behind & (_OF | _SIGN) and not quoted) or before & _OTHER) or any(
        near & POSITION & ~BID for near in masks[max(clause.first, at - _NOUN_REACH) : at]
    )


def _is_condemned(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether attacks are called unacceptable, which is no position on what is negotiated; of plants it is one."""
    tokens = scene.tokens
    first = clause.first
    if at - first <= _NOT_FAR:
        # "Attacks on ships break the law, are unacceptable"
        first = max((edge for edge, _ in tokens.sentences if edge <= at), default=first)
    attacked = any(mask & _ATTACK for mask in tokens.masks[first:at])
    return attacked and not tokens.has(_NUCLEAR, first, at)


def _is_purpose(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a demand was what somebody met or called another for: "spoke with Hale to urge him to sign"."""
    tokens = scene.tokens
    if tokens.has(_MET, clause.first, at):
        return True
    # "Called Abiy to urge him"
    called = at - 2 > clause.first and tokens.capital(at - 2)
    return called and not any(mask & (POSITION | _PERSUADE) for mask in tokens.masks[clause.first : at - 1])


def _beside(scene: Scene, clause: Clause, at: int, last: int) -> tuple[int, int]:
    """The concepts of the words before and behind one, within its clause."""
    masks, behind = scene.tokens.masks, scene.tokens.behind(at)
    return masks[at - 1] if at > clause.first else 0, masks[behind] if behind < last else 0
