"""A text that names both sides of a war speaks of it; one that names a single country need not."""

from __future__ import annotations

import pytest

from crossfoot.extract.lexicon import lexicon_of
from crossfoot.extract.tokens import tokenize
from crossfoot.extract.warring import named_of_both


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("russia paid ukrainian families", 2),
        ("росія україні", 2),
        ("індія та пакистан", 2),
        ("россия и украинские дети россии", 3),
        ("russia paid its families in russia", 0),
        ("ukraine and poland", 0),
        ("israel and pakistan", 0),
        ("", 0),
    ],
)
def test_both_sides(text: str, count: int) -> None:
    assert named_of_both(tokenize(text, lexicon_of("en"))) == count


@pytest.mark.parametrize(("text", "count"), [("біля села Дачне на Волині", 0), ("у місті Саратов і на Волині", 2)])
def test_village_that_shares_its_name(text: str, count: int) -> None:
    assert named_of_both(tokenize(text, lexicon_of("uk"))) == count
