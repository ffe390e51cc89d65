"""One article like those that are read every day: its own summary drops a digit of a number it gave before."""

from __future__ import annotations

import pytest

from crossfoot.check.run import check_article, holds
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Finding, Severity
from tests.check.build import claim, document

TEXT = """Night of drones over Blueland

Redland sent 417 drones and 36 missiles into the night between Friday and Saturday, leaving five people hurt.

Blueland's air force stopped much of it, downing 352 drones and 21 missiles, yet 17 sites took hits.

Saturday's numbers speak for themselves: Redland launched 453 aerial weapons (417 drones + 36 missiles); Blueland
intercepted 373 (52 drones + 21 missiles); yet 80 still came through, a rate of nearly 17%.

Redland's ministry claims that 64 Blueland drones were shot down over its own territory.
"""


def claims(place: str | None = None, day: str | None = None) -> tuple[Claim, ...]:
    where = {"place": place, "code": "BL" if place else None, "day": day}
    attack, defence = {"side": "redland", **where}, {"side": "blueland", **where}
    launched = claim(TEXT, "453 aerial weapons", "launched", "drone_or_missile", "453", **attack)
    stopped = claim(TEXT, "373", "intercepted", None, "373", **defence)
    force = {"by": "Blueland's air force", **defence}
    return (
        claim(TEXT, "417 drones", "launched", "drone", "417", **attack),
        claim(TEXT, "36 missiles", "launched", "missile", "36", **attack),
        claim(TEXT, "five people", "injured", "person", "5", **defence),
        claim(TEXT, "352 drones", "intercepted", "drone", "352", **force),
        claim(TEXT, "21 missiles", "intercepted", "missile", "21", **force),
        claim(TEXT, "17 sites", "places_hit", "location", "17", **attack),
        launched,
        claim(TEXT, "417 drones", "launched", "drone", "417", nth=2, part_of=launched, **attack),
        claim(TEXT, "36 missiles", "launched", "missile", "36", nth=2, part_of=launched, **attack),
        stopped,
        claim(TEXT, "52 drones", "intercepted", "drone", "52", nth=2, part_of=stopped, **defence),
        claim(TEXT, "21 missiles", "intercepted", "missile", "21", nth=2, part_of=stopped, **defence),
        claim(TEXT, "80", "hit", None, "80", **attack),
        claim(TEXT, "nearly 17%", "share_percent", "rate", "17", hedge="nearly", unit="percent"),
        claim(TEXT, "64 Blueland drones", "intercepted", "drone", "64", side="redland", by="Redland's ministry"),
    )


@pytest.fixture(params=[(None, None), ("Blueland", "2031-05-03")], ids=["bare", "dated"])
def findings(request: pytest.FixtureRequest) -> dict[str, Finding]:
    found = check_article(document(TEXT), claims(*request.param))
    by_check = {finding.check: finding for finding in found}
    assert len(by_check) == len(found)
    return by_check


def test_nothing_else_is_found(findings: dict[str, Finding]) -> None:
    assert {name: finding.severity for name, finding in findings.items()} == {
        "parts-sum-to-total": Severity.CONTRADICTION,
        "restated-differently": Severity.CONTRADICTION,
        "share-of-counts": Severity.DOUBT,
        "remainder": Severity.NOTE,
    }


def test_the_brackets_do_not_add_up_and_the_dropped_digit_is_likely(findings: dict[str, Finding]) -> None:
    finding = findings["parts-sum-to-total"]
    assert finding.computation == "52 + 21 = 73, not 373"
    assert "352 + 21 = 373 would hold" in finding.message
    assert finding.proposal is not None
    assert finding.proposal.startswith("likely 352 for 52 (a digit dropped), since 352 is stated too; could be ")


def test_the_earlier_figure_is_set_against_the_later(findings: dict[str, Finding]) -> None:
    finding = findings["restated-differently"]
    assert finding.computation == "352 against 52"
    assert "both beside 21 missiles intercepted" in finding.message


def test_the_share_is_worked_out(findings: dict[str, Finding]) -> None:
    assert findings["share-of-counts"].computation == "80 / 453 = 17.7 %, not nearly 17 %"


def test_the_difference_is_told_from_what_was_reported(findings: dict[str, Finding]) -> None:
    message = findings["remainder"].message
    assert message == "80 is derived, not reported: 453 - 373 = 80; what is reported is 17 places hit."


def test_what_holds_is_said() -> None:
    sums = [identity.computation for identity in holds(document(TEXT), claims())]
    assert sums == ["417 + 36 = 453", "453 - 373 = 80", "352 + 21 = 373"]


def test_findings_do_not_depend_on_the_order_of_claims() -> None:
    given = claims()
    assert check_article(document(TEXT), given) == check_article(document(TEXT), given[::-1])


def test_claims_of_other_documents_are_left_aside() -> None:
    foreign = claim(TEXT, "52 drones", "launched", "drone", "52", nth=2, document="d2")
    assert check_article(document(TEXT), (foreign,)) == ()


def test_a_span_that_does_not_stand_in_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="'36 missiles', which does not stand at"):
        check_article(document(TEXT.replace("36", "37")), claims()[1:2])


def test_no_figures_no_findings() -> None:
    assert check_article(document("Nothing was counted."), ()) == ()
    assert holds(document("Nothing was counted."), ()) == ()


def test_an_outcome_larger_than_the_launches_is_no_part_of_them() -> None:
    text = "Redland launched 30 missiles; 48 were not stopped, about 12%."
    beside = (
        claim(text, "30 missiles", "launched", "missile", "30", side="redland"),
        claim(text, "48", "intercepted", "missile", "48", side="blueland"),
        claim(text, "about 12%", "share_percent", "rate", "12", hedge="about", unit="percent"),
    )
    assert "share-of-counts" not in {finding.check for finding in check_article(document(text), beside)}
