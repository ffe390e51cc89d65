"""What to look at, in the order in which it matters: contradictions first, and of each kind what costs lives first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.records.figure import Figure
from crossfoot.publish.addresses import slug
from crossfoot.publish.views import TELLING
from crossfoot.track.imports import is_imported

#: How many of each kind are ranked; the rest comes up when these are done.
AT_ONCE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A finding or claim that nobody has decided on. Of a finding, ``claims`` are those it stands on."""

    id: str
    finding: Finding | None
    claims: tuple[Claim, ...]
    outlet: str | None
    recorded_at: datetime

    @property
    def path(self) -> str:
        """Its address at the desk, without language."""
        return f"desk/{'finding' if self.finding else 'claim'}/{slug(self.id)}"


def ranked(ledger: Ledger) -> tuple[Item, ...]:
    """The queue: contradictions, doubts, claims that nobody has looked at, notes."""
    grave = [one for severity in (Severity.CONTRADICTION, Severity.DOUBT) for one in _findings(ledger, severity)]
    return (*grave, *_claims(ledger), *_findings(ledger, Severity.NOTE))


def _findings(ledger: Ledger, severity: Severity) -> list[Item]:
    lines = query.undecided_findings(ledger, severity, limit=AT_ONCE)
    named = [item.claim for line in lines for item in line.finding.evidence]
    said = {line.claim.id: line for line in query.find_claims_by_id(ledger, named)}
    items = []
    for line in lines:
        stands_on = [said[item.claim] for item in line.finding.evidence if item.claim in said]
        items.append(
            Item(
                id=line.finding.id,
                finding=line.finding,
                claims=tuple(one.claim for one in stands_on),
                outlet=", ".join(dict.fromkeys(one.outlet for one in stands_on if one.outlet)) or None,
                recorded_at=line.recorded_at,
            )
        )
    return sorted(items, key=lambda item: _weight(item.claims))  # which keeps the newest first among equals


def _claims(ledger: Ledger) -> list[Item]:
    items = [
        Item(id=line.claim.id, finding=None, claims=(line.claim,), outlet=line.outlet, recorded_at=line.recorded_at)
        for line in query.undecided_claims(ledger, limit=AT_ONCE)
        if not is_imported(line.claim.document)
    ]
    return sorted(items, key=lambda item: _weight(item.claims))


def _weight(claims: Iterable[Claim]) -> int:
    """0 for what says most, as the front page has it."""
    measures = (claim.record.measure for claim in claims if isinstance(claim.record, Figure))
    return min((TELLING.index(one) for one in measures if one in TELLING), default=len(TELLING))


def beside(items: tuple[Item, ...], path: str) -> tuple[Item | None, Item | None]:
    """The items before and after the one at ``path``; where it is not in the queue, its last and first."""
    paths = [item.path for item in items]
    if path not in paths:
        return (items[-1], items[0]) if items else (None, None)
    at = paths.index(path)
    return (items[at - 1] if at else None), (items[at + 1] if at + 1 < len(items) else None)
