"""Which position a word tells in its clause: demanded, rejected, offered, supported, opposed, or on a condition."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.issues import NAMED
from crossfoot.model.records.stance import Position

CONFIRM, JOIN, MODAL, NOUN = (bits("po-" + name) for name in ("confirm", "join", "modal", "noun"))
WANT, AGAINST, READY, ASSENT = (bits("po-" + name) for name in ("want", "against", "ready", "assent"))
#: "must": what a speaker says that somebody must do he demands
MUST = bits("po-must")
CONDITION, STRICT, WOULD, THAT = (bits("po-" + name) for name in ("condition", "strict", "would", "that"))
POSITIONS = (
    (bits("po-demand") | WANT | MUST, Position.DEMANDS), (bits("po-reject"), Position.REJECTS),
    (bits("po-oppose") | AGAINST, Position.OPPOSES), (bits("po-offer") | READY, Position.OFFERS),
    (bits("po-support") | CONFIRM, Position.SUPPORTS), (ASSENT | STRICT, Position.CONDITIONAL),
)  # fmt: skip
POSITION = 0
for _mask, _ in POSITIONS:
    POSITION |= _mask
#: A position where it is denied; a demand denied says nothing.
_DENIED = {
    Position.SUPPORTS: Position.REJECTS, Position.OFFERS: Position.REJECTS, Position.OPPOSES: Position.SUPPORTS,
    Position.CONDITIONAL: Position.CONDITIONAL,
}  # fmt: skip
#: Positions that a condition narrows.
_NARROWED = frozenset({Position.SUPPORTS, Position.OFFERS, Position.CONDITIONAL, Position.REJECTS})
_SUPPORT = bits("po-support")
_BE, _AND, _NOT, _OF, _TO, _BY = (bits(name) for name in ("be", "and", "negation", "of", "to", "by-agent"))
_NOUN_MARK, _BOTH, _HAVE, _WITHOUT = bits("determiner", "possessive"), bits("both-sides"), bits("have"), bits("without")
_SIGN, _ADVERB = bits("sign"), bits("say-skip", "adverb")
#: A condition opens within so many tokens behind the verb.
_CONDITION_REACH = 25
_JOIN_REACH = 6
#: What is wanted stands within so many tokens: "wants a full ceasefire".
_WANTED = 4
#: "took note of the request"
_NOTED, _NOTED_REACH = FAMILIES.of_concepts(bits("po-noted")), 8
_ASKS = FAMILIES.of_concepts(bits("po-demand", "po-offer"))
_OPEN, _OPENS = FAMILIES.of_concepts(MODAL | CONDITION), FAMILIES.of_concepts(CONDITION | STRICT)


def position_at(scene: Scene, clause: Clause, at: int, last: int) -> Position | None:
    """The position told at a token of the clause, in a sentence that ends at ``last``; None where it tells none."""
    masks = scene.tokens.masks
    mask = masks[at]
    if _is_strict(mask):
        return Position.CONDITIONAL
    if _is_no_verb(scene, clause, at, last):
        return None
    position = next(position for concepts, position in POSITIONS if mask & concepts)
    denied = negated(scene.tokens, at, clause.first)
    if denied:
        if position not in _DENIED:
            return None
        position = _DENIED[position]
    if position in _NARROWED and opening_of_condition(scene, at, last) is not None:
        before = range(max(clause.first, at - 3), at)
        willing = mask & (WOULD | READY | ASSENT) or any(masks[back] & (WOULD | READY | _NOT) for back in before)
        return Position.CONDITIONAL if willing or position is Position.SUPPORTS else position
    if position is not Position.CONDITIONAL:
        return position
    # "Will never withdraw" rejects; what was only not done so far tells nothing.
    will = any(masks[back] & WOULD for back in range(max(clause.first, at - 3), at))
    return Position.REJECTS if denied and will else None


def opening_of_condition(scene: Scene, at: int, last: int) -> int | None:
    """The conjunction of a condition behind a token, in its part of the sentence."""
    ahead = scene.tokens.between(_OPENS, at, min(last, at + _CONDITION_REACH))
    return ahead[0] if ahead and ";" not in scene.tokens.words[at : ahead[0]] else None


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
    tokens = scene.tokens
    masks = tokens.masks
    mask = masks[at]
    before = masks[at - 1] if at > clause.first else 0
    behind = masks[tokens.behind(at)] if tokens.behind(at) < last else 0
    if tokens.hyphen(at - 1) or before & _WITHOUT:
        return True
    if before & (_NOUN_MARK | THAT | _TO) and (not mask & (AGAINST | READY | ASSENT) or mask & _SUPPORT):
        return True
    if before & POSITION and not before & _AND and not mask & READY:
        # "Dismissed calls for a truce": what was dismissed.
        return True
    if behind & _BY and not any(masks[back] & _HAVE for back in range(max(clause.first, at - 3), at)):
        return True
    if mask & NOUN and (behind & _OF or any(near & POSITION for near in masks[max(clause.first, at - 3) : at])):
        # "The demands of", "rejected several calls for a truce": nouns.
        return True
    if mask & _SUPPORT and (_is_asked_for(scene, clause, at) or tokens.has(_NOTED, at, min(at + _NOTED_REACH, last))):
        return True
    if mask & CONFIRM and not any(near & JOIN for near in masks[at + 1 : min(at + _JOIN_REACH, last)]):
        return True
    if mask & (ASSENT | MUST):
        return False
    return tokens.has(_OPEN, clause.first, at)


def _is_asked_for(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether somebody else is only asked to agree: "proposed that both accept", «предложило сторонам договориться»."""
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
    before = tokens.masks[at - 1] if at > clause.first else 0
    if tokens.words[at].endswith("ing") and tokens.lexicon.language.dictionary is None:
        # "A resolution demanding a truce" tells what the resolution says, not who acts.
        if not (before & (_BE | _AND | _SIGN | _NOT | _ADVERB) or scene.parties.between(at - 1, at)):
            return True
    if mask & WANT and not tokens.has(NAMED, at + 1, min(at + _WANTED, last)):
        behind = tokens.behind(at)
        both = behind < last and tokens.masks[behind] & _BOTH
        if not (both or scene.parties.between(at + 1, at + 3)):
            return True
    return bool(mask & AGAINST) and not (before & (_BE | _AND | _NOT) or scene.parties.between(at - 1, at))


def _is_strict(mask: int) -> bool:
    """Whether a word only opens a condition that must be met."""
    return bool(mask & STRICT) and not mask & ~STRICT & POSITION
