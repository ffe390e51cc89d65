"""Which word of a clause names a meeting: "the talks", "met", "a call with", and no deadline that is met."""

from __future__ import annotations

from collections.abc import Callable

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import negated
from crossfoot.extract.convening.attending import is_of_body
from crossfoot.extract.convening.guests import PERSON, is_guest, is_of_own, is_of_people, is_received
from crossfoot.extract.convening.joined import conferred, confers_with, is_headline
from crossfoot.extract.convening.placed import PLACED, PUT
from crossfoot.extract.convening.supposed import BE, HOLD, MAYBE, TO, is_expected
from crossfoot.extract.convening.timed import TIME, TIMES
from crossfoot.extract.convening.words import (
    ABOUT,
    AGREED,
    AND,
    ARTICLE,
    BETWEENS,
    BLOC,
    CALL,
    CALLED,
    CANCELLED,
    CONFERRED,
    MEETING,
    NOUN,
    PEACE,
    PLANNED,
    RECEIVE,
    SEE,
    SIGN,
    SPOKE,
    TALKED,
    VERB,
    WEAK_CALL,
    WEAK_NOUN,
    WEAK_VERB,
    WITH,
)
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.tokens import NUMBER, NUMERAL

NAMES = FAMILIES.of_concepts(MEETING | SEE)
#: what only might be, said so many tokens before the verb; "just now", which begins a condition as well
_WISHED, _WISH_REACH = bits("po-want", "po-ready", "po-condition", "po-modal"), 3
_JUST, _HELD, _CONDITION = bits("me-just"), bits("me-held"), bits("po-condition")
#: "not planning to hold", "did not attend", so many tokens before the name
_NOT, _MEANT, _REFUSED, _MEANT_REACH = bits("negation"), bits("me-meant"), bits("po-reject"), 6
_ATTEND = bits("me-attend")
_QUOTES = frozenset("\"“«„'‘")
#: what may follow who was called
_CALL_ENDS = SIGN | TIME | TO | AND | ABOUT | bits("on", "stop", "me-link", "me-time")
#: "flew to Oslo to meet"
_TRAVEL = bits("me-travel")
#: "a round of": talks so near behind it, or something else
_ROUND, _OF, _PARLEY, _NO_TALKS, _ROUND_REACH = bits("me-round"), bits("of"), bits("me-parley"), bits("me-no-talks"), 8
#: "wage talks"
_BUSINESS = bits("me-business")
#: "talked for hours", «говорили сорок хвилин»
_LASTED = NUMBER | NUMERAL | bits("for", "fraction")


def named_at(scene: Scene, first: int, last: int) -> int | None:
    """The word that names a meeting: a call before a verb before a noun, and words of other uses behind them.

    "A deadline is met" names none, nor does "call" without those who spoke.
    """
    tokens = scene.tokens
    named = tokens.between(NAMES, first, last)
    for concepts, names in _KINDS if named else ():
        for at in named:
            if not tokens.masks[at] & concepts or (names is not None and not names(scene, at, first, last)):
                continue
            if not (is_of_people(scene, at, first, last) or is_of_own(scene, at, first, last)):
                return at
    return None


def _is_conversation(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether a word for a call or a conversation is "with" or "between" somebody."""
    return first <= at and at + 1 < last and bool(scene.tokens.masks[at + 1] & WITH)


def _is_seeing(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether one goes to see another, or will on a day: "flew to Oslo to see the king", "will see him on Friday"."""
    tokens = scene.tokens
    if at >= last or at == first or not is_guest(scene, at):
        return False
    if tokens.base[at - 1] & TO:
        return any(mask & _TRAVEL for mask in tokens.masks[first:at])
    return bool(tokens.masks[at - 1] & PLANNED) and tokens.has(TIMES, first, last)


def _did_meet(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether a verb tells that somebody met or will meet: no deadline is met, no guest is wished for."""
    tokens = scene.tokens
    masks = tokens.masks
    if masks[at] & NOUN:
        # «Встречу» is a form of both.
        return False
    if masks[at] & CANCELLED and not _is_off(scene, at, first, last):
        return False
    if at > first and masks[at - 1] & BE and not is_received(scene, at, last):
        return False
    if at > first and tokens.base[at - 1] & TO:
        due = any(mask & (PLANNED | AGREED) for mask in masks[max(first, at - _WISH_REACH - 1) : at])
        due = due or is_expected(scene, at, first) or is_headline(scene, at, first)
        if not due and not any(mask & _TRAVEL for mask in masks[first:at]):
            # "Pressured to meet", and not "flew to Oslo to meet"
            return False
    if _is_wished(scene, at, first, last):
        return False
    if masks[at] & SPOKE and negated(tokens, at, max(0, first - 1)):
        # "Has not yet spoken to": "yet" may begin a clause.
        return False
    if masks[at] & (RECEIVE | SPOKE) and not (is_guest(scene, at) or is_received(scene, at, last)):
        # "Received tanks", "spoke to reporters"
        return False
    return not (_is_not_meant(masks, first, at) or _is_not_due(scene, at, last))


def _is_off(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether those who will not meet were to do so: "will not meet in Oslo on Friday", but "will not meet until"."""
    behind = scene.tokens.behind(at)
    if any(mask & _CONDITION for mask in scene.tokens.masks[behind:last]):
        return False
    return scene.tokens.has(TIMES, first, last) or any(
        mention.kind in PLACED and scene.tokens.base[mention.first - 1] & PUT
        for mention in scene.mentions_between(behind, last)
    )


def _is_wished(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether somebody only wants to meet: "wants to meet", "is ready to meet"; but "may meet on Friday"."""
    tokens = scene.tokens
    over = bool((tokens.masks[at] | tokens.base[at]) & _HELD)
    near = tokens.masks[max(first, at - _WISH_REACH) : at]
    # «Щойно поговорив»
    wished = [mask for mask in near if mask & _WISHED and not (over and mask & _JUST)]
    return bool(wished) and not (wished[-1] & MAYBE and tokens.has(TIMES, first, last))


def _has_conferred(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether those who spoke did so with each other: "discussed the harvest" names nobody."""
    if conferred(scene, at) or is_of_body(scene, at, first, last):
        return True
    return confers_with(scene, at, first, last) and not _is_wished(scene, at, first, last)


def _has_talked(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether one who acts talked with another, or both did for long or about something: no "both say that"."""
    behind = scene.tokens.behind(at)
    told = behind < last and scene.tokens.masks[behind] & (ABOUT | _LASTED)
    if told and conferred(scene, at):
        return True
    return confers_with(scene, at, first, last) and not _is_wished(scene, at, first, last)


def _is_meant(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether a noun is that of a meeting which is held or planned: no event, no round of something else."""
    tokens = scene.tokens
    if negated(tokens, at, first):
        # "There will be no talks."
        return False
    if at > first and tokens.masks[at - 1] & _BUSINESS:
        return False
    if _is_round_of_other(scene, at, last) or is_event(scene, at, last):
        return False
    return not (_is_not_meant(tokens.masks, first, at) or _is_not_due(scene, at, last))


def is_event(scene: Scene, at: int, last: int) -> bool:
    """Whether its name is that of an event which no state holds: "the Grain Traders Summit", but "the Oslo Summit"."""
    tokens = scene.tokens
    if tokens.lexicon.language.inflects or not at or not (tokens.capital(at) and tokens.capital(at - 1)):
        return False
    if tokens.has(BETWEENS, at, last):
        return False
    begin = at - 1
    while begin and tokens.capital(begin - 1):
        begin -= 1
    # "Traders Summit in Oslo": an office of Norland's by its look
    named = [party for party in scene.parties.between(begin, at) if party.side and not scene.parties.has_office(party)]
    known = scene.mentions_between(begin, at) or named
    return not (known or tokens.concepts(begin, at) & (BLOC | PEACE) or tokens.surface(at - 1).isupper())


def _is_round_of_other(scene: Scene, at: int, last: int) -> bool:
    """Whether a round is one of something else than talks: "a new round of fighting", «раунд санкцій»."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    if not tokens.masks[at] & _ROUND or behind >= last:
        return False
    # By the words alone too: "talks of", «боевые действия» are phrases.
    near = [tokens.masks[word] | tokens.base[word] for word in range(behind, min(behind + _ROUND_REACH, last))]
    if any(mask & (MEETING | _PARLEY) for mask in near):
        return False
    if not tokens.lexicon.language.inflects:
        return bool(tokens.base[behind] & _OF)
    return any(mask & _NO_TALKS for mask in near[:2])


def _is_telephoned(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether one who acts called another, of whom nothing is said: "called the king on Friday", not "a thief"."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    near = scene.parties.between(behind, min(behind + 2, last))
    called = near[0] if near and (near[0].first == behind or tokens.base[behind] & ARTICLE) else None
    if called is None or not called.side or not any(party.side for party in scene.parties.between(first, at)):
        return False
    if not tokens.concepts(called.first, called.last) & PERSON:
        # "Called Norland to order"
        return False
    end = scene.parties.end_of(called)
    if end + 1 >= last:
        return True
    if tokens.base[end] & TO and (tokens.capital(end + 1) or tokens.base[end + 1] & ARTICLE):
        # "Called him to the palace"
        return False
    # "Called him «a thief»"
    return tokens.words[end] not in _QUOTES and bool((tokens.masks[end] | tokens.base[end]) & _CALL_ENDS)


def _is_not_meant(masks: list[int], first: int, at: int) -> bool:
    """Whether the meeting is one that nobody means to hold: "does not plan to hold talks"."""
    begin = max(first, at - _MEANT_REACH)
    denied = next((near for near in range(at - 1, begin - 1, -1) if masks[near] & _NOT), None)
    if denied is not None and any(mask & (_MEANT | _ATTEND) for mask in masks[denied + 1 : at]):
        # "Does not plan", "did not take part in"
        return True
    # "Ruled out holding talks"
    refused = next((near for near in range(at - 1, begin - 1, -1) if masks[near] & _REFUSED), None)
    return refused is not None and any(mask & HOLD for mask in masks[refused + 1 : at])


def _is_not_due(scene: Scene, at: int, last: int) -> bool:
    """Whether what follows says that the meeting is not planned: «зустріч лідерів не планується»."""
    due = (near for near in range(at + 1, last) if scene.tokens.masks[near] & _MEANT)
    return scene.tokens.lexicon.language.inflects and any(scene.tokens.masks[near - 1] & _NOT for near in due)


#: the kinds of words that name a meeting, those which most surely do so first, and when each does
_KINDS: tuple[tuple[int, Callable[[Scene, int, int, int], bool] | None], ...] = (
    (CALL, None),
    (CALLED, _is_telephoned),
    (WEAK_CALL, _is_conversation),
    (VERB, _did_meet),
    (SEE, _is_seeing),
    (CONFERRED, _has_conferred),
    (NOUN, _is_meant),
    (WEAK_VERB, _did_meet),
    (TALKED, _has_talked),
    (WEAK_NOUN, _is_meant),
)
