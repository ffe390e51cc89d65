"""What a quotation tells another state to do: "Let the medics in," the minister told Norland."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.holding.actor import Held
from crossfoot.extract.holding.actors import named, speaker_at
from crossfoot.extract.holding.asked import WARRING, is_body
from crossfoot.extract.holding.issues import find_issue, rest_as_issue
from crossfoot.model.records.stance import Position

#: "let", "free": what a quotation opens with; "told", "demanded of"
_ORDER, _TELLS = bits("po-order"), bits("po-bid", "po-demand", "say", "say-weak", "saying")
#: "free trade": an order only on an issue; "is", "will"
_ORDER_ON, _TELLS_OF = bits("po-order-on"), bits("be", "po-would")
_OPENING, _CLOSING = frozenset('"“«'), frozenset('"”»')
#: Who is told stands so near behind the verb.
_REACH = 4


def ordered(scene: Scene, first: int, last: int) -> tuple[Held, int] | None:
    """Who tells another side what to do, in a sentence that opens with a quotation, and the token behind."""
    tokens = scene.tokens
    begin = first + 1
    if tokens.words[first] not in _OPENING or begin >= last or not tokens.masks[begin] & _ORDER:
        return None
    end = next((at for at in range(begin, last) if tokens.words[at] in _CLOSING), None)
    verb = None if end is None else next((at for at in range(end, last) if tokens.masks[at] & _TELLS), None)
    if end is None or verb is None:
        return None
    telling = next((party for party in scene.parties.between(end, verb) if party.acts), None)
    actor = speaker_at(scene, begin) or named(scene, telling)
    if actor is None or not (actor.side is not None or is_body(scene, actor)):
        return None
    behind = tokens.behind(verb)
    told = next((party for party in scene.parties.between(behind, min(behind + _REACH, last)) if party.acts), None)
    if told is None or scene.parties.text(told) in actor.name or (told.side is not None and told.side == actor.side):
        return None
    if told.side is None and not tokens.masks[told.first] & WARRING:
        return None
    said = next((at for at in range(begin, end) if tokens.words[at] == ","), end)
    if any((tokens.masks[at] | tokens.base[at]) & _TELLS_OF for at in range(begin, said)):
        # "Free trade will suffer"
        return None
    issue = find_issue(tokens, begin, end)
    if issue is None and not tokens.masks[begin] & _ORDER_ON:
        issue = rest_as_issue(tokens, begin, end)
    return None if issue is None else ((actor, Position.DEMANDS, issue), told.last)
