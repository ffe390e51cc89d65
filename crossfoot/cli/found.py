"""What the ledger holds under an id, whichever kind of thing it names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from crossfoot.ask.events import names_event
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.held import ClaimLine, DocumentLine, Ending, FindingLine
from crossfoot.ledger.query import (
    ClaimFilter,
    FindingFilter,
    find_claims,
    find_claims_by_id,
    find_document,
    find_findings,
    get_claim,
)
from crossfoot.ledger.store import Ledger
from crossfoot.model.claim import claim_to_json
from crossfoot.model.document import Document
from crossfoot.model.finding import finding_to_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The thing asked for and what hangs on it: the documents it stands in, and claims and findings about it."""

    kind: str
    documents: tuple[DocumentLine, ...]
    claims: tuple[ClaimLine, ...]
    findings: tuple[FindingLine, ...]


def get_found(book: Ledger, id: str) -> Found:
    """What stands under ``id``.

    Raises:
        NotInLedger: there is neither a document nor a claim nor a finding of this id.
    """
    if document := find_document(book, id):
        return Found(
            kind="document",
            documents=(document,),
            claims=find_claims(book, ClaimFilter(document=id)),
            findings=find_findings(book, FindingFilter(document=id)),
        )
    if findings := find_findings(book, FindingFilter(id=id, ended=True)):
        finding = findings[-1]
        evidence = finding.finding.evidence
        return Found(
            kind="finding",
            documents=_documents(book, finding.finding.documents),
            claims=find_claims_by_id(book, [item.claim for item in evidence]),
            findings=(finding,),
        )
    try:
        claim = get_claim(book, id)
    except NotInLedger:
        event = f"; `crossfoot events {id}` tells an event" if names_event(id) else ""
        raise NotInLedger(f"{book.path}: no document, claim or finding {id}{event}") from None
    return Found(
        kind="claim",
        documents=_documents(book, [claim.claim.document]),
        claims=(claim,),
        findings=find_findings(book, FindingFilter(claim=id)),
    )


def _documents(book: Ledger, ids: tuple[str, ...] | list[str]) -> tuple[DocumentLine, ...]:
    return tuple(line for id in ids if (line := find_document(book, id)))


def form_of(found: Found) -> dict[str, Any]:
    """One JSON object: the thing itself with its ``type``, and lists of what hangs on it."""
    documents = [document_form(line.document) | {"version": line.version} for line in found.documents]
    claims = [claim_to_json(line.claim) | _history(line) for line in found.claims]
    findings = [finding_to_json(line.finding) | _history(line) for line in found.findings]
    match found.kind:
        case "document":
            return {"type": "document", **documents[0], "claims": claims, "findings": findings}
        case "claim":
            return {"type": "claim", **claims[0], "findings": findings}
    return {"type": "finding", **findings[0], "claims": claims}


def _history(line: ClaimLine | FindingLine) -> dict[str, Any]:
    return {"recorded_at": line.recorded_at.isoformat(), "ending": _ending(line.ending)}


def _ending(ending: Ending | None) -> dict[str, Any] | None:
    return {"how": ending.how, "reason": ending.reason, "by": ending.by} if ending else None


def document_form(document: Document) -> dict[str, Any]:
    """A document as JSON; `crossfoot read` takes the same form as input."""
    return {
        "id": document.id,
        "url": document.url,
        "title": document.title,
        "outlet": document.outlet,
        "lang": document.lang,
        "published": document.published.isoformat() if document.published else None,
        "origin": document.origin,
        "partial": list(document.partial),
        "text": document.text,
    }
