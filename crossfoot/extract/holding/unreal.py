"""Positions that nobody has taken: asked for, doubted, due, hoped, wanted of others, or told as a fact."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, is_infinitive, negated
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.issues import NAMED, find_issue
from crossfoot.extract.holding.told_so import HINTS, is_told_so, only_may
from crossfoot.extract.holding.words import (
    ANNOUNCE,
    ASSENT,
    CONFIRM,
    INSIST,
    JOIN,
    MUST,
    OFFER,
    READY,
    REJECT,
    SUPPORT,
    WANT,
    WOULD,
)
from crossfoot.extract.likelihood import LIKELY_WORD
from crossfoot.extract.tokens import STOP

_AND, _NOT, _TO, _FROM, _SO = (bits(name) for name in ("and", "negation", "to", "from", "that"))
_THANKED = FAMILIES.of_concepts(bits("po-thanked"))
_QUOTES = frozenset('"“”«»')
_PREPARED, _STATE = bits("po-prepared"), bits("be", "say-skip", "adverb", "negation", "and", "sign")
_SEEK, _REACH = bits("po-seek"), bits("po-reach")
_COMBAT, _WANTED_REACH = bits("po-combat"), 2
_BEFORE = bits("po-before")
_WHETHER, _WHETHER_REACH = FAMILIES.of_concepts(bits("po-whether")), 10
#: "It is unlikely that they will agree": said within so many tokens before.
_DOUBTED, _DOUBT_REACH = FAMILIES.of_concepts(LIKELY_WORD | bits("po-doubt")), 14
_LEST = FAMILIES.of_concepts(bits("po-lest"))
#: "insisted on" is no "insisted that"
_UPON, _INSISTED = bits("in", "to"), 5
_ASKS = FAMILIES.of_concepts(bits("po-demand", "po-want", "po-offer", "po-persuade", "po-must"))
_ASKING = bits("po-demand", "po-offer", "po-demand-noun", "po-offer-noun")
#: "its demand that the king of Norland declare": so many tokens
_ASKED_REACH = 8
#: "took note of the request"
_NOTED, _NOTED_REACH = FAMILIES.of_concepts(bits("po-noted")), 8
_AGAIN = bits("po-continue")
#: "does not rule out"
_EXPECTED = bits("ex-expect")
_JOIN_REACH = 6
#: "plans to storm"
_ASSAULT, _ASSAULT_REACH, _GENERAL = bits("po-assault"), 4, frozenset({"other", "territory"})
_TRUCE, _TRUCE_REACH = FAMILIES.of_concepts(bits("iss-ceasefire")), 8


def is_unreal(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Whether the word of position at a token of a clause takes none; the sentence ends at ``last``."""
    mask = scene.tokens.masks[at]
    return any(mask & concepts and holds(scene, clause, at, last) for concepts, holds in _QUESTIONS)


def _is_thanked_for(scene: Scene, clause: Clause, at: int, _: int) -> bool:
    """ "Thanked Norland for its readiness to help"."""
    tokens = scene.tokens
    thanked = tokens.families[_THANKED] and tokens.has(_THANKED, clause.first, at)
    return bool(thanked) and not tokens.masks[at] & MUST


def _is_others_readiness(scene: Scene, _: Clause, at: int, last: int) -> bool:
    """ "Little readiness from Oslo": not of who sees it."""
    tokens = scene.tokens
    return not tokens.lexicon.language.inflects and at + 1 < last and bool(tokens.base[at + 1] & _FROM)


def _is_preparation(scene: Scene, clause: Clause, at: int, _: int) -> bool:
    """ "Prepared to climb aboard": a deed, where "is prepared to" and "stands fully prepared" are none."""
    tokens = scene.tokens
    state = at - 1 - (tokens.words[at - 1] in _QUOTES)
    return at > clause.first and not (tokens.masks[state] | tokens.base[state]) & _STATE


def _is_hint(scene: Scene, _: Clause, at: int, last: int) -> bool:
    """ "Evidence suggesting that Norland may attack"."""
    tokens = scene.tokens
    return bool(tokens.base[at] & HINTS) and only_may(scene, tokens.behind(at), last)


def _is_worked_for(scene: Scene, _: Clause, at: int, last: int) -> bool:
    """ "Seeks to clinch a truce": what one works for, asked of nobody."""
    base, sought = scene.tokens.base, _sought(scene, at, last)
    return bool(base[sought] & _TO and base[sought + 1] & _REACH)


def _is_due(scene: Scene, clause: Clause, at: int, _: int) -> bool:
    """ "Must show readiness": it has not."""
    return any(near & MUST for near in scene.tokens.masks[clause.first : at])


def _is_put_off(scene: Scene, _: Clause, at: int, __: int) -> bool:
    """ "Demands the captives before accepting a deal", «прежде чем согласиться»: what waits for something else."""
    tokens = scene.tokens
    language = tokens.lexicon.language
    waits = is_infinitive(tokens, at) if language.inflects else tokens.words[at].endswith(language.doing_endings)
    return at > 0 and waits and bool(tokens.masks[tokens.before(at)] & _BEFORE)


def _is_asked_whether(scene: Scene, _: Clause, at: int, __: int) -> bool:
    """ "Whether Oslo agrees", «поддержит ли Осло»."""
    tokens = scene.tokens
    asked = tokens.families[_WHETHER] and tokens.between(_WHETHER, max(0, at - _WHETHER_REACH), at + 2)
    return bool(asked) and (asked[-1] > at or not _has_stop(scene, asked[-1], at))


def _is_doubted(scene: Scene, clause: Clause, at: int, _: int) -> bool:
    """ "It is unlikely that they will agree"; but "accused the rebels of stalling and threatened to"."""
    tokens = scene.tokens
    if not tokens.families[_DOUBTED] or _is_resumed(scene, clause, at):
        return False
    doubts = tokens.between(_DOUBTED, max(0, at - _DOUBT_REACH), at)
    return bool(doubts) and not _has_stop(scene, doubts[-1], at)


def _is_resumed(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether the verb goes on behind what somebody accuses another of, and is no part of that."""
    tokens = scene.tokens
    if at == clause.first and tokens.words[at - 1] == ",":
        # "Norland, which accuses the rebels of looting, wants"
        return True
    past = tokens.lexicon.language.regular_past_endings
    return bool(past and tokens.masks[at - 1] & _AND) and tokens.words[at].endswith(past)


def _is_hoped(scene: Scene, clause: Clause, at: int, _: int) -> bool:
    """«Важно, чтобы Осло согласилось»: it has not."""
    return not scene.tokens.masks[at] & MUST and scene.tokens.has(_LEST, clause.first, at)


def _is_fact(scene: Scene, _: Clause, at: int, last: int) -> bool:
    """ "Insisted it will not", "insisted that it had": told, not asked. "Insisted that" is one phrase."""
    tokens, behind = scene.tokens, _behind(scene, at, last)
    if not tokens.base[at] & INSIST:
        return False
    if any(near & (WOULD | _NOT) for near in tokens.masks[at + 1 : min(at + _INSISTED, last)]):
        return True
    firm = not tokens.lexicon.language.inflects
    so = tokens.base[behind] & _SO or (firm and not (tokens.base[behind - 1] | tokens.base[behind]) & _UPON)
    return bool(so) and is_told_so(scene, behind, last)


def _is_aim(scene: Scene, _: Clause, at: int, last: int) -> bool:
    """ "Wants to seize the town": an aim of the war."""
    sought = _sought(scene, at, last)
    return any(near & _COMBAT for near in scene.tokens.base[sought : min(sought + _WANTED_REACH, last)])


def _is_support_of_none(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """Support that is asked for, noted, or given to nothing that is negotiated."""
    tokens, behind = scene.tokens, _behind(scene, at, last)
    if _is_asked_for(scene, clause, at) or tokens.has(_NOTED, at, min(at + _NOTED_REACH, last)):
        return True
    firm = not tokens.lexicon.language.inflects
    if firm and tokens.base[behind] & _AGAIN and not tokens.has(NAMED, behind, clause.last):
        # "Committed to continuing its march"
        return True
    then = behind + (behind + 1 < last and tokens.words[behind] == ",")
    # "Did not rule out that they met", «не исключил, что»: how likely it is
    return bool(tokens.masks[at] & _EXPECTED and tokens.base[then] & _SO)


def _is_plan_of_war(scene: Scene, clause: Clause, at: int, _: int) -> bool:
    """ "Approved plans to storm the town": no plan that is negotiated."""
    tokens = scene.tokens
    plans = tokens.between(NAMED, at + 1, min(at + _JOIN_REACH, clause.last))
    if not plans:
        return False
    end = min(tokens.behind(plans[0]) + _ASSAULT_REACH, clause.last)
    issue = find_issue(tokens, plans[0], clause.last)
    general = issue is not None and issue.name in _GENERAL
    return general and any(mask & _ASSAULT for mask in tokens.masks[plans[0] : end])


def _is_no_joining(scene: Scene, _: Clause, at: int, last: int) -> bool:
    """ "Confirmed the report", but "confirmed that it would join"."""
    return not any(near & JOIN for near in scene.tokens.masks[at + 1 : min(at + _JOIN_REACH, last)])


def _is_no_announcement(scene: Scene, clause: Clause, at: int, last: int) -> bool:
    """ "Urged Norland to announce a truce": asked for; "announced a raid": of no truce."""
    if is_infinitive(scene.tokens, at) and _is_asked_for(scene, clause, at):
        return True
    return not scene.tokens.has(_TRUCE, at, min(at + _TRUCE_REACH, last))


def _is_asked_for(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether somebody else is only asked to agree: "proposed that both accept", «Осло должно убедить их принять»."""
    if negated(scene.tokens, at, clause.first):
        return False
    asked = scene.tokens.between(_ASKS, clause.first, at)
    # "Urged Norland to free them and accept the plan", but "urged restraint and accepted the plan"
    goes_on = scene.tokens.masks[at - 1] & _AND and not scene.tokens.masks[at] & ASSENT
    return bool(asked) and not goes_on


def _is_refusal_asked(scene: Scene, clause: Clause, at: int, _: int) -> bool:
    """«Вимагає відмовитися від вступу»: a demand, and no refusal."""
    tokens = scene.tokens
    return is_infinitive(tokens, at) and tokens.has(_ASKS, clause.first, at)


def _is_asked_of(scene: Scene, clause: Clause, at: int, _: int) -> bool:
    """ "Demanding that Norland cede the port in return for", "that they halt and agree": neither offers nor agrees."""
    tokens, language = scene.tokens, scene.tokens.lexicon.language
    if language.inflects or tokens.words[at].endswith(language.regular_past_endings + language.plural_endings):
        return False
    if clause.first and tokens.base[clause.first] & _SO and tokens.base[clause.first - 1] & _ASKING:
        return True
    # "Its demand that" is a phrase.
    near = range(max(clause.first, at - _ASKED_REACH), at)
    return any(tokens.masks[ask] & _ASKING and tokens.base[tokens.behind(ask) - 1] & _SO for ask in near)


def _sought(scene: Scene, at: int, last: int) -> int:
    return min(scene.tokens.behind(at), last - 2)


def _behind(scene: Scene, at: int, last: int) -> int:
    return min(scene.tokens.behind(at), last - 1)


def _has_stop(scene: Scene, first: int, last: int) -> bool:
    return any(near & STOP for near in scene.tokens.masks[first:last])


#: Which words are asked what: all of them where it is of every word.
_ALL = ~0
_QUESTIONS = (
    (_ALL, _is_thanked_for),
    (READY, _is_others_readiness),
    (_PREPARED, _is_preparation),
    (OFFER, _is_hint),
    (_SEEK, _is_worked_for),
    (READY, _is_due),
    (ASSENT | SUPPORT, _is_put_off),
    (_ALL, _is_asked_whether),
    (_ALL, _is_doubted),
    (_ALL, _is_hoped),
    (_ALL, _is_fact),
    (WANT, _is_aim),
    (SUPPORT, _is_support_of_none),
    (ASSENT | SUPPORT | ANNOUNCE | OFFER | REJECT, _is_asked_of),
    (SUPPORT, _is_plan_of_war),
    (REJECT, _is_refusal_asked),
    (CONFIRM, _is_no_joining),
    (ANNOUNCE, _is_no_announcement),
)
