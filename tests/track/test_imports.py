from __future__ import annotations

from datetime import date

import pytest

from crossfoot.model.bound import Hedge
from crossfoot.model.document import Document
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from crossfoot.track.imports import LAYOUTS, find_layout
from crossfoot.track.imports.cells import Imported, csv_rows, json_rows
from crossfoot.track.imports.weapons import RECONNAISSANCE, weapon_of

STRIKES = """time_start,time_end,model,target,launched,destroyed,not_reach_goal,num_hit_location,carrier,source
2031-05-01 18:00,2031-05-02 08:30,Shahed-136/131,Ukraine,120.0,80.0,20.0,7.0,,staff/posts/1
2031-05-02,2031-05-02,Orlan-10,south,4.0,4.0,,,,"south ""command"", evening"
2031-05-01 3:30,2031-05-02 07:00,X-101/X-555 and Kalibr,Ukraine,12,many,,,Tu-95,staff/posts/1
2031-05-01,2031-05-02,Kite,Ukraine,1,1,,,,staff/posts/1
"""


def load(layout: str, text: str) -> tuple[Imported, list[Figure]]:
    document = Document(id="file", text=text, origin="file.csv")
    imported = LAYOUTS[layout](document)
    assert all(claim.span.stands_in(text) for claim in imported.claims)
    figures = [claim.record for claim in imported.claims]
    assert len({claim.id for claim in imported.claims}) == len(figures)
    return imported, [figure for figure in figures if isinstance(figure, Figure)]


def test_strikes() -> None:
    imported, figures = load("strikes", STRIKES)
    launched, down, lost, places = figures[:4]
    assert (launched.measure, launched.object, launched.bound.low) == (Measure.LAUNCHED, "drone", 120)
    assert launched.model == ("Shahed",)
    assert (launched.side, down.side) == ("russia", "ukraine")
    assert down.part_of == lost.part_of == imported.claims[0].id
    assert (places.measure, places.object, places.model, places.part_of) == (Measure.PLACES_HIT, "location", (), None)
    first = imported.claims[0]
    assert first.date == date(2031, 5, 2)
    assert first.window is not None and str(first.window.end) == "2031-05-02 08:30:00+03:00"
    assert first.place is not None and first.place.code == "UA"
    assert first.attribution.speaker == "staff"
    regional = imported.claims[4]
    assert regional.place is not None and regional.place.code is None
    assert regional.window is None
    assert figures[4].subset == RECONNAISSANCE


def test_regions_named_with_their_parts_of_a_row() -> None:
    text = (
        "time_start,time_end,model,target,launched,destroyed,destroyed_details\n"
        "2031-05-01 18:00,2031-05-02 08:30,Shahed-136/131,Ukraine,51,31,\"{'south': 40.0, 'east': NaN}\"\n"
    )
    imported, figures = load("strikes", text)
    launched, down, south = imported.claims
    assert (south.span.quote, south.place and south.place.text) == ("40.0", "south")
    assert (figures[2].measure, figures[2].part_of, figures[1].part_of) == (Measure.INTERCEPTED, down.id, launched.id)
    assert not imported.unread_fields


def test_what_cannot_be_read_is_said_with_its_place() -> None:
    imported, _ = load("strikes", STRIKES)
    assert [(refusal.where, refusal.reason) for refusal in imported.refusals] == [
        ("row 3, field 'destroyed'", "'many' is no number"),
        ("row 4, field 'time_start'", "the row is left out: no weapon is known by the name 'Kite'"),
    ]
    assert imported.unread_fields == ("carrier",)


def test_a_row_without_its_day_is_refused() -> None:
    imported, _ = load("strikes", "time_start,model,launched\n2031-05-01,Kalibr,3\n")
    assert imported.refusals[0].reason == "the row is left out: field 'time_end' is missing"


def test_weapons() -> None:
    assert weapon_of("X-101/X-555 and Kalibr").object == "cruise_missile"
    assert weapon_of("X-101/X-555 and Kalibr").model == ("Kh-101", "Kh-555", "Kalibr")
    assert weapon_of("Kalibr and Iskander-M").object == "missile"
    assert weapon_of("Shahed-136/131 and Kalibr").object == "drone_or_missile"
    assert weapon_of("Orlan-10 and Supercam").subset == RECONNAISSANCE
    assert weapon_of("Unknown UAV").model == ()
    assert weapon_of("intercontinental ballistic missile").object == "ballistic_missile"


LOSSES = """[
{"date": "2031-05-01", "day": 3, "tank": 10, "APC": null, "naval ship": 1, "greatest losses direction": "North"},
{"date": "2031-05-02", "day": 4, "personnel": 4500, "personnel*": "about", "POW": 3, "tank": "?"}
]"""


def test_losses() -> None:
    imported, figures = load("losses", LOSSES)
    assert [(figure.object, int(figure.bound.low), figure.cumulative) for figure in figures] == [
        ("tank", 10, True),
        ("ship", 1, True),
        ("soldier", 4500, True),
        ("prisoner", 3, True),
    ]
    assert figures[2].bound.hedge is Hedge.ABOUT
    assert {figure.side for figure in figures} == {"russia"}
    assert imported.refusals[0].where == "row 2, field 'tank'"
    assert imported.unread_fields == ("greatest losses direction",)


def test_corrections_are_no_losses() -> None:
    with pytest.raises(ValueError, match="row 2, field 'tank': -2 is no running total"):
        load("losses", '[{"date": "2031-05-01", "day": 3, "tank": 0}, {"date": "2031-05-02", "day": 4, "tank": -2}]')


def test_a_layout_is_told_by_its_fields() -> None:
    assert [find_layout(text) for text in (STRIKES, LOSSES, CASUALTIES)] == ["strikes", "losses", "casualties"]
    assert find_layout("date,day,tank\n2031-05-01,3,10\n") == "losses"
    for text in ("", "a,b\n1,2\n", "[]", "[1]", '[{"date": "2031-05-01"}]'):
        with pytest.raises(ValueError, match=r"no known layout|no JSON array of objects"):
            find_layout(text)


def test_a_layout_may_come_in_either_form() -> None:
    _, figures = load("losses", "date,day,tank\n2031-05-01,3,10\n")
    assert [int(figure.bound.low) for figure in figures] == [10]


CASUALTIES = """[
{"report_date": "2031-05-01", "report_source": "ministry", "report_period": 24, "killed": 3, "killed_cum": 10,
 "ext_killed": 3, "killed_children_cum": 2},
{"report_source": "ministry", "killed": 1}
]"""


def test_casualties() -> None:
    imported, figures = load("casualties", CASUALTIES)
    assert [(figure.object, int(figure.bound.low), figure.cumulative) for figure in figures] == [
        ("person", 3, False),
        ("person", 10, True),
        ("child", 2, True),
    ]
    claim = imported.claims[0]
    assert claim.place is not None and claim.place.code == "PS-GZA"
    assert claim.attribution.speaker == "ministry"
    assert imported.unread_fields == ("ext_killed",)
    assert imported.refusals[0].reason == "no ISO date, so the row is left out"


def test_cells_of_a_csv() -> None:
    text = 'a,b\n1,"x ""y"", z"\n\n,2\r\n3,'
    rows = list(csv_rows(text))
    assert [{field: cell.text for field, cell in row.items()} for row in rows] == [
        {"a": "1", "b": 'x "y", z'},
        {"b": "2"},
        {"a": "3"},
    ]
    assert text[rows[1]["b"].start : rows[1]["b"].end] == "2"


@pytest.mark.parametrize(
    ("text", "message"),
    [('a,b\n1,"2\n', "does not end"), ("a,b\n1,2,3\n", "row 1: more cells")],
)
def test_a_broken_csv_says_where(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        list(csv_rows(text))


@pytest.mark.parametrize(
    ("text", "message"),
    [('{"a": 1}', "no JSON array"), ('[{"a": 1}, {"a": [1]}]', "object 2 holds more"), ("[1", "delimiter")],
)
def test_a_broken_json_says_where(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        list(json_rows(text))


def test_strings_in_json_may_hold_brackets() -> None:
    (row,) = json_rows('[{"a": "x } ] \\" {", "b": -1.5}]')
    assert {field: cell.text for field, cell in row.items()} == {"a": 'x } ] " {', "b": "-1.5"}
