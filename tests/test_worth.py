"""A condition that is taken out no longer decides, and nothing else changes."""

from pathlib import Path

import pytest

from tests.worth import Watch, Worth, marked, needless

SOURCE = """
LIMIT = 3 and 2


def counts(number, named, told=False):
    if number > 5:
        return "many"
    return "one" if number and (named or told) else "none"
"""


def answers(watch: Watch, *asked: object) -> str:
    names: dict[str, object] = {"_worth": watch.ask}
    exec(marked(SOURCE, Path("made_up.py"), watch), names)
    counts = names["counts"]
    assert callable(counts)
    return str(counts(*asked))


def test_marked_code_answers_as_before_and_tells_what_decided() -> None:
    watch = Watch()
    assert answers(watch, 9, False) == "many"
    assert [watch.conditions[at].text for at in watch.decided] == ["number > 5"]
    watch = Watch()
    assert answers(watch, 1, True) == "one"
    assert [watch.conditions[at].text for at in watch.decided] == ["named"]


@pytest.mark.parametrize(
    ("text", "asked", "without"),
    [
        ("number > 5", (9, True), "one"),
        ("number", (0, True), "one"),
        ("named", (2, True), "none"),
        ("told", (2, False, True), "none"),
        # What does not decide may go.
        ("told", (2, True, True), "one"),
        ("number > 5", (3, True), "one"),
    ],
)
def test_without_one_condition(text: str, asked: tuple[object, ...], without: str) -> None:
    watch = Watch()
    answers(watch, 0, False)
    fresh = Watch(without=next(at for at, one in enumerate(watch.conditions) if one.text == text))
    assert answers(fresh, *asked) == without


def test_what_stands_outside_functions_is_no_condition() -> None:
    watch = Watch()
    answers(watch, 0, False)
    assert {one.text for one in watch.conditions} == {"number > 5", "number", "named or told", "named", "told"}


def test_needless_is_what_costs_nothing_to_lose() -> None:
    assert needless(Worth(number=0, articles=4, figures=2))
    assert not needless(Worth(number=0, articles=4, figures=2, golden=1))
    assert not needless(Worth(number=0, articles=4, others=-1))
