"""Sentences with the sides exchanged give the same claims."""

from __future__ import annotations

import pytest

from tests.side_swap import LANGUAGES, WARS, fill, load, neutral, pairs

LEAST = 0.99


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_sides_are_read_alike(language: str) -> None:
    read = pairs(language)
    assert len(read) >= 200
    alike = sum(pair.alike for pair in read)
    others = "\n".join(f"{pair.one.text}\n{pair.other.text}" for pair in read if not pair.alike)
    assert alike / len(read) >= LEAST, f"{alike} of {len(read)} (python -m tests.side_swap --show)\n{others}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_sentences_give_claims(language: str) -> None:
    """Silence is the same on both sides too; it proves nothing."""
    assert sum(bool(pair.claims) for pair in pairs(language)) >= 0.9 * len(pairs(language))


def test_a_difference_is_seen() -> None:
    _, forms = load("en")
    sentence = "{A} launched 120 drones at Ukraine."
    one, other = (fill(sentence, forms, *sides, 0) for sides in (WARS[0], WARS[0][::-1]))
    assert one.text == "Russia launched 120 drones at Ukraine."
    assert neutral(one, "en") != neutral(other, "en")


def test_forms_are_put_in_and_taken_out() -> None:
    _, forms = load("uk")
    filled = fill("{A.pl} ракети: {A} випусти{A.la} 7 по {B.loc}.", forms, "iran", "israel", 0)
    assert filled.text == "Іранські ракети: Іран випустив 7 по Ізраїлі."
    (claim,) = [claim for claim in neutral(filled, "uk") if claim["low"] == 7]
    assert (claim["side"], claim["measure"]) == ("A", "launched")
