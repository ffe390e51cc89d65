"""An issue of which a clause only says whose it is: "the truce that Oslo wants", "the talks Oslo rejected"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.holding.issues import NAMED, Issue, find_issue
from crossfoot.extract.parties import Party
from crossfoot.extract.tokens import STOP

#: what stands behind such a clause; "that", "which"
_ENDING, _RELATED = STOP | bits("sign", "be", "have", "po-future"), bits("that", "relative")
#: Who acts, and the issue, stand within so many tokens.
_REACH = 3


def related(scene: Scene, at: int, last: int) -> tuple[Party, Issue] | None:
    """Who takes a position with the verb at a token, and the issue right before him."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    if tokens.lexicon.language.inflects or (behind < last and not tokens.masks[behind] & _ENDING):
        return None
    if not tokens.has(NAMED, max(0, at - 3 * _REACH), at):
        # Who acts in a text is found when first asked for.
        return None
    doer = next((party for party in scene.parties.between(max(0, at - _REACH), at) if party.last == at), None)
    if doer is None or not doer.acts:
        return None
    end = doer.first - bool(doer.first and tokens.masks[doer.first - 1] & _RELATED)
    issue = find_issue(tokens, max(0, end - _REACH), end)
    return (doer, issue) if issue is not None and issue.last == end else None
