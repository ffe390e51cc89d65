"""The commands that ask what the ledger says together, and the one by which a person decides."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crossfoot.cli.exits import ExitCode
from tests.cli.running import Ran

Crossfoot = Callable[..., Ran]

NIGHTS = (
    ("a", "Morning Post", "2031-05-02T06:00:00Z",
     "Russia launched 123 drones at Ukraine overnight on May 2, the Air Force said. Air defence shot down 87 of them."),
    ("b", "Evening Star", "2031-05-02T18:00:00Z",
     "It was a loud night. Russia launched 132 drones at Ukraine overnight on May 2, the Air Force said. Air defence"
     " shot down 87 of them."),
    ("c", "Evening Star", "2031-05-09T18:00:00Z", "Three people were killed in Kharkiv on May 9, the mayor said."),
)  # fmt: skip


def jsonl(path: Path, *rows: tuple[str, str, str, str]) -> Path:
    names = ("id", "outlet", "published", "text")
    lines = (json.dumps({**dict(zip(names, row, strict=True)), "lang": "en"}) for row in rows)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def book(crossfoot: Crossfoot, tmp_path: Path) -> Path:
    """A ledger with two articles on one night, which do not agree, and one on another day."""
    path = tmp_path / "book.sqlite"
    ran = crossfoot("add", "--ledger", path, jsonl(tmp_path / "in.jsonl", *NIGHTS))
    assert ran.code == ExitCode.DONE and "linked" in ran.err
    return path


def events(crossfoot: Crossfoot, book: Path, *arguments: object) -> list[dict[str, Any]]:
    return crossfoot("events", "--ledger", book, "--json", *arguments).forms


def test_a_supply_as_such_is_no_name(crossfoot: Crossfoot, tmp_path: Path) -> None:
    row = ("a", "Morning Post", "2031-05-02T06:00:00Z", "Power outages began on May 2, and trams stood still.")
    path = tmp_path / "book.sqlite"
    crossfoot("add", "--ledger", path, jsonl(tmp_path / "in.jsonl", row))
    (outage,) = events(crossfoot, path)
    ran = crossfoot("events", "--ledger", path, outage["event"])
    assert "supply lost" in ran.out and "supply: " not in ran.out


def test_events_are_told_with_what_each_figure_comes_to(crossfoot: Crossfoot, book: Path) -> None:
    deaths, night = events(crossfoot, book)
    assert (deaths["kind"], deaths["date"], night["kind"], night["date"]) == (
        "casualties",
        "2031-05-09",
        "strike",
        "2031-05-02",
    )
    downed = next(one for one in night["figures"] if one["measure"] == "intercepted")
    assert (downed["best"], downed["voices"], downed["reports"]) == (87, 1, 2)
    assert set(downed["claims"]) <= set(night["claims"])
    assert all(link["reason"] and link["by"] for link in night["links"])
    ran = crossfoot("events", "--ledger", book, night["event"])
    assert "intercepted: 87" in ran.out and "Morning Post a 2031-05-02 06:00" in ran.out and "same-slot" in ran.out


def test_events_are_asked_for_by_kind_day_claim_and_number(crossfoot: Crossfoot, book: Path) -> None:
    deaths, night = events(crossfoot, book)
    assert events(crossfoot, book, "--kind", "strike") == [night]
    assert events(crossfoot, book, "--since", "2031-05-03") == [deaths]
    assert events(crossfoot, book, "--until", "2031-05-03") == [night]
    assert events(crossfoot, book, "--limit", "1") == [deaths]
    assert events(crossfoot, book, night["claims"][0]) == [night]


def test_a_line_of_an_event_names_what_it_is_about_once(crossfoot: Crossfoot, tmp_path: Path) -> None:
    rows = (
        ("a", "Evening Star", "2031-05-02T18:00:00Z", "Officials of Ukraine and Poland met in Oslo on May 2."),
        ("b", "Evening Star", "2031-05-02T18:00:00Z", "Twelve people were killed in Ukraine on May 2, police said."),
    )
    book = tmp_path / "other.sqlite"
    crossfoot("add", "--ledger", book, jsonl(tmp_path / "other.jsonl", *rows))
    harmed, met = crossfoot("events", "--ledger", book).out.splitlines()
    assert "  Ukraine: 1 claim of 1 article; killed: 12 people" in harmed
    assert "  ukraine, poland: 1 claim of 1 article" in met


def test_findings_of_the_ledger_by_what_they_stand_on(crossfoot: Crossfoot, book: Path) -> None:
    def found(*arguments: object) -> list[str]:
        ran = crossfoot("findings", "--ledger", book, "--json", *arguments)
        assert ran.code == ExitCode.DONE
        return [form["check"] for form in ran.forms]

    assert found() == ["copy-drift"]
    assert found("--scope", "event", "--since", "2031-05-02", "--until", "2031-05-02") == ["copy-drift"]
    assert found("--measure", "launched", "--speaker", "the air force", "--outlet", "Morning Post") == ["copy-drift"]
    assert found("--severity", "doubt", "--check", "copy-drift", "--document", "a") == ["copy-drift"]
    for nothing in (
        ("--scope", "article"), ("--scope", "series"), ("--since", "2031-05-03"), ("--speaker", "the mayor"),
        ("--place", "UA-63"), ("--measure", "killed"), ("--document", "c"), ("--check", "garbled"), ("--series", "x"),
    ):  # fmt: skip
        assert found(*nothing) == []


def test_a_finding_between_articles_shows_both(crossfoot: Crossfoot, book: Path) -> None:
    ran = crossfoot("findings", "--ledger", book, "--fail-on", "doubt")
    assert ran.code == ExitCode.FINDINGS
    assert "launched 123 drones" in ran.out and "launched 132 drones" in ran.out and "copy-drift" in ran.out
    assert "1 contradiction, 0 doubts, 0 notes" in ran.err
    assert crossfoot("findings", "--ledger", book, "--scope", "series", "--fail-on", "note").code == ExitCode.DONE


def test_add_fails_on_what_it_finds_between_articles(crossfoot: Crossfoot, tmp_path: Path) -> None:
    path = tmp_path / "book.sqlite"
    first, second = (jsonl(tmp_path / f"{row[0]}.jsonl", row) for row in NIGHTS[:2])
    assert crossfoot("add", "--ledger", path, "--fail-on", "doubt", first).code == ExitCode.DONE
    ran = crossfoot("add", "--ledger", path, "--fail-on", "doubt", second)
    assert ran.code == ExitCode.FINDINGS and "1 new finding between articles" in ran.err
    # It is new once; asked for at any time it is there.
    assert crossfoot("add", "--ledger", path, "--fail-on", "doubt", second).code == ExitCode.DONE
    assert crossfoot("findings", "--ledger", path, "--fail-on", "doubt").code == ExitCode.FINDINGS


def judge(crossfoot: Crossfoot, book: Path, verdict: str, *ids: str) -> Ran:
    return crossfoot("judge", "--ledger", book, verdict, *ids, "--by", "editor", "--reason", "two raids")


def test_a_claim_is_taken_out_of_its_event_and_put_back(crossfoot: Crossfoot, book: Path, tmp_path: Path) -> None:
    _, night = events(crossfoot, book)
    claim = night["claims"][0]
    assert judge(crossfoot, book, "different", claim, night["event"]).code == ExitCode.DONE
    (own,) = events(crossfoot, book, claim)
    assert own["claims"] == [claim]
    assert [one["claims"] for one in events(crossfoot, book, night["claims"][1])] == [night["claims"][1:]]
    # It survives what is added later.
    more = ("d", "Daily Echo", "2031-05-02T20:00:00Z", "Overnight on May 2 Russia launched 123 drones at Ukraine.")
    crossfoot("add", "--ledger", book, jsonl(tmp_path / "more.jsonl", more))
    (rest,) = events(crossfoot, book, night["claims"][1])
    assert claim not in rest["claims"] and len(rest["claims"]) >= len(night["claims"]) - 1
    assert judge(crossfoot, book, "unsure", claim, rest["event"]).code == ExitCode.DONE
    assert claim in events(crossfoot, book, night["claims"][1])[0]["claims"]


def test_two_events_are_joined_by_a_person(crossfoot: Crossfoot, book: Path) -> None:
    deaths, night = events(crossfoot, book)
    ran = judge(crossfoot, book, "same", deaths["event"], night["event"])
    assert ran.code == ExitCode.DONE and "1 judgement" in ran.out
    (both,) = events(crossfoot, book)
    assert set(both["claims"]) == {*deaths["claims"], *night["claims"]}
    assert any(link["by"] == "editor" and link["reason"] == "two raids" for link in both["links"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("same", "a", "nothing"), "a is an article"),
        (("same", "nothing", "a"), "no claim nothing"),
        (("same", "strike-2031-05-02-ffffffff", "a"), "no event strike-2031-05-02-ffffffff"),
        (("same", "a", "a"), "are the same"),
        (("unsure", "a", "b"), "nothing was decided between a and b"),
        (("unsure", "a"), "nothing was decided of a alone"),
        (("same", "a"), "same is decided of two things"),
        (("rejected", "a", "b"), "rejected is decided of one claim or finding"),
        (("rejected", "nothing"), "no claim or finding nothing"),
        (("corrected", "a"), "'corrected' is not one of"),
    ],
)
def test_judgements_that_mean_nothing(crossfoot: Crossfoot, book: Path, arguments: tuple[str, ...], said: str) -> None:
    ran = judge(crossfoot, book, *arguments)
    assert (ran.code, ran.err.count("\n")) == (ExitCode.USAGE, 1)
    assert said in ran.err


def test_two_articles_are_judged_to_carry_one_dispatch(crossfoot: Crossfoot, book: Path) -> None:
    assert judge(crossfoot, book, "same", "a", "b").code == ExitCode.DONE
    _, night = events(crossfoot, book)
    assert "dispatch" in crossfoot("events", "--ledger", book, night["event"]).out


def test_a_claim_is_rejected_with_what_stood_on_it_and_comes_back(crossfoot: Crossfoot, book: Path) -> None:
    (finding,) = crossfoot("findings", "--ledger", book, "--json").forms
    claim = finding["evidence"][0]["claim"]
    assert judge(crossfoot, book, "rejected", claim).code == ExitCode.DONE
    assert crossfoot("findings", "--ledger", book, "--json").forms == []
    assert all(claim not in one["claims"] for one in events(crossfoot, book))
    assert judge(crossfoot, book, "unsure", claim).code == ExitCode.DONE
    assert [one["finding"] for one in crossfoot("findings", "--ledger", book, "--json").forms] == [finding["finding"]]
    assert judge(crossfoot, book, "rejected", finding["finding"]).code == ExitCode.DONE
    assert crossfoot("findings", "--ledger", book, "--json").forms == []
    assert judge(crossfoot, book, "accepted", claim).code == ExitCode.DONE


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["findings", "--check", "no-such"], "no check is called no-such"),
        (["findings", "--since", "yesterday"], "'--since': 'yesterday' is no day; one is 2031-05-02"),
        (["findings", "--since", "2031-05-03", "--until", "2031-05-02"], "--until 2031-05-02 comes before --since"),
        (["events", "--kind", "parade"], "'--kind': 'parade' is not one of"),
        (["events", "no-such"], "no event or claim no-such"),
        (["events", "strike-2031-05-02-0123abcd"], "an id of the public site"),
    ],
)
def test_wrong_questions(crossfoot: Crossfoot, book: Path, arguments: list[str], said: str) -> None:
    ran = crossfoot(*arguments, "--ledger", book)
    assert (ran.code, ran.err.count("\n")) == (ExitCode.USAGE, 1)
    assert said in ran.err
