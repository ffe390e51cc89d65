"""What is wrong with an annotation is said with line, document, claim, field and reason."""

from __future__ import annotations

import json
from typing import Any

import pytest

from crossfoot.annotate.validate import validate

TEXT = "Air defence shot down 87 of 120 drones, the ministry said. The plant runs. 87 it was."
FIGURE = {
    "quote": "87", "start": 22, "value": 87, "bound": "exact", "measure": "intercepted", "object": "drone",
    "model": None, "total_of": False, "side": "ukraine", "place": None, "date": "2031-05-02",
    "said_by": "the ministry", "unverified": False,
}  # fmt: skip
STATUS = {
    "facility": "the plant", "what": "reactor", "state": "running", "quote": "The plant runs", "start": 59,
    "said_by": None, "date": None,
}  # fmt: skip


def faults(*entries: Any, texts: dict[str, str] | None = None) -> list[str]:
    lines = [entry if isinstance(entry, str) else json.dumps(entry) for entry in entries]
    return [str(fault) for fault in validate(lines, {"d": TEXT} if texts is None else texts)]


def figure(without: str = "", **changed: Any) -> dict[str, Any]:
    return {name: value for name, value in (FIGURE | changed).items() if name != without}


def test_nothing_is_wrong_with_what_is_right() -> None:
    spans = [{"quote": "87", "start": 22}, {"quote": "87", "start": 75}]
    right = {"id": "d", "figures": [figure(spans=spans), figure(value=None, low=80, high=90)], "status": [STATUS]}
    assert faults(right, "", texts={"d": TEXT}) == []


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("{", "1: no JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        ([], "1: a list, not an object"),
        ({"figures": []}, "1: id: missing"),
        ({"id": 7, "figures": []}, "1: id: a number, not a string"),
        ({"id": "e", "figures": []}, "1: e: id: no document has this id"),
        ({"id": "d"}, "1: d: figures: missing; [] where there is none"),
        ({"id": "d", "figures": {}}, "1: d: figures: an object, not a list"),
        ({"id": "d", "figures": [], "stance": []}, "1: d: stance: no such field; did you mean stances?"),
        ({"id": "d", "figures": [7]}, "1: d: figures: figure 1 is a number, not an object"),
        ({"id": "d", "figures": [FIGURE, FIGURE]}, "1: d: figures: figure 2 repeats figure 1"),
    ],
)
def test_lines(entry: Any, said: str) -> None:
    assert faults(entry) == [said]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"bound": "atleast"}, 'bound: "atleast" is none of the 7 words for it; did you mean at_least?'),
        ({"measure": None}, "measure: null is none of the 26 words for it; there are launched, intercepted"),
        ({"without": "object"}, "object: missing; null where there is none"),
        ({"without": "unverified"}, "unverified: missing"),
        ({"total_of": "no"}, "total_of: a string, not true or false"),
        ({"side": "Ukraine"}, 'side: "Ukraine" is not in lower case'),
        ({"said_by": "the mayor"}, 'said_by: "the mayor" does not stand in the text'),
        ({"place": ""}, "place: empty"),
        ({"date": "2 May"}, 'date: "2 May" is not YYYY-MM-DD'),
        ({"date": "2031-02-30"}, 'date: "2031-02-30" is no date: day'),
        ({"value": "87"}, "value: a string, not a number"),
        ({"value": -1}, "value: -1 is below 0"),
        ({"without": "value"}, "value: missing; a figure has value, or low and high"),
        ({"low": 80, "high": 90}, "value: a figure has value or low and high, not both"),
        ({"value": None, "low": 90, "high": 80}, "low: low 90 is not below high 80"),
        ({"start": 23}, "start: 23, but the quote stands at 22, 75"),
        ({"start": 22.0}, "start: 22.0, not a whole number"),
        ({"quote": "86"}, 'quote: does not stand in the text; at 22 stands "87"'),
        ({"speaker": None}, "speaker: no such field"),
        ({"spans": []}, "spans: empty; leave it out where there is one place"),
        ({"spans": [{"quote": "87", "start": 75}]}, "spans: the first place is not the figure's own quote and start"),
        ({"spans": [{"quote": "87", "start": 22}, 7]}, "spans: place 2 is a number, not an object"),
    ],
)
def test_fields_of_a_figure(changed: dict[str, Any], said: str) -> None:
    (fault,) = faults({"id": "d", "figures": [figure(**changed)]})
    assert fault.startswith(f'1: d: figure 1 "{changed.get("quote", "87")}": {said}')


def test_further_places_are_held_against_the_text() -> None:
    spans = [{"quote": "87", "start": 22}, {"quote": "87", "start": 74}]
    assert faults({"id": "d", "figures": [figure(spans=spans)]}) == [
        '1: d: figure 1 "87", place 2 of spans: start: 74, but the quote stands at 22, 75'
    ]


def test_other_kinds_and_other_lines() -> None:
    wrong = STATUS | {"state": "rebuilt"}
    talks = {"quote": "The plant", "start": 59, "parties": "Russia", "people": [7], "place": None, "date": None}
    told = faults({"id": "d", "figures": []}, "", {"id": "d", "figures": [], "status": [wrong], "talks": [talks]})
    assert [line.split(": ")[0] for line in told] == ["3"] * len(told)
    assert told[0] == "3: d: id: stands in line 1 already"
    assert {line.split(": ")[3] for line in told[1:]} == {"state", "parties", "people", "outcome"}


def test_without_texts_the_form_alone_is_asked() -> None:
    lines = [json.dumps({"id": "x", "figures": [figure(quote="nowhere", said_by="nobody")]})]
    assert not list(validate(lines))
