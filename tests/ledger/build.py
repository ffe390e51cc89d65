"""Made-up documents whose every "NUMBER drones" is a claim."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from crossfoot.ledger.store import Entry
from crossfoot.model.attribution import Attribution
from crossfoot.model.bound import Bound
from crossfoot.model.claim import Claim, Place, claim_id
from crossfoot.model.document import Document
from crossfoot.model.finding import Evidence, Finding, Severity, finding_id
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.span import span_of

PUBLISHED = datetime(2031, 5, 2, 6, 30, tzinfo=UTC)


def document(id: str, text: str, **rest: object) -> Document:
    form = {"outlet": "The Evening Tally", "lang": "en", "published": PUBLISHED, "bytes_hash": f"{len(text):064x}"}
    return Document(id=id, text=text, **{**form, **rest})  # type: ignore[arg-type]


def claims_of(document: Document, *, rule: str = "launched", **rest: object) -> tuple[Claim, ...]:
    """One claim for each "NUMBER drones"; ``rest`` are fields of the claim or of its figure."""
    figure = {name: rest.pop(name) for name in ("measure", "object", "side", "cumulative", "subset") if name in rest}
    form = {"date": date(2031, 5, 2), "attribution": Attribution(speaker="the Air Force", cue="said"), **rest}
    return tuple(
        Claim(
            id=claim_id(document.id, span, rule, number, *figure.values()),
            document=document.id,
            span=span,
            rule=rule,
            record=Figure(
                bound=Bound(low=number, high=number),
                **{"measure": Measure.LAUNCHED, "object": "drone", "side": "russia", **figure},  # type: ignore[arg-type]
            ),
            **form,  # type: ignore[arg-type]
        )
        for found in re.finditer(r"(\d+) drones", document.text)
        for span, number in [(span_of(document.text, found.start(), found.end()), Decimal(found[1]))]
    )


def finding_of(claims: tuple[Claim, ...], *, severity: Severity = Severity.CONTRADICTION, **rest: object) -> Finding:
    evidence = tuple(Evidence(claim=claim.id, document=claim.document, span=claim.span) for claim in claims)
    sum_ = " + ".join(claim.span.quote for claim in claims)
    form = {"check": "parts-exceed-total", "message": f"{sum_} does not add up.", "reasons": ("rounding",), **rest}
    id = finding_id(str(form["check"]), evidence, sum_)
    return Finding(id=id, severity=severity, computation=sum_, evidence=evidence, **form)  # type: ignore[arg-type]


def entry(id: str, text: str, *, captured_at: datetime | None = None, **rest: object) -> Entry:
    """A document with its claims, and a finding where there are two of them or more."""
    article = document(id, text, **rest)
    claims = claims_of(article)
    findings = (finding_of(claims),) if len(claims) > 1 else ()
    return Entry(document=article, claims=claims, findings=findings, captured_at=captured_at)


def read_anew(before: Entry, **rest: object) -> Entry:
    """The same document, its claims read with other rules."""
    return replace(before, claims=claims_of(before.document, **rest), findings=())


def at(place: str, code: str | None = None) -> Place:
    return Place(text=place, code=code)
