"""``crossfoot series``."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest

from crossfoot.cli.exits import ExitCode
from crossfoot.cli.plots import draw_svg, sparkline
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.document import Document
from crossfoot.model.series import Point, Series
from tests.cli.nights import FIRST, NOON, keep_articles, night
from tests.cli.running import Ran

Crossfoot = Callable[..., Ran]
NAME = "drones-launched:ukraine"
DAY = timedelta(days=1)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Three nights, of which the first was told otherwise two days later; the third day nobody speaks of."""
    path = tmp_path / "book.sqlite"
    keep_articles(path, [night(0, 120, 87), night(1, 64, 60)], at=NOON)
    later = [night(0, 131, 87, told=2, name="again"), night(3, 90, 71)]
    keep_articles(path, later, at=NOON + 3 * DAY)
    return path


def values(ran: Ran) -> dict[str, int]:
    assert ran.code == ExitCode.DONE, ran.err
    return {form["date"]: form["low"] for form in ran.forms}


def test_a_value_a_day_with_what_stands_behind_it(crossfoot: Crossfoot, book: Path) -> None:
    ran = crossfoot("series", "--ledger", book, NAME, "--json")
    assert values(ran) == {"2031-05-01": 131, "2031-05-02": 64, "2031-05-04": 90}
    assert [form["missing_before"] for form in ran.forms] == [0, 0, 1]
    assert all(form["claims"] and form["recorded_at"] for form in ran.forms)
    page = crossfoot("series", "--ledger", book, "drones-launched").out
    assert "3 values, 2031-05-01 to 2031-05-04, 1 day missing, which is not zero" in page
    assert "1 day missing\n" in page


def test_as_it_was_known(crossfoot: Crossfoot, book: Path) -> None:
    known = ("series", "--ledger", book, NAME, "--json", "--as-of")
    assert values(crossfoot(*known, "2031-05-02")) == {"2031-05-01": 120, "2031-05-02": 64}
    assert values(crossfoot(*known, "2031-05-04")) == {"2031-05-01": 131, "2031-05-02": 64, "2031-05-04": 90}
    assert values(crossfoot(*known, "2031-04-30")) == {}
    # Recorded at noon UTC, which is the next day in Kiritimati.
    assert values(crossfoot(*known, "2031-05-01", "--zone", "Pacific/Kiritimati")) == {}


def test_what_was_not_linked_yet_is_read_from_the_claims(crossfoot: Crossfoot, book: Path) -> None:
    keep_articles(book, [night(4, 55, 50), night(1, 66, 60, told=4, name="more")], at=NOON + 5 * DAY, linked=False)
    now = values(crossfoot("series", "--ledger", book, NAME, "--json"))
    assert (now["2031-05-02"], now["2031-05-05"]) == (66, 55)
    assert values(crossfoot("series", "--ledger", book, NAME, "--json", "--since", "2031-05-04")) == {
        "2031-05-04": 90,
        "2031-05-05": 55,
    }
    fresh = book.parent / "fresh.sqlite"
    keep_articles(fresh, [night(0, 120, 87)], at=NOON, linked=False)
    assert values(crossfoot("series", "--ledger", fresh, "drones-launched", "--json")) == {"2031-05-01": 120}


def test_days_are_chosen(crossfoot: Crossfoot, book: Path) -> None:
    ran = crossfoot("series", "--ledger", book, NAME, "--json", "--since", "2031-05-02", "--until", "2031-05-03")
    assert values(ran) == {"2031-05-02": 64}


def test_what_was_revised(crossfoot: Crossfoot, book: Path) -> None:
    asked = ("series", "--ledger", book, NAME, "--revised-since", "2031-05-02")
    first, added = crossfoot(*asked, "--json").forms
    assert (first["date"], first["before"]["low"], first["after"]["low"]) == ("2031-05-01", 120, 131)
    assert (added["before"], added["after"]["low"]) == (None, 90)
    assert "2031-05-01  120 -> 131" in crossfoot(*asked).out
    assert "2031-05-04,,,90,90" in crossfoot(*asked, "--csv").out


def test_csv_has_what_json_has(crossfoot: Crossfoot, book: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(crossfoot("series", "--ledger", book, NAME, "--csv").out)))
    forms = crossfoot("series", "--ledger", book, NAME, "--json").forms
    assert [row["low"] for row in rows] == ["131", "64", "90"]
    assert [row["claims"].split() for row in rows] == [form["claims"] for form in forms]


def test_a_drawing_in_the_terminal_and_in_a_file(
    crossfoot: Crossfoot, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = crossfoot("series", "--ledger", book, NAME, "--plot")
    assert ran.out.splitlines()[-1] == "█▄ ▆"
    drawn = Path("drones-launched-ukraine.svg")
    assert str(drawn) in ran.err
    assert ElementTree.fromstring(drawn.read_text(encoding="utf-8")).tag.endswith("svg")
    assert crossfoot("series", "--ledger", book, NAME, "--svg", "other.svg").code == ExitCode.DONE
    assert Path("other.svg").exists()


def test_only_some_of_the_claims(crossfoot: Crossfoot, tmp_path: Path) -> None:
    path = tmp_path / "book.sqlite"
    text = "On 1 May 2031 3 people were killed in the Poltava region, the governor said."
    keep_articles(path, [Document(id="a", text=text, lang="en", published=NOON)], at=NOON)
    asked = ("series", "--ledger", path, "killed", "--json")
    assert values(crossfoot(*asked, "--place", "UA-53")) == {"2031-05-01": 3}
    ran = crossfoot(*asked, "--speaker", "nobody")
    assert (ran.code, ran.err.count("\n")) == (ExitCode.USAGE, 1)


def test_a_running_total_as_changes(crossfoot: Crossfoot, tmp_path: Path) -> None:
    path = tmp_path / "book.sqlite"
    said = "Russia's losses since the start of the invasion as of {1}: {0} tanks, the General Staff said."
    articles = [
        Document(id=f"d{n}", text=said.format(total, f"{n} May 2031"), lang="en", published=NOON + (n - 1) * DAY)
        for n, total in ((1, 10_210), (2, 10_223))
    ]
    keep_articles(path, articles, at=NOON)
    asked = ("series", "--ledger", path, "tank-losses-total:russia", "--json")
    assert values(crossfoot(*asked)) == {"2031-05-01": 10_210, "2031-05-02": 10_223}
    assert values(crossfoot(*asked, "--changes")) == {"2031-05-02": 13}


def test_other_shapes(crossfoot: Crossfoot, tmp_path: Path) -> None:
    path = tmp_path / "book.sqlite"
    texts = {
        0: "The Zaporizhzhia nuclear power plant lost all off-site power on 1 May 2031, the IAEA said.",
        2: "Off-site power to the Zaporizhzhia nuclear power plant was restored on 3 May 2031, the IAEA said.",
    }
    articles = [
        Document(id=f"d{n}", text=text, lang="en", published=NOON + n * DAY, outlet="Outlet")
        for n, text in texts.items()
    ]
    keep_articles(path, articles, at=NOON)
    (spell,) = crossfoot("series", "--ledger", path, "plants", "--json").forms
    assert (spell["start"], spell["end"], spell["days"]) == ("2031-05-01", "2031-05-03", 2)
    assert crossfoot("series", "--ledger", path, "plants", "--csv").out.startswith("facility,what,start,end,days")
    assert "2031-05-03" in crossfoot("series", "--ledger", path, "plants").out
    assert crossfoot("series", "--ledger", path, "plants", "--json", "--since", "2031-05-04").out == ""
    assert crossfoot("series", "--ledger", path, "talks", "--json").out == ""
    assert crossfoot("series", "--ledger", path, "positions", "--csv").code == ExitCode.DONE


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["dron-launched"], "did you mean drones-launched"),
        (["drones-hit"], "no series drones-hit has a value"),
        (["drones-hit:ukraine"], "no series drones-hit:ukraine has a value"),
        ([NAME, "--json", "--csv"], "exclude each other"),
        ([NAME, "--zone", "Nowhere"], "no time zone"),
        ([NAME, "--changes"], "no running total"),
        ([NAME, "--as-of", "yesterday"], "--as-of"),
        (["plants", "--plot"], "no values by day"),
    ],
)
def test_wrong_questions(crossfoot: Crossfoot, book: Path, arguments: list[str], said: str) -> None:
    ran = crossfoot("series", "--ledger", book, *arguments)
    assert (ran.code, ran.err.count("\n")) == (ExitCode.USAGE, 1)
    assert said in ran.err


def test_all_are_listed(crossfoot: Crossfoot, book: Path) -> None:
    assert {"series": NAME, "title": "drones launched"} in crossfoot("series", "--ledger", book, "--json").forms
    assert NAME in crossfoot("series", "--ledger", book).out


def made(*numbers: tuple[int, int, str, str | None]) -> Series:
    points = (
        Point(
            date=FIRST + timedelta(days=day),
            bound=Bound(low=Decimal(number), high=Decimal(number), hedge=Hedge(hedge)),
            definition=definition,
        )
        for day, number, hedge, definition in numbers
    )
    return Series(name="made-up", points=tuple(points))


def test_a_line_of_blocks() -> None:
    assert sparkline(made(), 10) == ""
    assert sparkline(made((0, 0, "exact", None)), 10) == "▁"
    week = made(*((day, day + 1, "exact", None) for day in range(8)))
    assert sparkline(week, 80) == "▂▃▄▅▅▆▇█"
    assert len(sparkline(week, 4)) == 4
    assert sparkline(made((0, -4, "exact", None), (1, 4, "exact", None)), 9) == "▁█"


def test_a_drawing_breaks_where_the_series_does() -> None:
    drawn = draw_svg(
        made((0, 5, "exact", "a"), (1, 7, "about", "a"), (3, 9, "exact", "a"), (4, 9, "exact", "b")), "<made>"
    )
    root = ElementTree.fromstring(drawn)
    space = "{http://www.w3.org/2000/svg}"
    assert len(root.findall(f".//{space}polyline")) == 1
    assert len(root.findall(f".//{space}circle")) == 2
    assert [one.text for one in root.findall(f".//{space}path/{space}title")] == [f"{date(2031, 5, 5)}: b"]
    assert ElementTree.fromstring(draw_svg(made(), "empty")) is not None
