"""How totals and parts are found, and what is left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossfoot.check.run import check_article, holds
from crossfoot.model.claim import Claim
from crossfoot.model.finding import Finding, Severity
from tests.check.build import claim, document

SIDE = {"side": "redland"}


def found(text: str, *claims: Claim) -> list[Finding]:
    return list(check_article(document(text), claims))


def launched(text: str, quote: str, thing: str, number: str, **fields: object) -> Claim:
    return claim(text, quote, "launched", thing, number, **{**SIDE, **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Redland launched 512 weapons: 468 drones and 26 missiles.",
        "Redland launched 512 weapons (468 drones, 26 missiles).",
        "Redland launched 512 weapons of various types (468 drones + 26 missiles) overnight.",
    ],
)
def test_a_list_right_after_its_total_is_seen_though_nobody_linked_it(text: str) -> None:
    claims = (
        launched(text, "512 weapons", "drone_or_missile", "512"),
        launched(text, "468 drones", "drone", "468"),
        launched(text, "26 missiles", "missile", "26"),
    )
    (finding,) = found(text, *claims)
    assert (finding.check, finding.severity) == ("parts-sum-to-total", Severity.CONTRADICTION)
    assert finding.computation == "468 + 26 = 494, not 512"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Redland launched 512 weapons, 468 drones and 26 missiles.", Severity.CONTRADICTION),
        ("Redland launched 512 weapons (468 striking drones of old make, then 26 missiles).", Severity.DOUBT),
        ("Redland launched 512 weapons, including 468 drones and 26 missiles.", Severity.NOTE),
        ("Redland launched 512 weapons (468 drones and 26 missiles among them).", Severity.NOTE),
        ("Redland launched 468 drones and 26 missiles, a total of 512 weapons.", Severity.CONTRADICTION),
    ],
)
def test_how_whole_a_list_is_told_decides_the_severity(text: str, severity: Severity) -> None:
    total = launched(text, "512 weapons", "drone_or_missile", "512")
    drones = "468 drones" if "468 drones" in text else "468 striking drones"
    claims = (
        total,
        launched(text, drones, "drone", "468", part_of=total),
        launched(text, "26 missiles", "missile", "26", part_of=total),
    )
    (finding,) = found(text, *claims)
    assert finding.severity is severity


def test_the_place_beside_the_total_counts_where_a_figure_stands_twice() -> None:
    text = "Redland launched 26 missiles.\n\nIn all it launched 512 weapons (468 drones + 26 missiles)."
    total = launched(text, "512 weapons", "drone_or_missile", "512")
    missiles = launched(text, "26 missiles", "missile", "26", part_of=total)
    again = launched(text, "26 missiles", "missile", "26", nth=2)
    joined = replace(missiles, mentions=(again.span,))
    (finding,) = found(text, total, launched(text, "468 drones", "drone", "468", part_of=total), joined)
    assert finding.severity is Severity.CONTRADICTION
    assert again.span in [item.span for item in finding.evidence]


def test_a_part_has_to_be_of_the_total_s_kind() -> None:
    text = "Of 39 missiles, 400 projectiles in all, 24 were downed."
    total = launched(text, "39 missiles", "missile", "39")
    assert found(text, total, launched(text, "400 projectiles", "projectile", "400", part_of=total)) == []


def test_parts_that_may_overlap_are_not_summed() -> None:
    text = "Of 20 people hurt, 12 are women and 15 are in hospital."
    total = claim(text, "20 people", "injured", "person", "20")
    claims = (
        claim(text, "12", "injured", "woman", "12", part_of=total),
        claim(text, "15", "injured", "person", "15", subset="in hospital", part_of=total),
    )
    assert found(text, total, *claims) == []


def test_a_subset_above_its_set_is_a_doubt_though_nobody_linked_it() -> None:
    text = "The number of hurt rose to 14. Now 17 are in hospital."
    claims = (
        claim(text, "14", "injured", "person", "14"),
        claim(text, "17", "injured", "person", "17", subset="in hospital"),
    )
    (finding,) = found(text, *claims)
    assert (finding.check, finding.severity) == ("parts-exceed-total", Severity.DOUBT)


def regions(text: str, total: str, *parts: str) -> tuple[Claim, ...]:
    whole = claim(text, total, "without_power", "customer", total)
    places = ("Arden", "Birch Hills", "Corvale", "Dunmere")
    return (
        whole,
        *(
            claim(text, part, "without_power", "customer", part, part_of=whole, place=place, code=f"XX-{place}")
            for part, place in zip(parts, places, strict=False)
        ),
    )


def test_regions_are_all_where_their_number_is_said() -> None:
    text = "In three regions 61000 were cut off: 30000 in Arden, 12000 in Birch Hills, 9000 in Corvale."
    three = claim(text, "three regions", "without_power", "region", "3")
    (finding,) = found(text, *regions(text, "61000", "30000", "12000", "9000"), three)
    assert (finding.severity, finding.computation) == (
        Severity.DOUBT,
        "30000 + 12000 + 9000 = 51000, not 61000",
    )
    (finding,) = found(text, *regions(text, "61000", "30000", "12000", "9000"))
    assert finding.severity is Severity.NOTE


LIST = """Over the day:

in Arden two died and 3 were hurt.

in Birch Hills 14 were hurt.

in Corvale 6 were hurt and a man was killed.

In all 2 people died and {total} were hurt."""


@pytest.mark.parametrize(
    ("total", "severities"), [("23", []), ("25", []), ("41", [Severity.NOTE]), ("19", [Severity.DOUBT])]
)
def test_a_bulletin_may_tell_of_some_without_a_number(total: str, severities: list[Severity]) -> None:
    text = LIST.format(total=total)
    hurt = [
        claim(text, number, "injured", "person", number, place=place, code=f"XX-{place}")
        for number, place in (("3", "Arden"), ("14", "Birch Hills"), ("6", "Corvale"))
    ]
    findings = found(text, *hurt, claim(text, f"{total} were hurt", "injured", "person", total))
    assert [finding.severity for finding in findings] == severities


def test_sums_that_hold_are_said_once() -> None:
    text = "Redland launched 494 weapons (468 drones + 26 missiles). Again: 494 weapons, 468 drones, 26 missiles."
    total = launched(text, "494 weapons", "drone_or_missile", "494")
    claims = (
        total,
        launched(text, "468 drones", "drone", "468", part_of=total),
        launched(text, "26 missiles", "missile", "26", part_of=total),
        launched(text, "494 weapons", "drone_or_missile", "494", nth=2),
        launched(text, "468 drones", "drone", "468", nth=2),
        launched(text, "26 missiles", "missile", "26", nth=2),
    )
    assert [identity.computation for identity in holds(document(text), claims)] == ["468 + 26 = 494"]
    assert found(text, *claims) == []
