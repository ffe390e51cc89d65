"""Words about a facility that tell no change: what is only at risk, recalled, measured, denied or still sought."""

from __future__ import annotations

from crossfoot.extract.account import bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.facilities.happened import (
    BLACKOUT,
    COUNTED,
    CUTS,
    DIESEL,
    FUTURE,
    MARKS,
    MEANT,
    NEAR,
    NO_SUPPLY,
    NOT,
    NOUNS,
    OF,
    OUTAGE,
    PERIL,
    PLANT,
    RESTORING,
    SITE_WORD,
    THE,
    TO,
    is_under_way,
)
from crossfoot.extract.facilities.states import STATES
from crossfoot.extract.facilities.things import OUTPUT
from crossfoot.extract.tokens import Tokens

#: "to assess the damage"; so many tokens from "the risk" to what it is of
_ASSESSED, _OF_NOUN = bits("st-assessed"), 3
#: "tries to leave us without": so many tokens before
_MEANT_REACH = 8
#: "is regarded as"; "easing the reliance on"
_DEEMED, _EASES = bits("st-deemed"), bits("st-eases")
#: "during the blackout", "the previous one": told before, or long ago; so many tokens to the noun
_RECALLED, _RECALL_REACH = bits("st-recalled"), 3
#: an outage that was averted; "denied that", "is false"
_AVERTED, _UNTRUE = bits("st-averted"), bits("st-untrue")


def is_idle(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a word tells no change: what is still being restored, what was averted."""
    masks = tokens.masks
    if _is_of_noun(tokens, clause, at) or _is_recalled(tokens, at):
        return True
    if tokens.concepts(max(0, clause.first - 1), clause.last) & _UNTRUE:
        # "Denied that the dam was hit"
        return True
    if masks[at] & (STATES["disconnected"] | STATES["off"]) and _is_deemed(tokens, clause, at):
        return True
    if masks[at] & STATES["drawn"] and any(mask & _EASES for mask in masks[max(clause.first, at - 2) : at]):
        # "Easing the reliance on one line"
        return True
    going = not masks[at] & STATES["back"] and is_under_way(tokens, clause)
    if (masks[at] & RESTORING and not going) or any(
        mask & _AVERTED for mask in masks[max(clause.first, at - NEAR) : at]
    ):
        return True
    if tokens.base[at] & CUTS:
        # "No power outages", «відключень світла немає»
        end = at if not tokens.lexicon.language.inflects else clause.last
        return any(mask & (NO_SUPPLY | NOT) for mask in masks[max(clause.first, at - 2) : end])
    behind = tokens.behind(at)
    language = tokens.lexicon.language
    if masks[at] & STATES["running"] and not language.inflects and at > clause.first and tokens.base[at - 1] & THE:
        # "The operational status"
        return True
    if masks[at] & STATES["stopped"] and behind < clause.last and masks[behind] & DIESEL and not language.inflects:
        # "Standby generators", and not "stopped generators"
        return not tokens.words[at].endswith(language.regular_past_endings)
    if masks[at] & STATES["stopped"] and behind < clause.last and masks[behind] & OUTPUT:
        # "Idle capacity will grow"
        return any(mask & FUTURE for mask in masks[behind : clause.last])
    if masks[at] & (NO_SUPPLY | NOT):
        ahead = tokens.base[behind] if behind < clause.last else 0
        before = slice(max(clause.first, at - _MEANT_REACH), at)
        meant = any(mask & MEANT for mask in masks[before])
        if meant or ahead & CUTS or any(word & CUTS for word in tokens.base[before]):
            return True
        if ahead & TO and behind + 1 < clause.last and not tokens.lexicon.language.inflects:
            # "No power to overrule": not of a place.
            return not (tokens.capital(behind + 1) or masks[behind + 1] & (MARKS | SITE_WORD | PLANT | COUNTED))
    return False


def _is_of_noun(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a noun makes it only possible, or only measures it: "the risk of a loss", "fear the loss"."""
    firm = not tokens.lexicon.language.inflects
    if not (firm or tokens.masks[at] & NOUNS):
        # «Через загрозу блок зупинили»
        return False
    for back in range(max(clause.first, at - NEAR), at):
        if tokens.base[back] & PERIL and (tokens.base[back + 1] & (OF | MARKS) if firm else at - back <= _OF_NOUN):
            return True
    # "To assess the damage"
    return firm and any(tokens.base[back] & _ASSESSED for back in range(max(clause.first, at - _OF_NOUN), at))


def _is_deemed(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a loss is only spoken of in general: "the loss of off-site power is regarded as the worst case"."""
    noun = at <= clause.first + 1
    return noun and any((tokens.masks[near] | tokens.base[near]) & _DEEMED for near in range(at, clause.last))


def _is_recalled(tokens: Tokens, at: int) -> bool:
    """Whether an outage is only recalled: "throughout the blackout", "the previous outage"."""
    if not tokens.masks[at] & (STATES["disconnected"] | OUTAGE | BLACKOUT):
        return False
    return any(mask & _RECALLED for mask in tokens.masks[max(0, at - _RECALL_REACH) : at])
