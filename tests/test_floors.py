"""No floor falls; the digest says on which annotation it was measured."""

from __future__ import annotations

import json
import warnings

import pytest

from benchmarks.checks_annotated import measure as annotated
from tests.floors import FLOORS, SETS, changes, fallen, measure

#: The annotated articles are not part of the project; where they lie beside it, they are measured.
PRESENT = [name for name in SETS if SETS[name].joinpath("gold.jsonl").exists()]
if not PRESENT:
    warnings.warn(f"NOT MEASURED: no annotated articles beside the project ({SETS['real']})", stacklevel=1)


@pytest.mark.parametrize(
    "name", PRESENT or [pytest.param("none", marks=pytest.mark.xfail(reason="not there", run=False))]
)
def test_no_floor_falls(name: str) -> None:
    stored = json.loads(FLOORS.read_text(encoding="utf-8"))[name]
    measured = measure(SETS[name])
    assert stored["digest"] == measured.digest, "the annotation changed: python -m tests.floors --pin"
    said = changes(stored["pinned"], measured.pinned)
    print(*measured.rows, *said, sep="\n")
    falls = fallen(stored["floors"], measured.floors)
    assert not falls, "\n".join([*falls, *said, "(python -m tests.floors shows all; --pin --lower accepts it)"])


def test_gains_and_losses_are_told_apart() -> None:
    before = {"d": {"figures": "WF..", "status": "F", "false": ["3:8"]}}
    after = {"d": {"figures": "F.W.", "status": ".", "talks": "F", "false": ["9:1"]}}
    assert [line[0] for line in changes(before, after)] == ["-", "-", "+", "-", "+", "-"]


def test_a_rounding_error_is_no_fall() -> None:
    assert not fallen({"en": {"found": 0.9}}, {"en": {"found": 0.8998}})
    assert fallen({"en": {"found": 0.9}}, {"en": {"found": 0.898}})
    assert fallen({"uk": {"found": 0.9}}, {})


@pytest.mark.xfail("real" not in PRESENT, reason="not there", run=False)
def test_what_a_person_marked_as_not_adding_up_is_found_and_nothing_else() -> None:
    measured = annotated(SETS["real"])
    assert not [f"{row['id']} {row['type']}" for row, findings in measured.met if not findings]
    assert not measured.others
