"""Values -> the columns that find their lines again, and the JSON forms that only the ledger uses.

Every function here is a function of its arguments alone, so that `crossfoot.ledger.verify` can repeat it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.finding import Finding
from crossfoot.model.judgement import Judgement, Verdict
from crossfoot.model.outlook import Entry, Question
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.stance import Stance
from crossfoot.model.records.status import Status
from crossfoot.model.records.talks import Talks

Row = dict[str, object]


def moment(at: datetime) -> str:
    """An aware time in UTC with microseconds: text that sorts as time does."""
    if at.tzinfo is None:
        raise ValueError(f"a time without a zone: {at.isoformat()}")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def document_form(document: Document, text_hash: str) -> dict[str, object]:
    """What makes a version: text and metadata, but not where and in which bytes it was met."""
    return {
        "id": document.id,
        "url": document.url,
        "title": document.title,
        "outlet": document.outlet,
        "lang": document.lang,
        "published": document.published.isoformat() if document.published else None,
        "published_zone_unknown": document.published_zone_unknown,
        "partial": list(document.partial),
        "text_hash": text_hash,
    }


def document_from_form(form: Mapping[str, Any], text: str, capture: Mapping[str, Any]) -> Document:
    """The document of a version, with the place and the bytes of one of its captures."""
    return Document(
        id=form["id"],
        text=text,
        url=form["url"],
        title=form["title"],
        outlet=form["outlet"],
        lang=form["lang"],
        published=datetime.fromisoformat(form["published"]) if form["published"] else None,
        published_zone_unknown=form["published_zone_unknown"],
        partial=tuple(form["partial"]),
        origin=capture["origin"],
        bytes_hash=capture["bytes_hash"],
    )


def document_columns(document: Document) -> Row:
    """The columns of ``document`` beside ``line`` and ``version``."""
    return {
        "id": document.id,
        "outlet": document.outlet,
        "lang": document.lang,
        "published": moment(document.published) if document.published else None,
        "url": document.url,
        "title": document.title,
        "text": document.text,
    }


def claim_columns(claim: Claim) -> Row:
    """The columns of ``claim`` beside ``line`` and ``document``."""
    said, place, record = claim.attribution, claim.place, claim.record
    row: Row = {
        "id": claim.id,
        "kind": claim.kind,
        "rule": claim.rule,
        "date": claim.date.isoformat() if claim.date else None,
        "speaker": said.speaker.casefold() if said.speaker else None,
        "speaker_id": said.register,
        "place": place and (place.code or place.text.casefold()),
        **_NO_FIGURE,
        "subject": None,
        "topic": None,
    }
    match record:
        case Figure():
            row |= _figure_columns(record)
        case Status():
            row |= {"subject": record.facility.casefold(), "topic": record.what.value}
        case Stance():
            row |= {"subject": record.actor.casefold(), "topic": record.issue}
        case Talks():
            row |= {"subject": "+".join(sorted(record.parties)).casefold() or None, "topic": record.stage}
    return row


_NO_FIGURE: Row = dict.fromkeys(
    ("measure", "object", "side", "cumulative", "unit", "low", "high", "hedge", "model", "subset")
)


def _figure_columns(figure: Figure) -> Row:
    bound = figure.bound
    low = decimal_text(bound.low)
    return {
        "measure": figure.measure.value,
        "object": figure.object,
        "side": figure.side,
        "cumulative": figure.cumulative,
        "unit": figure.unit,
        "low": low,
        "high": low if bound.single else decimal_text(bound.high),
        "hedge": bound.hedge.value,
        "model": "+".join(figure.model) or None,
        "subset": figure.subset,
    }


def decimal_text(number: Decimal) -> str:
    """A number written out, the same for equal numbers: ``5``, not ``5.0`` or ``5E+0``."""
    if number == number.to_integral_value():
        return str(int(number))
    return f"{number:f}".rstrip("0")


def finding_columns(finding: Finding) -> Row:
    """The columns of ``finding`` beside ``line`` and ``document``."""
    return {
        "id": finding.id,
        "check_name": finding.check,
        "severity": finding.severity.value,
        "series": finding.series,
    }


def evidence_columns(finding: Finding) -> list[Row]:
    """The rows of ``evidence`` of one finding, without its line."""
    return [
        {"position": position, "claim": item.claim, "document": item.document}
        for position, item in enumerate(finding.evidence)
    ]


def judgement_form(judgement: Judgement) -> dict[str, object]:
    """The judgement as JSON; the inverse is `judgement_from_form`."""
    form: dict[str, object] = {
        "judgement": judgement.id,
        "left": judgement.left,
        "right": judgement.right,
        "verdict": judgement.verdict.value,
        "by": judgement.by,
        "reason": judgement.reason,
        "at": judgement.at.isoformat(),
    }
    return form | ({"follows": judgement.follows} if judgement.follows else {})


def judgement_from_form(form: Mapping[str, Any]) -> Judgement:
    """The judgement a JSON form describes."""
    return Judgement(
        id=form["judgement"],
        left=form["left"],
        right=form["right"],
        verdict=Verdict(form["verdict"]),
        by=form["by"],
        reason=form["reason"],
        at=datetime.fromisoformat(form["at"]),
        follows=form.get("follows"),
    )


def outlook_columns(entry: Entry) -> Row:
    """The columns of ``outlook`` beside ``line``."""
    name = entry.id if isinstance(entry, Question) else entry.question
    return {"question": name, "what": type(entry).__name__.lower()}


def judgement_columns(judgement: Judgement) -> Row:
    """The columns of ``judgement`` beside ``line``."""
    return {
        "id": judgement.id,
        "one": judgement.left,
        "other": judgement.right,
        "verdict": judgement.verdict.value,
        "decided_by": judgement.by,
    }
