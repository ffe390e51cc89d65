"""Which position a word tells in its clause: demanded, rejected, offered, supported, opposed, or on a condition."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.issues import NAMED
from crossfoot.extract.likelihood import LIKELY_WORD
from crossfoot.extract.parties import Party
from crossfoot.extract.tokens import INNER, STOP
from crossfoot.model.records.stance import Position

CONFIRM, JOIN, MODAL, NOUN = (bits("po-" + name) for name in ("confirm", "join", "modal", "noun"))
WANT, AGAINST, READY, ASSENT = (bits("po-" + name) for name in ("want", "against", "ready", "assent"))
#: "told Oslo to": a demand only of a party; "we demand": a verb only behind who acts
BID, _BARE = bits("po-bid"), bits("po-bare")
_DEMAND, VAGUE, _VAGUE_REACH = bits("po-demand"), bits("po-vague"), 5
_PLURAL = bits("state-office", "state-body", "speaker-office")
#: "announced a truce" offers one; announcing else tells nothing
ANNOUNCE, _TRUCE = bits("po-announce"), FAMILIES.of_concepts(bits("iss-ceasefire"))
#: «на это пойти не может»: what is denied is that one can or will
ABLE = bits("po-able")
#: "must": what a speaker says that somebody must do he demands
MUST, DUE = bits("po-must", "po-due"), bits("po-due")
CONDITION, STRICT, WOULD, THAT = (bits("po-" + name) for name in ("condition", "strict", "would", "that"))
POSITIONS = (
    (bits("po-demand") | WANT | MUST | BID, Position.DEMANDS), (bits("po-reject"), Position.REJECTS),
    (bits("po-oppose") | AGAINST, Position.OPPOSES), (bits("po-offer") | READY | ANNOUNCE, Position.OFFERS),
    (bits("po-support") | CONFIRM, Position.SUPPORTS), (ASSENT | STRICT, Position.CONDITIONAL),
)  # fmt: skip
#: "conditioned any truce on"
_CONDITIONED = bits("po-conditioned")
POSITION = _CONDITIONED
for _mask, _ in POSITIONS:
    POSITION |= _mask
#: "made the talks conditional on"
_MAKING = FAMILIES.of_concepts(bits("po-give"))
#: verbs that the passive is made of
VERBAL = bits("po-demand", "po-reject", "po-oppose", "po-offer", "po-support")
#: A position where it is denied; a demand denied says nothing.
_DENIED = {
    Position.SUPPORTS: Position.REJECTS, Position.OFFERS: Position.REJECTS, Position.OPPOSES: Position.SUPPORTS,
    Position.CONDITIONAL: Position.CONDITIONAL,
}  # fmt: skip
#: Positions that a condition narrows.
_NARROWED = frozenset({Position.SUPPORTS, Position.OFFERS, Position.CONDITIONAL, Position.REJECTS})
SUPPORT = bits("po-support")
#: "neither side has accepted"
_NEITHER = bits("po-neither")
_BE, _AND, _NOT, _OF, _TO, _BY = (bits(name) for name in ("be", "and", "negation", "of", "to", "by-agent"))
_FROM, _OTHER = bits("from"), bits("other")
_WE, _IT, _THEY, _SAY = bits("we"), bits("it-they"), bits("it-they"), bits("say", "say-weak", "saying")
_NOUN_MARK, _BOTH, _HAVE, _WITHOUT = (
    bits("determiner", "name-determiner", "possessive"),
    bits("both-sides"),
    bits("have"),
    bits("without"),
)
#: "ready to receive the talks"; "put forward conditions"; "rejected claims that"; "whether they accept"
_MEETING, _OFFER, _TERMS, _TERMS_REACH = bits("me-noun"), bits("po-offer"), bits("po-terms"), 5
_ACCUSATION, _WHETHER, _DOCUMENT = (
    bits("po-accusation"),
    FAMILIES.of_concepts(bits("po-whether")),
    bits("document-noun"),
)
_ACCUSED_REACH, _WHETHER_REACH = 4, 10
#: "dismissed the mission's demands": so many tokens between
_NOUN_REACH = 6
_REJECT = bits("po-reject")
_SIGN, _ADVERB = bits("sign"), bits("say-skip", "adverb")
#: A condition opens within so many tokens behind the verb.
_CONDITION_REACH = 25
#: "Provided that" opens one farther behind as well.
UNTIL, _LEST = bits("po-until"), FAMILIES.of_concepts(bits("po-lest"))
_PROVIDED, _PROVIDED_REACH = FAMILIES.of_concepts(bits("po-provided")), 40
#: "It is unlikely that they will agree": said within so many tokens before.
_CONTRAST, _TURNS = bits("contrast"), bits("turn", "contrast")
_AFTER, _AFTER_REACH = bits("after"), 14
INSIST, _INSISTED = bits("po-insist"), 5
_SO, _BARE_BE = bits("that"), bits("po-be")
_DOUBTED, _DOUBT_REACH = FAMILIES.of_concepts(LIKELY_WORD | bits("po-doubt")), 10
_JOIN_REACH = 6
#: A truce is announced within so many tokens; "cannot" stands so near.
_TRUCE_REACH, _CANNOT_REACH = 8, 3
_WITHOUT_FAMILY = FAMILIES.of_concepts(bits("po-without"))
#: What is wanted stands within so many tokens: "wants a full ceasefire".
_WANTED = 7
#: "took note of the request"
_NOTED, _NOTED_REACH = FAMILIES.of_concepts(bits("po-noted")), 8

_ASKS = FAMILIES.of_concepts(bits("po-demand", "po-offer", "po-persuade", "po-must"))
IMPERSONAL = bits("po-impersonal")
#: a form that only the passive has, as those of Ukrainian and Russian
_PASSIVE = bits("po-passive")
#: "even if" narrows nothing
_EVEN = bits("even")
#: Who proposed stands within so many tokens: "proposed by the late President Hale".
_AGENT_REACH = 3
#: "ready to accept": what is accepted stands so many tokens behind
_READY_REACH = 4
_MODALS, _CONDITIONS = FAMILIES.of_concepts(MODAL), FAMILIES.of_concepts(CONDITION)
_OPENS = FAMILIES.of_concepts(CONDITION | STRICT)
#: "should" stands within so many tokens before its verb.
_MODAL_REACH = 5


def position_at(scene: Scene, clause: Clause, at: int, last: int) -> Position | None:
    """The position told at a token of the clause, in a sentence that ends at ``last``; None where it tells none."""
    masks = scene.tokens.masks
    mask = masks[at]
    if mask & _CONDITIONED and mask & CONDITION and not scene.tokens.has(_MAKING, clause.first, at):
        return None
    if _is_strict(mask) or mask & _CONDITIONED:
        return Position.CONDITIONAL
    if _is_no_verb(scene, clause, at, last):
        return None
    position = next(position for concepts, position in POSITIONS if mask & concepts)
    if mask & READY and any(near & SUPPORT for near in masks[at + 1 : min(at + _READY_REACH, last)]):
        hosts = any(near & _MEETING for near in masks[at + 1 : min(at + _READY_REACH + 2, last)])
        position = Position.OFFERS if hosts else Position.SUPPORTS
    if (
        position is Position.OFFERS
        and mask & _OFFER
        and any(near & _TERMS for near in masks[at + 1 : at + _TERMS_REACH])
    ):
        # "Put forward new conditions"
        position = Position.DEMANDS
    around = range(max(clause.first, at - _CANNOT_REACH), min(at + _CANNOT_REACH, last - 1))
    if mask & ASSENT and _is_past(scene, clause, at):
        return None
    if mask & ASSENT and not mask & SUPPORT and at > clause.first and scene.tokens.base[at - 1] & _TO:
        # "Wanted Oslo to supply": told with the verb before.
        return None
    cannot = bool(mask & ASSENT) and any(masks[near] & _NOT and masks[near + 1] & ABLE for near in around)
    denied = (
        cannot or negated(scene.tokens, at, clause.first) or any(near & _NEITHER for near in masks[clause.first : at])
    )
    if denied:
        if mask & WANT:
            return Position.REJECTS
        if position not in _DENIED:
            return None
        tells = any(masks[back] & (WOULD | _BE) for back in range(max(clause.first, at - 3), at))
        if position is Position.OFFERS and not mask & READY and not tells:
            # "Had not offered": nothing was said.
            return None
        position = _DENIED[position]
    if ((denied and mask & ASSENT) or (mask & _REJECT and mask & IMPERSONAL)) and _lacks(scene, clause, at):
        # "Will not sign without guarantees", "there can be no deal without"
        return Position.CONDITIONAL
    if position in _NARROWED and opening_of_condition(scene, at, last) is not None:
        before = range(max(clause.first, at - 3), at)
        willing = mask & (WOULD | READY | ASSENT) or any(masks[back] & (WOULD | READY | _NOT) for back in before)
        if position is Position.REJECTS and masks[opening_of_condition(scene, at, last) or at] & UNTIL:
            # "Refuses to talk until": on a condition.
            willing = True
        return Position.CONDITIONAL if willing or position is Position.SUPPORTS else position
    if position in (Position.OFFERS, Position.SUPPORTS) and _is_after(scene, mask, at, last):
        return Position.CONDITIONAL
    if position is not Position.CONDITIONAL:
        return position
    # "Will never withdraw" rejects; what was only not done so far tells nothing.
    will = cannot or any(masks[back] & WOULD for back in range(max(clause.first, at - 5), at))
    return Position.REJECTS if denied and will else None


def _lacks(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether something is not done only without an issue: "will not sign without guarantees"."""
    tokens = scene.tokens
    bare = tokens.between(_WITHOUT_FAMILY, at + 1, clause.last)
    return bool(bare) and tokens.has(NAMED, bare[0] + 1, min(bare[0] + _WANTED, clause.last))


def _is_past(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a word of assent tells what was done, where verbs of the past have endings of their own."""
    tokens = scene.tokens
    past = tokens.lexicon.language.past_endings
    told = bool(past) and tokens.words[at].endswith(past) and not tokens.masks[at] & ~ASSENT & POSITION
    return told and not any(near & (WOULD | READY | _NOT) for near in tokens.masks[max(clause.first, at - 3) : at])


def _is_after(scene: Scene, mask: int, at: int, last: int) -> bool:
    """Whether readiness waits for something: "ready for talks after a full ceasefire"."""
    if not mask & READY:
        return False
    tokens = scene.tokens
    waits = (near for near in range(at + 1, min(at + _AFTER_REACH, last)) if tokens.masks[near] & _AFTER)
    return any(tokens.has(NAMED, near + 1, min(near + _WANTED, last)) for near in waits)


def opening_of_condition(scene: Scene, at: int, last: int) -> int | None:
    """The conjunction of a condition behind a token, in its part of the sentence."""
    tokens = scene.tokens
    ahead = tokens.between(_OPENS, at, min(last, at + _CONDITION_REACH))
    ahead = ahead or tokens.between(_PROVIDED, at, min(last, at + _PROVIDED_REACH))
    if not ahead or ";" in tokens.words[at : ahead[0]] or tokens.masks[ahead[0] - 1] & _EVEN:
        return None
    if any(mask & _SAY for mask in tokens.masks[at + 1 : ahead[0]]):
        # "Has not backed the plan, saying he can come if he wants": told apart.
        return None
    if any(mask & _CONTRAST for mask in tokens.masks[at + 1 : ahead[0] - 1]):
        # "Ready for talks, but warned that if attacked": of something else; "but only if" is not.
        return None
    return ahead[0]


def agent_behind(scene: Scene, at: int, last: int) -> Party | None:
    """Who took a position told in the passive: "proposed by Oslo", «запропоноване Осло»."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    if behind >= last:
        return None
    if tokens.masks[behind] & _BY:
        behind += 1
    elif not tokens.masks[at] & _PASSIVE:
        return None
    near = scene.parties.between(behind, min(behind + _AGENT_REACH, last))
    return next((party for party in near if party.acts), None)


def passive_position(scene: Scene, clause: Clause, at: int) -> Position | None:
    """The position told in the passive at a token of the clause; None where it is denied."""
    if negated(scene.tokens, at, clause.first):
        return None
    return next(position for concepts, position in POSITIONS if scene.tokens.masks[at] & concepts)


def condition_text(scene: Scene, at: int, last: int) -> str | None:
    """The words of the condition behind a token: from its conjunction to the end of its clause."""
    tokens = scene.tokens
    opening = opening_of_condition(scene, at, last)
    if opening is None:
        return None
    end = tokens.behind(opening)
    end += end < last and tokens.words[end] == ","
    while end < last and tokens.words[end] not in ',.;!?»”"\n':
        end += 1
    return tokens.text[tokens.starts[opening] : tokens.ends[end - 1]]


def _is_no_verb(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Uses of the words that tell no position: nouns, infinitives, the passive, what only might be."""
    tokens, mask = scene.tokens, scene.tokens.masks[at]
    accused = mask & _REJECT and any(
        near & _ACCUSATION for near in tokens.masks[at + 1 : min(at + _ACCUSED_REACH, last)]
    )
    if accused:
        # "Rejected claims that its troops": no position.
        return not tokens.has(NAMED, at + 1, min(at + _ACCUSED_REACH, last))
    if (
        _is_unreal(scene, clause, at, last)
        or _is_of_no_one(scene, clause, at, last)
        or _is_named(scene, clause, at, last)
    ):
        return True
    then = tokens.behind(at)
    if mask & _REJECT and then + 1 < last and tokens.words[then] == "," and tokens.base[then + 1] & _SO:
        # «Опроверг, что»: a fact.
        return True
    if mask & VAGUE and not _is_of_talks(scene, at, last):
        return True
    if mask & _BARE and not _is_told_of(scene, clause, at):
        return True
    if tokens.has(_CONDITIONS, clause.first, at) and not mask & MUST and (not mask & ASSENT or mask & SUPPORT):
        return True
    if mask & MUST or (mask & ASSENT and (not mask & SUPPORT or negated(tokens, at, clause.first))):
        return False
    modals = tokens.between(_MODALS, max(clause.first, at - _MODAL_REACH), at)
    return bool(modals) and not any(near & _AND for near in tokens.masks[modals[-1] : at])


def _is_told_so(scene: Scene, first: int, last: int) -> bool:
    """Whether what follows "insisted that" is told as a fact: it "is", "was" or "has", and nothing "must" be."""
    words = scene.tokens.base[first:last]
    return any(word & (_BE | _HAVE) for word in words) and not any(word & (MUST | _BARE_BE) for word in words)


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
    plural = tokens.masks[before] & _PLURAL and tokens.words[before].endswith("s")
    return bool(plural) and any(party.last == before + 1 for party in near)


def _is_unreal(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """What has not been said: asked, doubted, due, wanted of others, or told as a fact."""
    tokens = scene.tokens
    masks, mask = tokens.masks, tokens.masks[at]
    english = tokens.lexicon.language.dictionary is None
    if english and mask & READY and at + 1 < last and tokens.base[at + 1] & _FROM:
        # "Little readiness from Oslo": not of who sees it.
        return True
    if mask & READY and any(near & MUST for near in masks[clause.first : at]):
        # "Must show readiness": it has not.
        return True
    asked = tokens.families[_WHETHER] and tokens.between(_WHETHER, max(0, at - _WHETHER_REACH), at + 2)
    # "Whether Oslo agrees", «поддержит ли Осло»
    if asked and (asked[-1] > at or not any(near & STOP for near in masks[asked[-1] : at])):
        return True
    doubts = tokens.families[_DOUBTED] and tokens.between(_DOUBTED, max(0, at - _DOUBT_REACH), at)
    if doubts and not any(near & STOP for near in masks[doubts[-1] : at]):
        return True
    if not mask & MUST and tokens.has(_LEST, clause.first, at):
        # «Важно, чтобы Осло согласилось»: it has not.
        return True
    if mask & INSIST and (
        any(near & (WOULD | _NOT) for near in masks[at + 1 : min(at + _INSISTED, last)])
        or (tokens.base[behind := min(tokens.behind(at), last - 1)] & _SO and _is_told_so(scene, behind, last))
    ):
        # "Insisted it will not", "insisted that it had": told, not asked.
        return True
    if mask & SUPPORT and (_is_asked_for(scene, clause, at) or tokens.has(_NOTED, at, min(at + _NOTED_REACH, last))):
        return True
    if mask & CONFIRM and not any(near & JOIN for near in masks[at + 1 : min(at + _JOIN_REACH, last)]):
        return True
    return bool(mask & ANNOUNCE) and not tokens.has(_TRUCE, at, min(at + _TRUCE_REACH, last))


def _is_of_no_one(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """The passive and the infinitive: by whom is not said."""
    tokens = scene.tokens
    masks, mask = tokens.masks, tokens.masks[at]
    before, behind = _beside(scene, clause, at, last)
    if before & INNER:
        # "Has been"
        before |= masks[tokens.before(at)] & _BE
    if before & _BE and mask & VERBAL and tokens.words[at].endswith(tokens.lexicon.language.regular_past_endings):
        if mask & _DEMAND or (not behind & _TO and tokens.behind(at) == at + 1):
            # "The offer was welcomed", "Oslo has been urged to"
            return True
    if mask & _PASSIVE or (mask & VERBAL and not mask & (READY | IMPERSONAL) and _is_participle(scene, at)):
        return True
    if behind & _BY and not any(masks[back] & _HAVE for back in range(max(clause.first, at - 3), at)):
        return True
    if mask & (SUPPORT | _REJECT) and not mask & (READY | ASSENT) and is_infinitive(scene, at):
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
    before, behind = _beside(scene, clause, at, last)
    if before & _DOCUMENT and not before & _NOUN_MARK and mask & _OFFER:
        # "The deal offered them little"
        return True
    if tokens.hyphen(at - 1) or before & _WITHOUT:
        return True
    verbal = mask & (AGAINST | READY | ASSENT) and not mask & SUPPORT
    if before & INNER:
        # "Its refusal to accept": the phrase before ends in "to".
        before |= tokens.base[at - 1] & _TO
    if before & (_NOUN_MARK | THAT | _TO) and not (before & _IT or verbal or mask & IMPERSONAL):
        return True
    if before & POSITION and not before & _AND and not mask & READY:
        # "Dismissed calls for a truce": what was dismissed.
        return True
    if not mask & NOUN:
        return False
    # "The demands of", "among other demands to", "rejected several calls for a truce"
    return bool(behind & (_OF | _SIGN) or before & _OTHER) or any(
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
    return bool(asked) and not scene.tokens.masks[at - 1] & _AND


def is_idle(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Uses of the words that tell a position only beside one who acts, who is not there.

    Asked last: who acts in a text is found when first asked for.
    """
    tokens = scene.tokens
    mask = tokens.masks[at]
    if _is_strict(mask):
        return False
    before = tokens.masks[at - 1] if at else 0
    if tokens.words[at].endswith("ing") and tokens.lexicon.language.dictionary is None:
        # "A resolution demanding a truce" tells what the resolution says, not who acts.
        opens = at == clause.first or (at == clause.first + 1 and tokens.masks[clause.first] & _TURNS)
        aside = opens and (tokens.masks[clause.first - 1] & _SIGN or tokens.masks[clause.first] & _TURNS)
        # "Is seeking", "is also seeking"
        going = at > clause.first + 1 and tokens.masks[at - 2] & _BE
        told = going or aside or before & (_BE | _WE | _AND | _SIGN | _NOT | _ADVERB | _BY)
        if not (told or scene.parties.between(at - 1, at)):
            return True
    if mask & WANT and not tokens.has(NAMED, at + 1, min(at + _WANTED, last)):
        behind = tokens.behind(at)
        both = behind < last and tokens.masks[behind] & _BOTH
        if not (both or scene.parties.between(behind, behind + 3)):
            return True
    if not mask & AGAINST:
        return False
    if any(party.acts for party in scene.parties.between(at + 1, at + 2)):
        # "The war of Russia against Ukraine"
        return True
    return not (before & (_BE | _AND | _NOT | _WE) or scene.parties.between(at - 1, at))


def _is_strict(mask: int) -> bool:
    """Whether a word only opens a condition that must be met."""
    return bool(mask & STRICT) and not mask & ~STRICT & POSITION
