"""A position is read alike whoever holds it and whatever it is on."""

from __future__ import annotations

import pytest

from tests.position_grid import LANGUAGES, Told, load, told

LEAST = 0.97


@pytest.mark.parametrize("language", LANGUAGES)
def test_positions_are_read_on_all_issues(language: str) -> None:
    sentences = told(language)
    assert len(sentences) >= 200
    right = sum(one.right for one in sentences)
    others = "\n".join(f"{one.text}\n    {one.read}" for one in sentences if not one.right)
    assert right / len(sentences) >= LEAST, f"{right} of {len(sentences)} (tests.position_grid --show)\n{others}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_position_is_told_in_several_ways(language: str) -> None:
    _, ways = load(language)
    told_as = ["offers" if way == "ready" else way for way, _ in ways]
    counts = [told_as.count(position) for position in ("supports", "offers", "demands", "rejects", "-")]
    assert min(counts) >= 8


def test_another_actor_is_wrong() -> None:
    meant = (("supports", "Oslo"),)
    assert Told(text="", meant=meant, read=meant).right
    assert not Told(text="", meant=meant, read=(("supports", "Lima"),)).right
    assert not Told(text="", meant=meant, read=()).right
