from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crossfoot.link.compare import Relation, compare_claims, places_meet
from crossfoot.model.records.stance import Position, Stance
from crossfoot.model.records.status import State, Status, What
from crossfoot.model.records.talks import Talks
from crossfoot.model.report import Report
from crossfoot.model.when import Window
from tests.link.build import DAY, figure, report

NIGHT = Window(start=datetime(2031, 5, 1, 18, tzinfo=UTC), end=datetime(2031, 5, 2, 6, tzinfo=UTC))
WHOLE_DAY = Window(start=datetime(2031, 5, 1, 6, tzinfo=UTC), end=datetime(2031, 5, 2, 6, tzinfo=UTC))


def stance(position: str) -> Stance:
    return Stance(actor="Blueland", issue="ceasefire", issue_text="a truce", stance=Position(position))


PAIRS = [
    (report("a", figure(120)), report("b", figure(120)), "agree", "both can hold"),
    (report("a", figure(120)), report("b", figure(100, hedge="more_than")), "agree", "both can hold"),
    (report("a", figure(120)), report("b", figure(130)), "differ", "cannot both hold"),
    (report("a", figure(120)), report("b", figure(120, "intercepted")), "unrelated", "another measure"),
    (report("a", figure(120)), report("b", figure(9, thing="missile")), "unrelated", "another object"),
    (report("a", figure(9, thing="cruise_missile")), report("b", figure(9, thing="missile")), "unrelated", "kind of"),
    (report("a", figure(120, side="redland")), report("b", figure(120, side="blueland")), "unrelated", "side"),
    (report("a", figure(120), code="UA-51"), report("b", figure(120)), "unrelated", "places differ"),
    (report("a", figure(120), window=NIGHT), report("b", figure(140), window=WHOLE_DAY), "unrelated", "windows"),
    (report("a", figure(120)), report("b", figure(120, cumulative=True)), "unrelated", "running total"),
    (report("a", figure(120)), report("b", stance("rejects")), "unrelated", "a figure and a stance"),
    (report("a", stance("supports")), report("b", stance("rejects")), "differ", "rejects, supports"),
    (
        report("a", Status(facility="North Plant", what=What.OFFSITE_POWER, state=State.LOST)),
        report("b", Status(facility="north plant", what=What.OFFSITE_POWER, state=State.RESTORED)),
        "differ",
        "lost, restored",
    ),
    (
        report("a", Talks(parties=("Blueland", "Redland"), outcome_kind="none")),
        report("b", Talks(parties=("Redland",), outcome_kind="unknown")),
        "agree",
        "none",
    ),
]


@pytest.mark.parametrize(("one", "other", "relation", "reason"), PAIRS)
def test_compare(one: Report, other: Report, relation: str, reason: str) -> None:
    found = compare_claims(one.claim, other.claim)
    assert found.relation is Relation(relation)
    assert reason in found.reasons[-1]
    assert compare_claims(other.claim, one.claim) == found


def test_other_days_are_unrelated() -> None:
    earlier = report("a", figure(120), day=DAY.replace(day=1))
    found = compare_claims(earlier.claim, report("b", figure(120)).claim)
    assert found.reasons == ("days differ: 2031-05-01, 2031-05-02",)


def test_places_meet() -> None:
    assert places_meet("UA51", "UA5102")
    assert places_meet("", "UA51")
    assert not places_meet("UA51", "UA63")
