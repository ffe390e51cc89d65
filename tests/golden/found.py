"""Claims and findings as arrows, and how they are held against the expected ones."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Finding
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.records.stance import Stance
from crossfoot.model.records.status import Status
from crossfoot.model.records.talks import Talks
from tests.golden.form import Arrow

_HEDGED = {
    Hedge.EXACT: "{}",
    Hedge.AT_LEAST: "{}+",
    Hedge.ABOUT: "~{}",
    Hedge.MORE_THAN: ">{}",
    Hedge.LESS_THAN: "<{}",
    Hedge.AT_MOST: "<={}",
    Hedge.NEARLY: "{}-",
}
#: Tails that `--golden-update` writes even where nobody asked: they change what the number means.
TELLING = ("unit", "model", "subset", "cumulative", "unverified", "place", "date", "window", "side", "via")


def value_of(bound: Bound) -> str:
    """A bound as golden files write it."""

    def plain(number: Decimal) -> str:
        return f"{number:f}" if number != number.to_integral_value() else str(int(number))

    number = plain(bound.low) if bound.single else f"{plain(bound.low)}-{plain(bound.high)}"
    return _HEDGED[bound.hedge].format(number)


def arrow_of_claim(claim: Claim, text: str, claims: Sequence[Claim]) -> Arrow:
    """All that golden files can say of a claim."""
    said, record = claim.attribution, claim.record
    tails: dict[str, object] = {
        "place": claim.place.text if claim.place else None,
        "code": claim.place.code if claim.place else None,
        "date": claim.date,
        "window": f"{claim.window.start.isoformat()}/{claim.window.end.isoformat()}" if claim.window else None,
        "unverified": "yes" if said.unverified else None,
        "via": "; ".join(said.via),
        "cue": said.cue,
        "register": said.register,
        "rule": claim.rule,
    }
    total = None
    match record:
        case Figure():
            head = (record.measure.value, record.object or "-", value_of(record.bound))
            tails |= {
                "unit": record.unit,
                "model": "; ".join(record.model),
                "subset": record.subset,
                "cumulative": "yes" if record.cumulative else None,
                "side": record.side,
            }
            total = next((other for other in claims if other.id == record.part_of), None)
        case Status():
            head = (record.what.value, record.state.value)
            tails["facility"] = record.facility
        case Stance():
            head = (record.stance.value, record.issue)
            tails |= {"actor": record.actor, "condition": record.condition, "reported_by": record.reported_by}
        case Talks():
            head = (record.stage,)
            tails |= {
                "parties": "; ".join(record.parties),
                "people": "; ".join(record.people),
                "format": record.format,
                "outcome": record.outcome_kind,
            }
        case Forecast():
            head = ("will" if record.polarity else "will-not",)
            likelihood = None if record.likelihood_low is None else f"{record.likelihood_low}-{record.likelihood_high}"
            tails |= {"until": record.by, "event": record.event_text, "likelihood": likelihood}
    return Arrow(
        kind=claim.kind,
        head=head,
        quote=_one_line(claim.span.quote),
        nth=_nth(text, claim.span.start, claim.span.quote),
        by=said.speaker and _one_line(said.speaker),
        of=value_of(total.record.bound) if total and isinstance(total.record, Figure) else None,
        tails=tuple((key, _one_line(str(value))) for key, value in tails.items() if value),
    )


def arrow_of_finding(finding: Finding) -> Arrow:
    """All that golden files can say of a finding."""
    tails = (("proposal", finding.proposal),) if finding.proposal else ()
    return Arrow(kind="finding", head=(finding.severity.value, finding.check), quote=finding.computation, tails=tails)


def _one_line(text: str) -> str:
    return " ".join(text.replace('"', "'").split())


def _nth(text: str, start: int, quote: str) -> int | None:
    """Which occurrence of ``quote`` in ``text`` begins at ``start``, or ``None`` where there is only one."""
    places = [at for at in range(len(text)) if text.startswith(quote, at)]
    return places.index(start) + 1 if len(places) > 1 and start in places else None


def answers(expected: Arrow, found: Arrow) -> bool:
    """Whether what was found is all that the expectation asks."""
    if (expected.kind, expected.head, expected.by) != (found.kind, found.head, found.by):
        return False
    if _one_line(expected.quote) != found.quote or (expected.nth and expected.nth != (found.nth or 1)):
        return False
    if found.kind == "figure" and expected.of != found.of:
        return False
    has = dict(found.tails)
    return all(has.get(key, "-") == value for key, value in expected.tails)


def differences(expected: Sequence[Arrow], found: Sequence[Arrow]) -> tuple[list[Arrow], list[Arrow]]:
    """What was expected but not found, and what was found but not expected; each found one answers one expectation."""
    left = list(found)
    missing = []
    # The most demanding expectations choose first, so that a vague one does not take their answer.
    for arrow in sorted(expected, key=lambda arrow: -len(arrow.tails) - bool(arrow.nth)):
        match = next((candidate for candidate in left if answers(arrow, candidate)), None)
        if match is None:
            missing.append(arrow)
        else:
            left.remove(match)
    return missing, left


def to_write(found: Arrow) -> Arrow:
    """What `--golden-update` writes of a finding or claim."""
    if found.kind == "finding":
        kept: tuple[tuple[str, str], ...] = ()
    elif found.kind == "figure":
        kept = tuple((key, value) for key, value in found.tails if key in TELLING)
    else:
        kept = tuple((key, value) for key, value in found.tails if key not in ("rule", "cue", "code", "register"))
    return Arrow(
        kind=found.kind, head=found.head, quote=found.quote, nth=found.nth, by=found.by, of=found.of, tails=kept
    )
