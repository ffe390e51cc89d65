"""What ended, and why, as it may be told: a reason is somebody's own words, and may name what is covered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crossfoot.ledger import query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.held import Change
from crossfoot.ledger.store import Ledger
from crossfoot.model.cover import Cover
from crossfoot.publish.redact.masks import Sensitive, covered, masks, sensitive
from crossfoot.publish.safety import Article


def documents_of(ledger: Ledger, change: Change) -> set[str]:
    """The articles that something which ended stood in."""
    if change.what == "claim":
        try:
            return {query.get_claim(ledger, change.id).claim.document}
        except NotInLedger:
            return set()
    found = query.find_findings(ledger, query.FindingFilter(id=change.id, ended=True))
    return {document for line in found for document in line.finding.documents}


def safe_change(change: Change, articles: Iterable[Article], cover: Cover = Cover.WORDS) -> Change:
    """The ending with everything covered in its reason that is covered in the articles, and without who decided."""
    reason = change.reason or ""
    own = sensitive(reason)
    names = own.names | {name: why for article in articles for name, why in article.names.names.items()}
    hidden = Sensitive(names=names, sentences=own.sentences)
    return replace(change, reason=covered(reason, masks(reason, hidden, cover=cover)) or None, by=None)
