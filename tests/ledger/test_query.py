"""Every question, in both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from sqlalchemy import event

from crossfoot.ledger import query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.query import ClaimFilter, DocumentFilter, FindingFilter, SeriesKey
from crossfoot.ledger.store import Entry, Ledger
from crossfoot.model.attribution import Attribution
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Severity
from crossfoot.model.measure import Measure
from crossfoot.model.records.stance import Position, Stance
from crossfoot.model.records.status import State, Status, What
from crossfoot.model.series import Point
from crossfoot.model.span import span_of
from crossfoot.model.when import Window
from tests.ledger.build import PUBLISHED, at, claims_of, document, entry, finding_of

DAY = date(2031, 5, 2)


def reading(id: str, text: str, outlet: str = "The Evening Tally", lang: str = "en", **claims: object) -> Entry:
    article = document(id, text, outlet=outlet, lang=lang)
    return Entry(document=article, claims=claims_of(article, **claims))


@pytest.fixture
def full(ledger: Ledger) -> Ledger:
    mayor = Attribution(speaker="The Mayor", register="mayor-of-x")
    ledger.append(
        [
            reading("a", "120 drones, 30 drones", place=at("Kyiv region", "UA-32")),
            reading("b", "41 drones", measure=Measure.INTERCEPTED, side="ukraine", place=at("Нова Гута")),
            reading("c", "7 drones", "Morning Post", "uk", attribution=mayor, date=DAY + timedelta(days=1)),
            reading("d", "900 drones", cumulative=True, rule="total", date=None),
        ]
    )
    article = document("e", "The plant lost power. Party rejects.")
    plant = Claim(
        id="status", document="e", span=span_of(article.text, 0, 9), rule="status", date=DAY,
        record=Status(facility="Riverside NPP", what=What.OFFSITE_POWER, state=State.LOST),
    )  # fmt: skip
    stance = Claim(
        id="stance", document="e", span=span_of(article.text, 22, 27), rule="stance",
        record=Stance(actor="Freedonia", issue="ceasefire", issue_text="truce", stance=Position.REJECTS),
    )  # fmt: skip
    ledger.append([Entry(document=article, claims=(plant, stance))])
    return ledger


@pytest.mark.parametrize(
    ("asked", "quotes"),
    [
        ({}, ["120 drones", "30 drones", "41 drones", "7 drones", "900 drones", "The plant", "Party"]),
        ({"document": "a"}, ["120 drones", "30 drones"]),
        ({"kind": "status"}, ["The plant"]),
        ({"measure": "intercepted"}, ["41 drones"]),
        ({"object": "drone", "side": "ukraine"}, ["41 drones"]),
        ({"cumulative": True}, ["900 drones"]),
        ({"place": "UA-32"}, ["120 drones", "30 drones"]),
        ({"place": "нова гута"}, ["41 drones"]),
        ({"speaker": "the mayor"}, ["7 drones"]),
        ({"speaker": "mayor-of-x"}, ["7 drones"]),
        ({"rule": "total"}, ["900 drones"]),
        ({"outlet": "Morning Post"}, ["7 drones"]),
        ({"lang": "uk"}, ["7 drones"]),
        ({"subject": "riverside npp", "topic": "offsite_power"}, ["The plant"]),
        ({"topic": "ceasefire"}, ["Party"]),
        ({"since": DAY + timedelta(days=1)}, ["7 drones"]),
        ({"until": DAY, "kind": "figure"}, ["120 drones", "30 drones", "41 drones"]),
        ({"speaker": "nobody"}, []),
    ],
)
def test_claims_by_what_they_say(full: Ledger, asked: dict[str, object], quotes: list[str]) -> None:
    where = ClaimFilter(**asked)  # type: ignore[arg-type]
    assert [line.claim.span.quote for line in query.find_claims(full, where)] == quotes
    assert list(query.each_claim(full, where)) == list(query.find_claims(full, where))


def test_claims_page_by_page(full: Ledger) -> None:
    first = query.find_claims(full, limit=3)
    rest = query.find_claims(full, after=first[-1].line)
    assert first + rest == query.find_claims(full)


def test_a_claim_comes_with_its_report(full: Ledger) -> None:
    (line,) = query.find_claims(full, ClaimFilter(document="c"))
    report = line.report
    assert (report.outlet, report.published_at, report.recorded_at) == ("Morning Post", PUBLISHED, line.recorded_at)
    assert query.get_claim(full, line.claim.id) == line
    assert query.find_claims_by_id(full, [line.claim.id, "none", line.claim.id]) == (line,)
    with pytest.raises(NotInLedger):
        query.get_claim(full, "none")


def test_documents(full: Ledger) -> None:
    assert [line.document.id for line in query.find_documents(full)] == list("abcde")
    assert [line.document.id for line in query.find_documents(full, DocumentFilter(lang="uk"))] == ["c"]
    later = DocumentFilter(since=PUBLISHED + timedelta(seconds=1))
    assert query.find_documents(full, later) == ()
    until = DocumentFilter(until=PUBLISHED, outlet="Morning Post")
    assert [line.document.id for line in query.find_documents(full, until)] == ["c"]
    assert query.find_document(full, "none") is None
    with pytest.raises(NotInLedger, match="no document a in version 7"):
        query.get_document(full, "a", version=7)


def test_findings(ledger: Ledger) -> None:
    first = entry("a", "120 drones, 30 drones")
    doubt = finding_of(first.claims[:1], severity=Severity.DOUBT, check="remainder")
    ledger.append([replace(first, findings=(*first.findings, doubt)), entry("b", "1 drones, 2 drones")])

    def found(**where: object) -> list[str]:
        return [line.finding.check for line in query.find_findings(ledger, FindingFilter(**where))]  # type: ignore[arg-type]

    assert found() == ["parts-exceed-total", "remainder", "parts-exceed-total"]
    assert found(severity=Severity.CONTRADICTION, document="a") == ["parts-exceed-total"]
    assert len(found(severity=Severity.DOUBT)) == 3
    assert found(check="remainder") == ["remainder"]
    assert found(claim=first.claims[1].id) == ["parts-exceed-total"]
    assert found(document="none") == []


def test_as_it_stood(ledger: Ledger) -> None:
    """Each state of the book can be asked for later, by line or by time."""
    first = entry("a", "120 drones, 30 drones")
    ledger.append([first])
    one = query.head(ledger).line
    then = query.find_claims(ledger)[0].recorded_at
    ledger.append([entry("a", "125 drones")])
    two = query.head(ledger).line
    ledger.retract(query.find_claims(ledger)[0].claim.id, reason="wrong", by="editor")

    def quotes(vintage: int | None) -> list[str]:
        return [line.claim.span.quote for line in query.find_claims(ledger, vintage=vintage)]

    assert quotes(0) == []
    assert quotes(one) == ["120 drones", "30 drones"]
    assert quotes(two) == ["125 drones"]
    assert quotes(None) == []
    assert query.get_document(ledger, "a", vintage=one).document == first.document
    assert [line.version for line in query.find_documents(ledger, vintage=one)] == [1]
    assert len(query.find_findings(ledger, vintage=one)) == 1
    assert query.count(ledger, vintage=one).claims == 2
    assert query.count(ledger, vintage=two).claims == 1
    key = SeriesKey(measure=Measure.LAUNCHED, object="drone", side="russia")
    assert [tally.bound.low for tally in query.series_points(ledger, key, vintage=one)] == [120, 30]
    assert query.series_points(ledger, key) == ()
    assert query.vintage_at(ledger, then) == one
    assert query.vintage_at(ledger, then - timedelta(seconds=1)) == 0
    assert query.vintage_at(ledger, datetime.now(UTC) + timedelta(days=9999)) == query.head(ledger).line
    with pytest.raises(ValueError, match="without a zone"):
        query.vintage_at(ledger, datetime(2031, 1, 1))


def test_counts(full: Ledger) -> None:
    full.retract("status", reason="wrong", by="editor")
    counts = query.count(full)
    assert (counts.documents, counts.versions, counts.captures, counts.claims, counts.ended_claims) == (5, 5, 5, 6, 1)
    assert counts.findings == dict.fromkeys(Severity, 0)
    assert counts.lines == query.head(full).line == 5 + 5 + 7 + 1


def test_changes_since(ledger: Ledger) -> None:
    first = entry("a", "120 drones, 30 drones")
    ledger.append([first])
    line = query.head(ledger).line
    assert query.changes_since(ledger, line) == ()
    ledger.append([replace(first, claims=first.claims[:1], findings=())])
    ledger.retract(first.claims[0].id, reason="wrong", by="editor")
    changes = query.changes_since(ledger, line)
    assert [(change.what, change.id, change.how, change.reason) for change in changes] == [
        ("claim", first.claims[1].id, "superseded", "read again"),
        ("finding", first.findings[0].id, "superseded", "read again"),
        ("claim", first.claims[0].id, "retracted", "wrong"),
    ]
    every = query.changes_since(ledger, 0)
    assert [change.what for change in every[:5]] == ["document", "capture", "claim", "claim", "finding"]
    assert [change.line for change in every] == list(range(1, len(every) + 1))
    assert query.changes_since(ledger, 0, limit=2) + query.changes_since(ledger, 2) == every


def number_key(claim: Claim) -> list[str]:
    return [claim.span.quote.split()[0], "all", "all"]


def test_claims_with_keys(ledger: Ledger) -> None:
    ledger.append([reading("a", "120 drones, 30 drones")], keys_of=number_key)
    ledger.append([reading("b", "120 drones")], keys_of=number_key)
    ledger.append([reading("c", "120 drones")])

    def found(*keys: str) -> list[str]:
        return [line.claim.document for line in query.claims_with_keys(ledger, keys)]

    assert found("120") == ["a", "b"]
    assert found("30", "120", "0") == ["a", "a", "b"]
    assert found(*(str(number) for number in range(2000))) == ["a", "a", "b"]
    assert found() == []
    ledger.index_keys(number_key)
    assert found("120") == ["a", "b", "c"]
    ledger.index_keys(lambda claim: ())
    assert found("120") == []
    assert query.verify(ledger) == ()


def test_series(ledger: Ledger) -> None:
    ledger.append(
        [
            reading("a", "120 drones", place=at("Ukraine", "UA")),
            reading("b", "120 drones", place=at("Ukraine", "UA")),
            reading("c", "118 drones"),
            reading("d", "12 drones", place=at("Kyiv", "UA-30")),
            reading("e", "130 drones", date=DAY + timedelta(days=1)),
            reading("f", "5 drones", subset="of them decoys"),
            reading("g", "900 drones", cumulative=True),
            reading("h", "44 drones", side="ukraine"),
        ]
    )
    key = SeriesKey(measure=Measure.LAUNCHED, object="drone", side="russia")
    national = replace(key, places=("UA", None))

    def points(key: SeriesKey, **days: date) -> list[tuple[date, Decimal, str | None, int]]:
        tallies = query.series_points(ledger, key, **days)  # type: ignore[arg-type]
        return [(tally.date, tally.bound.low, tally.place, tally.claims) for tally in tallies]

    after = DAY + timedelta(days=1)
    assert points(national) == [(DAY, 120, "UA", 2), (DAY, 118, None, 1), (after, 130, None, 1)]
    assert len(points(key)) == 4
    assert points(replace(key, places=("UA-30",))) == [(DAY, 12, "UA-30", 1)]
    assert points(national, since=after) == points(national)[2:]
    assert points(national, until=DAY) == points(national)[:2]
    assert [number for _, number, *_ in points(replace(key, subset="of them decoys"))] == [5]
    assert [number for _, number, *_ in points(replace(key, cumulative=True))] == [900]
    first = query.series_points(ledger, national)[0]
    assert query.find_claims(ledger, after=first.first_line - 1, limit=1)[0].claim.document == "a"


def point(day: date, number: int, **rest: object) -> Point:
    bound = Bound(low=Decimal(number), high=Decimal(number))
    return Point(date=day, bound=bound, claims=("a", "b"), **rest)  # type: ignore[arg-type]


def test_points_are_kept_with_their_vintages(ledger: Ledger) -> None:
    ledger.append([entry("a", "120 drones")])
    one = query.head(ledger).line
    change = Bound(low=Decimal("0.5"), high=Decimal(7), hedge=Hedge.ABOUT)
    window = Window(start=PUBLISHED - timedelta(hours=9), end=PUBLISHED.astimezone(timezone(timedelta(hours=3))))
    points = [
        point(DAY + timedelta(days=day), day, change=change, recorded_at=PUBLISHED, window=window) for day in range(3)
    ]
    assert ledger.keep_points("launched", points) == 3
    assert ledger.keep_points("launched", points) == 0
    assert ledger.keep_points("other", points[:1]) == 1
    assert query.get_points(ledger, "launched") == tuple(points)
    ledger.append([entry("b", "120 drones")])
    revised = point(DAY, 99, definition="new")
    assert ledger.keep_points("launched", [revised], days=[DAY, DAY + timedelta(days=1)]) == 2
    assert query.get_points(ledger, "launched") == (revised, points[2])
    assert query.get_points(ledger, "launched", vintage=one) == tuple(points)
    assert query.get_points(ledger, "launched", vintage=0) == ()
    assert query.get_points(ledger, "launched", since=DAY + timedelta(days=1)) == (points[2],)
    assert query.get_points(ledger, "launched", until=DAY) == (revised,)
    assert ledger.keep_points("launched", [points[0]], days=[DAY]) == 1
    assert ledger.keep_points("launched", [points[2]]) == 1
    assert query.get_points(ledger, "launched") == (points[2],)
    ledger.forget_points("launched")
    assert query.get_points(ledger, "launched", vintage=one) == ()
    assert len(query.get_points(ledger, "other")) == 1
    assert query.verify(ledger) == ()


def test_the_days_that_have_changed(ledger: Ledger) -> None:
    ledger.append([reading("a", "120 drones"), reading("b", "1 drones", date=None)])
    line = query.head(ledger).line
    assert query.changed_days(ledger, 0) == (DAY,)
    assert query.changed_days(ledger, line) == ()
    ledger.append([reading("c", "7 drones", date=DAY + timedelta(days=3))])
    ledger.retract(query.find_claims(ledger)[0].claim.id, reason="wrong", by="editor")
    assert query.changed_days(ledger, line) == (DAY, DAY + timedelta(days=3))


def test_a_series_is_answered_from_its_index_alone(book: Ledger) -> None:
    key = SeriesKey(measure=Measure.LAUNCHED, object="drone", side="russia", places=("UA", None))
    asked: list[str] = []
    with book.reading() as connection:
        event.listen(connection.engine, "before_cursor_execute", lambda *given: asked.append((given[2], given[3])))
    query.series_points(book, key)
    statement, values = next(one for one in asked if "GROUP BY" in one[0])
    with book.reading() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).mappings()
        steps = [step["detail"] for step in plan]
        assert not any("TEMP B-TREE" in step for step in steps)
        assert any("USING COVERING INDEX ix_claim_series (measure=?" in step for step in steps)
