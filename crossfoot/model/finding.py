"""What a check has to say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from crossfoot.model.names import stable_id
from crossfoot.model.span import Span


class Severity(StrEnum):
    """How sure the disagreement is."""

    CONTRADICTION = "contradiction"
    DOUBT = "doubt"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for a note, 1 for a doubt, 2 for a contradiction."""
        return ("note", "doubt", "contradiction").index(self.value)


class FindingScope(StrEnum):
    """What a finding speaks about."""

    ARTICLE = "article"
    EVENT = "event"
    SERIES = "series"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A claim a finding stands on."""

    claim: str
    document: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The answer of one check about one document, event or series.

    ``message`` is one sentence with the sum, ``computation`` the sum alone, ``proposal`` the slip that could explain
    it, ``reasons`` the harmless explanations.
    """

    id: str
    check: str
    severity: Severity
    message: str
    computation: str
    evidence: tuple[Evidence, ...]
    proposal: str | None = None
    reasons: tuple[str, ...] = ()
    series: str | None = None

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents the evidence stands in, each once, in order."""
        return tuple(dict.fromkeys(item.document for item in self.evidence))


def finding_id(check: str, evidence: tuple[Evidence, ...], computation: str) -> str:
    """The id of a finding: the same check on the same claims with the same sum."""
    return stable_id(check, computation, *(item.claim for item in evidence))


def finding_to_json(finding: Finding) -> dict[str, Any]:
    """The finding in the JSON form of ``docs/claims.md``."""
    documents = finding.documents
    return {
        "finding": finding.id,
        "check": finding.check,
        "severity": finding.severity.value,
        **({"document": documents[0]} if len(documents) == 1 else {"documents": list(documents)}),
        **({"series": finding.series} if finding.series else {}),
        "message": finding.message,
        "computation": finding.computation,
        "evidence": [evidence_to_json(item) for item in finding.evidence],
        "proposal": finding.proposal,
        "reasons": list(finding.reasons),
    }


def evidence_to_json(item: Evidence) -> dict[str, Any]:
    """One claim that a finding stands on, as the finding's JSON form has it."""
    span = item.span
    return {
        "claim": item.claim,
        "document": item.document,
        "span": {"start": span.start, "end": span.end, "quote": span.quote},
    }


def finding_from_json(form: dict[str, Any]) -> Finding:
    """The finding a JSON form describes."""
    return Finding(
        id=form["finding"],
        check=form["check"],
        severity=Severity(form["severity"]),
        message=form["message"],
        computation=form["computation"],
        evidence=tuple(
            Evidence(claim=item["claim"], document=item["document"], span=Span(**item["span"]))
            for item in form["evidence"]
        ),
        proposal=form["proposal"],
        reasons=tuple(form["reasons"]),
        series=form.get("series"),
    )
