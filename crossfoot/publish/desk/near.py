"""Which claims may speak of the same event: those that do by the rules, and those that nearly do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from crossfoot.ask.events import link_under
from crossfoot.ledger import query
from crossfoot.ledger.held import ClaimLine
from crossfoot.ledger.store import Ledger
from crossfoot.link.compare import Relation, compare_claims
from crossfoot.link.keys import keys_of
from crossfoot.model.claim import Claim
from crossfoot.model.report import Report

#: More than so many on either side nobody compares.
_MOST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """Another claim, and whether it stands in the same event now."""

    claim: Claim
    outlet: str | None
    lang: str | None
    together: bool


def near_claims(ledger: Ledger, line: ClaimLine) -> tuple[Near, ...]:
    """Other articles' claims of the same day and kind: those of its event first, those that say the same first."""
    events = link_under(ledger, keys_of(line.report))
    own = next((one for one in events if any(claim.id == line.claim.id for claim in one.event.claims)), None)
    if own is None:
        return ()
    found: list[tuple[Report, bool]] = []
    for together in (True, False):
        reports = [one for event in events if (event is own) == together for one in event.reports]
        others = sorted((one for one in reports if one.claim.document != line.claim.document), key=_order(line.claim))
        found += [(one, together) for one in others[:_MOST]]
    documents = query.find_documents_by_id(ledger, [one.claim.document for one, _ in found])
    lang = {one.document.id: one.document.lang for one in documents}
    return tuple(
        Near(claim=one.claim, outlet=one.outlet, lang=lang.get(one.claim.document), together=together)
        for one, together in found
    )


def _order(claim: Claim) -> Callable[[Report], tuple[int, str]]:
    ranks = {Relation.AGREE: 0, Relation.DIFFER: 1, Relation.UNRELATED: 2}

    def order(report: Report) -> tuple[int, str]:
        return ranks[compare_claims(claim, report.claim).relation], report.claim.id

    return order
