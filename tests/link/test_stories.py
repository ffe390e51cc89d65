from __future__ import annotations

import random
from datetime import timedelta

import pytest

from crossfoot.link.keys import document_keys
from crossfoot.link.numerals import numbers_of, telling_numbers
from crossfoot.link.shingles import shingle
from crossfoot.link.stories import find_dispatches, find_repeats
from crossfoot.link.unions import Unions
from crossfoot.model.document import Document
from crossfoot.model.judgement import Verdict
from crossfoot.model.names import stable_id
from tests.link.build import START

pytest.importorskip("rensa")

_WORDS = ["".join(random.Random(n).choices("abdeghiklmnoprstuvz", k=4 + n % 5)) for n in range(3000)]


def prose(seed: int, length: int = 70) -> list[str]:
    return random.Random(seed).choices(_WORDS, k=length)


def text(name: str, words: list[str], *, outlet: str = "", hours: float = 0, lang: str = "en") -> Document:
    return Document(
        id=name,
        text=" ".join(words),
        outlet=outlet or name,
        lang=lang,
        published=START + timedelta(hours=hours),
    )


def pairs(documents: list[Document]) -> list[tuple[str, str]]:
    return [(repeat.left, repeat.right) for repeat in find_repeats(documents)]


DISPATCH = [*prose(1), "87", "of", "120", "drones"]


@pytest.mark.parametrize(
    "copy",
    [
        DISPATCH,
        DISPATCH[:40],
        [*prose(9, 12), *DISPATCH[8:]],
        [*prose(9, 90), *DISPATCH, *prose(10, 60)],
        [word if n % 11 else "instead" for n, word in enumerate(DISPATCH)],
    ],
    ids=["word for word", "cut", "new lead", "inside a longer one", "reworked"],
)
def test_the_same_dispatch(copy: list[str]) -> None:
    documents = [text("a", DISPATCH), text("b", copy, hours=3), text("c", prose(4))]
    assert pairs(documents) == [("a", "b")]


def test_a_common_quotation_is_no_repeat() -> None:
    quotation = prose(5, 18)
    assert pairs([text("a", [*prose(1), *quotation]), text("b", [*prose(2), *quotation])]) == []


def test_an_outlets_frame_is_no_repeat() -> None:
    frame = prose(6, 60)
    documents = [text(f"d{n}", [*frame, *prose(20 + n, 40)], outlet="one paper") for n in range(6)]
    assert pairs(documents) == []


def test_issues_of_a_bulletin_are_no_repeats() -> None:
    def issue(numbers: list[str]) -> list[str]:
        return [*prose(7, 30), numbers[0], *prose(8, 20), numbers[1], numbers[2]]

    documents = [
        text("monday", issue(["87", "120", "33"]), outlet="staff"),
        text("tuesday", issue(["64", "95", "21"]), outlet="staff", hours=24),
    ]
    assert pairs(documents) == []


def test_figures_tell_across_languages() -> None:
    figures = ["587", "and", "1240", "and", "63", "and", "415"]
    documents = [text("en", [*prose(1), *figures], lang="en"), text("uk", [*prose(2), *figures], lang="uk", hours=5)]
    assert pairs(documents) == [("en", "uk")]
    assert pairs([documents[0], text("uk", [*prose(2), *figures], lang="uk", hours=60)]) == []


def test_the_copy_tree_begins_with_the_first() -> None:
    first, copy = text("z", DISPATCH, hours=0), text("b", DISPATCH, hours=2)
    cut = text("a", DISPATCH[:40], hours=5)
    (dispatch,) = find_dispatches([cut, copy, first])
    assert [(one.document, one.parent) for one in dispatch.copies] == [("z", None), ("b", "z"), ("a", "z")]
    assert dispatch.id == stable_id("dispatch", "z")
    assert find_dispatches([first, cut, copy]) == (dispatch,)


def test_a_judgement_overrules_the_features() -> None:
    from crossfoot.link.events import judge

    documents = [text("a", DISPATCH), text("b", DISPATCH, hours=1), text("c", prose(4))]
    apart = judge("a", "b", Verdict.DIFFERENT, by="editor", reason="two posts", at=START)
    same = judge("a", "c", Verdict.SAME, by="editor", reason="a translation", at=START)
    assert [(one.left, one.right) for one in find_repeats(documents, [apart, same])] == [("a", "c")]
    assert find_repeats(documents, [same])[1].judged_by == "editor"


def test_empty_and_tiny_texts() -> None:
    assert find_dispatches([]) == ()
    documents = [text("a", []), text("b", []), text("c", ["one"]), text("d", ["one"])]
    assert pairs(documents) == []


def test_sequences_do_not_reach_over_the_end_of_a_text() -> None:
    apart = shingle([text("a", ["one", "two", "three", "four"]), text("b", ["five", "six", "seven", "eight"])])
    assert len(apart.hashes) == 2
    assert shingle([text("a", ["five", "six", "seven", "eight"])]).hashes[0] == apart.of(1)[0]


def test_copies_share_document_keys() -> None:
    one, other = document_keys(text("a", DISPATCH)), document_keys(text("b", [*prose(9, 10), *DISPATCH]))
    assert len(set(one) & set(other)) > 10
    assert not set(one) & set(document_keys(text("c", prose(3))))


def test_numbers() -> None:
    assert numbers_of("87 of 1 200 on 3 May 2025, 1,200 and 4.5, 12 345") == {"87", "1200", "45", "12345"}
    documents = [text(f"d{n}", [*prose(n), "555123"], outlet="paper") for n in range(3)]
    assert telling_numbers(documents) == [frozenset()] * 3


def test_unions() -> None:
    unions = Unions("dcba")
    unions.join("c", "d")
    unions.join("d", "a")
    assert unions.groups() == [["a", "c", "d"], ["b"]]
    assert unions.root("d") == "a"
