"""What is appended: a document with everything read from it, and the same made ready to be written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from crossfoot.ledger.chain import text_hash
from crossfoot.ledger.errors import EntryRefused
from crossfoot.ledger.forms import body_of, claim_body, finding_body
from crossfoot.ledger.rows import (
    Row,
    claim_columns,
    document_columns,
    document_form,
    evidence_columns,
    finding_columns,
    moment,
)
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.finding import Finding
from crossfoot.model.names import stable_id

KeysOf = Callable[[Claim], Iterable[str]]
"""A claim -> the keys under which other claims worth comparing with it are found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A document with all claims read from it and all findings about it alone.

    ``captured_at`` is when its bytes were fetched, where that is known. Without it, the same bytes from the same
    origin are the same capture.
    """

    document: Document
    claims: tuple[Claim, ...] = ()
    findings: tuple[Finding, ...] = ()
    captured_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Appended:
    """What the ledger has acknowledged of a batch, and can no longer lose.

    ``documents`` counts new texts, ``captures`` times at which a text was met, ``superseded`` the claims and findings
    that reading again did not give again, and ``known`` the entries that changed nothing.
    """

    documents: int = 0
    captures: int = 0
    claims: int = 0
    findings: int = 0
    superseded: int = 0
    known: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A claim or finding ready to be written; ``rows`` go into the table beside it, under its line."""

    id: str
    body: str
    columns: Row
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """An entry ready to be written: all that can be done before the book is locked."""

    id: str
    body: str
    columns: Row
    capture: str
    capture_form: Row
    claims: tuple[Item, ...]
    findings: tuple[Item, ...]


def make_ready(entry: Entry, keys_of: KeysOf | None) -> Ready:
    """The entry as it will be written.

    Raises:
        EntryRefused: it contradicts itself, or holds characters that cannot be stored.
    """
    document = entry.document
    what = f"document {document.id!r}"
    _storable(what, document.text)
    body = _storable_body(what, body_of(document_form(document, text_hash(document.text))))
    captured_at = moment(entry.captured_at) if entry.captured_at else None
    met = {"bytes_hash": document.bytes_hash, "origin": document.origin, "captured_at": captured_at}
    capture = stable_id("capture", body, *met.values())
    return Ready(
        id=document.id,
        body=body,
        columns=document_columns(document),
        capture=capture,
        capture_form={"capture": capture, "document": document.id, **met},
        claims=_once(document, (claim_item(document.id, document.text, claim, keys_of) for claim in entry.claims)),
        findings=_once(document, (finding_item(finding) for finding in entry.findings)),
    )


def claim_item(document: str, text: str, claim: Claim, keys_of: KeysOf | None) -> Item:
    """A claim ready to be written, if it stands where it says."""
    if claim.document != document:
        raise EntryRefused(f"claim {claim.id} belongs to document {claim.document}, not to {document}")
    for span in (claim.span, *claim.mentions):
        if not (0 <= span.start < span.end and span.stands_in(text)):
            raise EntryRefused(
                f"claim {claim.id} of document {document}: {span.quote!r} does not stand at [{span.start}, {span.end})"
            )
    keys = dict.fromkeys(keys_of(claim)) if keys_of else ()
    return Item(
        id=claim.id,
        body=_storable_body(f"claim {claim.id}", claim_body(claim)),
        columns=claim_columns(claim),
        rows=tuple({"key": key} for key in keys),
    )


def finding_item(finding: Finding) -> Item:
    """A finding ready to be written."""
    return Item(
        id=finding.id,
        body=_storable_body(f"finding {finding.id}", finding_body(finding)),
        columns=finding_columns(finding),
        rows=tuple(evidence_columns(finding)),
    )


def _once(document: Document, items: Iterable[Item]) -> tuple[Item, ...]:
    found: dict[str, Item] = {}
    for item in items:
        if found.setdefault(item.id, item).body != item.body:
            raise EntryRefused(f"document {document.id} comes with two different things of the same id {item.id}")
    return tuple(found.values())


def _storable_body(what: str, body: str) -> str:
    # A NUL in a body is written \\u0000, and a backslash there is written twice.
    if "\\u0000" in body and "\\u0000" in body.replace("\\\\", ""):
        raise EntryRefused(f"{what}: holds a NUL, which cannot be stored")
    return _storable(what, body)


def _storable(what: str, text: str) -> str:
    if "\0" in text:
        raise EntryRefused(f"{what}: holds a NUL, which cannot be stored")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise EntryRefused(
            f"{what}: character {error.start} is half a character (a lone surrogate), which cannot be stored"
        ) from None
    return text
