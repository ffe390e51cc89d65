"""Uses of the words of position that tell none: nouns, infinitives, the passive, what only might be."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.issues import NAMED
from crossfoot.extract.holding.told_so import HINTS, is_told_so, only_may, will_not_be
from crossfoot.extract.holding.words import (
    AGAINST,
    ANNOUNCE,
    ASSENT,
    BARE,
    BID,
    CONDITION,
    CONFIRM,
    DEMAND,
    IMPERSONAL,
    INSIST,
    JOIN,
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
    SUPPORT,
    THAT,
    VAGUE,
    VERBAL,
    WANT,
    WOULD,
)
from crossfoot.extract.likelihood import LIKELY_WORD
from crossfoot.extract.tokens import INNER, STOP

_VAGUE_REACH, _NOT_FAR = 8, 3
#: "is prepared to", "stands fully prepared"
_QUOTES = frozenset('"“”«»')
_PREPARED, _STATE = bits("po-prepared"), bits("be", "say-skip", "adverb", "negation", "and", "sign")
_MET = FAMILIES.of_concepts(bits("me-verb", "me-spoke", "me-conferred", "me-call", "me-travel"))
_PLURAL = bits("state-office", "state-body", "speaker-office")
_TRUCE, _TRUCE_REACH = FAMILIES.of_concepts(bits("iss-ceasefire")), 8
_BE, _AND, _NOT, _OF, _TO, _BY = (bits(name) for name in ("be", "and", "negation", "of", "to", "by-agent"))
_FROM, _OTHER, _HAVE, _WITHOUT = (bits(name) for name in ("from", "other", "have", "without"))
_SEEK, _REACH = bits("po-seek"), bits("po-reach")
_AGAIN, _COMBAT, _WANTED_REACH = bits("po-continue"), bits("po-combat"), 2
_GOES_ON, _WITH = bits("po-goes-on"), bits("with-speaker")
_HE, _ITS = bits("he-she"), bits("po-its")
_WE, _THEY, _BOTH, _SO = (bits(name) for name in ("we", "it-they", "both-sides", "that"))
_NOUN_MARK = bits("determiner", "name-determiner", "possessive")
#: "rejected claims that"; "whether they accept"
_ACCUSATION, _DOCUMENT = bits("po-accusation"), bits("document-noun")
_WHETHER, _WHETHER_REACH, _ACCUSED_REACH, _NAMED_REACH = FAMILIES.of_concepts(bits("po-whether")), 10, 6, 4
#: "dismissed the mission's demands": so many tokens between
_NOUN_REACH = 6
_SIGN, _ADVERB, _TURNS = bits("sign"), bits("say-skip", "adverb"), bits("turn", "contrast")
_THANKED = FAMILIES.of_concepts(bits("po-thanked"))
_LEST = FAMILIES.of_concepts(bits("po-lest"))
#: "It is unlikely that they will agree": said within so many tokens before.
_DOUBTED, _DOUBT_REACH = FAMILIES.of_concepts(LIKELY_WORD | bits("po-doubt")), 14
#: "does not rule out"
_EXPECTED = bits("ex-expect")
_INSISTED, _JOIN_REACH = 5, 6
#: "took note of the request"
#: "insisted on"; "insisted that it went"
#: «жодних», «ніяких»
_IS_NOT = bits("po-is-not")
_UPON = bits("in", "to")
_ANY, _WHAT = bits("me-any"), bits("po-what")
_NOTED, _NOTED_REACH = FAMILIES.of_concepts(bits("po-noted")), 8
_ASKS = FAMILIES.of_concepts(bits("po-demand", "po-want", "po-offer", "po-persuade", "po-must"))
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
        _is_unreal(scene, clause, at, last)
        or _is_of_no_one(scene, clause, at, last)
        or _is_named(scene, clause, at, last)
    ):
        return True
    judges = tokens.families[_JUDGED] and mask & REJECT and tokens.between(_JUDGED, clause.first, at)
    if judges and any(near & _ATTACK for near in tokens.masks[judges[-1] : at]):
        # "Called the strike pointless and urged": of the strike.
        return True
    then = tokens.behind(at)
    if mask & REJECT and then + 1 < last and tokens.words[then] == "," and tokens.base[then + 1] & _SO:
        # «Опроверг, что»: a fact.
        return True
    announced = tokens.masks[max(clause.first, at - _NOT_FAR) : at]
    if mask & PRESS and not any(near & (WOULD | _GOES_ON) for near in announced):
        return True
    if mask & VAGUE and not _is_of_talks(scene, at, clause.last):
        return True
    if mask & BARE and not _is_told_of(scene, clause, at):
        return True
    free = mask & (MUST | IMPERSONAL) or (mask & ASSENT and not mask & SUPPORT)
    if tokens.has(_CONDITIONS, clause.first, at) and not free:
        return True
    if mask & _IS_NOT and not will_not_be(scene, at, clause.last):
        return True
    if mask & MUST or (mask & ASSENT and (not mask & SUPPORT or negated(tokens, at, clause.first))):
        return False
    modals = tokens.between(_MODALS, max(clause.first, at - _MODAL_REACH), at)
    return bool(modals) and not any(near & _AND for near in tokens.masks[modals[-1] : at])


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


def _is_unreal(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """What has not been said: asked, doubted, due, wanted of others, or told as a fact."""
    tokens = scene.tokens
    masks, mask = tokens.masks, tokens.masks[at]
    firm = not tokens.lexicon.language.inflects
    if tokens.families[_THANKED] and tokens.has(_THANKED, clause.first, at) and not mask & MUST:
        # "Thanked Norland for its readiness to help": no position.
        return True
    if firm and mask & READY and at + 1 < last and tokens.base[at + 1] & _FROM:
        # "Little readiness from Oslo": not of who sees it.
        return True
    state = at - 1 - (tokens.words[at - 1] in _QUOTES)
    if mask & _PREPARED and at > clause.first and not (masks[state] | tokens.base[state]) & _STATE:
        # "Prepared to climb aboard": a deed
        return True
    sought = min(tokens.behind(at), last - 2)
    if mask & OFFER and tokens.base[at] & HINTS and only_may(scene, tokens.behind(at), last):
        # "Evidence suggesting that Norland may attack"
        return True
    if mask & _SEEK and tokens.base[sought] & _TO and tokens.base[sought + 1] & _REACH:
        # "Seeks to clinch a truce": what one works for, asked of nobody.
        return True
    if mask & READY and any(near & MUST for near in masks[clause.first : at]):
        # "Must show readiness": it has not.
        return True
    asked = tokens.families[_WHETHER] and tokens.between(_WHETHER, max(0, at - _WHETHER_REACH), at + 2)
    # "Whether Oslo agrees", «поддержит ли Осло»
    if asked and (asked[-1] > at or not any(near & STOP for near in masks[asked[-1] : at])):
        return True
    # "Norland, which accuses the rebels of looting, wants": accused in the aside that ends before the verb.
    resumed = at == clause.first and tokens.words[at - 1] == ","
    # "Accused the rebels of stalling and threatened to": another deed of who accuses.
    past = tokens.lexicon.language.regular_past_endings
    resumed = resumed or bool(past and masks[at - 1] & _AND and tokens.words[at].endswith(past))
    doubts = tokens.families[_DOUBTED] and not resumed and tokens.between(_DOUBTED, max(0, at - _DOUBT_REACH), at)
    if doubts and not any(near & STOP for near in masks[doubts[-1] : at]):
        return True
    if not mask & MUST and tokens.has(_LEST, clause.first, at):
        # «Важно, чтобы Осло согласилось»: it has not.
        return True
    behind = min(tokens.behind(at), last - 1)
    so = tokens.base[behind] & _SO or (firm and not (tokens.base[behind - 1] | tokens.base[behind]) & _UPON)
    # "Insisted that" is one phrase.
    if tokens.base[at] & INSIST and (
        any(near & (WOULD | _NOT) for near in masks[at + 1 : min(at + _INSISTED, last)])
        or (so and is_told_so(scene, behind, last))
    ):
        # "Insisted it will not", "insisted that it had": told, not asked.
        return True
    if mask & WANT and any(near & _COMBAT for near in tokens.base[sought : min(sought + _WANTED_REACH, last)]):
        # "Wants to seize the town": an aim of the war.
        return True
    if mask & SUPPORT and (_is_asked_for(scene, clause, at) or tokens.has(_NOTED, at, min(at + _NOTED_REACH, last))):
        return True
    if mask & SUPPORT and firm and tokens.base[behind] & _AGAIN and not tokens.has(NAMED, behind, clause.last):
        # "Committed to continuing its march": no aim that is negotiated.
        return True
    then = behind + (behind + 1 < last and tokens.words[behind] == ",")
    if mask & SUPPORT and mask & _EXPECTED and tokens.base[then] & _SO:
        # "Did not rule out that they met", «не исключил, что»: how likely it is
        return True
    if mask & CONFIRM and not any(near & JOIN for near in masks[at + 1 : min(at + _JOIN_REACH, last)]):
        return True
    if not mask & ANNOUNCE:
        return False
    # "Urged Norland to announce a truce": asked for.
    others = is_infinitive(scene, at) and _is_asked_for(scene, clause, at)
    return others or not tokens.has(_TRUCE, at, min(at + _TRUCE_REACH, last))


def _is_of_no_one(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """The passive and the infinitive: by whom is not said."""
    tokens = scene.tokens
    masks, mask = tokens.masks, tokens.masks[at]
    before, behind = _beside(scene, clause, at, last)
    if before & INNER:
        # "Has been"
        before |= masks[tokens.before(at)] & _BE
    if before & _BE and mask & VERBAL and tokens.words[at].endswith(tokens.lexicon.language.regular_past_endings):
        if mask & DEMAND or (not behind & _TO and tokens.behind(at) == at + 1):
            # "The offer was welcomed", "Oslo has been urged to"
            return True
    if mask & PASSIVE or (mask & VERBAL and not mask & (READY | IMPERSONAL) and _is_participle(scene, at)):
        return True
    if behind & _BY and not any(masks[back] & _HAVE for back in range(max(clause.first, at - 3), at)):
        return True
    if mask & (SUPPORT | REJECT) and not mask & (READY | ASSENT) and is_infinitive(scene, at):
        # «Договориться невозможно», «требование отказаться»
        return True
    passive = before & _BE and mask & VERBAL and not mask & (READY | IMPERSONAL)
    # «Предложение Осло было отклонено»
    return bool(passive) and tokens.words[at].endswith(tokens.lexicon.language.passive_endings)


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
    if mask & (WANT | DEMAND | READY) and any(near & _WHAT for near in masks[clause.first : clause.first + 2]):
        # "What Oslo wants": not told.
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
    if before & _TO and mask & DEMAND and mask & VERBAL and tokens.has(_MET, clause.first, at):
        # "Spoke with Hale to urge him to sign": what it was for.
        before &= ~_TO
    if firm and before & _OF and mask & REJECT:
        # "A path of decline"
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


def _beside(scene: Scene, clause: Clause, at: int, last: int) -> tuple[int, int]:
    """The concepts of the words before and behind one, within its clause."""
    masks, behind = scene.tokens.masks, scene.tokens.behind(at)
    return masks[at - 1] if at > clause.first else 0, masks[behind] if behind < last else 0


def is_infinitive(scene: Scene, at: int) -> bool:
    """Whether a word has an ending that only infinitives have, in a language where they have one."""
    return scene.tokens.words[at].endswith(scene.tokens.lexicon.language.infinitive_endings)


def _is_asked_for(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether somebody else is only asked to agree: "proposed that both accept", «Осло должно убедить их принять»."""
    if negated(scene.tokens, at, clause.first):
        return False
    asked = scene.tokens.between(_ASKS, clause.first, at)
    # "Urged Norland to free them and accept the plan", but "urged restraint and accepted the plan"
    goes_on = scene.tokens.masks[at - 1] & _AND and not scene.tokens.masks[at] & ASSENT
    return bool(asked) and not goes_on
