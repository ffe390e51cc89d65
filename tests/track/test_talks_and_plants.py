from __future__ import annotations

from datetime import timedelta

from crossfoot.link.events import link_events
from crossfoot.model.records.stance import Position, Stance
from crossfoot.model.records.status import State, Status, What
from crossfoot.model.records.talks import Talks
from crossfoot.model.report import Report
from crossfoot.track.facilities import track_spells
from crossfoot.track.talks import track_meetings, track_positions
from tests.link.build import DAY, START, report


def status(name: str, what: str, state: str, day: int, recorded: float | None = None) -> Report:
    record = Status(facility="North Plant", what=What(what), state=State(state))
    return report(name, record, day=DAY + timedelta(days=day), recorded_hours=recorded)


def test_spells() -> None:
    spells = track_spells(
        [
            status("c", "offsite_power", "restored", 4),
            status("a", "offsite_power", "lost", 1),
            status("b", "offsite_power", "lost", 2),
            status("d", "diesel", "running", 1),
            status("e", "line", "restored", 3),
            status("f", "line", "lost", 5),
            status("g", "line", "restored", 5),
        ]
    )
    diesel, line, power = spells
    assert (power.start, power.end, power.days) == (DAY + timedelta(days=1), DAY + timedelta(days=4), 3)
    assert (power.opened_by, power.closed_by) == (("a", "b"), ("c",))
    assert diesel.end is None and diesel.days is None
    assert diesel.days_until(DAY + timedelta(days=8)) == 7
    assert (line.days, line.opened_by) == (0, ("f",))


def test_one_plant_by_all_its_names_is_one() -> None:
    def told(name: str, facility: str, state: str, day: int) -> Report:
        record = Status(facility=facility, what=What.OFFSITE_POWER, state=State(state))
        return report(name, record, day=DAY + timedelta(days=day), place=facility, code="UA-23")

    reports = [
        told("a", "Zaporizhzhia nuclear plant", "lost", 1),
        told("b", "ЗАЕС", "lost", 1),
        told("c", "Запорожская АЭС", "restored", 2),
        told("d", "Zaporizhzhia thermal plant", "lost", 1),
    ]
    nuclear, thermal = track_spells(reports)
    assert (nuclear.plant, nuclear.days, nuclear.opened_by, nuclear.closed_by) == ("UA-23", 1, ("a", "b"), ("c",))
    assert (thermal.plant, thermal.end) == (None, None)
    events = {frozenset(claim.id for claim in linked.event.claims) for linked in link_events(reports)}
    assert events == {frozenset("ab"), frozenset("c"), frozenset("d")}


def test_spells_as_known_on_a_day() -> None:
    reports = [status("a", "line", "lost", 1, recorded=1), status("b", "line", "restored", 2, recorded=40)]
    (spell,) = track_spells(reports, as_of=START + timedelta(hours=5))
    assert spell.end is None


def test_meetings() -> None:
    held = Talks(
        parties=("Blueland", "Redland"), people=("the minister",), outcome_kind="progress_claimed", outcome="a"
    )
    again = Talks(parties=("REDLAND", "Blueland", "Greenland"), outcome_kind="none", outcome="no text was agreed")
    planned = Talks(parties=("Whiteland", "Greyland"), stage="planned")
    first, second = track_meetings([report("a", held, place="Lakeside"), report("b", again), report("c", planned)])
    assert first.parties == ("Blueland", "Greenland", "Redland") or "REDLAND" in first.parties
    assert (first.outcome_kind, first.outcomes) == ("none", ("no text was agreed",))
    assert (first.place, first.stage, first.claims) == ("Lakeside", "held", ("a", "b"))
    assert (second.stage, second.outcome_kind) == ("planned", "unknown")


def test_a_state_meets_several_others_on_one_day() -> None:
    pairs = [("Blueland", "Redland"), ("Blueland", "Greenland"), ("Blueland",), ("Redland", "Greenland", "Greyland")]
    reports = [report(name, Talks(parties=parties)) for name, parties in zip("abcd", pairs, strict=True)]
    # Who names one party alone speaks of one of its meetings.
    assert [one.claims for one in track_meetings(reports)] == [("d",), ("a", "c"), ("b",)]
    assert track_meetings(reports[::-1]) == track_meetings(reports)


def stance(position: str, condition: str | None = None, by: str | None = None) -> Stance:
    return Stance(
        actor="Blueland",
        issue="ceasefire",
        issue_text="a truce",
        stance=Position(position),
        condition=condition,
        reported_by=by,
    )


def test_positions_over_time() -> None:
    reports = [
        report("a", stance("rejects")),
        report("b", stance("rejects"), day=DAY + timedelta(days=2)),
        report("c", stance("conditional", "with observers"), day=DAY + timedelta(days=5)),
        report("d", stance("supports", by="Redland"), day=DAY + timedelta(days=3)),
    ]
    rejects, conditional, reported = track_positions(reports)
    assert (rejects.since, rejects.last_said, rejects.claims) == (DAY, DAY + timedelta(days=2), ("a", "b"))
    assert (conditional.stance, conditional.condition) == (Position.CONDITIONAL, "with observers")
    assert (reported.reported_by, reported.stance) == ("Redland", Position.SUPPORTS)
