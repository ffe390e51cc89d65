"""One checkable thing one speaker is reported to assert in one article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from crossfoot.model.attribution import OUTLET, Attribution
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.measure import Measure
from crossfoot.model.names import stable_id
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.records.stance import Position, Stance
from crossfoot.model.records.status import State, Status, What
from crossfoot.model.records.talks import Talks
from crossfoot.model.span import Span
from crossfoot.model.when import Window

Record = Figure | Status | Stance | Talks | Forecast

KINDS: dict[type, str] = {
    Figure: "figure",
    Status: "status",
    Stance: "stance",
    Talks: "talks",
    Forecast: "forecast",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place as named, and its ISO 3166 or P-code where it resolves."""

    text: str
    code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A record with its span, speaker, place, time and the rule that read it.

    ``date`` is the day the claim speaks of; ``mentions`` are further places of the document that say the same again.
    """

    id: str
    document: str
    span: Span
    record: Record
    rule: str
    attribution: Attribution = OUTLET
    place: Place | None = None
    date: date | None = None
    window: Window | None = None
    mentions: tuple[Span, ...] = ()

    @property
    def kind(self) -> str:
        """``figure``, ``status``, ``stance``, ``talks`` or ``forecast``."""
        return KINDS[type(self.record)]


def claim_id(document: str, span: Span, rule: str, *content: object) -> str:
    """The id of a claim: the same document, span, rule and content give the same id on every machine."""
    return stable_id(document, span.start, span.end, rule, *content)


def number_to_json(number: Decimal) -> int | float:
    """A stated number as JSON: whole numbers as integers, others as the shortest decimal fraction."""
    whole = int(number)
    return whole if whole == number else float(number)


def _span_to_json(span: Span) -> dict[str, int | str]:
    return {"start": span.start, "end": span.end, "quote": span.quote}


def window_to_json(window: Window | None) -> dict[str, str] | None:
    """A window as JSON, its ends in their own zones."""
    return {"start": window.start.isoformat(), "end": window.end.isoformat()} if window else None


def claim_to_json(claim: Claim) -> dict[str, Any]:
    """The claim in the JSON form of ``docs/claims.md``; the inverse is `claim_from_json`."""
    said, record = claim.attribution, claim.record
    form: dict[str, Any] = {
        "claim": claim.id,
        "document": claim.document,
        "kind": claim.kind,
        "span": _span_to_json(claim.span),
        "speaker": said.speaker,
        "speaker_id": said.register,
        "cue": said.cue,
        "via": list(said.via),
        "unverified": said.unverified,
        "place": {"text": claim.place.text, "code": claim.place.code} if claim.place else None,
        "date": claim.date.isoformat() if claim.date else None,
        "window": window_to_json(claim.window),
        "rule": claim.rule,
        "mentions": [_span_to_json(span) for span in claim.mentions],
    }
    match record:
        case Figure():
            form |= {
                "low": number_to_json(record.bound.low),
                "high": number_to_json(record.bound.high),
                "bound": record.bound.hedge.value,
                "unit": record.unit,
                "measure": record.measure.value,
                "object": record.object,
                "model": list(record.model),
                "subset": record.subset,
                "part_of": record.part_of,
                "cumulative": record.cumulative,
                "side": record.side,
            }
        case Status():
            form |= {"facility": record.facility, "what": record.what.value, "state": record.state.value}
        case Stance():
            form |= {
                "actor": record.actor,
                "issue": record.issue,
                "issue_text": record.issue_text,
                "stance": record.stance.value,
                "condition": record.condition,
                "reported_by": record.reported_by,
            }
        case Talks():
            form |= {
                "parties": list(record.parties),
                "people": list(record.people),
                "format": record.format,
                "stage": record.stage,
                "outcome": record.outcome,
                "outcome_kind": record.outcome_kind,
            }
        case Forecast():
            low, high = record.likelihood_low, record.likelihood_high
            form |= {
                "event_text": record.event_text,
                "by": record.by,
                "likelihood": None if low is None or high is None else {"low": float(low), "high": float(high)},
                "polarity": "will" if record.polarity else "will not",
            }
    return form


def _record_from_json(form: dict[str, Any]) -> Record:
    match form["kind"]:
        case "figure":
            return Figure(
                bound=Bound(low=Decimal(str(form["low"])), high=Decimal(str(form["high"])), hedge=Hedge(form["bound"])),
                measure=Measure(form["measure"]),
                object=form["object"],
                unit=form["unit"],
                model=tuple(form["model"]),
                subset=form["subset"],
                part_of=form["part_of"],
                cumulative=form["cumulative"],
                side=form["side"],
            )
        case "status":
            return Status(facility=form["facility"], what=What(form["what"]), state=State(form["state"]))
        case "stance":
            return Stance(
                actor=form["actor"],
                issue=form["issue"],
                issue_text=form["issue_text"],
                stance=Position(form["stance"]),
                condition=form["condition"],
                reported_by=form["reported_by"],
            )
        case "talks":
            return Talks(
                parties=tuple(form["parties"]),
                people=tuple(form["people"]),
                format=form["format"],
                stage=form["stage"],
                outcome=form["outcome"],
                outcome_kind=form["outcome_kind"],
            )
        case "forecast":
            likelihood = form["likelihood"] or {}
            low, high = likelihood.get("low"), likelihood.get("high")
            return Forecast(
                event_text=form["event_text"],
                by=form["by"],
                likelihood_low=None if low is None else Decimal(str(low)),
                likelihood_high=None if high is None else Decimal(str(high)),
                polarity=form["polarity"] == "will",
            )
    raise ValueError(f"unknown kind of claim: {form['kind']!r}")


def claim_from_json(form: dict[str, Any]) -> Claim:
    """The claim a JSON form describes; raises `KeyError` or `ValueError` where the form is not one of ours."""
    place, window = form["place"], form["window"]
    return Claim(
        id=form["claim"],
        document=form["document"],
        span=Span(**form["span"]),
        record=_record_from_json(form),
        rule=form["rule"],
        attribution=Attribution(
            speaker=form["speaker"],
            cue=form["cue"],
            via=tuple(form["via"]),
            unverified=form["unverified"],
            register=form["speaker_id"],
        ),
        place=Place(text=place["text"], code=place["code"]) if place else None,
        date=date.fromisoformat(form["date"]) if form["date"] else None,
        window=Window(start=datetime.fromisoformat(window["start"]), end=datetime.fromisoformat(window["end"]))
        if window
        else None,
        mentions=tuple(Span(**mention) for mention in form.get("mentions", ())),
    )
