"""Claims and findings as people read them on a terminal."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from decimal import Decimal

from rich.text import Text

from crossfoot.cli.say import harmless
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.finding import Finding, Severity
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.records.stance import Stance
from crossfoot.model.records.status import Status
from crossfoot.model.records.talks import Talks

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
    "person": "people", "child": "children", "woman": "women", "man": "men", "aircraft": "aircraft", "cattle": "cattle",
    "drone or missile": "drones or missiles", "personnel": "personnel", "mlrs": "MLRS",
}  # fmt: skip
SPELT_UNITS = {"minute", "hour", "day", "week", "month", "year", "ton"}
COLOURS = {Severity.CONTRADICTION: "red", Severity.DOUBT: "yellow", Severity.NOTE: "cyan"}


def claims_page(document: Document, claims: Sequence[Claim]) -> Iterator[Text]:
    """The document's heading and a card for each claim, in the order of the text."""
    yield heading(document)
    starts = line_starts(document.text)
    numbers = {claim.id: claim.record.bound for claim in claims if isinstance(claim.record, Figure)}
    for claim in sorted(claims, key=lambda claim: (claim.span.start, claim.span.end)):
        total = numbers.get(claim.record.part_of or "") if isinstance(claim.record, Figure) else None
        yield card(claim, place_in(starts, claim.span.start), total)
    yield Text("" if claims else "  no claims\n")


def findings_page(document: Document, findings: Sequence[Finding]) -> Iterator[Text]:
    """Each finding as place, excerpt and explanation, the gravest first."""
    from crossfoot.check.run import format_finding

    for finding in sorted(findings, key=lambda finding: -finding.severity.rank):
        first, _, rest = harmless(format_finding(finding, document, document.found)).partition("\n")
        yield Text.assemble((first, f"bold {COLOURS[finding.severity]}"), "\n", rest, "\n")


def sums_page(document: Document, sums: Sequence[str]) -> Iterator[Text]:
    """The sums of a document that add up, in one line."""
    if sums:
        yield Text.assemble((harmless(document.found), "bold"), f": adds up: {'; '.join(sums)}", "\n")


def trace_page(document: Document) -> Iterator[Text]:
    """How each sentence of the document was read."""
    from crossfoot.extract.run import trace

    yield heading(document)
    yield Text(harmless(trace(document)))


def heading(document: Document) -> Text:
    """Where the document comes from, in one line."""
    about = (document.title, document.outlet, document.published and document.published.date().isoformat())
    origin = harmless(document.found)
    return Text.assemble((origin, "bold"), *(f" · {harmless(part)}" for part in about if part))


def card(claim: Claim, place: str, total: Bound | None = None) -> Text:
    """A claim in two lines: what it states; whose words, under which id and rule."""
    said = claim.attribution
    quote = " ".join(harmless(claim.span.quote).split())
    facts = [fact(claim, total)]
    if claim.place:
        facts.append(claim.place.text)
    if claim.window:
        facts.append(f"{claim.window.start:%Y-%m-%d %H:%M} to {claim.window.end:%Y-%m-%d %H:%M %Z}")
    elif claim.date:
        facts.append(claim.date.isoformat())
    who = said.speaker or "the outlet"
    if said.via:
        who += f" via {', '.join(said.via)}"
    if said.unverified:
        who += ", unverified"
    return Text.assemble(
        (f"{place:>8}  ", "dim"),
        (harmless(facts[0]), "bold"),
        harmless("".join(f", {part}" for part in facts[1:])),
        ("\n" + " " * 10, ""),
        f"{harmless(who)}: ",
        (f"“{quote}”", "italic"),
        (f"  {claim.rule} {claim.id}", "dim"),
    )


def fact(claim: Claim, total: Bound | None = None) -> str:
    """What the claim states, in a few words."""
    match claim.record:
        case Figure() as figure:
            whole = f"of {amount(total, None)}" if total else ""
            # 300 MW says what it is; 12 % does not.
            counted = "" if figure.unit not in (None, "percent") else things(figure.object, figure.bound)
            models = f"({', '.join(figure.model)})" if figure.model else ""
            words = [amount(figure.bound, figure.unit), counted, whole, models, figure.subset or ""]
            words += ["in all"] if figure.cumulative else []
            return f"{figure.measure.value.replace('_', ' ')}: {' '.join(word for word in words if word)}"
        case Status() as status:
            state = f"{status.what.value.replace('_', ' ')} {status.state.value}"
            return f"{status.name}: {state}" if status.name else state
        case Stance() as stance:
            condition = f" if {stance.condition}" if stance.condition else ""
            return f"{stance.actor} {stance.stance.value} {stance.issue_text}{condition}"
        case Talks() as talks:
            who = ", ".join(talks.parties + talks.people)
            told = f"talks {talks.stage}" + (f": {who}" if who else "")
            outcome = talks.outcome or (talks.outcome_kind if talks.outcome_kind != "unknown" else None)
            return f"{told}; outcome: {outcome}" if outcome else told
        case Forecast() as forecast:
            by = f" by {forecast.by}" if forecast.by else ""
            return f"forecast: {_expected(forecast)}: {forecast.event_text}{by}"


def _expected(forecast: Forecast) -> str:
    """How likely an event is said to be: ``will``, ``20-45% likely``, ``80-95% likely not``."""
    low, high = forecast.likelihood_low, forecast.likelihood_high
    if low is None or high is None:
        return "will" if forecast.polarity else "will not"
    chance = amount(Bound(low=low * 100, high=high * 100), "percent")
    return f"{chance} likely" if forecast.polarity else f"{chance} likely not"


def amount(bound: Bound, unit: str | None) -> str:
    """A stated number with its hedge and unit: ``at least 2,000 km2``."""
    low, high = (_written(number) for number in (bound.low, bound.high))
    number = low if bound.single else f"{low}-{high}"
    unit = {None: "", "percent": "%"}.get(unit, f" {things(unit, bound) if unit in SPELT_UNITS else unit}")
    return f"{HEDGES[bound.hedge]}{number}{unit}"


def things(name: str | None, bound: Bound) -> str:
    """What is counted, in the plural where there is not one."""
    word = (name or "").replace("_", " ")
    if not word or bound.high == 1:
        return word
    if word in PLURALS:
        return PLURALS[word]
    if word.endswith("s"):
        return word
    if word.endswith(("x", "ch", "sh")):
        return word + "es"
    return word[:-1] + "ies" if word.endswith("y") and word[-2:-1] not in "aeiou" else word + "s"


def _written(number: Decimal) -> str:
    whole = number == number.to_integral_value()
    return f"{number.quantize(Decimal(1)) if whole else number.normalize():,f}"


def line_starts(text: str) -> tuple[int, ...]:
    """The offset at which each line begins."""
    return (0, *(at + 1 for at, letter in enumerate(text) if letter == "\n"))


def place_in(starts: Sequence[int], offset: int) -> str:
    """``line:column``, both counted from 1."""
    line = bisect(starts, offset)
    return f"{line}:{offset - starts[line - 1] + 1}"
