"""Forecasts without a verb: what a list, a bet or an answer says of an event named beside it.

"A truce by the end of May: 20%", "Our bet: no summit before June", "A truce by June? Hardly".
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.foreseeing.expected import EVENT
from crossfoot.extract.foreseeing.foretelling import WILL, is_timed
from crossfoot.extract.foreseeing.words import CUES, LEAD, UNDERGOES
from crossfoot.extract.likelihood import LIKELY_WORD, ODDS, SHARE
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, NUMERAL, SIGN, STOP

#: "our bet", "the forecast": what stands before a colon and says that what follows is expected
BET, _MAYBE = bits("ex-bet"), bits("ex-may")
#: what may stand beside a probability: "roughly 15 per cent", "about even", "less than"
_HEDGE = bits("about", "nearly", "less-than", "more-than", "at-most", "at-least")
_BESIDE = _HEDGE | bits("or", "and", "to", "of") | SIGN | INNER
_ODDS_TOLD = FAMILIES.of_concepts(ODDS | LIKELY_WORD | BET | bits("ex-prophecy"))
_ASKS, _WHETHER = bits("ex-asks"), bits("po-whether")
#: "what are the odds": words for likelihood itself
_ODDS_NAMED = FAMILIES.of_concepts(ODDS | bits("ex-prophecy"))
#: A probability has so many words, a bet before its colon, an answer before it ends.
_SHORT, _HEAD, _ANSWER = 9, 5, 14
#: The word of an answer stands within so many tokens: "«I rather doubt it»".
_OPENING = 4
#: "war in Norland to drag on": a headline names its subject in so many words
_SUBJECT, _TO, _PLACED, _PARTS = 6, bits("to"), bits("where-known", "in", "on"), frozenset(",–—")


@dataclass(slots=True)
class Listed:
    """An event told at the tokens ``[first, last)``, the token of its likelihood, and where all that is told ends."""

    first: int
    last: int
    at: int
    end: int


def listed_in(scene: Scene, first: int, last: int) -> Listed | None:
    """The event that a sentence names without a verb that foretells it; None where it names none."""
    words, masks = scene.tokens.words, scene.tokens.masks
    while last > first and masks[last - 1] & (STOP | NEWLINE):
        last -= 1
    colon = next((at for at in range(first + 1, last - 1) if words[at] == ":"), None)
    if colon is None:
        return _headed(scene, first, last) or _answered(scene, first, last)
    if _is_odds(scene, colon + 1, last):
        likely = next((at for at in range(colon + 1, last) if masks[at] & LIKELY_WORD), None)
        if likely is None and not scene.tokens.families[_ODDS_TOLD]:
            return None
        told = is_timed(scene, Clause(first, colon), colon) or any(mask & EVENT for mask in masks[first:colon])
        told = told or (likely is not None and bool(scene.tokens.families[_ODDS_NAMED]))
        # "2031: high": a heading of a time alone.
        told = told and not all(mask & (NUMBER | SIGN) for mask in masks[first:colon])
        return Listed(first, colon, colon if likely is None else likely, last) if told else None
    bet = colon - first <= _HEAD and any(mask & BET for mask in masks[first:colon])
    if bet and not scene.tokens.has(CUES, colon + 1, last) and is_timed(scene, Clause(colon + 1, last), last):
        return Listed(colon + 1, last, first, last)
    return _headed(scene, colon + 1, last) if colon - first <= _HEAD else None


def _headed(scene: Scene, first: int, last: int) -> Listed | None:
    """What a headline says will be, without "is": "war in Norland to drag on", "Lowford to face another winter"."""
    tokens = scene.tokens
    masks = tokens.masks
    to = next((at for at in range(first + 1, min(first + _SUBJECT, last - 1)) if tokens.base[at] & _TO), None)
    if tokens.lexicon.language.inflects or to is None:
        return None
    parties = scene.parties.between(first, to)
    named = {at for party in parties for at in range(party.first, party.last)}
    if not all(at in named or (masks[at] | tokens.base[at]) & (EVENT | _PLACED) for at in range(first, to)):
        # "Norland wants the war to end"
        return None
    verb = masks[to + 1] & (LEAD if (masks[first] | masks[to - 1]) & EVENT else UNDERGOES)
    last = next((at for at in range(to + 2, last) if tokens.words[at] in _PARTS), last)
    return Listed(first, last, to, last) if verb else None


def _is_odds(scene: Scene, first: int, last: int) -> bool:
    """Whether the tokens say no more than a probability: "15%", "roughly even odds", "very unlikely"."""
    masks = scene.tokens.masks
    if not 0 < last - first <= _SHORT or not any(mask & (LIKELY_WORD | SHARE) for mask in masks[first:last]):
        return False
    allowed = LIKELY_WORD | ODDS | SHARE | NUMBER | NUMERAL | _BESIDE
    return all(mask & allowed for mask in masks[first:last])


def _answered(scene: Scene, first: int, last: int) -> Listed | None:
    """The event of the question before, which a short sentence answers: "A truce by June? Hardly"."""
    tokens = scene.tokens
    masks, number = tokens.masks, bisect_left(tokens.sentences, (first, 0))
    if not number or last - first > _ANSWER:
        return None
    begin, end = tokens.sentences[number - 1]
    marks = end
    while marks > begin and masks[marks - 1] & (STOP | NEWLINE | SIGN) and tokens.words[marks - 1] != "?":
        marks -= 1
    if marks == begin or tokens.words[marks - 1] != "?" or (masks[begin] & _ASKS and not masks[begin] & _WHETHER):
        return None
    told = LIKELY_WORD | (SHARE if _is_odds(scene, first, last) else _MAYBE)
    answer = next((at for at in range(first, min(first + _OPENING, last)) if masks[at] & told), None)
    ahead = masks[begin] & WILL or is_timed(scene, Clause(begin, marks - 1), marks - 1)
    if answer is None or not ahead:
        return None
    return Listed(begin, marks - 1, answer, last)
