"""Checks between the articles of one event."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crossfoot.check.cues import dayparts_of
from crossfoot.check.run import check_event
from crossfoot.model.claim import Claim
from crossfoot.model.document import Document
from crossfoot.model.event import Event
from crossfoot.model.finding import Finding, Severity
from tests.check.build import claim, document

NIGHT = {"day": "2031-05-02", "side": "redland", "by": "the ministry"}
TOWN = {"day": "2031-05-02", "side": "blueland", "place": "Arden", "code": "BL-1"}


def event(*claims: Claim) -> Event:
    return Event(id="e1", kind="strike", claims=claims)


def found(check: str, *claims: Claim, documents: tuple[Document, ...] = ()) -> list[Finding]:
    return [finding for finding in check_event(event(*claims), documents) if finding.check == check]


def article(text: str, name: str, hour: int) -> Document:
    return document(text, name, datetime(2031, 5, 2, hour, tzinfo=UTC))


def toll(text: str, number: str, name: str, **fields: str) -> Claim:
    return claim(text, number, "killed", "person", number, document=name, **{**TOWN, "by": "the mayor", **fields})


# copy-drift


def test_one_statement_with_two_numbers_beside_a_shared_one_is_drift() -> None:
    first, second = "159 drones were downed, 53 of them over Arden.", "It downed 150 drones, 53 over Arden."
    region = {**NIGHT, "place": "Arden", "code": "BL-1"}
    (finding,) = found(
        "copy-drift",
        claim(first, "159 drones", "intercepted", "drone", "159", document="a", **NIGHT),
        claim(first, "53", "intercepted", "drone", "53", document="a", **region),
        claim(second, "150 drones", "intercepted", "drone", "150", document="b", **NIGHT),
        claim(second, "53", "intercepted", "drone", "53", document="b", **region),
    )
    assert finding.severity is Severity.DOUBT
    assert finding.computation == "159 against 150"
    assert finding.documents == ("a", "b")


def test_a_dropped_digit_beside_a_shared_figure_is_a_contradiction() -> None:
    first, second = "1920 drones and 17 missiles came.", "920 drones and 17 missiles came."
    (finding,) = found(
        "copy-drift",
        claim(first, "1920 drones", "launched", "drone", "1920", document="a", **NIGHT),
        claim(first, "17 missiles", "launched", "missile", "17", document="a", **NIGHT),
        claim(second, "920 drones", "launched", "drone", "920", document="b", **NIGHT),
        claim(second, "17 missiles", "launched", "missile", "17", document="b", **NIGHT),
    )
    assert finding.severity is Severity.CONTRADICTION
    assert "1920 for 920 (a digit dropped)" in (finding.proposal or "")


def test_the_earlier_article_is_named_first() -> None:
    first, second = "920 drones came.", "1920 drones came."
    (finding,) = found(
        "copy-drift",
        claim(first, "920 drones", "launched", "drone", "920", document="a", **NIGHT),
        claim(second, "1920 drones", "launched", "drone", "1920", document="b", **NIGHT),
        documents=(article(first, "a", 14), article(second, "b", 9)),
    )
    assert finding.computation == "1920 against 920"


def test_another_day_another_speaker_or_a_hedge_is_no_drift() -> None:
    first = "1920 drones came."
    one = claim(first, "1920 drones", "launched", "drone", "1920", document="a", **NIGHT)
    for text, changes in (
        ("920 drones came.", {"day": "2031-05-01"}),
        ("920 drones came.", {"by": "the governor"}),
        ("About 2000 drones came.", {"hedge": "about"}),
    ):
        number = text.split(" drones")[0].split()[-1]
        other = claim(text, f"{number} drones", "launched", "drone", number, document="b", **{**NIGHT, **changes})
        assert found("copy-drift", one, other) == []


def test_a_part_beside_its_whole_is_no_drift() -> None:
    first, second = "1920 drones came, with 17 missiles.", "Many came with 17 missiles, of which 250 drones were new."
    claims = (
        claim(first, "1920 drones", "launched", "drone", "1920", document="a", **NIGHT),
        claim(first, "17 missiles", "launched", "missile", "17", document="a", **NIGHT),
        claim(second, "250 drones", "launched", "drone", "250", document="b", **NIGHT),
        claim(second, "17 missiles", "launched", "missile", "17", document="b", **NIGHT),
    )
    documents = (article(first, "a", 9), article(second, "b", 14))
    assert not found("copy-drift", *claims, documents=documents)
    assert found("copy-drift", *claims)


# stale-figure


def test_a_low_toll_in_a_later_article_is_stale() -> None:
    texts = {"a": "23 died.", "b": "22 died.", "c": "11 died."}
    claims = [toll(text, text.split()[0], name) for name, text in texts.items()]
    documents = tuple(article(text, name, 9 + at) for at, (name, text) in enumerate(texts.items()))
    (finding,) = found("stale-figure", *claims, documents=documents)
    assert finding.severity is Severity.DOUBT
    assert finding.computation == "11 after 23"


def test_a_slightly_lower_toll_is_only_still_in_circulation() -> None:
    texts = {"a": "23 died.", "b": "22 died."}
    claims = [toll(text, text.split()[0], name) for name, text in texts.items()]
    documents = tuple(article(text, name, 9 + at) for at, (name, text) in enumerate(texts.items()))
    (finding,) = found("stale-figure", *claims, documents=documents)
    assert finding.severity is Severity.NOTE
    assert found("stale-figure", *claims) == []


# update-or-conflict


def test_a_toll_that_rises_from_article_to_article_is_a_note() -> None:
    texts = {"a": "11 died.", "b": "23 died."}
    claims = [toll(text, text.split()[0], name) for name, text in texts.items()]
    documents = tuple(article(text, name, 9 + at) for at, (name, text) in enumerate(texts.items()))
    (finding,) = found("update-or-conflict", *claims, documents=documents)
    assert finding.severity is Severity.NOTE
    (unordered,) = found("update-or-conflict", *claims)
    assert unordered.severity is Severity.DOUBT


# speakers-disagree


def test_speakers_are_kept_side_by_side() -> None:
    claims = (toll("12 died.", "12", "a"), toll("19 died.", "19", "b", by="the interior office"))
    (finding,) = found("speakers-disagree", *claims)
    assert finding.severity is Severity.NOTE
    assert "12 people killed by the mayor, 19 by the interior office" in finding.message


def test_a_total_of_what_another_speaker_counts_apart_is_not_contested() -> None:
    apart = "205 people and 12 children were killed."
    people, children, both = (
        claim(text, number, "killed", thing, number, document=name, by=by, day="2031-05-02")
        for text, number, thing, name, by in (
            (apart, "205", "person", "a", "the mayor"),
            (apart, "12", "child", "a", "the mayor"),
            ("217 were killed.", "217", "person", "b", "the ministry"),
        )
    )
    assert len(found("speakers-disagree", people, both)) == 1
    assert not found("speakers-disagree", people, children, both)


def test_losses_told_by_the_enemy_are_never_an_error() -> None:
    claims = tuple(
        claim(
            text, number, "losses_personnel", "soldier", number, document=name, by=by, day="2031-05-02", side="redland"
        )
        for text, number, name, by in (
            ("4860 were lost.", "4860", "a", "Blueland's staff"),
            ("486 were lost.", "486", "b", "Redland's ministry"),
        )
    )
    (finding,) = found("speakers-disagree", *claims)
    assert finding.severity is Severity.NOTE


# outcomes-exceed-launched, unit-mix-up, window-mismatch


def outcomes(*told: tuple[str, str], by: str = "the ministry", **launch: str) -> list[Finding]:
    """What two articles come to, of which the first tells of a launch of 2 rockets and the second of 4 shot down."""
    (first, sent), (second, downed) = told
    attack, defence = {**NIGHT, **launch}, {**NIGHT, "side": "blueland", "by": by}
    return found(
        "outcomes-exceed-launched",
        claim(first, sent, "launched", "rocket", sent[0], document="a", **attack),
        claim(second, downed, "intercepted", "rocket", downed[0], document="b", **defence),
        documents=(article(first, "a", 8), article(second, "b", 9)),
    )


LAUNCH = ("Redland launched 2 rockets overnight.", "2 rockets")


def test_outcomes_of_all_articles_against_the_largest_launch() -> None:
    hours = {"window": "2031-05-01T18:00/2031-05-02T06:00"}
    attack, defence = {**NIGHT, **hours}, {**NIGHT, **hours, "side": "blueland"}
    claims = (
        claim("2 rockets came.", "2 rockets", "launched", "rocket", "2", document="a", **attack),
        claim("4 rockets fell.", "4 rockets", "intercepted", "rocket", "4", document="b", **defence),
    )
    (finding,) = found("outcomes-exceed-launched", *claims)
    assert finding.severity is Severity.CONTRADICTION
    more = claim("5 rockets came.", "5 rockets", "launched", "rocket", "5", document="c", **attack)
    assert found("outcomes-exceed-launched", *claims, more) == []


def test_articles_of_one_part_of_the_day_are_added_up() -> None:
    (finding,) = outcomes(LAUNCH, ("At night, 4 rockets were shot down.", "4 rockets"))
    assert finding.severity is Severity.CONTRADICTION


@pytest.mark.parametrize(("passage", "parts"), [
    ("Around 17:30 rockets came.", {2}), ("Сегодня около 17.30 сбит дрон.", {2}), ("с 20.10 до 6.40", {3, 1}),
    ("Overnight into the morning", {0, 1}), ("Some 12.45 million people", set()), ("до 12.45 млн гривень", set()),
    ("On 12.05.2031 it rained.", set()),
])  # fmt: skip
def test_parts_of_the_day_are_told_by_word_or_hour(passage: str, parts: set[int]) -> None:
    assert dayparts_of(passage) == parts


@pytest.mark.parametrize("told", [
    "In the evening 4 rockets were shot down.", "Around 17:30, 4 rockets were shot down.",
    "That was at dusk. The sky was clear. 4 rockets were shot down.", "4 rockets were shot down on Friday.",
])  # fmt: skip
def test_articles_of_other_hours_or_none_are_not(told: str) -> None:
    assert outcomes(LAUNCH, (told, "4 rockets")) == []


def test_other_speakers_and_other_places_are_not_added_up() -> None:
    night = ("At night, 4 rockets were shot down.", "4 rockets")
    assert outcomes(LAUNCH, night, by="the governor") == []
    depot = ("Overnight 2 rockets were sent against a depot.", "2 rockets")
    assert outcomes(depot, night, place="Lower Arden", code="BL-1") == []


def test_a_unit_changes_from_article_to_article() -> None:
    claims = (
        claim("12000 homes dark", "12000 homes", "without_power", "household", "12000", document="a", **TOWN),
        claim("12000 people dark", "12000 people", "without_power", "person", "12000", document="b", **TOWN),
    )
    findings = found("unit-mix-up", *claims)
    assert [finding.severity for finding in findings] == [Severity.DOUBT]
    assert "stated once as households and once as people" in findings[0].message


def test_windows_that_differ_are_said_and_not_summed() -> None:
    fields = {"side": "blueland", "by": "the air force"}
    claims = tuple(
        claim(
            f"{number} drones",
            f"{number} drones",
            "intercepted",
            "drone",
            number,
            document=name,
            window=window,
            **fields,
        )
        for number, name, window in (
            ("96", "a", "2031-05-01T18:00/2031-05-02T06:00"),
            ("141", "b", "2031-05-01T06:00/2031-05-02T06:00"),
        )
    )
    (finding,) = check_event(event(*claims))
    assert (finding.check, finding.severity) == ("window-mismatch", Severity.NOTE)


def test_an_event_without_claims_is_silent() -> None:
    assert check_event(event()) == ()


# parts-exceed-total


def regions(
    whole: str, part: str, inner: str | None, outer: str | None, *, by: str = "the ministry", day: str = "2031-05-02"
) -> list[Finding]:
    first, second = f"{whole} drones were downed.", f"{part} drones were downed over Arden."
    return found(
        "parts-exceed-total",
        claim(
            first,
            whole,
            "intercepted",
            "drone",
            whole,
            document="a",
            **NIGHT,
            place="Blueland",
            code="BL",
            window=outer,
        ),
        claim(
            second,
            part,
            "intercepted",
            "drone",
            part,
            document="b",
            **{**NIGHT, "by": by, "day": day},
            place="Arden",
            code="BL-1",
            window=inner,
        ),
    )


def test_a_region_above_its_country_in_the_same_hours_is_a_contradiction() -> None:
    (finding,) = regions("31", "43", "2031-05-01T20:00/2031-05-02T06:00", "2031-05-01T18:00/2031-05-02T06:00")
    assert finding.severity is Severity.CONTRADICTION
    assert finding.computation == "43 > 31"


def test_a_region_above_its_country_by_another_speaker_or_of_a_bare_day_is_a_doubt() -> None:
    hours = "2031-05-01T18:00/2031-05-02T06:00"
    for one in (regions("31", "43", hours, hours, by="the governor"), regions("31", "43", None, None)):
        assert [finding.severity for finding in one] == [Severity.DOUBT]


def test_a_region_above_its_country_in_other_hours_is_a_note() -> None:
    (finding,) = regions("31", "43", "2031-05-02T00:00/2031-05-02T23:00", "2031-05-01T18:00/2031-05-02T06:00")
    assert finding.severity is Severity.NOTE


def test_a_day_of_a_region_is_not_comparable_with_the_night_that_begins_in_it() -> None:
    (finding,) = regions("31", "43", "2031-05-02T18:00/2031-05-03T06:00", None)
    assert finding.severity is Severity.NOTE


def test_a_region_of_a_night_long_before_says_nothing() -> None:
    assert not regions("31", "43", None, None, day="2031-04-28")


def test_a_part_of_another_total_belongs_to_that_one_alone() -> None:
    night = {**NIGHT, "place": "Blueland", "code": "BL"}
    evening, whole = "31 drones were downed.", "59 drones were downed, 43 of them over Arden."
    total = claim(whole, "59", "intercepted", "drone", "59", document="b", **night)
    region = {**night, "place": "Arden", "code": "BL-1"}
    assert not found(
        "parts-exceed-total",
        claim(evening, "31", "intercepted", "drone", "31", document="a", **night),
        total,
        claim(whole, "43", "intercepted", "drone", "43", document="b", part_of=total, **region),
    )


def test_a_region_below_its_country_says_nothing() -> None:
    assert not regions("43", "31", None, None)
