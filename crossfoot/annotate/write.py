"""The claims of a document in the form in which people annotate articles (``docs/annotating.md``)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from crossfoot.model.claim import Claim, number_to_json
from crossfoot.model.document import Document
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.records.stance import Stance
from crossfoot.model.records.status import Status
from crossfoot.model.records.talks import Talks
from crossfoot.model.span import Span

Form = dict[str, Any]
_EVEN = Decimal("0.5")


def annotation_of(document: Document, claims: Sequence[Claim]) -> Form:
    """One line of ``gold.jsonl``: the claims of a document, for a person to correct."""
    totals = {claim.record.part_of for claim in claims if isinstance(claim.record, Figure)}
    lists: dict[str, list[Form]] = {"figures": [], "stances": [], "status": [], "talks": [], "forecasts": []}
    for claim in claims:
        match claim.record:
            case Figure() as figure:
                lists["figures"].append(_figure(claim, figure, total=figure.cumulative or claim.id in totals))
            case Stance() as stance:
                lists["stances"].append(_stance(claim, stance))
            case Status() as status:
                lists["status"].append(_status(claim, status))
            case Talks() as talks:
                lists["talks"].append(_talks(claim, talks))
            case Forecast() as forecast:
                lists["forecasts"].append(_forecast(claim, forecast))
    return {"id": document.id, **lists, "dont_care": []}


def document_form(document: Document) -> Form:
    """One line of ``docs.jsonl``: the text that every ``start`` counts in, and what is known of its publication."""
    return {
        "id": document.id,
        "lang": document.lang,
        "published": document.published.isoformat() if document.published else None,
        "outlet": document.outlet,
        "url": document.url,
        "title": document.title,
        "text": document.text,
        "sha256": hashlib.sha256(document.text.encode("utf-8")).hexdigest(),
    }


def _figure(claim: Claim, figure: Figure, *, total: bool) -> Form:
    bound = figure.bound
    numbers = {"value": bound.low} if bound.single else {"low": bound.low, "high": bound.high}
    form: Form = _mark(claim.span) | {name: number_to_json(number) for name, number in numbers.items()}
    form |= {
        "bound": bound.hedge.value,
        "measure": figure.measure.value,
        "object": figure.object,
        "model": _joined(figure.model),
        "total_of": total,
        "side": figure.side,
        "place": claim.place.text if claim.place else None,
        "date": _day(claim),
        "said_by": claim.attribution.speaker,
        "unverified": claim.attribution.unverified,
    }
    # What few figures have is written where they have it.
    rare = {"unit": figure.unit, "subset": figure.subset, "via": _joined(claim.attribution.via)}
    form |= {name: value for name, value in rare.items() if value is not None}
    if claim.mentions:
        form["spans"] = [_mark(span) for span in (claim.span, *claim.mentions)]
    return form


def _stance(claim: Claim, stance: Stance) -> Form:
    actor = f"{stance.actor} (as stated by {stance.reported_by})" if stance.reported_by else stance.actor
    return {"actor": actor, "issue": stance.issue_text, "stance": stance.stance.value, **_mark(claim.span)}


def _status(claim: Claim, status: Status) -> Form:
    return {
        "facility": status.facility,
        "what": status.what.value,
        "state": status.state.value,
        **_mark(claim.span),
        "said_by": claim.attribution.speaker,
        "date": _day(claim),
    }


def _talks(claim: Claim, talks: Talks) -> Form:
    return {
        # Claims name countries in lower case, people write them as the text does.
        "parties": [name.title() if name.islower() else name for name in talks.parties],
        "people": list(talks.people),
        "place": claim.place.text if claim.place else None,
        "date": _day(claim),
        "outcome": talks.outcome,
        **_mark(claim.span),
    }


def _forecast(claim: Claim, forecast: Forecast) -> Form:
    low, high = forecast.likelihood_low, forecast.likelihood_high
    likely = low is None or high is None or (low + high) / 2 >= _EVEN
    return {
        "event_text": forecast.event_text,
        "by": forecast.by,
        # A claim keeps the probability, not the word that told it: the person who corrects writes it in.
        "likelihood_word": None,
        "polarity": "positive" if forecast.polarity and likely else "negative",
        "said_by": claim.attribution.speaker,
        **_mark(claim.span),
    }


def _mark(span: Span) -> Form:
    return {"quote": span.quote, "start": span.start}


def _joined(names: Iterable[str]) -> str | None:
    return "; ".join(names) or None


def _day(claim: Claim) -> str | None:
    return claim.date.isoformat() if claim.date else None
