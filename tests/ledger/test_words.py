"""What can be typed into a search, and where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.ledger.words import NothingAsked, Phrase, fold, marks, question, snippet, words_of

anything = st.text(st.characters(exclude_categories=("Cs",)) | st.sampled_from(" \"-*'’ʼїйё"), max_size=60)


def phrase(*words: str, open: bool = False) -> Phrase:
    return Phrase(words=words, open=open)


@pytest.mark.parametrize(
    ("typed", "wanted", "unwanted"),
    [
        ("drones Kyiv", [[phrase("drones")], [phrase("kyiv")]], []),
        ('"air defence"', [[phrase("air", "defence")]], []),
        ("dron*", [[phrase("dron", open=True)]], []),
        ("drones -missiles", [[phrase("drones")]], [phrase("missiles")]),
        ('drones -"air raid"', [[phrase("drones")]], [phrase("air", "raid")]),
        ("cross-border", [[phrase("cross", "border")]], []),
        ("п’ять", [[phrase("п", "ять"), phrase("пʼять")]], []),
        ('"unclosed words', [[phrase("unclosed", "words")]], []),
        ("Zürich ДРОНІВ", [[phrase("zurich")], [phrase("дронів")]], []),
        ("… drones !?", [[phrase("drones")]], []),
    ],
)
def test_questions(typed: str, wanted: list[list[Phrase]], unwanted: list[Phrase]) -> None:
    asked = question(typed)
    assert [list(group) for group in asked.all] == wanted
    assert list(asked.none) == unwanted


@pytest.mark.parametrize("typed", ["", "   ", "-drones", '""', "?! …", "*"])
def test_nothing_asked(typed: str) -> None:
    with pytest.raises(NothingAsked):
        question(typed)


def test_other_forms_of_a_word() -> None:
    asked = question('дрон "дрон" дрон*', lambda word: [f"{word}и", f"{word}ів"])
    assert [len(group) for group in asked.all] == [3, 1, 1]
    assert marks("Дрони, дронів, дроном", question("дрон", lambda word: [f"{word}и", f"{word}ів"])) == ((0, 5), (7, 13))


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Café", "cafe"), ("ЇЖА", "їжа"), ("йод", "йод"), ("ещё", "ещё"), ("за\u0301мок", "замок"), ("№", "№")],
)
def test_fold(word: str, folded: str) -> None:
    assert fold(word) == folded


def test_marks() -> None:
    text = "Air defence downed 87 drones. “Drones again,” she said: air, defence and the air-defence drones."
    found = marks(text, question('drones "air defence"'))
    assert [text[start:end] for start, end in found] == [
        "Air defence", "drones", "Drones", "air, defence", "air-defence", "drones",
    ]  # fmt: skip


@given(anything, anything)
def test_marks_lie_in_order_inside_the_text(text: str, typed: str) -> None:
    try:
        asked = question(typed)
    except NothingAsked:
        return
    found = marks(text, asked)
    ends = [0, *(end for _, end in found)]
    assert all(before <= start < end <= len(text) for before, (start, end) in zip(ends, found, strict=False))
    start, end = snippet(text, found, width=20)
    assert 0 <= start <= end <= len(text)


@given(anything)
def test_a_text_holds_its_own_words(text: str) -> None:
    for word in words_of(text):
        assert marks(text, question(f'"{word}"'))


def test_the_snippet_shows_what_was_found() -> None:
    text = "word " * 200 + "the drones came" + " word" * 200
    found = marks(text, question("drones"))
    start, end = snippet(text, found)
    assert text[start:end].startswith("word")
    assert "the drones came" in text[start:end]
    assert len(text[start:end]) <= 200
    assert snippet("short", ()) == (0, 5)
