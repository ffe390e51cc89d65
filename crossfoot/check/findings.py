"""How a finding is worded and put together."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from crossfoot.check.readings import Reading
from crossfoot.check.slips import Slip, SlipKind, slips_into, slips_where
from crossfoot.check.terms import Term
from crossfoot.model.bound import Hedge, Interval
from crossfoot.model.finding import Evidence, Finding, Severity, finding_id
from crossfoot.model.measure import Measure

#: The words beside a number in a sum.
HEDGES = {
    Hedge.EXACT: "",
    Hedge.AT_LEAST: "at least ",
    Hedge.AT_MOST: "at most ",
    Hedge.MORE_THAN: "more than ",
    Hedge.LESS_THAN: "less than ",
    Hedge.ABOUT: "about ",
    Hedge.NEARLY: "nearly ",
}

PLURALS = {
    **{"person": "people", "child": "children", "woman": "women", "man": "men"},
    **{"aircraft": "aircraft", "watercraft": "watercraft", "personnel": "personnel", "mlrs": "MLRS"},
}

#: Harmless explanations that several checks share.
LEFT_OUT = "a part may have been left out"
ROUNDED = "a figure may have been rounded without a word"
OTHER_WINDOW = "the figures may speak of different hours or places"
UPDATED = "one figure may be older than the other"


def digits(number: Decimal) -> str:
    """A number without separators and without a needless fraction: 1204, 6.5; at most two decimals."""
    if number != number.to_integral_value():
        number = number.quantize(Decimal("0.01")) if -number.as_tuple().exponent > 2 else number  # type: ignore[operator]
        return f"{number.normalize():f}"
    return str(int(number))


def said(term: Term) -> str:
    """A term as a sum shows it: "585", "nearly 12 %", "2 to 3"."""
    bound = term.figure.bound
    number = digits(bound.low) if bound.single else f"{digits(bound.low)} to {digits(bound.high)}"
    return f"{HEDGES[bound.hedge]}{number}{' %' if term.is_percent else ''}"


#: What is said of things by their measure; a measure that is missing here says nothing.
SAID_OF_THINGS = {
    Measure.PLACES_HIT: "hit",
    Measure.PLACES_DEBRIS: "under debris",
    Measure.RESCUED_EVACUATED: "rescued or evacuated",
    Measure.LOSSES_PERSONNEL: "lost",
    Measure.LOSSES_EQUIPMENT: "lost",
    Measure.POWER_LOST: "of power lost",
    Measure.TERRITORY: "of territory",
    Measure.SHARE_PERCENT: "",
    Measure.COUNT_OTHER: "",
}


def counted(term: Term) -> str:
    """A term with what it counts: "585 drones intercepted", "at least 40000 customers without power", "6.5 GW"."""
    thing = (term.figure.object or "").replace("_", " ")
    unit = term.figure.unit if term.figure.unit not in (None, "percent") else ""
    if unit and term.figure.measure is Measure.TERRITORY:
        thing = ""  # the unit says that it is an area
    elif thing and not term.is_percent:
        thing = plural_of(thing)
    measure = SAID_OF_THINGS.get(term.figure.measure, term.figure.measure.value.replace("_", " "))
    return " ".join(word for word in (said(term), unit, thing, measure) if word)


def plural_of(thing: str) -> str:
    """The plural of what is counted: "drones", "countries", "people"."""
    consonant_y = thing.endswith("y") and thing[-2:-1] not in "aeiou"
    return PLURALS.get(thing, f"{thing[:-1]}ies" if consonant_y else f"{thing}s")


def span_of_values(interval: Interval) -> str:
    """An interval in words: "640 to 660", "at least 7", "704"."""
    if interval.low is None:
        return "anything" if interval.high is None else f"at most {digits(interval.high)}"
    if interval.high is None:
        return f"at least {digits(interval.low)}"
    if interval.low == interval.high:
        return digits(interval.low)
    return f"{digits(interval.low)} to {digits(interval.high)}"


def sum_of(terms: Iterable[Term]) -> str:
    """A sum written out: "85 + 30"."""
    return " + ".join(said(term) for term in terms)


def could_be(slips: Iterable[Slip], carried: Iterable[Decimal] = ()) -> str | None:
    """The proposal that lists slips: all of them as "could be", those another figure carries as "likely"."""
    known = set(carried)
    likely: list[str] = []
    groups: dict[tuple[Decimal, SlipKind], list[str]] = {}
    for slip in dict.fromkeys(slips):
        meant = digits(slip.meant)
        if slip.meant in known:
            likely.append(f"likely {meant} for {digits(slip.stated)} ({slip.kind}), since {meant} is stated too")
        else:
            groups.setdefault((slip.stated, slip.kind), []).append(meant)
    rest = [f"{'/'.join(meant)} for {digits(stated)} ({kind})" for (stated, kind), meant in groups.items()]
    texts = [*likely, *(["could be " + ", ".join(rest)] if rest else [])]
    return "; ".join(texts) or None


def repairs_of(term: Term, target: Reading) -> tuple[Slip, ...]:
    """The slips in one term without which it, hedge and rounding included, could be the target."""
    if term.is_exact and not term.rounds and term.figure.unit is None:
        return slips_into(term.number, target.plain)  # such a number is itself alone
    return slips_where(term.number, lambda meant: term.if_it_said(meant).clash(target) is None)


def slips_either_way(first: Term, second: Term) -> tuple[Slip, ...]:
    """The slips without which two terms could be one number, those of the second first."""
    return (*repairs_of(second, first.reading), *repairs_of(first, second.reading))


def finding_of(
    check: str,
    severity: Severity,
    message: str,
    computation: str,
    terms: Iterable[Term],
    *,
    proposal: str | None = None,
    reasons: tuple[str, ...] = (),
) -> Finding:
    """A finding that stands on the claims of these terms, each cited once."""
    evidence: tuple[Evidence, ...] = tuple(dict.fromkeys(term.evidence for term in terms))
    return Finding(
        id=finding_id(check, evidence, computation),
        check=check,
        severity=severity,
        message=message,
        computation=computation,
        evidence=evidence,
        proposal=proposal,
        reasons=reasons,
    )


def at_most(severity: Severity, limit: Severity) -> Severity:
    """The severity, but not above the limit."""
    return severity if severity.rank <= limit.rank else limit
