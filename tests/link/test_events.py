from __future__ import annotations

import random
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.link.events import LinkedEvent, judge, link_events
from crossfoot.link.keys import keys_of
from crossfoot.model.judgement import Verdict
from crossfoot.model.records.status import State, Status, What
from crossfoot.model.records.talks import Talks
from crossfoot.model.report import Report
from tests.link.build import DAY, START, figure, report

NEXT = DAY + timedelta(days=1)


def claims_of(events: tuple[LinkedEvent, ...]) -> list[list[str]]:
    return [[claim.id for claim in linked.event.claims] for linked in events]


def night(day: date = DAY, prefix: str = "", launched: int = 120) -> list[Report]:
    return [
        report(f"{prefix}a", figure(launched, side="russia"), day=day),
        report(f"{prefix}b", figure(87, "intercepted", side="ukraine"), day=day),
        report(f"{prefix}c", figure(9, "hit", "location", side="russia"), day=day, code="UA-51"),
    ]


def test_one_night_is_one_event_whoever_reports_it() -> None:
    (linked,) = link_events(night())
    assert [claim.id for claim in linked.event.claims] == ["a", "b", "c"]
    assert (linked.event.kind, linked.event.date, linked.event.side) == ("strike", DAY, "ukraine")
    assert len(linked.links) == 2
    assert all(link.reason for link in linked.links)


def test_nights_that_follow_each_other_stay_apart() -> None:
    events = link_events([*night(), *night(NEXT, "n", launched=120)])
    assert claims_of(events) == [["a", "b", "c"], ["na", "nb", "nc"]] or len(events) == 1
    other = [*night(), report("na", figure(64, side="russia"), day=NEXT), report("nb", figure(60), day=NEXT)]
    assert len(link_events(other)) == 2


def test_a_report_dated_a_day_late_joins_by_its_figures() -> None:
    late = report("late", figure(120, side="russia"), day=NEXT)
    assert claims_of(link_events([*night(), late])) == [["a", "b", "c", "late"]]


def test_both_sides_nights_are_two_events() -> None:
    theirs = report("t", figure(120, "intercepted", side="russia"))
    assert len(link_events([*night(), theirs])) == 2


def test_places_within_one_another() -> None:
    reports = [
        report("a", figure(13, "killed", "person", side="ukraine"), code="UA-63"),
        report("b", figure(2, "killed", "child", side="ukraine"), code="UA6302"),
        report("c", figure(4, "killed", "person", side="ukraine"), code="UA-51"),
    ]
    assert claims_of(link_events(reports)) == [["a", "b"], ["c"]] or claims_of(link_events(reports)) == [
        ["c"],
        ["a", "b"],
    ]


def test_plants_and_meetings_go_by_their_names() -> None:
    reports = [
        report("p1", Status(facility="North Plant", what=What.OFFSITE_POWER, state=State.LOST)),
        report("p2", Status(facility="north  plant", what=What.DIESEL, state=State.RUNNING)),
        report("m1", Talks(parties=("Blueland", "Redland"))),
        report("m2", Talks(parties=("redland", "blueland", "Greenland"))),
        report("m3", Talks(parties=("Whiteland", "Greyland"))),
    ]
    assert sorted(claims_of(link_events(reports))) == [["m1", "m2"], ["m3"], ["p1", "p2"]]


def test_a_state_meets_several_others_on_one_day() -> None:
    reports = [
        report("m1", Talks(parties=("Blueland", "Redland"))),
        report("m2", Talks(parties=("Blueland", "Greenland"))),
        report("m3", Talks(parties=("Redland",))),
        report("m4", Talks(parties=("Blueland",))),
        report("m5", Talks()),
    ]
    linked = link_events(reports)
    # Who is named alone belongs to the only meeting of the day with this party, and to none where there are two.
    assert sorted(claims_of(linked)) == [["m1", "m3"], ["m2"], ["m4"], ["m5"]]
    assert {link.by for one in linked for link in one.links} == {"only-one"}


def test_running_totals_and_positions_are_no_events() -> None:
    assert link_events([report("a", figure(1000, "losses_personnel", "soldier", cumulative=True))]) == ()


def test_a_figure_of_no_day_is_of_no_event_though_its_article_has_one() -> None:
    assert link_events([report("a", figure(15000, "killed", "soldier"), day=None)]) == ()
    assert len(link_events([report("b", figure(15, "killed", "soldier"))])) == 1


def test_a_person_parts_and_joins_and_later_changes_their_mind() -> None:
    reports = [*night(), report("x", figure(5, "killed", "person"), code="UA-14")]
    apart = judge("a", "b", Verdict.DIFFERENT, by="editor", reason="another raid", at=START)
    parted = link_events(reports, [apart])
    assert sorted(claims_of(parted)) == [["a", "c"], ["b"], ["x"]] or sorted(claims_of(parted)) == [
        ["a"],
        ["b", "c"],
        ["x"],
    ]
    assert len({linked.event.id for linked in parted}) == 3
    together = judge("x", "a", Verdict.SAME, by="editor", reason="hit by the same raid", at=START)
    joined = link_events(reports, [together])
    assert claims_of(joined) == [["a", "b", "c", "x"]]
    assert any(link.by == "editor" for link in joined[0].links)
    again = judge("b", "a", Verdict.SAME, by="editor", reason="no, one raid", at=START + timedelta(days=1))
    assert ["a", "b", "c"] in claims_of(link_events(reports, [apart, again]))


def test_a_person_joins_what_no_rule_would_and_both_stay_whole() -> None:
    later = [
        *night(DAY + timedelta(days=9), "n", launched=64),
        report("late", figure(64), day=DAY + timedelta(days=10)),
    ]
    one = judge("a", "nb", Verdict.SAME, by="editor", reason="one operation", at=START)
    assert claims_of(link_events([*night(), *later], [one])) == [["a", "b", "c", "late", "na", "nb", "nc"]]


def test_a_claim_that_is_parted_from_an_event_leaves_alone() -> None:
    apart = [judge("b", name, Verdict.DIFFERENT, by="editor", reason="another raid", at=START) for name in "ac"]
    reports = [*night(), report("z", figure(11, "hit", "location", side="russia"))]
    assert sorted(claims_of(link_events(reports, apart))) == [["a", "c", "z"], ["b"]]


def test_judgements_survive_new_claims() -> None:
    apart = judge("a", "b", Verdict.DIFFERENT, by="editor", reason="another raid", at=START)
    more = [report(f"m{n}", figure(87 + n, "intercepted", side="ukraine")) for n in range(5)]
    events = link_events([*more, *night()], [apart])
    of = {claim.id: linked.event.id for linked in events for claim in linked.event.claims}
    assert of["a"] != of["b"]


@settings(max_examples=40)
@given(st.integers(0, 10_000))
def test_arrival_order_plays_no_part(seed: int) -> None:
    rng = random.Random(seed)
    reports = [
        report(
            f"c{n}",
            figure(rng.choice([3, 20, 87, 120]), rng.choice(["launched", "intercepted", "killed"]), side=side),
            day=DAY + timedelta(days=rng.randrange(3)),
            code=rng.choice([None, "UA-51", "UA-63", "UA6302"]),
        )
        for n in range(14)
        for side in [rng.choice([None, "russia", "ukraine"])]
    ]
    judgements = [
        judge(f"c{rng.randrange(14)}", f"c{rng.randrange(14)}", rng.choice(list(Verdict)), by="e", reason="r", at=START)
        for _ in range(3)
    ]
    events = link_events(reports, judgements)
    rng.shuffle(reports)
    assert link_events(reports, judgements) == events
    ids = [linked.event.id for linked in events]
    assert len(ids) == len(set(ids))
    assert sorted(claim.id for linked in events for claim in linked.event.claims) == sorted(r.claim.id for r in reports)
    for linked in events:
        assert len(linked.links) == len(linked.event.claims) - 1


def test_claims_of_one_event_share_a_key() -> None:
    first, *rest = [*night(), report("late", figure(120, side="russia"), day=NEXT)]
    assert all(set(keys_of(first)) & set(keys_of(other)) for other in rest)
    assert keys_of(report("f", figure(3, "distance", "road"))) == ()
