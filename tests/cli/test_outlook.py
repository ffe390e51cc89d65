"""``crossfoot outlook``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from crossfoot.cli.exits import ExitCode
from crossfoot.model.document import Document
from tests.cli.nights import NOON, keep_articles, night
from tests.cli.running import Ran

Crossfoot = Callable[..., Ran]
RULE = (
    "--rule", "both ministries say so", "--void-if", "one of them is dissolved", "--source", "the two ministries",
    "--fallback", "the mediator", "--by", "editor",
)  # fmt: skip
RATE = ("--watched-days", "300")
#: When the articles were recorded.
BEFORE = datetime(2020, 1, 1, tzinfo=UTC)
#: Long past, so that what is recorded now is late.
THEN = ("--opens", "2021-05-01", "--closes", "2021-06-01", "--at", "2021-05-01T09:00Z")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.sqlite"
    text = (
        "The envoy said a truce is very likely by June. The two ministries said the truce holds, 12 people were freed."
    )
    keep_articles(path, [Document(id="a", text=text, lang="en", published=NOON)], at=BEFORE)
    return path


@pytest.fixture
def claim(crossfoot: Crossfoot, book: Path) -> str:
    return str(next(form["claim"] for form in crossfoot("export", "--ledger", book).forms if form["type"] == "claim"))


def asked(crossfoot: Crossfoot, book: Path, *more: object, text: str = "Is a truce in force?") -> str:
    given = more or (*RATE, *THEN)
    ran = crossfoot("outlook", "ask", "--ledger", book, text, *RULE, *given, "--json")
    assert ran.code == ExitCode.DONE, ran.err
    return str(ran.forms[0]["question"])


def test_a_question_from_asking_to_its_score(crossfoot: Crossfoot, book: Path, claim: str, tmp_path: Path) -> None:
    name = asked(crossfoot, book)
    said = ("outlook", "forecast", "--ledger", book, name, "--by", "desk", "--reason", "talks go on", "--json")
    first = crossfoot(*said, "--probability", "0.7", "--at", "2021-05-02").forms[0]
    assert (first["what"], first["probability"], first["word"]) == ("estimate", "0.7", "likely")
    assert crossfoot(*said, "--probability", "0.97", "--at", "2021-05-20").forms[0]["word"] == "almost certain"
    page = crossfoot("outlook", "--ledger", book).out
    assert "desk: 97% (almost certain), judgement of 2021-05-20: talks go on" in page
    assert "baseline: 5% (almost no chance), base rate of 2021-05-01: seen 0 times in 300 days" in page
    came = ("outlook", "resolve", "--ledger", book, name, "--yes", "--claim", claim, "--at", "2021-06-01")
    assert crossfoot(*came).code == ExitCode.DONE
    assert crossfoot("outlook", "--ledger", book, "--open").out.startswith("0 questions")

    counts, *rest = crossfoot("outlook", "scores", "--ledger", book, "--json").forms
    assert (counts["resolved"], counts["voids"], counts["late"], len(rest)) == (1, 0, 3, 0)
    drawn = tmp_path / "calibration.svg"
    forms = crossfoot("outlook", "scores", "--ledger", book, "--late", "--json", "--svg", drawn).forms
    brier = next(form for form in forms if form["what"] == "score" and form["rule"] == "brier")
    assert brier["at_opening"] == pytest.approx(0.09)
    assert brier["gain"] > 0
    assert next(form for form in forms if form["what"] == "summary")["verdict"] == "too few to judge"
    assert {form["low"] for form in forms if form["what"] == "calibration"} == {0.0, 0.9}
    assert len(ElementTree.fromstring(drawn.read_text()).findall(".//{http://www.w3.org/2000/svg}circle")) == 2
    assert (
        "3 forecasts recorded after the question had closed: scored too"
        in crossfoot("outlook", "scores", "--ledger", book, "--late").out
    )

    assert crossfoot("verify", "--ledger", book).code == ExitCode.DONE
    lines = [form for form in crossfoot("export", "--ledger", book, "--current").forms if form["type"] == "outlook"]
    assert [line["what"] for line in lines] == ["question", "estimate", "estimate", "estimate", "resolution"]


def test_voids_are_counted(crossfoot: Crossfoot, book: Path) -> None:
    name = asked(crossfoot, book)
    assert crossfoot("outlook", "resolve", "--ledger", book, name, "--void", "no ministry left").code == ExitCode.DONE
    assert "1 question, 1 resolved, 1 of them void" in crossfoot("outlook", "--ledger", book).out
    assert crossfoot("outlook", "scores", "--ledger", book, "--json").forms[0]["voids"] == 1


def test_a_number_against_the_series(crossfoot: Crossfoot, book: Path, claim: str) -> None:
    nights = [night(after, 90 + after % 7, 60) for after in range(60)]
    keep_articles(book, nights, at=BEFORE)
    when = ("--opens", "2031-06-30", "--closes", "2031-07-10")
    name = asked(crossfoot, book, "--number", "--series", "drones-launched", *when, text="How many drones?")
    question, baseline = crossfoot("outlook", "--ledger", book, "--json").forms
    assert (question["kind"], baseline["author"], baseline["basis"]) == ("number", "baseline", "persistence")
    middle = next(float(one["value"]) for one in baseline["quantiles"] if one["level"] == "0.5")
    assert 880 < middle < 980
    more = asked(crossfoot, book, "--series", "drones-launched", "--above", 2000, *when, text="More than 2,000?")
    chance = crossfoot("outlook", "--ledger", book, "--json").forms[-1]
    assert (chance["question"], float(chance["probability"]) < 0.2) == (more, True)
    ran = crossfoot("outlook", "forecast", "--ledger", book, name, "--probability", "0.4", "--by", "a", "--reason", "b")
    assert (ran.code, "is open from" in ran.err or "other kind" in ran.err) == (ExitCode.USAGE, True)


def test_what_a_speaker_forecasts(crossfoot: Crossfoot, book: Path) -> None:
    forecasts = [form for form in crossfoot("export", "--ledger", book).forms if form.get("kind") == "forecast"]
    assert len(forecasts) == 1
    name = asked(crossfoot, book)
    said = ("outlook", "forecast", "--ledger", book, name, "--claim", forecasts[0]["claim"])
    (form,) = crossfoot(*said, "--at", "2021-05-03", "--json").forms
    assert (form["basis"], form["author"]) == ("quoted", forecasts[0]["speaker"])
    assert 0.8 <= float(form["probability"]) <= 0.95
    figure = next(form for form in crossfoot("export", "--ledger", book).forms if form.get("kind") == "figure")
    ran = crossfoot("outlook", "forecast", "--ledger", book, name, "--claim", figure["claim"])
    assert (ran.code, "tells no likelihood" in ran.err) == (ExitCode.USAGE, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["forecast", "Q", "--probability", "likely", "--by", "a", "--reason", "b"], "'likely' is no number"),
        (["forecast", "Q", "--probability", "1.2", "--by", "a", "--reason", "b"], "is no probability"),
        (["forecast", "Q", "--probability", "0.2", "--by", "baseline", "--reason", "b"], "the machine's own name"),
        (["forecast", "Q", "--probability", "0.2"], "needs --by and --reason"),
        (["forecast", "Q", "--by", "a", "--reason", "b"], "one of them"),
        (["forecast", "Q", "--quantiles", "0.5", "--by", "a", "--reason", "b"], "is not of the form"),
        (["forecast", "Q", "--quantiles", "0.5=9,0.2=4", "--by", "a", "--reason", "b"], "do not rise"),
        (["forecast", "Q", "--probability", "0.2", "--by", "a", "--reason", "b", "--at", "2099-01-01"], "lies ahead"),
        (["forecast", "Q", "--probability", "0.2", "--by", "a", "--reason", "b", "--at", "soon"], "is no time"),
        (["forecast", "Q", "--probability", "0.2", "--by", "a", "--reason", "b"], "is open from 2021-05-01"),
        (["forecast", "none", "--probability", "0.2", "--by", "a", "--reason", "b"], "there is no question none"),
        (["resolve", "Q", "--yes", "--no"], "one of them"),
        (["resolve", "Q", "--yes"], "settled by claims"),
        (["resolve", "Q", "--yes", "--claim", "nothing"], "no claim nothing stands"),
        (["ask", "Soon?", *RULE, *RATE, "--opens", "2021-05-01", "--closes", "2021-05-03"], "less than a week"),
        (["ask", "There?", *RULE, *RATE, *THEN, "--country", "UA-51"], "places within one are not asked about"),
        (["ask", "Is a truce in force?", *RULE, *RATE, *THEN], "is asked already"),
        (["ask", "What?", *RULE, *THEN], "one of them"),
        (["ask", "What?", *RULE, *THEN, "--number", *RATE], "no base rate"),
        (["ask", "What?", *RULE, *THEN, "--number", "--series", "drones-launched"], "no series drones-launched"),
    ],
)
def test_wrong_entries(crossfoot: Crossfoot, book: Path, arguments: list[str], said: str) -> None:
    name = asked(crossfoot, book)
    before = crossfoot("outlook", "--ledger", book, "--json").out
    given = [name if one == "Q" else one for one in arguments]
    ran = crossfoot("outlook", given[0], "--ledger", book, *given[1:])
    assert (ran.code, ran.err.count("\n")) == (ExitCode.USAGE, 1), ran.err
    assert said in ran.err
    assert crossfoot("outlook", "--ledger", book, "--json").out == before


def test_each_step_explains_itself(crossfoot: Crossfoot) -> None:
    for step in ("ask", "forecast", "resolve", "scores"):
        assert crossfoot("outlook", step, "--help").code == ExitCode.DONE
