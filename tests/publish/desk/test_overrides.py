"""A safety default is lifted by two people with a reason, for one version, and is back when either says so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from crossfoot.ledger import query
from crossfoot.ledger.query import export_jsonl
from crossfoot.ledger.store import Entry, Ledger
from crossfoot.publish.desk import overrides
from crossfoot.publish.desk.decisions import Desk
from crossfoot.publish.desk.file import DeskFile, desk_path
from crossfoot.publish.desk.overrides import OverrideRefused
from crossfoot.publish.desk.people import Person, add_person
from crossfoot.publish.public import NotPublic, PublicBook
from tests.publish.build import LATER, RECORDED, document
from tests.publish.desk.conftest import PASSWORD
from tests.publish.desk.test_http import browser, shown

WHY = "the station was closed ten years ago"
TEXT = "A strike damaged the substation in Zelenohirsk, the operator said.\n\nMarchenko Street is closed."


@pytest.fixture
def secret(tmp_path: Path) -> Iterator[Desk]:
    with Ledger.open(tmp_path / "book.sqlite", clock=lambda: RECORDED) as ledger:
        ledger.append([Entry(document=document("plant", TEXT), claims=(), findings=())])
        file = DeskFile(desk_path(ledger.path))
        yield Desk(ledger=ledger, book=PublicBook(ledger, clock=lambda: LATER), file=file)


@pytest.fixture
def two(secret: Desk) -> tuple[Person, Person]:
    return add_person(secret.file, "Olha", "editor", PASSWORD), add_person(secret.file, "Ivan", "duty editor", PASSWORD)


def lifted(desk: Desk, two: tuple[Person, Person], what: str) -> int:
    overrides.propose(desk.file, desk.ledger, two[0], "plant", what, WHY)
    number = overrides.proposals(desk.file, desk.ledger)[0].number
    overrides.answer(desk.file, desk.ledger, two[1], number, grant=True)
    return number


def test_what_is_covered_is_public_only_once_two_people_say_so(secret: Desk, two: tuple[Person, Person]) -> None:
    def text() -> str:
        return secret.book.article("plant").document.text

    assert "Zelenohirsk" not in text()
    overrides.propose(secret.file, secret.ledger, two[0], "plant", "critical", WHY)
    (open_,) = overrides.proposals(secret.file, secret.ledger)
    assert "Zelenohirsk" not in text()
    with pytest.raises(OverrideRefused, match="alone"):
        overrides.answer(secret.file, secret.ledger, two[0], open_.number, grant=True)
    assert "Zelenohirsk" not in text()
    overrides.answer(secret.file, secret.ledger, two[1], open_.number, grant=True)
    assert "Zelenohirsk" in text()
    assert "Marchenko" not in text(), "nothing else was lifted"
    with pytest.raises(OverrideRefused, match="gone"):
        overrides.answer(secret.file, secret.ledger, two[1], open_.number, grant=True)
    overrides.take_back(secret.file, secret.ledger, two[0], open_.number)
    assert "Zelenohirsk" not in text()
    with pytest.raises(OverrideRefused, match="gone"):
        overrides.take_back(secret.file, secret.ledger, two[0], open_.number)


def test_it_is_logged_with_names_here_and_roles_there(secret: Desk, two: tuple[Person, Person]) -> None:
    lifted(secret, two, "street")
    (one,) = overrides.proposals(secret.file, secret.ledger)
    assert (one.person, one.answered_by, one.reason, one.granted, one.standing) == ("olha", "ivan", WHY, True, True)
    (line,) = query.find_judgements(secret.ledger, ["plant"])
    assert (line.judgement.by, line.judgement.reason) == ("editor and duty editor", WHY)
    exported = "\n".join(export_jsonl(secret.ledger))
    assert "olha" not in exported.casefold()
    assert "Marchenko" in secret.book.article("plant").document.text


def test_another_version_is_covered_again(secret: Desk, two: tuple[Person, Person]) -> None:
    lifted(secret, two, "critical")
    secret.ledger.append([Entry(document=document("plant", TEXT + " Repairs go on."), claims=(), findings=())])
    assert "Zelenohirsk" not in secret.book.article("plant").document.text
    assert "Zelenohirsk" in secret.book.article("plant", 1).document.text


def test_the_delay_can_be_lifted(secret: Desk, two: tuple[Person, Person]) -> None:
    early = PublicBook(secret.ledger, clock=lambda: RECORDED + timedelta(minutes=1))
    with pytest.raises(NotPublic):
        early.article("plant")
    lifted(secret, two, "delay")
    assert "Zelenohirsk" not in early.article("plant").document.text


@pytest.mark.parametrize(("document", "what", "reason", "why"), [
    ("plant", "critical", "because", "reason"), ("plant", "critical", " x" * 600, "reason"),
    ("plant", "everything", WHY, "gone"), ("nothing", "critical", WHY, "gone"),
])  # fmt: skip
def test_what_cannot_be_asked_for(
    secret: Desk, two: tuple[Person, Person], document: str, what: str, reason: str, why: str
) -> None:
    with pytest.raises(OverrideRefused, match=why):
        overrides.propose(secret.file, secret.ledger, two[0], document, what, reason)
    assert overrides.proposals(secret.file, secret.ledger) == ()


def test_over_http(secret: Desk, two: tuple[Person, Person]) -> None:
    olha, ivan = browser(secret), browser(secret, "Ivan")
    assert (
        olha.post("/desk/overrides/plant", data={"lifted": "street", "reason": "no"})
        .headers["location"]
        .endswith("problem=override.reason")
    )
    olha.post("/desk/overrides/plant", data={"lifted": "street", "reason": f"{WHY} <b>"})
    assert "1 exception waits" in shown(ivan, "/desk")
    number = overrides.proposals(secret.file, secret.ledger)[0].number
    page = shown(olha, "/desk/overrides")
    assert 'value="grant"' not in page
    assert "&lt;b&gt;" in page
    assert 'value="grant"' in shown(ivan, "/desk/overrides")
    answer = olha.post("/desk/overrides", data={"number": number, "what": "grant"})
    assert answer.headers["location"] == "/desk/overrides?problem=override.alone"
    assert "It takes a second person" in shown(olha, answer.headers["location"])
    assert "Marchenko" not in shown(olha, "/article/plant")
    ivan.post("/desk/overrides", data={"number": number, "what": "grant"})
    assert "Marchenko" in shown(olha, "/article/plant")
    olha.post("/desk/overrides", data={"number": number, "what": "take_back"})
    assert "Marchenko" not in shown(olha, "/article/plant")
    for number_, what in (("x", "grant"), ("²", "grant"), (str(number), "all")):
        assert olha.post("/desk/overrides", data={"number": number_, "what": what}).status_code == 404
    olha.post("/desk/overrides/plant", data={"lifted": "street", "reason": WHY})
    second = overrides.proposals(secret.file, secret.ledger)[0].number
    olha.post("/desk/overrides", data={"number": second, "what": "refuse"})
    assert not overrides.proposals(secret.file, secret.ledger)[0].granted
