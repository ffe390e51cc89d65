"""Crossfoot: the monitor for war reporting.

An article travels one road:

    read      bytes -> Document, the clean text that every offset refers to
    extract   Document -> Claims: each figure with its span, its speaker and the rule that read it
    check     Claims -> Findings: what does not add up, with the sum
    ledger    all of it, in an append-only book
    link      Claims <-> Claims: which speak of the same thing, which merely repeat
    track     linked claims over time -> Series
    publish   pages, answers and exports

`crossfoot.pipeline` is that road as one function. The names below are loaded when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.check.run import check_article as check_article
    from crossfoot.extract.run import extract_claims as extract_claims
    from crossfoot.ledger.store import Ledger as Ledger
    from crossfoot.model.bound import Bound as Bound
    from crossfoot.model.claim import Claim as Claim
    from crossfoot.model.claim import claim_from_json as claim_from_json
    from crossfoot.model.claim import claim_to_json as claim_to_json
    from crossfoot.model.document import Document as Document
    from crossfoot.model.finding import Finding as Finding
    from crossfoot.model.finding import Severity as Severity
    from crossfoot.model.finding import finding_to_json as finding_to_json
    from crossfoot.model.measure import Measure as Measure
    from crossfoot.model.records.figure import Figure as Figure
    from crossfoot.model.span import Span as Span
    from crossfoot.publish.notebook import open as open
    from crossfoot.read.run import read_input as read_input

__version__ = "0.1.0"

_HOMES = {
    "Bound": "crossfoot.model.bound",
    "Claim": "crossfoot.model.claim",
    "Document": "crossfoot.model.document",
    "Figure": "crossfoot.model.records.figure",
    "Finding": "crossfoot.model.finding",
    "Ledger": "crossfoot.ledger.store",
    "Measure": "crossfoot.model.measure",
    "Severity": "crossfoot.model.finding",
    "Span": "crossfoot.model.span",
    "check_article": "crossfoot.check.run",
    "claim_from_json": "crossfoot.model.claim",
    "claim_to_json": "crossfoot.model.claim",
    "extract_claims": "crossfoot.extract.run",
    "finding_to_json": "crossfoot.model.finding",
    "open": "crossfoot.publish.notebook",
    "read_input": "crossfoot.read.run",
}

__all__ = ["__version__", *_HOMES]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'crossfoot' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
