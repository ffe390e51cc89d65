# ruff: noqa: E501
"""A made-up book: articles of every kind, with what may not be public planted in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from crossfoot.check.run import check_article
from crossfoot.extract.run import extract_claims
from crossfoot.ledger.store import Entry, Ledger
from crossfoot.model.attribution import Attribution
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim, Place, Record, claim_id
from crossfoot.model.document import Document
from crossfoot.model.finding import Evidence, Finding, Severity, finding_id
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.records.stance import Position, Stance
from crossfoot.model.records.status import State, Status, What
from crossfoot.model.records.talks import Talks
from crossfoot.model.span import span_of
from crossfoot.publish.public import PublicBook

PUBLISHED = datetime(2031, 5, 2, 6, 30, tzinfo=UTC)
RECORDED = PUBLISHED + timedelta(hours=1)
#: Long enough for every delay.
LATER = RECORDED + timedelta(days=3)

NIGHT = (
    "Russia launched 412 drones and 38 missiles overnight, the Air Force said. Air defences shot down 371 drones and 62 "
    "missiles, it added.\n\nAt least six people were killed and 31 injured in the Kharkiv region, the governor said. "
    "“We will not leave,” said a shopkeeper. The ministry put the number of the injured at 35."
)
EVENING = (
    "За добу збито 87 дронів із 120 запущених, повідомили Повітряні сили. Ще 41 дрон локаційно втрачено.\n\n"
    "Щонайменше двоє людей загинули в Сумській області."
)
MIXED = (
    "The plant at Zelenyi Mys lost its off-site power on Friday, the agency said. Envoys of both countries met in the "
    "capital; the foreign minister said his country rejects a ceasefire without guarantees. A new round is likely by June. "
    "Some 20 to 30 tankers left port.\u200b The note read \u202eabc\u202c."
)

#: Figures that add up, with one number twice.
SUMS = (
    "Russia launched 1,204 drones and 96 missiles overnight, 1,300 weapons in all, the Air Force said.\n\n"
    "Fourteen people were injured in the Poltava region on Friday, the governor said. Seven people were injured in the town "
    "of Hrushky. Seven people were injured in the town of Verbky."
)


def claim(document: Document, quoted: str, record: Record, *, speaker: str | None = None, **rest: object) -> Claim:
    """A claim at the first place where ``quoted`` stands."""
    start = document.text.index(quoted)
    span = span_of(document.text, start, start + len(quoted))
    rule = str(rest.pop("rule", "made-up"))
    return Claim(
        id=claim_id(document.id, span, rule, record),
        document=document.id,
        span=span,
        record=record,
        rule=rule,
        attribution=Attribution(speaker=speaker, cue="said" if speaker else None),
        **{"date": date(2031, 5, 2), **rest},  # type: ignore[arg-type]
    )


def figure(low: int, measure: Measure = Measure.KILLED, *, high: int | None = None, **rest: object) -> Figure:
    hedge = rest.pop("hedge", Hedge.EXACT)
    bound = Bound(low=Decimal(low), high=Decimal(low if high is None else high), hedge=hedge)  # type: ignore[arg-type]
    return Figure(bound=bound, measure=measure, **{"object": "person", **rest})  # type: ignore[arg-type]


def finding(claims: tuple[Claim, ...], message: str = "12 and 19 come to 31, not to 33.", **rest: object) -> Finding:
    evidence = tuple(Evidence(claim=one.id, document=one.document, span=one.span) for one in claims)
    form = {"check": "parts-sum-to-total", "severity": Severity.CONTRADICTION, "reasons": ("rounding",), **rest}
    computation = str(form.pop("computation", "12 + 19 = 31 < 33"))
    return Finding(
        id=finding_id(str(form["check"]), evidence, computation),
        message=message,
        computation=computation,
        evidence=evidence,
        **form,  # type: ignore[arg-type]
    )


def document(id: str, text: str, **rest: object) -> Document:
    form = {"outlet": "The Evening Tally", "lang": "en", "published": PUBLISHED, "title": f"Tally {id}", **rest}
    return Document(id=id, text=text, **form)  # type: ignore[arg-type]


def read(one: Document) -> Entry:
    """A document with what the rules read from it and the checks find."""
    claims = extract_claims(one)
    return Entry(document=one, claims=claims, findings=check_article(one, claims))


def mixed() -> Entry:
    """An article with every kind of claim, spans that overlap, and characters that hide."""
    one = document("mixed", MIXED, title="Talks, a plant and a note", url="https://tally.example/mixed?a=1&b=2")
    claims = (
        claim(one, "lost its off-site power", Status(facility="nuclear plant", what=What.OFFSITE_POWER, state=State.LOST),
              speaker="the agency", place=Place(text="Zelenyi Mys", code="UA-48")),
        claim(one, "Envoys of both countries met", Talks(parties=("A", "B"), stage="held")),
        claim(one, "rejects a ceasefire without guarantees", Stance(
            actor="the country", issue="ceasefire", issue_text="ceasefire", stance=Position.REJECTS, condition="no guarantees"),
              speaker="the foreign minister"),
        claim(one, "A new round is likely by June", Forecast(event_text="a new round", by="June")),
        claim(one, "20 to 30 tankers", figure(20, Measure.COUNT_OTHER, high=30, object="ship", hedge=Hedge.ABOUT)),
        claim(one, "to 30 tankers left port", figure(30, Measure.COUNT_OTHER, object="ship")),
    )  # fmt: skip
    return Entry(document=one, claims=claims, findings=(finding(claims[4:], "The two cannot both hold."),))


def many_claims(number: int, id: str = "long") -> Entry:
    """An article with so many claims."""
    lines = [f"In town {at}, a total of {at + 11} people were hurt, the mayor said." for at in range(number)]
    one = document(id, "\n".join(lines), title="A long list of towns")
    claims = tuple(
        claim(one, f"{at + 11} people were hurt, the mayor said", figure(at + 11, Measure.INJURED), speaker="the mayor")
        for at in range(number)
    )
    # Every quote is found at its own line, not at an earlier one that ends alike.
    placed = []
    at = 0
    for number_, line in enumerate(lines):
        start = at + line.index(f"{number_ + 11} people")
        span = span_of(one.text, start, start + len(f"{number_ + 11} people"))
        placed.append(replace(claims[number_], span=span, id=claim_id(one.id, span, "made-up", number_)))
        at += len(line) + 1
    return Entry(document=one, claims=tuple(placed), findings=(finding(tuple(placed[:2])),))


def articles() -> list[Entry]:
    return [
        read(document("night", NIGHT, title="Hundreds of drones overnight", url="https://tally.example/night")),
        read(document("evening", EVENING, lang="uk", title="Вечірнє зведення", outlet="Дніпровський кур’єр")),
        mixed(),
        many_claims(40),
        read(document("кириличний ідентифікатор/1", "Two people were injured in the Sumy region.", title="An id of letters")),
    ]  # fmt: skip


def made_up_book(path: Path, entries: list[Entry] | None = None, **rest: object) -> PublicBook:
    """A ledger with the entries, as the public sees it three days later."""
    ledger = Ledger.open(path, clock=lambda: RECORDED)
    ledger.append(articles() if entries is None else entries)
    form = {"clock": lambda: LATER, **rest}
    return PublicBook(ledger, **form)  # type: ignore[arg-type]
