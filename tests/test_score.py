"""The scorer, on made-up annotations."""

from __future__ import annotations

from typing import Any

import pytest

from tests.score import agrees, f1, score, wrong_fields

TEXT = "Air defence shot down 87 of 120 drones, the ministry said."


def claim(start: int, end: int, number: int, **rest: Any) -> dict[str, Any]:
    form = {
        "kind": "figure", "span": {"start": start, "end": end, "quote": TEXT[start:end]}, "low": number,
        "high": number, "bound": "exact", "measure": "intercepted", "object": "drone", "speaker": "the ministry",
        "side": None, "date": None, "place": None,
    }  # fmt: skip
    return form | rest


def figure(quote: str, value: int, **rest: Any) -> dict[str, Any]:
    return {
        "quote": quote, "start": TEXT.index(quote), "value": value, "bound": "exact", "measure": "intercepted",
        "object": "drone", "said_by": "the ministry",
    } | rest  # fmt: skip


def test_whole_found_missed_and_false() -> None:
    annotated = {"figures": [figure("87", 87), figure("120 drones", 120, measure="launched"), figure("drones", 5)]}
    claims = [claim(22, 24, 87), claim(28, 31, 120), claim(0, 3, 7)]
    result = score(claims, annotated)
    assert (result.figures, result.false) == ("WF.", ("0:7",))
    assert result.right["measure"] == 1
    assert wrong_fields(claims, annotated) == {1: ["measure"]}


def test_each_claim_finds_one_figure_and_the_best_pair_wins() -> None:
    annotated = {"figures": [figure("87", 87, place="Sumy"), figure("87", 87, place="Kyiv")]}
    claims = [claim(22, 24, 87, place={"text": "Kyiv"})]
    result = score(claims, annotated)
    assert result.figures == ".W"


def test_what_is_marked_dont_care_is_left_out_unless_it_is_a_figure_too() -> None:
    ignored = {"quote": "120 drones", "start": 28}
    claims = [claim(28, 31, 120)]
    assert score(claims, {"figures": [], "dont_care": [ignored]}).false == ()
    assert score(claims, {"figures": [figure("120", 120)], "dont_care": [ignored]}).figures == "W"


@pytest.mark.parametrize(
    ("name", "said", "meant", "right"),
    [
        ("object", "rocket", {"object": "missile"}, True),
        ("object", "drone", {"object": "missile"}, False),
        ("object", "drone", {"object": "pontoon bridge"}, True),
        ("speaker", "Ministry of Defence", {"said_by": "the Defence Ministry"}, True),
        ("speaker", None, {"said_by": "the ministry"}, False),
        ("speaker", "the ministry", {"said_by": None}, False),
        ("date", "2031-05-02", {"date": None}, True),
        ("date", None, {"date": "2031-05-02"}, False),
        ("side", "russia", {}, True),
        ("bound", "about", {"bound": "exact"}, False),
    ],
)
def test_when_a_field_is_right(name: str, said: str | None, meant: dict[str, Any], right: bool) -> None:
    assert agrees({name: said}, meant, name) is right


def test_other_kinds_need_their_main_fields() -> None:
    mark = {"quote": "87", "start": 22, "what": "reactor", "state": "shutdown"}
    status = {"kind": "status", "span": {"start": 22, "end": 24}, "what": "reactor", "state": "shutdown"}
    annotated = {"figures": [], "status": [mark]}
    assert score([status], annotated).kinds == {"status": (1, 1, 1)}
    assert score([status | {"state": "running"}], annotated).kinds == {"status": (1, 1, 0)}


def test_f1() -> None:
    assert f1(1, 2, 2) == 0.5
    assert f1(0, 0, 0) == 0.0
