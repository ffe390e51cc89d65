"""``crossfoot attrition``."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from crossfoot.cli.exits import ExitCode
from tests.cli.running import Ran

Crossfoot = Callable[..., Ran]
HEAD = "time_start,time_end,model,target,launched,destroyed,not_reach_goal\n"
FIRST = date(2031, 5, 1)


@pytest.fixture(scope="module")
def nights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eighty nights of which seven tenths are neutralised, then sixty of which nine tenths are; some rows unfit."""
    source = random.Random(1)
    rows = []
    for after in range(140):
        day = FIRST + timedelta(days=after)
        launched = source.randint(60, 200)
        share = (0.7 if after < 80 else 0.9) + source.uniform(-0.05, 0.05)
        down = round(launched * share)
        rows.append(f"{day},{day},Shahed-136,Ukraine,{launched},{down - 10},10")
        if after % 10 == 0:
            rows.append(f"{day},{day},Shahed-136,south,5,5,")
    rows.append(f"{day},{day},Kalibr,Ukraine,4,,")
    path = tmp_path_factory.mktemp("nights") / "nights.csv"
    path.write_text(HEAD + "\n".join(rows) + "\n")
    return path


@pytest.fixture
def book(crossfoot: Crossfoot, nights: Path, tmp_path: Path) -> Path:
    path = tmp_path / "book.sqlite"
    assert crossfoot("import", "--ledger", path, nights).code == ExitCode.DONE
    return path


def test_shares_levels_and_launches(crossfoot: Crossfoot, book: Path) -> None:
    (told,) = crossfoot("attrition", "drones", "--ledger", book, "--json").forms
    assert (told["class"], told["waves"], told["reported_nights"]) == ("drones", 140, 140)
    low, high = told["level"]["interval_95"]
    assert low < 0.9 < high and high - low < 0.2
    before, after = told["levels"]
    assert abs(before["share"] - 0.7) < 0.03 < 0.17 < after["share"] - before["share"]
    assert date.fromisoformat(after["start"]) - FIRST in [timedelta(days=day) for day in range(77, 84)]
    least, most = told["wave_of_usual_size"]["interval_80"]
    assert 0 < least < told["wave_of_usual_size"]["mean"] < most <= told["wave_of_usual_size"]["launched"]
    fewest, most = told["next_30_days_mean"]["interval_80"]
    assert fewest < told["next_30_days_mean"]["median"] < most
    trend = told["trend_percent_30_days"]
    assert trend["interval_95"][0] < trend["value"] < trend["interval_95"][1]


def test_what_was_left_out_is_told_with_its_reason(crossfoot: Crossfoot, book: Path) -> None:
    (told,) = crossfoot("attrition", "drones", "--ledger", book, "--json").forms
    (regional,) = told["excluded"]
    assert (regional["launches"], regional["all_neutralised"], len(regional["claims"])) == (14, 14, 14)
    page = crossfoot("attrition", "drones", "cruise-missiles", "--ledger", book, "--excluded")
    assert page.code == ExitCode.DONE
    assert "14: report of one region, selected on its outcome, 14 with none said to have got through" in page.out
    assert page.out.count("south: “5”") == 14
    assert "1: nothing said of what became of them" in page.out
    assert "not said: a trend needs 20 nights, here are 1" in page.out


def test_days_are_chosen(crossfoot: Crossfoot, book: Path) -> None:
    asked = ("attrition", "drones", "--ledger", book, "--json")
    (told,) = crossfoot(*asked, "--until", "2031-06-30").forms
    assert (told["last"], len(told["levels"])) == ("2031-06-30", 1)
    (early,) = crossfoot(*asked, "--as-of", "2020-01-01").forms
    assert (early["waves"], early["level"], early["next_30_days_mean"]) == (0, None, None)


def test_what_is_not_installed_is_said(crossfoot: Crossfoot, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "scipy.special", None)
    for name in [name for name in sys.modules if name.startswith("crossfoot.track.")]:
        monkeypatch.delitem(sys.modules, name)
    ran = crossfoot("attrition", "--ledger", book)
    assert (ran.code, ran.err.count("\n")) == (ExitCode.USAGE, 1)
    assert "this needs scipy: pip install 'crossfoot[analysis]'" in ran.err


def test_all_classes_by_default_and_no_others(crossfoot: Crossfoot, book: Path) -> None:
    forms = crossfoot("attrition", "--ledger", book, "--json").forms
    assert [form["class"] for form in forms] == ["drones", "missiles", "cruise-missiles", "ballistic-missiles"]
    assert crossfoot("attrition", "kites", "--ledger", book).code == ExitCode.USAGE
