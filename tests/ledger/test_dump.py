"""The book as text."""

from __future__ import annotations

import json
from dataclasses import replace

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.claim import claim_from_json
from crossfoot.model.finding import finding_from_json
from tests.ledger.build import entry, read_anew

FIRST = entry("a", "120 drones, 30 дронів і 12 drones", title="Ніч", origin="a.txt")


def history(ledger: Ledger) -> list[str]:
    ledger.append([FIRST, entry("b", "7 drones")])
    ledger.append([entry("b", "8 drones"), read_anew(FIRST, rule="other")])
    ledger.retract(query.find_claims(ledger)[0].claim.id, reason="wrong", by="editor")
    return list(query.export_jsonl(ledger))


def test_both_databases_give_the_same_dump(both: tuple[Ledger, Ledger]) -> None:
    first, second = (history(ledger) for ledger in both)
    assert first == second
    assert query.head(both[0]) == query.head(both[1])


def test_the_whole_book_in_order(ledger: Ledger) -> None:
    forms = [json.loads(line) for line in history(ledger)]
    assert [form["line"] for form in forms] == list(range(1, len(forms) + 1))
    assert [form["type"] for form in forms[:5]] == ["document", "capture", "claim", "claim", "finding"]
    assert forms[0]["text"] == FIRST.document.text
    assert forms[0]["recorded_at"] == "2031-05-03T00:01:00.000000+00:00"
    assert claim_from_json(forms[2]) == FIRST.claims[0]
    assert finding_from_json(forms[4]) == FIRST.findings[0]
    assert {form["how"] for form in forms if form["type"] == "ending"} == {"superseded", "retracted"}


def test_what_stands_now(ledger: Ledger) -> None:
    history(ledger)
    forms = [json.loads(line) for line in query.export_jsonl(ledger, current=True)]
    assert [form["type"] for form in forms] == ["document", "document", "claim", "claim"]
    assert [(form["id"], form["version"]) for form in forms[:2]] == [("a", 1), ("b", 2)]
    assert {form["rule"] for form in forms[2:]} == {"other"}


def test_more_than_a_page(book: Ledger) -> None:
    many = [entry(str(number), "1 drones and 2 drones") for number in range(300)]
    book.append([replace(one, findings=()) for one in many])
    assert len(list(query.export_jsonl(book))) == 4 * 300
    assert len(list(query.each_claim(book))) == 2 * 300
